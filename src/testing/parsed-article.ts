import { expect } from '@open-wc/testing';
import type { Article } from '../content/article.js';
import { parseArticle } from '../content/parse-article.js';

/** The address that a test's documents have. */
export const BASE = 'https://cdn.example/content/sleep.json';

/** The article of a document without a flaw. */
export const parse = (json: unknown): Article => parseExpecting(json, false);

/** The article of a document in which something is wrong. */
export const parseFlawed = (json: unknown): Article => parseExpecting(json, true);

function parseExpecting(json: unknown, expected: boolean): Article {
  const { article, isFlawed } = parseArticle(json, BASE);
  expect(isFlawed, 'is flawed').to.equal(expected);
  if (!article) throw new Error('expected an article, got none');
  return article;
}
