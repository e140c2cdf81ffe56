import { html, nothing } from 'lit/html.js';
import type { Contributor } from '../../content/article.js';
import { imageTemplate } from '../../internal/image-template.js';

/** "A", "A and B", "A, B and C", each linked to the profile. */
export const namesTemplate = (people: readonly Contributor[]): unknown =>
  people.map(({ name, url }, i) => [
    i ? (i === people.length - 1 ? ' and ' : ', ') : '',
    url ? html`<a href=${url} rel="author">${name}</a>` : name,
  ]);

/** "3 min read" */
export const readingTimeTemplate = (minutes: number | undefined): unknown =>
  minutes ? html`<span part="time" class="muted time">${minutes} min read</span>` : nothing;

/** The photo and the names, with the one author's title and affiliation. */
export function authorsTemplate(authors: readonly Contributor[], part: string): unknown {
  const [author, another] = authors;
  const { image, jobTitle, affiliation } = (another ? undefined : author) ?? {};
  const role = [jobTitle, affiliation].filter(Boolean).join(', ');
  return author
    ? html`<div part=${part} class="authors">
        ${image ? imageTemplate(image, 'photo') : nothing}
        <div>
          <span part="name" class="name">${namesTemplate(authors)}</span>
          ${role ? html`<div part="role" class="muted">${role}</div>` : nothing}
        </div>
      </div>`
    : nothing;
}
