/**
 * Fits what words weigh to the voices in `voices/`, and writes `src/chat/crisis/weights.ts` and
 * `src/chat/crisis/answer-weights.ts`: `npm run train:crisis`. The same voices give the same weights.
 *
 * With `--cross`, writes nothing, but measures each writer's messages with weights fitted to all the others.
 */
import { writeFileSync } from 'node:fs';
import { featuresOf, SPACE } from '../../src/chat/crisis/features.js';
import { scaleOf } from '../../src/chat/crisis/weigh.js';
import { type Case, casesOf, type Saying, sayings } from './cases.js';
import { encode } from './encode.js';

/** A message to learn from. */
interface Example<T> {
  readonly it: T;
  readonly writer: string;
  readonly features: readonly number[];
  readonly scale: number;
}

/** A question of yes or no that the weights answer. */
interface Head<T> {
  /** How many weights it gets, and how much one level of them weighs. */
  readonly size: number;
  readonly unit: number;
  /** The most levels. */
  readonly limit: number;
  /** Which messages it is about. */
  readonly of: (it: T) => boolean;
  readonly is: (it: T) => boolean;
  /** The score from which it is one: above it lay a bearable share of the others' messages, see `--cross`. */
  readonly from: number;
}

interface Model {
  readonly bias: number;
  readonly unit: number;
  readonly levels: ReadonlyMap<number, number>;
}

/** Shares of false alarms that `--cross` tells the scores of. */
const SHARES = [0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.08];
const ROUNDS = 15;
const RATE = 0.1;
const DECAY = 0.002;
/** What is said outright must not be missed, and least of all what everyone would know. */
const EXPLICIT = 1.3;
const CANON = 40;

const isRisk = ({ strength }: Case): boolean => strength === 'explicit' || strength === 'veiled';
/** The first voices were not told what must not be answered; of some questions it is not clear. */
const isRefusal = (kind: string): Head<Case> => ({
  size: 300,
  unit: 2,
  limit: 4,
  of: ({ writer, kind }) => !writer.endsWith('-first') && kind !== 'unclear',
  is: (it) => it.kind === kind && !isRisk(it),
  from: 0,
});
const isSaying = (label: string, size: number): Head<Saying> => ({
  size,
  unit: 2,
  limit: 4,
  of: () => true,
  is: (it) => it.label === label,
  from: 0,
});

const HEADS: Readonly<Record<string, Head<Case>>> = {
  risk: { size: 8400, unit: 1.4, limit: 2, of: () => true, is: isRisk, from: 0.1 },
  topic: {
    size: 260,
    unit: 4,
    limit: 2,
    of: (it) => !isRisk(it),
    is: ({ strength }) => strength === 'topic',
    from: -1.4,
  },
  other: {
    size: 150,
    unit: 2,
    limit: 2,
    of: (it) => isRisk(it) && it.who !== '?',
    is: ({ who }) => who === 'other',
    from: 0,
  },
  attempt: { size: 260, unit: 1.5, limit: 4, of: isRisk, is: ({ kind }) => kind === 'attempt', from: -1.3 },
  emergency: isRefusal('emergency'),
  dose: isRefusal('dose'),
  buying: isRefusal('buying'),
  homeUse: isRefusal('homeUse'),
  stopping: isRefusal('stopping'),
  diagnosis: isRefusal('diagnosis'),
};

const ANSWER_HEADS: Readonly<Record<string, Head<Saying>>> = {
  unfit: { ...isSaying('ok', 2500), unit: 1, from: 0.5, is: ({ label }) => label !== 'ok' },
  harm: isSaying('harm', 800),
  dose: isSaying('dose', 500),
  buying: isSaying('buying', 500),
  homeUse: isSaying('homeUse', 500),
  stopping: isSaying('stopping', 500),
  diagnosis: isSaying('diagnosis', 500),
};

const examplesOf = <T extends Case | Saying>(all: readonly T[]): readonly Example<T>[] =>
  all.map((it) => {
    const features = featuresOf(it.text);
    return { it, writer: it.writer, features, scale: scaleOf(features) };
  });

function emphasisOf(it: Case | Saying): number {
  if (/canon/.test(it.writer)) return CANON;
  return 'strength' in it && it.strength === 'explicit' ? EXPLICIT : 1;
}

