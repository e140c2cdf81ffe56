import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { elementsOf, onceEach } from './manifest.mjs';

const ADAPTERS = new URL('./frameworks/', import.meta.url);

const comment = (text = '') => `/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '* /').trim()} */`;
const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

/** Members of an interface, each with its comment. */
const membersOf = (list, typeOf) =>
  list.flatMap((it) => [`      ${comment(it.description)}`, `      ${typeOf(it)};`]).join('\n');

function typesOf({ name, tagName, description, attributes = [], members, events = [] }) {
  const isSettable = ({ kind, static: isStatic, readonly }) => kind === 'field' && !isStatic && !readonly;
  const attribute = ({ name: it, fieldName }) =>
    `${key(it)}?: Attribute<${name}['${fieldName}']> | undefined`;
  const property = ({ name: it }) => `${it}?: ${name}['${it}'] | undefined`;
  const event = ({ name: it, type }) => `${key(it)}: ${type.text}`;
  return `  ${comment(description)}
  ${key(tagName)}: {
    element: ${name};
    attributes: {
${membersOf(attributes, attribute)}
    };
    properties: {
${membersOf(members.filter(isSettable), property)}
    };
    events: {
${membersOf(events, event)}
    };
  };`;
}

/**
 * What the elements take and fire, as TypeScript: the one table that the types for each framework are made from.
 *
 * @param manifest the custom elements manifest
 */
export function elementTypes(manifest) {
  const elements = elementsOf(manifest);
  const imported = new Set([
    ...elements.map(({ name }) => name),
    ...elements.flatMap(({ events = [] }) => events.map(({ type }) => type.text)),
  ]);
  const looks = onceEach(elements.flatMap(({ cssProperties = [] }) => cssProperties)).map(
    ({ name, description }) => `  ${comment(description)}\n  '${name}'?: string | undefined;`,
  );
  return `import type { ${[...imported].sort().join(', ')} } from '../types/index.js';

/** A value as an attribute may have it: a number also as text. */
type Attribute<T> = T extends number ? T | \`\${number}\` : T;

/** What an element is, takes and fires. */
export interface ElementTypes {
  element: HTMLElement;
  attributes: object;
  properties: object;
  events: object;
}

/** What can be set on an element: its attributes, and its properties by their own names. */
export type Settable<T extends ElementTypes> = T['attributes'] &
  Omit<T['properties'], keyof T['attributes']>;

export interface Elements {
${elements.map(typesOf).join('\n')}
}

/** The custom properties that set the look. */
export interface CustomProperties {
${looks.join('\n')}
}
`;
}

/** Writes the types for each framework into `dist/frameworks/`. */
export function writeFrameworkTypes(manifest, dist) {
  const folder = new URL('frameworks/', dist);
  mkdirSync(folder, { recursive: true });
  cpSync(ADAPTERS, folder, { recursive: true });
  writeFileSync(new URL('elements.d.ts', folder), elementTypes(manifest));
}
