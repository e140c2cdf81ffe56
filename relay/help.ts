import { type CrisisHelp, type CrisisLine, crisisHelp } from '../src/chat/crisis/crisis-lines.js';
import { crisisRegions } from '../src/chat/crisis/crisis-regions.js';

/** How many regions are named where it is not known which is the reader's. */
const REGIONS = 3;

const TAG = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i;

function lineText({ name, call, text, chat, hours }: CrisisLine): string {
  const ways = [call && `call ${call}`, text && `text ${text}`, chat].filter(Boolean).join(', ');
  return `${name}: ${ways}${hours ? ` (${hours})` : ''}`;
}

function helpText(help: CrisisHelp): string {
  switch (help.kind) {
    case 'line':
      return lineText(help.line);
    case 'emergency':
      return `In danger right now: ${help.number ? `call ${help.number}` : 'call your local emergency number'}`;
    case 'directory':
      return `Anywhere else: ${help.url}`;
  }
}

/**
 * People to call and text, as a Markdown list, for a client that has no panel of its own to show them in.
 *
 * @param acceptLanguage the header of the request: where the reader is, is never concluded from the address
 */
export function helpList(acceptLanguage: string | null): string {
  const languages = (acceptLanguage ?? '').split(',').map((tag) => tag.split(';')[0]?.trim() ?? '');
  // "*" is what a client sends that has no language.
  const regions = crisisRegions({ languages: languages.filter((tag) => TAG.test(tag)) }).slice(0, REGIONS);
  const lines = (regions.length ? regions : [undefined]).flatMap((region) => crisisHelp(region, new Date()));
  // The directory is the same for all: it stands once, at the end.
  const rank = ({ kind }: CrisisHelp): number => (kind === 'directory' ? 1 : 0);
  const texts = [...lines].sort((a, b) => rank(a) - rank(b)).map(helpText);
  return [...new Set(texts)].map((text) => `- ${text}`).join('\n');
}
