import type { Knowledge } from '../src/chat/knowledge.js';
import { ArticleIndex } from '../src/chat/retrieval/article-index.js';
import type { Article } from '../src/content/article.js';
import { loadJson } from '../src/content/load-json.js';
import { passagesOf } from '../src/content/passages.js';
import { readArticle } from '../src/content/read-article.js';
import { safeUrl } from '../src/content/safe-url.js';
import type { ArticleSource } from './settings.js';

/** An article that questions can be asked about. */
export interface PreparedArticle {
  readonly knowledge: Knowledge;
  readonly index: ArticleIndex;
}

interface Entry {
  /** When it was asked for, in milliseconds. */
  readonly since: number;
  readonly article: Promise<PreparedArticle | undefined>;
}

/** After so long, in milliseconds, an article is fetched anew. */
const FRESH = 5 * 60 * 1000;
/** So many fetched articles are kept. */
const KEPT = 500;

/** One name in a path: no dots in front and no encoded ones, so that it leads nowhere else. */
const NAME = '((?:[\\w~-]|%[89A-Fa-f][\\dA-Fa-f])(?:[\\w.~-]|%[89A-Fa-f][\\dA-Fa-f])*)';

const isThisMachine = (hostname: string): boolean => /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);

/** What two spellings of one canonical URL have in common. Of this machine's own addresses the port says nothing. */
function keyOf(address: string): string | undefined {
  const href = safeUrl(address);
  if (!href) return undefined;
  const url = new URL(href);
  url.hash = '';
  if (isThisMachine(url.hostname)) url.host = 'localhost:80';
  return url.href;
}

const patternOf = (page: string): RegExp =>
  new RegExp(`^${page.replace(/[\\^$.|?+()[\]{}]/g, '\\$&').replace('*', NAME)}$`);

function prepare(article: Article): PreparedArticle {
  const passages = passagesOf(article.sections);
  return {
    knowledge: { article, passages, isPrivate: false },
    index: new ArticleIndex(passages, article),
  };
}

/** The articles that may be asked about, by their canonical URLs. */
export class Library {
  readonly #articles: ReadonlyMap<string, Article>;
  readonly #rules: readonly { readonly page: RegExp; readonly content: string }[];
  readonly #prepared = new Map<string, Entry>();
  readonly #now: () => number;

  constructor(articles: readonly Article[], sources: readonly ArticleSource[], now: () => number = Date.now) {
    this.#articles = new Map(
      articles.flatMap((article) => {
        const key = article.url && keyOf(article.url);
        return key ? [[key, article]] : [];
      }),
    );
    this.#rules = sources.map(({ page, content }) => ({ page: patternOf(keyOf(page) ?? page), content }));
    this.#now = now;
  }

  /**
   * The article of a canonical URL; `undefined` where it is none of ours.
   *
   * @throws {LunaError} where it could not be fetched, or is no article
   */
  async find(address: string): Promise<PreparedArticle | undefined> {
    const key = keyOf(address);
    if (!key) return undefined;
    const known = this.#prepared.get(key);
    if (known && (this.#articles.has(key) || this.#now() - known.since < FRESH)) return known.article;
    const source = this.#articles.get(key) ?? this.#contentOf(key);
    if (!source) return undefined;
    const loaded = typeof source === 'string' ? this.#load(source, key) : Promise.resolve(prepare(source));
    // What was right a while ago is better than nothing.
    const article = loaded.catch((error: unknown) => {
      if (!known) throw error;
      return known.article;
    });
    const entry = { since: this.#now(), article };
    this.#prepared.delete(key);
    this.#prepared.set(key, entry);
    article.catch(() => {
      if (this.#prepared.get(key) === entry) this.#prepared.delete(key);
    });
    const [oldest] = this.#prepared.keys();
    if (this.#prepared.size > KEPT && oldest) this.#prepared.delete(oldest);
    return article;
  }

  #contentOf(key: string): string | undefined {
    for (const { page, content } of this.#rules) {
      const match = page.exec(key);
      if (match) return content.replace('*', () => match[1] ?? '');
    }
    return undefined;
  }

  async #load(content: string, key: string): Promise<PreparedArticle | undefined> {
    const article = await readArticle(await loadJson(content, new AbortController().signal), content);
    // Whatever the names look like, it has to be the article of this page.
    return article.url && keyOf(article.url) === key ? prepare(article) : undefined;
  }
}
