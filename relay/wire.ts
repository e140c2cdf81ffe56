import type { ChatMessage } from '../src/chat/transport.js';
import { own } from '../src/content/json-ld.js';

/** A request for a chat completion, as far as the relay looks at it. */
export interface ChatRequest {
  /** What the reader and the model said, by their roles; it ends with the reader. */
  readonly messages: readonly ChatMessage[];
  /** What the page told the model. It is never passed on. */
  readonly system: string;
  readonly isStream: boolean;
}

/** How a whole answer, or the part of one that there is, ended: the `finish_reason` of a chat completion. */
export type Finish = 'stop' | 'length' | 'content_filter';

/** What stays the same in all pieces of one answer. */
export interface Envelope {
  readonly id: string;
  /** In seconds since 1970. */
  readonly created: number;
  readonly model: string;
}

const ROLES = ['system', 'developer', 'user', 'assistant'] as const;
const MOST_MESSAGES = 1_000;

function contentOf(message: unknown): string | undefined {
  const content = own(message, 'content');
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return undefined;
  const parts = content.map((part) => own(part, 'text'));
  return parts.filter((part) => typeof part === 'string').join('');
}

/** Reads the body of a request; what is wrong with it, as text, where something is. */
export function readChatRequest(body: unknown): ChatRequest | string {
  const messages: ChatMessage[] = [];
  const system: string[] = [];
  const given = own(body, 'messages');
  if (!Array.isArray(given)) return 'messages: expected a list';
  if (given.length > MOST_MESSAGES) return `messages: expected at most ${MOST_MESSAGES}, got ${given.length}`;
  for (const [i, message] of given.entries()) {
    const role = ROLES.find((one) => one === own(message, 'role'));
    const content = contentOf(message);
    // Calls of tools and what they gave are none of ours.
    if (!role) continue;
    if (role === 'user' || role === 'assistant') {
      // An assistant that only calls a tool says nothing.
      if (content === undefined && role === 'user') return `messages[${i}].content: expected text`;
      messages.push({ role, content: content ?? '' });
    } else {
      system.push(content ?? '');
    }
  }
  if (messages.at(-1)?.role !== 'user') return 'messages: expected the last one to be of the user';
  return { messages, system: system.join('\n\n'), isStream: own(body, 'stream') === true };
}

export const newEnvelope = (model: string): Envelope => ({
  id: `chatcmpl-${crypto.randomUUID()}`,
  created: Math.floor(Date.now() / 1000),
  model,
});

const event = (data: unknown): string => `data: ${JSON.stringify(data)}\n\n`;

const chunk = ({ id, created, model }: Envelope, delta: unknown, finish: Finish | null): string =>
  event({
    id,
    object: 'chat.completion.chunk',
    created,
    model,
    choices: [{ index: 0, delta, finish_reason: finish }],
  });

export const openingEvent = (envelope: Envelope): string =>
  chunk(envelope, { role: 'assistant', content: '' }, null);

export const textEvent = (envelope: Envelope, content: string): string => chunk(envelope, { content }, null);

export const closingEvents = (envelope: Envelope, finish: Finish): string =>
  `${chunk(envelope, {}, finish)}data: [DONE]\n\n`;

export const errorEvent = (code: string, message: string): string => event(errorBody(code, message));

/** Says nothing, and shows that somebody is there. */
export const HEARTBEAT = ': \n\n';

/** A whole answer that is not streamed. */
export const completion = ({ id, created, model }: Envelope, content: string, finish: Finish): unknown => ({
  id,
  object: 'chat.completion',
  created,
  model,
  choices: [{ index: 0, message: { role: 'assistant', content, refusal: null }, finish_reason: finish }],
});

/** An error in the form of OpenAI's. */
export const errorBody = (code: string, message: string): unknown => ({
  error: { message, type: code === 'rate_limit_exceeded' ? 'requests' : 'relay_error', param: null, code },
});
