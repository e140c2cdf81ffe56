export { checkArticle, type Verdict } from './check-article.js';
export type { ArticleJson, ContentJson, PageJson } from './content-json.js';
export { LunaError, type LunaErrorCode } from './luna-error.js';
