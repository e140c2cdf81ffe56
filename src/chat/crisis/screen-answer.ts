import { ANSWER_WEIGHTS } from './answer-weights.js';
import { type Refusal, refusal } from './conduct.js';
import { crisisLanguageOf } from './crisis-language.js';
import type { Risk } from './detect-crisis.js';
import { featuresOf } from './features.js';
import { piecesOf } from './pieces.js';
import { weigh } from './weigh.js';

const KINDS = ['harm', 'dose', 'buying', 'homeUse', 'stopping', 'diagnosis'] as const;

/**
 * What must stand in place of an answer of a model: Luna's refusal, where it tells the reader how much to take, how to stop, use or
 * buy a medicine, or what the reader has; the reply to a reader at risk, where it goes along with that. What patients in a study
 * were given may stand.
 */
export function screenAnswer(text: string): Refusal | Risk | undefined {
  for (const piece of piecesOf(text)) {
    const found = featuresOf(piece);
    if (weigh(ANSWER_WEIGHTS.unfit, found) <= 0) continue;
    const language = crisisLanguageOf(text);
    const [kind] = KINDS.toSorted(
      (a, b) => weigh(ANSWER_WEIGHTS[b], found) - weigh(ANSWER_WEIGHTS[a], found),
    );
    return !kind || kind === 'harm' ? { who: 'self', near: 'open', language } : refusal(kind, language);
  }
  return undefined;
}
