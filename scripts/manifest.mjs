/** The elements of a custom elements manifest. */
export const elementsOf = ({ modules }) =>
  modules.flatMap(({ declarations }) => declarations).filter(({ customElement }) => customElement);

/** Each name once, with all that is said of it: several elements have parts and custom properties of one name. */
export function onceEach(list) {
  const descriptions = new Map();
  for (const { name, description } of list) {
    descriptions.set(name, (descriptions.get(name) ?? new Set()).add(description));
  }
  return list
    .filter(({ name }, index) => list.findIndex((it) => it.name === name) === index)
    .map((it) => ({ ...it, description: [...descriptions.get(it.name)].join(' ') }));
}
