import { expect } from '@open-wc/testing';
import { articleJson, pageJson } from '../testing/article-json.js';
import type { Article } from './article.js';
import { LunaError } from './luna-error.js';
import { parseArticle } from './parse-article.js';

const BASE = 'https://cdn.example/content/sleep.json';

function parse(json: unknown): Article {
  const { article, warnings } = parseArticle(json, BASE);
  expect(warnings).to.deep.equal([]);
  return article;
}

/** The warnings, for an article that is shown all the same. */
const warningsOf = (json: unknown): readonly string[] => parseArticle(json, BASE).warnings;

function errorOf(json: unknown): LunaError {
  try {
    parseArticle(json, BASE);
  } catch (error) {
    if (error instanceof LunaError) return error;
    throw error;
  }
  throw new Error('expected the article to be refused');
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

    it('and refuses what is none, saying what it is', () => {
      expect(errorOf({ '@type': 'Recipe' }).message).to.equal(
        '@type: expected an Article, or a WebPage whose mainEntity is one, got “Recipe”',
      );
      expect(errorOf(null).message).to.contain('got nothing');
      expect(errorOf('text').message).to.contain('got “text”');
      expect(errorOf([]).message).to.contain('got a list');
      expect(errorOf({}).code).to.equal('format');
    });
  });

  describe('requires', () => {
    it('a headline, naming the path of what is wrong', () => {
      const error = errorOf(pageJson({}, { headline: 42 }));
      expect(error).to.include({ code: 'format', path: 'mainEntity.headline' });
      expect(error.message).to.equal('mainEntity.headline: expected text, got number');
      expect(errorOf(articleJson({ headline: '  ' })).message).to.equal(
        'headline: expected text, got an empty text',
      );
      expect(errorOf(articleJson({ headline: undefined })).message).to.equal(
        'headline: expected text, got nothing',
      );
      expect(errorOf({ '@graph': [{}, articleJson({ headline: [] })] }).path).to.equal('@graph[1].headline');
    });

    it('a body or a description', () => {
      expect(errorOf(articleJson({ articleBody: undefined, description: undefined })).message).to.equal(
        'articleBody: expected text (or hasPart, or a description), got nothing',
      );
      expect(parse(articleJson({ articleBody: undefined })).sections).to.deep.equal([]);
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

  it('takes a list of one for the one', () => {
    const article = parse(articleJson({ headline: ['Sleep'], description: ['About it'] }));
    expect(article).to.include({ headline: 'Sleep', description: 'About it' });
  });

  describe('resolves addresses', () => {
    it('against that of the JSON', () => {
      const article = parse(articleJson({ url: '../sleep', image: 'sleep.jpg' }));
      expect(article.url).to.equal('https://cdn.example/sleep');
      expect(article.image).to.deep.equal({ url: 'https://cdn.example/content/sleep.jpg' });
      expect(article.baseUrl).to.equal(BASE);
    });

    it('and leaves hostile ones out, with a warning', () => {
      const json = articleJson({
        url: 'javascript:alert(1)',
        image: 'data:image/svg+xml,<svg/>',
        author: { name: 'Eve', url: 'vbscript:1', image: { url: 'file:///x' } },
        license: 'javascript:alert(2)',
        citation: { name: 'C', url: 'blob:x' },
      });
      const { article, warnings } = parseArticle(json, BASE);
      expect(JSON.stringify(article)).not.to.match(/javascript|data:|vbscript|file:|blob/);
      expect(warnings).to.include('url: expected a web address (http or https), got “javascript:alert(1)”');
      expect(warnings.join())
        .to.contain('image: ')
        .and.to.contain('author.url')
        .and.to.contain('author.image.url');
      expect(warnings.join()).to.contain('citation.url').and.to.contain('license');
    });

    it('given as text, as an object with url, or by @id', () => {
      expect(parse(articleJson({ url: { '@id': 'https://a.example/' } })).url).to.equal('https://a.example/');
      expect(parse(articleJson({ url: { url: 'https://b.example/' } })).url).to.equal('https://b.example/');
      expect(parse(articleJson({ url: undefined, mainEntityOfPage: 'https://c.example/' })).url).to.equal(
        'https://c.example/',
      );
    });
  });

  describe('reads the image', () => {
    it('of an ImageObject, with its caption and size', () => {
      const image = { '@type': 'ImageObject', url: 'a.jpg', caption: 'A bed', width: 1600, height: '900px' };
      expect(parse(articleJson({ image: [image] })).image).to.deep.equal({
        url: 'https://cdn.example/content/a.jpg',
        caption: 'A bed',
        width: 1600,
        height: 900,
      });
      expect(parse(articleJson({ image: { contentUrl: 'b.jpg' } })).image?.url).to.contain('b.jpg');
    });

    it('without a size that is none', () => {
      expect(warningsOf(articleJson({ image: { url: 'a.jpg', width: -1, height: 'tall' } }))).to.deep.equal([
        'image.width: expected a number above zero, got number',
        'image.height: expected a number above zero, got “tall”',
      ]);
      expect(parse(articleJson({ image: {} })).image).to.equal(undefined);
    });
  });

  describe('reads the authors', () => {
    it('as one, as several, as mere names', () => {
      expect(parse(articleJson({ author: 'Ada' })).authors).to.deep.equal([{ name: 'Ada' }]);
      expect(parse(articleJson({ author: ['Ada', { name: 'Bo' }, ' '] })).authors).to.deep.equal([
        { name: 'Ada' },
        { name: 'Bo' },
      ]);
      expect(
        parse(articleJson({ author: { givenName: 'Ada', familyName: 'Byron' } })).authors[0]?.name,
      ).to.equal('Ada Byron');
    });

    it('with the honorific prefix in front of a name that lacks it', () => {
      const named = (name: string): string | undefined =>
        parse(articleJson({ author: { name, honorificPrefix: 'Dr.' } })).authors[0]?.name;
      expect(named('Priya Varma')).to.equal('Dr. Priya Varma');
      expect(named('Dr. Priya Varma')).to.equal('Dr. Priya Varma');
    });

    it('with title, affiliation, photo and profile', () => {
      const author = {
        name: 'Ada',
        jobTitle: 'Analyst',
        affiliation: { name: 'Engine Works' },
        image: 'ada.jpg',
        url: 'https://profile.example/ada',
      };
      expect(parse(articleJson({ author })).authors).to.deep.equal([
        {
          name: 'Ada',
          jobTitle: 'Analyst',
          affiliation: 'Engine Works',
          image: { url: 'https://cdn.example/content/ada.jpg' },
          url: 'https://profile.example/ada',
        },
      ]);
      expect(
        parse(articleJson({ author: { name: 'A', affiliation: 'B' } })).authors[0]?.affiliation,
      ).to.equal('B');
    });

    it('and leaves out one without a name', () => {
      const { article, warnings } = parseArticle(
        articleJson({ author: [{ url: 'https://a.example' }, 'Bo', 7] }),
        BASE,
      );
      expect(article.authors).to.deep.equal([{ name: 'Bo' }]);
      expect(warnings).to.deep.equal([
        'author[0].name: expected text, got nothing',
        'author[2].name: expected text, got nothing',
      ]);
    });
  });

  describe('reads dates', () => {
    it('as they were written', () => {
      const article = parse(
        articleJson({ datePublished: '2026-02-28', dateModified: '2026-03-01T08:00:00+01:00' }),
      );
      expect(article).to.include({ datePublished: '2026-02-28', dateModified: '2026-03-01T08:00:00+01:00' });
    });

    it('and leaves out what is no date of the calendar', () => {
      for (const wrong of ['2026-02-31', 'yesterday', '2026-13-01', 20260101, '2026', '2026-01-01Tnoon']) {
        expect(warningsOf(articleJson({ datePublished: wrong })), String(wrong)).to.have.lengthOf(1);
        expect(warningsOf(articleJson({ datePublished: wrong }))[0]).to.match(
          /^datePublished: expected an ISO 8601 date, got/,
        );
      }
    });

    it('of a review from a bare article too', () => {
      expect(parse(articleJson({ lastReviewed: '2026-05-01', reviewedBy: 'M' }))).to.deep.include({
        lastReviewed: '2026-05-01',
        reviewers: [{ name: 'M' }],
      });
    });
  });

  describe('tells the reading time', () => {
    it('from timeRequired, in whole minutes and never below one', () => {
      const minutes = (timeRequired: string): number | undefined =>
        parse(articleJson({ timeRequired })).readingMinutes;
      expect(['PT3M', 'PT90S', 'PT10S', 'PT1H5M', 'P1D', 'PT2.4M'].map(minutes)).to.deep.equal([
        3, 2, 1, 65, 1440, 2,
      ]);
    });

    it('from the words of the body, where it is absent or wrong', () => {
      const words = (count: number): string => 'word '.repeat(count);
      const counted = (articleBody: string): number | undefined =>
        parse(articleJson({ timeRequired: undefined, articleBody })).readingMinutes;
      expect([1, 265, 397, 398, 2650].map((count) => counted(words(count)))).to.deep.equal([1, 1, 1, 2, 10]);
      const { article, warnings } = parseArticle(articleJson({ timeRequired: 'three' }), BASE);
      expect(article.readingMinutes).to.equal(1);
      expect(warnings).to.deep.equal(['timeRequired: expected an ISO 8601 duration, got “three”']);
    });

    it('also in a language without spaces', () => {
      const json = articleJson({
        timeRequired: undefined,
        inLanguage: 'ja',
        articleBody: '睡眠は大切です。'.repeat(400),
      });
      expect(parse(json).readingMinutes).to.be.greaterThan(3);
    });

    it('and of no body tells none', () => {
      expect(parse(articleJson({ timeRequired: undefined, articleBody: undefined })).readingMinutes).to.equal(
        undefined,
      );
    });
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

    it('else at the author', () => {
      expect(backOf([])).to.deep.equal({ name: 'Dr. Ada Byron', url: 'https://publisher.example/ada' });
      expect(parse(articleJson({ author: 'Ada' })).back).to.equal(undefined);
    });
  });

  it('reads citations and the licence, with or without an address', () => {
    const article = parse(
      articleJson({
        citation: [
          { name: 'A trial', url: 'https://doi.example/1' },
          'A book',
          'https://site.example/',
          { url: 'https://only.example/' },
        ],
        license: 'https://publisher.example/terms',
      }),
    );
    expect(article.citations).to.deep.equal([
      { name: 'A trial', url: 'https://doi.example/1' },
      { name: 'A book' },
      { name: 'https://site.example/', url: 'https://site.example/' },
      { name: 'https://only.example/', url: 'https://only.example/' },
    ]);
    expect(article.license).to.deep.equal({ url: 'https://publisher.example/terms' });
    expect(parse(articleJson({ license: 'CC BY 4.0' })).license).to.deep.equal({ name: 'CC BY 4.0' });
    expect(parse(articleJson({ license: { name: 'OGL', url: '/ogl' } })).license).to.deep.equal({
      name: 'OGL',
      url: 'https://cdn.example/ogl',
    });
    expect(parse(articleJson({ license: {} })).license).to.equal(undefined);
    expect(warningsOf(articleJson({ citation: [{}], license: 5 }))).to.deep.equal([
      'citation[0].name: expected text, got nothing',
      'license: expected text, got number',
    ]);
  });

  describe('reads the body', () => {
    it('as Markdown only', () => {
      expect(
        parse(articleJson({ encodingFormat: 'text/markdown; charset=utf-8' })).sections,
      ).to.have.lengthOf(1);
      const { article, warnings } = parseArticle(articleJson({ encodingFormat: 'text/html' }), BASE);
      expect(article.sections).to.deep.equal([]);
      expect(warnings).to.deep.equal(['encodingFormat: expected text/markdown, got “text/html”']);
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

    it('of sections nested without end only so far', () => {
      const part: Record<string, unknown> = { text: 'again' };
      part.hasPart = part;
      expect(parse(articleJson({ articleBody: undefined, hasPart: part })).sections).to.have.lengthOf(4);
    });
  });

  it('reads the invitation of a CommunicateAction', () => {
    const invitation = { '@type': 'CommunicateAction', name: 'Talk to Luna', description: 'Free' };
    expect(
      parse(articleJson({ potentialAction: [{ '@type': 'ReadAction' }, invitation] })).invitation,
    ).to.deep.equal({
      name: 'Talk to Luna',
      description: 'Free',
    });
    expect(parse(articleJson({ potentialAction: { '@type': 'ReadAction', name: 'x' } })).invitation).to.equal(
      undefined,
    );
  });

  it('reads the language, of the article before the page’s', () => {
    expect(parse(pageJson({ inLanguage: 'fr' }, { inLanguage: 'en-gb' })).inLanguage).to.equal('en-GB');
    expect(parse(pageJson({ inLanguage: 'fr' }, { inLanguage: undefined })).inLanguage).to.equal('fr');
    expect(
      parse(articleJson({ inLanguage: { '@type': 'Language', name: 'German', alternateName: 'de' } }))
        .inLanguage,
    ).to.equal('de');
    expect(warningsOf(articleJson({ inLanguage: 'not a tag' }))).to.deep.equal([
      'inLanguage: expected a BCP 47 language tag, got “not a tag”',
    ]);
    expect(warningsOf(articleJson({ inLanguage: 3 }))[0]).to.match(/^inLanguage: /);
  });

  it('is not fooled by prototypes', () => {
    const json: unknown = JSON.parse(
      '{"@type":"Article","__proto__":{"headline":"Planted"},"description":"d","constructor":{"name":"x"}}',
    );
    expect(errorOf(json).path).to.equal('headline');
    Object.defineProperty(Object.prototype, 'headline', { value: 'Polluted', configurable: true });
    try {
      expect(errorOf({ '@type': 'Article', description: 'd' }).path).to.equal('headline');
    } finally {
      Reflect.deleteProperty(Object.prototype, 'headline');
    }
  });

  it('gives a model without surprises for wrong types in every optional place', () => {
    for (const wrong of [0, true, {}, [], [[]], 'x', { '@value': 1 }, [{ '@type': 'Person' }]]) {
      for (const key of Object.keys(
        articleJson({
          image: '',
          citation: '',
          license: '',
          hasPart: '',
          reviewedBy: '',
          expires: '',
          potentialAction: '',
          mainEntityOfPage: '',
          breadcrumb: '',
        }),
      )) {
        if (key === '@type' || key === 'headline') continue;
        expect(parseArticle(articleJson({ [key]: wrong }), BASE).article.headline, key).to.equal(
          'Sleep and mood',
        );
      }
    }
  });
});
