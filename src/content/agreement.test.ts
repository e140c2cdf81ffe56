import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkArticle } from './check-article.js';
import { parseArticle } from './parse-article.js';

const BASE = 'https://cdn.example/content/sleep.json';

/** Whatever stands where something else was expected, and what shakes code that converts it. */
const wrong = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', 0, -1, 7, true, false, {}, [], [[]], [null], [{}]),
  fc.constantFrom(
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:x',
    'http://[',
    'https:',
    '//',
    '#x',
    'a/b',
    'a b',
  ),
  fc.constantFrom<unknown>({ toString: 1, valueOf: 1 }, { '@id': '#node' }, { '@id': '#none' }, { '@id': 5 }),
  fc.constantFrom<unknown>({ name: 5 }, { url: 'javascript:x' }, { url: 5, '@id': 'https://a.example/' }),
  fc.jsonValue({ maxDepth: 2 }),
  fc.string(),
);
/** Right, mostly; wrong, or a list or a list of lists of one, now and then. */
const mixed = (right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { arbitrary: right, weight: 12 },
    { arbitrary: wrong, weight: 2 },
    { arbitrary: right.map((value) => [value]), weight: 1 },
    { arbitrary: wrong.map((value) => [value]), weight: 1 },
    { arbitrary: right.map((value) => [[value]]), weight: 1 },
  );
const some = (right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(mixed(right), fc.array(mixed(right), { maxLength: 3 }));
/** A node with a few of its properties, so that what is wrong with one is not hidden by what is wrong with another. */
const node = (properties: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> =>
  fc
    .subarray(Object.entries(properties), { maxLength: Math.min(3, Object.keys(properties).length) })
    .chain((few) => fc.record(Object.fromEntries(few), { noNullPrototype: true }));
const withName = (it: object): object => ({ name: 'Ada', ...it });

const id = fc.constantFrom('#article', '#page', '#node', '#part', 'https://publisher.example/#x');
const reference = id.map((it) => ({ '@id': it }));
const text = mixed(fc.constantFrom('Sleep', 'A book', ' padded '));
const url = mixed(
  fc.oneof(
    fc.constantFrom('https://publisher.example/sleep', '../sleep', 'a.jpg', '/ogl', 'HTTP://a.example'),
    node({
      url: fc.oneof(wrong, fc.webUrl()),
      contentUrl: fc.oneof(wrong, fc.webUrl()),
      '@id': fc.oneof(wrong, fc.webUrl()),
    }),
  ),
);
const date = mixed(
  fc.oneof(
    fc.constantFrom('2026-02-28', '2026-02-31', '2026-13-01', '1970-01-01', '2026', '2026-01-01 10:00'),
    fc.constantFrom('2026-01-01T25:00', '2026-02-31T10:00 (x)', '2026-01-01T10:00:00Z', '2026-01-01Tnoon'),
    fc.date({ noInvalidDate: true }).map((it) => it.toISOString()),
  ),
);
const duration = mixed(
  fc.constantFrom('PT3M', 'PT1H5M', 'P1D', 'P', 'PT', 'PT.M', 'PT1.1.1M', 'PT0M', 'P3M', 'three'),
);
const language = mixed(fc.constantFrom('en', 'en-gb', 'ja', 'not a tag', 'x', 'false'));
const size = mixed(fc.constantFrom<unknown>(1600, '900px', '0', 'tall', ' 5', '1e400', -1));
const format = mixed(
  fc.constantFrom('text/markdown', 'Text/Markdown; charset=utf-8', ' text/markdown', 'text/html'),
);
const image = mixed(
  fc.oneof(
    url,
    reference,
    node({ url, contentUrl: url, '@id': text, caption: text, width: size, height: size }),
  ),
);
const named = mixed(fc.oneof(text, reference, node({ name: text })));
const contributor = fc.oneof(
  text,
  reference,
  node({ name: text, honorificPrefix: text, url, image, jobTitle: text, affiliation: named }).map(withName),
);
const work = fc.oneof(text, url, reference, node({ name: text, url }));
const part = fc.letrec<{ part: unknown }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    reference,
    node({ headline: text, text, position: mixed(fc.integer()) }),
    node({ '@id': id, name: text, text, position: wrong, hasPart: some(tie('part')) }),
  ),
})).part;
const crumb = mixed(
  node({
    name: text,
    item: fc.oneof(url, reference, node({ '@id': mixed(fc.webUrl()), url, name: text })),
    position: mixed(fc.integer()),
  }),
);
const action = mixed(
  node({ '@type': mixed(fc.constantFrom('CommunicateAction', 'ReadAction')), name: text, description: text }),
);
const ofEither = {
  '@id': id,
  url,
  inLanguage: language,
  reviewedBy: some(contributor),
  lastReviewed: some(date),
  expires: date,
  license: mixed(work),
  creditText: text,
};
const article = node({
  ...ofEither,
  '@type': mixed(fc.constantFrom('Article', 'schema:BlogPosting', 'Report')),
  headline: text,
  name: text,
  description: text,
  image,
  datePublished: date,
  dateModified: date,
  author: some(contributor),
  citation: some(work),
  encodingFormat: format,
  articleBody: text,
  timeRequired: duration,
  mainEntityOfPage: fc.oneof(url, reference, node({ '@type': fc.constant('WebPage'), url, expires: date })),
  hasPart: some(part),
  potentialAction: some(action),
});
/** One that lacks nothing, so that most documents are articles. */
const whole = article.map((it) => ({ '@type': 'Article', headline: 'Sleep', description: 'Rest.', ...it }));
const page = (mainEntity: fc.Arbitrary<unknown>): fc.Arbitrary<object> =>
  fc
    .tuple(
      node({ ...ofEither, name: text, description: text, hasPart: some(part) }),
      node({ breadcrumb: mixed(fc.oneof(reference, node({ itemListElement: some(crumb) }))) }),
      node({ mainEntity }),
    )
    .map((pieces) => Object.assign({ '@type': 'MedicalWebPage' }, ...pieces));
