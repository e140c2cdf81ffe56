/** A message to learn from. */
export interface Example {
  readonly features: readonly number[];
  /** What the sum of its weights is multiplied by. */
  readonly scale: number;
  readonly is: boolean;
  /** How many messages it counts for. */
  readonly emphasis: number;
}

/** What a question of yes or no may cost. */
export interface Budget {
  /** How many weights it gets, and how much one level of them weighs. */
  readonly size: number;
  readonly unit: number;
  /** The most levels. */
  readonly limit: number;
}

export interface Model extends Budget {
  /** Features are taken modulo this. */
  readonly space: number;
  readonly bias: number;
  readonly levels: ReadonlyMap<number, number>;
}

/**
 * How many numbers there are for each weight: of so many words never seen, about one is taken for another. Where few messages of
 * many are wanted, each such chance counts.
 */
const SPARSE = 100;
const FEW = 3000;
const ROUNDS = 15;
const RATE = 0.1;
const DECAY = 0.002;

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
export function fitWeights(all: readonly Example[], budget: Budget): Model {
  const { size, unit, limit } = budget;
  const space = 2 ** Math.round(Math.log2(size * (size < FEW ? 4 * SPARSE : SPARSE)));
  const examples = all.map((one) => ({ ...one, features: one.features.map((feature) => feature % space) }));
  const yes = new Float64Array(space).fill(0.5);
  const no = new Float64Array(space).fill(0.5);
  let [yeses, noes] = [1, 1];
  for (const { is, features, emphasis } of examples) {
    const side = is ? yes : no;
    if (is) yeses += emphasis;
    else noes += emphasis;
    for (const k of features) side[k] = (side[k] ?? 0) + emphasis;
  }
  const at = (array: Float64Array, i: number): number => array[i] ?? 0;
  const ratio = yes.map((count, i) => Math.log(count / yeses / (at(no, i) / noes)));
  const seen = yes.map((count, i) => count + at(no, i) - 1);
  /** How much a feature weighs in the end: its share of the ratio, 0 where it was dropped. */
  const weights = new Float64Array(space);
  let kept = Array.from(seen.keys()).filter((k) => at(seen, k));
  const isKept = new Uint8Array(space);
  const next = random();
  const order = [...examples];
  let bias = 0;

  const learn = (rounds: number, bound: number): void => {
    isKept.fill(0);
    for (const k of kept) isKept[k] = 1;
    const slopes = new Float64Array(space).fill(0.01);
    let biasSlope = 0.01;
    for (let round = 0; round < rounds; round += 1) {
      for (let i = order.length - 1; i > 0; i -= 1) {
        const j = Math.floor(next() * (i + 1));
        [order[i], order[j]] = [order[j] as Example, order[i] as Example];
      }
      for (const { is, features, scale, emphasis } of order) {
        let score = bias;
        for (const k of features) if (isKept[k]) score += at(weights, k) * at(ratio, k) * scale;
        const error = emphasis * (1 / (1 + Math.exp(-score)) - Number(is));
        biasSlope += error ** 2;
        bias -= (RATE * error) / Math.sqrt(biasSlope);
        for (const k of features) {
          if (!isKept[k]) continue;
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
    kept = kept.sort((a, b) => matters(b) - matters(a)).slice(0, left);
    const isLast = left / 2 < size;
    learn(isLast ? ROUNDS : 5, isLast ? unit * limit : Number.POSITIVE_INFINITY);
  }
  const levels = kept
    .sort((a, b) => a - b)
    .map(
      (k) =>
        [k, Math.max(-limit, Math.min(limit, Math.round((at(weights, k) * at(ratio, k)) / unit)))] as const,
    )
    .filter(([, level]) => level);
  return { ...budget, space, bias, levels: new Map(levels) };
}

export const scoreOf = ({ bias, unit, space, levels }: Model, { features, scale }: Example): number =>
  features.reduce((sum, k) => sum + (levels.get(k % space) ?? 0) * unit * scale, bias);
