import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import OpenAI, { APIError, RateLimitError } from 'openai';
import { readSettings } from '../node/read-settings.js';
import { type RunningRelay, startRelay } from '../node/start-relay.js';
import { answering, delta, type MockUpstream, mockUpstream, SSE } from './mock-upstream.js';

const ARTICLE = 'http://localhost/demo/publisher/sleep-and-low-mood.html';

/** The official client, pointed at a relay: its own parser reads what the relay writes. */
function clientOf(relay: RunningRelay, maxRetries = 0): OpenAI {
  const url = new URL(relay.url);
  return new OpenAI({
    baseURL: `${url.origin}/v1`,
    defaultQuery: { article: ARTICLE },
    apiKey: 'unused',
    maxRetries,
  });
}

const question = (content: string, model = 'any') => ({
  model,
  messages: [{ role: 'user' as const, content }],
});

const start = (env: Readonly<Record<string, string>> = {}) =>
  startRelay(readSettings({ PORT: '0', LUNA_RATE_LIMIT: '100000', ...env }), () => {});

describe('The official client, with a relay that has no setting', () => {
  let relay: RunningRelay;
  before(async () => {
    relay = await start();
  });
  after(() => relay.close(0));

  it('gets the article’s sentences', async () => {
    const { choices, object } = await clientOf(relay).chat.completions.create(
      question('What helps with sleep?'),
    );
    assert.equal(object, 'chat.completion');
    assert.match(choices[0]?.message.content ?? '', /“.+” \[\d+\]/);
    assert.equal(choices[0]?.finish_reason, 'stop');
  });

  it('gets them as a stream', async () => {
    const client = clientOf(relay);
    const whole = await client.chat.completions.create(question('What helps with sleep?'));
    const stream = client.chat.completions.stream(question('What helps with sleep?'));
    const deltas: string[] = [];
    for await (const chunk of stream) deltas.push(chunk.choices[0]?.delta.content ?? '');
    assert.ok(deltas.length > 5);
    assert.equal(deltas.join(''), whole.choices[0]?.message.content);
    assert.equal(await stream.finalContent(), whole.choices[0]?.message.content);
  });

  it('gets the fixed reply where somebody is at risk', async () => {
    const { choices } = await clientOf(relay).chat.completions.create(
      question('I want to end my life tonight'),
    );
    assert.match(choices[0]?.message.content ?? '', /^I'm glad you wrote this\..*findahelpline\.com/s);
  });

  it('is told what is wrong with a request', async () => {
    await assert.rejects(
      clientOf(relay).chat.completions.create(question('a '.repeat(1_500))),
      (error) => error instanceof APIError && error.status === 400 && error.code === 'message_too_long',
    );
  });
});

describe('The official client, with a relay that has a model', () => {
  let answer: Parameters<typeof mockUpstream>[0];
  let upstream: MockUpstream;
  let relay: RunningRelay;
  before(async () => {
    upstream = await mockUpstream((response, request) => answer(response, request));
    relay = await start({
      LUNA_UPSTREAM_URL: upstream.url,
      LUNA_MODEL: 'small',
      LUNA_UPSTREAM_KEY: 'secret',
    });
  });
  after(async () => {
    await relay.close(0);
    await upstream.close();
  });

  it('gets the model’s answer, streamed and whole; its own model and key go no further', async () => {
    answer = answering('Sleep ', 'helps — ', '睡眠 🌙 [1].');
    const client = clientOf(relay);
    const { choices } = await client.chat.completions.create(question('Does sleep help?', 'expensive'));
    assert.equal(choices[0]?.message.content, 'Sleep helps — 睡眠 🌙 [1].');
    let streamed = '';
    for await (const chunk of await client.chat.completions.create({
      ...question('Does it?'),
      stream: true,
    })) {
      streamed += chunk.choices[0]?.delta.content ?? '';
    }
    assert.equal(streamed, 'Sleep helps — 睡眠 🌙 [1].');
    for (const { body, headers } of upstream.requests) {
      assert.equal(body.model, 'small');
      assert.equal(headers.authorization, 'Bearer secret');
    }
  });

  it('ends the model’s request when it stops reading', async () => {
    let onClose = (): void => {};
    const closed = new Promise<void>((resolve) => {
      onClose = resolve;
    });
    answer = (response) => {
      response.writeHead(200, SSE);
      response.write(delta('One'));
      response.once('close', onClose);
    };
    const stream = await clientOf(relay).chat.completions.create({ ...question('Does it?'), stream: true });
    for await (const chunk of stream) if (chunk.choices[0]?.delta.content) break;
    await closed;
  });

  it('ends the model’s request when it leaves before the first word', async () => {
    const client = new AbortController();
    let onClose = (): void => {};
    const closed = new Promise<void>((resolve) => {
      onClose = resolve;
    });
    answer = (response) => {
      response.once('close', onClose);
      client.abort();
    };
    await assert.rejects(
      clientOf(relay).chat.completions.create(
        { ...question('Does it?'), stream: true },
        { signal: client.signal },
      ),
    );
    await closed;
  });

  it('is told of an error in the middle of an answer', async () => {
    answer = (response) => {
      response.writeHead(200, SSE);
      response.write(delta('One '), () => response.destroy());
    };
    const stream = await clientOf(relay).chat.completions.create({ ...question('Does it?'), stream: true });
    let text = '';
    await assert.rejects(async () => {
      for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
    }, APIError);
    assert.equal(text, 'One ');
  });

  it('is told to wait, and waits', async () => {
    let isBusy = true;
    answer = (response) => {
      if (!isBusy) return answering('Yes.')(response);
      isBusy = false;
      response.writeHead(429, { 'retry-after': '0' }).end();
    };
    await assert.rejects(clientOf(relay).chat.completions.create(question('Does it?')), RateLimitError);
    isBusy = true;
    const { choices } = await clientOf(relay, 1).chat.completions.create(question('Does it?'));
    assert.equal(choices[0]?.message.content, 'Yes.');
  });
});
