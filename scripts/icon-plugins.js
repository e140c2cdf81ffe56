import { createRequire } from 'node:module';

const icons = createRequire(import.meta.url)('simple-icons');

/**
 * Brand icons by name, as modules whose default export is the SVG path: `import path from 'icon:bluesky'`.
 * Only the path travels; the package's names, colours and licences stay in Node.
 */
const iconModule = (name) => {
  const icon = icons[`si${name[0].toUpperCase()}${name.slice(1)}`];
  if (!icon) throw new Error(`simple-icons has no icon named "${name}"`);
  return `export default ${JSON.stringify(icon.path)};`;
};

/** For rollup. */
export const iconRollupPlugin = () => ({
  name: 'icons',
  resolveId: (id) => (id.startsWith('icon:') ? `\0${id}` : null),
  load: (id) => (id.startsWith('\0icon:') ? iconModule(id.slice('\0icon:'.length)) : null),
});

/** The same for the test server. */
export const iconServerPlugin = () => ({
  name: 'icons',
  resolveImport: ({ source }) =>
    source.startsWith('icon:') ? `/__icons__/${source.slice('icon:'.length)}.js` : undefined,
  serve: ({ path }) => {
    const name = /^\/__icons__\/(\w+)\.js$/.exec(path)?.[1];
    return name ? { body: iconModule(name), type: 'js' } : undefined;
  },
});
