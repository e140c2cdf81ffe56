import { CUES, type Cue } from './cues.js';
import type { Terms } from './thesaurus.js';
import { ASSURANCE, WEIGHTS } from './weights.js';
import { stemsOf } from './words.js';

/** A number, and up to three words after it. Bounded, because a page may be all digits. */
const COUNT =
  /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|half|once|twice|deux|zwei|dos)\b)\S{0,20}(?=((?: \S+){1,3}))/gi;
/** What an answer cannot do without, the first of them that is asked for; and what that weighs beside the concepts. */
const SOUGHT: readonly Cue[] = ['cost', 'duration', 'amount'];
const SOUGHT_WEIGHT = 0.7;
/** A sign may be there by chance. */
const SOUGHT_FOUND = 0.8;

export const LEANS =
  /^(?:th(?:is|ese|at|ose|ey|en)|its?|such|s?he|both|but|however|instead|also|otherwise)\b/i;

export interface Sentence {
  readonly text: string;
  /** With the names of the columns, where it is in a table. */
  readonly said: string;
  readonly passage: number;
  readonly section: number;
}

/** One meaning that a question asks for. */
export interface Concept {
  readonly terms: Terms;
  /** How well each sentence that has it matches, 0 to 1. */
  readonly hits: ReadonlyMap<number, number>;
  /** How well the headings over each section match, 0 to 1. */
  readonly headings: readonly number[];
  /** How much it tells sentences apart. */
  readonly weight: number;
  /** Whether an answer must speak of it; what the turn before was about need not be said again. */
  readonly required: boolean;
}

/**
 * What speaks for a sentence, besides having what the form of the question asks for: the question's words in it (`own`), in its
 * headings (`opening`: of the first sentence under them) and in the sentence `before` it, by their weights; how much of the
 * question all these cover, 0 to 1; how `early` in it the first of the words comes; its `position` in the article; and whether it
 * `leans` on the sentence before.
 */
export type Feature =
  | Cue
  | 'own'
  | 'heading'
  | 'opening'
  | 'before'
  | 'coverage'
  | 'early'
  | 'position'
  | 'leans';
export type Evidence = { readonly [feature in Feature]?: number } & { readonly coverage: number };

/** The evidence for the sentence at `index`; none where no word of the question is near. */
export function evidenceOf(
  index: number,
  sentences: readonly Sentence[],
  concepts: readonly Concept[],
  cues: readonly Cue[],
): Evidence | undefined {
  const { text = '', said = '', passage, section = 0 } = sentences[index] ?? {};
  const opens = sentences[index - 1]?.section !== section;
  const sum = { own: 0, heading: 0, opening: 0, before: 0 };
  let all = 0;
  let covered = 0;
  for (const { hits, weight, required, headings } of concepts) {
    const own = hits.get(index) ?? 0;
    const heading = headings[section] ?? 0;
    const [before = 0, after = 0] = [index - 1, index + 1].map((other) =>
      sentences[other]?.passage === passage ? hits.get(other) : 0,
    );
    sum.own += weight * own;
    sum.heading += weight * heading;
    if (opens) sum.opening += weight * heading;
    sum.before += weight * before;
    if (!required) continue;
    all += weight;
    covered += weight * Math.max(own && (3 + own) / 4, 0.8 * heading, before / 2, after / 2);
  }
  if (!covered && !sum.own && !sum.heading) return undefined;
  const isAsked = (word: string): boolean => concepts.some(({ terms }) => terms.has(word));
  const counts = (): boolean =>
    Array.from(text.matchAll(COUNT)).some(([, after = '']) => stemsOf(after).some(isAsked));
  const sought = cues.find((cue) => SOUGHT.includes(cue));
  const signs: { [cue in Cue]?: number } = {};
  for (const cue of cues) {
    const found = CUES[cue][1].test(said);
    signs[cue] = Number(found);
    if (cue !== sought) continue;
    all += SOUGHT_WEIGHT;
    // A number is one of what the question asks about ("How many tablets?").
    if (cue === 'amount' ? counts() : found) covered += SOUGHT_FOUND * SOUGHT_WEIGHT;
  }
  const first = stemsOf(text).findIndex(isAsked);
  return {
    ...sum,
    ...signs,
    coverage: all && covered / all,
    early: first < 0 ? 0 : 1 / (1 + first),
    position: index / sentences.length,
    leans: Number(LEANS.test(text)),
  };
}

/** How well a sentence answers, by its evidence. */
export const scoreOf = (evidence: Evidence): number =>
  Object.entries(evidence).reduce(
    (score, [feature, value]) => score + WEIGHTS[feature as Feature] * value,
    0,
  );

/** Whether the best sentence is an answer rather than what comes nearest. */
export const isSure = ({ coverage }: Evidence, score: number): boolean =>
  ASSURANCE.coverage * coverage + ASSURANCE.score * score + ASSURANCE.bias > 0;
