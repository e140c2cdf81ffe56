import { expect } from '@open-wc/testing';
import { articleJson, pageJson } from '../testing/article-json.js';
import { warningsOf } from '../testing/warnings.js';
import { LunaError } from './luna-error.js';
import { readArticle } from './read-article.js';

const URL = 'https://cdn.example/content/sleep.json';

const failureOf = (json: unknown): Promise<unknown> =>
  readArticle(json, URL).catch((error: unknown) => error);

/** Resolves with what the console is warned of next; nothing of it reaches the console. */
const nextWarning = (): Promise<string> =>
  new Promise((resolve) => {
    const { warn } = console;
    console.warn = (...words: unknown[]) => {
      console.warn = warn;
      resolve(words.join(' '));
    };
  });

describe('readArticle', () => {
  it('gives the article, and tells the console nothing, where nothing is wrong', async () => {
    const warnings = await warningsOf(async () => {
      expect((await readArticle(pageJson(), URL)).headline).to.equal('Sleep and mood');
    });
    expect(warnings).to.deep.equal([]);
  });

  it('gives a right article at once, and tells the console later, in one warning, what was left out', async () => {
    const order: string[] = [];
    const warned = nextWarning().then((warning) => {
      order.push('warning');
      return warning;
    });
    const json = pageJson({ expires: 'soon' }, { image: 5 });
    const article = await readArticle(json, URL);
    order.push('article');
    expect(article).to.include({ headline: 'Sleep and mood' }).and.not.to.have.any.keys('image', 'expires');
    expect((await warned).split('\n')).to.deep.equal([
      `luna-widgets: ${URL}`,
      'expires: expected an ISO 8601 date, got “soon”',
      'mainEntity.image: expected a web address (http or https), got number',
    ]);
    expect(order).to.deep.equal(['article', 'warning']);
  });

  it('fails with the path of what is missing', async () => {
    const warnings = await warningsOf(async () => {
      const error = await failureOf(pageJson({}, { headline: 1 }));
      expect(error).to.be.instanceOf(LunaError).and.include({ code: 'format', path: 'mainEntity.headline' });
    });
    expect(warnings, 'the error is told by whoever asked').to.deep.equal([]);
  });

  it('tells the console what else is wrong where it fails', async () => {
    const warnings = await warningsOf(() => failureOf(articleJson({ headline: 1, image: 5 })));
    expect(warnings).to.deep.equal([
      `luna-widgets: ${URL}\nimage: expected a web address (http or https), got number`,
    ]);
  });

  it('fails in general where what is wrong cannot be told', async () => {
    // A document that changes between the two looks at it.
    let looks = 0;
    const fickle = new Proxy({}, { getOwnPropertyDescriptor: () => void looks++ });
    const unreadable = new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          if (looks++ > 9) throw new Error('gone');
          return undefined;
        },
      },
    );
    expect(await failureOf(fickle)).to.include({ code: 'format' });
    looks = 0;
    expect(await failureOf(unreadable)).to.include({ code: 'format' });
  });
});
