import { AuthorByline } from './author-byline.component.js';

AuthorByline.define();

declare global {
  interface HTMLElementTagNameMap {
    'author-byline': AuthorByline;
  }
}
