export { readArticle } from '../src/content/read-article.js';
export { memoryRateLimit, type RateLimit } from './rate-limit.js';
export { createRelay, type Relay } from './relay.js';
export type { ArticleSource, LogEntry, Outcome, RelaySettings, Upstream } from './settings.js';
