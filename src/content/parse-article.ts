import type { Article, ArticleImage, Citation, Contributor, License, NamedLink, Section } from './article.js';
import { parseDuration, readingMinutes, wholeMinutes } from './duration.js';
import { findArticle, hasType, inOrder, list, own } from './json-ld.js';
import { safeUrl } from './safe-url.js';

/** What `parseArticle` gives. */
export interface ParsedArticle {
  /** Absent where there is no article, no headline, or neither body nor description. */
  readonly article?: Article;
  /** Something that is there is wrong, and was left out: `checkArticle` tells what. */
  readonly isFlawed: boolean;
}

/** Makes one value of the model; `undefined` where it cannot. */
type Convert<T> = (value: unknown) => T | undefined;
type Fields = Readonly<Record<string, Convert<unknown>>>;
type Picked<F extends Fields> = { readonly [K in keyof F]?: Exclude<ReturnType<F[K]>, undefined> };

/** Sections within sections, as the NHS content API has them, are followed this far. */
const SECTION_DEPTH = 4;

/** Leaves out what is `undefined`, so that what is absent is absent; without a prototype that a page could have polluted. */
const compact = <T>(entries: readonly (readonly [string, unknown])[]): T =>
  Object.setPrototypeOf(Object.fromEntries(entries.filter(([, value]) => value !== undefined)), null);

