import { detectCrisis } from '../../src/chat/crisis/detect-crisis.js';
import type { Case, Part } from './cases.js';
import { cases } from './voices/index.js';

const options = new Set(process.argv.slice(2));

function level({ turns }: Case): 'none' | 'topic' | 'risk' {
  return detectCrisis(
    turns.map((turn) =>
      typeof turn === 'string' ? { role: 'reader', text: turn } : { role: 'luna', text: turn.luna },
    ),
  ).level;
}

const results = cases.map((one) => ({ ...one, level: level(one) }));
type Result = (typeof results)[number];

const share = (rows: readonly Result[], good: (row: Result) => boolean) => {
  const n = rows.filter(good).length;
  return rows.length
    ? `${((100 * n) / rows.length).toFixed(1).padStart(5)} % (${n}/${rows.length})`.padEnd(19)
    : '–'.padEnd(19);
};
const isRisk = (row: Result) => row.level === 'risk';

function line(name: string, rows: readonly Result[]): string {
  const of = (...strengths: readonly string[]) => rows.filter(({ strength }) => strengths.includes(strength));
  return [
    name.padEnd(18),
    share(of('explicit'), isRisk),
    share(of('veiled'), isRisk),
    share(of('topic', 'none'), isRisk),
    share(of('topic'), (row) => row.level === 'topic'),
    share(of('none'), (row) => row.level === 'topic'),
  ].join(' ');
}

function groups(rows: readonly Result[], key: 'lang' | 'kind'): string {
  return [...new Set(rows.map((row) => row[key]))]
    .sort()
    .map((name) =>
      line(
        `  ${name}`,
        rows.filter((row) => row[key] === name),
      ),
    )
    .join('\n');
}

function misses(part: Part): void {
  for (const row of results) {
    const wanted = row.strength === 'explicit' || row.strength === 'veiled' ? 'risk' : row.strength;
    if (row.part === part && row.level !== wanted)
      console.log(
        `${part} ${row.lang} ${row.author} ${row.strength}/${row.kind} → ${row.level}: ${JSON.stringify(row.turns)}`,
      );
  }
}

console.log(
  [
    'part'.padEnd(18),
    'found explicit'.padEnd(19),
    'found veiled'.padEnd(19),
    'false alarms'.padEnd(19),
    'topic as topic'.padEnd(19),
    'lines beside none',
  ].join(' '),
);
for (const part of ['tune', 'report', 'fresh'] as const) {
  const rows = results.filter((row) => row.part === part);
  if (rows.length === 0) continue;
  console.log(line(`${part} (${rows.length})`, rows));
  console.log(groups(rows, 'lang'));
  if (options.has('--kinds')) console.log(groups(rows, 'kind'));
}
if (options.has('--verbose')) misses('tune');
if (options.has('--report-misses')) {
  misses('report');
  misses('fresh');
}
