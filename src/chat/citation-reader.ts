import type { Passage } from '../content/passage.js';
import type { AnswerCitation } from './message.js';
import { splitSentences } from './retrieval/sentences.js';
import { wordsOf } from './retrieval/words.js';

const MARK = /(?<!!)\[(\d{1,3}(?:, ?\d{1,3})*)\](?!\()/g;
/** How many characters before a mark tell what it stands for; a mark that arrives in two pieces fits in. */
const CONTEXT = 300;

/** The sentence of a passage that shares the most words with what was said; of a table, the row. */
function nearestSentence({ text, cells }: Passage, said: string): string {
  const words = new Set(wordsOf(said));
  let best = text;
  let most = -1;
  for (const sentence of cells ? [text] : splitSentences(text)) {
    const own = wordsOf(sentence);
    const shared = own.filter((word) => words.has(word)).length / Math.sqrt(own.length + 1);
    if (shared > most) {
      most = shared;
      best = sentence;
    }
  }
  return best;
}

/** Finds the citations `[n]` of an answer while it arrives, at a cost that does not grow with the answer. */
export class CitationReader {
  readonly #passages: readonly Passage[];
  #citations: readonly AnswerCitation[];
  #tail = '';

  /** @param citations those of the part that is being continued */
  constructor(passages: readonly Passage[], citations: readonly AnswerCitation[]) {
    this.#passages = passages;
    this.#citations = citations;
  }

  /** Each number once, in the order of the text; a new array only where one came. */
  get citations(): readonly AnswerCitation[] {
    return this.#citations;
  }

  read(piece: string): void {
    const text = this.#tail + piece;
    for (const { 0: mark, 1: numbers = '', index } of text.matchAll(MARK)) {
      const said = text.slice(Math.max(0, index - CONTEXT), index).replace(MARK, '');
      for (const number of numbers.split(',').map(Number)) {
        const passage = this.#passages[number - 1];
        if (!passage || this.#citations.some((citation) => citation.number === number)) continue;
        const quote = nearestSentence(passage, splitSentences(said).at(-1) ?? mark);
        this.#citations = [...this.#citations, { number, passage, quote }];
      }
    }
    this.#tail = text.slice(-CONTEXT);
  }
}
