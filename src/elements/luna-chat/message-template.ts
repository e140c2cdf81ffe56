import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Conversation } from '../../chat/conversation.js';
import {
  type AnswerCitation,
  type AnswerState,
  type LunaMessage,
  linesOf,
  type Message,
} from '../../chat/message.js';
import type { LunaErrorCode } from '../../content/luna-error.js';
import { wordsTemplate } from '../../internal/words-template.js';

/** What messages need of the conversation they stand in. */
export interface MessageView {
  readonly conversation: Conversation;
  /** What Luna is, in its own words. */
  readonly disclosure: string;
  /** The language of a citation's words, by default of the article's. */
  readonly languageOf: (citation?: AnswerCitation) => string | undefined;
  /** Where a citation leads; `undefined` where there is nowhere to go. */
  readonly hrefOf: (citation: AnswerCitation) => string | undefined;
  readonly onCite: (event: Event, citation: AnswerCitation) => void;
  readonly onAsk: (text: string) => void;
  readonly onFeedback: (value: 'up' | 'down') => void;
  /** A model's Markdown, with its citations as links. */
  readonly renderText: (message: LunaMessage, view: MessageView) => unknown;
}

const SENTENCES: Partial<Record<LunaErrorCode, string>> = {
  network: 'The answer could not be reached. The connection may be down.',
  timeout: 'The answer is taking too long.',
  refused: 'Luna cannot answer just now.',
  stream: 'The answer broke off.',
};

/** A citation as a link to its place, or as plain text where there is no place to go to. */
export function citationTemplate(citation: AnswerCitation, view: MessageView, label: string): unknown {
  const href = view.hrefOf(citation);
  const heading = citation.passage.headings.at(-1);
  return href === undefined
    ? label
    : html`<a
        part="citation"
        class="citation"
        href=${href}
        aria-label=${`${label} Show in the article${heading ? `: ${heading}` : ''}`}
        @click=${(event: Event) => view.onCite(event, citation)}
        >${label}</a
      >`;
}

/** Text with its `[n]`, also `[n, m]`, as links to what they cite; numbers that cite nothing stay text. */
export const citedTemplate = (
  text: string,
  citations: readonly AnswerCitation[],
  view: MessageView,
): unknown =>
  text.split(/(\[\d+(?:, ?\d+)*\])/).map((part, i) => {
    const numbers = i % 2 ? part.slice(1, -1).split(',').map(Number) : [];
    const cited = citations.filter(({ number }) => numbers.includes(number));
    return cited.length
      ? cited.map((citation) => citationTemplate(citation, view, `[${citation.number}]`))
      : part;
  });

const quoteTemplate = (citation: AnswerCitation, view: MessageView): TemplateResult =>
  html`<blockquote>
    <p>
      ${linesOf(citation.passage, citation.quote).map((line) => html`${wordsTemplate(view.languageOf(citation), line)}<br />`)}
      ${citationTemplate(citation, view, `[${citation.number}] ${citation.passage.headings.at(-1) ?? ''}`.trim())}
    </p>
  </blockquote>`;

function contentTemplate(message: LunaMessage, view: MessageView): unknown {
  const { content } = message;
  switch (content.kind) {
    case 'quotes':
      return html`<p>${content.intro}</p>
        ${content.citations.map((citation) => quoteTemplate(citation, view))}`;
    case 'text':
      return view.renderText(message, view);
    case 'crisis':
      return html`<p>${content.text}</p>`;
    case 'fixed':
      return html`<p>${content.text}</p>
        ${content.citations?.map((citation) => quoteTemplate(citation, view))}
        ${
          content.headings?.length
            ? html`<ul class="starters" role="list">
                ${content.headings.map(
                  (heading) =>
                    html`<li><button type="button" class="button" @click=${() => view.onAsk(heading)}>${wordsTemplate(view.languageOf(), heading)}</button></li>`,
                )}
              </ul>`
            : nothing
        }`;
  }
}

