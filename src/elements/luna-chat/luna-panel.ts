import { html, nothing, type TemplateResult } from 'lit/html.js';
import { Conversation, MESSAGE_LIMIT } from '../../chat/conversation.js';
import type { Knowledge } from '../../chat/knowledge.js';
import type { AnswerCitation, LunaMessage } from '../../chat/message.js';
import { safeUrl } from '../../content/safe-url.js';
import {
  LunaAnswerEvent,
  LunaCrisisEvent,
  LunaFeedbackEvent,
  LunaSendEvent,
  LunaStopEvent,
} from '../../events/conversation-events.js';
import { LunaErrorEvent } from '../../events/error-event.js';
import { bodyOf } from '../../internal/full-cards.js';
import { headingLevel, headingTemplate } from '../../internal/heading-template.js';
import { passagesOf } from '../../markdown/passages.js';
import { crisisTemplate } from './crisis-template.js';
import { Follower } from './follower.js';
import type { LunaChat } from './luna-chat.component.js';
import { citedTemplate, type MessageView, messageTemplate, plainText } from './message-template.js';
import { pageArticle, pageBody, pagePassages } from './page-text.js';
import { reveal, textFragment, unmark } from './reveal.js';
import { StreamedMarkdown } from './streamed-markdown.js';

export { panelStyles } from './panel.styles.js';

/** From here on the reader is told how many characters are left. */
const COUNT_FROM = MESSAGE_LIMIT - 200;
const STARTERS = 3;

/** The conversation of a `<luna-chat>`: what comes with the first sign of interest. */
export class LunaPanel {
  readonly #host: LunaChat;
  readonly #conversation: Conversation;
  readonly #follower: Follower;
  #knowledge: Promise<Knowledge | undefined> | undefined;
  #starters: readonly string[] = [];
  #draft = '';
  #isHelpShown = false;
  #announcement = '';
  /** Answers of a model, by the message's id. */
  readonly #texts = new Map<number, StreamedMarkdown>();

