import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Article } from '../../content/article.js';
import { defineElement, VERSION } from '../../internal/define.js';
import { errorTemplate } from '../../internal/error-template.js';
import { InheritedArticleController } from '../../internal/inherited-article-controller.js';
import { languageOf } from '../../internal/language.js';
import { LunaElement } from '../../internal/luna-element.js';
import { property } from '../../internal/property.js';
import { tokens } from '../../internal/tokens.styles.js';
import { bylineStyles } from './byline.styles.js';
import { authorsTemplate, readingTimeTemplate } from './byline-template.js';
import { reviewStyles } from './review.styles.js';
import { reviewTemplate } from './review-template.js';

/**
 * Who wrote an article, who reviewed it and when: what the article says, and nothing else.
 *
 * The article is that of its own `src`, else of the `<article-card>` around it, else the one in the page's JSON-LD.
 *
 * @tagname author-byline
 * @slot - Shown until the byline is there, and after an error.
 * @csspart base - Everything.
 * @csspart photo - The author's photo.
 * @csspart name - The names, linked to the profiles.
 * @csspart role - The author's title and affiliation.
 * @csspart reviewed - "Medically reviewed by".
 * @csspart dates - When it was reviewed, and when the next review is due or overdue.
 * @csspart time - The reading time.
 * @csspart error - What the reader is told after an error.
 * @cssprop --luna-text - Text colour; the host's by default.
 * @cssprop --luna-muted - Colour of what is secondary; mixed from the text colour by default.
 * @cssprop --luna-accent - Colour of links; mixed from the text colour by default.
 * @cssprop --luna-danger - Colour of "review overdue"; a red mixed with the text colour by default.
 * @cssprop --luna-surface - Background; transparent by default.
 * @cssprop --luna-border - Colour of lines; mixed from the text colour by default.
 * @cssprop --luna-radius - Radius of corners; `0.75em` by default.
 * @cssprop --luna-font - Font family; the host's by default.
 * @cssprop --luna-focus - Colour of the focus ring; the text colour by default.
 * @fires {LunaLoadEvent} luna-load - Once for each article of its own `src` that is shown. Carries `article`.
 * @fires {LunaErrorEvent} luna-error - When its own `src` could not be loaded. Carries `error`.
 */
export class AuthorByline extends LunaElement {
  /** The version of the library. */
  static readonly version: string = VERSION;
  static override styles = [tokens, bylineStyles, reviewStyles];

  /**
   * Registers the class, as `<author-byline>` unless told otherwise; a tag that is taken is left alone.
   *
   * @returns whether the tag belongs to this library
   */
  static define(tag = 'author-byline', registry: CustomElementRegistry = globalThis.customElements): boolean {
    return defineElement(tag, this, registry);
  }

  readonly #article = new InheritedArticleController(this);

  /** Where the article's JSON is: a URL, or `#id` of a JSON-LD script in the page. */
  @property() src?: string | undefined;

  /** The size of the photo: `small` (the default) or `medium`. */
  @property() size: 'small' | 'medium' = 'small';

  /** An article that is there already; wins over `src`. */
  @property({ attribute: false }) article?: Article | undefined;

  protected override render(): TemplateResult {
    const { status, article, error, reload } = this.#article;
    return html`<div part="base" class="base ${this.size === 'medium' ? 'medium' : ''}" lang="en" tabindex="-1">
      ${
        article
          ? [
              authorsTemplate(article.authors, 'authors'),
              reviewTemplate(article, languageOf(this), new Date()),
              readingTimeTemplate(article.readingMinutes),
            ]
          : html`<slot></slot>`
      }
      ${error ? errorTemplate(error, status.state === 'pending', reload) : nothing}
    </div>`;
  }
}
