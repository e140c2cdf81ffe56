import type { AnswerCitation, AnswerContent, AnswerSource, LunaMessage, Message } from './message.js';
import { property } from './property.js';

const SOURCES: readonly AnswerSource[] = ['article', 'endpoint', 'transport', 'none'];
const ENDED = ['complete', 'stopped', 'length'] as const;

const isText = (value: unknown): value is string => typeof value === 'string';
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function readCitation(value: unknown): AnswerCitation | undefined {
  const number = property(value, 'number');
  const quote = property(value, 'quote');
  const passage = property(value, 'passage');
  const text = property(passage, 'text');
  if (typeof number !== 'number' || !Number.isInteger(number) || !isText(quote) || !isText(text))
    return undefined;
  return { number, passage: { text, headings: list(property(passage, 'headings')).filter(isText) }, quote };
}

function readContent(value: unknown): AnswerContent | undefined {
  const kind = property(value, 'kind');
  const text = property(value, 'text');
  const intro = property(value, 'intro');
  const citations = list(property(value, 'citations')).flatMap((one) => readCitation(one) ?? []);
  if (kind === 'quotes' && isText(intro)) return { kind, intro, citations };
  if (!isText(text)) return undefined;
  if (kind === 'text') return { kind, text, citations };
  if (kind === 'fixed')
    return { kind, text, headings: list(property(value, 'headings')).filter(isText), citations };
  return kind === 'crisis' ? { kind, text } : undefined;
}

function readAnswer(value: unknown, id: number): LunaMessage | undefined {
  const content = readContent(property(value, 'content'));
  const source = SOURCES.find((one) => one === property(value, 'source'));
  if (property(value, 'role') !== 'luna' || !content || !source) return undefined;
  const was = property(property(value, 'status'), 'state');
  return {
    id,
    role: 'luna',
    // What was under way, or had failed, when the page was left is not whole.
    status: { state: ENDED.find((state) => state === was) ?? 'incomplete' },
    source,
    content,
    ...(property(value, 'showHelp') === true && { showHelp: true }),
    ...(property(value, 'disclose') === true && { disclose: true }),
  };
}

/**
 * The messages of a conversation that was saved as JSON: pairs of a question and its answer. What is not such a pair is left
 * out, as others may have written it.
 */
export function readMessages(json: unknown): readonly Message[] {
  const messages: Message[] = [];
  list(json).forEach((value, i, all) => {
    const text = property(value, 'text');
    const id = messages.length + 1;
    const answer = readAnswer(all[i + 1], id + 1);
    if (property(value, 'role') === 'reader' && isText(text) && answer) {
      messages.push({ id, role: 'reader', text }, answer);
    }
  });
  return messages;
}
