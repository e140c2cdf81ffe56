import { readFileSync } from 'node:fs';

const DIST = new URL('../dist/', import.meta.url);

/** A file of the build, as text. */
export const read = (file) => readFileSync(new URL(file, DIST), 'utf8');

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

/** The JavaScript that each kind of page loads. */
export const pages = {
  'summary card': filesOf(['article-card.js']),
  'card + byline + share bar': filesOf(['article-card.js', 'author-byline.js', 'share-bar.js']),
  'full article': filesOf(['article-card.js'], FULL),
  'Luna, invitation': filesOf(['luna-chat.js']),
  'Luna, answering': filesOf(['luna-chat.js'], ['luna-panel']),
  'full article + Luna answering': filesOf(['article-card.js'], [...FULL, 'luna-panel']),
};
