import { ArticleCard, type LunaChat, LunaError, parseArticle, type Transport } from 'luna-widgets';
import { ShareBar } from 'luna-widgets/elements/share-bar';
import 'luna-widgets/luna-chat';
import 'luna-widgets/luna.js';

export const isOurs: boolean = ArticleCard.define() && ShareBar.define('my-share-bar');
export const transport: Transport = async function* ({ question, signal }) {
  if (!signal.aborted) yield question;
};
export const luna: LunaChat = document.createElement('luna-chat');
luna.transport = transport;
luna.addEventListener('luna-answer', ({ citations, source }) => source === 'article' && citations.toFixed());
luna.addEventListener('luna-error', ({ error }) => error instanceof LunaError && error.code === 'network');
export const headline = (json: unknown): string | undefined =>
  parseArticle(json, 'https://publisher.example/a.json').article?.headline;

const card = new ArticleCard();
card.mode = 'full';
// @ts-expect-error: there is no such mode
card.mode = 'whole';
// @ts-expect-error: what is loaded is not for setting
card.article = undefined;
// @ts-expect-error: an answer has no network
luna.addEventListener('luna-answer', ({ network }) => network);
// @ts-expect-error: a transport yields text
luna.transport = async function* () {
  yield 1;
};