/** What stands below an answer that is not whole, or that is. */
function statusTemplate(message: LunaMessage, view: MessageView): unknown {
  const { status } = message;
  // Only the last question can be asked again, or its answer gone on with.
  const isLast = message === view.conversation.messages.at(-1);
  const buttonTemplate = (label: string, onClick: () => unknown): unknown =>
    isLast ? html`<button type="button" class="button" @click=${onClick}>${label}</button>` : nothing;
  const retry = buttonTemplate('Try again', () => view.conversation.retry());
  switch (status.state) {
    case 'pending':
      return html`<p class="dots" role="img" aria-label="Luna is answering"><i></i><i></i><i></i></p>`;
    case 'error':
      return html`<div part="error" class="error">
        <span class="said">${SENTENCES[status.error.code] ?? 'The answer could not be had.'}${waitTemplate(status)}</span> ${retry}
      </div>`;
    case 'incomplete':
      return html`<div part="error" class="error"><span class="said">This answer may be incomplete.</span> ${retry}</div>`;
    case 'length':
      return html`<p class="tools">${buttonTemplate('Continue', () => view.conversation.continue())}</p>`;
    case 'stopped':
      return html`<p class="tools"><span class="said">Stopped.</span> ${retry}</p>`;
    case 'complete':
      return message.content.kind === 'text' || message.content.kind === 'quotes'
        ? toolsTemplate(message, view)
        : nothing;
    default:
      return nothing;
  }
}

const waitTemplate = (status: AnswerState): unknown =>
  status.state === 'error' && status.retryAfter
    ? ` Please wait about ${Math.ceil(status.retryAfter)} seconds.`
    : nothing;

function toolsTemplate(message: LunaMessage, view: MessageView): TemplateResult {
  const onCopy = async ({ currentTarget }: Event): Promise<void> => {
    const button = currentTarget as HTMLElement;
    // Without https there is no clipboard at all.
    const copied = await navigator.clipboard?.writeText(plainText(message)).then(
      () => true,
      () => false,
    );
    button.textContent = copied ? 'Copied' : 'Could not copy';
  };
  const judgeTemplate = (value: 'up' | 'down', label: string, icon: string): TemplateResult => {
    const onJudge = ({ currentTarget }: Event): void => {
      (currentTarget as HTMLElement).ariaPressed = 'true';
      view.onFeedback(value);
    };
    return html`<button type="button" class="plain" aria-label=${label} @click=${onJudge}>${icon}</button>`;
  };
  return html`<p class="tools">
    <button type="button" class="plain" @click=${onCopy}>Copy</button> Did this help?
    ${judgeTemplate('up', 'Yes, this helped', 'Yes')} ${judgeTemplate('down', 'No, this did not help', 'No')}
  </p>`;
}

/** A message, of the reader's or Luna's. */
export function messageTemplate(message: Message, view: MessageView): TemplateResult {
  return message.role === 'reader'
    ? html`<div part="message reader" class="message reader">
        <span class="unseen">You: </span><span dir="auto">${message.text}</span>
      </div>`
    : html`<div part="message luna" class="message luna">
        <span class="unseen">Luna: </span>
        <div class="said" dir="auto">
          ${message.disclose ? html`<p class="muted">${view.disclosure}</p>` : nothing} ${contentTemplate(message, view)}
        </div>
        ${statusTemplate(message, view)}
      </div>`;
}

/** An answer as plain text: what is announced, copied and, where the host asked for it, put into an event. */
export function plainText({ content }: LunaMessage): string {
  if (content.kind === 'quotes') {
    return [
      content.intro,
      ...content.citations.map(
        ({ passage, quote, number }) => `“${linesOf(passage, quote).join('\n')}” [${number}]`,
      ),
    ].join('\n');
  }
  return [content.text, ...('headings' in content ? (content.headings ?? []) : [])].join('\n');
}
