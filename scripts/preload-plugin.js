import { basename } from 'node:path';

/** Every file that comes with a file: what it imports statically, and what that imports. */
export function withImports(bundle, fileName, found = new Set()) {
  if (!found.has(fileName)) {
    found.add(fileName);
    for (const imported of bundle[fileName].imports) withImports(bundle, imported, found);
  }
  return [...found];
}

/**
 * Tells the loader which files each element needs, so that it asks for all of them at once instead of finding out file by
 * file: `__FILES__` in its code becomes `{tag: [file, …]}`. `article-card full` is what a full article needs beside.
 */
export function preloadPlugin() {
  return {
    name: 'preload',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const files = {};
      for (const { isEntry, fileName, name } of chunks) {
        if (isEntry && name !== 'luna') files[name] = withImports(bundle, fileName);
      }
      const full = chunks.find(
        ({ facadeModuleId }) => facadeModuleId && basename(facadeModuleId) === 'full-article.ts',
      );
      files.full = withImports(bundle, full.fileName);
      const loader = bundle['luna.js'];
      loader.code = loader.code.replace('__FILES__', JSON.stringify(files));
    },
  };
}
