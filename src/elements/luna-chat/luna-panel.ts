import { html, nothing, type TemplateResult } from 'lit/html.js';
import { Conversation, MESSAGE_LIMIT } from '../../chat/conversation.js';
import type { Knowledge } from '../../chat/knowledge.js';
import type { AnswerCitation, LunaMessage } from '../../chat/message.js';
import type { Article } from '../../content/article.js';
import type { Passage } from '../../content/passage.js';
import { passagesOf } from '../../content/passages.js';
import {
  LunaAnswerEvent,
  LunaCrisisEvent,
  LunaFeedbackEvent,
  LunaSendEvent,
  LunaStopEvent,
} from '../../events/conversation-events.js';
import { LunaErrorEvent } from '../../events/error-event.js';
import { bodyOf } from '../../internal/full-cards.js';
import { headingTemplate } from '../../internal/heading-template.js';
import { AnswerMarkdown } from './answer-markdown.js';
import { crisisTemplate } from './crisis-template.js';
import { endpointOf } from './endpoint-of.js';
import { Follower } from './follower.js';
import { focus, type LunaChat } from './luna-chat.component.js';
import { citedTemplate, type MessageView, messageTemplate, plainText } from './message-template.js';
import { pageArticle, pageBody, pagePassages } from './page-text.js';
import { reveal, textFragment, unmark } from './reveal.js';
import { recall, remember } from './tab-memory.js';

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
  /** Whether what there is to answer from is sent nowhere. */
  #isPrivate = false;
  #announcement = '';
  /** Whose the passages are: an answer outlives the article it came from. */
  readonly #articles = new WeakMap<Passage, Article>();
  readonly #markdown: AnswerMarkdown;

  constructor(host: LunaChat) {
    this.#host = host;
    this.#follower = new Follower(host);
    this.#markdown = new AnswerMarkdown(host);
    this.#conversation = new Conversation({
      knowledge: () => this.#know(),
      transport: () => host.transport,
      endpoint: () => endpointOf(host),
      onChange: () => this.#follower.update(),
      onAnswer: (message) => this.#onAnswer(message),
      onError: (error) => host.dispatchEvent(new LunaErrorEvent(error)),
      onCrisis: () => {
        if (host.exposeCrisis) host.dispatchEvent(new LunaCrisisEvent());
      },
    });
    if (host.history === 'session') this.#conversation.restore(recall(this.#key));
    const { messages } = this.#conversation;
    const isKept = messages.some((message) => 'content' in message && message.content.kind === 'text');
    if (this.#hasModel || isKept) void this.#markdown.load();
    void this.#offerStarters();
  }

  /**
   * Asks a question; what the host does not let through, or is too long, is left in the composer.
   *
   * @param isReader whether the reader asks, and not the host's page
   */
  async send(text: string, isReader = false): Promise<void> {
    const question = text.trim();
    if (!question) return;
    const event = new LunaSendEvent(this.#host.exposeText ? question : undefined);
    if (!this.#host.dispatchEvent(event)) {
      this.#conversation.heed(question);
      return this.#keep(text);
    }
    if (this.#hasModel) void this.#markdown.load();
    this.#follower.pin(isReader);
    // Whether it is too long is for the conversation to say: it looks for someone at risk first.
    const answered = this.#conversation.send(question).catch(() => this.#keep(text));
    this.#store();
    await answered;
  }

  /** Puts a text back where it was written; what is being written there goes first. */
  #keep(text: string): void {
    this.#draft ||= text;
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
    this.#markdown.clear();
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
    const isHelpNear =
      crisis !== 'none' || messages.some((message) => message.role === 'luna' && message.showHelp);
    const view: MessageView = {
      conversation: this.#conversation,
      disclosure: this.#disclosure,
      languageOf: this.#languageOf,
      hrefOf: this.#hrefOf,
      onCite: this.#onCite,
      onAsk: this.#onAsk,
      onFeedback: (value) => void this.#host.dispatchEvent(new LunaFeedbackEvent(value)),
      renderText: this.#renderText,
    };
    return html`<div class="panel" @keydown=${this.#onKeydown}>
      <div part="header" class="header">
        ${headingTemplate(this.#host.headingLevel, 'Luna')}
        <span class="badge">AI</span>
        <div class="ways">
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
        </div>
      </div>
      <div id="help">${this.#isHelpShown ? crisisTemplate(this.#host.crisisRegion) : nothing}</div>
      <p part="disclosure" class="disclosure muted">${this.#disclosure}</p>
      <div
        part="transcript"
        class="transcript"
        role="group"
        aria-label="Conversation"
        tabindex="-1"
        @scroll=${this.#follower.update}
      >
        ${messages.map((message) => messageTemplate(message, view))}
      </div>
      ${isHelpNear ? crisisTemplate(this.#host.crisisRegion) : nothing}
      ${messages.length ? nothing : this.#renderStarters()}
      ${this.#follower.isBehind ? html`<button type="button" class="button latest" @click=${this.#follower.catchUp}>${'↓'} Jump to latest</button>` : nothing}
      ${this.#renderComposer(isBusy)}
      ${
        messages.length
          ? html`<p class="foot"><button type="button" class="plain" @click=${this.#onClear}>Clear conversation</button></p>`
          : nothing
      }
      <div class="unseen" role="status">${this.#announcement}</div>
    </div>`;
  }

  /** Whether a model answers, and not the article itself. */
  get #hasModel(): boolean {
    return !this.#isPrivate && (Boolean(this.#host.transport) || endpointOf(this.#host) !== undefined);
  }

  get #disclosure(): string {
    return `Luna is an AI, not a person and not a clinician. It answers from this article${
      this.#hasModel
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
        dir="auto"
        aria-describedby="count"
        aria-invalid=${isTooLong}
        .value=${this.#draft}
        @input=${this.#onInput}
        @keydown=${this.#onComposerKeydown}
      ></textarea>
      <button
        type=${isBusy ? 'button' : 'submit'}
        part=${isBusy ? 'stop' : 'send'}
        class="button send"
        aria-disabled=${!isBusy && (!length || isTooLong)}
        @click=${isBusy ? this.#onStop : null}
      >
        ${isBusy ? 'Stop' : 'Send'}
      </button>
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
      // What is shown is what can be pointed at.
      const shown = bodyOf(article);
      const passages = shown ? pagePassages(shown, host) : passagesOf(article.sections);
      return { article, passages, isPrivate: false };
    }
    const body = host.source.status.state === 'error' ? undefined : pageBody(host);
    const passages = body ? pagePassages(body, host) : [];
    if (!body || !passages.length) return undefined;
    return { article: pageArticle(body), passages, isPrivate: !isPageWanted };
  }

  async #offerStarters(): Promise<void> {
    const knowledge = await this.#know();
    const { passages = [], article, isPrivate = false } = knowledge ?? {};
    this.#isPrivate = isPrivate;
    for (const passage of passages) if (article) this.#articles.set(passage, article);
    const headings = new Set(passages.map(({ headings }) => headings.at(-1) ?? ''));
    headings.delete('');
    this.#starters = [...headings].slice(0, STARTERS);
    this.#host.requestUpdate();
  }

  #articleOf({ passage }: AnswerCitation): Article | undefined {
    return this.#articles.get(passage) ?? this.#host.source.article;
  }

  readonly #languageOf = (citation?: AnswerCitation): string | undefined =>
    (citation ? this.#articleOf(citation) : this.#host.source.article)?.inLanguage;

  /** Where a citation leads when the place is not on this page: the article's own address, with the words to look for. */
  readonly #hrefOf = (citation: AnswerCitation): string | undefined => {
    const article = this.#articleOf(citation);
    const isHere = article ? bodyOf(article) : pageBody(this.#host);
    if (!article?.url && !isHere) return undefined;
    return `${article?.url?.replace(/#.*$/, '') ?? ''}#:~:text=${textFragment(citation.quote)}`;
  };

  readonly #onCite = (event: Event, citation: AnswerCitation): void => {
    const article = this.#articleOf(citation);
    const body = (article && bodyOf(article)) ?? pageBody(this.#host);
    if (body && reveal(body, citation.quote)) event.preventDefault();
  };

  /** A model's Markdown, its `[n]` as links; only the block that is still open is rendered again. */
  readonly #renderText = (message: LunaMessage, view: MessageView): unknown => {
    const { content, id } = message;
    if (content.kind !== 'text') return nothing;
    return this.#markdown.render(id, content.text, (text) => citedTemplate(text, content.citations, view));
  };

  readonly #onAsk = (text: string): void => void this.send(text, true);

  readonly #onInput = ({ target }: Event): void => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    this.#draft = target.value;
    // Grows with what is written, where CSS cannot make it.
    target.style.blockSize = 'auto';
    target.style.blockSize = `${target.scrollHeight + target.offsetHeight - target.clientHeight}px`;
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
    await this.send(text, true);
  }

  readonly #onStop = ({ detail }: MouseEvent): void => {
    // The second click of two on "Send" is not meant for what has taken its place.
    if (detail < 2) this.stop();
  };

  readonly #onClear = (): void => this.clear();

  readonly #onClose = (event: Event): void => {
    focus(event);
    this.#host.close();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // A dialog of the host's, around Luna, stays open.
    event.preventDefault();
    if (this.#isHelpShown) this.#onHelp();
    else this.#host.close();
  };

  readonly #onHelp = (): void => {
    this.#host.renderRoot.querySelector<HTMLElement>('.help')?.focus();
    this.#isHelpShown = !this.#isHelpShown;
    this.#host.requestUpdate();
  };

  #onAnswer(message: LunaMessage): void {
    const { content, source } = message;
    const text = plainText(message);
    const citations = 'citations' in content ? content.citations.length : 0;
    void this.#announce();
    this.#store();
    this.#host.dispatchEvent(
      new LunaAnswerEvent(source, citations, this.#host.exposeText ? text : undefined),
    );
  }

  /** Says an answer as it stands, once it does: its words, or what became of it. */
  async #announce(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const answer = [...this.#host.renderRoot.querySelectorAll('.message.luna')].at(-1);
    // `innerText`, because blocks are to stand apart when they are spoken, as they do when drawn.
    const said = [...(answer?.querySelectorAll<HTMLElement>('.said') ?? [])].map((part) => part.innerText);
    const words = `Luna: ${said.join(' ')}`;
    // The same words again are only spoken if the text differs.
    this.#announcement = words === this.#announcement ? `${words}\u00a0` : words;
    this.#host.requestUpdate();
  }

  /** What the tab remembers the conversation by, where the host asked for it. */
  get #key(): string {
    return `luna-widgets:${this.#host.src ?? this.#host.article?.url ?? location.pathname}`;
  }

  #store(): void {
    if (this.#host.history !== 'session') return;
    remember(this.#key, this.#conversation.messages.length ? this.#conversation : undefined);
  }
}
