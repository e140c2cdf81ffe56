import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { markedLexerPlugin } from '../scripts/marked-lexer-plugin.js';

const ROOT = new URL('../', import.meta.url);

/** `lexMarkdown` as it is built, with marked whole or with the parts that are shipped. */
async function lexer(...plugins) {
  const bundle = await rollup({
    input: fileURLToPath(new URL('src/markdown/lex.ts', ROOT)),
    plugins: [...plugins, nodeResolve(), esbuild({ target: 'es2022' })],
    treeshake: { manualPureFunctions: ['edit', 'createParagraph'] },
  });
  const { output } = await bundle.generate({ format: 'es' });
  const { lexMarkdown } = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
  return lexMarkdown;
}

const filesIn = (folder, ending) =>
  readdirSync(new URL(folder, ROOT))
    .filter((name) => name.endsWith(ending))
    .map((name) => [`${folder}${name}`, readFileSync(new URL(`${folder}${name}`, ROOT), 'utf8')]);

/** What each construct of CommonMark and GFM looks like, and what nearly does. */
const CONSTRUCTS = [
  '# One\n## Two ##\n#no heading\nSetext\n===\nlazy\n---\n***\n* * *\n',
  '> quote\nlazy\n> - list\n>   more\n\n> > deep\n',
  '- a\n- b\n\n  c\n    code\n1. one\n3) three\n- [ ] open\n- [x] done\n+ other\n',
  '```js\ncode\n```\n~~~\ntilde\n~~~\n\n    indented\n\ttab\n',
  '| a | b |\n|:--|--:|\n| `1|2` | **x** |\n| short |\n\nafter\n',
  '*em* __strong__ ***both*** _a_b_ a*b* **a*b*c** ~~gone~~ ~one~ `code` ``co`de``\n',
  '[link](/a "t") [ref][1] [1] [not a ref] ![img](/i.png) <https://a.example> www.a.example me@a.example\n\n[1]: /x \'T\'\n',
  'a  \nb\\\nc &amp; &copy; &#35; \\* \\[ <b>html</b> <!-- c -->\n\n<div>\nblock\n</div>\n\n<?x?>\n',
  'https://a.example/x_(y)?z=1&amp;b. (www.b.example) ftp://c.example "https://d.example"\n',
  '**"A"**bb a**b**c *“x”* _(y)_ 2*3*4 snake_case_word\n',
];

test('what is shipped of marked reads every construct and every text at hand as the whole of it does', async () => {
  const [whole, shipped] = await Promise.all([lexer(), lexer(markedLexerPlugin())]);
  const texts = [
    ...CONSTRUCTS.map((text) => [text, text]),
    ...filesIn('eval/answers/articles/', '.md'),
    ...filesIn('docs/', '.md'),
    ...filesIn('docs/decisions/', '.md'),
    ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md'].map((name) => [
      name,
      readFileSync(new URL(name, ROOT), 'utf8'),
    ]),
    ...filesIn('demo/content/', '.json').map(([name, json]) => [
      name,
      JSON.parse(json).mainEntity?.articleBody ?? '',
    ]),
  ];
  assert.ok(texts.length > 40);
  for (const [name, text] of texts) assert.deepEqual(shipped(text), whole(text), name);
});
