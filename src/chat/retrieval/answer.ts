import type { Article } from '../../content/article.js';
import type { Passage } from '../../content/passage.js';

/** A sentence of the article, word for word: `passage.text` contains `text`. */
export interface Quote {
  readonly text: string;
  readonly passage: Passage;
  /** The sentence before it, where `text` leans on that ("These pass within an hour."). */
  readonly before?: string;
}

/** Facts about the article that questions are answered from; each is a field of `Article`, and is there when named. */
export type ArticleFact = 'authors' | 'reviewers' | 'datePublished' | 'dateModified' | 'lastReviewed';

/** What the index needs to know of an article besides its passages. All may be absent (a host's own post). */
export type ArticleAbout = Partial<Pick<Article, 'headline' | 'description' | 'inLanguage' | ArticleFact>>;

interface AnswerBase {
  /** Language of the question (BCP 47, `und` where unknown), only where it is not the article's. */
  readonly questionLanguage?: string;
}

/** What the article itself says to a question. */
export type Answer =
  | (AnswerBase & {
      readonly kind: 'quotes';
      /** Best first (a summary and a list in reading order); one to four sentences with those that they lean on. */
      readonly quotes: readonly Quote[];
    })
  | (AnswerBase & { readonly kind: 'fact'; readonly fact: ArticleFact })
  | (AnswerBase & {
      readonly kind: 'none';
      /** Up to three headings of the article, the nearest first. */
      readonly headings: readonly string[];
      /** What comes nearest, where something does: offered as such, never as the answer. */
      readonly nearest: readonly Quote[];
    });

/** The exchange before, so that "and how long does that last?" is understood. */
export interface PreviousTurn {
  readonly question: string;
  readonly answer: Answer;
  /** The one before that, so that a chain of follow-ups keeps its subject. */
  readonly previous?: PreviousTurn;
}
