import type { Article } from './article.js';
import { loadJson, type Patience } from './load-json.js';
import { readArticle } from './read-article.js';

interface Entry {
  readonly article: Promise<Article>;
  readonly request: AbortController;
  waiting: number;
  settled: boolean;
}

const entries = new Map<string, Entry>();

async function load(
  url: string,
  signal: AbortSignal,
  cache: RequestCache,
  patience?: Patience,
): Promise<Article> {
  return readArticle(await loadJson(url, signal, cache, patience), url);
}

/**
 * The article at a URL. However many ask for it, it is fetched and parsed once; a failure is not remembered. The request
 * is aborted when the signals of all that wait for it are.
 *
 * @param reload fetch it anew, past every cache
 * @throws {LunaError} see `loadJson` and `parseArticle`
 */
export function loadArticle(
  url: string,
  signal: AbortSignal,
  reload = false,
  patience?: Patience,
): Promise<Article> {
  let entry = reload ? undefined : entries.get(url);
  if (!entry) {
    const request = new AbortController();
    const article = load(url, request.signal, reload ? 'reload' : 'default', patience);
    const created: Entry = { article, request, waiting: 0, settled: false };
    const forget = (): void => {
      created.settled = true;
      if (entries.get(url) === created) entries.delete(url);
    };
    article.then(() => (created.settled = true), forget);
    entries.set(url, created);
    entry = created;
  }
  const awaited = entry;
  awaited.waiting++;
  signal.addEventListener(
    'abort',
    () => {
      if (--awaited.waiting || awaited.settled) return;
      if (entries.get(url) === awaited) entries.delete(url);
      awaited.request.abort();
    },
    { once: true },
  );
  return awaited.article;
}
