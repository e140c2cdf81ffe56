import { SYNONYMS } from './lexicon.js';
import { editDistance, stem, wordsOf } from './words.js';

const ABBREVIATION = /\(([A-Z][A-Za-z0-9]{1,9})\)|\b([A-Z][A-Z0-9]{1,9}) \(([^()]{4,80})\)/g;
const LONGEST_FORM = 80;
const SYNONYM = 0.7;
const RELATIVE = 0.7;

/** What may stand for a word in an article, as stems, each with how well it does, 0 to 1. */
export type Terms = ReadonlyMap<string, number>;

/** Synonyms, translations, the abbreviations that a text explains, and spelling. */
export class Thesaurus {
  readonly #related = new Map<string, Set<string>>();

  constructor() {
    for (const line of SYNONYMS.split('\n')) {
      const [group = [], narrower = []] = line.split('>').map((words) => words.split(' ').map(stem));
      for (const word of group) for (const other of [...group, ...narrower]) this.#relate(word, other);
    }
  }

  /** Takes in what a text itself says an abbreviation means: "long form (LF)" or "LF (long form)". */
  learn(text: string): void {
    for (const { 1: after, 2: before, 3: inside, index } of text.matchAll(ABBREVIATION)) {
      const short = (after ?? before ?? '').toLowerCase();
      const form = inside
        ? wordsOf(inside).slice(0, short.length)
        : wordsOf(text.slice(Math.max(0, index - LONGEST_FORM), index)).slice(-short.length);
      if (form.map((word) => word[0]).join('') !== short) continue;
      for (const word of form) {
        this.#relate(stem(short), stem(word));
        this.#relate(stem(word), stem(short));
      }
    }
  }

  /** What a question's word may be in an article with the stems `vocabulary`. */
  termsOf(word: string, vocabulary: ReadonlyMap<string, unknown>): Terms {
    const terms = new Map<string, number>();
    const add = (own: string, quality: number): void => {
      for (const other of this.#related.get(own) ?? []) {
        terms.set(other, Math.max(terms.get(other) ?? 0, quality * SYNONYM));
      }
      terms.set(own, quality);
    };
    const own = stem(word);
    add(own, 1);
    if (terms.size === 1 && !vocabulary.has(own)) {
      for (const [near, quality] of this.#nearest(own, vocabulary)) add(near, quality);
    }
    return terms;
  }

  /** What a misspelt word may be, and the words that begin like it: often its relatives, in another language too. */
  #nearest(word: string, vocabulary: ReadonlyMap<string, unknown>): Terms {
    const near = new Map<string, number>();
    let limit = word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
    for (const known of limit ? [vocabulary, this.#related] : []) {
      for (const other of known.keys()) {
        if (other[0] !== word[0] || other.length < 4) continue;
        const length = Math.max(5, Math.min(word.length, other.length) - 1);
        if (other.length >= length && word.slice(0, length) === other.slice(0, length))
          near.set(other, RELATIVE);
        const distance = editDistance(word, other, limit);
        if (distance > limit) continue;
        limit = distance;
        near.set(other, 1 - distance / 8);
      }
    }
    return near;
  }

  #relate(word: string, other: string): void {
    const related = this.#related.get(word);
    if (related) related.add(other);
    else this.#related.set(word, new Set([other]));
  }
}
