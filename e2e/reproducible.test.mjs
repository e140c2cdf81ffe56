import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { integrityOf } from '../scripts/integrity-plugin.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SOURCES = ['src', 'relay', 'scripts', 'rollup.config.js', 'package.json', 'tsconfig.json'];

test('the same sources give the same bytes, wherever they are built', () => {
  const copy = mkdtempSync(join(tmpdir(), 'luna-again-'));
  try {
    for (const name of SOURCES) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    const rollup = join(ROOT, 'node_modules/rollup/dist/bin/rollup');
    execFileSync(process.execPath, [rollup, '--config', '--silent'], { cwd: copy });
    const built = JSON.parse(readFileSync(join(ROOT, 'dist/integrity.json'), 'utf8'));
    const again = Object.keys(built).map((name) => [
      name,
      integrityOf(readFileSync(join(copy, 'dist', name))),
    ]);
    assert.ok(again.length > 15);
    assert.deepEqual(Object.fromEntries(again), built);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
