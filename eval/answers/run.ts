/**
 * Measures Luna's answers from the article itself: `npx tsx eval/answers/run.ts [--verbose] [--tune]`.
 *
 * Each article has questions whose right sentences are marked by a piece of them; no piece means that the article does not
 * say. "first" and "in 3": the right sentence among the answer's quotes. "false": an answer where the article has none.
 * "+near": the same as "first" and "in 3" with the sentences that Luna shows as "the nearest it comes" when it says that the
 * article does not say. Tuned on the articles marked `tune`; `--verbose` lists their misses, and no others. `report`, `patient`
 * (pages as a clinic has them) and `blind` were written before the tuning and are only counted.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { ArticleIndex } from '../../src/chat/retrieval/article-index.js';
import { passagesOf } from '../../src/content/passages.js';

interface EvalSet {
  readonly set: 'tune' | 'report' | 'patient' | 'blind';
  /** The content JSON that it asks about, from the repository's root; absent, the Markdown file of the same name. */
  readonly article?: string;
  readonly headline: string;
  readonly language: string;
  readonly questions: readonly {
    readonly q: string;
    readonly after?: string;
    readonly a: readonly string[];
  }[];
}

const COLUMNS = ['first', 'in 3', 'first+near', 'in 3+near', 'false'] as const;
const folder = new URL('./articles/', import.meta.url);
const verbose = process.argv.includes('--verbose');
const sets: readonly EvalSet['set'][] = process.argv.includes('--tune')
  ? ['tune']
  : ['tune', 'report', 'patient', 'blind'];

function markdownOf({ article }: EvalSet, file: string): string {
  if (!article)
    return readFileSync(new URL(file.replace('.json', '.md'), folder), 'utf8').replace(/^# .*\n/, '');
  const page = JSON.parse(readFileSync(new URL(`../../${article}`, import.meta.url), 'utf8')) as {
    readonly mainEntity: { readonly articleBody: string };
  };
  return page.mainEntity.articleBody;
}

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
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const data = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as EvalSet;
    if (data.set !== set) continue;
    const passages = passagesOf([{ text: markdownOf(data, file) }]);
    const index = new ArticleIndex(passages, {
      headline: data.headline,
      inLanguage: data.language,
    });
    const own = new Count();
    for (const { q, after, a } of data.questions) {
      const lost = a.find((piece) => !passages.some(({ text }) => text.includes(piece)));
      if (lost) throw new Error(`${file}: no passage has "${lost}"`);
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
    console.log(own.row(file.replace('.json', '')));
  }
  console.log(all.row('all'));
  const { answerable, unanswerable, sentences, quoted } = all;
  console.log(
    `${answerable} answerable, ${unanswerable} not; ${(sentences / quoted).toFixed(1)} sentences an answer`,
  );
}
