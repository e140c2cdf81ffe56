import type { Article } from '../content/article.js';
import { LunaError } from '../content/luna-error.js';
import { parseArticle } from '../content/parse-article.js';

const isReady = (): Promise<void> =>
  document.readyState === 'loading'
    ? new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }))
    : Promise.resolve();

function parseScript(script: Element): Article {
  let json: unknown;
  try {
    json = JSON.parse(script.textContent ?? '');
  } catch (error) {
    throw new LunaError('format', `expected JSON, got ${error instanceof Error ? error.message : error}`);
  }
  const { article, warnings } = parseArticle(json, document.baseURI);
  if (warnings.length) console.warn(`luna-widgets: #${script.id}\n${warnings.join('\n')}`);
  return article;
}

/**
 * The article in the host page's `<script type="application/ld+json" id="…">`, looked for beside `element` and then in the
 * document; a page that is still being parsed is waited for.
 *
 * @throws {LunaError} `format`, where there is no such script or no article in it
 */
export async function articleOfScript(id: string, element: Element): Promise<Article> {
  await isReady();
  const root = element.getRootNode();
  const script =
    (root instanceof ShadowRoot ? root.getElementById(id) : null) ?? element.ownerDocument.getElementById(id);
  if (!script) {
    throw new LunaError('format', `expected <script type="application/ld+json" id="${id}">, got nothing`);
  }
  return parseScript(script);
}

/** The first article in the host page's own JSON-LD, if there is one. */
export function articleOfPage(): Article | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      return parseArticle(JSON.parse(script.textContent ?? ''), document.baseURI).article;
    } catch {
      // A page's JSON-LD is about many things; what is not an article is none of ours.
    }
  }
  return undefined;
}
