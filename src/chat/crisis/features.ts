import { normalise } from './normalise.js';

/** Words are read up to here: what follows is mostly grammar. */
const STEM = 5;
/** How many words on the second of a pair may stand. */
const APART = 2;

/** Features are whole numbers below this. */
export const SPACE = 2 ** 20;

/** A feature's number: FNV-1a over its characters, mixed so that its low bits are as good as the others. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) & (SPACE - 1);
}

/**
 * What of a text can weigh: the beginnings of its words, alone and in pairs that stand near each other, sentence by sentence;
 * where a sentence begins and ends counts as a word. Each once, as a number.
 */
export function featuresOf(text: string): readonly number[] {
  const found = new Set<number>();
  for (const sentence of normalise(text).split(' . ')) {
    const words = sentence.split(' ').filter((word) => /[^.,]/.test(word));
    if (!words.length) continue;
    const stems = ['^', ...words.map((word) => word.slice(0, STEM)), '$'];
    for (const [i, stem] of stems.entries()) {
      found.add(hash(stem));
      for (const next of stems.slice(i + 1, i + 1 + APART)) found.add(hash(`${stem} ${next}`));
    }
  }
  return [...found];
}
