import { expect } from '@open-wc/testing';
import { articleJson, pageJson } from '../testing/article-json.js';
import { checkArticle } from './check-article.js';
import type { LunaError } from './luna-error.js';

const BASE = 'https://cdn.example/content/sleep.json';

/** The warnings, for an article that is shown all the same. */
function warningsOf(json: unknown): readonly string[] {
  const { error, warnings } = checkArticle(json, BASE);
  expect(error).to.equal(undefined);
  return warnings;
}

function errorOf(json: unknown): LunaError {
  const { error } = checkArticle(json, BASE);
  if (!error) throw new Error('expected an error, got none');
  expect(error.code).to.equal('format');
  return error;
}

describe('checkArticle', () => {
  it('finds nothing wrong with what is right', () => {
    for (const json of [articleJson(), pageJson(), [articleJson()], { '@graph': articleJson() }]) {
      expect(warningsOf(json)).to.deep.equal([]);
    }
    const everything = pageJson(
      {
        breadcrumb: {
          itemListElement: [{ name: 'Team', item: '/team' }, { item: { '@id': BASE, name: 'Here' } }],
        },
        reviewedBy: [{ name: 'Mary' }, null, 'Bo'],
        lastReviewed: ['2026-05-01', '2027-05-01'],
        expires: '2027-05-01T10:00:00Z',
        license: { url: '/terms' },
        creditText: 'Us',
      },
      {
        image: { contentUrl: 'a.jpg', caption: 'A bed', width: 1600, height: '900px' },
        mainEntityOfPage: { '@id': 'https://publisher.example/sleep' },
        author: { name: 'Ada', affiliation: { name: 'Engine Works' }, image: 'ada.jpg', jobTitle: 'Analyst' },
        citation: ['A book', 'https://doi.example/1', { name: 'A trial' }, { url: 'https://doi.example/2' }],
        encodingFormat: 'text/markdown; charset=utf-8',
        potentialAction: { '@type': 'CommunicateAction', name: 'Talk', description: 'Free' },
      },
    );
    expect(warningsOf(everything)).to.deep.equal([]);
  });

  describe('says why there is no article:', () => {
    it('what stands in its place', () => {
      const expected = '@type: expected an Article, or a WebPage whose mainEntity is one, got';
      for (const [json, got] of [
        [{ '@type': 'Recipe' }, '“Recipe”'],
        [{ '@graph': [{}, { '@type': ['Person'] }] }, '“Person”'],
        [null, 'nothing'],
        ['text', '“text”'],
        [[], 'a list'],
        [{}, 'object'],
      ]) {
        expect(errorOf(json).message).to.equal(`${expected} ${got}`);
      }
      expect(errorOf({}).path).to.equal('@type');
    });

    it('no headline', () => {
      const got = (headline: unknown): string => errorOf(articleJson({ headline })).message;
      expect(got(undefined)).to.equal('headline: expected text, got nothing');
      expect(got(42)).to.equal('headline: expected text, got number');
      expect(got('  ')).to.equal('headline: expected text, got an empty text');
      expect(got({})).to.equal('headline: expected text, got object');
      expect(errorOf(pageJson({}, { headline: 42 }))).to.include({
        path: 'mainEntity.headline',
        message: 'mainEntity.headline: expected text, got number',
      });
    });

    it('neither body nor description', () => {
      const empty = { articleBody: undefined, description: undefined };
      const expected = 'articleBody: expected text (or hasPart, or a description), got';
      expect(errorOf(articleJson(empty)).message).to.equal(`${expected} nothing`);
      expect(errorOf(articleJson({ ...empty, articleBody: 5 })).message).to.equal(`${expected} number`);
      expect(errorOf(articleJson({ ...empty, hasPart: { headline: 'A' } })).message).to.equal(
        `${expected} nothing`,
      );
      expect(warningsOf(articleJson({ ...empty, hasPart: { hasPart: { text: 'Within.' } } }))).to.deep.equal(
        [],
      );
    });

    it('a body in another format', () => {
      expect(errorOf(articleJson({ encodingFormat: 'text/html', description: undefined })).message).to.equal(
        'encodingFormat: expected text/markdown, got “text/html”',
      );
    });

    it('and what else is wrong, without saying the same twice', () => {
      expect(checkArticle(articleJson({ headline: [5], expires: 5 }), BASE)).to.deep.include({
        warnings: ['expires: expected an ISO 8601 date, got number'],
      });
    });
  });

  describe('says with the path what is left out:', () => {
    it('each kind of value', () => {
      for (const [key, value, message] of [
        ['description', '', 'expected text, got an empty text'],
        ['url', 'javascript:alert(1)', 'expected a web address (http or https), got “javascript:alert(1)”'],
        ['url', true, 'expected a web address (http or https), got boolean'],
        ['datePublished', 'yesterday', 'expected an ISO 8601 date, got “yesterday”'],
        ['lastReviewed', 5, 'expected an ISO 8601 date, got number'],
        ['inLanguage', 'not a tag', 'expected a BCP 47 language tag, got “not a tag”'],
        ['timeRequired', 'three', 'expected an ISO 8601 duration, got “three”'],
        ['encodingFormat', 'text/html', 'expected text/markdown, got “text/html”'],
        ['license', 5, 'expected text or a web address (http or https), got number'],
        ['license', 'vbscript:1', 'expected text or a web address (http or https), got “vbscript:1”'],
        ['author', ' ', 'expected text, got an empty text'],
        ['creditText', {}, 'expected text, got object'],
        ['mainEntityOfPage', 'data:,', 'expected a web address (http or https), got “data:,”'],
      ] as const) {
        expect(warningsOf(articleJson({ [key]: value }))).to.deep.equal([`${key}: ${message}`]);
      }
    });

    it('no more of a long text than tells what it is', () => {
      const [warning = ''] = warningsOf(articleJson({ expires: 'soon '.repeat(1000) }));
      expect(warning).to.equal(`expires: expected an ISO 8601 date, got “${'soon '.repeat(8)}”`);
    });

    it('an image, its address or its size', () => {
      expect(warningsOf(articleJson({ image: { url: 'a.jpg', width: -1, height: 'tall' } }))).to.deep.equal([
        'image.width: expected a number above zero, got number',
        'image.height: expected a number above zero, got “tall”',
      ]);
      expect(warningsOf(articleJson({ image: { width: {} } }))).to.include(
        'image.width: expected a number above zero, got object',
      );
      expect(warningsOf(articleJson({ image: {} }))).to.deep.equal([
        'image.url: expected a web address (http or https), got nothing',
      ]);
      expect(warningsOf(articleJson({ image: { contentUrl: 'file:///x' } }))).to.deep.equal([
        'image.contentUrl: expected a web address (http or https), got “file:///x”',
      ]);
    });

    it('an author, in a list by number', () => {
      const author = [{ url: 'https://a.example' }, 'Bo', 7, { name: 'Eve', image: { url: 'blob:x' } }];
      expect(warningsOf(articleJson({ author }))).to.deep.equal([
        'author[0].name: expected text, got nothing',
        'author[2]: expected text, got number',
        'author[3].image.url: expected a web address (http or https), got “blob:x”',
      ]);
      expect(warningsOf(articleJson({ author: { name: 'A', affiliation: {} } }))).to.deep.equal([
        'author.affiliation.name: expected text, got nothing',
      ]);
    });

    it('a citation', () => {
      expect(warningsOf(articleJson({ citation: [{}, { name: 'C', url: 'blob:x' }, []] }))).to.deep.equal([
        'citation[0].name: expected text, got nothing',
        'citation[1].url: expected a web address (http or https), got “blob:x”',
      ]);
    });

    it('a section, at any depth', () => {
      const hasPart = [{ text: 'One.', headline: 1 }, { hasPart: { text: 'Two.', name: 2 } }, 'three'];
      expect(warningsOf(articleJson({ articleBody: undefined, hasPart }))).to.deep.equal([
        'hasPart[0].headline: expected text, got number',
        'hasPart[1].hasPart.name: expected text, got number',
      ]);
    });

    it('the words of the invitation, and of no other action', () => {
      const potentialAction = [
        { '@type': 'ReadAction', name: 5 },
        { '@type': 'CommunicateAction', name: 5 },
      ];
      expect(warningsOf(articleJson({ potentialAction }))).to.deep.equal([
        'potentialAction[1].name: expected text, got number',
      ]);
    });

    it('what belongs to the page, at the page', () => {
      const itemListElement = [{ name: 5, item: 'javascript:x' }, { item: { '@id': '#x', name: 6 } }];
      expect(
        warningsOf(
          pageJson(
            { reviewedBy: {}, lastReviewed: ['soon'], license: {}, breadcrumb: { itemListElement } },
            { expires: 'never' },
          ),
        ),
      ).to.deep.equal([
        'reviewedBy.name: expected text, got nothing',
        'lastReviewed[0]: expected an ISO 8601 date, got “soon”',
        'license.name: expected text, got nothing',
        'mainEntity.expires: expected an ISO 8601 date, got “never”',
        'breadcrumb.itemListElement[0].name: expected text, got number',
        'breadcrumb.itemListElement[0].item: expected a web address (http or https), got “javascript:x”',
        'breadcrumb.itemListElement[1].item.name: expected text, got number',
        'breadcrumb.itemListElement[1].item.@id: expected a web address (http or https), got “#x”',
      ]);
    });

    it('in a graph, by the number of the node', () => {
      const graph = [
        { '@id': '#ada', name: 5 },
        articleJson({ author: { '@id': '#ada' }, mainEntityOfPage: { '@id': '#page' }, image: 5 }),
        { '@type': 'WebPage', '@id': '#page', expires: 5 },
      ];
      const expected = [
        '[2].expires: expected an ISO 8601 date, got number',
        '[1].image: expected a web address (http or https), got number',
        '[1].author.name: expected text, got number',
      ];
      expect(warningsOf({ '@graph': graph })).to.deep.equal(expected.map((it) => `@graph${it}`));
      expect(warningsOf(graph)).to.deep.equal(expected);
      expect(warningsOf({ '@graph': articleJson({ image: 5 }) })[0]).to.match(/^@graph\.image: /);
    });

    it('in a page that the article itself holds', () => {
      const mainEntityOfPage = { '@type': 'WebPage', expires: 5 };
      expect(warningsOf(articleJson({ mainEntityOfPage }))).to.deep.equal([
        'mainEntityOfPage.expires: expected an ISO 8601 date, got number',
      ]);
    });
  });

  it('once, however many nodes refer to it, and never without end', () => {
    const hasPart = Array.from({ length: 2000 }, () => ({ '@id': '#part' }));
    const part = { '@id': '#part', text: 'Again.', headline: 5, hasPart };
    expect(
      warningsOf({ '@graph': [articleJson({ articleBody: undefined, hasPart }), part] }),
    ).to.have.lengthOf(1);
    const self = {
      '@id': '#self',
      '@type': 'Article',
      headline: 'A',
      description: 'B',
      author: { '@id': '#self' },
    };
    expect(warningsOf({ '@graph': [self] })).to.deep.equal([
      '@graph[0].author.name: expected text, got nothing',
    ]);
  });
});