const withoutFragment = (url = ''): string => url.replace(/\/?(#.*)?$/, '');

/**
 * Makes the readonly model of schema.org JSON-LD: an Article, a (Medical)WebPage whose `mainEntity` is one, or a `@graph`.
 * What is wrong is left out.
 *
 * @param baseUrl what relative URLs are resolved against: the JSON's own address
 */
export function parseArticle(json: unknown, baseUrl: string): ParsedArticle {
  const { article: node, page, resolve } = findArticle(json);
  let isFlawed = false;

  // Converters: what is there and wrong flaws the article.

  const check =
    <T>(convert: Convert<T>): Convert<T> =>
    (value) => {
      const one = resolve(list(value)[0]);
      const result = value == null ? undefined : convert(one) || undefined;
      isFlawed ||= value != null && !result;
      return result;
    };
  const many =
    <T>(convert: Convert<T>): Convert<readonly T[]> =>
    (value) =>
      value == null ? undefined : list(value).flatMap((item) => convert(item) ?? []);
  const pick = <F extends Fields>(from: unknown, fields: F): Picked<F> =>
    compact(Object.entries(fields).map(([key, convert]) => [key, convert(own(from, key))]));

  const text = check((value) => (typeof value === 'string' ? value.trim() : undefined));
  const url = check((value) => safeUrl(own(value, 'url') ?? own(value, '@id') ?? value, baseUrl));
  const size = check((value) => Math.max(Number.parseFloat(`${value}`), 0));
  const date = check((value) => {
    const written = `${value}`;
    const day = written.slice(0, 10);
    // A day that no month has (31 February) rolls over in some engines.
    return /^\d{4}-\d\d-\d\d(T\d\d:\d\d.*)?$/.test(written) &&
      Date.parse(written) &&
      new Date(day).toISOString().startsWith(day)
      ? written
      : undefined;
  });
  const duration = check((value) => parseDuration(`${value}`));
  const language = check((value) => {
    try {
      return Intl.getCanonicalLocales(`${value}`)[0];
    } catch {
      return undefined;
    }
  });
  /** What has a name, or is one and says no more. */
  const name = check((value) => text(value instanceof Object ? own(value, 'name') : value));
  const image = check<ArticleImage>((value) => {
    const rest = pick(value, { caption: text, width: size, height: size });
    const address = url(own(value, 'contentUrl') ?? value);
    return address ? { ...rest, url: address } : undefined;
  });
  const contributor = check<Contributor>((value) => {
    const full = name(value);
    const { honorificPrefix = '', ...rest } = pick(value, {
      honorificPrefix: text,
      url,
      image,
      jobTitle: text,
      affiliation: name,
    });
    return full
      ? { ...rest, name: full.startsWith(honorificPrefix) ? full : `${honorificPrefix} ${full}` }
      : undefined;
  });
  /** What is an address, or a name in words, or both. */
  const reference = check<License>((value) => {
    if (value instanceof Object) return pick(value, { name: text, url });
    const isAddress = /^\w+:|^\S*\/\S*$/.test(`${value}`);
    const written = isAddress ? url(value) : text(value);
    return written ? { [isAddress ? 'url' : 'name']: written } : undefined;
  });
  const citation = check<Citation>((value) => {
    const found = reference(value);
    const title = found?.name ?? found?.url;
    return title ? { ...found, name: title } : undefined;
  });
  const sections = (parts: unknown, depth: number): readonly Section[] =>
    depth
      ? inOrder(list(parts).map(resolve)).flatMap((part) => {
          const {
            name: title,
            headline = title,
            text: words = '',
          } = pick(part, { headline: text, name: text, text });
          const within = sections(own(part, 'hasPart'), depth - 1);
          return words || within.length ? [{ ...(headline && { headline }), text: words }, ...within] : [];
        })
      : [];

  /** What belongs to the page may be said of the article, and the other way round. */
  const ofEither = {
    url,
    inLanguage: language,
    reviewedBy: many(contributor),
    lastReviewed: many(date),
    expires: date,
    license: reference,
    creditText: text,
  };
  const {
    reviewedBy: reviewers = [],
    lastReviewed: [lastReviewed, nextReview] = [],
    ...shared
  } = { ...pick(page, ofEither), ...pick(node, ofEither) };
  const {
    name: title,
    headline = title,
    author: authors = [],
    citation: citations = [],
    encodingFormat = 'text/markdown',
    articleBody,
    timeRequired,
    mainEntityOfPage,
    ...rest
  } = pick(node, {
    name: text,
    headline: text,
    description: text,
    image,
    datePublished: date,
    dateModified: date,
    author: many(contributor),
    citation: many(citation),
    encodingFormat: text,
    articleBody: text,
    timeRequired: duration,
    mainEntityOfPage: url,
  });
  const isMarkdown = /^text\/markdown\b/i.test(encodingFormat);
  isFlawed ||= !isMarkdown;
  const body =
    isMarkdown && articleBody ? [{ text: articleBody }] : sections(own(node, 'hasPart'), SECTION_DEPTH);
  if (!headline || (!body.length && !rest.description)) return { isFlawed: true };

  const address = shared.url ?? mainEntityOfPage;
  const minutes = timeRequired ?? (body.length ? readingMinutes(body, shared.inLanguage) : 0);
  // The way back: the last crumb that leads somewhere else, else the author.
  const here = [address, url(own(page, 'url'))].map(withoutFragment);
  const crumbs = list(own(resolve(own(page, 'breadcrumb')), 'itemListElement')).map(resolve);
  const links = inOrder(crumbs).map((crumb) => {
    const item = own(crumb, 'item');
    return { name: name(own(crumb, 'name') ?? item), url: url(item) };
  });
  const back = [...authors.slice(0, 1), ...links].findLast(
    (link): link is NamedLink => Boolean(link.url && link.name) && !here.includes(withoutFragment(link.url)),
  );
  const action = list(own(node, 'potentialAction'))
    .map(resolve)
    .find((it) => hasType(it, /CommunicateAction$/));
  const entries = Object.entries({
    ...shared,
    ...rest,
    headline,
    baseUrl,
    url: address,
    authors,
    reviewers,
    citations,
    sections: body,
    lastReviewed,
    expires: shared.expires ?? nextReview,
    readingMinutes: minutes ? wholeMinutes(minutes) : undefined,
    back: back && { name: back.name, url: back.url },
    invitation: action && pick(action, { name: text, description: text }),
  });
  return { article: compact<Article>(entries), isFlawed };
}
