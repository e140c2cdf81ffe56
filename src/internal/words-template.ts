import { html, type TemplateResult } from 'lit/html.js';

const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b(?!-Latn)|-(?:Arab|Hebr)\b/;

/** The direction of a language's script, for `dir`; of an unknown one, the text decides. */
export const directionOf = (language = ''): string =>
  language ? (RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr') : 'auto';

/** Text in the article's own language and direction; a language that is unknown is said to be unknown. */
export const wordsTemplate = (language: string | undefined, content: unknown): TemplateResult =>
  html`<span lang=${language ?? ''} dir=${directionOf(language)}>${content}</span>`;
