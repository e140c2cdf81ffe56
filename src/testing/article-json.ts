/** A small article as a publisher would write it, for tests; `over` replaces or, with `undefined`, removes its properties. */
export const articleJson = (over: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  '@type': 'Article',
  headline: 'Sleep and mood',
  description: 'How one bears on the other.',
  url: 'https://publisher.example/sleep',
  inLanguage: 'en',
  author: {
    '@type': 'Person',
    name: 'Ada Byron',
    honorificPrefix: 'Dr.',
    url: 'https://publisher.example/ada',
  },
  timeRequired: 'PT4M',
  articleBody: 'Rest helps.\n\n## Why\n\nThe brain files its memories at night.',
  ...over,
});

/** The same inside a page that was reviewed. */
export const pageJson = (
  over: Readonly<Record<string, unknown>> = {},
  article: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'MedicalWebPage',
  url: 'https://publisher.example/sleep',
  mainEntity: articleJson(article),
  ...over,
});
