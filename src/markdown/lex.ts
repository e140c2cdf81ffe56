import { Lexer, type MarkedToken, type Token, Tokenizer, type Tokens } from 'marked';

/** Characters of Markdown that are lexed; a longer text is shown as it was written. */
const MAX_LENGTH = 400_000;
/** How deep blocks, and emphasis within a paragraph, may nest. */
const MAX_DEPTH = 20;
/** Characters that may be looked at again and again, for the blocks and for the inline text of one document. */
const MAX_WORK = 2e7;
/** Cells of all tables together, counting those that a short row leaves out. */
const MAX_CELLS = 20_000;
/** The longest bare URL that becomes a link. */
const MAX_URL = 1_000;

/** The characters at which the lexer's expressions start to search forward. */
const MARKER = /[\\`*_~[(<!@]/g;

/** A line that opens blocks in blocks far deeper than may nest. */
const DEEP_LINE = /^[ \t]*(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]*){200}/m;

const plainBlock = (raw: string): Tokens.HTML => ({ type: 'html', block: true, pre: false, raw, text: raw });
const plainText = (raw: string): Tokens.Text => ({ type: 'text', raw, text: raw });

/** The length of what a block expression can scan: up to a blank line or a heading. */
function reach(src: string): number {
  const end = src.search(/\n(?:#{1,6} |[ \t]*\n)/);
  return end < 0 ? src.length : end;
}

/**
 * marked's tokenizer with a meter. Each round of the lexer's loops starts with `space` (blocks) or `escape` (inline) and costs what
 * the round may have to scan; once the budget is spent, the rest is taken as it was written.
 */
class MeteredTokenizer extends Tokenizer {
  blockWork = MAX_WORK;
  inlineWork = MAX_WORK;
  #cells = MAX_CELLS;

  override space(src: string): Tokens.Space | undefined {
    this.blockWork -= 500 + reach(src);
    // A space token of one character would vanish in the token before it.
    return this.blockWork < 0 && src.length > 1 ? (plainBlock(src) as never) : super.space(src);
  }

  override escape(src: string): Tokens.Escape | undefined {
    this.inlineWork -= src.length;
    return this.inlineWork < 0 ? (plainText(src) as never) : super.escape(src);
  }

  override blockquote(src: string): Tokens.Blockquote | undefined {
    return /^ {0,3}>/.test(src) && this.#isDear(src) ? undefined : super.blockquote(src);
  }

  override list(src: string): Tokens.List | undefined {
    return /^ {0,3}[*+\-\d]/.test(src) && this.#isDear(src) ? undefined : super.list(src);
  }

  override table(src: string): Tokens.Table | undefined {
    const [, delimiters = ''] = src.split('\n', 2);
    if (!/^[ |:-]+$/.test(delimiters)) return undefined;
    const cells = delimiters.split('|').length * src.slice(0, reach(src)).split('\n').length;
    if (cells > this.#cells) return undefined;
    const table = super.table(src);
    if (table) this.#cells -= cells;
    return table;
  }

  override url(src: string): Tokens.Link | undefined {
    return src.search(/\s|$/) > MAX_URL ? undefined : super.url(src);
  }

  /** Each line of a list or quotation that has no marker of its own makes marked copy, or lex again, what stands around it. */
  #isDear(src: string): boolean {
    const end = src.search(/\n[ \t]*\n(?![\s>*+\-\d])/);
    const block = end < 0 ? src : src.slice(0, end);
    const lines = block.match(/\n(?![ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])\s))/g)?.length ?? 0;
    this.blockWork -= DEEP_LINE.test(block) ? MAX_WORK : (lines * block.length) / 50;
    return this.blockWork < 0;
  }
}

class BoundedLexer extends Lexer {
  readonly #meter: MeteredTokenizer;
  #blockDepth = 0;
  #inlineDepth = 0;

  constructor(meter = new MeteredTokenizer()) {
    // Own options, without a prototype: neither marked's defaults nor a page's `Object.prototype` have a say.
    super(Object.assign(Object.create(null), { gfm: true, tokenizer: meter }));
    this.#meter = meter;
  }

  override blockTokens(src: string, tokens: Token[] = [], lastParagraphClipped?: boolean) {
    if (this.#blockDepth > MAX_DEPTH) {
      tokens.push(plainBlock(src));
    } else {
      this.#blockDepth++;
      super.blockTokens(src, tokens, lastParagraphClipped);
      this.#blockDepth--;
    }
    return tokens as never;
  }

  override inlineTokens(src: string, tokens: Token[] = []): Token[] {
    const work = src.length * (src.match(MARKER)?.length ?? 0);
    if (this.#inlineDepth > MAX_DEPTH || work > this.#meter.inlineWork) {
      tokens.push(plainText(src));
    } else {
      this.#meter.inlineWork -= work;
      this.#inlineDepth++;
      super.inlineTokens(src, tokens);
      this.#inlineDepth--;
    }
    return tokens;
  }
}

/**
 * The tokens of a Markdown document (CommonMark and GFM). Never throws, and takes time in proportion to the text: what is too long, too
 * deep or too dense with markers to be an article is given as it was written, as an `html` block or as plain text.
 */
export function lexMarkdown(text: string): MarkedToken[] {
  if (text.length <= MAX_LENGTH) {
    try {
      return new BoundedLexer().lex(text) as Token[] as MarkedToken[];
    } catch {
      // An expression ran out of the engine's stack.
    }
  }
  return [plainBlock(text)];
}
