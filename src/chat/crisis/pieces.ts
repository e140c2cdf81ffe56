/** How many words are weighed together at most: more, and what matters drowns in the rest. */
const WHOLE = 65;
/** What is longer is weighed in pieces of so many words. */
const PIECE = 20;
/** How many of them the next piece begins with again, so that nothing is torn. */
const OVERLAP = 8;

/** A text in pieces of a size that can be weighed; a short one is a piece. */
export function piecesOf(text: string): readonly string[] {
  const words = text.split(/\s+/);
  if (words.length <= WHOLE) return [text];
  const step = PIECE - OVERLAP;
  return Array.from({ length: Math.ceil((words.length - OVERLAP) / step) }, (_, i) =>
    words.slice(i * step, i * step + PIECE).join(' '),
  );
}
