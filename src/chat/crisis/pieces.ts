/** About how many words are weighed together: more, and what matters drowns in the rest. */
const PIECE = 50;
/** How many of them the next piece begins with again, so that nothing is torn. */
const OVERLAP = 15;

/** A text in pieces of a size that can be weighed; a short one is a piece. */
export function piecesOf(text: string): readonly string[] {
  const words = text.split(/\s+/);
  if (words.length <= PIECE + OVERLAP) return [text];
  const step = PIECE - OVERLAP;
  return Array.from({ length: Math.ceil((words.length - OVERLAP) / step) }, (_, i) =>
    words.slice(i * step, i * step + PIECE).join(' '),
  );
}
