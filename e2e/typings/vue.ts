import type { Article, LunaAnswerEvent, LunaLoadEvent } from 'luna-widgets';
import type {} from 'luna-widgets/vue';
import type { GlobalComponents } from 'vue';

type Component<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>;
type Props<Tag extends keyof GlobalComponents> = Component<Tag>['$props'];

export const card: Props<'article-card'> = {
  src: '/sleep.json',
  mode: 'full',
  'heading-level': '3',
  class: 'card',
};
export const byline = (article: Article): Props<'author-byline'> => ({ article, size: 'medium' });
export const luna: Props<'luna-chat'> = {
  open: true,
  'expose-text': true,
  transport: async function* ({ question }) {
    yield question.toUpperCase();
  },
};
export function events(card: Component<'article-card'>, load: LunaLoadEvent, answer: LunaAnswerEvent) {
  card.$emit('luna-load', load);
  card.reload();
  // @ts-expect-error: a load is no answer
  card.$emit('luna-load', answer);
  // @ts-expect-error: a card does not answer
  card.$emit('luna-answer', answer);
}

// @ts-expect-error: there is no such mode
export const mode: Props<'article-card'> = { mode: 'whole' };
// @ts-expect-error: a level is a number
export const level: Props<'article-card'> = { 'heading-level': 'two' };
// @ts-expect-error: there is no such attribute
export const network: Props<'share-bar'> = { network: 'x' };
// @ts-expect-error: a flag is no text
export const open: Props<'luna-chat'> = { open: 'yes' };
