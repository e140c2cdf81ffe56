import { chooseExcerpts } from '../src/chat/request.js';
import type { Answer } from '../src/chat/retrieval/answer.js';
import type { Passage } from '../src/content/passage.js';

/** What a page may choose to send, in characters and in number; what is more was not chosen by ours. */
const MOST_CHARACTERS = 25_000;
const MOST_EXCERPTS = 500;

/** Stands for an excerpt of the page's that is not in the article, so that the others keep their numbers. */
const UNKNOWN: Passage = { text: '–', headings: [] };

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The excerpts in the instructions of a page, without their numbers: those from 1 on, in order. */
function linesOf(system: string): readonly string[] {
  const lines: string[] = [];
  for (const line of system.split('\n\n')) {
    const [mark, digits] = /^\[(\d+)\] /.exec(line) ?? [];
    if (mark && Number(digits) === lines.length + 1) lines.push(line.slice(mark.length));
  }
  return lines.length <= MOST_EXCERPTS && lines.join('').length <= MOST_CHARACTERS ? lines : [];
}

/** The text of an excerpt's line without the headings in front of it, in all ways to read it. */
function readings(line: string): readonly string[] {
  if (!line.startsWith('(')) return [line];
  const ends = Array.from(line.matchAll(/\) /g), ({ index }) => index + 2);
  return [...ends.slice(0, 5).map((end) => line.slice(end)), line];
}

/**
 * What a model is shown of an article. The numbers `[n]` of its answer are those that the page has given its excerpts, so the page's choice
 * stands; but only its choice: each text has to be in the article, word for word, and is taken from there. Of a request without any
 * (or with other words than the article's) the relay chooses, after the page's.
 *
 * @param system the instructions that the page wrote
 * @param answer what the article itself says to the question
 */
export function excerptsOf(passages: readonly Passage[], answer: Answer, system: string): readonly Passage[] {
  const own = chooseExcerpts(passages, answer);
  const lines = linesOf(system);
  if (!lines.length) return own;
  const texts = passages.map(({ text }) => oneLine(text));
  const whole = texts.join(' ');
  const chosen = lines.map((line): Passage => {
    for (const text of readings(line)) {
      const at = texts.indexOf(text);
      const within = at < 0 ? texts.findIndex((passage) => passage.includes(text)) : at;
      // A page may have parted the text elsewhere.
      if (within >= 0 || whole.includes(text)) return { text, headings: passages[within]?.headings ?? [] };
    }
    return UNKNOWN;
  });
  return chosen.includes(UNKNOWN) ? [...chosen, ...own] : chosen;
}
