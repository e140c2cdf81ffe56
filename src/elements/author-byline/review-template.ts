import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Article } from '../../content/article.js';
import { formatDate, hasPassed } from '../../internal/language.js';
import { namesTemplate } from './byline-template.js';

/** A date, for people and for programs. */
export const dateTemplate = (iso: string, language: string | undefined): TemplateResult =>
  html`<time datetime=${iso} lang=${language ?? nothing}>${formatDate(iso, language)}</time>`;

/**
 * "Medically reviewed by", and when: nothing where nothing is known.
 *
 * @param language the language dates are written in
 * @param now to tell a review that is due from one that is overdue
 */
export function reviewTemplate(
  { reviewers, lastReviewed, expires }: Article,
  language: string | undefined,
  now: Date,
): unknown {
  const isOverdue = expires !== undefined && hasPassed(expires, now);
  return [
    reviewers.length
      ? html`<div part="reviewed" class="muted">Medically reviewed by ${namesTemplate(reviewers)}</div>`
      : nothing,
    lastReviewed || expires
      ? html`<div part="dates" class="muted dates">
          ${lastReviewed ? html`<span>Reviewed ${dateTemplate(lastReviewed, language)}</span>` : nothing}
          ${
            expires
              ? html`<span class=${isOverdue ? 'overdue' : nothing}
                  >${isOverdue ? 'Review overdue since' : 'Next review due'} ${dateTemplate(expires, language)}</span
                >`
              : nothing
          }
        </div>`
      : nothing,
  ];
}
