/**
 * Measures Luna's answers from the article itself: `npx tsx eval/answers/run.ts [--verbose] [--tune]`.
 *
 * Each article has questions whose right sentences are marked by a piece of them; no piece means that the article does not
 * say. "first" and "in 3": the right sentence among the answer's quotes. "false": an answer where the article has none.
 * "+near": the same as "first" and "in 3" with the sentences that Luna shows as "the nearest it comes" when it says that the
 * article does not say. Tuned on the articles marked `tune`; `--verbose` lists their misses, and no others. `report`, `patient`
 * (pages as a clinic has them) and `blind` were written before the tuning and are only counted.
 */
import { evalSets, SETS } from './sets.js';

const COLUMNS = ['first', 'in 3', 'first+near', 'in 3+near', 'false'] as const;
const verbose = process.argv.includes('--verbose');
const sets = process.argv.includes('--tune') ? (['tune'] as const) : SETS;

class Count {
  answerable = 0;
  unanswerable = 0;
  quoted = 0;
  sentences = 0;
  readonly hits = new Map<string, number>();

  add(column: (typeof COLUMNS)[number], hit: boolean): void {
    this.hits.set(column, (this.hits.get(column) ?? 0) + Number(hit));
  }

  row(name: string): string {
    const cells = COLUMNS.map((column) => {
      const of = column === 'false' ? this.unanswerable : this.answerable;
      return `${((100 * (this.hits.get(column) ?? 0)) / of).toFixed(1)} %`.padStart(11);
    });
    return name.padEnd(16) + cells.join('');
  }
}

for (const set of sets) {
  const all = new Count();
  console.log(`\n${set.padEnd(16)}${COLUMNS.map((column) => column.padStart(11)).join('')}`);
  for (const { name, index, questions } of evalSets(set)) {
    const own = new Count();
    for (const { q, after, a } of questions) {
      const answer = index.answer(q, after ? { question: after, answer: index.answer(after) } : undefined);
      const shown = answer.kind === 'fact' ? [] : answer.kind === 'none' ? answer.nearest : answer.quotes;
      const rank = shown.findIndex(({ text }) => a.some((piece) => text.includes(piece)));
      const answered = answer.kind !== 'none';
      for (const count of [own, all]) {
        if (a.length) {
          count.answerable++;
          count.add('first', answered && rank === 0);
          count.add('in 3', answered && rank >= 0);
          count.add('first+near', rank === 0);
          count.add('in 3+near', rank >= 0);
        } else {
          count.unanswerable++;
          count.add('false', answered);
        }
        if (answer.kind === 'quotes') {
          count.quoted++;
          for (const { before } of answer.quotes) count.sentences += before ? 2 : 1;
        }
      }
      if (!verbose || set !== 'tune' || (a.length ? answered && rank === 0 : !answered)) continue;
      console.log(
        `  ${answered ? (a.length ? `rank ${rank + 1}` : 'FALSE') : 'NONE'}: ${after ? `(${after}) ` : ''}${q}`,
      );
      if (a.length) console.log(`      want ${a.join(' | ')}`);
      for (const { text } of shown) console.log(`      - ${text}`);
    }
    console.log(own.row(name));
  }
  console.log(all.row('all'));
  const { answerable, unanswerable, sentences, quoted } = all;
  console.log(
    `${answerable} answerable, ${unanswerable} not; ${(sentences / quoted).toFixed(1)} sentences an answer`,
  );
}
