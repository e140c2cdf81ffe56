import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Article } from '../../src/content/article.js';
import { readArticle } from '../../src/content/read-article.js';

/** What was found in a place. */
export interface FoundArticles {
  readonly articles: readonly Article[];
  /** Files that no question can be asked about, and why. */
  readonly problems: readonly string[];
}

/**
 * The articles in a file, or in the `.json` files of a folder.
 *
 * @param base what relative URLs in them are resolved against
 * @throws where there is no such file or folder
 */
export async function readArticles(path: string, base: string): Promise<FoundArticles> {
  const isFolder = (await stat(path)).isDirectory();
  const names = isFolder ? (await readdir(path)).filter((name) => name.endsWith('.json')).sort() : [''];
  const articles: Article[] = [];
  const problems: string[] = [];
  for (const name of names) {
    const file = join(path, name);
    try {
      const article = await readArticle(
        JSON.parse(await readFile(file, 'utf8')),
        new URL(basename(file), base).href,
      );
      if (article.url && article.sections.length) articles.push(article);
      else problems.push(`${file}: expected ${article.url ? 'a body' : 'a canonical URL'}, got none`);
    } catch (error) {
      problems.push(`${file}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return { articles, problems };
}
