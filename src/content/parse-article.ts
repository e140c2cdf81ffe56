import type { Article, ArticleImage, Citation, Contributor, License, NamedLink, Section } from './article.js';
import { parseDate, parseDuration, parseLanguage } from './formats.js';
import { findArticle, inOrder, isInvitation, isPage, list, own } from './json-ld.js';
import { readingMinutes } from './reading-time.js';
import { safeUrl } from './safe-url.js';

/** What `parseArticle` gives. */
export interface ParsedArticle {
  /** Absent where there is no article, no headline, or neither body nor description. */
  readonly article?: Article | undefined;
  /** Something that is there is wrong, and was left out: `checkArticle` tells what. */
  readonly isFlawed: boolean;
}

/** Makes one value of the model; `undefined` where there is none to make. */
type Convert<T> = (value: unknown) => T | undefined;
type Falsy = undefined | false | '' | 0;
type Fields = Readonly<Record<string, Convert<unknown>>>;
type Picked<F extends Fields> = { readonly [K in keyof F]?: Exclude<ReturnType<F[K]>, undefined> };

/** Sections within sections, as the NHS content API has them, are followed this far. */
export const SECTION_DEPTH = 4;

/** What is an address where a name in words could stand as well. */
export const ADDRESS = /^\w+:|^[^\s/]*\/\S*$/;

/** Leaves out what is `undefined`, so that what is absent is absent; without a prototype that a page could have polluted. */
const fromEntries = <T>(entries: readonly (readonly [string, unknown])[]): T =>
  Object.setPrototypeOf(Object.fromEntries(entries.filter(([, value]) => value !== undefined)), null);

const compact = <T>(values: { readonly [K in keyof T]: T[K] | undefined }): T =>
  fromEntries(Object.entries(values));

