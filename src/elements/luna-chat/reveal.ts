import { findText } from '../../internal/find-text.js';

/** Named by the library, so that it disturbs no highlight of the host's. */
const NAME = 'luna-citation';
/** Where there are no custom highlights (Firefox before 140), the block that holds the text is outlined. */
const OUTLINE = '0.15em solid';

let undo: (() => void) | undefined;

/** Takes back what `reveal` marked. */
export function unmark(): void {
  undo?.();
  undo = undefined;
}

function mark(range: Range): () => void {
  const block = range.startContainer.parentElement;
  const root = block?.getRootNode();
  if (typeof Highlight === 'function' && (root instanceof ShadowRoot || root instanceof Document)) {
    // The one stylesheet this needs is in the place's own tree, and only while something is marked.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `::highlight(${NAME}) { background-color: color-mix(in oklab, gold 45%, transparent); }`,
    );
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    CSS.highlights.set(NAME, new Highlight(range));
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      CSS.highlights.delete(NAME);
    };
  }
  if (!block) return () => {};
  const { outline } = block.style;
  block.style.outline = OUTLINE;
  return () => {
    block.style.outline = outline;
  };
}

/**
 * Scrolls to where an element shows a text, and marks it until something else is revealed or `unmark` is called.
 *
 * @returns whether the text is there
 */
export function reveal(body: Element, text: string): boolean {
  const range = findText(body, text);
  if (!range) return false;
  unmark();
  undo = mark(range);
  const block = range.startContainer.parentElement;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  block?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  return true;
}

/** How many words at either end name a place in a long text. */
const FRAGMENT_WORDS = 5;

/**
 * The directive of a text fragment, as in `#:~:text=first words,last words`.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(text: string): string {
  // A dash and a comma have a meaning in the directive; encodeURIComponent leaves the dash.
  const encode = (words: readonly string[]): string =>
    encodeURIComponent(words.join(' ').toWellFormed()).replace(/-/g, '%2D');
  const words = text.split(/\s+/);
  return words.length <= 2 * FRAGMENT_WORDS
    ? encode(words)
    : `${encode(words.slice(0, FRAGMENT_WORDS))},${encode(words.slice(-FRAGMENT_WORDS))}`;
}
