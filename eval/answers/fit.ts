/**
 * Fits the weights of the evidence to the set `tune`: `npx tsx eval/answers/fit.ts` writes `src/chat/retrieval/weights.ts`.
 *
 * Two models, both with an L2 penalty. The ranking is a softmax over an article's sentences; its loss is the logarithm of what
 * the right ones get together. Whether the best is an answer is a logistic regression, whose bias is then moved to where
 * `MOST_FALSE` of the unanswerable questions are answered. What is printed is cross-validated by article: each question is
 * judged by weights that were fitted without its article.
 */
import { writeFileSync } from 'node:fs';
import type { Evidence } from '../../src/chat/retrieval/evidence.js';
import { readQuestion } from '../../src/chat/retrieval/question.js';
import { ASSURANCE, WEIGHTS } from '../../src/chat/retrieval/weights.js';
import { evalSets } from './sets.js';

const FOLDS = 8;
const MOST_FALSE = 0.12;
const PENALTY = 2;

/** A question's candidates: what speaks for each, in the order of `NAMES`, and whether it is right. */
interface Case {
  readonly fold: number;
  readonly answerable: boolean;
  readonly evidence: readonly Evidence[];
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}
type Vector = readonly number[];

const NAMES = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];
const SIGNS = Object.keys(ASSURANCE) as (keyof typeof ASSURANCE)[];

const dot = (a: Vector, b: Vector): number => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

const cases: readonly Case[] = evalSets('tune').flatMap(({ index, language, questions }, article) =>
  questions.flatMap(({ q, after, a }) => {
    const question = readQuestion(q, language);
    if (question.summary || question.fact) return [];
    const weighed = index.weigh(
      question,
      after ? { question: after, answer: index.answer(after) } : undefined,
    );
    return {
      fold: article % FOLDS,
      answerable: a.length > 0,
      evidence: weighed.map(({ evidence }) => evidence),
      rows: weighed.map(({ evidence }) => NAMES.map((name) => evidence[name] ?? 0)),
      right: weighed.map(({ text }) => a.some((piece) => text.includes(piece))),
    };
  }),
);

/** The usual size of each column where it is anything at all, so that the penalty weighs all alike. */
function scalesOf(rows: readonly Vector[]): Vector {
  return NAMES.map((_, i) => {
    const values = rows.flatMap((row) => row[i] || []);
    return Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length) || 1;
  });
}

/** Minimises by gradient descent with momentum; `gradient` is of the loss without the penalty. */
function descend(size: number, count: number, gradient: (weights: Vector) => Vector, free = -1): Vector {
  let weights: Vector = Array<number>(size).fill(0);
  let speed = weights;
  for (let step = 0; step < 1000; step++) {
    const slope = gradient(weights);
    speed = speed.map(
      (v, i) => 0.9 * v - (0.3 / count) * ((slope[i] ?? 0) + (i === free ? 0 : PENALTY * (weights[i] ?? 0))),
    );
    weights = weights.map((w, i) => w + (speed[i] ?? 0));
  }
  return weights;
}

function fitRanking(from: readonly Case[]): Vector {
  const usable = from.filter(({ right }) => right.includes(true));
  const scales = scalesOf(usable.flatMap(({ rows }) => rows));
  const scaled = usable.map(({ rows, right }) => ({
    right,
    rows: rows.map((row) => row.map((v, i) => v / (scales[i] ?? 1))),
  }));
  const weights = descend(NAMES.length, usable.length, (current) => {
    const slope = NAMES.map(() => 0);
    for (const { rows, right } of scaled) {
      const scores = rows.map((row) => dot(row, current));
      const most = Math.max(...scores);
      const parts = scores.map((score) => Math.exp(score - most));
      const all = parts.reduce((sum, part) => sum + part, 0);
      const good = parts.reduce((sum, part, i) => sum + (right[i] ? part : 0), 0);
      rows.forEach((row, at) => {
        const part = parts[at] ?? 0;
        const pull = part / all - (right[at] ? part / good : 0);
        row.forEach((value, i) => {
          slope[i] = (slope[i] ?? 0) + pull * value;
        });
      });
    }
    return slope;
  });
  return weights.map((weight, i) => weight / (scales[i] ?? 1));
}

