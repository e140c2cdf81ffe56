/** A message of a chat completion. */
export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** A passage of the article as a model sees it: what `[number]` in an answer points at. */
export interface Excerpt {
  readonly number: number;
  readonly text: string;
  /** The headings it stands under, outermost first. */
  readonly headings: readonly string[];
}

/** Which article a question is about. Whatever is unknown is absent. */
export interface ArticleMeta {
  readonly headline: string;
  /** The canonical URL. */
  readonly url?: string;
  /** BCP 47. */
  readonly inLanguage?: string;
}

/** One question, as a model is asked it. */
export interface TransportRequest {
  /** The whole request in chat form: Luna's instructions with the excerpts, earlier turns, the question. */
  readonly messages: readonly ChatMessage[];
  /** What the reader asked, for a transport that builds its own request. */
  readonly question: string;
  /** What the answer may rest on; empty where there is no article. */
  readonly passages: readonly Excerpt[];
  readonly article: ArticleMeta | undefined;
  /** Aborted once nothing more of the answer is wanted, after its end too. */
  readonly signal: AbortSignal;
}

/** How an answer ended that is not whole: at the model's limit (it can be continued), or without an end. */
export type AnswerEnd = 'length' | 'incomplete';

/**
 * Asks a model: yields the answer's Markdown piece by piece, and may return an `AnswerEnd` (anything else: it is whole). What it
 * throws is the answer's error; a `LunaError` is passed on as it is, of anything else only the name. It has as long as it needs.
 */
export type Transport = (request: TransportRequest) => AsyncIterable<string, unknown>;
