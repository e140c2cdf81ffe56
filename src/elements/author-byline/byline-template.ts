import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Contributor } from '../../content/article.js';
import { imageTemplate } from '../../internal/image-template.js';
import { formatDate, hasPassed } from '../../internal/language.js';

/** What the look of a byline depends on beside the article. */
export interface BylineContext {
  /** The language dates are written in. */
  readonly language: string | undefined;
  /** To tell a review that is due from one that is overdue. */
  readonly now: Date;
}

const nameTemplate = ({ name, url }: Contributor): unknown =>
  url ? html`<a href=${url} rel="author">${name}</a>` : name;

/** "A", "A and B", "A, B and C". */
const namesTemplate = (people: readonly Contributor[]): unknown =>
  people.map((person, i) => [i === 0 ? '' : i === people.length - 1 ? ' and ' : ', ', nameTemplate(person)]);

/** A date, for people and for programs. */
export const dateTemplate = (iso: string, language: string | undefined): TemplateResult =>
  html`<time datetime=${iso} lang=${language ?? nothing}>${formatDate(iso, language)}</time>`;

/** "3 min read" */
export const readingTimeTemplate = (minutes: number): TemplateResult =>
  html`<span part="time" class="time">${minutes} min read</span>`;

/** The photo and the names, with the one author's title and affiliation. */
export function authorsTemplate({ authors }: Article): unknown {
  const [first, ...others] = authors;
  if (!first) return nothing;
  const alone = !others.length;
  const role = alone ? [first.jobTitle, first.affiliation].filter(Boolean).join(', ') : '';
  return html`${alone && first.image ? imageTemplate(first.image, 'photo', '') : nothing}
    <span class="who">
      <span part="name" class="name">${namesTemplate(authors)}</span>
      ${role && html`<span part="role" class="role">${role}</span>`}
    </span>`;
}

/** "Medically reviewed by", and when: nothing where nothing is known. */
export function reviewTemplate(article: Article, { language, now }: BylineContext): unknown {
  const { reviewers, lastReviewed, expires } = article;
  const overdue = expires !== undefined && hasPassed(expires, now);
  return [
    reviewers.length
      ? html`<span part="reviewed" class="reviewed">Medically reviewed by ${namesTemplate(reviewers)}</span>`
      : nothing,
    lastReviewed || expires
      ? html`<span part="dates" class="dates">
          ${lastReviewed ? html`<span>Reviewed ${dateTemplate(lastReviewed, language)}</span>` : nothing}
          ${
            expires
              ? html`<span class=${overdue ? 'overdue' : nothing}
                  >${overdue ? 'Review overdue since' : 'Next review due'} ${dateTemplate(expires, language)}</span
                >`
              : nothing
          }
        </span>`
      : nothing,
  ];
}
