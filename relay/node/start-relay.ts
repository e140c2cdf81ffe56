import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { memoryRateLimit } from '../rate-limit.js';
import { COMPLETIONS, createRelay } from '../relay.js';
import { readArticles } from './read-articles.js';
import type { NodeSettings } from './read-settings.js';
import { redisRateLimit } from './redis-rate-limit.js';

export interface RunningRelay {
  /** The address of its chat completions. */
  readonly url: string;
  /** The canonical URLs of the articles that are at hand. */
  readonly articles: readonly string[];
  /** Takes no more questions, lets the answers under way end for at most `grace` milliseconds, and ends. */
  close(grace?: number): Promise<void>;
}

/** Where the demo's articles are: beside what was built, else in the repository. */
const DEMO = ['./demo/', '../../demo/content/'];
const DEMO_BASE = 'http://localhost/demo/content/';
/** In milliseconds; a balancer gives up a little later. */
const GRACE = 20_000;
/** In milliseconds: for a request to arrive; for a connection to be kept, longer than balancers keep theirs. */
const SERVER = { requestTimeout: 30_000, keepAliveTimeout: 65_000 };
/** How long a client may take to read the end of an answer that had to end; in milliseconds. */
const LAST_WORDS = 1_000;

async function articlesOf(paths: readonly string[], write: (line: string) => void) {
  if (!paths.length) {
    const folder = DEMO.map((path) => fileURLToPath(new URL(path, import.meta.url))).find(existsSync);
    return folder ? (await readArticles(folder, DEMO_BASE)).articles : [];
  }
  const found = await Promise.all(paths.map((path) => readArticles(path, 'http://localhost/')));
  for (const problem of found.flatMap(({ problems }) => problems)) write(problem);
  return found.flatMap(({ articles }) => articles);
}

/**
 * Starts a relay on Node.
 *
 * @param write for lines of the log
 * @throws where the port cannot be had, or an article's file not be read
 */
export async function startRelay(
  settings: NodeSettings,
  write: (line: string) => void,
): Promise<RunningRelay> {
  const { port, host, paths, sources, ratePerMinute, redis, upstream, maxSeconds } = settings;
  const hasOwn = paths.length > 0 || sources.length > 0;
  const articles = hasOwn && !paths.length ? [] : await articlesOf(paths, write);
  const shared = redis
    ? redisRateLimit(redis, ratePerMinute, `${redis} ${upstream?.key ?? ''}`, (isThere) =>
        write(JSON.stringify({ time: new Date().toISOString(), store: isThere ? 'there' : 'lost' })),
      )
    : undefined;
  const stopping = new AbortController();
  const stopped = new AbortController();
  const relay = createRelay({
    ...settings,
    articles,
    rateLimit: shared ?? memoryRateLimit(ratePerMinute),
    stopping: stopping.signal,
    stopped: stopped.signal,
    log: (entry) => write(JSON.stringify(entry)),
  });
  const listener = getRequestListener(
    (request, { incoming }) => relay(request, incoming.socket.remoteAddress),
    { overrideGlobalObjects: false },
  );
  const server = createServer(SERVER, (incoming, outgoing) => void listener(incoming, outgoing));
  // A client that reads nothing is let go of.
  server.setTimeout((maxSeconds + 30) * 1000);
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    shared?.close();
    throw error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      ? new Error(`Port ${port} is taken: set PORT to another one, or to 0 for a free one.`)
      : error;
  }
  const address = server.address();
  const own = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${own}${COMPLETIONS}`,
    articles: articles.flatMap(({ url }) => url ?? []),
    async close(grace = GRACE) {
      stopping.abort();
      const closed = once(server, 'close');
      server.close();
      // Connections that clients would keep for later questions.
      const idle = setInterval(() => server.closeIdleConnections(), 100);
      const timer = setTimeout(() => stopped.abort(), grace);
      const last = setTimeout(() => server.closeAllConnections(), grace + LAST_WORDS);
      await closed;
      clearInterval(idle);
      clearTimeout(timer);
      clearTimeout(last);
      shared?.close();
    },
  };
}
