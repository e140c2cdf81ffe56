/**
 * Measures what the crisis detector finds, and what Luna refuses: `npm run eval:crisis [-- --train] [-- --misses]`.
 *
 * On `voices/report/`, which the weights were never fitted to. `--train` adds the voices they were fitted to, which flatters;
 * for the same with each writer left out, see `train.ts --cross`. `--misses` lists what is missed of those alone.
 */
import { screenQuestion } from '../../src/chat/crisis/conduct.js';
import { detectCrisis } from '../../src/chat/crisis/detect-crisis.js';
import { normalise } from '../../src/chat/crisis/normalise.js';
import { type Case, casesOf } from './cases.js';

type Result = Case & { readonly level: 'none' | 'topic' | 'risk'; readonly refusal: string | undefined };

const REFUSALS = ['emergency', 'dose', 'buying', 'homeUse', 'stopping', 'diagnosis'];
const COLUMNS = ['found explicit', 'found veiled', 'false alarms', 'who is right', 'topic as topic'];

/** What people say alike is in both parts at times: what was trained on is not reported. */
function unseen(): readonly Case[] {
  const seen = new Set(casesOf('train').map(({ text }) => normalise(text)));
  return casesOf('report').filter(({ text }) => !seen.has(normalise(text)));
}

const read = (part: 'train' | 'report'): readonly Result[] =>
  (part === 'train' ? casesOf(part) : unseen()).map((one) => ({
    ...one,
    level: detectCrisis([one.text]).level,
    refusal: screenQuestion(one.text)?.kind,
  }));

function share(rows: readonly Result[], isGood: (row: Result) => boolean): string {
  const good = rows.filter(isGood).length;
  return (rows.length ? `${((100 * good) / rows.length).toFixed(1)} % (${good}/${rows.length})` : '–').padEnd(
    20,
  );
}

function whoIsRight({ text, who }: Result): boolean {
  const found = detectCrisis([text]);
  return found.level === 'risk' && found.who === who;
}

function line(name: string, rows: readonly Result[]): string {
  const of = (...strengths: readonly string[]) => rows.filter(({ strength }) => strengths.includes(strength));
  const isRisk = ({ level }: Result): boolean => level === 'risk';
  return [
    name.padEnd(18),
    share(of('explicit'), isRisk),
    share(of('veiled'), isRisk),
    share(of('topic', 'none'), isRisk),
    share(
      of('explicit', 'veiled').filter(({ level, who }) => level === 'risk' && who !== '?'),
      whoIsRight,
    ),
    share(of('topic'), ({ level }) => level === 'topic'),
  ].join('');
}

function table(title: string, rows: readonly Result[]): void {
  console.log([title.padEnd(18), ...COLUMNS.map((column) => column.padEnd(20))].join(''));
  for (const writer of new Set(rows.map((row) => row.writer)))
    console.log(
      line(
        `  ${writer}`,
        rows.filter((row) => row.writer === writer),
      ),
    );
  console.log(line('all', rows));
  for (const kind of REFUSALS) {
    const asked = rows.filter((row) => row.kind === kind && row.strength === 'none');
    if (asked.length)
      console.log(`  refused, ${kind.padEnd(10)} ${share(asked, ({ refusal }) => refusal !== undefined)}`);
  }
  const answerable = rows.filter(({ strength, kind }) => strength === 'none' && !REFUSALS.includes(kind));
  console.log(`  refused, of the rest ${share(answerable, ({ refusal }) => refusal !== undefined)}\n`);
}

table('report', read('report'));
if (process.argv.includes('--train')) {
  const rows = read('train');
  table('train', rows);
  if (process.argv.includes('--misses'))
    for (const { writer, strength, kind, level, text } of rows)
      if ((level === 'risk') !== (strength === 'explicit' || strength === 'veiled'))
        console.log(`${writer} ${strength}/${kind} → ${level}: ${text}`);
}
