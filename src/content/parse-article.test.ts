import { expect } from '@open-wc/testing';
import { articleJson, pageJson } from '../testing/article-json.js';
import { BASE, parse, parseFlawed } from '../testing/parsed-article.js';
import { parseArticle } from './parse-article.js';

function expectRefused(json: unknown): void {
  expect(parseArticle(json, BASE)).to.deep.equal({ article: undefined, isFlawed: true });
}

describe('parseArticle', () => {
  describe('finds the article', () => {
    it('that stands alone', () => {
      expect(parse(articleJson()).headline).to.equal('Sleep and mood');
    });

    it('that is a page’s main entity, with what belongs to the page', () => {
      const article = parse(
        pageJson({
          reviewedBy: { name: 'Mary S.' },
          lastReviewed: '2026-05-01',
          expires: '2027-05-01',
          creditText: 'Us',
        }),
      );
      expect(article.headline).to.equal('Sleep and mood');
      expect(article.reviewers).to.deep.equal([{ name: 'Mary S.' }]);
      expect(article.lastReviewed).to.equal('2026-05-01');
      expect(article.expires).to.equal('2027-05-01');
      expect(article.creditText).to.equal('Us');
    });

    it('of any subtype, written in full, abbreviated or in a list', () => {
      for (const type of [
        'BlogPosting',
        'NewsArticle',
        'ScholarlyArticle',
        'Report',
        'schema:Article',
        'https://schema.org/MedicalScholarlyArticle',
        ['Thing', 'Article'],
      ]) {
        expect(parse(articleJson({ '@type': type })).headline, String(type)).to.equal('Sleep and mood');
      }
    });

    it('in a graph, following references by @id', () => {
      const article = parse({
        '@graph': [
          { '@type': 'Organization', '@id': '#org', name: 'Publisher' },
          {
            '@type': 'WebPage',
            '@id': '#page',
            url: 'https://publisher.example/p',
            mainEntity: { '@id': '#article' },
          },
          articleJson({ '@id': '#article', url: undefined, author: { '@id': '#org' } }),
        ],
      });
      expect(article.url).to.equal('https://publisher.example/p');
      expect(article.authors).to.deep.equal([{ name: 'Publisher' }]);
    });

    it('in a graph where the article names its page, as SEO plugins write it', () => {
      const article = parse({
        '@graph': [
          articleJson({ mainEntityOfPage: { '@id': '#page' } }),
          { '@type': 'WebPage', '@id': '#page', lastReviewed: '2026-01-31' },
        ],
      });
      expect(article.lastReviewed).to.equal('2026-01-31');
    });

    it('beside a page in a graph that does not name it', () => {
      const graph = [{ '@type': 'WebPage', lastReviewed: '2026-01-31' }, articleJson()];
      expect(parse({ '@graph': graph }).lastReviewed).to.equal('2026-01-31');
      expect(parse(graph).lastReviewed).to.equal('2026-01-31');
    });

    it('in a page that is its own article, as the NHS content API has it', () => {
      const article = parse({
        '@type': 'MedicalWebPage',
        name: 'Insomnia',
        url: 'https://nhs.example/insomnia',
        lastReviewed: ['2024-03-04T10:00:00+00:00', '2027-03-04T10:00:00+00:00'],
        hasPart: [
          { '@type': 'WebPageElement', position: 1, text: 'Second.', headline: 'Later' },
          { '@type': 'WebPageElement', position: 0, text: 'First.' },
        ],
      });
      expect(article.headline).to.equal('Insomnia');
      expect(article.lastReviewed).to.equal('2024-03-04T10:00:00+00:00');
      expect(article.expires).to.equal('2027-03-04T10:00:00+00:00');
      expect(article.sections).to.deep.equal([{ text: 'First.' }, { headline: 'Later', text: 'Second.' }]);
    });

    it('whose references go in a circle', () => {
      const article = parse({
        '@graph': [
          articleJson({ '@id': '#a', mainEntityOfPage: { '@id': '#p' }, author: { '@id': '#p' } }),
          { '@type': 'WebPage', '@id': '#p', name: 'Page', mainEntity: { '@id': '#a' } },
        ],
      });
      expect(article.authors).to.deep.equal([{ name: 'Page' }]);
    });

    it('and refuses what is none', () => {
      const others = [
        { '@type': 'Recipe', headline: 'A', description: 'B' },
        { '@type': 5 },
        null,
        'text',
        7,
        [],
        {},
      ];
      for (const other of others) expectRefused(other);
    });
  });

  describe('requires', () => {
    it('a headline, or a name', () => {
      for (const headline of [undefined, null, 42, '  ', [], {}]) {
        expectRefused(articleJson({ headline }));
        expectRefused(pageJson({ name: 'Of the page' }, { headline }));
      }
      expect(parse(articleJson({ headline: undefined, name: 'Sleep' })).headline).to.equal('Sleep');
      expect(parseFlawed(articleJson({ headline: 42, name: 'Sleep' })).headline).to.equal('Sleep');
    });

    it('a body or a description', () => {
      for (const hasPart of [undefined, [], { headline: 'Empty' }, 'text']) {
        expectRefused(articleJson({ articleBody: undefined, description: undefined, hasPart }));
      }
      expect(parse(articleJson({ articleBody: undefined })).sections).to.deep.equal([]);
      expect(parse(articleJson({ description: undefined })).sections).to.have.lengthOf(1);
    });
  });

  it('leaves out what is absent', () => {
    expect(parse({ '@type': 'Article', headline: 'A', description: 'B' })).to.deep.equal({
      headline: 'A',
      description: 'B',
      baseUrl: BASE,
      authors: [],
      reviewers: [],
      citations: [],
      sections: [],
    });
  });

  it('takes a list of one for the one, the first of several, and lists in a list for one list', () => {
    const article = parse(
      articleJson({
        headline: ['Sleep'],
        description: ['About it', 5],
        author: [['Ada'], [[{ name: 'Bo' }]]],
      }),
    );
    expect(article).to.include({ headline: 'Sleep', description: 'About it' });
    expect(article.authors).to.deep.equal([{ name: 'Ada' }, { name: 'Bo' }]);
  });

  describe('finds the way back', () => {
    const item = (name: string, url?: string, position?: number): Record<string, unknown> => ({
      '@type': 'ListItem',
      name,
      item: url,
      position,
    });
    const backOf = (items: readonly unknown[], over = {}): unknown =>
      parse(pageJson({ breadcrumb: { '@type': 'BreadcrumbList', itemListElement: items }, ...over })).back;

    it('in the last crumb that leads elsewhere', () => {
      const home = item('Home', 'https://publisher.example/', 1);
      const ada = item('Ada', 'https://publisher.example/ada', 2);
      expect(backOf([home, ada])).to.deep.equal({ name: 'Ada', url: 'https://publisher.example/ada' });
      expect(backOf([ada, home])).to.deep.equal({ name: 'Ada', url: 'https://publisher.example/ada' });
      expect(backOf([home, ada, item('Sleep', 'https://publisher.example/sleep#top', 3)])).to.deep.include({
        name: 'Ada',
      });
      expect(backOf([home, item('Sleep', undefined, 2)])).to.deep.include({ name: 'Home' });
    });

    it('in a crumb whose item is an object', () => {
      expect(backOf([{ item: { '@id': 'https://publisher.example/team', name: 'Team' } }])).to.deep.equal({
        name: 'Team',
        url: 'https://publisher.example/team',
      });
    });

    it('in a graph, where the breadcrumb and what it leads to stand apart', () => {
      const article = parse({
        '@graph': [
          { '@type': 'WebPage', breadcrumb: [{ '@id': '#crumbs' }] },
          { '@id': '#crumbs', itemListElement: { item: { '@id': 'https://publisher.example/team' } } },
          { '@id': 'https://publisher.example/team', name: 'Team' },
          articleJson(),
        ],
      });
      expect(article.back).to.deep.equal({ name: 'Team', url: 'https://publisher.example/team' });
    });

    it('never in one whose only name is its address', () => {
      expect(backOf([{ item: 'https://publisher.example/team' }])).to.deep.include({ name: 'Dr. Ada Byron' });
    });

    it('else at the author', () => {
      expect(backOf([])).to.deep.equal({ name: 'Dr. Ada Byron', url: 'https://publisher.example/ada' });
      expect(parse(articleJson({ author: 'Ada' })).back).to.equal(undefined);
    });
  });

  describe('reads the body', () => {
    it('as Markdown only', () => {
      expect(
        parse(articleJson({ encodingFormat: 'text/markdown; charset=utf-8' })).sections,
      ).to.have.lengthOf(1);
      expect(parseFlawed(articleJson({ encodingFormat: 'text/html' })).sections).to.deep.equal([]);
      expect(parseFlawed(articleJson({ encodingFormat: 5 })).sections).to.have.lengthOf(1);
    });

    it('from sections within sections, leaving out empty ones', () => {
      const hasPart = [
        { headline: 'One', text: '1' },
        { headline: 'Two', hasPart: { name: 'Within', text: '2' } },
        { headline: 'Empty' },
      ];
      expect(parse(articleJson({ articleBody: undefined, hasPart })).sections).to.deep.equal([
        { headline: 'One', text: '1' },
        { headline: 'Two', text: '' },
        { headline: 'Within', text: '2' },
      ]);
    });

    it('of sections in the order of their positions, written as numbers or as text', () => {
      const at = (position: unknown): Record<string, unknown> => ({ text: `${position}`, position });
      const hasPart = ['3', 2, '1'].map(at);
      expect(
        parse(articleJson({ articleBody: undefined, hasPart })).sections.map(({ text }) => text),
      ).to.deep.equal(['1', '2', '3']);
      const odd = [
        { text: 'a', position: { valueOf: 1, toString: 1 } },
        { text: 'b', position: 'last' },
        { text: 'c' },
      ];
      expect(
        parse(articleJson({ articleBody: undefined, hasPart: odd })).sections.map(({ text }) => text),
      ).to.deep.equal(['a', 'b', 'c']);
    });

    it('of sections nested without end only so far', () => {
      const nest = (depth: number): unknown => ({
        text: `${depth}`,
        hasPart: depth < 9 ? nest(depth + 1) : [],
      });
      expect(parse(articleJson({ articleBody: undefined, hasPart: nest(1) })).sections).to.have.lengthOf(4);
    });

    it('of each section once, however often it is referred to', () => {
      const hasPart = Array.from({ length: 2000 }, () => ({ '@id': '#part' }));
      const part = { '@id': '#part', text: 'Again.', hasPart };
      expect(
        parse({ '@graph': [articleJson({ articleBody: undefined, hasPart }), part] }).sections,
      ).to.deep.equal([{ text: 'Again.' }]);
    });
  });

  it('is not fooled by prototypes', () => {
    expectRefused(
      JSON.parse(
        '{"@type":"Article","__proto__":{"headline":"Planted"},"description":"d","constructor":{"name":"x"}}',
      ),
    );
  });

  it('keeps the article for wrong types in every optional place', () => {
    const optional = [
      'description',
      'url',
      'inLanguage',
      'image',
      'datePublished',
      'dateModified',
      'author',
      'citation',
    ].concat(
      [
        'license',
        'creditText',
        'hasPart',
        'reviewedBy',
        'lastReviewed',
        'expires',
        'timeRequired',
        'encodingFormat',
      ],
      ['potentialAction', 'mainEntityOfPage', 'breadcrumb'],
    );
    const hostile = { toString: 1, valueOf: 1 };
    for (const wrong of [
      0,
      true,
      {},
      [],
      [[]],
      'x',
      [{ '@type': 'Person' }],
      hostile,
      [hostile],
      { '@type': hostile },
    ]) {
      for (const key of optional) {
        expect(parseArticle(articleJson({ [key]: wrong }), BASE).article?.headline, key).to.equal(
          'Sleep and mood',
        );
      }
    }
  });
});
