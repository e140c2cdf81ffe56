import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { writeDeveloperFiles } from './developer-files.mjs';
import { writeIntegrity } from './integrity.mjs';

const require = createRequire(import.meta.url);

/** Runs a program of a dependency with this Node. */
function run(name, bin, ...args) {
  const path = join(dirname(require.resolve(`${name}/package.json`)), bin);
  execFileSync(process.execPath, [path, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
}

rmSync('dist', { recursive: true, force: true });
run('rollup', 'dist/bin/rollup', '--config', '--silent');
run('typescript', 'bin/tsc', '-p', 'tsconfig.build.json');
run('typescript', 'bin/tsc', '-p', 'relay/tsconfig.build.json');
run('@custom-elements-manifest/analyzer', 'cem.js', 'analyze', '--quiet');
writeDeveloperFiles();
// What a relay without settings serves.
for (const name of readdirSync('demo/content').filter((file) => file.endsWith('.json'))) {
  cpSync(`demo/content/${name}`, `dist/relay/demo/${name}`);
}
writeIntegrity();
