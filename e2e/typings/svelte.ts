import type { Article } from 'luna-widgets';
import type {} from 'luna-widgets/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Props<Tag extends keyof SvelteHTMLElements> = SvelteHTMLElements[Tag];

export const card: Props<'article-card'> = {
  src: '/sleep.json',
  mode: 'full',
  'heading-level': '3',
  class: 'card',
  'onluna-load': ({ article, currentTarget }) => [article.headline, currentTarget.article],
  'on:luna-error': (event) => event.error.code === 'timeout',
};
export const byline = (article: Article): Props<'author-byline'> => ({ article, size: 'medium' });
export const bar: Props<'share-bar'> = { networks: 'x', 'onluna-share': (event) => event.preventDefault() };
export const luna: Props<'luna-chat'> = {
  open: true,
  'expose-text': true,
  transport: async function* ({ question }) {
    yield question.toUpperCase();
  },
  'onluna-answer': ({ citations }) => citations.toFixed(),
};

// @ts-expect-error: there is no such mode
export const mode: Props<'article-card'> = { mode: 'whole' };
// @ts-expect-error: a level is a number
export const level: Props<'article-card'> = { 'heading-level': 'two' };
// @ts-expect-error: there is no such attribute
export const network: Props<'share-bar'> = { network: 'x' };
// @ts-expect-error: a load carries no error
export const load: Props<'article-card'> = { 'onluna-load': (event) => event.error };
// @ts-expect-error: a flag is no text
export const open: Props<'luna-chat'> = { open: 'yes' };
