import type { Feature } from './evidence.js';

// Written by `npx tsx eval/answers/fit.ts`.

/** How much each sign counts for a sentence. */
export const WEIGHTS: { readonly [feature in Feature]: number } = {
  own: 3.22,
  heading: 2.84,
  before: 1.24,
  coverage: 3.23,
  early: 1.22,
  position: -0.66,
  leans: 0.54,
  cost: 0.64,
  duration: 1.1,
  amount: 1.82,
  share: 0.57,
  time: 1.07,
  person: 1.05,
  leave: 0.96,
  case: 1.26,
};

/** How much each sign counts for giving the best sentence as the answer. */
export const ASSURANCE = {
  coverage: 3.26,
  score: 0.26,
  bias: -4.05,
};
