import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/** The notice of a package, by its folder. */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : license;
  return `${name} ${version}\n\n${text}\n`;
}

/** Writes the notices of all packages that are built in: `third-party-licenses.txt`. */
export function licensesPlugin() {
  return {
    name: 'licenses',
    generateBundle(_options, bundle) {
      const folders = new Set(['node_modules/marked', 'node_modules/simple-icons']);
      for (const { modules } of Object.values(bundle)) {
        for (const id of Object.keys(modules ?? {})) {
          const folder = PACKAGE.exec(id.replaceAll('\\', '/').replace(/^\0/, ''))?.[0];
          if (folder && existsSync(join(folder, 'package.json')))
            folders.add(folder.replace(/^.*?\/?(?=node_modules\/)/, ''));
        }
      }
      const source = [...folders]
        .sort()
        .map(noticeOf)
        .join(`\n${'-'.repeat(80)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'third-party-licenses.txt', source });
    },
  };
}
