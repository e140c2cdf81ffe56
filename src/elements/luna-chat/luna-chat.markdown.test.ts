import { expect } from '@open-wc/testing';
import { all, asked, lastAnswer, lunaWith, opened, until } from '../../testing/luna.js';
import { has, words } from '../../testing/shadow.js';

const isFetched = () =>
  performance.getEntriesByType('resource').some(({ name }) => /streamed-markdown|markdown\/lex/.test(name));

async function* model(): AsyncGenerator<string> {
  yield 'It is **fi';
  yield 'led** [1].\n\n- at night';
}

/** In this order, for what has been fetched stays so. */
describe('The Markdown of a <luna-chat>', () => {
  it('is not fetched for answers from the article', async () => {
    const luna = await opened(await lunaWith());
    await asked(luna, 'What are the side effects of long naps?');
    expect(has(luna, 'blockquote')).to.equal(true);
    expect(isFetched()).to.equal(false);
  });

  it('is fetched when Luna opens with a model behind it', async () => {
    await opened(await lunaWith({}, { transport: model }));
    await until(isFetched);
  });

  it('is rendered, with its citations as links', async () => {
    const luna = await opened(await lunaWith({}, { transport: model }));
    await asked(luna, 'Where do memories go?');
    await until(() => has(luna, '.said strong'));
    expect(words(lastAnswer(luna)?.querySelector('.said') ?? null)).to.equal('It is filed [1].at night');
    expect(all(luna, '.said [part="citation"]').map(words)).to.deep.equal(['[1]']);
    expect(all(luna, '.said li').map(words)).to.deep.equal(['at night']);
  });

  it('is rendered where the model came after Luna was opened', async () => {
    const luna = await opened(await lunaWith());
    luna.transport = model;
    await asked(luna, 'Where do memories go?');
    await until(() => has(luna, '.said strong'));
    expect(all(luna, '.said li').map(words)).to.deep.equal(['at night']);
  });
});
