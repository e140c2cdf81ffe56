import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { iconRollupPlugin } from './scripts/icon-plugins.js';
import { integrityPlugin } from './scripts/integrity-plugin.js';
import { licensesPlugin } from './scripts/licenses-plugin.js';
import { litPartsPlugin } from './scripts/lit-parts-plugin.js';
import { markedLexerPlugin } from './scripts/marked-lexer-plugin.js';
import { minifyPlugin } from './scripts/minify-plugin.js';

const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

const TAGS = ['article-card', 'author-byline', 'share-bar', 'luna-chat'];
const element = (tag) => `src/elements/${tag}/${tag}.ts`;
const component = (tag) => `src/elements/${tag}/${tag}.component.ts`;
const entries = (file) => Object.fromEntries(TAGS.map((tag) => [tag, file(tag)]));

/** @param charset `ascii` for a script that a page of another encoding may hold; modules are UTF-8 everywhere */
const plugins = (charset, ...more) => [
  iconRollupPlugin(),
  // Lit's build for Node can be imported in both, and is as small.
  nodeResolve({ exportConditions: ['node', 'production'] }),
  esbuild({
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    charset,
    define: { __VERSION__: JSON.stringify(version) },
  }),
  // Templates are minified while their tags still have their names.
  minifyTemplateLiterals({ failOnError: true }),
  minifyPlugin(charset),
  ...more,
];

/** What every element needs; it comes in one file. What is needed later, or by some, stays apart. */
const CORE = [
  /\/node_modules\/(?:lit|lit-html)\/(?!.*directive)/,
  /\/content\/(?:article-store|formats|json-ld|load-json|luna-error|parse-article|read-article|reading-time|safe-url)\.ts$/,
  /\/events\/(?:error|load)-event\.ts$/,
  /\/internal\/(?:article-context|article-controller|css|define|error-template|heading-template|image-template|in-turn|included-in|load-chunk|luna-element|property|tokens\.styles|words-template)\.ts$/,
  /\/author-byline\/byline(?:-template|\.styles)\.ts$/,
];

/** What the pieces around a card share: byline, share bar, Luna, the full article. */
const PIECES =
  /\/(?:inherited-article-controller|language|shared-page|review-template|review\.styles|full-cards)\.ts$|\/@lit\/context\//;

/** What few pages need, each too small for a file (and a hash in the loader) of its own. */
const RARE = /\/internal\/(?:near-view|page-article)\.ts$/;

/** What answers of a model need. */
const MODEL =
  /\/chat\/(?:citation-reader|endpoint|model|request|crisis\/(?:screen-answer|answer-weights))\.ts$|\/luna-chat\/streamed-markdown\.ts$|\/eventsource-parser\//;

/** What Luna needs once it is opened. */
const PANEL = /\/src\/chat\/|\/luna-panel\.ts$/;

function chunkOf(id) {
  const [, tag] = /\/([\w-]+)\.component\.ts$/.exec(id) ?? [];
  if (tag) return tag;
  if (PIECES.test(id)) return 'pieces';
  if (RARE.test(id)) return 'rare';
  if (MODEL.test(id)) return 'model';
  if (PANEL.test(id)) return 'luna-panel';
  if (/\0marked\/|\/src\/markdown\//.test(id)) return 'markdown';
  // By itself, for what is in the Markdown chunk comes with the whole of it, and Luna reads an article without.
  if (/\/content\/entities\.ts$/.test(id)) return 'entities';
  return CORE.some((pattern) => pattern.test(id)) ? 'core' : undefined;
}

const isDependency = (id) =>
  Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

/** @type {import('rollup').RollupOptions[]} */
export default [
  // For a page: the loader, one file an element, and what they share.
  {
    input: { luna: 'src/loader/luna.ts', ...entries(element) },
    output: {
      dir: 'dist',
      format: 'es',
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks: chunkOf,
      hoistTransitiveImports: true,
    },
    // Makers of regular expressions in marked: what nobody uses of theirs can go.
    treeshake: { manualPureFunctions: ['edit', 'createParagraph'] },
    plugins: plugins('utf8', litPartsPlugin(), markedLexerPlugin(), integrityPlugin(), licensesPlugin()),
  },
  // For a page whose CMS drops type="module": everything in one classic script.
  {
    input: 'src/loader/luna.classic.ts',
    output: { file: 'dist/luna.classic.js', format: 'iife', inlineDynamicImports: true },
    plugins: plugins('ascii', litPartsPlugin(), markedLexerPlugin()),
  },
  // For bundlers: classes without registration, dependencies by name.
  {
    input: {
      index: 'src/index.ts',
      content: 'src/content/index.ts',
      ...Object.fromEntries(TAGS.map((tag) => [`elements/${tag}`, component(tag)])),
      ...Object.fromEntries(TAGS.map((tag) => [`define/${tag}`, element(tag)])),
    },
    external: isDependency,
    output: { dir: 'dist', format: 'es', chunkFileNames: 'lib/[name].js' },
    plugins: plugins('utf8'),
  },
  // For Node and the edge: the relay.
  {
    input: { index: 'relay/index.ts', 'luna-relay': 'relay/bin.ts' },
    external: (id) => id.startsWith('node:') || isDependency(id),
    output: { dir: 'dist/relay', format: 'es', chunkFileNames: 'lib/[name].js' },
    plugins: [nodeResolve(), esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' })],
  },
];
