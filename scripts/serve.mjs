import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));

/** What other sites' pages may read: the library, and the articles. */
const SHARED = /^\/(?:dist|demo\/content)\//;

/**
 * Serves `demo/` and `dist/` of a folder to this machine alone; `/` leads to the demo. Files are read anew for each request.
 *
 * @param options.port 0 (the default) for a free one
 * @param options.root the folder, by default this repository
 * @returns the demo's address, and what ends the server, open connections included
 * @throws where the port cannot be had
 */
export async function startServer({ port = 0, root = REPOSITORY } = {}) {
  const folders = Object.fromEntries(
    ['demo', 'dist'].map((name) => [name, sirv(join(root, name), { dev: true, etag: true })]),
  );

  const server = createServer((req, res) => {
    const send = (status, headers) => res.writeHead(status, { 'content-length': 0, ...headers }).end();
    const [, folder, rest] = /^\/(demo|dist)(\/[^?]*)/.exec(req.url) ?? [];
    if (req.method !== 'GET' && req.method !== 'HEAD') return send(405, { allow: 'GET, HEAD' });
    if (/^\/(?:demo)?(?:\?|$)/.test(req.url)) return send(302, { location: '/demo/' });
    if (!folder) return send(404);
    if (SHARED.test(req.url)) res.setHeader('access-control-allow-origin', '*');
    // sirv fails on a range that ends before it starts, and nothing here is long enough to need one.
    delete req.headers.range;
    req.url = rest;
    folders[folder](req, res);
  });

  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    throw error.code === 'EADDRINUSE'
      ? new Error(`Port ${port} is taken: set PORT to another one, or leave it out for a free one.`)
      : error;
  }
  return {
    url: `http://127.0.0.1:${server.address().port}/demo/`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function portOf(text = '') {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Error(`PORT is "${text}": it has to be a number from 0 to 65535.`);
}

/** What `npm start` does: builds the library unless told `--no-build`, serves the demo, and stops when asked to. */
async function main() {
  const stopped = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stopped.abort());

  const port = portOf(process.env.PORT);
  if (!process.argv.includes('--no-build')) {
    // What the build says goes to stderr: the address is all there is on stdout.
    const build = spawn('npm', ['run', '--silent', 'build'], {
      cwd: REPOSITORY,
      stdio: ['ignore', process.stderr, 'inherit'],
      shell: process.platform === 'win32',
      signal: stopped.signal,
    });
    const [code] = await once(build, 'close');
    if (code !== 0) throw new Error('The library could not be built: see above.');
  }
  const { url, close } = await startServer({ port });
  stopped.signal.addEventListener('abort', close);
  console.log(`Demo: ${url}`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    if (error.name === 'AbortError') return;
    console.error(error.message);
    process.exitCode = 1;
  });
}