const anyArticle = fc.oneof({ arbitrary: whole, weight: 5 }, { arbitrary: article, weight: 1 });
const planted = { url: 'javascript:planted', headline: 'Planted', name: 'Planted', text: 'Planted' };
/** What is generated goes the way of a real document; `__proto__` becomes a property, as `JSON.parse` makes it one. */
const plant = (_: string, value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value) || value === planted
    ? value
    : Object.fromEntries([['__proto__', planted], ...Object.entries(value)]);
const document = fc.oneof(
  { arbitrary: anyArticle, weight: 4 },
  { arbitrary: page(mixed(anyArticle)), weight: 4 },
  fc.array(fc.oneof(anyArticle, page(fc.oneof(reference, whole)), part, wrong), { maxLength: 4 }),
  fc
    .array(fc.oneof(anyArticle, page(reference), part, contributor, crumb), { minLength: 1, maxLength: 5 })
    .map((nodes) => ({ '@graph': nodes })),
  wrong,
);
const json = fc
  .tuple(document, fc.constantFrom(plant, undefined))
  .map(([value, replacer]) => JSON.stringify(value, replacer));

/** Every object in a model. */
const objectsIn = (value: unknown): readonly object[] =>
  Array.isArray(value)
    ? value.flatMap(objectsIn)
    : typeof value === 'object' && value !== null
      ? [value, ...Object.values(value).flatMap(objectsIn)]
      : [];

const isUrlKey = (key: string): boolean => /url$/i.test(key);

const generated = (numRuns: number, property: (written: string) => void): void =>
  fc.assert(fc.property(json, property), { numRuns, seed: 20_260_501 });

describe('For generated documents', function () {
  // Many documents, and a slow machine.
  this.timeout(60_000);

  it('parseArticle and checkArticle agree on what is wrong and what is missing', () => {
    const met = { articles: 0, flawless: 0, warned: 0 };
    generated(10_000, (written) => {
      const { article: model, isFlawed } = parseArticle(JSON.parse(written), BASE);
      const { error, warnings } = checkArticle(JSON.parse(written), BASE);
      expect(error === undefined, `${error}`).to.equal(model !== undefined);
      expect(Boolean(error) || warnings.length > 0, warnings.join()).to.equal(isFlawed);
      if (model) met.articles++;
      if (!isFlawed) met.flawless++;
      if (model && isFlawed) met.warned++;
    });
    for (const [kind, count] of Object.entries(met)) expect(count, kind).to.be.greaterThan(50);
  });

  it('no object of a model inherits anything, and no URL in it is unsafe', () => {
    generated(2000, (written) => {
      for (const object of objectsIn(parseArticle(JSON.parse(written), BASE).article)) {
        expect(Object.getPrototypeOf(object)).to.equal(null);
        for (const [key, value] of Object.entries(object)) {
          if (isUrlKey(key)) expect(value).to.match(/^https?:/);
        }
      }
    });
  });

  it('a polluted Object.prototype changes nothing', () => {
    generated(2000, (written) => {
      const [parsed, verdict] = [
        parseArticle(JSON.parse(written), BASE),
        checkArticle(JSON.parse(written), BASE),
      ];
      const model = JSON.stringify(parsed);
      const keys = Object.keys({
        ...planted,
        article: 0,
        reviewedBy: 0,
        hasPart: 0,
        caption: 0,
        error: 0,
        expires: 0,
      });
      let polluted: unknown[];
      try {
        for (const key of keys) Reflect.set(Object.prototype, key, 'javascript:planted');
        const { article: again, isFlawed } = parseArticle(JSON.parse(written), BASE);
        const { error, warnings } = checkArticle(JSON.parse(written), BASE);
        polluted = [again, isFlawed, error?.message, warnings];
      } finally {
        for (const key of keys) Reflect.deleteProperty(Object.prototype, key);
      }
      expect(JSON.stringify({ article: polluted[0], isFlawed: polluted[1] })).to.equal(model);
      expect(polluted.slice(2)).to.deep.equal([verdict.error?.message, verdict.warnings]);
    });
  });
});
