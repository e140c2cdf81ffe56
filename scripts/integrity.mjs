import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { integrityOf } from './integrity-plugin.js';

const DIST = new URL('../dist/', import.meta.url);

/**
 * Writes `dist/integrity.json`: the `integrity` of every script a page can name. That of `luna.js` covers all that it loads,
 * because it carries their hashes.
 */
export function writeIntegrity() {
  const scripts = readdirSync(DIST).filter((name) => name.endsWith('.js') && name !== 'index.js');
  const chunks = readdirSync(new URL('chunks/', DIST)).map((name) => `chunks/${name}`);
  const hashes = [...scripts, ...chunks]
    .sort()
    .map((file) => [file, integrityOf(readFileSync(new URL(file, DIST)))]);
  writeFileSync(new URL('integrity.json', DIST), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}
