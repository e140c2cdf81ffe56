import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { pages, read } from './page-files.mjs';

/**
 * What a page pays in JavaScript: every file it loads, each compressed by itself as a server sends it.
 * Held to the limits in `size-budget.json`, in kB (1 kB = 1000 bytes): a limit lies just above the last value and only comes
 * down; the goal is where it should come to.
 */
const budget = JSON.parse(readFileSync(new URL('../size-budget.json', import.meta.url), 'utf8'));

const brotli = (file) =>
  brotliCompressSync(read(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

let failed = 0;
console.log('JavaScript a page pays, brotli, in kB:');
console.log(`  ${'page'.padEnd(32)} ${'now'.padStart(6)} ${'limit'.padStart(6)} ${'goal'.padStart(6)}`);
for (const [page, files] of Object.entries(pages)) {
  const kB = files.reduce((sum, file) => sum + brotli(file), 0) / 1000;
  const { limit, goal } = budget[page];
  if (kB > limit) failed++;
  const [now, ...rest] = [kB.toFixed(2), String(limit), String(goal)].map((figure) => figure.padStart(6));
  console.log(`  ${page.padEnd(32)} ${[now, ...rest].join(' ')} ${kB > limit ? ' over its limit' : ''}`);
  if (process.argv.includes('--files')) {
    for (const file of files) console.log(`      ${String(brotli(file)).padStart(6)} ${file}`);
  }
}
console.log(`  ${'luna.classic.js'.padEnd(32)} ${(brotli('luna.classic.js') / 1000).toFixed(2).padStart(6)}`);
process.exit(failed ? 1 : 0);
