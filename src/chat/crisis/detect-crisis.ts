import { type CrisisLanguage, crisisLanguageOf } from './crisis-language.js';
import { featuresOf } from './features.js';
import { piecesOf } from './pieces.js';
import { weigh } from './weigh.js';
import { WEIGHTS } from './weights.js';

/**
 * What a conversation shows:
 *
 * - `none`: nothing
 * - `topic`: the last message speaks of suicide, self-harm or overdose with nobody at risk; answer it, with the lines beside the answer
 * - `risk`: somebody is at risk. Stays so for the whole conversation: a later "just kidding" takes nothing back
 */
export type Crisis =
  | { readonly level: 'none' }
  | { readonly level: 'topic' }
  | (Risk & {
      readonly level: 'risk';
      /** Positions in the conversation of the messages that are hits: those that are never sent anywhere. */
      readonly hits: readonly number[];
    });

/** Somebody at risk. */
export interface Risk {
  /** The reader, or someone the reader speaks of. */
  readonly who: 'self' | 'other';
  /** `begun`: something has been done. */
  readonly near: 'begun' | 'open';
  /** The language of the message. */
  readonly language: CrisisLanguage;
}

/** How much of what was written before, in UTF-16 units, a message may go on from. */
const BEFORE = 120;

/** What is read together was not written together, and what is read by itself not by itself: it has to weigh more. */
const ALTERED = 1;

/**
 * The risk in a text, or whether it speaks of the topic.
 *
 * @param from what a risk has to weigh more than
 */
function read(text: string, from = 0): Risk | 'topic' | undefined {
  let isTopic = false;
  const pieces = piecesOf(text);
  const sentences = text.split(/[.!?…\n]+/).filter((sentence) => sentence.trim());
  // One sentence must not drown in the others.
  const parts = sentences.length > 1 ? [...pieces, ...sentences] : pieces;
  for (const [i, part] of parts.entries()) {
    const found = featuresOf(part);
    const is = (head: keyof typeof WEIGHTS): boolean => weigh(WEIGHTS[head], found) > 0;
    if (weigh(WEIGHTS.risk, found) > (i < pieces.length ? from : from + ALTERED)) {
      return {
        who: is('other') ? 'other' : 'self',
        near: is('attempt') ? 'begun' : 'open',
        language: crisisLanguageOf(text),
      };
    }
    isTopic ||= is('topic');
  }
  return isTopic ? 'topic' : undefined;
}

/**
 * What a conversation shows over all its turns. A message is also read together with the end of those before it: one may be
 * split over turns, and two that say little can say much.
 *
 * @param messages what the reader wrote, in order; where Luna spoke, an empty text
 */
export function detectCrisis(messages: readonly string[]): Crisis {
  const hits: number[] = [];
  let isTopic = false;
  let risk: Risk | undefined;
  let before = '';
  for (const [index, text] of messages.entries()) {
    if (!text.trim()) continue;
    let found = read(text);
    isTopic = found === 'topic';
    if (before && typeof found !== 'object') {
      const together = read(`${before} ${text}`, ALTERED);
      if (typeof together === 'object') found = together;
    }
    before = typeof found === 'object' ? '' : `${before} ${text.replace(/[.!?\s]+$/, '')}`.slice(-BEFORE);
    if (typeof found !== 'object') continue;
    hits.push(index);
    risk = found;
  }
  return risk ? { level: 'risk', ...risk, hits } : { level: isTopic ? 'topic' : 'none' };
}
