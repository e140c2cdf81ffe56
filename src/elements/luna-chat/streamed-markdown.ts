import { guard } from 'lit/directives/guard.js';
import { lexMarkdown } from '../../markdown/lex.js';
import { renderBlock } from '../../markdown/render-markdown.js';

export { markdownStyles } from '../../markdown/markdown.styles.js';

/**
 * Markdown that arrives piece by piece. A block that another has followed is finished and rendered once; only the open one
 * at the end is read and rendered again, so that an answer's cost does not grow with its length.
 */
export class StreamedMarkdown {
  #text = '';
  /** How much of the text the finished blocks are. */
  #finished = 0;
  #blocks: unknown[] = [];
  readonly #headingLevel: number;

  /** @param headingLevel the level, 1 to 6, of the answer's headings: one below the conversation's */
  constructor(headingLevel: number) {
    this.#headingLevel = headingLevel;
  }

  /** @param renderText what runs of plain text become; an answer shows no remote images */
  render(written: string, renderText: (text: string) => unknown): unknown {
    // As the lexer has them: its tokens are counted by their length.
    const text = written.replace(/\r\n?/g, '\n');
    if (!text.startsWith(this.#text)) {
      this.#finished = 0;
      this.#blocks = [];
    }
    this.#text = text;
    const options = { headingLevel: this.#headingLevel, images: false, text: renderText };
    const tokens = lexMarkdown(text.slice(this.#finished));
    const open = tokens.pop();
    for (const token of tokens) {
      this.#finished += token.raw.length;
      // Finished for as long as the text only grows.
      this.#blocks.push(guard([this.#blocks], () => renderBlock(token, options)));
    }
    return [...this.#blocks, open ? renderBlock(open, options) : ''];
  }
}
