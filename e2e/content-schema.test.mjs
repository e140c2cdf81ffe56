import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { checkArticle } from 'luna-widgets/content';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const schema = JSON.parse(read('dist/content.schema.json'));
const isValid = new Ajv({ strictTuples: false }).compile(schema);

/** What the library itself finds nothing to say about. */
const isRight = (json) => {
  const { error, warnings } = checkArticle(json, 'https://publisher.example/a.json');
  return !error && warnings.length === 0;
};

const article = (more) => ({ '@type': 'Article', headline: 'Sleep', articleBody: 'Get up.', ...more });
const parts = (hasPart) => ({ '@type': 'Article', headline: 'Sleep', hasPart });
const page = (more, mainEntity = article()) => ({ '@type': 'WebPage', mainEntity, ...more });

/** Values of every kind of property: the schema has to say of each what the library says. */
const VALUES = {
  text: ['Sleep', ['Sleep'], 'a b', '', ' ', 5, true, {}, null],
  date: ['2026-05-01', '2026-05-01T10:00:00Z', ['2026-05-01'], '2026-13-01', '2026', '1 May 2026', 5, null],
  duration: ['PT3M', 'PT1H5M', 'P1D', ['PT3M'], 'P', 'PT', 'P3M', 'three', 3, null],
  language: ['en', 'pt-BR', ['de'], 'zh-Hant-TW', 'not a tag', 'x', 5, null],
  format: ['text/markdown', 'Text/Markdown; charset=utf-8', ['text/markdown'], 'text/html', 5, null],
  address: [
    ...['https://a.example/x', '/a', '../a.jpg', 'HTTP://a.example', { url: '/a' }, { contentUrl: 'a.jpg' }],
    ...[{ '@id': 'https://a.example/' }, ['/a'], 'javascript:alert(1)', 'data:text/html,x', '', 5, null],
    ...[{ url: 'javascript:alert(1)' }, { url: 5 }, { name: 'A' }, {}],
  ],
  size: [1600, '900', '900px', '0.5', [1], 0, -1, '0', 'tall', '', true, null],
  contributor: [
    ...['Ada', { name: 'Ada' }, ['Ada', { name: 'Bo' }, null], { name: 'Ada', image: { url: '/a' } }, 5, ''],
    ...[{ url: '/a' }, { name: 5 }, { name: 'Ada', url: 'javascript:x' }, { name: 'A', jobTitle: 5 }, null],
  ],
  reference: [
    ...['A book', 'https://doi.example/1', { name: 'A trial' }, { url: 'https://doi.example/2' }, null],
    ...['javascript:x y', { name: 5 }, {}, 5, ''].slice(1),
  ],
};
const KINDS = {
  headline: 'text',
  name: 'text',
  description: 'text',
  articleBody: 'text',
  creditText: 'text',
  datePublished: 'date',
  dateModified: 'date',
  expires: 'date',
  lastReviewed: 'date',
  timeRequired: 'duration',
  inLanguage: 'language',
  encodingFormat: 'format',
  url: 'address',
  image: 'address',
  author: 'contributor',
  reviewedBy: 'contributor',
  citation: 'reference',
  license: 'reference',
};

/** Every property a schema has, with what is said of it. */
function propertiesIn(value, found = []) {
  if (!(value instanceof Object)) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'properties') found.push(...Object.entries(inner));
    propertiesIn(inner, found);
  }
  return found;
}

describe('content.schema.json', () => {
  it('is JSON Schema 2020-12, and says of every property what it is for', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    const unsaid = propertiesIn(schema).filter(([name, it]) => name !== '@id' && !it.description);
    assert.deepEqual(unsaid, []);
    assert.ok(propertiesIn(schema).length > 50);
  });

  for (const name of readdirSync(new URL('../demo/content/', import.meta.url))) {
    if (!name.endsWith('.json')) continue;
    it(`finds demo/content/${name} right`, () => {
      assert.ok(isValid(JSON.parse(read(`demo/content/${name}`))), JSON.stringify(isValid.errors, null, 1));
    });
  }

  for (const name of readdirSync(new URL('../demo/content/broken/', import.meta.url))) {
    it(`lets demo/content/broken/${name} not pass`, () => {
      const parse = () => JSON.parse(read(`demo/content/broken/${name}`));
      if (name === 'wrong-headline.json') assert.ok(!isValid(parse()));
      else assert.throws(parse, SyntaxError);
    });
  }

  it('knows the forms a document may have', () => {
    for (const json of [
      article(),
      page(),
      page({}, [article()]),
      page({ '@type': ['MedicalWebPage', 'FAQPage'] }),
      [article()],
      {
        '@graph': [
          page({}, { '@id': '#a' }),
          article({ '@id': '#a', author: { '@id': '#b' } }),
          { '@id': '#b', name: 'B' },
        ],
      },
      { '@type': 'NewsArticle', name: 'Sleep', description: 'A summary.' },
      { '@type': 'BlogPosting', headline: 'Sleep', hasPart: [{ headline: 'One', text: 'Get up.' }] },
    ]) {
      assert.ok(isValid(json), JSON.stringify(json));
      assert.ok(isRight(json), JSON.stringify(json));
    }
  });

  it('refuses what is no article, or has nothing to read', () => {
    const { headline, articleBody, ...rest } = article();
    for (const json of [
      { '@type': 'Recipe', headline, articleBody },
      { headline, articleBody },
      { ...rest, headline },
      { ...rest, articleBody },
      { '@type': 'WebPage', mainEntity: { '@type': 'Recipe', name: 'Soup' } },
      { '@id': '#a' },
      'text',
      null,
    ]) {
      assert.ok(!isValid(json), JSON.stringify(json));
      assert.ok(!isRight(json), JSON.stringify(json));
    }
  });

  for (const [key, kind] of Object.entries(KINDS)) {
    it(`says of each ${key} what the library says`, () => {
      for (const value of VALUES[kind]) {
        const json = article({ [key]: value });
        assert.equal(isValid(json), isRight(json), `${key}: ${JSON.stringify(value)}`);
      }
    });
  }

  it('looks into images, sections, breadcrumbs and invitations as the library does', () => {
    const within = (kind, wrap) => VALUES[kind].map(wrap);
    for (const json of [
      ...within('size', (width) => article({ image: { url: '/a.jpg', width } })),
      ...within('text', (caption) => article({ image: { url: '/a.jpg', caption } })),
      ...within('text', (text) => parts([{ text }, { headline: 'Two', text: 'B' }])),
      ...within('text', (headline) => parts({ text: 'A', hasPart: [{ headline, text: 'B' }] })),
      ...within('address', (item) => page({ breadcrumb: { itemListElement: [{ name: 'Team', item }] } })),
      ...within('text', (name) => article({ potentialAction: { '@type': 'CommunicateAction', name } })),
    ]) {
      assert.equal(isValid(json), isRight(json), JSON.stringify(json));
    }
  });
});
