import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { readSettings } from '../node/read-settings.js';
import { type RunningRelay, startRelay } from '../node/start-relay.js';

const ARTICLE = 'http://localhost/demo/publisher/sleep-and-low-mood.html';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** Starts Debian's Redis, or a Valkey, with nothing on disk, and waits until it takes connections. */
async function startStore(port: number): Promise<ChildProcess> {
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  for (const program of ['redis-server', 'valkey-server']) {
    const store = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    const started = await new Promise<boolean>((resolve) => {
      store.once('error', () => resolve(false));
      store.once('spawn', () => resolve(true));
    });
    if (!started || !store.stdout) continue;
    for await (const line of createInterface(store.stdout)) {
      if (/ready to accept connections/i.test(line)) {
        store.stdout.resume();
        return store;
      }
    }
  }
  throw new Error('No redis-server found: install it with "apt-get install redis-server".');
}

/** An instance that shares its limit, once it has found the store. */
async function startInstance(port: number, onLost: () => void): Promise<RunningRelay> {
  let onThere = (): void => {};
  const isThere = new Promise<void>((resolve) => {
    onThere = resolve;
  });
  const env = { PORT: '0', LUNA_REDIS_URL: `redis://127.0.0.1:${port}`, LUNA_RATE_LIMIT: '3' };
  const relay = await startRelay(readSettings(env), (line) => {
    const { store } = JSON.parse(line);
    if (store === 'there') onThere();
    if (store === 'lost') onLost();
  });
  await isThere;
  return relay;
}

const ask = async (relay: RunningRelay): Promise<Response> =>
  fetch(`${relay.url}?article=${encodeURIComponent(ARTICLE)}`, {
    method: 'POST',
    body: JSON.stringify({ messages: [{ role: 'user', content: 'What helps with sleep?' }] }),
  });

describe('Two instances with one Redis', () => {
  let port: number;
  let store: ChildProcess | undefined;
  const instances: RunningRelay[] = [];
  let onLost = (): void => {};
  const lost = new Promise<void>((resolve) => {
    onLost = resolve;
  });
  before(async () => {
    port = await freePort();
    store = await startStore(port);
    instances.push(await startInstance(port, onLost), await startInstance(port, () => {}));
  });
  after(async () => {
    for (const instance of instances) await instance.close(0);
    store?.kill();
  });

  it('share the limit of a client', async () => {
    const [one, other] = instances;
    assert.ok(one && other);
    const statuses = [];
    for (const instance of [one, other, one]) statuses.push((await ask(instance)).status);
    assert.deepEqual(statuses, [200, 200, 200]);
    for (const instance of [other, one]) {
      const response = await ask(instance);
      assert.equal(response.status, 429);
      const seconds = Number(response.headers.get('retry-after'));
      assert.ok(seconds >= 1 && seconds <= 60);
    }
  });

  it('store no address, and nothing for longer than a minute', async () => {
    const { Redis } = await import('ioredis');
    const client = new Redis(port);
    const keys = await client.keys('*');
    const ttl = await client.ttl(keys[0] ?? '');
    client.disconnect();
    assert.equal(keys.length, 1);
    assert.match(keys[0] ?? '', /^luna-relay:[\w-]{43}$/);
    assert.ok(ttl > 0 && ttl <= 60);
  });

  it('answer on, each with a limit of its own, when the store is gone', async () => {
    const [one, other] = instances;
    assert.ok(one && other && store);
    store.kill();
    await Promise.all([once(store, 'close'), lost]);
    for (const instance of [one, other]) {
      const statuses = [];
      for (let i = 0; i < 4; i++) statuses.push((await ask(instance)).status);
      assert.deepEqual(statuses, [200, 200, 200, 429]);
    }
  });
});
