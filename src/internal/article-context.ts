import type { Context } from '@lit/context';
import type { ArticleStatus } from '../content/article.js';

/**
 * What an `<article-card>` knows of its article, for the elements inside it. The key is shared by every copy of the library
 * on a page; `@1` changes when the value's shape does.
 */
export const articleContext = Symbol.for('luna-widgets/article@1') as Context<symbol, ArticleStatus>;
