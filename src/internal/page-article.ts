import type { Article } from '../content/article.js';
import { LunaError } from '../content/luna-error.js';
import { parseArticle } from '../content/parse-article.js';
import { readArticle } from '../content/read-article.js';

const isReady = (): Promise<void> =>
  document.readyState === 'loading'
    ? new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }))
    : Promise.resolve();

/**
 * The article in the host page's `<script type="application/ld+json" id="…">`, looked for beside `element` and then in the
 * document; a page that is still being parsed is waited for.
 *
 * @throws {LunaError} `format`, where there is no such script or no article in it
 */
export async function articleOfScript(id: string, element: Element): Promise<Article> {
  await isReady();
  const root = element.getRootNode();
  const script = (root instanceof ShadowRoot ? root.getElementById(id) : null) ?? document.getElementById(id);
  if (!script) {
    throw new LunaError('format', `expected <script type="application/ld+json" id="${id}">, got nothing`);
  }
  let json: unknown;
  try {
    json = JSON.parse(script.textContent ?? '');
  } catch (error) {
    throw new LunaError('format', `expected JSON, got ${error instanceof Error ? error.message : error}`);
  }
  return readArticle(json, document.baseURI);
}

/** The first article in the host page's own JSON-LD, if there is one. */
export async function articleOfPage(): Promise<Article | undefined> {
  await isReady();
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const { article } = parseArticle(JSON.parse(script.textContent ?? ''), document.baseURI);
      if (article) return article;
    } catch {
      // A page's JSON-LD is about many things; what cannot be read is none of ours.
    }
  }
  return undefined;
}
