import type { Article } from './article.js';
import { LunaError } from './luna-error.js';
import { parseArticle } from './parse-article.js';

/** Tells what is wrong with a document: by code that is loaded only for those that have something wrong. */
async function explain(json: unknown, url: string): Promise<LunaError | undefined> {
  try {
    const { checkArticle } = await import('./check-article.js');
    const { error, warnings } = checkArticle(json, url);
    if (warnings.length) console.warn(`luna-widgets: ${url}\n${warnings.join('\n')}`);
    return error;
  } catch {
    // An explanation that cannot be had (the reader is offline by now) changes nothing.
    return undefined;
  }
}

/**
 * The article in a document. Whatever optional is wrong is left out, and the console told, with the path.
 *
 * @param url the document's own address
 * @throws {LunaError} `format`, with the path, where there is no article, no headline, or neither body nor description
 */
export async function readArticle(json: unknown, url: string): Promise<Article> {
  const { article, isFlawed } = parseArticle(json, url);
  const explained = isFlawed ? explain(json, url) : undefined;
  // What is right is shown at once.
  if (article) return article;
  throw (await explained) ?? new LunaError('format', 'expected an article, got something else');
}
