import { ArticleCard } from '../elements/article-card/article-card.component.js';
import { AuthorByline } from '../elements/author-byline/author-byline.component.js';
import { LunaChat } from '../elements/luna-chat/luna-chat.component.js';
import { ShareBar } from '../elements/share-bar/share-bar.component.js';

for (const element of [ArticleCard, AuthorByline, ShareBar, LunaChat]) element.define();
