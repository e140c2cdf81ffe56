import { FUNCTION_WORDS } from './lexicon.js';

// A stop with its closing quotes and brackets, and the space after it; CJK stops need no space. The look-behind keeps it linear.
const STOP = /(?<![.!?…؟।])[.!?…؟।]+["'”’»)\]]*\s+|[。！？]+["'”’」』）]*\s*/gu;
const ABBREVIATION =
  /(?:^|[^\p{L}\p{N}])(?:[DMS]rs?|Ms|Mx|Prof|St|[SJ]r|Sra|Mme|vs|[Ff]ig|al|approx|dept|ca|bzw|ggf|vgl|[Nn]r|usw|evtl|inkl)\.$/u;
// An initial, "a.m." or "U.S.".
const PERHAPS = /[^\p{L}\p{N}](?:\p{L}|\p{L}+\.[\p{L}.]*\p{L})\.$/u;
// "3. März".
const GERMAN_MONTH = /^(?:J[au]n|Feb|Mär|Apr|Mai|Jul|Aug|Sep|Okt|Nov|Dez)/;
const LONGEST_BRACKET = 400;

/** Whether the stop at the end of `head` ends a sentence, given what follows. Joins when in doubt: a torn quote misleads. */
function endsSentence(head: string, tail: string): boolean {
  const near = ` ${head.slice(-LONGEST_BRACKET)}`;
  if (/^\p{Ll}/u.test(tail) || near.lastIndexOf('(') > near.lastIndexOf(')') || ABBREVIATION.test(near))
    return false;
  if (/\d\.$/.test(head)) return head.length > 4 && !GERMAN_MONTH.test(tail);
  if (!PERHAPS.test(near)) return true;
  // Only a plain opening word tells that a sentence begins.
  const next = /^\p{L}+/u.exec(tail)?.[0].toLowerCase() ?? '';
  return [...FUNCTION_WORDS.values()].some((words) => words.has(next));
}

/** The sentences of a passage, trimmed, in order; nothing is lost but the spaces between them. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: stop, index } of text.matchAll(STOP)) {
    const end = index + stop.length;
    const head = text.slice(start, end).trim();
    if (end < text.length && endsSentence(head, text.slice(end, end + 24))) {
      sentences.push(head);
      start = end;
    }
  }
  const rest = text.slice(start).trim();
  return rest ? [...sentences, rest] : sentences;
}
