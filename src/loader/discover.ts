/** Calls `found` for each element of one of these tags, those on the page now and those that come later. */
export function discover(tags: readonly string[], found: (tag: string, element: Element) => void): void {
  const selector = tags.join();
  const look = (node: ParentNode): void => {
    for (const element of node.querySelectorAll(selector)) found(element.localName, element);
  };
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(selector)) found(node.localName, node);
        if (node.firstElementChild) look(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
  look(document);
}
