import type { ChatMessage } from '../src/chat/transport.js';
import { AnswerScreen, type FixedReply } from './answer-screen.js';
import type { Upstream } from './settings.js';
import { askUpstream, type Bounds, type End } from './upstream.js';

/** An answer as it arrives. */
export type Pieces = AsyncGenerator<string, End>;

/** No token of a text is longer on average, in characters: what a server sends beyond its limit is cut off here. */
const LONGEST_TOKEN = 8;

/** Words that are known at once, in the steps a model would write them. */
export async function* wordPieces(text: string): Pieces {
  yield* text.match(/\s*\S+\s*?/g) ?? [];
  return 'stop';
}

/**
 * A model's answer, each piece passed on when it arrives, screened, and no longer than it may be.
 *
 * @param textOf the words for a fixed reply that ends the answer
 */
export async function* modelPieces(
  upstream: Upstream,
  messages: readonly ChatMessage[],
  bounds: Bounds,
  textOf: (reply: FixedReply) => string,
  run: AbortController,
): Pieces {
  const screen = new AnswerScreen();
  const answer = askUpstream(upstream, messages, bounds, run);
  let room = bounds.maxTokens * LONGEST_TOKEN;
  let said = false;
  try {
    for (;;) {
      const step = room > 0 ? await answer.next() : { done: true as const, value: 'length' as const };
      const { text, instead } = step.done ? screen.end() : screen.read(step.value.slice(0, room));
      if (text) yield text;
      said ||= text !== '';
      if (instead) {
        yield `${said ? '\n\n' : ''}${textOf(instead)}`;
        return 'stop';
      }
      if (step.done) return step.value;
      room -= step.value.length;
    }
  } finally {
    await answer.return('incomplete');
  }
}
