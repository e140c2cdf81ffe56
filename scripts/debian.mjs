import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs Debian packages where that needs no question: on Debian, as root. Elsewhere does nothing. */
export function installPackages(...packages) {
  if (!packages.length || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  console.error(`Installing ${packages.join(', ')} …`);
  const apt = (...args) => execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

/** Whether a program is on the path. */
export const hasProgram = (name) =>
  ['/usr/bin', '/usr/sbin', '/usr/local/bin', ...(process.env.PATH ?? '').split(':')].some((folder) =>
    existsSync(`${folder}/${name}`),
  );