const ranked = ({ rows }: Case, weights: Vector): readonly number[] => {
  const scores = rows.map((row) => dot(row, weights));
  return [...rows.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
};

/** What is known of the best sentence, in the order of `SIGNS`. */
function signsOf(of: Case, weights: Vector): Vector | undefined {
  const best = ranked(of, weights)[0] ?? -1;
  const evidence = of.evidence[best];
  const known = evidence && {
    coverage: evidence.coverage,
    score: dot(of.rows[best] ?? [], weights),
    bias: 1,
  };
  return known && SIGNS.map((sign) => known[sign]);
}

function fitAssurance(from: readonly Case[], weights: Vector): Vector {
  const rows = from.flatMap((of) => {
    const signs = signsOf(of, weights);
    return signs ? { signs, answerable: of.answerable } : [];
  });
  return descend(
    SIGNS.length,
    rows.length,
    (current) => {
      const slope = SIGNS.map(() => 0);
      for (const { signs, answerable } of rows) {
        const error = 1 / (1 + Math.exp(-dot(signs, current))) - Number(answerable);
        signs.forEach((value, i) => {
          slope[i] = (slope[i] ?? 0) + error * value;
        });
      }
      return slope;
    },
    SIGNS.indexOf('bias'),
  );
}

const judged = [...Array(FOLDS).keys()].flatMap((fold) => {
  const rest = cases.filter((of) => of.fold !== fold);
  const weights = fitRanking(rest);
  const assurance = fitAssurance(rest, weights);
  return cases
    .filter((of) => of.fold === fold)
    .map((of) => {
      const signs = signsOf(of, weights);
      const rank = ranked(of, weights).findIndex((at) => of.right[at]);
      return { answerable: of.answerable, rank, sure: signs ? dot(signs, assurance) : -Infinity };
    });
});

const falseSure = judged
  .filter(({ answerable }) => !answerable)
  .map(({ sure }) => sure)
  .sort((a, b) => b - a);
const threshold = falseSure[Math.floor(MOST_FALSE * falseSure.length)] ?? 0;
const answerable = judged.filter((of) => of.answerable);
const percent = (hits: readonly unknown[]): string =>
  `${((100 * hits.length) / answerable.length).toFixed(1)} %`;
const isFirst = ({ rank }: { readonly rank: number }): boolean => rank === 0;
const isInThree = ({ rank }: { readonly rank: number }): boolean => rank >= 0 && rank < 3;
const sure = answerable.filter((of) => of.sure > threshold);
console.log(`cross-validated, ${answerable.length} answerable questions, ${falseSure.length} not`);
console.log(
  `first ${percent(sure.filter(isFirst))}, in 3 ${percent(sure.filter(isInThree))}, false ${100 * MOST_FALSE} %`,
);
console.log(
  `ranked first ${percent(answerable.filter(isFirst))}, in 3 ${percent(answerable.filter(isInThree))}`,
);

const weights = fitRanking(cases);
const assurance = fitAssurance(cases, weights).map((weight, i) =>
  SIGNS[i] === 'bias' ? weight - threshold : weight,
);
const lines = (names: readonly string[], values: Vector): string =>
  names.map((name, i) => `  ${name}: ${Number((values[i] ?? 0).toFixed(2))},\n`).join('');
writeFileSync(
  new URL('../../src/chat/retrieval/weights.ts', import.meta.url),
  `import type { Feature } from './evidence.js';

// Written by \`npx tsx eval/answers/fit.ts\`.

/** How much each sign counts for a sentence. */
export const WEIGHTS: { readonly [feature in Feature]: number } = {
${lines(NAMES, weights)}};

/** How much each sign counts for giving the best sentence as the answer. */
export const ASSURANCE = {
${lines(SIGNS, assurance)}};
`,
);
