import type { Article } from '../content/article.js';
import type { Passage } from '../content/passage.js';

/** What Luna may answer from. */
export interface Knowledge {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** Text taken from the host's page: answered on the device, never sent, unless the host said so. */
  readonly isPrivate: boolean;
}
