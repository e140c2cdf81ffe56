import { stemmer } from 'stemmer';
import { PHRASES } from './lexicon.js';

const WORD = /[\p{L}\p{N}]+/gu;
const PHRASE = new RegExp(
  `\\b(?:${[...PHRASES.keys()].sort((a, b) => b.length - a.length).join('|')})\\b`,
  'g',
);
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;
const LONGEST_WORD = 40;

/** Lower case without diacritics. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize()
    .toLowerCase()
    .replace(/ß/g, 'ss');

/** The words of a text, folded; letters that stand alone in a spaced script are left out, and known phrases are one word. */
export function wordsOf(text: string): string[] {
  const plain = fold(text)
    .replace(/[-‐]/g, ' ')
    .replace(PHRASE, (phrase) => PHRASES.get(phrase) ?? phrase);
  const words = UNSPACED.test(plain)
    ? [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(plain)]
        .filter((part) => part.isWordLike)
        .map((part) => part.segment)
    : (plain.match(WORD) ?? []);
  return words.filter((word) => !/^[a-z]$/.test(word)).map((word) => word.slice(0, LONGEST_WORD));
}

/** Porter's stem of an English word; elsewhere the word without its commonest endings. */
export const stemIn = (language: string, word: string): string =>
  language === 'en' ? stemmer(word) : word.replace(/(?<=.{4})(?:e?[nrsm]|es|[aeo]s?)$/, '');

/**
 * Damerau's edit distance of two words (a swap of neighbours is one edit), or `limit + 1` once it is surely more.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      }
      row.push(edits);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
