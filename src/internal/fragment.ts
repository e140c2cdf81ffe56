const decode = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

/** Scrolls to what a `#fragment` names in a tree of its own, where the browser does not look. */
export function scrollToFragment(root: ParentNode, fragment: string): void {
  const id = decode(fragment.slice(1));
  if (id) root.querySelector(`[id="${CSS.escape(id)}"]`)?.scrollIntoView();
}

/** For a click on a link within such a tree: the address changes as ever, and the place is shown. */
export function onFragmentClick(event: Event): void {
  const { currentTarget } = event;
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const fragment = link?.getAttribute('href');
  if (fragment?.startsWith('#') && currentTarget instanceof Element)
    scrollToFragment(currentTarget, fragment);
}
