import * as v from 'valibot';
import { parseDate, parseDuration, parseLanguage } from './formats.js';
import { findArticle, inOrder, isInvitation, isPage, list, own } from './json-ld.js';
import { LunaError } from './luna-error.js';
import { ADDRESS, SECTION_DEPTH } from './parse-article.js';
import { safeUrl } from './safe-url.js';

/** What `checkArticle` finds. */
export interface Verdict {
  /** Why there is no article: `format`, with the path. */
  readonly error: LunaError | undefined;
  /** A sentence for each optional value that is wrong, and so is not shown. */
  readonly warnings: readonly string[];
}

type Expecting = v.GenericSchema & { readonly message: string };

/** The entries of an object; a polluted `Object.prototype` adds none. */
const entries = <E extends v.ObjectEntries>(own: E): E => Object.setPrototypeOf({ ...own }, null);

/** JSON-LD lets a list stand for its first. */
const one = <S extends Expecting>(schema: S) => v.union([schema, v.tuple([schema])], schema.message);
const some = <S extends Expecting>(schema: S) =>
  v.optional(v.union([schema, v.array(v.nullish(schema))], schema.message));
const maybe = <S extends Expecting>(schema: S) => v.optional(one(schema));

/**
 * The content format, as schemas: the parts of schema.org JSON-LD that `parseArticle` reads, each as an author may write it.
 *
 * @param baseUrl what relative URLs are resolved against
 */
export function contentSchemas(baseUrl: string) {
  const written = <const M extends string>(expected: M, isRight: (text: string) => unknown) =>
    v.pipe(
      v.string(expected),
      v.check((it) => Boolean(isRight(it)), expected),
    );

  const text = v.pipe(v.string('text'), v.regex(/\S/, 'text'));
  const date = written('an ISO 8601 date', parseDate);
  const duration = written('an ISO 8601 duration', parseDuration);
  const language = written('a BCP 47 language tag', parseLanguage);
  const markdown = written('text/markdown', (it) => /^\s*text\/markdown\b/i.test(it));
  const size = v.union(
    [
      v.pipe(v.number(), v.gtValue(0, 'a number above zero')),
      written('a number above zero', (it) => Number.parseFloat(it) > 0),
    ],
    'a number above zero',
  );

  const web = 'a web address (http or https)';
  const url = written(web, (it) => safeUrl(it, baseUrl));
  const id = written(web, (it) => safeUrl(it));
  const object = <E extends v.ObjectEntries>(own: E, expected = 'text') => v.object(entries(own), expected);
  /** An address: a text, or an object that has one. */
  const addressed = <E extends v.ObjectEntries>(more: E) =>
    v.union(
      [
        url,
        v.union(
          [
            object({ url, ...more }, web),
            object({ contentUrl: url, ...more }, web),
            object({ '@id': id, ...more }, web),
          ],
          web,
        ),
      ],
      web,
    );
  const address = addressed({});
  const image = addressed({ caption: maybe(text), width: maybe(size), height: maybe(size) });
  const named = v.union([text, object({ name: one(text) })], 'text');
  const contributor = v.union(
    [
      text,
      object({
        name: one(text),
        honorificPrefix: maybe(text),
        url: maybe(address),
        image: maybe(image),
        jobTitle: maybe(text),
        affiliation: maybe(named),
      }),
    ],
    'text',
  );
  const nameOrAddress = 'text or a web address (http or https)';
  const reference = v.union(
    [
      written(nameOrAddress, (it) => it.trim() && !ADDRESS.test(it)),
      url,
      v.union([
        object({ name: one(text), url: maybe(address) }),
        object({ name: maybe(text), url: one(address) }, web),
      ]),
    ],
    nameOrAddress,
  );

  const ofEither = {
    url: maybe(address),
    inLanguage: maybe(language),
    reviewedBy: some(contributor),
    lastReviewed: some(date),
    expires: maybe(date),
    license: maybe(reference),
    creditText: maybe(text),
  };
  return {
    text: one(text),
    markdown: one(markdown),
    page: object(ofEither),
    article: object({
      ...ofEither,
      headline: maybe(text),
      name: maybe(text),
      description: maybe(text),
      image: maybe(image),
      datePublished: maybe(date),
      dateModified: maybe(date),
      author: some(contributor),
      citation: some(reference),
      encodingFormat: maybe(markdown),
      articleBody: maybe(text),
      timeRequired: maybe(duration),
    }),
    /** Where the article names its page by no more than its address. */
    owner: object({ mainEntityOfPage: maybe(address) }),
    /** Of `hasPart`, in the article and in its parts. */
    part: object({ headline: maybe(text), name: maybe(text), text: maybe(text) }),
    /** Of the `itemListElement` of the page's `breadcrumb`. */
    crumb: object({ name: maybe(text), item: maybe(addressed({ name: maybe(text) })) }),
    /** Of `potentialAction`. */
    action: object({ name: maybe(text), description: maybe(text) }),
  };
}

/** A value as the messages say it. */
function described(value: unknown): string {
  if (value == null) return 'nothing';
  if (typeof value === 'string') return value.trim() ? `“${value.slice(0, 40)}”` : 'an empty text';
  return Array.isArray(value) ? 'a list' : typeof value;
}

/** The keys and indexes that lead to a value. */
type Place = readonly unknown[];

