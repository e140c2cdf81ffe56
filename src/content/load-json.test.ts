import { expect } from '@open-wc/testing';
import { json, scenario } from '../testing/scenario.js';
import { loadJson, type Patience } from './load-json.js';
import { LunaError } from './luna-error.js';

/** No test waits for a back-off. */
const AT_ONCE: Patience = { backoff: 0 };
const never = new AbortController().signal;
const load = (url: string, patience: Patience = AT_ONCE): Promise<unknown> =>
  loadJson(url, never, 'default', patience);

async function errorOf(loading: Promise<unknown>): Promise<LunaError> {
  const result = await loading.then(
    () => new Error('expected it to fail'),
    (error: unknown) => error,
  );
  if (result instanceof LunaError) return result;
  throw result;
}

describe('loadJson', () => {
  it('gives what the server sent, after one request that says nothing about the page', async () => {
    const server = await scenario(json({ a: 1 }));
    expect(await load(server.url)).to.deep.equal({ a: 1 });
    const [request, ...more] = await server.requests();
    expect(more).to.deep.equal([]);
    expect(request?.headers).not.to.have.any.keys('referer');
  });

  it('takes any JSON type, plain text, and none', async () => {
    for (const type of ['application/ld+json; charset=utf-8', 'text/plain', 'text/json', '']) {
      const server = await scenario({ headers: { 'content-type': type }, chunks: ['[1]'] });
      expect(await load(server.url), type).to.deep.equal([1]);
    }
  });

  it('reads leniently: a byte order mark and bad bytes do no harm', async () => {
    const bytes = '\xef\xbb\xbf{"a":"\xff"}';
    const server = await scenario({ chunks: [{ base64: btoa(bytes) }] });
    expect(await load(server.url)).to.deep.equal({ a: '\ufffd' });
  });

  it('joins a character that was split between two packets', async () => {
    const server = await scenario({ chunks: [{ base64: btoa('["\xc3') }, { base64: btoa('\xa9"]') }] });
    expect(await load(server.url)).to.deep.equal(['é']);
  });

  it('refuses an HTML page', async () => {
    const server = await scenario({ headers: { 'content-type': 'text/html' }, chunks: ['<!doctype html>'] });
    const error = await errorOf(load(server.url));
    expect(error).to.include({ code: 'type', message: 'expected JSON, got text/html' });
  });

  it('refuses an HTTP error without trying again', async () => {
    const server = await scenario({ status: 404 });
    expect(await errorOf(load(server.url))).to.include({
      code: 'status',
      status: 404,
      message: 'expected HTTP 200, got 404',
    });
    expect(await server.requests()).to.have.lengthOf(1);
  });

  it('tries a failing server three times in all', async () => {
    const server = await scenario({ status: 503 });
    expect(await errorOf(load(server.url))).to.include({ code: 'status', status: 503 });
    expect(await server.requests()).to.have.lengthOf(3);
  });

  it('is content with a server that recovers', async () => {
    const server = await scenario({ status: 500 }, { destroy: 'before' }, json('ok'));
    expect(await load(server.url)).to.equal('ok');
    expect(await server.requests()).to.have.lengthOf(3);
  });

  it('tries again when the connection breaks in the middle', async () => {
    const server = await scenario(
      { chunks: ['{"a":', { repeat: ' ', times: 10_000 }], destroy: true },
      json(2),
    );
    expect(await load(server.url)).to.equal(2);
  });

  it('says so when there is no connection', async () => {
    expect((await errorOf(load('http://127.0.0.1:9/nothing-listens'))).code).to.equal('network');
  });

  it('refuses what is not JSON, or only half of it', async () => {
    for (const text of ['{"a":', 'hello', '']) {
      const server = await scenario({ chunks: [text] });
      const error = await errorOf(load(server.url));
      expect(error.code).to.equal('format');
      expect(error.message).to.match(/^expected JSON, got /);
      expect(await server.requests(), 'no retry').to.have.lengthOf(1);
    }
  });

  it('stops reading a body of 50 MB at the limit', async () => {
    const server = await scenario({ chunks: ['"', { repeat: 'x'.repeat(50_000), times: 1000 }, '"'] });
    expect(await errorOf(load(server.url))).to.include({
      code: 'size',
      message: 'expected at most 2 MB, got more',
    });
    await server.closed();
  });

  it('accepts a body just below the limit', async () => {
    const server = await scenario({ chunks: ['"', { repeat: 'x'.repeat(1000), times: 1999 }, '"'] });
    expect(await load(server.url)).to.have.lengthOf(1_999_000);
  });

  it('reads nesting 100,000 deep without falling over', async () => {
    const server = await scenario({
      chunks: [
        { repeat: '[', times: 100_000 },
        { repeat: ']', times: 100_000 },
      ],
    });
    const result = await load(server.url).catch((error: unknown) => error);
    expect(Array.isArray(result) || (result instanceof LunaError && result.code === 'format')).to.equal(true);
  });

  it('gives up on a server that stalls before or within its answer', async () => {
    for (const answer of [{ stall: true }, { chunks: ['{', { stall: true as const }] }]) {
      const server = await scenario(answer);
      const error = await errorOf(load(server.url, { timeout: 150, backoff: 0 }));
      expect(error).to.include({ code: 'timeout', message: 'expected an answer within 0.15 s, got none' });
      await server.closed();
    }
  });

  it('closes the connection when it is no longer wanted, and gives the reason', async () => {
    const server = await scenario({ chunks: ['{', { stall: true }] });
    const request = new AbortController();
    const loading = loadJson(server.url, request.signal);
    await server.requests();
    const reason = new Error('no longer wanted');
    request.abort(reason);
    expect(await loading.catch((error: unknown) => error)).to.equal(reason);
  });

  it('does not wait for a retry that is no longer wanted', async () => {
    const server = await scenario({ status: 500 });
    const request = new AbortController();
    const loading = loadJson(server.url, request.signal, 'default', { backoff: 1e6, timeout: 1e6 });
    while (!(await server.requests()).length);
    request.abort(new Error('gone'));
    expect(await loading.catch((error: Error) => error.message)).to.equal('gone');
  });

  it('reads a response without a stream, as a wrapped fetch may give', async () => {
    const { fetch } = window;
    const bodyless = (text: string): Response => {
      const response = new Response(text, { headers: { 'content-type': 'application/json' } });
      Object.defineProperty(response, 'body', { value: null });
      return response;
    };
    try {
      window.fetch = async () => bodyless('\ufeff{"b":2}');
      expect(await load('https://wrapped.example/')).to.deep.equal({ b: 2 });
      window.fetch = async () => bodyless(`"${'x'.repeat(2_000_000)}"`);
      expect((await errorOf(load('https://wrapped.example/'))).code).to.equal('size');
      window.fetch = async () => {
        throw 'not even an error';
      };
      expect((await errorOf(load('https://wrapped.example/'))).message).to.equal(
        'expected an answer, got not even an error',
      );
    } finally {
      window.fetch = fetch;
    }
  });
});
