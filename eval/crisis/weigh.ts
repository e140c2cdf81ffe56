import { writeFileSync } from 'node:fs';
import { understand } from '../../src/chat/crisis/lexicon.js';
import { features } from '../../src/chat/crisis/weigh.js';
import { cases } from './voices/index.js';
import { sixth } from './voices/sixth.js';

// Fits what concepts and pairs of concepts weigh (logistic regression, L1) to every voice but the report part and the last fresh set,
// and writes src/chat/crisis/weights.ts.

const ROUNDS = 80;
const LASSO = 0.0002;
/** A feature in fewer messages than this says nothing. */
const SEEN = 4;
/** Weights are written as whole numbers of this size. */
const UNIT = 0.1;

const rows = cases
  .filter((one) => one.part !== 'report' && !sixth.includes(one) && one.turns.length === 1)
  .map(({ strength, turns: [turn] }) => ({
    wanted: strength === 'explicit' || strength === 'veiled' ? 1 : 0,
    said: new Set(
      understand(typeof turn === 'string' ? turn : '')
        .said.split('|')
        .flatMap(features),
    ),
  }));

const seen = new Map<string, number>();
for (const { said } of rows) for (const one of said) seen.set(one, (seen.get(one) ?? 0) + 1);
const weights = new Map([...seen].filter(([, n]) => n >= SEEN).map(([one]) => [one, 0]));
let bias = 0;
for (let round = 0; round < ROUNDS; round += 1) {
  const rate = 0.1 / (1 + round / 20);
  for (const { said, wanted } of rows) {
    const known = [...said].filter((one) => weights.has(one));
    const score = known.reduce((sum, one) => sum + (weights.get(one) ?? 0), bias);
    const error = 1 / (1 + Math.exp(-score)) - wanted;
    bias -= rate * error * 0.1;
    for (const one of known) weights.set(one, (weights.get(one) ?? 0) - rate * error * 0.3);
  }
  for (const [one, weight] of weights)
    weights.set(one, Math.sign(weight) * Math.max(0, Math.abs(weight) - LASSO * rate * rows.length));
}

const written = (length: number) =>
  [...weights]
    .map(([one, weight]) => ({ one, weight: Math.max(-32, Math.min(40, Math.round(weight / UNIT))) }))
    .filter(({ one, weight }) => Array.from(one).length === length && weight !== 0)
    .sort((a, b) => a.weight - b.weight || (a.one < b.one ? -1 : 1))
    .map(({ one, weight }) => one + String.fromCharCode('P'.charCodeAt(0) + weight))
    .join('');
writeFileSync(
  new URL('../../src/chat/crisis/weights.ts', import.meta.url),
  `// Written by eval/crisis/weigh.ts: what concepts (see \`lexicon.ts\`), one or two in a row, weigh; each with the letter of its weight, \`P\` 0.\nexport const BIAS = ${Math.round(bias / UNIT)};\nexport const SINGLES = ${JSON.stringify(written(1))};\nexport const PAIRS = ${JSON.stringify(written(2))};\n`,
);
console.log(`${rows.length} messages, ${written(1).length / 2} + ${written(2).length / 3} weights`);
