import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { Library } from '../library.js';
import { article, SLEEP, sleepJson } from './fixtures.js';

const SOURCE = {
  page: 'https://publisher.example/articles/*',
  content: 'https://cdn.publisher.example/content/*/article.json',
};

/** Lets the web have what a test says, and notes what is asked for. */
function web(t: TestContext, answer: (url: string) => Response): string[] {
  const asked: string[] = [];
  t.mock.method(globalThis, 'fetch', async (url: string) => {
    asked.push(url);
    return answer(url);
  });
  return asked;
}

const headlineOf = async (library: Library, url: string): Promise<string | undefined> =>
  (await library.find(url))?.knowledge.article.headline;

describe('The library', () => {
  it('fetches an article from where its source says, once for all that ask', async (t) => {
    const asked = web(t, () => Response.json(sleepJson()));
    const library = new Library([], [SOURCE]);
    const headlines = await Promise.all([headlineOf(library, SLEEP), headlineOf(library, `${SLEEP}#x`)]);
    assert.deepEqual(headlines, ['Sleep and mood', 'Sleep and mood']);
    assert.deepEqual(asked, ['https://cdn.publisher.example/content/sleep/article.json']);
  });

  it('fetches it anew after five minutes, and keeps what it has where that fails', async (t) => {
    let now = 0;
    let isThere = true;
    const asked = web(t, () => (isThere ? Response.json(sleepJson()) : new Response('', { status: 404 })));
    const library = new Library([], [SOURCE], () => now);
    await library.find(SLEEP);
    now = 4 * 60_000;
    await library.find(SLEEP);
    assert.equal(asked.length, 1);
    now = 6 * 60_000;
    isThere = false;
    assert.equal(await headlineOf(library, SLEEP), 'Sleep and mood');
    assert.equal(asked.length, 2);
  });

  it('forgets a failure', async (t) => {
    let isThere = false;
    web(t, () => (isThere ? Response.json(sleepJson()) : new Response('', { status: 404 })));
    const library = new Library([], [SOURCE]);
    await assert.rejects(library.find(SLEEP), /expected HTTP 200, got 404/);
    isThere = true;
    assert.equal(await headlineOf(library, SLEEP), 'Sleep and mood');
  });

  it('takes only the article that has the URL itself', async (t) => {
    web(t, () => Response.json(sleepJson('https://publisher.example/articles/other')));
    assert.equal(await new Library([], [SOURCE]).find(SLEEP), undefined);
  });

  for (const name of ['..', '%2e%2e', '.hidden', 'a/b', 'a%2Fb', 'a?x=1', '', '%00']) {
    it(`fetches nothing for the name "${name}"`, async (t) => {
      const asked = web(t, () => Response.json(sleepJson()));
      assert.equal(
        await new Library([], [SOURCE]).find(`https://publisher.example/articles/${name}`),
        undefined,
      );
      assert.deepEqual(asked, []);
    });
  }

  it('has names in all scripts', async (t) => {
    const url = 'https://publisher.example/articles/睡眠';
    const asked = web(t, () => Response.json(sleepJson(url)));
    assert.equal(await headlineOf(new Library([], [SOURCE]), url), 'Sleep and mood');
    assert.deepEqual(asked, ['https://cdn.publisher.example/content/%E7%9D%A1%E7%9C%A0/article.json']);
  });

  it('fetches none of the articles that are at hand', async (t) => {
    const asked = web(t, () => Response.json({}));
    assert.equal(await headlineOf(new Library([await article()], [SOURCE]), SLEEP), 'Sleep and mood');
    assert.deepEqual(asked, []);
  });

  it('tells this machine’s addresses apart by their paths alone', async () => {
    const library = new Library([await article('http://localhost/a.html')], []);
    for (const origin of ['http://127.0.0.1:8000', 'http://localhost', 'http://[::1]:3000']) {
      assert.equal(await headlineOf(library, `${origin}/a.html`), 'Sleep and mood');
    }
    assert.equal(await library.find('http://192.0.2.1/a.html'), undefined);
  });
});
