import type {
  Article,
  ArticleImage,
  Citation,
  Contributor,
  Invitation,
  NamedLink,
  Section,
} from './article.js';
import { parseDuration, readingMinutes, wholeMinutes } from './duration.js';
import {
  date,
  describe,
  isAbsent,
  isObject,
  list,
  type Place,
  positive,
  property,
  type Report,
  single,
  text,
} from './json.js';
import { LunaError } from './luna-error.js';
import { safeUrl } from './safe-url.js';

/** What `parseArticle` gives: the article, and a sentence for each optional value that was wrong and so left out. */
export interface ParsedArticle {
  readonly article: Article;
  readonly warnings: readonly string[];
}

/** Sections within sections, as the NHS content API has them, are followed this far. */
const SECTION_DEPTH = 4;

function hasType(place: Place, pattern: RegExp): boolean {
  return list(property(place, '@type')).some(
    ({ value }) => typeof value === 'string' && pattern.test(value.replace(/^.*[/#:]/, '')),
  );
}
// https://schema.org/Article and its subtypes; https://schema.org/WebPage and its subtypes.
const isArticle = (place: Place): boolean => hasType(place, /Article$|Posting$|^Report$|^APIReference$/);
const isPage = (place: Place): boolean => hasType(place, /Page$/);

/** The parser of one document: what is relative is resolved against `baseUrl`, `{"@id"}` alone stands for the node of that name. */
class ArticleParser {
  readonly warnings = new Set<string>();
  readonly #baseUrl: string;
  readonly #nodes = new Map<string, Place>();

  constructor(baseUrl: string) {
    this.#baseUrl = baseUrl;
  }

  readonly #report: Report = (path, expected, value) => {
    this.warnings.add(`${path}: expected ${expected}, got ${describe(value)}`);
  };

  parse(json: unknown): Article {
    const root: Place = { value: json, path: '' };
    const graph = property(root, '@graph');
    const nodes = list(isAbsent(graph) ? root : graph);
    for (const node of nodes) {
      const { value: id } = property(node, '@id');
      if (typeof id === 'string') this.#nodes.set(id, node);
    }
    const page = nodes.find((node) => isPage(node) && isArticle(this.#get(node, 'mainEntity')));
    if (page) return this.#article(this.#get(page, 'mainEntity'), page);
    // A page that is its own article: a name, and sections or a description, as the NHS content API has it.
    const alone = nodes.find(isArticle) ?? nodes.find(isPage);
    if (alone) return this.#article(alone, this.#pageOf(alone, nodes) ?? alone);
    const types = nodes.flatMap((node) => list(property(node, '@type'))).map(({ value }) => describe(value));
    throw new LunaError(
      'format',
      `expected an Article, or a WebPage whose mainEntity is one, got ${types.join(', ') || describe(json)}`,
      '@type',
    );
  }

  /** The page node that stands beside an article in a graph, as SEO plugins write it. */
  #pageOf(article: Place, nodes: readonly Place[]): Place | undefined {
    const owner = this.#get(article, 'mainEntityOfPage');
    return isPage(owner) ? owner : nodes.find((node) => node !== article && isPage(node));
  }

  #get(place: Place, key: string): Place {
    return this.#resolve(single(property(place, key)));
  }

  #list(place: Place, key: string): readonly Place[] {
    return list(property(place, key)).map((item) => this.#resolve(item));
  }

  #resolve(place: Place): Place {
    if (!isObject(place.value) || Object.keys(place.value).length !== 1) return place;
    const node = this.#nodes.get(String(property(place, '@id').value));
    return node ? { value: node.value, path: place.path } : place;
  }

  #article(article: Place, page: Place): Article {
    /** What belongs to the page is read from a bare Article too. */
    const either = (key: string): Place => {
      const own = property(page, key);
      return isAbsent(own) ? property(article, key) : own;
    };
    const headline = this.#text(article, 'headline') ?? this.#text(article, 'name');
    if (headline === undefined) {
      const { path, value } = property(article, 'headline');
      throw new LunaError(
        'format',
        `expected text, got ${isAbsent({ path, value }) ? 'nothing' : describe(value)}`,
        path,
      );
    }
    const description = this.#text(article, 'description');
    const sections = this.#sections(article);
    if (!sections.length && description === undefined) {
      const { path, value } = property(article, 'articleBody');
      throw new LunaError(
        'format',
        `expected text (or hasPart, or a description), got ${describe(value)}`,
        path,
      );
    }
    const url = this.#url(article, 'url') ?? this.#url(page, 'url') ?? this.#url(article, 'mainEntityOfPage');
    const inLanguage = this.#language(article) ?? this.#language(page);
    const authors = this.#contributors(property(article, 'author'));
    const [lastReviewed, nextReview] = list(either('lastReviewed'));
    const expires = either('expires');
    return compact({
      headline,
      description,
      url,
      baseUrl: this.#baseUrl,
      inLanguage,
      image: this.#image(article, 'image'),
      authors,
      reviewers: this.#contributors(either('reviewedBy')),
      datePublished: date(single(property(article, 'datePublished')), this.#report),
      dateModified: date(single(property(article, 'dateModified')), this.#report),
      lastReviewed: lastReviewed && date(lastReviewed, this.#report),
      expires: date(isAbsent(expires) && nextReview ? nextReview : single(expires), this.#report),
      readingMinutes: this.#readingMinutes(article, sections, inLanguage),
      back: this.#back(page, url) ?? this.#profileOf(authors),
      citations: this.#list(article, 'citation').flatMap((place) => this.#citation(place) ?? []),
      license: this.#license(either('license')),
      creditText: text(either('creditText'), this.#report),
      sections,
      invitation: this.#invitation(article),
    });
  }

  #text(place: Place, key: string): string | undefined {
    return text(property(place, key), this.#report);
  }

  /** A web address: a text, or an object whose `url` or `@id` it is. */
  #url(place: Place, key: string): string | undefined {
    const found = this.#get(place, key);
    if (isAbsent(found)) return undefined;
    const nested = isObject(found.value) ? [property(found, 'url'), property(found, '@id')] : [found];
    const written = nested.find((candidate) => !isAbsent(candidate)) ?? found;
    const url = safeUrl(single(written).value, this.#baseUrl);
    if (url === undefined) this.#report(written.path, 'a web address (http or https)', written.value);
    return url;
  }

  #language(place: Place): string | undefined {
    const found = this.#get(place, 'inLanguage');
    if (isAbsent(found)) return undefined;
    const tag = isObject(found.value) ? property(found, 'alternateName').value : found.value;
    try {
      if (typeof tag === 'string') return Intl.getCanonicalLocales(tag)[0];
    } catch {
      // Reported below, like any other wrong value.
    }
    this.#report(found.path, 'a BCP 47 language tag', found.value);
    return undefined;
  }

  #image(place: Place, key: string): ArticleImage | undefined {
    const found = this.#get(place, key);
    if (isAbsent(found)) return undefined;
    if (!isObject(found.value)) {
      const url = this.#url(place, key);
      return url === undefined ? undefined : { url };
    }
    const url = isAbsent(property(found, 'url')) ? this.#url(found, 'contentUrl') : this.#url(found, 'url');
    if (url === undefined) return undefined;
    return compact({
      url,
      caption: this.#text(found, 'caption'),
      width: positive(property(found, 'width'), this.#report),
      height: positive(property(found, 'height'), this.#report),
    });
  }

  #contributors(place: Place): readonly Contributor[] {
    return list(place).flatMap((item) => {
      const found = this.#resolve(item);
      if (typeof found.value === 'string') return found.value.trim() ? [{ name: found.value.trim() }] : [];
      const name = this.#text(found, 'name') ?? this.#fullName(found);
      if (name === undefined) {
        this.#report(`${found.path}.name`, 'text', undefined);
        return [];
      }
      const prefix = this.#text(found, 'honorificPrefix');
      const affiliation = this.#get(found, 'affiliation');
      return compact({
        name: prefix === undefined || name.startsWith(prefix) ? name : `${prefix} ${name}`,
        url: this.#url(found, 'url') ?? this.#url(found, 'sameAs'),
        image: this.#image(found, 'image'),
        jobTitle: this.#text(found, 'jobTitle'),
        affiliation: isObject(affiliation.value)
          ? this.#text(affiliation, 'name')
          : text(affiliation, this.#report),
      });
    });
  }

  #fullName(place: Place): string | undefined {
    return ['givenName', 'familyName'].flatMap((key) => this.#text(place, key) ?? []).join(' ') || undefined;
  }

  #sections(article: Place): readonly Section[] {
    const format = single(property(article, 'encodingFormat'));
    if (isAbsent(format) || /^text\/markdown\b/i.test(String(format.value))) {
      const body = this.#text(article, 'articleBody');
      if (body !== undefined) return [{ text: body }];
    } else {
      this.#report(format.path, 'text/markdown', format.value);
    }
    return this.#parts(article, SECTION_DEPTH);
  }

  #parts(place: Place, depth: number): readonly Section[] {
    if (depth === 0) return [];
    const parts = this.#list(place, 'hasPart').map((part, index) => ({
      part,
      position: Number(property(part, 'position').value ?? index) || 0,
    }));
    return parts
      .sort((a, b) => a.position - b.position)
      .flatMap(({ part }) => {
        const section: Section = compact({
          headline: this.#text(part, 'headline') ?? this.#text(part, 'name'),
          text: this.#text(part, 'text') ?? '',
        });
        const within = this.#parts(part, depth - 1);
        return section.text || within.length ? [section, ...within] : [];
      });
  }

  #readingMinutes(article: Place, sections: readonly Section[], language?: string): number | undefined {
    const given = this.#text(article, 'timeRequired');
    if (given !== undefined) {
      const minutes = parseDuration(given);
      if (minutes !== undefined) return wholeMinutes(minutes);
      this.#report(property(article, 'timeRequired').path, 'an ISO 8601 duration', given);
    }
    if (!sections.length) return undefined;
    return readingMinutes(
      sections.map((section) => `${section.headline ?? ''} ${section.text}`).join('\n'),
      language,
    );
  }

  /** The last item of the breadcrumb that leads somewhere else. */
  #back(page: Place, own: string | undefined): NamedLink | undefined {
    const pages = [own, this.#url(page, 'url')].map(withoutFragment);
    const items = this.#list(this.#get(page, 'breadcrumb'), 'itemListElement').map((item, index) => ({
      item,
      position: Number(property(item, 'position').value ?? index) || 0,
    }));
    for (const { item } of items.sort((a, b) => b.position - a.position)) {
      if (isAbsent(property(item, 'item'))) continue;
      const url = this.#url(item, 'item');
      const name = this.#text(item, 'name') ?? this.#text(this.#get(item, 'item'), 'name');
      if (url !== undefined && name !== undefined && !pages.includes(withoutFragment(url)))
        return { name, url };
    }
    return undefined;
  }

  #profileOf([author]: readonly Contributor[]): NamedLink | undefined {
    return author?.url === undefined ? undefined : { name: author.name, url: author.url };
  }

  #citation(place: Place): Citation | undefined {
    if (isObject(place.value)) {
      const name = this.#text(place, 'name') ?? this.#text(place, 'headline');
      const url = this.#url(place, 'url');
      if (name !== undefined || url !== undefined) return compact({ name: name ?? url ?? '', url });
      this.#report(`${place.path}.name`, 'text', undefined);
      return undefined;
    }
    const name = text(place, this.#report);
    return name === undefined
      ? undefined
      : compact({ name, url: /^https?:/i.test(name) ? safeUrl(name) : undefined });
  }

  #license(place: Place): Article['license'] {
    const found = this.#resolve(single(place));
    if (isAbsent(found)) return undefined;
    if (isObject(found.value)) {
      const license = compact({ name: this.#text(found, 'name'), url: this.#url(found, 'url') });
      return license.name === undefined && license.url === undefined ? undefined : license;
    }
    const written = text(found, this.#report);
    if (written === undefined) return undefined;
    // A licence is its address, or its name in words.
    if (!/^\w+:|^\S*\/\S*$/.test(written)) return { name: written };
    const url = safeUrl(written, this.#baseUrl);
    if (url === undefined) this.#report(found.path, 'a web address (http or https)', written);
    return url === undefined ? undefined : { url };
  }

  #invitation(article: Place): Invitation | undefined {
    const action = this.#list(article, 'potentialAction').find((place) =>
      hasType(place, /^CommunicateAction$/),
    );
    if (!action) return undefined;
    return compact({ name: this.#text(action, 'name'), description: this.#text(action, 'description') });
  }
}

const withoutFragment = (url: string | undefined): string | undefined =>
  url?.replace(/#.*$/, '').replace(/\/$/, '');

type Compact<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out what is `undefined`, so that what is absent is absent. */
function compact<T extends object>(object: T): Compact<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Compact<T>;
}

/**
 * Makes the readonly model of schema.org JSON-LD: an Article, a (Medical)WebPage whose `mainEntity` is one, or a `@graph`.
 * Optional values that are wrong are left out, each with a warning.
 *
 * @param baseUrl what relative URLs are resolved against: the JSON's own address
 * @throws {LunaError} `format`, with the path, where there is no article, no headline, or neither body nor description
 */
export function parseArticle(json: unknown, baseUrl: string): ParsedArticle {
  const parser = new ArticleParser(baseUrl);
  const article = parser.parse(json);
  return { article, warnings: [...parser.warnings] };
}
