/**
 * Fits what words weigh to the voices in `voices/`, and writes `src/chat/crisis/weights.ts` and
 * `src/chat/crisis/answer-weights.ts`: `npm run train:crisis`. The same voices give the same weights.
 *
 * With `--cross`, writes nothing, but measures each writer's messages with weights fitted to all the others.
 */
import { writeFileSync } from 'node:fs';
import { featuresOf } from '../../src/chat/crisis/features.js';
import { scaleOf } from '../../src/chat/crisis/weigh.js';
import { type Case, casesOf, type Saying, sayings } from './cases.js';
import { encode } from './encode.js';
import { type Budget, type Example, fitWeights, type Model, scoreOf } from './fit.js';

/** A message to learn from, and what it is. */
interface Labelled<T> extends Example {
  readonly it: T;
}

/** A question of yes or no that the weights answer. */
interface Head<T> extends Budget {
  /** Which messages it is about. */
  readonly of: (it: T) => boolean;
  readonly is: (it: T) => boolean;
  /** The score from which it is one: above it lay a bearable share of the others' messages, see `--cross`. */
  readonly from: number;
}

/** Shares of false alarms that `--cross` tells the scores of. */
const SHARES = [0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.08];
/** What is said outright must not be missed, and least of all what everyone would know; what is veiled may sooner be. */
const STRENGTHS: Readonly<Record<string, number>> = { explicit: 1.3, veiled: 0.5 };
const PLAIN = 3;
const CANON = 40;

const isRisk = ({ strength }: Case): boolean => strength === 'explicit' || strength === 'veiled';
/** The first voices were not told what must not be answered; of some questions it is not clear. */
const isRefusal = (kind: string): Head<Case> => ({
  size: 300,
  unit: 2,
  limit: 4,
  of: ({ writer, kind }) => !writer.endsWith('-first') && kind !== 'unclear',
  is: (it) => it.kind === kind && !isRisk(it),
  from: 0.2,
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
  risk: { size: 10_000, unit: 1.4, limit: 2, of: () => true, is: isRisk, from: 0.4 },
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
  attempt: {
    size: 400,
    unit: 1.5,
    limit: 4,
    of: isRisk,
    is: ({ kind }) => kind === 'attempt' || kind === 'overdose',
    from: -1.7,
  },
  emergency: { ...isRefusal('emergency'), size: 400, from: -1 },
  dose: { ...isRefusal('dose'), size: 500 },
  buying: isRefusal('buying'),
  homeUse: isRefusal('homeUse'),
  stopping: isRefusal('stopping'),
  diagnosis: isRefusal('diagnosis'),
};

const ANSWER_HEADS: Readonly<Record<string, Head<Saying>>> = {
  unfit: { ...isSaying('ok', 2500), unit: 1, from: 0.9, is: ({ label }) => label !== 'ok' },
  harm: isSaying('harm', 800),
  dose: isSaying('dose', 500),
  buying: isSaying('buying', 500),
  homeUse: isSaying('homeUse', 500),
  stopping: isSaying('stopping', 500),
  diagnosis: isSaying('diagnosis', 500),
};

/** How many messages one counts for. */
function emphasisOf(it: Case | Saying): number {
  const strength = 'strength' in it ? STRENGTHS[it.strength] : undefined;
  return (strength ?? 1) * (/canon/.test(it.writer) ? CANON : /plain/.test(it.writer) ? PLAIN : 1);
}

/** The messages that a question is about, with their answers. */
const examplesOf = <T extends Case | Saying>(all: readonly T[], head: Head<T>): readonly Labelled<T>[] =>
  all.filter(head.of).map((it) => {
    const features = featuresOf(it.text);
    return { it, features, scale: scaleOf(features), is: head.is(it), emphasis: emphasisOf(it) };
  });

function train(examples: readonly Example[], head: Head<never>): Model {
  const model = fitWeights(examples, head);
  return { ...model, bias: model.bias - head.from };
}

type Writers<T> = ReadonlyMap<string, readonly Labelled<T>[]>;

function byWriter<T extends Case | Saying>(examples: readonly Labelled<T>[]): Writers<T> {
  const groups = new Map<string, Labelled<T>[]>();
  for (const one of examples) {
    const group = groups.get(one.it.writer);
    if (group) group.push(one);
    else groups.set(one.it.writer, [one]);
  }
  return groups;
}

/** Every message's score by weights fitted to the other writers. */
function crossScores<T extends Case | Saying>(examples: readonly Labelled<T>[], head: Head<T>) {
  const scores = new Map<Labelled<T>, number>();
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

function cross<T extends Case | Saying>(name: string, all: readonly T[], head: Head<T>): void {
  const examples = examplesOf(all, head);
  const scores = crossScores(examples, head);
  const of = (wanted: (one: Labelled<T>) => boolean) =>
    examples.filter(wanted).map((one) => scores.get(one) ?? 0);
  const no = of(({ is }) => !is);
  const line = SHARES.map((share) => {
    const above = cut(no, share);
    const found = (wanted: (it: T) => boolean): string => {
      const these = of(({ it, is }) => is && wanted(it));
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
  all: readonly T[],
  heads: Readonly<Record<string, Head<T>>>,
): void {
  const lines = Object.entries(heads).map(([key, head]) => {
    const examples = examplesOf(all, head);
    const model = train(examples, head);
    const own = examples.filter(({ is }) => is);
    const found = own.filter((one) => scoreOf(model, one) > 0);
    console.log(`${key}: ${model.levels.size} weights, ${percent(found.length, own.length)} of its own`);
    const written = encode(model).map((part) => (typeof part === 'string' ? `'${part}'` : part));
    return `  ${key}: [\n${written.map((part) => `    ${part},\n`).join('')}  ],\n`;
  });
  writeFileSync(
    new URL(`../../src/chat/crisis/${file}`, import.meta.url),
    `// Written by eval/crisis/train.ts; see \`weigh.ts\`.\nexport const ${name} = {\n${lines.join('')}} as const;\n`,
  );
}

const cases = casesOf('train');
const said = sayings();
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
