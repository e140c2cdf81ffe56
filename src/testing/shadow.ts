/** The first element in an element's shadow tree that matches. */
export const find = (element: Element, selector: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

/** Whether an element's shadow tree has an element that matches. */
export const has = (element: Element, selector: string): boolean => find(element, selector) !== null;

/** The first element with this part name; fails where there is none. */
export function part(element: Element, name: string): HTMLElement {
  const found = find(element, `[part~="${name}"]`);
  if (!found) throw new Error(`expected part "${name}", got ${element.shadowRoot?.textContent?.trim()}`);
  return found;
}

/** A text as a reader sees it: white space collapsed. */
export const words = (node: Node | null): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Whether an element is drawn. */
export const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
