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

/** The files that come with the loader when a page needs these parts. */
function filesOf(parts) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    for (const imported of importsOf(file, parts)) visit(imported);
  };
  visit('luna.js');
  return [...found];
}

const CARD = 'article-card';
const CHAT = 'luna-chat';
const FULL = [CARD, 'full-article', CHAT, 'share-bar'];

/** The JavaScript that each kind of page loads. */
export const pages = {
  'summary card': filesOf([CARD]),
  'card + byline + share bar': filesOf([CARD, 'author-byline', 'share-bar']),
  'full article': filesOf(FULL),
  'Luna, invitation': filesOf([CHAT]),
  'Luna, answering': filesOf([CHAT, 'luna-panel']),
  'full article + Luna answering': filesOf([...FULL, 'luna-panel']),
};
