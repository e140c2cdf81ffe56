import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import html from 'vscode-html-languageservice';
import { installPacked } from './packed.mjs';

const TSC = fileURLToPath(import.meta.resolve('typescript/package.json')).replace(
  /package\.json$/,
  'bin/tsc',
);
const program = (name) => fileURLToPath(new URL(`typings/${name}`, import.meta.url));

/** What each program is compiled with. */
const PROGRAMS = {
  'bundler.ts': {},
  'content.ts': {},
  'react.tsx': { jsx: 'react-jsx', jsxImportSource: 'react' },
  'preact.tsx': { jsx: 'react-jsx', jsxImportSource: 'preact' },
  'solid.tsx': { jsx: 'preserve', jsxImportSource: 'solid-js' },
  'svelte.ts': {},
  'vue.ts': {},
};
const RULES = {
  target: 'es2022',
  lib: ['ES2024', 'DOM', 'DOM.Iterable'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  types: [],
};
const BUNDLER = { module: 'esnext', moduleResolution: 'bundler' };

let packed;
before(() => {
  packed = installPacked();
});
after(() => packed?.remove());

/** What the compiler says of a program that uses the packed library; nothing where all is right. */
function compile(name, options, text) {
  const file = join(packed.folder, name);
  if (text === undefined) copyFileSync(program(name), file);
  else writeFileSync(file, text);
  writeFileSync(join(packed.folder, 'package.json'), '{"type": "module"}');
  const config = join(packed.folder, `${name}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...RULES, ...options }, files: [name] }));
  const { stdout, status } = spawnSync(process.execPath, [TSC, '-p', config], { encoding: 'utf8' });
  assert.equal(status === 0, stdout === '', 'the compiler ran');
  return stdout;
}

describe('The types of the packed library', () => {
  for (const [name, options] of Object.entries(PROGRAMS)) {
    it(`${name}: what is right compiles, and what is wrong does not`, () => {
      // Every `@ts-expect-error` in it is itself an error where nothing is wrong.
      assert.equal(compile(name, { ...BUNDLER, ...options }), '');
    });
  }

  it('are found in Node as well', () => {
    assert.equal(compile('bundler.ts', { module: 'nodenext' }), '');
  });

  it('are right in themselves, without those of any framework', () => {
    const text = "export * from 'luna-widgets'; export type * from 'luna-widgets/content';";
    assert.equal(compile('all.ts', BUNDLER, text), '');
  });

  it('know the tags once an element is imported, and not before', () => {
    const use = "document.querySelector('article-card')?.reload();";
    assert.equal(compile('with.ts', BUNDLER, `import 'luna-widgets/article-card';\n${use}`), '');
    assert.match(compile('without.ts', BUNDLER, `export {};\n${use}`), /reload/);
  });
});

describe('The data for editors', () => {
  const data = (name) => JSON.parse(readFileSync(join(packed.library, 'dist', name), 'utf8'));

  it('completes tags, attributes and values in VS Code, and says what they are', () => {
    const provider = html.newHTMLDataProvider('luna-widgets', data('vscode.html-custom-data.json'));
    const service = html.getLanguageService({
      useDefaultDataProvider: false,
      customDataProviders: [provider],
    });
    const complete = (text) => {
      const document = html.TextDocument.create('file:///page.html', 'html', 1, text.replace('|', ''));
      const position = document.positionAt(text.indexOf('|'));
      const { items } = service.doComplete(document, position, service.parseHTMLDocument(document));
      const labels = items.map(({ label }) => label.replace(/"/g, ''));
      // What it knows of HTML by itself.
      return labels.filter((label) => !['!DOCTYPE', 'data-'].includes(label));
    };
    assert.deepEqual(complete('<|').sort(), ['article-card', 'author-byline', 'luna-chat', 'share-bar']);
    assert.deepEqual(complete('<article-card |>').sort(), [
      'heading-level',
      'include',
      'loading',
      'mode',
      'src',
    ]);
    assert.deepEqual(complete('<article-card mode="|">'), ['summary', 'full']);
    assert.deepEqual(complete('<share-bar share="|">'), ['canonical', 'page']);

    const document = html.TextDocument.create(
      'file:///page.html',
      'html',
      1,
      '<luna-chat endpoint></luna-chat>',
    );
    const hover = service.doHover(document, { line: 0, character: 13 }, service.parseHTMLDocument(document));
    assert.match(hover.contents.value, /OpenAI-compatible/);
  });

  it('has each custom property and each part once, for style sheets', () => {
    const { cssProperties, cssParts } = allOf(data('custom-elements.json'));
    const { properties, pseudoElements } = data('vscode.css-custom-data.json');
    const css = data('web-types.json').contributions.css;
    assert.deepEqual(sortedNames(properties), cssProperties);
    assert.deepEqual(sortedNames(css.properties), cssProperties);
    assert.deepEqual(
      sortedNames(pseudoElements),
      cssParts.map((name) => `::part(${name})`),
    );
    assert.deepEqual(
      sortedNames(css['pseudo-elements']),
      cssParts.map((name) => `part(${name})`),
    );
  });

  it('tells JetBrains the same, under the name and version of the package', () => {
    const {
      name,
      version,
      'web-types': path,
    } = JSON.parse(readFileSync(join(packed.library, 'package.json'), 'utf8'));
    const webTypes = data(path.replace('dist/', ''));
    assert.deepEqual([webTypes.name, webTypes.version], [name, version]);
    const elements = Object.fromEntries(webTypes.contributions.html.elements.map((it) => [it.name, it]));
    for (const { tagName, attributes, events, slots } of allOf(data('custom-elements.json')).elements) {
      const element = elements[tagName];
      assert.deepEqual(sortedNames(element.attributes), sortedNames(attributes));
      assert.deepEqual(sortedNames(element.events), sortedNames(events));
      assert.deepEqual(sortedNames(element.slots), sortedNames(slots));
      assert.ok(element.description);
    }
    assert.equal(Object.keys(elements).length, 4);
    const mode = elements['article-card'].attributes.find(({ name }) => name === 'mode');
    assert.deepEqual(mode.value, { type: "'summary' | 'full'", default: "'summary'" });
  });
});

const sortedNames = (list) => list.map(({ name }) => name).sort();

/** The elements of a manifest, and each of their custom properties and parts once. */
function allOf({ modules }) {
  const elements = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ customElement }) => customElement);
  const each = (key) => [...new Set(elements.flatMap((element) => sortedNames(element[key] ?? [])))].sort();
  return { elements, cssProperties: each('cssProperties'), cssParts: each('cssParts') };
}
