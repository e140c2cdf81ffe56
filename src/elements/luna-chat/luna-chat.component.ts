import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Transport } from '../../chat/transport.js';
import type { Article } from '../../content/article.js';
import { LunaCloseEvent, LunaOpenEvent } from '../../events/open-events.js';
import { defineElement, VERSION } from '../../internal/define.js';
import { errorTemplate } from '../../internal/error-template.js';
import { InheritedArticleController } from '../../internal/inherited-article-controller.js';
import { LunaElement } from '../../internal/luna-element.js';
import { property, state } from '../../internal/property.js';
import { tokens } from '../../internal/tokens.styles.js';
import { wordsTemplate } from '../../internal/words-template.js';
import { invitationStyles } from './invitation.styles.js';
import type { LunaPanel } from './luna-panel.js';

const ignore = (): void => {};

/** In Safari a button that is clicked does not get the focus by itself. */
export const focus = ({ currentTarget }: Event): void => (currentTarget as HTMLElement).focus();

const icon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M20 14.5A8 8 0 1 1 9.5 4a6.5 6.5 0 0 0 10.5 10.5Z" />
</svg>`;

/**
 * An invitation to talk about an article with Luna, and the conversation.
 *
 * Luna is an AI that answers from the article, and says so. With nothing behind it, it quotes the article word for word, on
 * the reader's device; with an `endpoint` or a `transport`, a model answers from the same passages. What the reader types
 * goes nowhere else. Help in a crisis is found on the device and is one tap away in every state.
 *
 * The article is that of its own `src`, else of the `<article-card>` around it, else the page's own JSON-LD, else the text of
 * the page's `<article>` or `<main>`; the page's text is answered on the device and sent nowhere, unless `src="page"`.
 *
 * @tagname luna-chat
 * @slot - Shown until Luna is there.
 * @csspart base - Everything.
 * @csspart invitation - What is there before Luna is opened.
 * @csspart header - Luna's name, "Need help now?" and the way out.
 * @csspart help - "Need help now?".
 * @csspart disclosure - What Luna is.
 * @csspart transcript - The conversation.
 * @csspart message - A message: with `reader` or `luna`.
 * @csspart reader - A message of the reader's.
 * @csspart luna - A message of Luna's.
 * @csspart composer - Where the reader writes.
 * @csspart send - Sends the question.
 * @csspart stop - Stops an answer.
 * @csspart crisis - People to call and text.
 * @csspart citation - A link to the place in the article.
 * @csspart error - What the reader is told after an error.
 * @cssprop --luna-text - Text colour; the host's by default.
 * @cssprop --luna-muted - Colour of what is secondary; mixed from the text colour by default.
 * @cssprop --luna-accent - Colour of links and of what can be pressed; mixed from the text colour by default.
 * @cssprop --luna-danger - Colour of "Need help now?" and of the crisis panel's edge; a red mixed with the text colour by default.
 * @cssprop --luna-surface - Background; transparent by default.
 * @cssprop --luna-border - Colour of lines; mixed from the text colour by default.
 * @cssprop --luna-radius - Radius of corners; `0.75em` by default.
 * @cssprop --luna-space - The distance other distances are made from; `1em` by default.
 * @cssprop --luna-font - Font family; the host's by default.
 * @cssprop --luna-heading-font - Font family of the heading; that of the text by default.
 * @cssprop --luna-focus - Colour of the focus ring; the text colour by default.
 * @cssprop --luna-transcript-height - The most the conversation may grow before it scrolls in itself; without limit by default.
 * @fires {LunaOpenEvent} luna-open - When Luna was opened.
 * @fires {LunaCloseEvent} luna-close - When Luna was closed.
 * @fires {LunaSendEvent} luna-send - Before a question is answered; cancelable. Carries `text` only with `expose-text`.
 * @fires {LunaAnswerEvent} luna-answer - Once, at the end of each answer. Carries `source` (`article`, `endpoint`, `transport` or `none`), `citations` (how many), and `text` only with `expose-text`.
 * @fires {LunaStopEvent} luna-stop - When an answer was stopped.
 * @fires {LunaFeedbackEvent} luna-feedback - When the reader judged an answer. Carries `value`: `up` or `down`.
 * @fires {LunaCrisisEvent} luna-crisis - When help was shown to a reader at risk: only with `expose-crisis`.
 * @fires {LunaLoadEvent} luna-load - Once for each article of its own `src`. Carries `article`.
 * @fires {LunaErrorEvent} luna-error - When its own `src` could not be loaded, or an answer failed. Carries `error`.
 */
export class LunaChat extends LunaElement {
  /** The version of the library. */
  static readonly version: string = VERSION;
  static override styles = [tokens, invitationStyles];

  /**
   * Registers the class, as `<luna-chat>` unless told otherwise; a tag that is taken is left alone.
   *
   * @returns whether the tag belongs to this library
   */
  static define(tag = 'luna-chat', registry: CustomElementRegistry = globalThis.customElements): boolean {
    return defineElement(tag, this, registry);
  }

  /**
   * Where the article is, for the panel.
   *
   * @internal
   */
  readonly source: InheritedArticleController = new InheritedArticleController(this);

  /**
   * Where the article's JSON is: a URL, or `#id` of a JSON-LD script in the page; or `page`: the text of the page itself,
   * which may then also be sent to an `endpoint` or `transport`.
   */
  @property() src?: string | undefined;

  /** An OpenAI-compatible chat completions URL; `{article}` in it becomes the article's canonical URL. */
  @property() endpoint?: string | undefined;

  /** The model to ask the endpoint for; absent, the endpoint decides. */
  @property() model?: string | undefined;

  /** Whose crisis lines to show: ISO 3166-1 alpha-2. Else the language's region, else the time zone's, else several. */
  @property({ attribute: 'crisis-region' }) crisisRegion?: string | undefined;

  /** Whether the conversation outlives a reload: `none` (the default), or `session`: in this tab, with a way to clear it. */
  @property() history: 'none' | 'session' = 'none';

  /**
   * Whether the conversation is on show.
   *
   * @reflect
   */
  @property() open = false;

  /** Level of the conversation's heading, 1 to 6. 2 by default. */
  @property({ attribute: 'heading-level' }) headingLevel = 2;

  /** Puts what is said into `luna-send` and `luna-answer`: every script of the page can then read it. */
  @property({ attribute: 'expose-text' }) exposeText = false;

  /** Fires `luna-crisis`: every script of the page can then learn that a reader is at risk. */
  @property({ attribute: 'expose-crisis' }) exposeCrisis = false;

  /** Answers instead of an endpoint: an async generator over pieces of Markdown. */
  @property({ attribute: false }) transport?: Transport | undefined;

  /** An article that is there already; wins over `src`. */
  @property({ attribute: false }) article?: Article | undefined;

  @state() private panel: LunaPanel | undefined;
  @state() private code: 'absent' | 'loading' | 'failed' = 'absent';

  #loaded: Promise<LunaPanel> | undefined;
  #wasOpen = false;
  #wasShown = false;
  #focused: Element | null = null;
  #known: Article | string | undefined;

  /** Opens the conversation. */
  show(): void {
    this.open = true;
  }

  /** Closes the conversation; what was said, and what is being written, stays. */
  close(): void {
    this.open = false;
  }

  /**
   * Asks a question, as if the reader had: opens the conversation first.
   *
   * @returns resolves when the answer has ended, in whichever way
   */
  async send(text: string): Promise<void> {
    this.show();
    await (await this.#load()).send(text);
  }

  /** Stops the answer that is arriving; what has arrived stays. */
  stop(): void {
    this.panel?.stop();
    // What was asked just before is on its way to the panel.
    this.#loaded?.then((panel) => panel.stop(), ignore);
  }

  /** Forgets the conversation. */
  clear(): void {
    if (this.panel) this.panel.clear();
    // What the tab remembers is there before the panel is.
    else if (this.history === 'session') this.#load().then((panel) => panel.clear(), ignore);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.panel?.disconnect();
  }

  protected override willUpdate(): void {
    if (this.open && !this.panel) this.#load().catch(ignore);
    this.#focused = this.renderRoot.activeElement;
    // Without an article, what is answered from, and whether it may be sent, depends on `src`.
    const known = this.source.article ?? this.src;
    if (known !== this.#known) this.panel?.forget();
    this.#known = known;
  }

  protected override updated(): void {
    const isShown = this.open && this.panel !== undefined;
    // The keyboard's place is never lost with what was pressed, and a text field never gets it: that opens a phone's keyboard.
    if (this.#focused?.isConnected === false) {
      const heir = this.renderRoot.querySelector<HTMLElement>(
        isShown === this.#wasShown ? '.send' : isShown ? '[part="title"]' : '.invite',
      );
      if (heir?.localName !== 'button') heir?.setAttribute('tabindex', '-1');
      heir?.focus();
    }
    this.#wasShown = isShown;
    if (this.open === this.#wasOpen) return;
    this.#wasOpen = this.open;
    this.toggleAttribute('open', this.open);
    this.dispatchEvent(this.open ? new LunaOpenEvent() : new LunaCloseEvent());
  }

  protected override render(): TemplateResult {
    const panel = this.open ? this.panel : undefined;
    const { error, status, reload } = this.source;
    return html`<div part="base" class="base" lang="en" dir="ltr">
      ${panel ? panel.render() : this.#renderInvitation()}
      ${error ? errorTemplate(error, status.state === 'pending', reload) : nothing}
    </div>`;
  }

  #renderInvitation(): TemplateResult {
    const { invitation, inLanguage } = this.source.article ?? {};
    const { name, description } = invitation ?? {};
    // The publisher's words may be longer than ours: shown with the article, they push nothing aside.
    const isPending = this.source.status.state === 'pending';
    return html`<div part="invitation" class="invitation ${isPending ? 'pending' : ''}">
      <button
        type="button"
        class="invite"
        aria-expanded="false"
        aria-busy=${this.code === 'loading'}
        @click=${this.#onInvite}
        @pointerenter=${this.#onInterest}
        @focus=${this.#onInterest}
      >
        ${icon} <span>${name ? wordsTemplate(inLanguage, name) : 'Continue the conversation with Luna'}</span>
      </button>
      <p class="terms">
        ${description ? html`<span>${'✓'} ${wordsTemplate(inLanguage, description)}</span>` : nothing}
        <button type="button" class="help" part="help" @click=${this.#onHelp}>Need help now?</button>
      </p>
      ${
        this.code === 'failed'
          ? html`<p part="error" role="alert">
              Luna could not be loaded. Please try again, or load the page again. In an emergency, call your local emergency number.
            </p>`
          : nothing
      }
    </div>`;
  }

  /** The conversation's code comes with the first sign of interest, once. */
  #load(): Promise<LunaPanel> {
    this.#loaded ??= this.#import();
    return this.#loaded;
  }

  async #import(): Promise<LunaPanel> {
    this.code = 'loading';
    try {
      const { LunaPanel, panelStyles } = await import('./luna-panel.js');
      this.adoptStyles([panelStyles]);
      this.panel = new LunaPanel(this);
      this.code = 'absent';
      return this.panel;
    } catch (error) {
      this.#loaded = undefined;
      // Who only came near has asked for nothing and is told nothing.
      this.code = this.open ? 'failed' : 'absent';
      this.open = false;
      throw error;
    }
  }

  readonly #onInterest = (): void => void this.#load().catch(ignore);

  readonly #onInvite = (event: Event): void => {
    focus(event);
    this.show();
  };

  readonly #onHelp = (event: Event): void => {
    this.#onInvite(event);
    this.#load().then((panel) => panel.showHelp(), ignore);
  };
}
