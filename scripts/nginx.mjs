import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { installPackages } from './debian.mjs';

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));
const CANDIDATES = [
  process.env.NGINX_PATH,
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/local/bin/nginx',
  '/opt/homebrew/bin/nginx',
];
/** Where Debian's `libnginx-mod-http-brotli-static` is. */
const MODULES = '/usr/lib/nginx/modules';
const BROTLI = join(MODULES, 'ngx_http_brotli_static_module.so');

/** The user and group `nobody` of Debian: what nginx runs as when root starts it. */
const NOBODY = 65534;

const COMPRESSED = ['.js', '.json', '.txt'];

const { version } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'));

/** The paths of the two channels; what comes before 1.0.0 is on its way to `/luna/1/`. */
export const CHANNELS = {
  immutable: `/luna/${version}/`,
  major: `/luna/${Math.max(1, Number.parseInt(version, 10))}/`,
};

const findNginx = () => CANDIDATES.find((path) => path && existsSync(path));

/** Finds nginx, installs it where that needs no question (Debian, as root), or says what to do. */
export function ensureNginx() {
  if (!findNginx()) installPackages('nginx-light');
  const path = findNginx();
  if (path) return path;
  throw new Error(
    'There is no nginx: install it (Debian: apt-get install nginx-light), or set NGINX_PATH to where it is.',
  );
}

/** Writes every text file of a folder beside itself as `.gz` and `.br`, as small as it gets. */
function compress(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !COMPRESSED.includes(extname(entry.name))) continue;
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    const { atime, mtime } = statSync(path);
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(`${path}.br`, brotliCompressSync(content, { params }));
    // An ETag is made of a file's time and size, so that a file laid out anew is the same file.
    for (const ending of ['.gz', '.br']) utimesSync(path + ending, atime, mtime);
  }
}

/** Lays out what is served: the build in both channels, and the demo, whose pages take the library from the major one. */
function layOut(root) {
  const build = join(root, CHANNELS.immutable);
  cpSync(join(REPOSITORY, 'dist'), build, { recursive: true, preserveTimestamps: true });
  compress(build);
  cpSync(build, join(root, CHANNELS.major), { recursive: true, preserveTimestamps: true });

  const demo = join(root, 'demo');
  for (const name of readdirSync(join(REPOSITORY, 'demo'))) {
    if (name === 'nginx') continue;
    cpSync(join(REPOSITORY, 'demo', name), join(demo, name), { recursive: true, preserveTimestamps: true });
    if (!name.endsWith('.html')) continue;
    const page = readFileSync(join(demo, name), 'utf8');
    writeFileSync(join(demo, name), page.replaceAll('../dist/', `..${CHANNELS.major}`));
  }
}

function configuration(port) {
  const template = readFileSync(join(REPOSITORY, 'demo/nginx/nginx.conf'), 'utf8');
  const values = { LISTEN: `127.0.0.1:${port}`, ROOT: 'www', MODULES };
  const filled = template.replace(/@([A-Z]+)@/g, (_, name) => values[name]);
  return existsSync(BROTLI) ? filled.replaceAll('#brotli ', '') : filled;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Serves the build and the demo by nginx, to this machine alone, as a publisher's host would: from a folder of its own, where
 * its log and everything else it writes are as well, and without a privilege, also when root starts it.
 *
 * @param options.port 0 (the default) for a free one
 * @returns the host's address, whether it sends Brotli, and what ends it and removes its folder
 * @throws where nginx is not installed or cannot start
 */
export async function startNginx({ port = 0 } = {}) {
  const nginx = ensureNginx();
  const folder = mkdtempSync(join(tmpdir(), 'luna-nginx-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    layOut(join(folder, 'www'));
    mkdirSync(join(folder, 'temp'));
    const isRoot = process.getuid?.() === 0;
    if (isRoot) for (const path of [folder, join(folder, 'temp')]) chownSync(path, NOBODY, NOBODY);

    const listening = port || (await freePort());
    writeFileSync(join(folder, 'nginx.conf'), configuration(listening));
    const server = spawn(
      nginx,
      ['-p', folder, '-e', 'stderr', '-c', 'nginx.conf', '-g', 'daemon off; error_log stderr notice;'],
      { stdio: ['ignore', 'ignore', 'pipe'], ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}) },
    );
    const closed = once(server, 'close');
    const abandon = () => {
      server.kill();
      remove();
    };
    process.once('exit', abandon);
    await untilReady(server);
    return {
      url: `http://127.0.0.1:${listening}`,
      brotli: existsSync(BROTLI),
      async close() {
        process.off('exit', abandon);
        server.kill();
        await closed;
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Its ports are open before nginx says that it starts its workers. */
function untilReady(server) {
  return new Promise((resolve, reject) => {
    const said = [];
    createInterface(server.stderr).on('line', (line) => {
      said.push(line);
      if (line.includes('start worker processes')) resolve();
    });
    server.once('error', reject);
    server.once('close', () => reject(new Error(`nginx could not start:\n${said.join('\n')}`)));
  });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const { url, close } = await startNginx({ port: process.env.PORT });
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close);
    console.log(`Demo: ${url}/demo/\nThe one tag: ${url}${CHANNELS.major}luna.js`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
