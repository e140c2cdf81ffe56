import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { delta, mockUpstream, SSE } from './mock-upstream.js';

const BIN = fileURLToPath(new URL('../bin.ts', import.meta.url));

function start(env: Readonly<Record<string, string>>): ChildProcess {
  const { PATH = '' } = process.env;
  return spawn(process.execPath, ['--import', 'tsx', BIN], { env: { PATH, PORT: '0', ...env } });
}

/** The address that a relay prints, without its query. */
async function addressOf(relay: ChildProcess): Promise<string> {
  assert.ok(relay.stdout);
  for await (const line of createInterface(relay.stdout)) {
    const address = /^Relay: (.*)\?/.exec(line)?.[1];
    if (!address) continue;
    relay.stdout.resume();
    return address;
  }
  return assert.fail('no address');
}

async function codeOf(relay: ChildProcess): Promise<unknown> {
  const [code] = await once(relay, 'close');
  return code;
}

const ask = (url: string, stream: boolean): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    body: JSON.stringify({ messages: [{ role: 'user', content: 'What helps with sleep?' }], stream }),
  });

describe('luna-relay', () => {
  it('serves the demo articles with no setting, and ends when asked to', async () => {
    const relay = start({});
    const url = await addressOf(relay);
    const article = 'http://127.0.0.1:4000/demo/publisher/sleep-and-low-mood.html';
    const response = await ask(`${url}?article=${encodeURIComponent(article)}`, false);
    assert.match(await response.text(), /The article says/);
    assert.deepEqual(await (await fetch(new URL('/healthz', url))).json(), { status: 'ok' });
    relay.kill('SIGTERM');
    assert.equal(await codeOf(relay), 0);
  });

  it('lets the answer that is under way end before it does, and takes no new question', async (t) => {
    let finish = (): void => {};
    const upstream = await mockUpstream((response) => {
      response.writeHead(200, SSE);
      response.write(delta('One '));
      finish = () => response.end(delta('two.', 'stop'));
    });
    t.after(upstream.close);
    const relay = start({ LUNA_UPSTREAM_URL: upstream.url });
    const url = await addressOf(relay);
    const response = await ask(`${url}?article=`, true);
    const ended = codeOf(relay);
    relay.kill('SIGTERM');
    // Once it takes no connection any more, it has heard.
    while (
      await fetch(new URL('/healthz', url)).then(
        ({ ok }) => ok,
        () => false,
      )
    );
    finish();
    assert.match(await response.text(), /"two\.".*\[DONE\]/s);
    assert.equal(await ended, 0);
  });

  it('ends at once when asked twice, and says so in the answer', async (t) => {
    const upstream = await mockUpstream((response) => {
      response.writeHead(200, SSE);
      response.write(delta('One '));
    });
    t.after(upstream.close);
    const relay = start({ LUNA_UPSTREAM_URL: upstream.url });
    const url = await addressOf(relay);
    const response = await ask(`${url}?article=`, true);
    const ended = codeOf(relay);
    relay.kill('SIGTERM');
    while (
      await fetch(new URL('/healthz', url)).then(
        ({ ok }) => ok,
        () => false,
      )
    );
    relay.kill('SIGTERM');
    assert.match(await response.text(), /"One ".*"error".*stopping/s);
    assert.equal(await ended, 0);
  });

  for (const [env, message] of [
    [{ LUNA_ORIGIN: 'x' }, /^LUNA_ORIGIN is no setting of the relay/],
    [{ PORT: 'http' }, /^PORT is "http": it has to be a whole number/],
    [{ LUNA_ARTICLES: '/nowhere' }, /nowhere/],
  ] as const) {
    it(`says in one sentence what is wrong with ${JSON.stringify(env)}`, async () => {
      const relay = start(env);
      let errors = '';
      relay.stderr?.on('data', (part) => {
        errors += part;
      });
      assert.equal(await codeOf(relay), 1);
      assert.match(errors, message);
      assert.equal(errors.trim().split('\n').length, 1);
    });
  }
});
