export type { ChatMessage, Excerpt, Transport, TransportRequest } from './chat/transport.js';
export type {
  Article,
  ArticleImage,
  Citation,
  Contributor,
  Invitation,
  License,
  NamedLink,
  Section,
} from './content/article.js';
export { LunaError, type LunaErrorCode } from './content/luna-error.js';
export { type ParsedArticle, parseArticle } from './content/parse-article.js';
export { ArticleCard } from './elements/article-card/article-card.component.js';
export { AuthorByline } from './elements/author-byline/author-byline.component.js';
export { LunaChat } from './elements/luna-chat/luna-chat.component.js';
export type { Network } from './elements/share-bar/networks.js';
export { ShareBar } from './elements/share-bar/share-bar.component.js';
export * from './events/conversation-events.js';
export { LunaErrorEvent } from './events/error-event.js';
export { LunaLoadEvent } from './events/load-event.js';
export { LunaCloseEvent, LunaOpenEvent } from './events/open-events.js';
export { LunaShareEvent } from './events/share-event.js';
