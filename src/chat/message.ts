import type { LunaError } from '../content/luna-error.js';
import type { Passage } from '../content/passage.js';

/** Where an answer came from: the article's own words, a model behind `endpoint` or `transport`, or neither. */
export type AnswerSource = 'article' | 'endpoint' | 'transport' | 'none';

/** A place in the article that an answer rests on: `[number]` in its text. */
export interface AnswerCitation {
  readonly number: number;
  readonly passage: Passage;
  /** The words to find and highlight: a part of the passage's text, to the letter. */
  readonly quote: string;
}

/** A quote in lines: of a table's row, each cell after the name of its column, without which it says little. */
export function linesOf({ cells, header, text }: Passage, quote = text): readonly string[] {
  if (!cells || quote !== text) return [quote];
  const names = header?.cells ?? [];
  return cells.flatMap((cell, i) => (cell ? [names[i], cell].filter(Boolean).join(': ') : []));
}

/**
 * What an answer says:
 *
 * - `quotes`: sentences of the article, word for word, after an introducing sentence of Luna's own
 * - `text`: a model's Markdown, with `[n]` for its citations
 * - `fixed`: words of Luna's own: that it found no answer (with the nearest headings and sentences, which are no answer),
 *   a refusal, who Luna is
 * - `crisis`: the fixed, calm reply that goes with the panel of people to call
 */
export type AnswerContent =
  | { readonly kind: 'quotes'; readonly intro: string; readonly citations: readonly AnswerCitation[] }
  | { readonly kind: 'text'; readonly text: string; readonly citations: readonly AnswerCitation[] }
  | {
      readonly kind: 'fixed';
      readonly text: string;
      readonly headings?: readonly string[];
      readonly citations?: readonly AnswerCitation[];
    }
  | { readonly kind: 'crisis'; readonly text: string };

/**
 * How far an answer is:
 *
 * - `pending`: nothing has arrived yet
 * - `streaming`: words are arriving
 * - `complete`: all is there
 * - `stopped`: the reader stopped it
 * - `length`: the model reached its limit; it can be continued
 * - `incomplete`: the stream ended without saying that it was whole
 * - `error`: it failed; what had arrived is kept. `retryAfter`: in how many seconds the server wants to be asked again
 */
export type AnswerState =
  | { readonly state: 'pending' | 'streaming' | 'complete' | 'stopped' | 'length' | 'incomplete' }
  | { readonly state: 'error'; readonly error: LunaError; readonly retryAfter?: number };

export interface ReaderMessage {
  readonly id: number;
  readonly role: 'reader';
  readonly text: string;
}

export interface LunaMessage {
  readonly id: number;
  readonly role: 'luna';
  readonly status: AnswerState;
  readonly source: AnswerSource;
  readonly content: AnswerContent;
  /** The reader asked about suicide or self-harm without being at risk: help is shown beside the answer. */
  readonly showHelp?: boolean;
  /** Luna says with this answer who it is, again: three hours have passed. */
  readonly disclose?: boolean;
}

export type Message = ReaderMessage | LunaMessage;
