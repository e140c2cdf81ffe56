import { LunaError } from '../src/content/luna-error.js';
import type { Pieces } from './pieces.js';
import type { Run } from './run.js';
import type { Outcome } from './settings.js';
import type { End } from './upstream.js';
import { closingEvents, type Envelope, errorEvent, HEARTBEAT, openingEvent, textEvent } from './wire.js';

type Step = IteratorResult<string, End>;

/** The promise's value, or `undefined` if there is none after so many milliseconds. */
export function within<T>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** What a client is told of an error: neither what was said nor what the upstream server answered. */
export const toLunaError = (error: unknown): LunaError =>
  error instanceof LunaError ? error : new LunaError('stream', 'expected an answer, got an error');

const outcomeOf = (end: End): Outcome => (end === 'length' || end === 'incomplete' ? end : 'complete');

/**
 * An answer as server-sent events, each piece as it arrives and no faster than the client reads. While there is none, a heartbeat keeps
 * proxies and the page patient.
 *
 * @param first the step that has been asked for
 * @param onEnd called once
 */
export function eventStream(
  envelope: Envelope,
  first: Promise<Step>,
  pieces: Pieces,
  run: Run,
  heartbeat: number,
  onEnd: (outcome: Outcome, error?: unknown) => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let next: Promise<Step> | undefined = first;
  let isOver = false;
  const end = (outcome: Outcome, error?: unknown): void => {
    if (isOver) return;
    isOver = true;
    onEnd(outcome, error);
  };
  // A client that reads nothing keeps nothing open.
  run.signal.addEventListener('abort', () => void pieces.return('incomplete').catch(() => {}));
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        controller.enqueue(encoder.encode(openingEvent(envelope)));
      },
      async pull(controller) {
        const send = (text: string): void => {
          if (!isOver && text) controller.enqueue(encoder.encode(text));
        };
        try {
          next ??= pieces.next();
          const step = await within(next, heartbeat);
          if (!step) return send(HEARTBEAT);
          next = undefined;
          run.signal.throwIfAborted();
          if (!step.done) return send(textEvent(envelope, step.value));
          // An answer without its end has none here either: the client is to see that.
          if (step.value !== 'incomplete') send(closingEvents(envelope, step.value));
          end(outcomeOf(step.value));
        } catch (reason) {
          const { code, message } = toLunaError(reason);
          send(errorEvent(code, message));
          end(run.hasLeft ? 'stopped' : 'error', run.hasLeft ? undefined : reason);
        }
        try {
          controller.close();
        } catch {
          // The client has cancelled it meanwhile.
        }
      },
      cancel() {
        run.leave();
        end('stopped');
      },
    },
    { highWaterMark: 1 },
  );
}

/** The whole answer, for a client that does not want a stream. */
export async function collect(first: Promise<Step>, pieces: Pieces): Promise<{ text: string; end: End }> {
  let text = '';
  for (let step = await first; ; step = await pieces.next()) {
    if (step.done) return { text, end: step.value };
    text += step.value;
  }
}
