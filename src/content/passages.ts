import type { Section } from './article.js';
import { collapse, definition, inlineText, keyOf } from './inline-text.js';
import type { Passage } from './passage.js';

/** Quotations and list items in one another; what is deeper is text. */
const MAX_DEPTH = 20;

const BLANK = /^ *$/;
const QUOTE = /^ {0,3}> ?/;
const ITEM = /^( {0,3}(?:[*+-]|(\d{1,9})[.)]))( {1,4}(?=[^ ])| |$)/;
const RULE = /^ {0,3}([-*_])(?: *\1){2,} *$/;
const HEADING = /^ {0,3}(#{1,6})( .*|$)/;
const UNDERLINE = /^ {0,3}(?:(=+)|-+) *$/;
const DELIMITERS = /^(?=.*[|:]) {0,3}(?:\| *)?:?-+:? *(?:\| *:?-+:? *)*\|? *$/;
const FENCE = /^ {0,3}((`)`{2,}(?!.*`)|(~)~{2,})/;
/** A tag that is followed by words on its line is one of theirs. */
const HTML = /^ {0,3}<(?:(!--)|(script|pre|style|textarea)\b|[/!?]?[a-z][a-z\d-]*(?=[ />]).*> *$)/i;

/** A table's row, without the empty cells before the first bar and after the last. */
function cellsOf(row: string): string[] {
  const cells = row
    .replaceAll('\\|', '\0')
    .split('|')
    .map((cell) => cell.replaceAll('\0', '|').trim());
  if (!cells[0]) cells.shift();
  if (!cells.at(-1)) cells.pop();
  return cells;
}

/**
 * Reads a text.
 *
 * @param above the headings it stands under, by their depth
 * @param references gets the keys of the labels that the text defines
 * @returns the headings that what follows stands under
 */
function read(text: string, above: string[], references: Set<string>, passages: Passage[]): string[] {
  /** The open quotations and list items: how each line of theirs begins. */
  const containers: { readonly start: RegExp; readonly above: string[] }[] = [];
  let kind: 'text' | 'code' | 'table' | undefined;
  let lines: string[] = [];
  /** The line that ends a fenced code or an HTML block. */
  let until: RegExp | undefined;
  let columns = 0;
  let header: Passage | undefined;
  /** How many of the containers the last line was in. */
  let lineDepth = 0;

  const add = (text: string, row?: Pick<Passage, 'cells' | 'header'>): void => {
    if (text) passages.push({ text, headings: above.filter(Boolean), ...row });
  };
  const plain = (text: string) => inlineText(text, references);
  const addRow = (row: readonly string[]) => {
    const cells = row.map((cell) => collapse(plain(cell)));
    add(collapse(cells.join(' ')), { cells, ...(header && { header }) });
  };
  const enter = (depth: number, text: string) => {
    above = above.slice(0, depth);
    above[depth] = plain(text);
  };
  /** The open paragraph without the definitions it begins with. */
  const paragraph = () => {
    const text = lines.join('\n');
    const next = definition();
    for (let end = 0; ; end = next.lastIndex) {
      const key = keyOf(next.exec(text)?.[1] ?? '');
      if (!key) return text.slice(end);
      references.add(key);
    }
  };
  /** Ends the open block, and the containers that are deeper than `depth`. */
  const close = (depth: number) => {
    if (kind === 'text') add(plain(paragraph()));
    if (kind === 'code') add(collapse(lines.join(' ')));
    kind = until = header = undefined;
    lines = [];
    above = containers.splice(depth)[0]?.above ?? above;
  };

  // A tab reaches to the next multiple of four columns.
  const untabbed = text.replace(/[^\t\r\n]{4}|[^\t\r\n]{0,3}\t/g, (run) => run.replace('\t', '').padEnd(4));
  for (let line of untabbed.split(/\r\n?|\n/)) {
    let depth = 0;
    for (const { start } of containers) {
      const found = start.exec(line);
      if (!found) break;
      line = line.slice(found[0].length);
      depth++;
    }
    const isOpen = (wanted: typeof kind) => kind === wanted && depth === containers.length;
    if (kind !== 'text' && !isOpen(kind)) close(depth);
    if (until) {
      if (until.test(line)) close(depth);
      else lines.push(line);
      continue;
    }
    const cells = cellsOf(line);
    // The line above may be outside the list item whose paragraph it seemed to go on with.
    const names = cellsOf(lines.at(-1) ?? '');
    if (kind === 'text' && depth === lineDepth && DELIMITERS.test(line) && names.length === cells.length) {
      lines.pop();
      close(depth);
      kind = 'table';
      columns = cells.length;
      const count = passages.length;
      addRow(names);
      header = passages[count];
      continue;
    }
    while (depth < MAX_DEPTH && !RULE.test(line)) {
      const item = ITEM.exec(line);
      const [marker] = QUOTE.exec(line) ?? item ?? [];
      if (!marker) break;
      const rest = line.slice(marker.length);
      // A list interrupts a paragraph only with text, and with its first number.
      if (item && isOpen('text') && (BLANK.test(rest) || Number(item[2] ?? 1) !== 1)) break;
      close(depth++);
      const width = item && (item[1]?.length ?? 0) + (item[3]?.length || 1);
      containers.push({ start: item ? RegExp(`^(?: {${width}}| *$)`) : QUOTE, above });
      line = item ? rest.replace(/^\[[ x]\] +(?=\S)/i, '') : rest;
      if (line !== rest) break;
    }
    lineDepth = depth;
    const underline = isOpen('text') && UNDERLINE.exec(line);
    const heading = HEADING.exec(line);
    const fence = FENCE.exec(line);
    const html = HTML.exec(line);
    if (BLANK.test(line)) {
      if (kind !== 'code') close(depth);
    } else if (line.startsWith('    ')) {
      if (kind !== 'text' && kind !== 'code') {
        close(depth);
        kind = 'code';
      }
      lines.push(line.trim());
    } else if (underline) {
      const text = paragraph();
      lines = text ? [] : [line];
      if (text) {
        kind = undefined;
        enter(underline[1] ? 1 : 2, text);
      }
    } else if (RULE.test(line)) {
      close(depth);
    } else if (heading) {
      close(depth);
      enter(heading[1]?.length ?? 0, ` ${heading[2]?.trim()}`.replace(/ #+$/, ''));
    } else if (fence) {
      close(depth);
      kind = 'code';
      until = RegExp(`^ {0,3}${fence[1]?.slice(0, 99)}[${fence[2] ?? fence[3]}]* *$`);
    } else if (html) {
      close(depth);
      until = html[1] ? /-->/ : html[2] ? /<\/(script|pre|style|textarea)>/i : BLANK;
      if (until.test(line)) until = undefined;
    } else if (kind === 'table') {
      addRow(Array.from({ length: columns }, (_, i) => cells[i] ?? ''));
    } else {
      if (kind !== 'text') close(depth);
      kind = 'text';
      lines.push(line.trim());
    }
  }
  close(0);
  return above;
}

/**
 * The body's paragraphs, list items, table rows and code blocks, in reading order under their headings, as the plain text that is
 * shown of them; without images and raw HTML. Never throws, and takes time in proportion to the text.
 */
export function passagesOf(sections: readonly Section[]): readonly Passage[] {
  const passages: Passage[] = [];
  let above: string[] = [];
  for (const { headline, text } of sections) {
    if (headline) above = [collapse(headline)];
    const references = new Set<string>();
    // Twice, for a link may come before its definition.
    read(text, above, references, []);
    above = read(text, above, references, passages);
  }
  return passages;
}