const pathOf = (at: Place): string =>
  at.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${key}` : `${key}`),
    '',
  );

interface Problem {
  readonly at: Place;
  readonly expected: string;
  readonly value: unknown;
}

/** What is wrong, as deep inside as it can be said. */
function problemsOf(issue: v.BaseIssue<unknown>): readonly Problem[] {
  const at = issue.path?.map(({ key }) => key) ?? [];
  // Of alternatives: those that look into the value, into a list by index and into an object by key.
  const within = (issue.issues ?? [])
    .flatMap(problemsOf)
    .filter(({ at: [key] }) => key !== undefined && (typeof key === 'number') === Array.isArray(issue.input));
  // Where any of several keys would do, those that are there are meant, else the first.
  const present = within.filter(({ value }) => value != null);
  const nearest = issue.expected !== 'Object' ? within : present.length ? present : within.slice(0, 1);
  return nearest.length
    ? nearest.map((problem) => ({ ...problem, at: [...at, ...problem.at] }))
    : [{ at, expected: issue.message, value: issue.input }];
}

/**
 * Says what exactly is wrong with a content JSON, with the path of each place; `parseArticle` only knows that something is.
 *
 * @param baseUrl what relative URLs are resolved against: the JSON's own address
 */
export function checkArticle(json: unknown, baseUrl: string): Verdict {
  const { article, page, first, each } = findArticle(json);
  const schemas = contentSchemas(baseUrl);
  const warnings = new Set<string>();
  const graph = own(json, '@graph');
  const nodes = list(graph ?? json);

  const failure = (at: Place, expected: string, value: unknown): Verdict => {
    const error = new LunaError('format', `expected ${expected}, got ${described(value)}`, pathOf(at));
    return { error, warnings: [...warnings].filter((it) => !it.startsWith(pathOf(at))) };
  };
  if (!article) {
    const types = nodes.flatMap((node) => list(own(node, '@type')));
    return failure(['@type'], 'an Article, or a WebPage whose mainEntity is one', types[0] ?? json);
  }

  /** A value as the schemas see it: references followed, and of a node only what it has itself and is not null. */
  const view = (value: unknown): unknown => viewNode(Array.isArray(value) ? list(value) : first(value));
  /** Made only where the schemas look: what is referred to may refer back. */
  const viewNode = (node: unknown): unknown =>
    node instanceof Object
      ? new Proxy(Array.isArray(node) ? [] : {}, {
          has: (_, key) => own(node, String(key)) != null,
          get: (_, key) => view(own(node, String(key))),
        })
      : node;
  const isRight = (schema: v.GenericSchema, node: unknown, key: string): boolean =>
    v.is(schema, view(own(node, key)));
  const report = (schema: v.GenericSchema, node: unknown, at: Place): void => {
    // What is no node has nothing to read.
    if (!(node instanceof Object)) return;
    const { issues = [] } = v.safeParse(schema, viewNode(node), { abortPipeEarly: true });
    for (const { at: inside, expected, value } of issues.flatMap(problemsOf)) {
      warnings.add(`${pathOf([...at, ...inside])}: expected ${expected}, got ${described(value)}`);
    }
  };
  /** The nodes a key leads to, each with its place. */
  const children = (node: unknown, key: string, at: Place): ReadonlyMap<unknown, Place> => {
    const value = own(node, key);
    const placed = (index: number): Place => [...at, key, ...(Array.isArray(value) ? [index] : [])];
    return new Map(each(value).map((child, index) => [child, placed(index)]));
  };
  const seen = new Set<unknown>();
  /** Reports the parts of a node, each once; whether there is anything to read in them. */
  const reportParts = (node: unknown, at: Place, depth: number): boolean => {
    const parts = children(node, 'hasPart', at);
    return inOrder([...parts.keys()])
      .map((part) => {
        if (!depth || seen.has(part)) return false;
        seen.add(part);
        const place = parts.get(part) ?? at;
        report(schemas.part, part, place);
        const isWithin = reportParts(part, place, depth - 1);
        return isWithin || isRight(schemas.text, part, 'text');
      })
      .includes(true);
  };
  /** Where a node of the top level is. */
  const placeOf = (node: unknown): Place | undefined => {
    const index = nodes.indexOf(node);
    const at = [...(graph == null ? [] : ['@graph']), ...(Array.isArray(graph ?? json) ? [index] : [])];
    return index < 0 ? undefined : at;
  };
  const atPage = placeOf(page) ?? [...(placeOf(article) ?? []), 'mainEntityOfPage'];
  const atArticle = placeOf(article) ?? [...atPage, 'mainEntity'];

  report(schemas.page, page, atPage);
  report(schemas.article, article, atArticle);
  if (!isPage(first(own(article, 'mainEntityOfPage')))) report(schemas.owner, article, atArticle);
  const breadcrumb = first(own(page, 'breadcrumb'));
  for (const [crumb, at] of children(breadcrumb, 'itemListElement', [...atPage, 'breadcrumb'])) {
    report(schemas.crumb, crumb, at);
  }
  const [invitation] = [...children(article, 'potentialAction', atArticle)].filter(([it]) =>
    isInvitation(it),
  );
  if (invitation) report(schemas.action, ...invitation);

  const hasText = (key: string): boolean => isRight(schemas.text, article, key);
  const fail = (key: string, expected: string): Verdict =>
    failure([...atArticle, key], expected, first(own(article, key)));
  if (!hasText('headline') && !hasText('name')) return fail('headline', 'text');
  const isForeign = hasText('encodingFormat') && !isRight(schemas.markdown, article, 'encodingFormat');
  const hasBody = (!isForeign && hasText('articleBody')) || reportParts(article, atArticle, SECTION_DEPTH);
  if (!hasBody && !hasText('description')) {
    return isForeign
      ? fail('encodingFormat', 'text/markdown')
      : fail('articleBody', 'text (or hasPart, or a description)');
  }
  return { error: undefined, warnings: [...warnings] };
}
