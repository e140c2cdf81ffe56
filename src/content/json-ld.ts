/** A property of an object that is its own: neither `__proto__` nor a polluted prototype counts. */
export const own = (node: unknown, key: string): unknown =>
  node instanceof Object && Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined;

/** JSON-LD lets one value stand for a list of one. */
export const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value];

/** Nodes in the order of their `position`, else as they stand. */
export const inOrder = (nodes: readonly unknown[]): readonly unknown[] =>
  nodes
    .map((node, index) => [Number(own(node, 'position') ?? index) || 0, node] as const)
    .sort(([a], [b]) => a - b)
    .map(([, node]) => node);

export const hasType = (node: unknown, pattern: RegExp): boolean =>
  list(own(node, '@type')).some((type) => pattern.test(String(type)));

// https://schema.org/Article and https://schema.org/WebPage, with their subtypes.
export const isArticle = (node: unknown): boolean => hasType(node, /(?:Article|Posting|\bReport)$/);
export const isPage = (node: unknown): boolean => hasType(node, /Page$/);

/** Where the parts of an article are in a document. */
export interface Found {
  readonly article: unknown;
  readonly page: unknown;
  /** `{"@id"}` alone stands for the node of that name in the graph. */
  readonly resolve: (value: unknown) => unknown;
}

/** Finds the article: alone, as the `mainEntity` of a page, or in a graph; `article` is undefined where there is none. */
export function findArticle(json: unknown): Found {
  const nodes = list(own(json, '@graph') ?? json);
  const named = new Map(nodes.map((node) => [own(node, '@id'), node]));
  const resolve = (value: unknown): unknown => {
    const id = own(value, '@id');
    return (id !== undefined && named.get(id)) || value;
  };
  const refer = (node: unknown, key: string): unknown => resolve(list(own(node, key))[0]);
  const owner = nodes.find((node) => isPage(node) && isArticle(refer(node, 'mainEntity')));
  // A page without an article can be one itself: the NHS content API's pages are.
  const article = owner ? refer(owner, 'mainEntity') : (nodes.find(isArticle) ?? nodes.find(isPage));
  const stated = refer(article, 'mainEntityOfPage');
  return {
    article,
    page:
      owner ??
      (isPage(stated) ? stated : (nodes.find((node) => node !== article && isPage(node)) ?? article)),
    resolve,
  };
}
