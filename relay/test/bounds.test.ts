import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryRateLimit } from '../rate-limit.js';
import { COMPLETIONS, createRelay } from '../relay.js';
import type { LogEntry } from '../settings.js';
import { ask, errorOf, HIT, modelRelay, QUESTION, relayWith, textOf, user } from './fixtures.js';

describe('Limits', () => {
  it('are a client’s own, with the time to wait', async () => {
    const relay = await relayWith({ rateLimit: memoryRateLimit(2) });
    const statuses = [];
    for (const address of ['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.2']) {
      const response = await relay(ask(QUESTION), address);
      statuses.push(response.status);
      if (response.status !== 429) continue;
      assert.ok(Number(response.headers.get('retry-after')) > 0);
      assert.equal(await errorOf(response), 'rate_limit_exceeded');
    }
    assert.deepEqual(statuses, [200, 200, 429, 200]);
  });

  it('hold for the size of a request, declared or not', async () => {
    const relay = await relayWith({ maxBody: 2_000 });
    const body = JSON.stringify({ messages: [user('?'.repeat(2_000))] });
    const declared = new Request(`https://relay.example${COMPLETIONS}`, {
      method: 'POST',
      headers: { 'content-length': String(body.length) },
      body,
    });
    const streamed = new Request(`https://relay.example${COMPLETIONS}`, {
      method: 'POST',
      headers: { 'transfer-encoding': 'chunked' },
      body: new Blob([body]).stream(),
      duplex: 'half',
    } as RequestInit);
    for (const request of [declared, streamed]) {
      const response = await relay(request);
      assert.equal(response.status, 413);
      assert.equal(await errorOf(response), 'body_too_large');
    }
  });

  it('hold for the length of a question', async () => {
    const response = await (await relayWith())(ask('a '.repeat(1_001)));
    assert.equal(response.status, 400);
    assert.equal(await errorOf(response), 'message_too_long');
  });

  const bad: Readonly<Record<string, string>> = {
    'no JSON': 'hello',
    'an empty body': '',
    'no messages': '{}',
    'no question': '{"messages":[{"role":"assistant","content":"Hm."}]}',
    'an empty question': '{"messages":[{"role":"user","content":"  "}]}',
    'no text': '{"messages":[{"role":"user","content":17}]}',
    'a prototype': '{"__proto__":{"messages":[{"role":"user","content":"Hi"}]}}',
    depth: `{"messages":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
  };
  for (const [name, body] of Object.entries(bad)) {
    it(`a request with ${name} is 400`, async () => {
      const relay = await relayWith();
      assert.equal(
        (await relay(new Request(`https://relay.example${COMPLETIONS}`, { method: 'POST', body }))).status,
        400,
      );
    });
  }

  it('text in parts is read as text', async () => {
    const parts = [
      { type: 'text', text: QUESTION.slice(0, 9) },
      { type: 'text', text: QUESTION.slice(9) },
    ];
    const body = JSON.stringify({ messages: [{ role: 'user', content: parts }] });
    const relay = await relayWith();
    assert.match(
      await textOf(await relay(new Request(`https://r.example${COMPLETIONS}`, { method: 'POST', body }))),
      /Most people/,
    );
  });
});

describe('Pages of other origins', () => {
  const preflight = (origin: string) =>
    new Request(`https://relay.example${COMPLETIONS}`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
  const CLINIC = 'https://clinic.example';

  it('may ask where they are listed, and read how long to wait', async () => {
    const relay = await relayWith({ origins: [CLINIC], rateLimit: memoryRateLimit(1) });
    const allowed = await relay(preflight(CLINIC));
    assert.equal(allowed.status, 204);
    assert.equal(allowed.headers.get('access-control-allow-origin'), CLINIC);
    assert.match(allowed.headers.get('access-control-allow-headers') ?? '', /content-type/i);
    for (const status of [200, 429]) {
      const response = await relay(ask(QUESTION, { headers: { origin: CLINIC } }));
      assert.equal(response.status, status);
      assert.equal(response.headers.get('access-control-allow-origin'), CLINIC);
      assert.equal(response.headers.get('access-control-expose-headers'), 'Retry-After');
      assert.match(response.headers.get('vary') ?? '', /Origin/);
    }
  });

  it('may not where they are not listed', async () => {
    const relay = await relayWith({ origins: [CLINIC] });
    for (const origin of [
      'https://evil.example',
      'null',
      `${CLINIC}.evil.example`,
      'http://localhost:8000',
    ]) {
      assert.equal((await relay(preflight(origin))).headers.get('access-control-allow-origin'), null);
      const response = await relay(ask(QUESTION, { headers: { origin } }));
      assert.equal(response.status, 403);
      assert.equal(response.headers.get('access-control-allow-origin'), null);
    }
  });

  it('may where any may; those of this machine may where nothing is said', async () => {
    const any = await relayWith({ origins: ['*'] });
    assert.equal((await any(ask(QUESTION, { headers: { origin: 'https://any.example' } }))).status, 200);
    const relay = await relayWith();
    for (const [origin, status] of [
      ['http://127.0.0.1:8000', 200],
      ['http://localhost:5173', 200],
      ['https://any.example', 403],
      ['http://localhost.evil.example', 403],
    ] as const) {
      assert.equal((await relay(ask(QUESTION, { headers: { origin } }))).status, status);
    }
  });
});

describe('The log', () => {
  it('has neither a word of what was said, nor an address, nor the article', async (t) => {
    const lines: string[] = [];
    const { relay } = await modelRelay(t, { log: (entry) => lines.push(JSON.stringify(entry)) });
    const headers = {
      'user-agent': 'Browser 17',
      'x-forwarded-for': '192.0.2.7',
      referer: 'https://clinic.example/me',
    };
    for (const text of [QUESTION, HIT, 'How many mg should I take?', 'x'.repeat(3_000)]) {
      await relay(ask(text, { headers }), '192.0.2.7');
    }
    await relay(
      new Request(`https://r.example${COMPLETIONS}`, { method: 'POST', body: 'secret words' }),
      '192.0.2.7',
    );
    assert.equal(lines.length, 5);
    assert.doesNotMatch(lines.join('\n'), /sleep|kill|mg|xxx|secret|192\.0|Browser|clinic|Weeks/i);
  });

  it('has one line for each request, also where an answer fails inside', async () => {
    const entries: LogEntry[] = [];
    const rateLimit = { take: () => Promise.reject(new TypeError('the reader said: help')) };
    const relay = await relayWith({ rateLimit, log: (entry) => entries.push(entry) });
    const response = await relay(ask(QUESTION));
    assert.equal(response.status, 500);
    assert.doesNotMatch((await response.text()) + JSON.stringify(entries), /help/);
    assert.equal(entries.length, 1);
    assert.match(entries[0]?.error ?? '', /^TypeError at /);
  });
});

describe('The server', () => {
  it('says at /healthz whether it takes questions', async () => {
    const stopping = new AbortController();
    const relay = await relayWith({ stopping: stopping.signal });
    const health = () => relay(new Request('https://relay.example/healthz'));
    assert.equal((await health()).status, 200);
    stopping.abort();
    assert.equal((await health()).status, 503);
    assert.equal((await relay(ask(QUESTION))).status, 503);
  });

  it('is 404 elsewhere, and 405 for another method', async () => {
    const relay = createRelay();
    assert.equal((await relay(new Request('https://relay.example/'))).status, 404);
    assert.equal((await relay(new Request(`https://relay.example${COMPLETIONS}`))).status, 405);
  });
});