  constructor(host: LunaChat) {
    this.#host = host;
    this.#follower = new Follower(host);
    this.#conversation = new Conversation({
      knowledge: () => this.#know(),
      transport: () => host.transport,
      endpoint: () => {
        const url = safeUrl(host.endpoint, document.baseURI);
        return url === undefined ? undefined : { url, ...(host.model && { model: host.model }) };
      },
      onChange: () => this.#follower.update(),
      onAnswer: (message) => this.#onAnswer(message),
      onError: (error) => host.dispatchEvent(new LunaErrorEvent(error)),
      onCrisis: () => {
        if (host.exposeCrisis) host.dispatchEvent(new LunaCrisisEvent());
      },
    });
    this.#restore();
    void this.#offerStarters();
  }

  /** Asks a question; what the host does not let through, or is too long, is left in the composer. */
  async send(text: string): Promise<void> {
    const question = text.trim();
    if (!question) return;
    const event = new LunaSendEvent(this.#host.exposeText ? question : undefined);
    if (!this.#host.dispatchEvent(event)) return this.#keep(text);
    this.#follower.pin();
    // Whether it is too long is for the conversation to say: it looks for someone at risk first.
    await this.#conversation.send(question).catch(() => this.#keep(text));
  }

  #keep(text: string): void {
    this.#draft = text;
    this.#host.requestUpdate();
  }

  stop(): void {
    if (!this.#conversation.isBusy) return;
    this.#conversation.stop();
    this.#host.dispatchEvent(new LunaStopEvent());
  }

  clear(): void {
    this.#conversation.clear();
    this.#announcement = '';
    this.#isHelpShown = false;
    this.#texts.clear();
    unmark();
    this.#store();
    this.#host.requestUpdate();
  }

  showHelp(): void {
    this.#isHelpShown = true;
    this.#host.requestUpdate();
  }

  /** Undoes what outlives the element: the answer on its way, the mark in the page. */
  disconnect(): void {
    this.#conversation.stop();
    this.#follower.disconnect();
    unmark();
  }

  /** The article has changed: what is known of the old one is forgotten. */
  forget(): void {
    this.#knowledge = undefined;
    void this.#offerStarters();
  }

  render(): TemplateResult {
    const { messages, isBusy, crisis } = this.#conversation;
    const level = headingLevel(this.#host.headingLevel);
    const view: MessageView = {
      conversation: this.#conversation,
      hrefOf: this.#hrefOf,
      onCite: this.#onCite,
      onAsk: this.#onAsk,
      onFeedback: (value) => void this.#host.dispatchEvent(new LunaFeedbackEvent(value)),
      renderText: this.#renderText,
    };
    return html`<div class="panel" @keydown=${this.#onKeydown}>
      <header part="header" class="header">
        ${headingTemplate(level, html`Luna <span class="badge">AI</span>`)}
        <button
          type="button"
          part="help"
          class="help"
          aria-expanded=${this.#isHelpShown}
          aria-controls="help"
          @click=${this.#onHelp}
        >
          Need help now?
        </button>
        <button type="button" class="close" aria-label="Close Luna" @click=${this.#onClose}>
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6 6 18" /></svg>
        </button>
      </header>
      <div id="help">${this.#isHelpShown ? crisisTemplate(this.#host.crisisRegion) : nothing}</div>
      <p part="disclosure" class="disclosure">${this.#disclosure}</p>
      <div part="transcript" class="transcript" tabindex="-1">
        ${messages.map((message) => messageTemplate(message, view))}
      </div>
      ${crisis === 'none' ? nothing : crisisTemplate(this.#host.crisisRegion)}
      ${messages.length ? nothing : this.#renderStarters()}
      ${this.#follower.isBehind ? html`<button type="button" class="button latest" @click=${this.#follower.catchUp}>↓ Jump to latest</button>` : nothing}
      ${this.#renderComposer(isBusy)}
      ${
        messages.length
          ? html`<p class="foot"><button type="button" class="plain" @click=${this.#onClear}>Clear conversation</button></p>`
          : nothing
      }
      <div class="unseen" role="status">${this.#announcement}</div>
    </div>`;
  }

  get #disclosure(): string {
    const { transport, endpoint } = this.#host;
    const isModel = Boolean(transport) || safeUrl(endpoint, document.baseURI) !== undefined;
    return `Luna is an AI, not a person and not a clinician. It answers from this article${
      isModel
        ? ', can be wrong, and sends what you write to the service that this page has chosen.'
        : ' by quoting it. What you write stays on this device.'
    } It cannot give medical advice.`;
  }

  #renderStarters(): TemplateResult {
    return html`<ul class="starters" role="list" aria-label="Questions to start with">
      ${this.#starters.map(
        (text) =>
          html`<li><button type="button" class="button" @click=${() => this.#onAsk(text)}>${text}</button></li>`,
      )}
    </ul>`;
  }

  #renderComposer(isBusy: boolean): TemplateResult {
    const length = this.#draft.trim().length;
    const isTooLong = length > MESSAGE_LIMIT;
    return html`<form part="composer" class="composer" @submit=${this.#onSubmit}>
      <label class="unseen" for="question">Your question about this article</label>
      <textarea
        id="question"
        rows="1"
        placeholder="Ask about this article"
        autocomplete="off"
        enterkeyhint="send"
        aria-describedby="count"
        aria-invalid=${isTooLong}
        .value=${this.#draft}
        @input=${this.#onInput}
        @keydown=${this.#onComposerKeydown}
      ></textarea>
      ${
        isBusy
          ? html`<button type="button" part="stop" class="button" @click=${this.#onStop}>Stop</button>`
          : html`<button type="submit" part="send" class="button send" aria-disabled=${!length || isTooLong}>Send</button>`
      }
      <p id="count" class="count">
        ${length > COUNT_FROM ? `${length} of ${MESSAGE_LIMIT} characters${isTooLong ? ': please shorten it' : ''}` : ''}
      </p>
    </form>`;
  }

  /** What Luna may answer from: the article, else the text of the page. Asked for once an article. */
  #know(): Promise<Knowledge | undefined> {
    this.#knowledge ??= this.#gather();
    return this.#knowledge;
  }

  async #gather(): Promise<Knowledge | undefined> {
    const host = this.#host;
    const isPageWanted = host.src?.trim() === 'page';
    const article = isPageWanted ? undefined : await host.source.settled();
    if (article) {
      return { article, passages: passagesOf(article.sections, article.baseUrl), isPrivate: false };
    }
    const body = host.source.status.state === 'error' ? undefined : pageBody(host);
    const passages = body ? pagePassages(body, host) : [];
    if (!body || !passages.length) return undefined;
    return { article: pageArticle(body), passages, isPrivate: !isPageWanted };
  }

  async #offerStarters(): Promise<void> {
    const knowledge = await this.#know();
    const headings = new Set(knowledge?.passages.map(({ headings }) => headings.at(-1) ?? ''));
    headings.delete('');
    this.#starters = [...headings].slice(0, STARTERS);
    this.#host.requestUpdate();
  }

  /** Where a citation leads when the place is not on this page: the article's own address, with the words to look for. */
  readonly #hrefOf = ({ quote }: AnswerCitation): string | undefined => {
    const { article } = this.#host.source;
    if (article?.url) return `${article.url.replace(/#.*$/, '')}#:~:text=${textFragment(quote)}`;
    return this.#bodyElement ? `#:~:text=${textFragment(quote)}` : undefined;
  };

  get #bodyElement(): Element | undefined {
    const { article } = this.#host.source;
    return article ? bodyOf(article) : pageBody(this.#host);
  }

  readonly #onCite = (event: Event, { quote }: AnswerCitation): void => {
    const body = this.#bodyElement;
    if (body && reveal(body, quote)) event.preventDefault();
  };

  /** A model's Markdown, its `[n]` as links; only the block that is still open is rendered again. */
  readonly #renderText = (message: LunaMessage, view: MessageView): unknown => {
    const { content, id } = message;
    if (content.kind !== 'text') return nothing;
    let streamed = this.#texts.get(id);
    if (!streamed) {
      streamed = new StreamedMarkdown();
      this.#texts.set(id, streamed);
    }
    return streamed.render(content.text, (text) => citedTemplate(text, content.citations, view));
  };

  readonly #onAsk = (text: string): void => void this.send(text);

  readonly #onInput = ({ target }: Event): void => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    this.#draft = target.value;
    // Grows with what is written, where CSS cannot make it.
    target.style.blockSize = 'auto';
    target.style.blockSize = `${target.scrollHeight}px`;
    this.#host.requestUpdate();
  };

  readonly #onComposerKeydown = (event: KeyboardEvent): void => {
    // While an input method composes, Enter belongs to it; Safari says so only by the key code.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    void this.#submit();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#submit();
  };

  async #submit(): Promise<void> {
    const text = this.#draft;
    if (!text.trim() || this.#conversation.isBusy) return;
    this.#draft = '';
    const composer = this.#host.renderRoot.querySelector('textarea');
    if (composer) composer.style.blockSize = '';
    await this.send(text);
  }

  readonly #onStop = (): void => this.stop();

  readonly #onClear = (): void => {
    this.clear();
    this.#host.renderRoot.querySelector('textarea')?.focus();
  };

  readonly #onClose = (): void => this.#host.close();

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#isHelpShown) this.#onHelp();
  };

  readonly #onHelp = (): void => {
    this.#isHelpShown = !this.#isHelpShown;
    this.#host.requestUpdate();
  };

  #onAnswer(message: LunaMessage): void {
    const { content, source } = message;
    const text = plainText(message);
    const citations = 'citations' in content ? content.citations.length : 0;
    this.#announcement = `Luna: ${text}`;
    this.#host.requestUpdate();
    this.#store();
    this.#host.dispatchEvent(
      new LunaAnswerEvent(source, citations, this.#host.exposeText ? text : undefined),
    );
  }

  /** A tab's conversation, only where the host asked for it. Storage may be forbidden: then there is none. */
  get #storage(): Storage | undefined {
    try {
      return this.#host.history === 'session' ? sessionStorage : undefined;
    } catch {
      return undefined;
    }
  }

  get #key(): string {
    return `luna-widgets:${this.#host.src ?? location.pathname}`;
  }

  #store(): void {
    try {
      if (this.#conversation.messages.length) {
        this.#storage?.setItem(this.#key, JSON.stringify(this.#conversation));
      } else {
        this.#storage?.removeItem(this.#key);
      }
    } catch {
      // A full or forbidden storage: the conversation lives as long as the page.
    }
  }

  #restore(): void {
    try {
      this.#conversation.restore(JSON.parse(this.#storage?.getItem(this.#key) ?? 'null'));
    } catch {
      // What cannot be read is not there.
    }
  }
}
