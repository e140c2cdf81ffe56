import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { withTables } from '../scripts/readme-tables.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (path) => readFileSync(at(path), 'utf8');
const json = (path) => JSON.parse(read(path));
const filesIn = (folder) =>
  readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(at('').length));

/** All of the build's files that can be imported: `luna-relay` is a program and starts when it is run. */
const modules = () =>
  filesIn('dist').filter((path) => path.endsWith('.js') && !path.endsWith('relay/luna-relay.js'));

/** What every element reads, of the custom properties that set the look. */
const LOOK = '--luna-text --luna-muted --luna-surface --luna-border --luna-radius --luna-font --luna-focus';

/**
 * The contract: what host pages rely on, by the names they use. To take one away, or to change what it means, is a new major
 * version; to add one is a line here.
 */
const CONTRACT = {
  'article-card': {
    attributes: 'src mode heading-level loading include',
    properties: 'src mode headingLevel loading include article',
    methods: 'define reload',
    events: 'luna-load luna-error',
    slots: '(unnamed) byline share chat footer',
    parts: 'base image title back body byline time share chat footer error',
    custom: `${LOOK} --luna-accent --luna-danger --luna-space --luna-heading-font --luna-measure`,
  },
  'author-byline': {
    attributes: 'src size',
    properties: 'src size article',
    methods: 'define',
    events: 'luna-load luna-error',
    slots: '(unnamed)',
    parts: 'base photo name role reviewed dates time error',
    custom: `${LOOK} --luna-accent --luna-danger`,
  },
  'share-bar': {
    attributes: 'src url headline networks label share',
    properties: 'src url headline networks label share article',
    methods: 'define',
    events: 'luna-share luna-load luna-error',
    slots: '(unnamed)',
    parts: 'base label link copy email print native error',
    custom: LOOK,
  },
  'luna-chat': {
    attributes: 'src endpoint model crisis-region history open heading-level expose-text expose-crisis',
    properties:
      'src endpoint model crisisRegion history open headingLevel exposeText exposeCrisis transport article',
    methods: 'define send stop clear show close',
    events:
      'luna-load luna-error luna-open luna-close luna-send luna-answer luna-stop luna-feedback luna-crisis',
    slots: '(unnamed)',
    parts:
      'base invitation header help disclosure transcript message reader luna composer send stop crisis citation error',
    custom: `${LOOK} --luna-accent --luna-danger --luna-space --luna-heading-font --luna-transcript-height`,
  },
};

const manifest = json('dist/custom-elements.json');
const elements = Object.fromEntries(
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ customElement }) => customElement)
    .map((element) => [element.tagName, element]),
);
const names = (list = []) => list.map(({ name }) => name || '(unnamed)').sort();
const members = ({ members }, kind) =>
  members.filter((member) => member.kind === kind && !(kind === 'field' && member.static));

describe('The contract with host pages', () => {
  it('is about these four elements', () => {
    assert.deepEqual(Object.keys(elements).sort(), Object.keys(CONTRACT).sort());
  });

  for (const [tag, contract] of Object.entries(CONTRACT)) {
    it(`<${tag}> has the attributes, properties, methods, events, slots, parts and custom properties it promises`, () => {
      const element = elements[tag];
      const offered = {
        attributes: names(element.attributes),
        properties: names(members(element, 'field')),
        methods: names(members(element, 'method')),
        events: names(element.events),
        slots: names(element.slots),
        parts: names(element.cssParts),
        custom: names(element.cssProperties),
      };
      const promised = Object.fromEntries(
        Object.entries(contract).map(([kind, list]) => [kind, list.split(' ').sort()]),
      );
      assert.deepEqual(offered, promised);
    });

    it(`<${tag}> says what each of them is for`, () => {
      const { attributes, events, slots, cssParts, cssProperties, members } = elements[tag];
      const unsaid = [attributes, events, slots, cssParts, cssProperties, members]
        .flat()
        .filter(({ description }) => !description?.trim());
      assert.deepEqual(names(unsaid), []);
    });
  }

  it('reads every custom property that is documented, and no other', () => {
    const code = read('dist/luna.classic.js');
    const readOnes = new Set([...code.matchAll(/var\((--luna-[\w-]+)/g)].map(([, name]) => name));
    const documented = new Set(Object.values(CONTRACT).flatMap(({ custom }) => custom.split(' ')));
    assert.deepEqual([...readOnes].sort(), [...documented].sort());
  });

  it('is written down in README.md as it is', () => {
    assert.equal(read('README.md'), withTables(read('README.md'), manifest));
  });
});

describe('The documents', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...filesIn('docs')];

  for (const name of documents.filter((name) => name.endsWith('.md'))) {
    it(`${name} links to nothing of this repository that is not there`, () => {
      const folder = new URL(name, new URL('../', import.meta.url));
      const links = [...read(name).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, link]) => link);
      const dead = links.filter((link) => !existsSync(new URL(link, folder)));
      assert.deepEqual(dead, []);
    });
  }
});

