import type { Article } from '../content/article.js';

/** The bodies of articles that stand on this page in full, for whoever wants to point at a place in one. */
const bodies = new Map<Element, Article>();

/** Says that an element shows an article's body. */
export const addBody = (body: Element, article: Article): void => void bodies.set(body, article);

export const removeBody = (body: Element): void => void bodies.delete(body);

/** Where an article's body stands on this page, if it does. */
export function bodyOf(article: Article): Element | undefined {
  for (const [body, shown] of bodies) {
    if (shown === article || (article.url !== undefined && shown.url === article.url)) return body;
  }
  return undefined;
}
