import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * Writes the tables of README.md from `dist/custom-elements.json`, which the build makes of the doc comments. They stand
 * between `<!-- api:TAG -->` and `<!-- /api:TAG -->`. With `--check`, only says whether they are up to date.
 */
const README = new URL('../README.md', import.meta.url);
const MANIFEST = new URL('../dist/custom-elements.json', import.meta.url);

const code = (text) => (text ? `\`${text}\`` : '');

/** One line, as a cell of a table. */
const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

function table(title, heads, rows) {
  if (!rows.length) return [];
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [`**${title}**`, '', line(heads), line(heads.map(() => '---')), ...rows.map(line), ''];
}

const signature = ({ name, static: isStatic, parameters = [] }) =>
  `${isStatic ? 'static ' : ''}${name}(${parameters
    .map((parameter) => parameter.name + (parameter.default || parameter.optional ? '?' : ''))
    .join(', ')})`;

/** What an element offers, as Markdown. */
export function tablesOf({ members, events = [], slots = [], cssParts = [], cssProperties = [] }) {
  const fields = members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
  const named = (list) => list.map(({ name, description }) => [code(name), description]);
  return [
    ...table(
      'Attributes and properties',
      ['Attribute', 'Property', 'Type', 'Default', 'What it does'],
      fields.map(({ name, attribute, type, default: value, description, readonly, reflects }) => [
        code(attribute),
        code(name),
        code(type?.text),
        code(value?.replace(/^'(.*)'$/, '$1')),
        `${description}${readonly ? ' Read-only.' : ''}${reflects ? ' Reflects.' : ''}`,
      ]),
    ),
    ...table(
      'Methods',
      ['Method', 'What it does'],
      members
        .filter(({ kind }) => kind === 'method')
        .map((method) => [code(signature(method)), method.description]),
    ),
    ...table(
      'Events',
      ['Event', 'When'],
      events.map(({ name, description }) => [code(name), description]),
    ),
    ...table(
      'Slots',
      ['Slot', 'What goes there'],
      slots.map(({ name, description }) => [name ? code(name) : '(unnamed)', description]),
    ),
    ...table('Parts', ['`::part`', 'What it is'], named(cssParts)),
    ...table('Custom properties', ['Property', 'What it sets'], named(cssProperties)),
  ]
    .join('\n')
    .trim();
}

/**
 * A text with its tables made anew.
 *
 * @throws where the text has no place for an element of the manifest
 */
export function withTables(text, manifest) {
  const elements = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ customElement }) => customElement);
  return elements.reduce((result, element) => {
    const [start, end] = [`<!-- api:${element.tagName} -->`, `<!-- /api:${element.tagName} -->`];
    const [before, rest] = result.split(start);
    const after = rest?.split(end)[1];
    if (after === undefined)
      throw new Error(`README.md has no place for <${element.tagName}>: ${start} … ${end}`);
    return `${before}${start}\n\n${tablesOf(element)}\n\n${end}${after}`;
  }, text);
}

function main() {
  const text = readFileSync(README, 'utf8');
  const made = withTables(text, JSON.parse(readFileSync(MANIFEST, 'utf8')));
  if (text === made) return;
  if (!process.argv.includes('--check')) return writeFileSync(README, made);
  console.error('README.md is out of date: run `npm run build && node scripts/readme-tables.mjs`.');
  process.exitCode = 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main();
