import type { Feature } from './evidence.js';

// Written by `npx tsx eval/answers/fit.ts`.

/** How much each sign counts for a sentence. */
export const WEIGHTS: { readonly [feature in Feature]: number } = {
  own: 3.25,
  heading: 2.31,
  opening: 1.51,
  before: 1.37,
  coverage: 3.17,
  early: 1.22,
  position: -0.62,
  leans: 0.56,
  cost: 0.6,
  duration: 1.1,
  amount: 1.83,
  time: 1.05,
  person: 1.08,
  permission: 1.01,
  situation: 1.23,
};

/** How much each sign counts for giving the best sentence as the answer. */
export const ASSURANCE = {
  coverage: 3.27,
  score: 0.24,
  bias: -3.6,
};
