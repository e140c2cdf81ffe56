import { BIAS, PAIRS, SINGLES } from './weights.js';

/** Above this, what is said weighs as much as a danger named outright: about two false alarms in a hundred messages of voices it was not fitted to. */
const HEAVY = 20;
/** How far apart, in concepts, two may stand that weigh together. */
const APART = 5;
/** The letter of the weight 0. */
const ZERO = 'P'.charCodeAt(0);

function table(source: string, length: number): ReadonlyMap<string, number> {
  const rows = source.match(new RegExp(`.{${length}}.`, 'gu')) ?? [];
  return new Map(rows.map((row) => [row.slice(0, -1), row.charCodeAt(row.length - 1) - ZERO]));
}

const weights = new Map([...table(SINGLES, 1), ...table(PAIRS, 2)]);

/** What a sentence has that can weigh: its concepts, and its pairs of concepts that stand near each other in this order. */
export function features(sentence: string): readonly string[] {
  const said = Array.from(sentence.replace(/[.,]/g, ''));
  return said.flatMap((one, at) => [one, ...said.slice(at + 1, at + 1 + APART).map((other) => one + other)]);
}

/** Whether two sentences in a row, as concepts, weigh heavily together (see `weights.ts`). */
export const isHeavy = (sentences: readonly string[]): boolean =>
  sentences.some((sentence, at) => {
    const found = new Set([...features(sentences[at - 1] ?? ''), ...features(sentence)]);
    return Array.from(found).reduce((sum, one) => sum + (weights.get(one) ?? 0), BIAS) > HEAVY;
  });
