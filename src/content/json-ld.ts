/** A property of an object that is its own: neither `__proto__` nor a polluted prototype counts. */
export const own = (node: unknown, key: string | number): unknown =>
  Object.hasOwn(Object(node), key) ? Object(node)[key] : undefined;

/** JSON-LD lets one value stand for a list of one, and lists in a list are one list. */
export const list = (value: unknown): readonly unknown[] => [value ?? []].flat(9);

const position = (node: unknown): number => {
  const at = own(node, 'position');
  return (typeof at !== 'object' && Number(at)) || 0;
};

/** Nodes in the order of their `position`, else as they stand. */
export const inOrder = (nodes: readonly unknown[]): readonly unknown[] =>
  nodes.toSorted((a, b) => position(a) - position(b));

const hasType = (node: unknown, pattern: RegExp): boolean =>
  list(own(node, '@type')).some((type) => typeof type === 'string' && pattern.test(type));

// https://schema.org/Article and https://schema.org/WebPage, with their subtypes.
const isArticle = (node: unknown): boolean => hasType(node, /(?:Article|Posting|\bReport)$/);
export const isPage = (node: unknown): boolean => hasType(node, /Page$/);

/** The action whose words invite the reader to talk. */
export const isInvitation = (node: unknown): boolean => hasType(node, /CommunicateAction$/);

/** Where the parts of an article are in a document. */
export interface Found {
  readonly article: unknown;
  readonly page: unknown;
  /** The value, or the first of a list; `{"@id"}` stands for the node of that name in the graph. */
  readonly first: (value: unknown) => unknown;
  /** The same of each in the list. */
  readonly each: (value: unknown) => readonly unknown[];
}

/** Finds the article: alone, as the `mainEntity` of a page, or in a graph; `article` is undefined where there is none. */
export function findArticle(json: unknown): Found {
  const nodes = list(own(json, '@graph') ?? json);
  const named = new Map(nodes.map((node) => [own(node, '@id'), node]));
  const resolve = (value: unknown): unknown => {
    const id = own(value, '@id');
    return (id && named.get(id)) || value;
  };
  const first = (value: unknown): unknown => resolve(list(value)[0]);
  const each = (value: unknown): readonly unknown[] => list(value).map(resolve);
  const entity = (node: unknown): unknown => first(own(node, 'mainEntity'));
  const owner = nodes.find((node) => isPage(node) && isArticle(entity(node)));
  // A page without an article can be one itself: the NHS content API's pages are.
  const article = owner ? entity(owner) : (nodes.find(isArticle) ?? nodes.find(isPage));
  const stated = first(own(article, 'mainEntityOfPage'));
  const page = owner ?? [stated, ...nodes].find((node) => node !== article && isPage(node)) ?? article;
  return { article, page, first, each };
}
