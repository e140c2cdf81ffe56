import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type CrisisHelp, type CrisisLine, crisisHelp } from '../../chat/crisis/crisis-lines.js';
import { crisisRegions } from '../../chat/crisis/crisis-regions.js';

/** How many regions are shown where it is not known which is the reader's. */
const REGIONS = 3;

const digits = (number: string): string => number.replace(/\s/g, '');

const wayTemplate = (href: string, label: string): TemplateResult =>
  html`<a class="button" href=${href}>${label}</a>`;

function lineTemplate({ name, call, text, chat, hours, languages }: CrisisLine): TemplateResult {
  return html`<li>
    <strong lang=${languages?.[0] ?? nothing}>${name}</strong>
    ${hours ? html`<small>${hours}</small>` : nothing}
    <div class="ways">
      ${call ? wayTemplate(`tel:${digits(call)}`, `Call ${call}`) : nothing}
      ${text ? wayTemplate(`sms:${digits(text)}`, `Text ${text}`) : nothing}
      ${chat ? wayTemplate(chat, 'Chat') : nothing}
    </div>
  </li>`;
}

function helpTemplate(help: CrisisHelp): TemplateResult {
  switch (help.kind) {
    case 'line':
      return lineTemplate(help.line);
    case 'emergency':
      return html`<li>
        <strong>In danger right now</strong>
        <div class="ways">
          ${help.number ? wayTemplate(`tel:${digits(help.number)}`, `Call ${help.number}`) : 'Call your local emergency number.'}
        </div>
      </li>`;
    case 'directory':
      return html`<li>
        <strong>Anywhere else</strong>
        <div class="ways">${wayTemplate(help.url, help.name)}</div>
      </li>`;
  }
}

/** A region's name in English, as the words around it are. */
const nameOf = (region: string): string =>
  new Intl.DisplayNames('en', { type: 'region' }).of(region) ?? region;

/**
 * People to call and text, for the reader's region, else for those it may be.
 *
 * @param attribute the host's `crisis-region`
 */
export function crisisTemplate(attribute: string | undefined): TemplateResult {
  const { languages } = navigator;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const regions = crisisRegions({ attribute, languages, timeZone }).slice(0, REGIONS);
  const groups = regions.length ? regions : [undefined];
  // The directory is the same for all: it stands once, at the end.
  const helpOf = (region: string | undefined): readonly CrisisHelp[] =>
    crisisHelp(region, new Date()).filter(({ kind }) => kind !== 'directory' || region === groups.at(-1));
  return html`<div part="crisis" class="crisis">
    <p><strong>You can talk to a person, now.</strong></p>
    ${groups.map(
      (region) => html`${regions.length > 1 && region ? html`<p>${nameOf(region)}</p>` : nothing}
        <ul role="list">${helpOf(region).map(helpTemplate)}</ul>`,
    )}
  </div>`;
}
