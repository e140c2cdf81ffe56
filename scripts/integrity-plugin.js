import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const LOAD_CHUNK = fileURLToPath(new URL('../src/internal/load-chunk.ts', import.meta.url));
const DYNAMIC_IMPORT = /\bimport\("\.[^"]*\/([\w-]+)\.js"\)/g;

/** The hash of a file's content, as `integrity` takes it. */
export const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** Every file that comes with a file: what it imports statically, and what that imports; a file after what it imports. */
export function withImports(bundle, fileName, found = new Set()) {
  for (const imported of bundle[fileName].imports)
    if (!found.has(imported)) withImports(bundle, imported, found);
  return found.add(fileName);
}

/**
 * Makes the loader the one place that vouches for what runs. `__FILES__` and `__CHUNKS__` in its code become the hash of every
 * file it may load, and for each element and each part that is loaded later the files that come with it. Every `import()`
 * elsewhere is led through `loadChunk`, so that the loader checks those files first.
 */
export function integrityPlugin() {
  return {
    name: 'integrity',
    transform(code, id) {
      if (!/\/src\/(?!loader\/).*\.ts$/.test(id)) return null;
      const checked = code.replace(DYNAMIC_IMPORT, (call, name) => `loadChunk('${name}', () => ${call})`);
      if (checked === code) return null;
      return { code: `import { loadChunk } from ${JSON.stringify(LOAD_CHUNK)};\n${checked}`, map: null };
    },
    generateBundle(_options, bundle) {
      const files = {};
      const chunks = {};
      for (const { type, fileName, moduleIds } of Object.values(bundle)) {
        if (type !== 'chunk' || fileName === 'luna.js') continue;
        for (const id of moduleIds) {
          if (!this.getModuleInfo(id)?.dynamicImporters.length) continue;
          chunks[basename(id).replace(/(?:\.component)?\.ts$/, '')] = [...withImports(bundle, fileName)].map(
            (file) => {
              files[file] ??= { index: Object.keys(files).length, integrity: integrityOf(bundle[file].code) };
              return files[file].index;
            },
          );
        }
      }
      const list = Object.entries(files).map(([file, { integrity }]) => [
        file,
        integrity.slice('sha384-'.length),
      ]);
      const loader = bundle['luna.js'];
      loader.code = loader.code
        .replace('__FILES__', JSON.stringify(list))
        .replace('__CHUNKS__', JSON.stringify(chunks));
    },
  };
}
