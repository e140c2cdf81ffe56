/**
 * The range in which an element shows a text. White space does not count: how much of it there is between two words depends
 * on the markup.
 */
export function findText(root: Node, text: string): Range | undefined {
  const wanted = text.replace(/\s+/g, '');
  if (!wanted) return undefined;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let shown = '';
  /** For each character of `shown`: the text node it is in, and where. */
  const places: { readonly node: Text; readonly offset: number }[] = [];
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    for (const { 0: character, index } of node.data.matchAll(/\S/g)) {
      shown += character;
      places.push({ node, offset: index });
    }
  }
  const start = shown.indexOf(wanted);
  const first = places[start];
  const last = places[start + wanted.length - 1];
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}
