import type { Token } from 'marked';
import { lexMarkdown } from '../../markdown/lex.js';

/**
 * Markdown that arrives piece by piece. A block that another has followed is finished and rendered once; only the open one
 * at the end is read and rendered again, so that an answer's cost does not grow with its length.
 */
export class StreamedMarkdown {
  readonly #renderBlock: (token: Token) => unknown;
  #text = '';
  /** How much of the text the finished blocks are. */
  #finished = 0;
  #blocks: readonly unknown[] = [];
  #open: readonly unknown[] = [];

  constructor(renderBlock: (token: Token) => unknown) {
    this.#renderBlock = renderBlock;
  }

  /** Templates of all blocks of `text`; those of finished blocks are the same objects as before. */
  render(text: string): readonly unknown[] {
    if (!text.startsWith(this.#text)) {
      this.#finished = 0;
      this.#blocks = [];
    } else if (text === this.#text) {
      return [...this.#blocks, ...this.#open];
    }
    this.#text = text;
    const tokens = lexMarkdown(text.slice(this.#finished));
    const open = tokens.pop();
    for (const token of tokens) {
      this.#finished += token.raw.length;
      this.#blocks = [...this.#blocks, this.#renderBlock(token)];
    }
    this.#open = open ? [this.#renderBlock(open)] : [];
    return [...this.#blocks, ...this.#open];
  }
}
