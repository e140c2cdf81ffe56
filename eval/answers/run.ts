/**
 * Measures the answers from the article itself: `npx tsx eval/answers/run.ts [--verbose] [--tune]`.
 * Each article has questions with the right sentences marked by a piece of them; no piece means that the article does not say.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { ArticleIndex } from '../../src/chat/retrieval/article-index.js';
import type { Section } from '../../src/content/article.js';
import type { Passage } from '../../src/content/passage.js';

interface EvalQuestion {
  readonly q: string;
  readonly after?: string;
  readonly a: readonly string[];
}
interface EvalSet {
  readonly set: 'tune' | 'report';
  readonly headline: string;
  readonly language: string;
  readonly authors?: readonly string[];
  readonly questions: readonly EvalQuestion[];
}

const folder = new URL('./articles/', import.meta.url);
const verbose = process.argv.includes('--verbose');
const sets: readonly EvalSet['set'][] = process.argv.includes('--tune') ? ['tune'] : ['tune', 'report'];

/** Blocks of the plain Markdown that the articles are written in. */
function simplePassages(markdown: string): Passage[] {
  const headings: string[] = [];
  const passages: Passage[] = [];
  for (const block of markdown.split(/\n\n+|\n(?=[-*] |\d+\. )/)) {
    const heading = /^(#+) (.*)/.exec(block);
    if (heading) {
      headings.length = Math.max(0, (heading[1]?.length ?? 1) - 2);
      if (heading[1] !== '#') headings.push(heading[2] ?? '');
    } else if (block.trim()) {
      passages.push({
        text: block
          .replace(/^([-*]|\d+\.) /, '')
          .replace(/\s+/g, ' ')
          .trim(),
        headings: [...headings],
      });
    }
  }
  return passages;
}

const module = '../../src/markdown/passages.js';
const passagesOf: (sections: readonly Section[]) => readonly Passage[] = await import(module).then(
  (loaded) => loaded.passagesOf,
  () => (sections: readonly Section[]) => sections.flatMap(({ text }) => simplePassages(text)),
);

const percent = (part: number, all: number): string =>
  `${Math.round((1000 * part) / all) / 10} %`.padStart(7);

for (const set of sets) {
  const sum = { answerable: 0, first: 0, three: 0, unanswerable: 0, wrong: 0, sentences: 0, quoted: 0 };
  console.log(`\n${set.padEnd(14)}  first    in 3   false`);
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()) {
    const data = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as EvalSet;
    if (data.set !== set) continue;
    const markdown = readFileSync(new URL(name.replace('.json', '.md'), folder), 'utf8').replace(
      /^# .*\n/,
      '',
    );
    const index = new ArticleIndex(passagesOf([{ text: markdown }]), {
      headline: data.headline,
      inLanguage: data.language,
    });
    const count = { answerable: 0, first: 0, three: 0, unanswerable: 0, wrong: 0 };
    for (const { q, after, a } of data.questions) {
      const previous = after ? { question: after, answer: index.answer(after) } : undefined;
      const answer = index.answer(q, previous);
      const quotes = answer.kind === 'quotes' ? answer.quotes.map(({ text }) => text) : [];
      if (quotes.length) {
        sum.quoted++;
        sum.sentences +=
          answer.kind === 'quotes' ? answer.quotes.reduce((n, { before }) => n + (before ? 2 : 1), 0) : 0;
      }
      const rank = quotes.findIndex((text) => a.some((piece) => text.includes(piece)));
      const miss = a.length ? rank !== 0 : answer.kind !== 'none';
      if (a.length) {
        count.answerable++;
        if (rank === 0) count.first++;
        if (rank >= 0 && rank < 3) count.three++;
      } else {
        count.unanswerable++;
        if (answer.kind !== 'none') count.wrong++;
      }
      if (verbose && miss) {
        console.log(
          `  ${a.length ? (rank > 0 ? `#${rank + 1}` : quotes.length ? '✗ ' : '∅ ') : '! '} ${after ? `(${after}) ` : ''}${q}`,
        );
        if (a.length) console.log(`       want: ${a.join(' | ')}`);
        for (const quote of quotes) console.log(`       - ${quote}`);
      }
    }
    const { answerable, first, three, unanswerable, wrong } = count;
    console.log(
      `${name.replace('.json', '').padEnd(12)} ${percent(first, answerable)} ${percent(three, answerable)} ${percent(wrong, unanswerable)}`,
    );
    for (const key of ['answerable', 'first', 'three', 'unanswerable', 'wrong'] as const)
      sum[key] += count[key];
  }
  console.log(
    `${'all'.padEnd(12)} ${percent(sum.first, sum.answerable)} ${percent(sum.three, sum.answerable)} ${percent(sum.wrong, sum.unanswerable)}` +
      `   (${sum.answerable} answerable, ${sum.unanswerable} not; ${(sum.sentences / sum.quoted).toFixed(1)} sentences an answer)`,
  );
}
