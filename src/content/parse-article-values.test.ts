import { expect } from '@open-wc/testing';
import { articleJson, pageJson } from '../testing/article-json.js';
import { BASE, parse, parseFlawed } from '../testing/parsed-article.js';

describe('parseArticle, of each value,', () => {
  describe('resolves addresses', () => {
    it('against that of the JSON', () => {
      const article = parse(articleJson({ url: '../sleep', image: 'sleep.jpg' }));
      expect(article.url).to.equal('https://cdn.example/sleep');
      expect(article.image).to.deep.equal({ url: 'https://cdn.example/content/sleep.jpg' });
      expect(article.baseUrl).to.equal(BASE);
    });

    it('and leaves hostile ones out', () => {
      const json = articleJson({
        url: 'javascript:alert(1)',
        image: 'data:image/svg+xml,<svg/>',
        author: { name: 'Eve', url: 'vbscript:1', image: { url: 'file:///x' } },
        license: 'javascript:alert(2)',
        citation: { name: 'C', url: 'blob:x' },
      });
      const article = parseFlawed(json);
      expect(JSON.stringify(article)).not.to.match(/javascript|data:|vbscript|file:|blob/);
      expect(article.authors).to.deep.equal([{ name: 'Eve' }]);
      expect(article.citations).to.deep.equal([{ name: 'C' }]);
      expect(article).not.to.have.any.keys('url', 'image', 'license');
    });

    it('given as text, as an object with url, or by @id', () => {
      expect(parse(articleJson({ url: { '@id': 'https://a.example/' } })).url).to.equal('https://a.example/');
      expect(parse(articleJson({ url: { url: 'https://b.example/' } })).url).to.equal('https://b.example/');
      expect(parse(articleJson({ url: undefined, mainEntityOfPage: 'https://c.example/' })).url).to.equal(
        'https://c.example/',
      );
    });

    it('but takes no name in a graph for an address', () => {
      const page = { '@type': 'WebPage', '@id': '#page', lastReviewed: '2026-01-31' };
      const article = parse([articleJson({ url: undefined, mainEntityOfPage: { '@id': '#page' } }), page]);
      expect(article).not.to.have.property('url');
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
      expect(parseFlawed(articleJson({ image: {} })).image).to.equal(undefined);
    });

    it('without a size that is none', () => {
      for (const wrong of [-1, 0, 'tall', '', {}, true]) {
        expect(
          parseFlawed(articleJson({ image: { url: 'a.jpg', width: wrong, height: wrong } })).image,
        ).to.deep.equal({
          url: 'https://cdn.example/content/a.jpg',
        });
      }
    });
  });

  describe('reads the authors', () => {
    it('as one, as several, as mere names', () => {
      expect(parse(articleJson({ author: 'Ada' })).authors).to.deep.equal([{ name: 'Ada' }]);
      expect(parse(articleJson({ author: ['Ada', null, { name: 'Bo' }] })).authors).to.deep.equal([
        { name: 'Ada' },
        { name: 'Bo' },
      ]);
    });

    it('with the honorific prefix in front of a name that lacks it', () => {
      const named = (honorificPrefix: string, name: string): string | undefined =>
        parse(articleJson({ author: { name, honorificPrefix } })).authors[0]?.name;
      expect(named('Dr.', 'Priya Varma')).to.equal('Dr. Priya Varma');
      expect(named('Dr.', 'Dr. Priya Varma')).to.equal('Dr. Priya Varma');
      expect(named('Dr', 'Drew Hall')).to.equal('Dr Drew Hall');
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
      const article = parseFlawed(articleJson({ author: [{ url: 'https://a.example' }, 'Bo', 7, ' '] }));
      expect(article.authors).to.deep.equal([{ name: 'Bo' }]);
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
      const wrong = [
        '2026-02-31',
        '2026-02-31T10:00:00Z',
        '2026-13-01',
        '2026-01-01T25:00',
        '2026-01-01Tnoon',
        '2026-01-01 10:00',
        '2026',
        'yesterday',
        20260101,
        { toString: 1, valueOf: 1 },
      ];
      for (const datePublished of wrong) {
        expect(
          parseFlawed(articleJson({ datePublished })),
          JSON.stringify(datePublished),
        ).not.to.have.property('datePublished');
      }
    });

    it('of the last review and the next, which is never taken for the last', () => {
      const lastReviewed = ['2024-03-04', '2027-03-04'];
      expect(parse(articleJson({ lastReviewed }))).to.include({
        lastReviewed: '2024-03-04',
        expires: '2027-03-04',
      });
      expect(parse(articleJson({ lastReviewed, expires: '2026-03-04' })).expires).to.equal('2026-03-04');
      const article = parseFlawed(articleJson({ lastReviewed: ['in spring', '2027-03-04'] }));
      expect(article).not.to.have.property('lastReviewed');
      expect(article.expires).to.equal('2027-03-04');
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
      for (const timeRequired of ['three', 'P3M', 'PT', 'PT0M', 'PT.M', 3]) {
        expect(parseFlawed(articleJson({ timeRequired })).readingMinutes, `${timeRequired}`).to.equal(1);
      }
    });

    it('without the words of link targets', () => {
      const articleBody = '[a](https://site.example/x "one two three four five six seven eight") '.repeat(
        398,
      );
      expect(parse(articleJson({ timeRequired: undefined, articleBody })).readingMinutes).to.equal(2);
    });

    it('of a hostile body in no time', () => {
      const articleBody = ']('.repeat(500_000);
      expect(parse(articleJson({ timeRequired: undefined, articleBody })).readingMinutes).to.equal(undefined);
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
    for (const license of [{}, 5, ' ', 'javascript:x', { name: 5 }]) {
      expect(parseFlawed(articleJson({ license })).license).to.equal(undefined);
    }
    expect(parseFlawed(articleJson({ citation: [{}, 5, 'A book'] })).citations).to.deep.equal([
      { name: 'A book' },
    ]);
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
    for (const inLanguage of ['not a tag', '', 3, false, { '@type': 'Language' }]) {
      expect(parseFlawed(articleJson({ inLanguage }))).not.to.have.property('inLanguage');
    }
  });
});
