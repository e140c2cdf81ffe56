import type { TestContext } from 'node:test';
import type { Article } from '../../src/content/article.js';
import { passagesOf } from '../../src/content/passages.js';
import { readArticle } from '../../src/content/read-article.js';
import { memoryRateLimit } from '../rate-limit.js';
import { COMPLETIONS, createRelay } from '../relay.js';
import type { RelaySettings } from '../settings.js';
import { answering, mockUpstream } from './mock-upstream.js';

export const SLEEP = 'https://publisher.example/articles/sleep';

const BODY = `Sleep and mood change each other, in both directions.

## How long it takes

Most people notice a difference after two to three weeks. Older adults may need longer, up to two months.

## What helps

- A fixed time to get up, every day.
- Daylight in the morning.

## When to see a doctor

See a doctor when the tiredness lasts for more than a month.
`;

/** An article of a publisher, as JSON. */
export const sleepJson = (url: string = SLEEP, body: string = BODY): unknown => ({
  '@context': 'https://schema.org',
  '@type': 'Article',
  url,
  inLanguage: 'en',
  headline: 'Sleep and mood',
  author: { '@type': 'Person', name: 'Ada Quiet' },
  articleBody: body,
});

export const article = (url?: string, body?: string): Promise<Article> =>
  readArticle(sleepJson(url, body), 'https://publisher.example/content/sleep.json');

export const passages = async (): Promise<readonly string[]> =>
  passagesOf((await article()).sections).map(({ text }) => text);

/** A relay with the article, and as many questions as a test asks. */
export const relayWith = async (settings: RelaySettings = {}) =>
  createRelay({ articles: [await article()], rateLimit: memoryRateLimit(1_000_000), ...settings });

/** A message of somebody at risk. */
export const HIT = 'I want to kill myself tonight';
export const QUESTION = 'How long does it take to notice a difference?';

export const user = (content: string) => ({ role: 'user', content });
export const assistant = (content: string) => ({ role: 'assistant', content });

/** A relay with a model that says "Weeks [1]." to everything. */
export async function modelRelay(t: TestContext, settings: RelaySettings = {}) {
  const upstream = await mockUpstream(answering('Weeks [1].'));
  t.after(upstream.close);
  return { upstream, relay: await relayWith({ upstream: { url: upstream.url }, ...settings }) };
}

interface Message {
  readonly role: string;
  readonly content: string;
}

export const ask = (
  messages: readonly Message[] | string,
  {
    address = SLEEP,
    headers = {},
    ...more
  }: {
    address?: string | undefined;
    headers?: Record<string, string>;
    stream?: boolean;
    signal?: AbortSignal;
  } = {},
): Request => {
  const { signal, ...rest } = more;
  return new Request(`https://relay.example${COMPLETIONS}?article=${encodeURIComponent(address)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({
      messages: typeof messages === 'string' ? [{ role: 'user', content: messages }] : messages,
      ...rest,
    }),
    ...(signal && { signal }),
  });
};

/** The words of an answer that is not streamed. */
export async function textOf(response: Response): Promise<string> {
  const { choices } = (await response.json()) as { choices: { message: { content: string } }[] };
  return choices[0]?.message.content ?? '';
}

export async function errorOf(response: Response): Promise<string> {
  const { error } = (await response.json()) as { error: { code: string } };
  return error.code;
}

/** The events of a stream, and whether it ended as a whole answer does. */
export async function eventsOf(response: Response): Promise<{
  text: string;
  finish: string | undefined;
  error: string | undefined;
  isDone: boolean;
}> {
  let text = '';
  let finish: string | undefined;
  let error: string | undefined;
  const source = await response.text();
  for (const [, data = ''] of source.matchAll(/^data: (.*)$/gm)) {
    if (data === '[DONE]') continue;
    const event = JSON.parse(data);
    error ??= event.error?.code;
    text += event.choices?.[0]?.delta.content ?? '';
    finish ??= event.choices?.[0]?.finish_reason ?? undefined;
  }
  return { text, finish, error, isDone: source.endsWith('data: [DONE]\n\n') };
}
