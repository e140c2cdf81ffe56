import { ContextProvider } from '@lit/context';
import { adoptStyles, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Article } from '../../content/article.js';
import { articleContext } from '../../internal/article-context.js';
import { ArticleController } from '../../internal/article-controller.js';
import { defineElement, VERSION } from '../../internal/define.js';
import { errorTemplate } from '../../internal/error-template.js';
import { headingLevel, headingTemplate } from '../../internal/heading-template.js';
import { imageTemplate } from '../../internal/image-template.js';
import { languageOf, languageTemplate } from '../../internal/language.js';
import { tokens } from '../../internal/tokens.styles.js';
import { bylineStyles } from '../author-byline/byline.styles.js';
import { authorsTemplate, readingTimeTemplate } from '../author-byline/byline-template.js';
import { articleCardStyles } from './article-card.styles.js';

type FullArticle = typeof import('./full-article.js');

/** What a card's templates depend on beside the article. */
export interface CardView {
  /** Whether a piece is to be shown. */
  readonly included: (piece: string) => boolean;
  /** The level of the title. */
  readonly headingLevel: number;
  /** The language dates are written in. */
  readonly language: string | undefined;
  readonly now: Date;
}

const INCLUDED = { summary: 'image byline time', full: 'back image byline time chat share' };

const skeleton = html`<div class="loading" aria-hidden="true">
  <div class="skeleton image"></div>
  <div class="skeleton"></div>
  <div class="skeleton"></div>
  <div class="skeleton"></div>
</div>`;

/**
 * An article: a summary card that leads to it, or the whole of it.
 *
 * What stands between its tags is shown until the article is there, and after an error: a link to the article. What stands
 * in a named slot stays, and replaces the built-in piece of that name.
 *
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
 * @cssprop --luna-danger - Colour of "review overdue".
 * @cssprop --luna-surface - Background; transparent by default.
 * @cssprop --luna-border - Colour of lines.
 * @cssprop --luna-radius - Radius of corners; `0.75em` by default.
 * @cssprop --luna-space - The distance other distances are made from; `1em` by default.
 * @cssprop --luna-font - Font family; the host's by default.
 * @cssprop --luna-heading-font - Font family of the headings.
 * @cssprop --luna-measure - The widest that lines of a full article get; `42em` by default.
 * @cssprop --luna-focus - Colour of the focus ring; the text colour by default.
 * @fires {LunaLoadEvent} luna-load - Once for each article that is shown.
 * @fires {LunaErrorEvent} luna-error - When the article could not be loaded.
 */
export class ArticleCard extends LitElement {
  static readonly version: string = VERSION;
  static override styles = [tokens, bylineStyles, articleCardStyles];

  /**
   * Registers the class, as `<article-card>` unless told otherwise; a tag that is taken is left alone.
   *
   * @returns whether the tag belongs to this library
   */
  static define(tag = 'article-card', registry: CustomElementRegistry = customElements): boolean {
    return defineElement(tag, ArticleCard, registry);
  }

  readonly #provider = new ContextProvider(this, {
    context: articleContext,
    initialValue: { state: 'initial' },
  });
  readonly #article = new ArticleController(this, {
    prepare: () => this.#prepare(),
    onStatus: (status) => this.#provider.setValue(status),
  });

  /** Where the article's JSON is: a URL, or `#id` of a JSON-LD script in the page. */
  @property() src?: string | undefined;

  /** `summary` (the default): a card that leads to the article; `full`: all of it. */
  @property() mode: 'summary' | 'full' = 'summary';

  /** Level of the title's heading, 1 to 6; the body's headings follow below it. 2 by default. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

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

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('mode') && this.article) this.#prepare()?.catch(() => {});
  }

  protected override render(): TemplateResult {
    const { status, article } = this.#article;
    const full = this.mode === 'full';
    const pending = status.state === 'pending' || (full && !this.#full && status.state === 'complete');
    return html`<article
      part="base"
      class="base ${full ? 'full' : 'summary'}"
      lang="en"
      tabindex="-1"
      aria-busy=${pending}
    >
      ${
        !article || (full && !this.#full)
          ? this.#renderFallback(pending)
          : this.#full && full
            ? this.#full.fullTemplate(article, this.#view)
            : this.#renderSummary(article)
      }
    </article>`;
  }

  #renderSummary(article: Article): TemplateResult {
    const { headline, url, description, image, readingMinutes, inLanguage = '' } = article;
    const { included } = this.#view;
    return html`${image && included('image') ? imageTemplate(image, 'image', image.caption ?? '') : nothing}
      ${headingTemplate(this.headingLevel, 'title', languageTemplate(inLanguage, url ? html`<a href=${url}>${headline}</a>` : headline))}
      ${description ? html`<p part="body" class="description">${languageTemplate(inLanguage, description)}</p>` : nothing}
      <div class="meta">
        <slot name="byline">
          ${included('byline') ? html`<div part="byline" class="authors">${authorsTemplate(article)}</div>` : nothing}
        </slot>
        ${readingMinutes && included('time') ? readingTimeTemplate(readingMinutes) : nothing}
      </div>
      <slot name="chat"></slot><slot name="share"></slot><slot name="footer"></slot>`;
  }

  #renderFallback(pending: boolean): TemplateResult {
    const { status } = this.#article;
    const error = 'error' in status ? status.error : undefined;
    return html`<slot></slot>
      ${error ? errorTemplate(error, pending, this.#article.reload) : pending ? skeleton : nothing}
      <slot name="byline"></slot><slot name="chat"></slot><slot name="share"></slot><slot name="footer"></slot>`;
  }

  get #view(): CardView {
    const names = (this.include ?? INCLUDED[this.mode === 'full' ? 'full' : 'summary']).split(/\s+/);
    return {
      included: (name) => names.includes(name),
      headingLevel: headingLevel(this.headingLevel),
      language: languageOf(this),
      now: new Date(),
    };
  }

  /** A full article's code is asked for beside its JSON. */
  async #prepare(): Promise<void> {
    if (this.mode !== 'full' || this.#full) return;
    this.#full = await import('./full-article.js');
    adoptStyles(this.renderRoot as ShadowRoot, [...ArticleCard.styles, this.#full.fullStyles]);
    this.requestUpdate();
  }
}
