/** What weighs for an answer of yes, as `eval/crisis/train.ts` writes it. */
export type Head = readonly [
  /** What an empty message weighs. */
  bias: number,
  /** What one level weighs. */
  unit: number,
  /** Weights are levels from `-limit` to `limit`: no word is so certain that it settles the matter alone. */
  limit: number,
  /** How many features have a weight. */
  size: number,
  /** Features are taken modulo this: the fewer weights, the fewer numbers tell features apart well enough. */
  space: number,
  /** How many bits of a gap stand as they are. */
  low: number,
  /**
   * For each feature, in order, as bits in base64: the gap to the one before (Rice's code: the high part as so many ones and a
   * zero, then the `low` bits), whether its weight is negative, and by how many zeros it falls short of `limit`; a one after
   * them, unless it could be no less.
   */
  bits: string,
];

/** A long message must not weigh more for its length alone. */
export const scaleOf = ({ length }: readonly number[]): number => (length + 3) ** -0.35;

function* bitsOf(text: string): Generator<number, number> {
  for (const character of atob(text))
    for (let place = 7; place >= 0; place -= 1) yield (character.charCodeAt(0) >> place) & 1;
  return 1;
}

const tables = new WeakMap<Head, ReadonlyMap<number, number>>();

/** Read once, and only when it is needed. */
function tableOf(head: Head): ReadonlyMap<number, number> {
  let table = tables.get(head);
  if (!table) {
    const [, , limit, size, , low, text] = head;
    const bits = bitsOf(text);
    const bit = (): number => bits.next().value;
    const read = new Map<number, number>();
    let feature = 0;
    while (read.size < size) {
      let gap = 0;
      while (bit()) gap += 1;
      for (let place = 0; place < low; place += 1) gap = 2 * gap + bit();
      feature += gap;
      const sign = bit() ? -1 : 1;
      let level = limit;
      while (level > 1 && !bit()) level -= 1;
      read.set(feature, sign * level);
    }
    table = read;
    tables.set(head, table);
  }
  return table;
}

/** How much features weigh for yes; more than 0 is one. */
export function weigh(head: Head, features: readonly number[]): number {
  const table = tableOf(head);
  const [bias, unit, , , space] = head;
  const sum = features.reduce((levels, feature) => levels + (table.get(feature % space) ?? 0), 0);
  return bias + sum * unit * scaleOf(features);
}
