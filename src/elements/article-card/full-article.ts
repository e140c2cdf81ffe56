import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Article, Citation } from '../../content/article.js';
import { onFragmentClick, scrollToFragment } from '../../internal/fragment.js';
import { fullCards } from '../../internal/full-cards.js';
import { headingLevel, headingTemplate } from '../../internal/heading-template.js';
import { imageTemplate } from '../../internal/image-template.js';
import { includedIn } from '../../internal/included-in.js';
import { languageOf } from '../../internal/language.js';
import { directionOf, wordsTemplate } from '../../internal/words-template.js';
import { markdownStyles } from '../../markdown/markdown.styles.js';
import { renderSections } from '../../markdown/render-markdown.js';
import { authorsTemplate, readingTimeTemplate } from '../author-byline/byline-template.js';
import { reviewStyles } from '../author-byline/review.styles.js';
import { dateTemplate, reviewTemplate } from '../author-byline/review-template.js';
import { LunaChat } from '../luna-chat/luna-chat.component.js';
import { ShareBar } from '../share-bar/share-bar.component.js';
import type { ArticleCard } from './article-card.component.js';
import { fullArticleStyles } from './full-article.styles.js';

/** Gives a card what only a full article needs. */
export function enter(card: ArticleCard): void {
  card.adoptStyles([markdownStyles, reviewStyles, fullArticleStyles]);
  fullCards.add(card);
  // An address that names one of the headings was opened before there were any.
  card.addEventListener('luna-load', () => scrollToFragment(card.renderRoot, location.hash), { once: true });
}

/** Takes back what would hold on to a card that has left the page. */
export const leave = (card: ArticleCard): void => void fullCards.delete(card);

/** Whether the tags of the pieces are ours: a page may have given them to a class of its own. */
const hasShareBar = ShareBar.define();
const hasLunaChat = LunaChat.define();

const citationTemplate = ({ name, url }: Citation): TemplateResult =>
  html`<li>${url ? html`<a href=${url}>${name}</a>` : name}</li>`;

function footerTemplate({ citations, license, creditText }: Article): unknown {
  if (!citations.length && !license && !creditText) return nothing;
  return html`<div part="footer" class="footer muted">
    ${
      citations.length
        ? html`<p class="sources" id="sources">Sources</p>
            <ol aria-labelledby="sources">${citations.map(citationTemplate)}</ol>`
        : nothing
    }
    ${creditText ? html`<p>${creditText}</p>` : nothing}
    ${
      license
        ? html`<p>${
            license.url
              ? html`<a href=${license.url} rel="license">${license.name ?? 'Terms of use'}</a>`
              : license.name
          }</p>`
        : nothing
    }
  </div>`;
}

function bodyTemplate(
  { inLanguage = '', sections, baseUrl, description }: Article,
  level: number,
): TemplateResult {
  return html`<div part="body" class="body" @click=${onFragmentClick} lang=${inLanguage} dir=${directionOf(inLanguage)}>
    ${sections.length ? renderSections(sections, { headingLevel: level + 1, baseUrl }) : html`<p>${description}</p>`}
  </div>`;
}

/** The whole article, in the order of a publisher's own page. */
export function fullTemplate(article: Article, card: ArticleCard): TemplateResult {
  const included = includedIn(card.include ?? 'back image byline time chat share');
  const level = headingLevel(card.headingLevel);
  const language = languageOf(card);
  const { back, headline, image, inLanguage, authors, reviewers, lastReviewed, expires } = article;
  const { readingMinutes, dateModified, datePublished } = article;
  const updated = dateModified ?? datePublished;
  return html`${
    back && included('back')
      ? html`<div part="back" class="back"><a href=${back.url}><span class="arrow" aria-hidden="true">${'←'}</span> Back to ${back.name}</a></div>`
      : nothing
  }
    ${headingTemplate(level, wordsTemplate(inLanguage, headline))}
    <div class="meta">
      ${included('time') ? readingTimeTemplate(readingMinutes) : nothing}
      ${
        updated
          ? html`<span class="muted">${dateModified ? 'Updated' : 'Published'} ${dateTemplate(updated, language)}</span>`
          : nothing
      }
    </div>
    <slot name="byline">
      ${
        included('byline') && (authors[0] ?? reviewers[0] ?? lastReviewed ?? expires)
          ? html`<div part="byline">
              ${authorsTemplate(authors, 'authors')} ${reviewTemplate(article, language, new Date())}
            </div>`
          : nothing
      }
    </slot>
    ${image && included('image') ? imageTemplate(image, 'image', image.caption) : nothing}
    ${bodyTemplate(article, level)}
    <slot name="chat">
      ${
        included('chat') && hasLunaChat
          ? html`<luna-chat part="chat" heading-level=${Math.min(6, level + 1)} .article=${article}></luna-chat>`
          : nothing
      }
    </slot>
    <slot name="share">
      ${included('share') && hasShareBar ? html`<share-bar part="share" .article=${article}></share-bar>` : nothing}
    </slot>
    <slot name="footer">${footerTemplate(article)}</slot>`;
}