/** Numbers from 0 to 1 in an order that is always the same. */
function random(): () => number {
  let seed = 7;
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
}

/**
 * Logistic regression over features scaled by how much oftener they stand on one side than on the other (Wang and Manning
 * 2012, "Baselines and Bigrams", NB-SVM). It is fitted to all features, then again to ever fewer of those that matter most,
 * the last time within the limit that a weight is written with.
 */
function train<T extends Case | Saying>(
  examples: readonly Example<T>[],
  { size, unit, limit, is, from }: Head<T>,
): Model {
  const yes = new Float64Array(SPACE).fill(0.5);
  const no = new Float64Array(SPACE).fill(0.5);
  let [yeses, noes] = [1, 1];
  for (const { it, features } of examples) {
    const side = is(it) ? yes : no;
    const times = emphasisOf(it);
    if (side === yes) yeses += times;
    else noes += times;
    for (const feature of features) side[feature] = (side[feature] ?? 0) + times;
  }
  const at = (array: Float64Array, i: number): number => array[i] ?? 0;
  const ratio = yes.map((count, i) => Math.log(count / yeses / (at(no, i) / noes)));
  const seen = yes.map((count, i) => count + at(no, i) - 1);
  const kept = seen.map((count) => Number(count > 0));
  const weights = new Float64Array(SPACE);
  const next = random();
  const order = [...examples];
  let bias = 0;

  const learn = (rounds: number, bound: number): void => {
    const slopes = new Float64Array(SPACE).fill(0.01);
    let biasSlope = 0.01;
    for (let round = 0; round < rounds; round += 1) {
      for (let i = order.length - 1; i > 0; i -= 1) {
        const j = Math.floor(next() * (i + 1));
        [order[i], order[j]] = [order[j] as Example<T>, order[i] as Example<T>];
      }
      for (const { it, features, scale } of order) {
        const score = features.reduce(
          (sum, k) => sum + at(kept, k) * at(weights, k) * at(ratio, k) * scale,
          bias,
        );
        const emphasis = emphasisOf(it);
        const error = emphasis * (1 / (1 + Math.exp(-score)) - Number(is(it)));
        biasSlope += error ** 2;
        bias -= (RATE * error) / Math.sqrt(biasSlope);
        for (const k of features) {
          if (!at(kept, k)) continue;
          const slope = error * scale * at(ratio, k) + DECAY * at(weights, k);
          slopes[k] = at(slopes, k) + slope ** 2;
          const most = bound / (Math.abs(at(ratio, k)) + 1e-6);
          const weight = at(weights, k) - (RATE * slope) / Math.sqrt(at(slopes, k));
          weights[k] = Math.max(-most, Math.min(most, weight));
        }
      }
    }
  };

  learn(ROUNDS, Number.POSITIVE_INFINITY);
  for (let left = size * 4; left >= size; left /= 2) {
    const matters = (k: number): number => Math.abs(at(weights, k) * at(ratio, k)) * Math.sqrt(at(seen, k));
    const best = Array.from(kept.keys())
      .filter((k) => at(kept, k))
      .sort((a, b) => matters(b) - matters(a))
      .slice(0, left);
    kept.fill(0);
    for (const k of best) kept[k] = 1;
    const isLast = left / 2 < size;
    learn(isLast ? ROUNDS : 5, isLast ? unit * limit : Number.POSITIVE_INFINITY);
  }
  const levels = Array.from(kept.keys())
    .filter((k) => at(kept, k))
    .map(
      (k) =>
        [k, Math.max(-limit, Math.min(limit, Math.round((at(weights, k) * at(ratio, k)) / unit)))] as const,
    )
    .filter(([, level]) => level);
  return { bias: bias - from, unit, levels: new Map(levels) };
}

const scoreOf = ({ bias, unit, levels }: Model, { features, scale }: Example<unknown>): number =>
  features.reduce((sum, k) => sum + (levels.get(k) ?? 0) * unit * scale, bias);

function byWriter<T>(examples: readonly Example<T>[]): ReadonlyMap<string, readonly Example<T>[]> {
  const groups = new Map<string, Example<T>[]>();
  for (const one of examples) groups.set(one.writer, [...(groups.get(one.writer) ?? []), one]);
  return groups;
}

