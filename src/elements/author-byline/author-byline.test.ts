import { expect, fixtureSync, html } from '@open-wc/testing';
import { articleJson, pageJson } from '../../testing/article-json.js';
import { asked } from '../../testing/asked.js';
import { nextEvent } from '../../testing/events.js';
import { json, scenario } from '../../testing/scenario.js';
import { find, has, isShown, part, words } from '../../testing/shadow.js';
import { litWarnings } from '../../testing/warnings.js';
import type { AuthorByline } from './author-byline.component.js';
import './author-byline.js';

const PARTS = ['photo', 'name', 'role', 'reviewed', 'dates', 'time'];
const ADA = { '@type': 'Person', name: 'Ada Byron' };

/** A byline of a page of this kind, in a place with this language. */
async function bylineOf(
  page: Readonly<Record<string, unknown>> = {},
  article: Readonly<Record<string, unknown>> = {},
  lang = 'en-GB',
): Promise<AuthorByline> {
  const { url } = await scenario(json(pageJson(page, article)));
  const place = fixtureSync(html`<div lang=${lang}><author-byline><i>fallback</i></author-byline></div>`);
  const byline = place.querySelector('author-byline') as AuthorByline;
  const loaded = nextEvent(byline, 'luna-load');
  byline.src = url;
  await loaded;
  return byline;
}
const partsOf = (byline: AuthorByline): readonly string[] =>
  PARTS.filter((name) => has(byline, `[part~="${name}"]`));
const bare = { author: undefined, timeRequired: undefined, articleBody: undefined };

describe('<author-byline>', () => {
  it('shows the name, with its prefix, linked to the profile, and the reading time', async () => {
    const byline = await bylineOf();
    expect(words(part(byline, 'name'))).to.equal('Dr. Ada Byron');
    expect(part(byline, 'name').querySelector('a')).to.have.attribute(
      'href',
      'https://publisher.example/ada',
    );
    expect(words(part(byline, 'time'))).to.equal('4 min read');
    expect(isShown(byline.firstElementChild as Element), 'fallback').to.equal(false);
  });

  it('shows title and affiliation, either or both', async () => {
    const affiliation = { '@type': 'Organization', name: 'City Hospital' };
    const role = async (over: Readonly<Record<string, unknown>>): Promise<string> =>
      words(part(await bylineOf({}, { author: { ...ADA, ...over } }), 'role'));
    expect(await role({ jobTitle: 'Psychiatrist', affiliation })).to.equal('Psychiatrist, City Hospital');
    expect(await role({ jobTitle: 'Psychiatrist' })).to.equal('Psychiatrist');
    expect(await role({ affiliation })).to.equal('City Hospital');
  });

  it('shows nothing that the article does not say: every combination', async () => {
    const author = { ...ADA, jobTitle: 'Psychiatrist', image: '/photo.png' };
    const pieces: Readonly<Record<string, readonly [object, object, readonly string[]]>> = {
      author: [{}, { author }, ['photo', 'name', 'role']],
      time: [{}, { timeRequired: 'PT4M' }, ['time']],
      reviewer: [{ reviewedBy: ADA }, {}, ['reviewed']],
      lastReviewed: [{ lastReviewed: '2026-05-01' }, {}, ['dates']],
      expires: [{ expires: '2100-05-01' }, {}, ['dates']],
    };
    const names = Object.keys(pieces);
    for (let chosen = 0; chosen < 2 ** names.length; chosen++) {
      const taken = names.filter((_, i) => chosen & (1 << i)).map((name) => pieces[name] ?? [{}, {}, []]);
      const byline = await bylineOf(
        Object.assign({}, ...taken.map(([page]) => page)),
        Object.assign({ ...bare }, ...taken.map(([, article]) => article)),
      );
      const expected = new Set(taken.flatMap(([, , shown]) => shown));
      expect(partsOf(byline)).to.deep.equal(PARTS.filter((name) => expected.has(name)));
      byline.remove();
    }
  });

  it('shows an organization, a plain name, and several of them as “A, B and C”', async () => {
    const name = async (author: unknown): Promise<string> =>
      words(part(await bylineOf({}, { author }), 'name'));
    expect(await name({ '@type': 'Organization', name: 'City Hospital' })).to.equal('City Hospital');
    expect(await name('Ada')).to.equal('Ada');
    expect(await name(['Ada', ADA])).to.equal('Ada and Ada Byron');
    expect(await name(['Ada', 'Ben', 'Cleo', 'Dan'])).to.equal('Ada, Ben, Cleo and Dan');
  });

  it('shows photo, title and affiliation of an author who is alone, not of one of several', async () => {
    const author = { ...ADA, jobTitle: 'Psychiatrist', image: '/photo.png' };
    expect(partsOf(await bylineOf({}, { author: [author, 'Ben'] }))).to.deep.equal(['name', 'time']);
    const photo = part(await bylineOf({}, { author }), 'photo');
    expect(photo).to.have.attribute('alt', '');
    expect(photo).to.have.attribute('referrerpolicy', 'no-referrer');
    expect(photo).to.have.attribute('loading', 'lazy');
  });

  it('takes the photo larger with `size="medium"`, and an unknown size for `small`', async () => {
    const byline = await bylineOf({}, { author: { ...ADA, image: '/photo.png' } });
    const photo = part(byline, 'photo');
    photo.addEventListener('error', (event) => event.stopImmediatePropagation(), { capture: true });
    const width = async (size: string): Promise<string> => {
      byline.setAttribute('size', size);
      await byline.updateComplete;
      photo.hidden = false;
      return getComputedStyle(photo).inlineSize;
    };
    const small = await width('small');
    expect(await width('medium')).to.not.equal(small);
    for (const size of ['x', '', 'MEDIUM', '99']) expect(await width(size), size).to.equal(small);
    byline.removeAttribute('size');
    await byline.updateComplete;
    expect(getComputedStyle(photo).inlineSize).to.equal(small);
  });
});

