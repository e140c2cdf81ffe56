const WORD = /[\p{L}\p{N}°]+/gu;
// Scripts that put no spaces between words: Thai, Lao, Burmese, Khmer, kana, Han.
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;
const LONGEST_WORD = 40;

/** Phrases that mean what one word means, in questions and in articles. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:side|adverse|unwanted) effects?|efectos? secundarios?|effets? secondaires?|nebenwirkung(?:en)?/g,
    'adverse',
  ],
  [/\b(?:takes? (?:to work|effect)|kicks? in|starts? (?:to work|working))\b/g, 'fast'],
  [/\b(?:brain|nerve) cells?/g, 'neuron'],
  [/\bbirth control/g, 'contraceptive'],
  [/\b(?:comes?|came|coming|wean\w*) off\b/g, 'stop'],
  [/\bput\w* off\b/g, 'delay'],
  [/\b(?:comes?|came|coming) back/g, 'relapse'],
  [/\bhigh blood pressure/g, 'hypertension'],
  [/\bsign(?:ed)? up/g, 'register'],
  [/\b(?:wear\w*|wore) off|\b(?:go|goes|going|gone|went) away|\bget\w* rid/g, 'fade'],
];

// Made once, and only where it is needed: it is dear.
let segmenter: Intl.Segmenter | undefined;

function segments(text: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return Array.from(segmenter.segment(text)).flatMap(({ segment, isWordLike }) =>
    isWordLike ? segment : [],
  );
}

/** Lower case without diacritics. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize()
    .toLowerCase()
    .replace(/ß/g, 'ss');

/** The words of a text, folded, known phrases as one word; single Latin letters ("don't", "l'effet") are left out. */
export function wordsOf(text: string): string[] {
  const plain = PHRASES.reduce((folded, [phrase, word]) => folded.replace(phrase, word), fold(text));
  const words = UNSPACED.test(plain) ? segments(plain) : (plain.match(WORD) ?? []);
  return words.filter((word) => !/^[a-z]$/.test(word)).map((word) => word.slice(0, LONGEST_WORD));
}

/**
 * A word without its commonest endings, in English and its neighbours. Lighter than Porter's algorithm, as good here, a
 * tenth of its size, and no harm to other languages.
 */
export const stem = (word: string): string =>
  word
    .replace(/[ao]e/g, 'e')
    .replace(/(?<=..[^su])e?s$|(?<=ung)en$/, '')
    .replace(/(?<=...)(?:[ai]?[st]ion|ing|ed|(?<=....)ly|ment|able|ive|al|ity|ies?|[eiyoa])$/, '')
    .replace(/([^aeioul])\1$/, '$1');

export const stemsOf = (text: string): string[] => wordsOf(text).map(stem);

/** Damerau's edit distance of two words (a swap of neighbours is one edit), or more than `limit` once it surely is. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let left = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      left = Math.min((above[j] ?? 0) + 1, left + 1, (above[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) left = Math.min(left, (before[j - 2] ?? limit) + 1);
      least = Math.min(least, left);
      row.push(left);
    }
    if (least > limit) return limit + 1;
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
