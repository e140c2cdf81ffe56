import type { Article } from './article.js';
import { LunaError } from './luna-error.js';
import { parseArticle } from './parse-article.js';

/** What is wrong with a document: found by code that is loaded only for those that have something wrong. */
async function explain(json: unknown, url: string, article: Article | undefined): Promise<void> {
  const { checkArticle } = await import('./check-article.js');
  const { error, warnings } = checkArticle(json);
  if (!article && error) throw error;
  if (warnings.length) console.warn(`luna-widgets: ${url}\n${warnings.join('\n')}`);
}

/**
 * The article in a document. Whatever optional is wrong is left out, and the console told, with the path.
 *
 * @param url the document's own address
 * @throws {LunaError} `format`, with the path, where there is no article, no headline, or neither body nor description
 */
export async function readArticle(json: unknown, url: string): Promise<Article> {
  const { article, isFlawed } = parseArticle(json, url);
  const explained = isFlawed ? explain(json, url, article) : undefined;
  if (article) {
    // What is right is shown at once.
    explained?.catch(() => {});
    return article;
  }
  await explained;
  throw new LunaError('format', 'expected an article, got something else');
}