describe('The package', () => {
  const { exports, types, sideEffects, customElements, 'web-types': webTypes } = json('package.json');
  const tags = Object.keys(CONTRACT);
  /** Every file an entry leads to; `*` stands for each of the tags. */
  const targets = Object.values(exports)
    .flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))
    .concat(types, customElements, webTypes, ...sideEffects.filter((path) => !path.includes('-*')))
    .flatMap((path) => (path.includes('*') ? tags.map((tag) => path.replaceAll('*', tag)) : path));

  it('has every file that it names', () => {
    assert.deepEqual(
      targets.filter((path) => !existsSync(at(path))),
      [],
    );
  });

  it('has types for every entry that is code', () => {
    const untyped = Object.entries(exports)
      .filter(([, target]) => /\.js$/.test(target.default ?? target) && !target.types)
      .map(([entry]) => entry);
    assert.deepEqual(untyped, []);
  });

  it('can be imported in Node, each entry and each file by itself, without a word and without a global', () => {
    const entries = Object.entries(exports)
      .filter(([, { default: code }]) => code)
      .flatMap(([entry]) => (entry.includes('*') ? tags.map((tag) => entry.replace('*', tag)) : entry))
      .map((entry) => `luna-widgets${entry.slice(1)}`);
    const files = modules();
    const imported = [...entries, ...files.map((path) => new URL(`../${path}`, import.meta.url).href)];
    const program = `
      const before = Object.getOwnPropertyNames(globalThis);
      for (const name of ${JSON.stringify(imported)}) await import(name);
      console.log(Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name)).join());`;
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: at(''),
      encoding: 'utf8',
    });
    assert.deepEqual([stderr, status], ['', 0]);
    // Lit's templates tell their version to other copies of lit.
    assert.equal(stdout.trim(), 'litHtmlVersions');
    assert.ok(imported.length > 30);
  });

  it('has the same classes in the index and in the entries of the elements', async () => {
    const index = await import('luna-widgets');
    for (const [tag, { name }] of Object.entries(elements)) {
      const { [name]: element } = await import(`luna-widgets/elements/${tag}`);
      assert.equal(element, index[name]);
      assert.equal(typeof element.define, 'function');
    }
    assert.equal(globalThis.customElements, undefined);
  });

  it('names as having side effects every file that registers an element when it is imported, the loaders, and no other', () => {
    const files = modules();
    const program = `
      let file;
      const registering = new Set();
      globalThis.HTMLElement = class {};
      globalThis.customElements = { get: () => undefined, define: () => registering.add(file) };
      for (file of ${JSON.stringify(files)}) await import('${new URL('../', import.meta.url).href}' + file);
      console.log(JSON.stringify([...registering]));`;
    const registering = JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }),
    );
    const matches = (path, pattern) =>
      `./${path}`.match(`^${pattern.replaceAll('.', '\\.').replace('*', '[^/]*')}$`);
    const named = files.filter((path) => sideEffects.some((pattern) => matches(path, pattern)));
    assert.deepEqual(
      named.sort(),
      [...new Set([...registering, 'dist/luna.js', 'dist/luna.classic.js'])].sort(),
    );
  });

  it('holds every file the build makes, and nothing that only its makers need', () => {
    const pack = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: at(''),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    const packed = new Set(JSON.parse(pack)[0].files.map(({ path }) => path));
    const wanted = [...filesIn('dist'), 'CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];
    assert.deepEqual(
      { missing: wanted.filter((path) => !packed.delete(path)), more: [...packed] },
      {
        missing: [],
        more: [],
      },
    );
    assert.deepEqual(
      wanted.filter((path) => /\.test\.|\/testing\//.test(path)),
      [],
    );
  });

  it('is installed from wherever its user installs from: the lock file names no server', () => {
    const { packages } = json('package-lock.json');
    const addresses = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
    assert.deepEqual(addresses, []);
  });

  it('makes no markup and no code of strings, but for the one place where lit makes its templates', () => {
    const found = filesIn('dist')
      .filter((path) => path.endsWith('.js'))
      .flatMap((path) => {
        const strings = read(path).match(
          /\beval\(|\bFunction\(|\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseFromString)\b|\bdocument\.write/g,
        );
        return strings ? [[path.replace(/-[\w-]{8}\.js$/, '.js'), strings]] : [];
      });
    assert.deepEqual(Object.fromEntries(found), {
      'dist/chunks/core.js': ['innerHTML'],
      'dist/luna.classic.js': ['innerHTML'],
    });
  });
});
