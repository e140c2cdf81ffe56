import type { MarkedToken, Token, Tokens } from 'marked';
import { decodeEntities } from '../content/entities.js';

const altOf = (image: Tokens.Image): string => textOf(image.tokens);

/** Inline tokens as plain text. `imageText` says what stands for an image; the default is its alternative text. */
export function textOf(tokens: readonly Token[], imageText: (image: Tokens.Image) => string = altOf): string {
  return (tokens as readonly MarkedToken[])
    .map((token) => {
      switch (token.type) {
        case 'image':
          return imageText(token);
        case 'text':
          return decodeEntities(token.text);
        case 'strong':
        case 'em':
        case 'del':
          return textOf(token.tokens, imageText);
        case 'link':
          return token.autolink ? token.text : textOf(token.tokens, imageText);
        case 'br':
          return '\n';
        case 'checkbox':
          return '';
        default:
          return (token as Tokens.Escape).text;
      }
    })
    .join('');
}
