import { ABBREVIATIONS, FUNCTION_WORDS } from './lexicon.js';

// A stop with its closing quotes and brackets, and the space after it; CJK stops need no space. The look-behind keeps it linear.
const STOP = /(?<![.!?…؟।])[.!?…؟।]+["'”’»)\]]*\s+|[。！？]+["'”’」』）]*\s*/gu;
const LAST_WORD = /([\p{L}\p{N}.]+)\.$/u;
const FIRST_WORD = /^\p{L}+/u;
const LONGEST_BRACKET = 400;

const isFunctionWord = (word: string): boolean => {
  for (const words of FUNCTION_WORDS.values()) if (words.has(word)) return true;
  return false;
};

/** Whether the stop at the end of `head` ends a sentence, given what follows. Joins when in doubt: a torn quote misleads. */
function endsSentence(head: string, tail: string): boolean {
  if (/^\p{Ll}/u.test(tail)) return false;
  const near = head.slice(-LONGEST_BRACKET);
  if (near.lastIndexOf('(') > near.lastIndexOf(')')) return false;
  const word = LAST_WORD.exec(head.slice(-24))?.[1];
  if (!word) return true;
  if (ABBREVIATIONS.has(word.toLowerCase())) return false;
  // An initial, "a.m.", "U.S." or a German ordinal: only a plain opening word tells that a sentence begins.
  if (/^(\p{L}|\p{L}+(\.\p{L}+)+|\d{1,2})$/u.test(word)) {
    return word !== head.slice(0, -1) && isFunctionWord((FIRST_WORD.exec(tail)?.[0] ?? '').toLowerCase());
  }
  return true;
}

/** The sentences of a passage, trimmed, in order; joined by their spaces they are the passage. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    const head = text.slice(start, end).trim();
    if (end < text.length && endsSentence(head, text.slice(end, end + 24))) {
      sentences.push(head);
      start = end;
    }
  }
  const rest = text.slice(start).trim();
  if (rest) sentences.push(rest);
  return sentences;
}
