import { own } from '../content/json-ld.js';
import type { Passage } from '../content/passage.js';
import type { AnswerCitation, AnswerContent, AnswerSource, LunaMessage, Message } from './message.js';

const SOURCES: readonly AnswerSource[] = ['article', 'endpoint', 'transport', 'none'];
const ENDED = ['complete', 'stopped', 'length'] as const;

const isText = (value: unknown): value is string => typeof value === 'string';
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function readPassage(value: unknown, text: string): Passage {
  const texts = (name: string): readonly string[] => list(own(value, name)).filter(isText);
  const cells = texts('cells');
  const header = own(value, 'header');
  const names = own(header, 'text');
  return {
    text,
    headings: texts('headings'),
    ...(cells.length && { cells }),
    ...(isText(names) && { header: readPassage(header, names) }),
  };
}

function readCitation(value: unknown): AnswerCitation | undefined {
  const number = own(value, 'number');
  const quote = own(value, 'quote');
  const passage = own(value, 'passage');
  const text = own(passage, 'text');
  if (typeof number !== 'number' || !Number.isInteger(number) || !isText(quote) || !isText(text))
    return undefined;
  return { number, passage: readPassage(passage, text), quote };
}

function readContent(value: unknown): AnswerContent | undefined {
  const kind = own(value, 'kind');
  const text = own(value, 'text');
  const intro = own(value, 'intro');
  const citations = list(own(value, 'citations')).flatMap((one) => readCitation(one) ?? []);
  if (kind === 'quotes' && isText(intro)) return { kind, intro, citations };
  if (!isText(text)) return undefined;
  if (kind === 'text') return { kind, text, citations };
  if (kind === 'fixed')
    return { kind, text, headings: list(own(value, 'headings')).filter(isText), citations };
  return kind === 'crisis' ? { kind, text } : undefined;
}

function readAnswer(value: unknown, id: number): LunaMessage | undefined {
  const content = readContent(own(value, 'content'));
  const source = SOURCES.find((one) => one === own(value, 'source'));
  if (own(value, 'role') !== 'luna' || !content || !source) return undefined;
  const was = own(own(value, 'status'), 'state');
  return {
    id,
    role: 'luna',
    // What was under way, or had failed, when the page was left is not whole.
    status: { state: ENDED.find((state) => state === was) ?? 'incomplete' },
    source,
    content,
    ...(own(value, 'showHelp') === true && { showHelp: true }),
    ...(own(value, 'disclose') === true && { disclose: true }),
  };
}

/**
 * The messages of a conversation that was saved as JSON: pairs of a question and its answer. What is not such a pair is left
 * out, as others may have written it.
 */
export function readMessages(json: unknown): readonly Message[] {
  const messages: Message[] = [];
  list(json).forEach((value, i, all) => {
    const text = own(value, 'text');
    const id = messages.length + 1;
    const answer = readAnswer(all[i + 1], id + 1);
    if (own(value, 'role') === 'reader' && isText(text) && answer) {
      messages.push({ id, role: 'reader', text }, answer);
    }
  });
  return messages;
}
