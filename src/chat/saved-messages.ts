import { isObject, type JsonObject } from '../content/json.js';
import type { Passage } from '../content/passage.js';
import type { AnswerCitation, AnswerContent, AnswerSource, LunaMessage, Message } from './message.js';

const SOURCES: readonly AnswerSource[] = ['article', 'endpoint', 'transport', 'none'];
const ENDED: readonly string[] = ['complete', 'stopped', 'length'];

const isText = (value: unknown): value is string => typeof value === 'string';
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter(isText) : []);

function readPassage(value: unknown): Passage | undefined {
  return isObject(value) && isText(value.text)
    ? { text: value.text, headings: texts(value.headings) }
    : undefined;
}

function readCitations(value: unknown): readonly AnswerCitation[] {
  return (Array.isArray(value) ? value : []).flatMap((one: unknown) => {
    if (!isObject(one)) return [];
    const { number, quote } = one;
    const passage = readPassage(one.passage);
    return passage && Number.isInteger(number) && isText(quote)
      ? { number: Number(number), passage, quote }
      : [];
  });
}

function readContent(value: unknown): AnswerContent | undefined {
  if (!isObject(value)) return undefined;
  const { kind, text, intro } = value;
  if (kind === 'quotes') {
    return isText(intro) ? { kind, intro, citations: readCitations(value.citations) } : undefined;
  }
  if (!isText(text)) return undefined;
  if (kind === 'text') return { kind, text, citations: readCitations(value.citations) };
  if (kind === 'fixed') return { kind, text, headings: texts(value.headings) };
  return kind === 'crisis' ? { kind, text } : undefined;
}

function readAnswer(value: JsonObject, id: number): LunaMessage | undefined {
  const content = readContent(value.content);
  const source = SOURCES.find((one) => one === value.source);
  if (!content || !source) return undefined;
  const state = isObject(value.status) ? value.status.state : undefined;
  return {
    id,
    role: 'luna',
    // What was under way, or had failed, when the page was left is not whole.
    status: { state: ENDED.includes(String(state)) ? (state as 'complete') : 'incomplete' },
    source,
    content,
    ...(value.showHelp === true && { showHelp: true }),
    ...(value.disclose === true && { disclose: true }),
  };
}

/**
 * The messages of a conversation that was saved as JSON: pairs of a question and its answer. What is not such a pair is left
 * out, as others may have written it.
 */
export function readMessages(json: unknown): readonly Message[] {
  const messages: Message[] = [];
  const list: readonly unknown[] = Array.isArray(json) ? json : [];
  list.forEach((value, i) => {
    const next = list[i + 1];
    if (!isObject(value) || value.role !== 'reader' || !isText(value.text)) return;
    if (!isObject(next) || next.role !== 'luna') return;
    const id = messages.length + 1;
    const answer = readAnswer(next, id + 1);
    if (answer) messages.push({ id, role: 'reader', text: value.text }, answer);
  });
  return messages;
}
