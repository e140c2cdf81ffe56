import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Article } from '../../content/article.js';
import { ArticleController } from '../../internal/article-controller.js';
import { ArticleProvider } from '../../internal/article-provider.js';
import { defineElement, VERSION } from '../../internal/define.js';
import { errorTemplate } from '../../internal/error-template.js';
import { headingTemplate } from '../../internal/heading-template.js';
import { imageTemplate } from '../../internal/image-template.js';
import { includedIn } from '../../internal/included-in.js';
import { LunaElement } from '../../internal/luna-element.js';
import { property } from '../../internal/property.js';
import { tokens } from '../../internal/tokens.styles.js';
import { wordsTemplate } from '../../internal/words-template.js';
import { bylineStyles } from '../author-byline/byline.styles.js';
import { authorsTemplate, readingTimeTemplate } from '../author-byline/byline-template.js';
import { articleCardStyles } from './article-card.styles.js';

type FullArticle = typeof import('./full-article.js');

/** What stands in a named slot is there in every state. */
const SLOTS = ['byline', 'chat', 'share', 'footer'].map((name) => html`<slot name=${name}></slot>`);

const skeleton = html`<div class="skeleton" aria-hidden="true"><i class="image"></i><i></i><i></i><i></i></div>`;

/**
 * An article: a summary card that leads to it, or the whole of it.
 *
 * What stands between its tags is shown until the article is there, and after an error: a link to the article. What stands
 * in a named slot stays, and replaces the built-in piece of that name.
 *
 * @tagname article-card
 * @slot - Shown until the article is there, and after an error: a link to the article.
 * @slot byline - Replaces the byline.
 * @slot share - Replaces the share bar of a full article.
 * @slot chat - Replaces the invitation to Luna of a full article.
 * @slot footer - Replaces sources, licence and credit.
 * @csspart base - Everything.
 * @csspart image - The article's image.
 * @csspart title - The title.
 * @csspart back - The link back to where the article belongs.
 * @csspart body - The article's body, or its description.
 * @csspart byline - Who wrote and reviewed it.
 * @csspart time - The reading time.
 * @csspart share - The share bar.
 * @csspart chat - Luna.
 * @csspart footer - Sources, licence and credit.
 * @csspart error - What the reader is told after an error.
 * @cssprop --luna-text - Text colour; the host's by default.
 * @cssprop --luna-muted - Colour of what is secondary; mixed from the text colour by default.
 * @cssprop --luna-accent - Colour of links and of what can be pressed; mixed from the text colour by default.
 * @cssprop --luna-danger - Colour of "review overdue"; a red mixed with the text colour by default.
 * @cssprop --luna-surface - Background; transparent by default.
 * @cssprop --luna-border - Colour of lines; mixed from the text colour by default.
 * @cssprop --luna-radius - Radius of corners; `0.75em` by default.
 * @cssprop --luna-space - The distance other distances are made from; `1em` by default.
 * @cssprop --luna-font - Font family; the host's by default.
 * @cssprop --luna-heading-font - Font family of the headings; that of the text by default.
 * @cssprop --luna-measure - The widest that lines of a full article get; `42em` by default.
 * @cssprop --luna-focus - Colour of the focus ring; the text colour by default.
 * @fires {LunaLoadEvent} luna-load - Once for each article that is shown. Carries `article`.
 * @fires {LunaErrorEvent} luna-error - When the article could not be loaded. Carries `error`: `code`, `message` and, for bad JSON, `path`.
 */
export class ArticleCard extends LunaElement {
  /** The version of the library. */
  static readonly version: string = VERSION;
  static override styles = [tokens, bylineStyles, articleCardStyles];

  /**
   * Registers the class, as `<article-card>` unless told otherwise; a tag that is taken is left alone.
   *
   * @returns whether the tag belongs to this library
   */
  static define(tag = 'article-card', registry: CustomElementRegistry = globalThis.customElements): boolean {
    return defineElement(tag, this, registry);
  }

  readonly #article = new ArticleController(this, () => this.#prepare());
  readonly #provider = new ArticleProvider(this, this.#article.status);

  /** Where the article's JSON is: a URL, or `#id` of a JSON-LD script in the page. */
  @property() src?: string | undefined;

  /** `summary` (the default): a card that leads to the article; `full`: all of it. */
  @property() mode: 'summary' | 'full' = 'summary';

  /** Level of the title's heading, 1 to 6; the body's headings follow below it. 2 by default. */
  @property({ attribute: 'heading-level' }) headingLevel = 2;

  /** `lazy`: the article is loaded when the card comes near the viewport. `eager` by default. */
  @property() loading: 'eager' | 'lazy' = 'eager';

  /**
   * Which pieces to show, as a list of `back image byline time chat share`; by default `image byline time` of a summary,
   * all of a full article.
   */
  @property() include?: string | undefined;

  /** What only a full article needs, once it is there. */
  #full: FullArticle | undefined;

  /** The article, once it is there. */
  get article(): Article | undefined {
    return this.#article.article;
  }

  /** Loads the article anew, past every cache. */
  reload(): void {
    this.#article.reload();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#provider.connect();
    this.#full?.enter(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#full?.leave(this);
  }

  protected override willUpdate(): void {
    this.#provider.set(this.#article.status);
    if (this.article) this.#prepare().catch(this.#article.reload);
  }

  protected override render(): TemplateResult {
    const { status, article, error, reload } = this.#article;
    const isFull = this.mode === 'full';
    if (article && (!isFull || this.#full)) {
      return html`<article part="base" class="base ${isFull ? 'full' : 'summary'}" lang="en" tabindex="-1">
        ${isFull ? this.#full?.fullTemplate(article, this) : this.#renderSummary(article)}
      </article>`;
    }
    // Apart from the article's own box, so that nothing moves: what the host wrote stands where it stood.
    const isPending = article || status.state === 'pending';
    return html`<div part="base" class="base" lang="en" aria-busy=${Boolean(isPending)}>
      <slot></slot>
      ${error ? errorTemplate(error, isPending, reload) : isPending ? skeleton : nothing} ${SLOTS}
    </div>`;
  }

  #renderSummary({
    headline,
    url,
    description,
    image,
    authors,
    readingMinutes,
    inLanguage,
  }: Article): TemplateResult {
    const included = includedIn(this.include ?? 'image byline time');
    return html`${image && included('image') ? imageTemplate(image, 'image', image.caption) : nothing}
      ${headingTemplate(this.headingLevel, wordsTemplate(inLanguage, url ? html`<a href=${url}>${headline}</a>` : headline))}
      ${description ? html`<p part="body" class="muted">${wordsTemplate(inLanguage, description)}</p>` : nothing}
      <div class="meta">
        <slot name="byline">${included('byline') ? authorsTemplate(authors, 'byline') : nothing}</slot>
        ${included('time') ? readingTimeTemplate(readingMinutes) : nothing}
      </div>
      <slot name="chat"></slot><slot name="share"></slot><slot name="footer"></slot>`;
  }

  /** A full article's code is asked for beside its JSON. */
  async #prepare(): Promise<void> {
    if (this.mode !== 'full' || this.#full) return;
    this.#full = await import('./full-article.js');
    this.#full.enter(this);
    this.requestUpdate();
  }
}
