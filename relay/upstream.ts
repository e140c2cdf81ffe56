import { readAnswer } from '../src/chat/endpoint.js';
import type { ChatMessage } from '../src/chat/transport.js';
import { LunaError } from '../src/content/luna-error.js';
import type { Upstream } from './settings.js';
import type { Finish } from './wire.js';

/** How an answer ended; `incomplete`: without saying that it was whole. */
export type End = Finish | 'incomplete';

/** What the answer of an upstream server may take. */
export interface Bounds {
  readonly maxTokens: number;
  /** In milliseconds. */
  readonly maxSilence: number;
}

/** OpenAI's own models take the limit by its newer name, other servers by the older one alone. */
const limitOf = (url: string, tokens: number): Readonly<Record<string, number>> =>
  /(?:^|\.)openai\.(?:com|azure\.com)$/.test(new URL(url).hostname)
    ? { max_completion_tokens: tokens }
    : { max_tokens: tokens };

/**
 * Asks an upstream server and yields its answer piece by piece, as it arrives.
 *
 * @param run ended where the server is silent for too long; once it is aborted, so is the request, and its reason is thrown
 * @throws {LunaError} as `readAnswer`, and `network`, `stream`, `timeout`
 */
export async function* askUpstream(
  { url, key, model }: Upstream,
  messages: readonly ChatMessage[],
  { maxTokens, maxSilence }: Bounds,
  run: AbortController,
): AsyncGenerator<string, End> {
  // What ends the request when the answer is not read to its end.
  const request = new AbortController();
  const end = (): void => request.abort();
  run.signal.addEventListener('abort', end);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(
      () =>
        run.abort(
          new LunaError('timeout', `expected more of the answer within ${maxSilence / 1000} s, got none`),
        ),
      maxSilence,
    );
  };
  let response: Response | undefined;
  try {
    run.signal.throwIfAborted();
    wait();
    const send = (): Promise<Response> =>
      fetch(url, {
        method: 'POST',
        headers: {
          Accept: 'text/event-stream',
          'Content-Type': 'application/json',
          ...(key && { Authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify({ ...(model && { model }), messages, stream: true, ...limitOf(url, maxTokens) }),
        redirect: 'manual',
        signal: request.signal,
      });
    // A connection that was kept open may be closed by the server in the moment in which it is used again.
    response = await send().catch(() => {
      run.signal.throwIfAborted();
      return send();
    });
    const ended = yield* readAnswer(response, wait);
    return ended === 'length' || ended === 'incomplete' ? ended : 'stop';
  } catch (error) {
    run.signal.throwIfAborted();
    if (error instanceof LunaError) {
      if (error.code === 'refused' && error.status === undefined) return 'content_filter';
      throw error;
    }
    throw response
      ? new LunaError('stream', 'expected the whole answer, the connection broke')
      : new LunaError('network', 'expected an answer, got no connection');
  } finally {
    clearTimeout(timer);
    run.signal.removeEventListener('abort', end);
    request.abort();
  }
}
