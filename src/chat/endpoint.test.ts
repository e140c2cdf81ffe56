import { expect } from '@open-wc/testing';
import { LunaError } from '../content/luna-error.js';
import { type Answer, scenario } from '../testing/scenario.js';
import { endpointTransport } from './endpoint.js';
import { RetryLaterError } from './retry-later-error.js';
import type { TransportRequest } from './transport.js';

const SSE = { headers: { 'content-type': 'text/event-stream; charset=utf-8' } };

const delta = (content: unknown, finish: string | null = null): string =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`;

const requestWith = (signal: AbortSignal, url?: string): TransportRequest => ({
  messages: [{ role: 'user', content: 'How long does it last?' }],
  question: 'How long does it last?',
  passages: [],
  article: url ? { headline: 'Sleep', url } : undefined,
  signal,
});

interface Outcome {
  readonly text: string;
  readonly pieces: readonly string[];
  readonly end?: unknown;
  readonly error?: unknown;
}

async function outcomeOf(
  url: string,
  { patience, signal = new AbortController().signal }: { patience?: number; signal?: AbortSignal } = {},
  onPiece: () => void = () => {},
): Promise<Outcome> {
  const pieces: string[] = [];
  try {
    const answer = endpointTransport({ url }, patience)(requestWith(signal))[Symbol.asyncIterator]();
    for (;;) {
      const step = await answer.next();
      if (step.done) return { text: pieces.join(''), pieces, end: step.value };
      pieces.push(step.value);
      onPiece();
    }
  } catch (error) {
    return { text: pieces.join(''), pieces, error };
  }
}

const answered = async (answer: Answer, patience?: number): Promise<Outcome> =>
  outcomeOf((await scenario(answer)).url, patience ? { patience } : {});

async function withFetch(response: Response): Promise<Outcome> {
  const real = window.fetch;
  window.fetch = async () => response;
  try {
    return await outcomeOf('https://a.example/');
  } finally {
    window.fetch = real;
  }
}

const codeOf = ({ error }: Outcome): string | undefined =>
  error instanceof LunaError ? error.code : undefined;

describe('endpointTransport', () => {
  describe('the request', () => {
    it('is one POST with the messages, the model and stream, and asks for an event stream', async () => {
      const server = await scenario({ ...SSE, chunks: ['data: [DONE]\n\n'] });
      const signal = new AbortController().signal;
      for await (const _ of endpointTransport({ url: server.url, model: 'small' })(requestWith(signal)));
      const [request, ...more] = await server.requests();
      expect(more).to.have.length(0);
      expect(request?.method).to.equal('POST');
      expect(request?.headers.accept).to.equal('text/event-stream');
      expect(request?.headers['content-type']).to.equal('application/json');
      expect(JSON.parse(request?.body ?? '')).to.deep.equal({
        model: 'small',
        messages: [{ role: 'user', content: 'How long does it last?' }],
        stream: true,
      });
    });

    it('leaves the model out where none is named', async () => {
      const server = await scenario({ ...SSE, chunks: ['data: [DONE]\n\n'] });
      await outcomeOf(server.url);
      expect(JSON.parse((await server.requests())[0]?.body ?? '')).to.have.all.keys('messages', 'stream');
    });

    it('carries neither cookies nor a referrer', async () => {
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API needs a secure origin.
      document.cookie = 'session=secret; path=/';
      const server = await scenario({ ...SSE, chunks: ['data: [DONE]\n\n'] });
      await outcomeOf(server.url);
      const headers = (await server.requests())[0]?.headers;
      expect(headers).not.to.have.property('cookie');
      expect(headers).not.to.have.property('referer');
    });

    for (const placeholder of ['{article}', '%7Barticle%7D']) {
      it(`puts the article's canonical URL in place of ${placeholder}`, async () => {
        const server = await scenario({ ...SSE, chunks: ['data: [DONE]\n\n'] });
        const url = `${server.url}?of=${placeholder}`;
        const signal = new AbortController().signal;
        for await (const _ of endpointTransport({ url })(
          requestWith(signal, 'https://a.example/é?x=1&y=$&'),
        ));
        expect((await server.requests())[0]?.path).to.match(
          /\?of=https%3A%2F%2Fa\.example%2F%C3%A9%3Fx%3D1%26y%3D%24%26$/,
        );
      });
    }

    for (const url of ['javascript:alert(1)', 'data:text/plain,hello', 'relative/path', '']) {
      it(`is not made to “${url}”`, async () => {
        expect(codeOf(await outcomeOf(url))).to.equal('refused');
      });
    }
  });

  describe('an event stream', () => {
    it('is read chunk by chunk, up to [DONE]', async () => {
      const outcome = await answered({
        ...SSE,
        chunks: [delta('Within '), delta('an hour.'), 'data: [DONE]\n\n', delta('never read')],
      });
      expect(outcome).to.deep.equal({
        text: 'Within an hour.',
        pieces: ['Within ', 'an hour.'],
        end: undefined,
      });
    });

    it('takes role-only chunks, usage chunks, empty and null content, comments and keep-alives in its stride', async () => {
      const outcome = await answered({
        ...SSE,
        chunks: [
          ': connected\n\n',
          'data: {"choices":[{"delta":{"role":"assistant"}}]}\n\n',
          delta(null),
          delta(''),
          delta('Yes'),
          ': keep-alive\r\n\r\n',
          'event: ping\ndata: {"type":"ping"}\n\n',
          'id: 7\nretry: 100\n\n',
          'data: {"choices":[],"usage":{"total_tokens":9}}\n\n',
          'data: "a word"\n\n',
          delta('.'),
          'data: [DONE]\n\n',
        ],
      });
      expect(outcome).to.deep.equal({ text: 'Yes.', pieces: ['Yes', '.'], end: undefined });
    });

    it('takes content that comes in parts', async () => {
      const parts = [
        { type: 'text', text: 'One ' },
        { type: 'image_url', image_url: {} },
        { type: 'text', text: 'two' },
      ];
      const { text } = await answered({ ...SSE, chunks: [delta(parts), 'data: [DONE]\n\n'] });
      expect(text).to.equal('One two');
    });

    for (const [name, end] of [
      ['LF', '\n'],
      ['CRLF', '\r\n'],
      ['CR', '\r'],
    ] as const) {
      it(`may end its lines with ${name}`, async () => {
        const events = `${delta('One ')}${delta('two')}data: [DONE]\n\n`.replaceAll('\n', end);
        // A CR that is the last byte might be half of a CRLF: the parser waits for what follows.
        expect(await answered({ ...SSE, chunks: [events, ': end\n\n'] })).to.deep.include({
          text: 'One two',
          end: undefined,
        });
      });
    }

    it('may start with a byte order mark, and spread an event over several data lines', async () => {
      const { text } = await answered({
        ...SSE,
        chunks: ['\ufeffdata: {"choices":\ndata: [{"delta":{"content":"Yes"}}]}\n\n', 'data: [DONE]\n\n'],
      });
      expect(text).to.equal('Yes');
    });

    describe('cut at every byte', () => {
      const words = 'Zoë – 30 € 👩🏽‍⚕️ 睡眠';
      const bytes = [...new TextEncoder().encode(`${delta(words)}data: [DONE]\n\n`)];
      const whole = { text: words, pieces: [words], end: undefined };

      it('is whole over a connection', async () => {
        const chunks = bytes.map((byte) => ({ base64: btoa(String.fromCharCode(byte)) }));
        expect(await answered({ ...SSE, chunks })).to.deep.equal(whole);
      });

      it('is whole where each read gives one byte', async () => {
        const body = new ReadableStream({
          start(controller) {
            for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
            controller.close();
          },
        });
        expect(await withFetch(new Response(body, SSE))).to.deep.equal(whole);
      });
    });

    it('replaces bytes that are no UTF-8', async () => {
      const bytes = delta('a#', 'stop').replace('#', '\xff');
      expect((await answered({ ...SSE, chunks: [{ base64: btoa(bytes) }] })).text).to.equal('a\ufffd');
    });

    it('has ended at finish_reason, whether [DONE] comes or not, and the connection is let go', async () => {
      const server = await scenario({ ...SSE, chunks: [delta('Yes.'), delta('', 'stop'), { stall: true }] });
      expect(await outcomeOf(server.url)).to.deep.equal({ text: 'Yes.', pieces: ['Yes.'], end: undefined });
      await server.closed();
    });

    it('says that the model reached its limit', async () => {
      expect(await answered({ ...SSE, chunks: [delta('Half', 'length')] })).to.deep.include({
        text: 'Half',
        end: 'length',
      });
    });

    it('is refused where a filter ended it; what had come was given', async () => {
      const outcome = await answered({ ...SSE, chunks: [delta('Half', 'content_filter')] });
      expect(outcome.text).to.equal('Half');
      expect(codeOf(outcome)).to.equal('refused');
    });

    it('is incomplete where it ends without an end frame', async () => {
      expect(await answered({ ...SSE, chunks: [delta('Half')] })).to.deep.include({
        text: 'Half',
        end: 'incomplete',
      });
    });

    it('is incomplete where it ends within an event', async () => {
      const chunks = [delta('Half'), delta('an answer').slice(0, 40)];
      expect(await answered({ ...SSE, chunks })).to.deep.include({ text: 'Half', end: 'incomplete' });
    });

    it('is whole where only the last empty line is missing', async () => {
      const chunks = [delta('Yes.'), 'data: [DONE]'];
      expect(await answered({ ...SSE, chunks })).to.deep.include({ text: 'Yes.', end: undefined });
    });

    for (const event of [
      'data: {"error":{"message":"How long does it last? is forbidden"}}',
      'event: error\ndata: overloaded',
    ]) {
      it(`fails at ${event.slice(0, 14)}, keeps what had come and does not repeat what the server says`, async () => {
        const outcome = await answered({ ...SSE, chunks: [delta('Half'), `${event}\n\n`] });
        expect(outcome.text).to.equal('Half');
        expect(codeOf(outcome)).to.equal('stream');
        expect(String(outcome.error)).not.to.contain('How long');
      });
    }

    it('fails where the connection breaks, and keeps what had come', async () => {
      const server = await scenario({ ...SSE, chunks: [delta('Half'), { stall: true }], destroy: true });
      const outcome = await outcomeOf(server.url, {}, () => void server.release());
      expect(outcome.text).to.equal('Half');
      expect(codeOf(outcome)).to.equal('stream');
    });

    it('times out where nothing more comes, and keeps what had come', async () => {
      const server = await scenario({ ...SSE, chunks: [delta('Half'), { stall: true }] });
      const outcome = await outcomeOf(server.url, { patience: 1500 });
      expect(outcome.text).to.equal('Half');
      expect(codeOf(outcome)).to.equal('timeout');
      await server.closed();
    });

    it('is not read beyond four megabytes', async () => {
      const outcome = await answered({ ...SSE, chunks: [{ repeat: `:${' '.repeat(1e5)}\n`, times: 50 }] });
      expect(codeOf(outcome)).to.equal('size');
    });

    it('is stopped by the signal, and the request with it', async () => {
      const server = await scenario({ ...SSE, chunks: [delta('Half'), { stall: true }] });
      const controller = new AbortController();
      const outcome = await outcomeOf(server.url, { signal: controller.signal }, () => controller.abort());
      expect(outcome.text).to.equal('Half');
      expect(outcome.error).to.be.an('error');
      await server.closed();
    });

    it('gives each word as it comes', async () => {
      const server = await scenario({
        ...SSE,
        chunks: [delta('One '), { stall: true }, delta('two', 'stop')],
      });
      let releases = 0;
      const outcome = await outcomeOf(server.url, {}, () => {
        if (++releases === 1) void server.release();
      });
      expect(outcome.pieces).to.deep.equal(['One ', 'two']);
    });
  });

  describe('other answers', () => {
    it('may be a whole chat completion', async () => {
      const whole = {
        choices: [{ message: { role: 'assistant', content: 'Within an hour.' }, finish_reason: 'stop' }],
      };
      expect(await answered({ chunks: [JSON.stringify(whole)] })).to.deep.include({
        text: 'Within an hour.',
        end: undefined,
      });
    });

    it('may be a whole chat completion that reached its limit', async () => {
      const whole = { choices: [{ message: { content: 'Half' }, finish_reason: 'length' }] };
      expect(await answered({ chunks: [JSON.stringify(whole)] })).to.deep.include({
        text: 'Half',
        end: 'length',
      });
    });

    it('may be plain text, as it comes', async () => {
      const answer = {
        headers: { 'content-type': 'text/plain; charset=utf-8' },
        chunks: ['Within ', 'an hour.'],
      };
      expect(await answered(answer)).to.deep.include({ text: 'Within an hour.', end: undefined });
    });

    it('fail as JSON that is cut or says that there was an error', async () => {
      expect(codeOf(await answered({ chunks: ['{"choices":'] }))).to.equal('format');
      expect(codeOf(await answered({ chunks: ['{"error":{"message":"no"}}'] }))).to.equal('stream');
    });

    it('fail as anything else: an HTML page above all', async () => {
      for (const type of ['text/html', 'image/png']) {
        const outcome = await answered({ headers: { 'content-type': type }, chunks: ['<p>'] });
        expect(codeOf(outcome), type).to.equal('type');
      }
    });

    for (const [status, code] of [
      [401, 'refused'],
      [403, 'refused'],
      [429, 'refused'],
      [404, 'status'],
      [500, 'status'],
      [503, 'status'],
    ] as const) {
      it(`fail with HTTP ${status}`, async () => {
        const { error } = await answered({ status, chunks: ['{}'] });
        expect(error).to.be.instanceOf(LunaError).and.to.deep.include({ code, status });
      });
    }

    it('say when to ask again, in seconds or with a date', async () => {
      const limited = (header: string): Promise<Outcome> =>
        answered({ status: 429, headers: { 'retry-after': header } });
      expect((await limited('20')).error)
        .to.be.instanceOf(RetryLaterError)
        .and.to.include({ retryAfter: 20 });
      const { error } = await limited(new Date(Date.now() + 90_000).toUTCString());
      expect(error instanceof RetryLaterError ? error.retryAfter : 0).to.be.within(60, 90);
      expect((await limited('Wed, 21 Oct 2015 07:28:00 GMT')).error).to.include({ retryAfter: 0 });
      expect((await limited('soon')).error).not.to.be.instanceOf(RetryLaterError);
    });

    it('fail as no connection', async () => {
      const outcome = await answered({ destroy: 'before' });
      expect(codeOf(outcome)).to.equal('network');
    });

    it('fail where nothing comes at all', async () => {
      const outcome = await answered({ ...SSE, stall: true }, 200);
      expect(codeOf(outcome)).to.equal('timeout');
    });

    it('are read where a wrapped response has no stream', async () => {
      const response = Object.defineProperty(new Response(delta('Yes.', 'stop'), SSE), 'body', {
        value: null,
      });
      expect((await withFetch(response)).text).to.equal('Yes.');
    });
  });
});
