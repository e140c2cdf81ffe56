import type { MarkedToken, Token, Tokens } from 'marked';
import type { Section } from '../content/article.js';
import type { Passage } from '../content/passage.js';
import { bodyOf } from './body.js';
import { imageUrl } from './render-markdown.js';
import { textOf } from './text-of.js';

/**
 * The body's paragraphs, list items, table rows and code blocks as plain text: word for word what `renderSections` shows.
 *
 * @param baseUrl the one the body is rendered with
 */
export function passagesOf(sections: readonly Section[], baseUrl?: string): readonly Passage[] {
  const passages: Passage[] = [];
  const options = baseUrl === undefined ? {} : { baseUrl };
  const imageText = (image: Tokens.Image) => (imageUrl(image, options) ? '' : textOf(image.tokens));
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

  const collect = (tokens: readonly Token[], outer: readonly { depth: number; text: string }[]): void => {
    let above = outer;
    const add = (written: string) => {
      const text = plain(written);
      if (text) passages.push({ text, headings: above.map((heading) => heading.text) });
    };
    for (const token of tokens as readonly MarkedToken[]) {
      switch (token.type) {
        case 'heading': {
          const { depth } = token;
          const text = plain(textOf(token.tokens, imageText));
          above = [...above.filter((heading) => heading.depth < depth), ...(text ? [{ depth, text }] : [])];
          break;
        }
        case 'paragraph':
        case 'text':
          add(textOf((token as Tokens.Paragraph).tokens, imageText));
          break;
        case 'code':
          add(token.text);
          break;
        case 'table':
          for (const row of [token.header, ...token.rows]) {
            add(row.map((cell) => textOf(cell.tokens, imageText)).join(' '));
          }
          break;
        case 'list':
          collect(token.items, above);
          break;
        case 'list_item':
        case 'blockquote':
          collect(token.tokens, above);
          break;
      }
    }
  };

  collect(bodyOf(sections).blocks, []);
  return passages;
}
