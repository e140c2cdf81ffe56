import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { iconRollupPlugin } from './scripts/icon-plugins.js';
import { markedLexerPlugin } from './scripts/marked-lexer-plugin.js';
import { minifyPlugin } from './scripts/minify-plugin.js';
import { preloadPlugin } from './scripts/preload-plugin.js';

const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

const TAGS = ['article-card', 'author-byline', 'share-bar', 'luna-chat'];
const element = (tag) => `src/elements/${tag}/${tag}.ts`;
const component = (tag) => `src/elements/${tag}/${tag}.component.ts`;
const entries = (file) => Object.fromEntries(TAGS.map((tag) => [tag, file(tag)]));

const plugins = (...more) => [
  iconRollupPlugin(),
  nodeResolve({ exportConditions: ['production'] }),
  esbuild({
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    define: { __VERSION__: JSON.stringify(version) },
  }),
  // Templates are minified while their tags still have their names.
  minifyTemplateLiterals({ failOnError: true }),
  minifyPlugin(),
  ...more,
];

/** What only some pages need, however near it lies to what all need. */
const LAZY = /(?:check-article|near-view|page-article|inherited-article-controller|language|article-bodies|find-text|conversation-events|open-events|share-event|shared-page)\.ts$/;

/** What every element needs comes in one file; what is needed later, or by some, stays apart. */
function chunkOf(id) {
  if (LAZY.test(id)) return undefined;
  if (/\0marked\/|\/src\/markdown\//.test(id)) return 'markdown';
  if (/\/node_modules\/(@lit|lit)|\/src\/(content|events|internal)\/|\/byline[.-]/.test(id)) {
    return 'core';
  }
  return undefined;
}

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
    plugins: plugins(markedLexerPlugin(), preloadPlugin()),
  },
  // For a page whose CMS drops type="module": everything in one classic script.
  {
    input: 'src/loader/luna.classic.ts',
    output: { file: 'dist/luna.classic.js', format: 'iife', inlineDynamicImports: true },
    plugins: plugins(markedLexerPlugin()),
  },
  // For bundlers: classes without registration, dependencies by name.
  {
    input: {
      index: 'src/index.ts',
      ...Object.fromEntries(TAGS.map((tag) => [`elements/${tag}`, component(tag)])),
    },
    external: (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
    output: { dir: 'dist', format: 'es', chunkFileNames: 'lib/[name].js' },
    plugins: plugins(),
  },
];
