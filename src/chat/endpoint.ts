import { createParser } from 'eventsource-parser';
import { own } from '../content/json-ld.js';
import { LunaError } from '../content/luna-error.js';
import { safeUrl } from '../content/safe-url.js';
import { RetryLaterError } from './retry-later-error.js';
import type { AnswerEnd, Transport } from './transport.js';

/** No answer is larger, with all that is wrapped around its words; in bytes. */
const SIZE_LIMIT = 4_000_000;

// The parser of URLs escapes braces in a path.
const ARTICLE = /\{article\}|%7Barticle%7D/gi;

/** Where an OpenAI-compatible endpoint is, and which of its models is asked. */
export interface Endpoint {
  /** Absolute; `{article}` stands for the article's canonical URL. */
  readonly url: string;
  readonly model?: string;
}

/** The words of a chat completion or of a chunk of one, and why it ended, once it has. */
function readCompletion(json: unknown): { readonly text: string; readonly finish: unknown } {
  // What the server says may repeat what the reader wrote: it is not passed on.
  if (own(json, 'error')) throw new LunaError('stream', 'expected an answer, got an error');
  const choice = own(own(json, 'choices'), 0);
  const content = own(own(choice, 'delta') ?? own(choice, 'message'), 'content');
  const parts = Array.isArray(content) ? content.map((part) => own(part, 'text')) : [content];
  return {
    text: parts.filter((part) => typeof part === 'string').join(''),
    finish: own(choice, 'finish_reason'),
  };
}

function endOf(finish: unknown): AnswerEnd | undefined {
  if (finish === 'content_filter') throw new LunaError('refused', 'expected an answer, got a filtered one');
  return finish === 'length' ? finish : undefined;
}

/** Seconds until a server wants to be asked again: `Retry-After` of RFC 9110, a number of seconds or a date. */
function readRetryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

function checkStatus({ ok, status, headers }: Response): void {
  if (ok) return;
  const code = [401, 403, 429].includes(status) ? 'refused' : 'status';
  const message = `expected HTTP 200, got ${status}`;
  const retryAfter = readRetryAfter(headers.get('retry-after'));
  throw retryAfter === undefined
    ? new LunaError(code, message, undefined, status)
    : new RetryLaterError(code, message, status, retryAfter);
}

/** The body as text, as it comes; `onBytes` is told of each part, whole characters or not. */
async function* readBody(response: Response, onBytes: () => void): AsyncGenerator<string, void> {
  // A body that was wrapped (by a polyfill, a service worker) may have no stream.
  if (!response.body) return yield await response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return yield decoder.decode();
    onBytes();
    size += value.byteLength;
    if (size > SIZE_LIMIT) throw new LunaError('size', `expected at most ${SIZE_LIMIT / 1e6} MB, got more`);
    yield decoder.decode(value, { stream: true });
  }
}

async function* readEvents(body: AsyncIterable<string>): AsyncGenerator<string, AnswerEnd | undefined> {
  const events: { readonly event?: string | undefined; readonly data: string }[] = [];
  const parser = createParser({ onEvent: (event) => events.push(event) });
  for await (const part of closed(body)) {
    parser.feed(part);
    for (const { event, data } of events.splice(0)) {
      if (data === '[DONE]') return undefined;
      const json = event === 'error' ? { error: data } : parse(data);
      // Half an event, the connection ended in it: what came before stands.
      if (json === undefined) return 'incomplete';
      const { text, finish } = readCompletion(json);
      if (text) yield text;
      if (finish) return endOf(finish);
    }
  }
  return 'incomplete';
}

/** With the empty line that some servers leave out after the last event. */
async function* closed(body: AsyncIterable<string>): AsyncGenerator<string, void> {
  yield* body;
  yield '\n\n';
}

/** `undefined` where it is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function* readJson(body: AsyncIterable<string>): AsyncGenerator<string, AnswerEnd | undefined> {
  let source = '';
  for await (const part of body) source += part;
  const json = parse(source);
  if (json === undefined) throw new LunaError('format', 'expected JSON, got something else');
  const { text, finish } = readCompletion(json);
  if (text) yield text;
  return endOf(finish);
}

/**
 * The words of a server's answer, piece by piece; returns an `AnswerEnd` where it is not whole.
 *
 * @param onBytes told of each part that arrives, words or not
 * @throws {LunaError} as `endpointTransport` does; of a connection that breaks, the reader's own error
 */
export function readAnswer(response: Response, onBytes: () => void): AsyncGenerator<string, unknown> {
  checkStatus(response);
  const type = response.headers.get('content-type') ?? 'none';
  const body = readBody(response, onBytes);
  if (/^text\/event-stream/i.test(type)) return readEvents(body);
  if (/json/i.test(type)) return readJson(body);
  if (/^text\/(?:plain|markdown)/i.test(type)) return body;
  throw new LunaError('type', `expected an event stream, JSON or text, got ${type}`);
}

/**
 * Asks an OpenAI-compatible endpoint (chat completions, streamed as server-sent events; a relay may answer with plain JSON or
 * text). No key and no cookie goes with the request.
 *
 * Throws `LunaError`s: `refused` (401, 403, 429, a content filter), `status`, `type`, `network` (no answer), `stream` (it broke
 * off, or an error came in it), `timeout`, `format`, `size`; `RetryLaterError` where the server says when to ask again.
 *
 * @param patience how long to wait for the first byte, and for the next one, in milliseconds
 */
export function endpointTransport({ url, model }: Endpoint, patience = 30_000): Transport {
  return async function* ({ messages, article, signal }) {
    const address = safeUrl(url.replace(ARTICLE, encodeURIComponent(article?.url ?? '')));
    if (!address) throw new LunaError('refused', 'expected an http or https URL as endpoint');
    const enough = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => enough.abort(), patience);
    };
    let response: Response | undefined;
    try {
      wait();
      response = await fetch(address, {
        method: 'POST',
        headers: { Accept: 'text/event-stream', 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...(model && { model }), messages, stream: true }),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.any([signal, enough.signal]),
      });
      return yield* readAnswer(response, wait);
    } catch (error) {
      if (error instanceof LunaError) throw error;
      if (enough.signal.aborted) {
        throw new LunaError('timeout', `expected more of the answer within ${patience / 1000} s, got none`);
      }
      throw response
        ? new LunaError('stream', 'expected the whole answer, the connection broke')
        : new LunaError('network', 'expected an answer, got no connection');
    } finally {
      clearTimeout(timer);
      // Lets the connection go, read to its end or not; cancelling the body does not in Firefox.
      enough.abort();
    }
  };
}