/** Every message's score by weights fitted to the other writers. */
function crossScores<T extends Case | Saying>(examples: readonly Example<T>[], head: Head<T>) {
  const scores = new Map<Example<T>, number>();
  const folds = byWriter(examples);
  for (const fold of folds.values()) {
    const out = new Set(fold);
    const model = train(
      examples.filter((one) => !out.has(one)),
      head,
    );
    for (const one of fold) scores.set(one, scoreOf(model, one));
  }
  return scores;
}

/** The score that so large a share of the scores lies above. */
const cut = (scores: readonly number[], share: number): number =>
  scores.toSorted((a, b) => b - a)[Math.floor(scores.length * share)] ?? 0;

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function cross<T extends Case | Saying>(name: string, all: readonly Example<T>[], head: Head<T>): void {
  const examples = all.filter(({ it }) => head.of(it));
  const scores = crossScores(examples, head);
  const of = (wanted: (it: T) => boolean) =>
    examples.filter(({ it }) => wanted(it)).map((one) => scores.get(one) ?? 0);
  const no = of((it) => !head.is(it));
  const line = SHARES.map((share) => {
    const above = cut(no, share);
    const found = (wanted: (it: T) => boolean): string => {
      const these = of((it) => head.is(it) && wanted(it));
      return percent(these.filter((score) => score > above).length, these.length);
    };
    const by =
      name === 'risk'
        ? `${found((it) => 'strength' in it && it.strength === 'explicit')} explicit, ${found((it) => 'strength' in it && it.strength === 'veiled')} veiled`
        : found(() => true);
    return `${percent(share, 1)} false above ${above.toFixed(2)}: ${by}`;
  });
  console.log(`${name} (${examples.length}): ${line.join(' | ')}`);
  if (name !== 'risk') return;
  const above = cut(no, 0.05);
  for (const [writer, fold] of byWriter(examples)) {
    const share = (strengths: readonly string[]): string => {
      const these = fold.filter(({ it }) => 'strength' in it && strengths.includes(it.strength));
      return percent(these.filter((one) => (scores.get(one) ?? 0) > above).length, these.length);
    };
    console.log(
      `  ${writer.padEnd(16)} ${share(['explicit'])} ${share(['veiled'])} false ${share(['topic', 'none'])}`,
    );
  }
}

function write<T extends Case | Saying>(
  file: string,
  name: string,
  all: readonly Example<T>[],
  heads: Readonly<Record<string, Head<T>>>,
): void {
  const lines = Object.entries(heads).map(([key, head]) => {
    const examples = all.filter(({ it }) => head.of(it));
    const model = train(examples, head);
    const scores = examples.map((one) => scoreOf(model, one));
    const found = scores.filter((score, i) => score > 0 && head.is((examples[i] as Example<T>).it)).length;
    console.log(
      `${key}: ${model.levels.size} weights, ${percent(found, examples.filter(({ it }) => head.is(it)).length)} of its own`,
    );
    const written = encode(model.bias, model.unit, head.limit, model.levels).map((part) =>
      typeof part === 'string' ? `'${part}'` : part,
    );
    return `  ${key}: [\n${written.map((part) => `    ${part},\n`).join('')}  ],\n`;
  });
  writeFileSync(
    new URL(`../../src/chat/crisis/${file}`, import.meta.url),
    `// Written by eval/crisis/train.ts; see \`weigh.ts\`.\nexport const ${name} = {\n${lines.join('')}} as const;\n`,
  );
}

const cases = examplesOf(casesOf('train'));
const said = examplesOf(sayings());
if (process.argv.includes('--cross')) {
  const only = process.argv.at(-1) ?? '';
  for (const [name, head] of Object.entries(HEADS))
    if (only.startsWith('--') || only === name) cross(name, cases, head);
  for (const [name, head] of Object.entries(ANSWER_HEADS))
    if (only.startsWith('--') || only === `answer-${name}`) cross(`answer-${name}`, said, head);
} else {
  write('weights.ts', 'WEIGHTS', cases, HEADS);
  write('answer-weights.ts', 'ANSWER_WEIGHTS', said, ANSWER_HEADS);
}