describe('the review in an <author-byline>', () => {
  it('names who reviewed it, linked to the profile', async () => {
    const reviewedBy = [{ ...ADA, honorificPrefix: 'Dr.', url: 'https://publisher.example/ada' }, 'Ben'];
    const reviewed = part(await bylineOf({ reviewedBy }), 'reviewed');
    expect(words(reviewed)).to.equal('Medically reviewed by Dr. Ada Byron and Ben');
    expect(reviewed.querySelector('a')).to.have.attribute('href', 'https://publisher.example/ada');
  });

  const dates = async (page: Readonly<Record<string, unknown>>, lang?: string): Promise<string> =>
    words(part(await bylineOf(page, {}, lang), 'dates'));

  it('says when, and when the next one is due', async () => {
    expect(await dates({ lastReviewed: '2026-05-01' })).to.equal('Reviewed 1 May 2026');
    expect(await dates({ expires: '2100-05-01' })).to.equal('Next review due 1 May 2100');
    expect(await dates({ lastReviewed: '2026-05-01', expires: '2100-05-01' })).to.match(
      /^Reviewed 1 May 2026 ?Next review due 1 May 2100$/,
    );
    expect(await dates({ lastReviewed: ['2026-05-01', '2100-05-01'] }), 'as the NHS writes it').to.match(
      /^Reviewed 1 May 2026 ?Next review due 1 May 2100$/,
    );
  });

  it('says, in words, that it is overdue once the date has passed', async () => {
    expect(await dates({ expires: '2020-05-01' })).to.equal('Review overdue since 1 May 2020');
    const local = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
    expect(await dates({ expires: local }), 'today').to.contain('Next review due');
  });

  it('gives programs the dates as they were written', async () => {
    const byline = await bylineOf({ lastReviewed: '2026-05-01', expires: '2027-05-01T10:00:00Z' });
    const times = [...part(byline, 'dates').querySelectorAll('time')];
    expect(times.map((time) => time.getAttribute('datetime'))).to.deep.equal([
      '2026-05-01',
      '2027-05-01T10:00:00Z',
    ]);
  });

  it('writes dates in the host’s language, and marks them as such', async () => {
    const inLanguages: Record<string, string> = {};
    for (const lang of ['de', 'en-GB', 'en-US', 'ja', 'ar-EG']) {
      const byline = await bylineOf({ lastReviewed: '2026-05-01' }, {}, lang);
      const time = part(byline, 'dates').querySelector('time');
      expect(time, lang).to.have.attribute('lang', lang);
      inLanguages[lang] = words(time);
    }
    expect(inLanguages).to.deep.equal({
      de: '1. Mai 2026',
      'en-GB': '1 May 2026',
      'en-US': 'May 1, 2026',
      ja: '2026年5月1日',
      'ar-EG': '١ مايو ٢٠٢٦',
    });
  });

  it('writes dates in the reader’s own language where the host’s is badly written', async () => {
    const own = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' });
    for (const lang of ['', 'en_US', '???']) {
      expect(await dates({ lastReviewed: '2026-05-01' }, lang)).to.equal(
        `Reviewed ${own.format(new Date('2026-05-01'))}`,
      );
    }
  });

  it('shows no date that is none', async () => {
    const byline = await bylineOf({ lastReviewed: '2026-02-31', expires: 'soon' });
    expect(has(byline, '[part="dates"]')).to.equal(false);
  });
});

describe('the states of an <author-byline>', () => {
  it('keeps its fallback while it loads and after an error, and tells of its own source only', async () => {
    const server = await scenario({ status: 404, stall: true }, json(articleJson()));
    const byline = fixtureSync<AuthorByline>(
      html`<author-byline src=${server.url}><i>fallback</i></author-byline>`,
    );
    const fallback = byline.firstElementChild as Element;
    await byline.updateComplete;
    expect(isShown(fallback), 'pending').to.equal(true);
    const failed = nextEvent(byline, 'luna-error');
    await asked(server);
    await server.release();
    expect((await failed).error.code).to.equal('status');
    expect(isShown(fallback), 'error').to.equal(true);
    expect(words(part(byline, 'error'))).to.contain('not available');
    const loaded = nextEvent(byline, 'luna-load');
    find(byline, '[part="error"] button')?.click();
    expect((await loaded).article.headline).to.equal('Sleep and mood');
    expect(isShown(fallback), 'complete').to.equal(false);
    expect(has(byline, '[part="error"]')).to.equal(false);
  });

  it('shows an article it is given before one of its `src`', async () => {
    const byline = await bylineOf();
    const given = (await bylineOf({}, { author: 'Given' })) as AuthorByline;
    const article = (await loadedArticle(given)) ?? undefined;
    byline.article = article;
    await byline.updateComplete;
    expect(words(part(byline, 'name'))).to.equal('Given');
    byline.article = undefined;
    await nextEvent(byline, 'luna-load');
    expect(words(part(byline, 'name'))).to.equal('Dr. Ada Byron');
  });
});

/** The article of a byline's `src`, as its event tells it. */
async function loadedArticle(byline: AuthorByline): Promise<AuthorByline['article']> {
  const { src } = byline;
  byline.src = undefined;
  await byline.updateComplete;
  const loaded = nextEvent(byline, 'luna-load');
  byline.src = src;
  return (await loaded).article;
}

after(() => expect(litWarnings()).to.deep.equal([]));
