import {
  type ArticleJson,
  type ContentJson,
  checkArticle,
  type PageJson,
  type Verdict,
} from 'luna-widgets/content';

export const page = {
  '@context': 'https://schema.org',
  '@type': 'MedicalWebPage',
  url: 'https://publisher.example/sleep',
  inLanguage: 'en',
  breadcrumb: {
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Sleep', item: 'https://publisher.example/' },
    ],
  },
  reviewedBy: { '@type': 'Person', name: 'Ada' },
  lastReviewed: ['2026-05-01', '2027-05-01'],
  keywords: 'sleep',
  mainEntity: {
    '@type': 'Article',
    headline: 'Sleep',
    description: null,
    image: { '@type': 'ImageObject', url: 'night.jpg', caption: 'A night', width: 1600, height: '900' },
    author: [{ '@type': 'Person', name: 'Ada', sameAs: ['https://ada.example'] }, 'Bo', { '@id': '#c' }],
    citation: ['A book', { '@type': 'ScholarlyArticle', name: 'A trial', url: 'https://doi.example/1' }],
    hasPart: [{ '@type': 'WebPageElement', headline: 'Morning', text: 'Get up.', position: 1 }],
    potentialAction: { '@type': 'CommunicateAction', name: 'Talk' },
  },
} as const satisfies PageJson;

export const article: ArticleJson = {
  '@type': ['BlogPosting', 'Thing'],
  headline: 'Sleep',
  articleBody: 'Get up at the same time.',
};
export const graph: ContentJson = { '@graph': [article, { '@type': 'Person', '@id': '#c', name: 'Cy' }] };
export const verdict: Verdict = checkArticle(page, 'https://publisher.example/sleep.json');
export const codes = verdict.error?.code === 'format';

// @ts-expect-error: an article has a headline or a name
export const untitled: ArticleJson = { '@type': 'Article', articleBody: 'Text' };
// @ts-expect-error: an article has a body or a description
export const empty: ArticleJson = { '@type': 'Article', headline: 'Sleep' };
// @ts-expect-error: a recipe is no article
export const recipe: ArticleJson = { '@type': 'Recipe', headline: 'Soup', articleBody: 'Text' };
// @ts-expect-error: a headline is text
export const number: ArticleJson = { '@type': 'Article', headline: 42, articleBody: 'Text' };
// @ts-expect-error: who wrote it has a name
export const nobody: ArticleJson = { ...article, author: { url: '/ada' } };
// @ts-expect-error: a page has an article
export const bare: PageJson = { '@type': 'WebPage', url: 'https://publisher.example/' };
