import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * A project that has the package as npm packs it, and this repository's dependencies beside it.
 *
 * @returns its folder, the package's folder in it, the tarball, and what removes all of it
 */
export function installPacked() {
  const folder = mkdtempSync(join(tmpdir(), 'luna-packed-'));
  const packed = execFileSync(
    'npm',
    ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', folder],
    { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  const tarball = join(folder, JSON.parse(packed)[0].filename);
  const modules = join(folder, 'node_modules');
  const library = join(modules, 'luna-widgets');
  mkdirSync(library, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', library]);
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
  return { folder, library, tarball, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
