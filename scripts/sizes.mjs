import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * What a page pays in JavaScript: every file it loads, each compressed by itself as a server sends it.
 * Held to the limits in `size-budget.json`, in kB (1 kB = 1000 bytes): a limit lies just above the last value and only comes
 * down; the goal is where it should come to.
 */
const DIST = new URL('../dist/', import.meta.url);
const budget = JSON.parse(readFileSync(new URL('../size-budget.json', import.meta.url), 'utf8'));

const read = (file) => readFileSync(new URL(file, DIST), 'utf8');
const brotli = (file) =>
  brotliCompressSync(read(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The files a file imports, at once or (with `lazy`) later, by the names of those it waits for. */
function importsOf(file, lazy) {
  const code = read(file);
  const at = (path) => new URL(path, new URL(file, DIST)).href.slice(DIST.href.length);
  const eager = [...code.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)].map(([, path]) => at(path));
  const later = [...code.matchAll(/import\("(\.[^"]+)"\)/g)].map(([, path]) => at(path));
  return [...eager, ...later.filter((path) => lazy.some((name) => path.includes(`/${name}-`)))];
}

function filesOf(entries, lazy = []) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    for (const imported of importsOf(file, lazy)) visit(imported);
  };
  for (const entry of entries) {
    found.add('luna.js');
    visit(entry);
  }
  return [...found];
}

const FULL = ['full-article', 'luna-chat.component', 'share-bar.component'];
const pages = {
  'summary card': filesOf(['article-card.js']),
  'card + byline + share bar': filesOf(['article-card.js', 'author-byline.js', 'share-bar.js']),
  'full article': filesOf(['article-card.js'], FULL),
  'Luna, invitation': filesOf(['luna-chat.js']),
  'Luna, answering': filesOf(['luna-chat.js'], ['luna-panel']),
  'full article + Luna answering': filesOf(['article-card.js'], [...FULL, 'luna-panel']),
};

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
