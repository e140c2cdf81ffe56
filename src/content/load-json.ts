import { LunaError } from './luna-error.js';

/** No article is larger; a body that is more is not read to its end. In bytes. */
const SIZE_LIMIT = 2_000_000;
const RETRIES = 2;

/** How long to wait; the defaults are what a page gets. */
export interface Patience {
  /** For a complete answer, over all tries, in milliseconds. */
  readonly timeout?: number;
  /** Before the first retry, in milliseconds; three times as long before the second. */
  readonly backoff?: number;
}

const isTransient = (error: LunaError): boolean =>
  error.code === 'network' || (error.status !== undefined && error.status >= 500);

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    const stop = (): void => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', stop, { once: true });
  });

/** Reads at most `SIZE_LIMIT` bytes; a byte order mark is dropped and a bad byte becomes U+FFFD. */
async function readText(response: Response): Promise<string> {
  const tooLarge = new LunaError('size', `expected at most ${SIZE_LIMIT / 1e6} MB, got more`);
  // A body that was wrapped (by a polyfill, a service worker) may have no stream.
  if (!response.body) {
    const text = await response.text();
    if (text.length > SIZE_LIMIT) throw tooLarge;
    return text.replace(/^\ufeff/, '');
  }
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > SIZE_LIMIT) {
      reader.cancel().catch(() => {});
      throw tooLarge;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function check(response: Response): void {
  if (!response.ok) {
    throw new LunaError('status', `expected HTTP 200, got ${response.status}`, undefined, response.status);
  }
  const type = response.headers.get('content-type');
  if (type && !/json|^text\/plain/i.test(type)) throw new LunaError('type', `expected JSON, got ${type}`);
}

async function attempt(url: string, signal: AbortSignal, cache: RequestCache): Promise<unknown> {
  let text: string;
  try {
    const response = await fetch(url, { signal, cache, referrerPolicy: 'no-referrer' });
    try {
      check(response);
    } catch (error) {
      response.body?.cancel().catch(() => {});
      throw error;
    }
    text = await readText(response);
  } catch (error) {
    if (error instanceof LunaError) throw error;
    throw new LunaError(
      'network',
      `expected an answer, got ${error instanceof Error ? error.message : error}`,
    );
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LunaError('format', `expected JSON, got ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * Fetches JSON: ten seconds in all, two retries with back-off where the connection or the server failed, status, content
 * type and size checked.
 *
 * @throws {LunaError} `network`, `status`, `type`, `size`, `format` or `timeout`; or the signal's reason once it is aborted
 */
export async function loadJson(
  url: string,
  signal: AbortSignal,
  cache: RequestCache = 'default',
  { timeout = 10_000, backoff = 400 }: Patience = {},
): Promise<unknown> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), timeout);
  const either = AbortSignal.any([signal, deadline.signal]);
  try {
    for (let tries = 0; ; tries++) {
      try {
        return await attempt(url, either, cache);
      } catch (error) {
        if (!(error instanceof LunaError) || !isTransient(error) || tries === RETRIES) throw error;
        await pause(backoff * 3 ** tries, either);
        if (either.aborted) throw error;
      }
    }
  } catch (error) {
    signal.throwIfAborted();
    throw deadline.signal.aborted
      ? new LunaError('timeout', `expected an answer within ${timeout / 1000} s, got none`)
      : error;
  } finally {
    clearTimeout(timer);
  }
}
