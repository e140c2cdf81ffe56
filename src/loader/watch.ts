/** Calls `found` for each element of one of these tags below `root`, those that are there now and those that come later. */
export function watch(
  root: Document | ShadowRoot,
  tags: readonly string[],
  found: (tag: string, element: Element) => void,
): void {
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
  }).observe(root, { childList: true, subtree: true });
  look(root);
}
