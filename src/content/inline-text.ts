import { decodeEntities } from './entities.js';

/** A run of `*`, `_` or `~`. */
interface Run {
  /** Where it stands among the parts of the text. */
  readonly at: number;
  readonly sign: string;
  readonly size: number;
  /** How many of its characters have no counterpart, and so are text. */
  left: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** How far a run looks back for its counterpart: what keeps the work in proportion to the text. */
const MAX_RUNS = 50;

/** `"…"`, `'…'` or `(…)` after white space. */
const TITLE = String.raw`(?:\s+(?:"(?:\\.|[^\\"])*"|'(?:\\.|[^\\'])*'|\((?:\\.|[^\\()])*\)))?`;
const LABEL = String.raw`\[((?:\\.|[^\\[\]]){0,999})\]`;
const DESTINATION = String.raw`<(?:\\.|[^\\<>\n])*>`;

/** A link reference definition, where it is looked for. */
export const definition = (): RegExp =>
  RegExp(String.raw`${LABEL}:\s*(?:${DESTINATION}|[^\s<]\S*)${TITLE} *(?:\n|$)`, 'sy');

/** What follows the text of a link: its destination, or the label of its definition. */
const TAIL = RegExp(
  String.raw`\(\s*(?:${DESTINATION}|(?!<)(?:\\.|[^\\\s()]|\((?:\\.|[^\\\s()]|\((?:\\.|[^\\\s()])*\))*\))*)${TITLE}\s*\)|${LABEL}`,
  'sy',
);

/** Escapes, code, emphasis, brackets, what stands between angle brackets, bare addresses. */
const TOKEN =
  /\\([!-/:-@[-`{-~]|\n)|(`+)(?!`)([\s\S]{0,9999}?[^`])\2(?!`)|`+|[*]+|_+|~+|!?\[|\]|<(?:([a-z][a-z\d+.-]+:[^\s<>]*|[^\s<>:\\]+@[\w.-]+)|[/!?a-z][^<>]*)>|(?:\bwww\.|https?:\/\/)[^\s<[\]`\\]*[^\s<[\]`\\?!.,:;*_~'"]/gi;

/** White space collapsed. */
export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What labels of links are compared by. */
export const keyOf = (label: string): string => collapse(label).toLowerCase().toUpperCase();

/** White space 0, punctuation 1, everything else 2. */
const rank = (character: string): number =>
  character.trim() ? (/[\p{P}\p{S}]/u.test(character) ? 1 : 2) : 0;

/** Takes away the signs of emphasis, paired as CommonMark has it. */
function pair(runs: readonly Run[], parts: string[]): void {
  const open: Run[] = [];
  for (const run of runs) {
    const { sign, size, opens, closes } = run;
    for (let i = closes ? open.length : 0, end = i - MAX_RUNS; run.left && i-- > Math.max(0, end); ) {
      const other = open[i];
      if (
        other?.sign === sign &&
        (sign === '~'
          ? other.size === size
          : !(other.closes || opens) || (other.size + size) % 3 || size % 3 === 0)
      ) {
        const pairs = Math.min(other.left, run.left);
        other.left -= pairs;
        run.left -= pairs;
        parts[other.at] = sign.repeat(other.left);
        parts[run.at] = sign.repeat(run.left);
        open.length = other.left ? i + 1 : i;
      }
    }
    if (opens && run.left) open.push(run);
  }
}

/**
 * What is shown of a paragraph's Markdown, as plain text: links are their text, images nothing, code is itself.
 *
 * @param references the keys of the labels that are defined
 */
export function inlineText(markdown: string, references: ReadonlySet<string>): string {
  // White space is collapsed before, so that no expression goes back and forth in it.
  const text = markdown.replace(/[^\S\n]+/g, ' ');
  const parts: string[] = [];
  const runs: Run[] = [];
  const brackets: { readonly at: number; readonly from: number; readonly runs: number }[] = [];
  /** So many of the brackets have a link within, and so are none themselves. */
  let spent = 0;
  let end = 0;
  for (;;) {
    TOKEN.lastIndex = end;
    const match = TOKEN.exec(text);
    parts.push(decodeEntities(text.slice(end, match?.index)));
    if (!match) break;
    const [token, escaped, , code, address] = match;
    const { index } = match;
    const at = parts.push(escaped ?? code?.trim() ?? address ?? token) - 1;
    end = index + token.length;
    if (/^(?:[*_]|~~?$)/.test(token)) {
      const before = rank(text.charAt(index - 1));
      const after = rank(text.charAt(end));
      const isInner = token.startsWith('_');
      runs.push({
        at,
        sign: token.charAt(0),
        size: token.length,
        left: token.length,
        opens: after > 0 && after >= before && !(isInner && before > 1),
        closes: before > 0 && before >= after && !(isInner && after > 1),
      });
    } else if (/^!?\[$/.test(token)) {
      brackets.push({ at, from: end, runs: runs.length });
    } else if (token === ']') {
      const bracket = brackets.pop();
      const isImage = bracket && parts[bracket.at] === '![';
      if (bracket && (isImage || brackets.length >= spent)) {
        TAIL.lastIndex = end;
        const [tail = '', label] = TAIL.exec(text) ?? [];
        if (
          tail.startsWith('(') ||
          references.has(keyOf(label || text.slice(Math.max(bracket.from, index - 999), index)))
        ) {
          end += tail.length;
          pair(runs.splice(bracket.runs), parts);
          parts[at] = parts[bracket.at] = '';
          if (isImage) parts.length = bracket.at;
          else spent = brackets.length;
        }
      }
      spent = Math.min(spent, brackets.length);
    }
  }
  pair(runs, parts);
  return collapse(parts.join(''));
}
