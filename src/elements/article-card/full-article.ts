import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Citation } from '../../content/article.js';
import { headingTemplate } from '../../internal/heading-template.js';
import { imageTemplate } from '../../internal/image-template.js';
import { directionOf, languageTemplate } from '../../internal/language.js';
import { markdownStyles } from '../../markdown/markdown.styles.js';
import { renderSections } from '../../markdown/render-markdown.js';
import {
  authorsTemplate,
  dateTemplate,
  readingTimeTemplate,
  reviewTemplate,
} from '../author-byline/byline-template.js';
import { LunaChat } from '../luna-chat/luna-chat.component.js';
import { ShareBar } from '../share-bar/share-bar.component.js';
import type { CardView } from './article-card.component.js';
import { fullArticleStyles } from './full-article.styles.js';

/** The styles that only a full article needs. */
export const fullStyles = [markdownStyles, fullArticleStyles];

/** Whether the tags of the pieces are ours: a page may have given them to a class of its own. */
const hasShareBar = ShareBar.define();
const hasLunaChat = LunaChat.define();

const citationTemplate = ({ name, url }: Citation): TemplateResult =>
  html`<li>${url ? html`<a href=${url}>${name}</a>` : name}</li>`;

function footerTemplate({ citations, license, creditText }: Article): unknown {
  if (!citations.length && !license && !creditText) return nothing;
  return html`<div part="footer" class="footer">
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
  return html`<div part="body" class="body" lang=${inLanguage} dir=${inLanguage ? directionOf(inLanguage) : 'auto'}>
    ${sections.length ? renderSections(sections, { headingLevel: level + 1, baseUrl }) : html`<p>${description}</p>`}
  </div>`;
}

/** The whole article, in the order of a publisher's own page. */
export function fullTemplate(article: Article, view: CardView): TemplateResult {
  const { included, headingLevel, language } = view;
  const { back, headline, image, inLanguage = '', readingMinutes, dateModified, datePublished } = article;
  const updated = dateModified ?? datePublished;
  return html`${
    back && included('back')
      ? html`<div part="back" class="back"><a href=${back.url}><span class="arrow" aria-hidden="true">←</span> Back to ${back.name}</a></div>`
      : nothing
  }
    ${headingTemplate(headingLevel, 'title', languageTemplate(inLanguage, headline))}
    <div class="meta">
      ${readingMinutes && included('time') ? readingTimeTemplate(readingMinutes) : nothing}
      ${
        updated
          ? html`<span class="updated">${dateModified ? 'Updated' : 'Published'} ${dateTemplate(updated, language)}</span>`
          : nothing
      }
    </div>
    <slot name="byline">
      ${
        included('byline')
          ? html`<div part="byline" class="byline">
              <div class="authors">${authorsTemplate(article)}</div>
              ${reviewTemplate(article, view)}
            </div>`
          : nothing
      }
    </slot>
    ${image && included('image') ? imageTemplate(image, 'image', image.caption ?? '') : nothing}
    ${bodyTemplate(article, headingLevel)}
    <slot name="chat">
      ${
        included('chat') && hasLunaChat
          ? html`<luna-chat part="chat" heading-level=${headingLevel + 1} .article=${article}></luna-chat>`
          : nothing
      }
    </slot>
    <slot name="share">
      ${included('share') && hasShareBar ? html`<share-bar part="share" .article=${article}></share-bar>` : nothing}
    </slot>
    <slot name="footer">${footerTemplate(article)}</slot>`;
}
