import { ArticleCard } from './article-card.component.js';

ArticleCard.define();

declare global {
  interface HTMLElementTagNameMap {
    'article-card': ArticleCard;
  }
}
