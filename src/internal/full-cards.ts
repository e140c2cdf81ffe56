import type { Article } from '../content/article.js';
import type { LunaElement } from './luna-element.js';

/** A card that shows an article in full. */
export interface FullCard extends LunaElement {
  readonly article: Article | undefined;
}

/** The cards on this page that show an article in full, for whoever wants to point at a place in one. */
export const fullCards = new Set<FullCard>();

/** Where an article's body stands on this page, if it does. */
export function bodyOf(article: Article): Element | undefined {
  for (const { article: shown, renderRoot } of fullCards) {
    if (shown && (shown === article || (article.url !== undefined && shown.url === article.url))) {
      const body = renderRoot.querySelector('[part="body"]');
      if (body) return body;
    }
  }
  return undefined;
}
