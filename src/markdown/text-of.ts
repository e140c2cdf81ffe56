import type { MarkedToken, Token, Tokens } from 'marked';
import { decodeEntities } from '../content/entities.js';

/** Inline tokens as plain text: an image is its alternative text. */
export const textOf = (tokens: readonly Token[]): string =>
  (tokens as readonly MarkedToken[])
    .map((token) => {
      switch (token.type) {
        case 'text':
          return decodeEntities(token.text);
        case 'image':
        case 'strong':
        case 'em':
        case 'del':
          return textOf(token.tokens);
        case 'link':
          return token.autolink ? token.text : textOf(token.tokens);
        case 'br':
          return '\n';
        case 'checkbox':
          return '';
        default:
          return (token as Tokens.Escape).text;
      }
    })
    .join('');