const withoutFragment = (url = ''): string => url.replace(/\/?(#.*)?$/, '');

/**
 * Makes the readonly model of schema.org JSON-LD: an Article, a (Medical)WebPage whose `mainEntity` is one, or a `@graph`.
 * What is wrong is left out.
 *
 * @param baseUrl what relative URLs are resolved against: the JSON's own address
 */
export function parseArticle(json: unknown, baseUrl: string): ParsedArticle {
  const { article: node, page, first, each } = findArticle(json);
  const seen = new Set<unknown>();
  let isFlawed = false;

  // Converters: what is there and wrong flaws the article.

  const check =
    <T>(convert: (value: unknown) => T | Falsy): Convert<T> =>
    (value) => {
      if (value == null) return undefined;
      const result = convert(first(value)) || undefined;
      isFlawed ||= !result;
      return result;
    };
  const written = <T>(convert: (text: string) => T | Falsy): Convert<T> =>
    check<T>((value) => typeof value === 'string' && convert(value));
  const many =
    <T>(convert: Convert<T>): Convert<readonly T[]> =>
    (value) =>
      value == null ? undefined : list(value).flatMap((item) => convert(item) ?? []);
  const pick = <F extends Fields>(from: unknown, fields: F): Picked<F> =>
    fromEntries(Object.entries(fields).map(([key, convert]) => [key, convert(own(from, key))]));

  const text = written((it) => it.trim());
  const date = written(parseDate);
  const size = check((value) => typeof value !== 'object' && Math.max(Number.parseFloat(`${value}`), 0));
  /** A text, or an object that has it; the object's own name counts only where it is an address. */
  const addressOf = (value: unknown): string | undefined =>
    safeUrl(value, baseUrl) ??
    safeUrl(own(value, 'url'), baseUrl) ??
    safeUrl(own(value, 'contentUrl'), baseUrl) ??
    safeUrl(own(value, '@id'));
  const url = check(addressOf);
  /** What has a name, or is one and says no more. */
  const name = check((value) => text(own(value, 'name') ?? value));
  const image = check<ArticleImage>((value) => {
    const address = url(value);
    const rest = pick(value, { caption: text, width: size, height: size });
    return address && compact<ArticleImage>({ ...rest, url: address });
  });
  const contributor = check<Contributor>((value) => {
    const full = name(value);
    const { honorificPrefix, ...rest } = pick(value, {
      honorificPrefix: text,
      url,
      image,
      jobTitle: text,
      affiliation: name,
    });
    const prefix = honorificPrefix ? `${honorificPrefix} ` : '';
    return full && compact<Contributor>({ ...rest, name: full.startsWith(prefix) ? full : prefix + full });
  });
  /** What is an address, or a name in words, or both. */
  const reference = check<License>((value) => {
    const parts = typeof value === 'string' ? { [ADDRESS.test(value) ? 'url' : 'name']: value } : value;
    const found = pick(parts, { name: text, url });
    return (found.name || found.url) && found;
  });
  const citation = check<Citation>((value) => {
    const found = reference(value);
    const title = found?.name ?? found?.url;
    return title && compact<Citation>({ ...found, name: title });
  });
  /** In reading order; each part once, however often it is referred to. */
  const sections = (parts: unknown, depth: number): readonly Section[] =>
    inOrder(each(parts)).flatMap((part) => {
      if (!depth || seen.has(part)) return [];
      seen.add(part);
      const {
        name: title,
        headline = title,
        text: words = '',
      } = pick(part, { name: text, headline: text, text });
      const within = sections(own(part, 'hasPart'), depth - 1);
      return words || within.length ? [compact<Section>({ headline, text: words }), ...within] : [];
    });

  /** What belongs to the page may be said of the article, and the other way round. */
  const ofEither = {
    url,
    inLanguage: written(parseLanguage),
    reviewedBy: many(contributor),
    lastReviewed: (value: unknown) => (value == null ? undefined : list(value).map(date)),
    expires: date,
    license: reference,
    creditText: text,
  };
  const {
    name: title,
    headline = title,
    description,
    mainEntityOfPage,
    url: address = mainEntityOfPage,
    inLanguage,
    author: authors = [],
    reviewedBy: reviewers = [],
    lastReviewed: [lastReviewed, nextReview] = [],
    expires,
    citation: citations = [],
    encodingFormat = 'text/markdown',
    articleBody,
    timeRequired,
    ...rest
  } = Object.assign(
    pick(page, ofEither),
    pick(node, {
      ...ofEither,
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
      timeRequired: written(parseDuration),
      // A page may be named without its address.
      mainEntityOfPage: (value) => (isPage(first(value)) ? addressOf(first(value)) : url(value)),
    }),
  );
  const isMarkdown = /^text\/markdown\b/i.test(encodingFormat);
  isFlawed ||= !isMarkdown;
  const body =
    isMarkdown && articleBody
      ? [compact<Section>({ text: articleBody })]
      : sections(own(node, 'hasPart'), SECTION_DEPTH);
  if (!headline || (!body.length && !description)) return { article: undefined, isFlawed: true };

  // The way back: the last crumb that leads somewhere else, else the author.
  const here = [address, url(own(page, 'url'))].map(withoutFragment);
  const crumbs = inOrder(each(own(first(own(page, 'breadcrumb')), 'itemListElement')));
  const links = crumbs.map((crumb) => {
    const item = own(crumb, 'item');
    const title = text(own(first(item), 'name'));
    return { name: text(own(crumb, 'name')) ?? title, url: url(item) };
  });
  const back = [...authors.slice(0, 1), ...links].findLast(
    (link) => link.url && link.name && !here.includes(withoutFragment(link.url)),
  );
  const action = each(own(node, 'potentialAction')).find(isInvitation);
  const minutes = timeRequired ?? readingMinutes(body, inLanguage);
  const article = compact<Article>({
    ...rest,
    headline,
    description,
    url: address,
    baseUrl,
    inLanguage,
    authors,
    reviewers,
    lastReviewed,
    expires: expires ?? nextReview,
    readingMinutes: minutes ? Math.max(1, Math.round(minutes)) : undefined,
    back: back && compact<NamedLink>({ name: back.name, url: back.url }),
    citations,
    sections: body,
    invitation: action ? pick(action, { name: text, description: text }) : undefined,
  });
  return { article, isFlawed };
}
