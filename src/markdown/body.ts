import type { MarkedToken, Token, Tokens } from 'marked';
import type { Section } from '../content/article.js';
import { lexMarkdown } from './lex.js';
import { textOf } from './text-of.js';

/** All sections of an article as one run of blocks. A section's headline is a heading among them. */
export interface Body {
  readonly blocks: readonly MarkedToken[];
  /** The depth of the shallowest heading. */
  readonly shallowest: number;
  /** The ids of the headings that have text, in reading order. */
  readonly ids: ReadonlyMap<Token, string>;
  readonly hasId: (id: string) => boolean;
}

const bodies = new WeakMap<readonly Section[], Body>();

function headingsIn(tokens: readonly Token[]): readonly Tokens.Heading[] {
  return (tokens as readonly MarkedToken[]).flatMap((token) => {
    switch (token.type) {
      case 'heading':
        return token;
      case 'list':
        return headingsIn(token.items);
      case 'list_item':
      case 'blockquote':
        return headingsIn(token.tokens);
      default:
        return [];
    }
  });
}

/** A heading's text as GitHub makes anchors of it: small letters, digits, `_` and `-`, of any script. */
const slug = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** Lexes the sections, once for each array. */
export function bodyOf(sections: readonly Section[]): Body {
  const known = bodies.get(sections);
  if (known) return known;
  const parts = sections.map(({ headline, text }) => ({ headline, tokens: lexMarkdown(text) }));
  const depths = parts.flatMap(({ tokens }) => headingsIn(tokens).map(({ depth }) => depth));
  const depth = Math.min(...depths, 7) - 1;
  const blocks = parts.flatMap(({ headline, tokens }): readonly MarkedToken[] =>
    headline
      ? [
          {
            type: 'heading',
            raw: headline,
            depth,
            text: headline,
            tokens: [{ type: 'escape', raw: headline, text: headline }],
          },
          ...tokens,
        ]
      : tokens,
  );
  const headings = headingsIn(blocks);
  const ids = new Map<Token, string>();
  const taken = new Map<string, number>();
  for (const heading of headings) {
    const text = textOf(heading.tokens).trim();
    if (!text) continue;
    const base = slug(text) || 'section';
    let id = base;
    let n = taken.get(base) ?? 0;
    while (taken.has(id)) id = `${base}-${++n}`;
    taken.set(base, n).set(id, 0);
    ids.set(heading, id);
  }
  const shallowest = Math.min(...headings.map((heading) => heading.depth));
  const body = { blocks, shallowest, ids, hasId: (id: string) => taken.has(id) };
  bodies.set(sections, body);
  return body;
}
