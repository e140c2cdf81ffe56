import type { Article } from '../content/article.js';

/** Fired by the element that owns the `src`, once for each article shown. Bubbles, composed. */
export class LunaLoadEvent extends Event {
  readonly article: Article;

  constructor(article: Article) {
    super('luna-load', { bubbles: true, composed: true });
    this.article = article;
  }
}

declare global {
  interface HTMLElementEventMap {
    'luna-load': LunaLoadEvent;
  }
}
