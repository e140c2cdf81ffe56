import { expect } from '@open-wc/testing';
import { articleJson } from '../testing/article-json.js';
import { json, scenario } from '../testing/scenario.js';
import { loadArticle } from './article-store.js';
import { LunaError } from './luna-error.js';

const AT_ONCE = { backoff: 0 };
const never = new AbortController().signal;

describe('loadArticle', () => {
  it('fetches and parses once, however many ask', async () => {
    const server = await scenario(json(articleJson()));
    const articles = await Promise.all([1, 2, 3].map(() => loadArticle(server.url, never)));
    const later = await loadArticle(server.url, never);
    expect(new Set([...articles, later]).size).to.equal(1);
    expect(await server.requests()).to.have.lengthOf(1);
  });

  it('does not remember a failure', async () => {
    const server = await scenario({ status: 404 }, json(articleJson()));
    const failure = await loadArticle(server.url, never).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(LunaError);
    expect((await loadArticle(server.url, never)).headline).to.equal('Sleep and mood');
  });

  it('aborts the request when nobody waits for it any more, and only then', async () => {
    const server = await scenario({ stall: true }, json(articleJson()));
    const [first, second] = [new AbortController(), new AbortController()];
    const loading = [first, second].map(({ signal }) =>
      loadArticle(server.url, signal).catch(() => 'aborted'),
    );
    first.abort();
    expect(
      await Promise.race([Promise.all(loading), server.requests().then(() => 'still on its way')]),
    ).to.equal('still on its way');
    second.abort();
    expect(await Promise.all(loading)).to.deep.equal(['aborted', 'aborted']);
    expect((await loadArticle(server.url, never)).headline, 'a later one asks anew').to.equal(
      'Sleep and mood',
    );
  });

  it('keeps an article that is there when those who asked have gone', async () => {
    const server = await scenario(json(articleJson()));
    const request = new AbortController();
    const article = await loadArticle(server.url, request.signal);
    request.abort();
    expect(await loadArticle(server.url, never)).to.equal(article);
    expect(await server.requests()).to.have.lengthOf(1);
  });

  it('fetches anew when asked to, past every cache', async () => {
    const cached = { headers: { 'cache-control': 'max-age=600' } };
    const server = await scenario(
      { ...json(articleJson({ headline: 'Old' })), ...cached },
      { ...json(articleJson({ headline: 'New' })), ...cached },
    );
    expect((await loadArticle(server.url, never)).headline).to.equal('Old');
    expect((await loadArticle(server.url, never, true)).headline).to.equal('New');
    expect((await loadArticle(server.url, never)).headline).to.equal('New');
  });

  it('fails with the path of what is missing', async () => {
    const server = await scenario(json({ '@type': 'WebPage', mainEntity: articleJson({ headline: 1 }) }));
    const error = await loadArticle(server.url, never, false, AT_ONCE).catch((failure: unknown) => failure);
    expect(error).to.include({ code: 'format', path: 'mainEntity.headline' });
  });
});
