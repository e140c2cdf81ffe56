import { expect, fixture, html } from '@open-wc/testing';
import { articleJson } from '../../testing/article-json.js';
import { nextEvent } from '../../testing/events.js';
import { json, scenario } from '../../testing/scenario.js';
import { has, isShown, part, words } from '../../testing/shadow.js';
import { litWarnings } from '../../testing/warnings.js';
import type { ArticleCard } from './article-card.component.js';
import './article-card.js';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function cardOf(over: Readonly<Record<string, unknown>>): Promise<ArticleCard> {
  const { url } = await scenario(json(articleJson(over)));
  const card = await fixture<ArticleCard>(html`<article-card></article-card>`);
  card.src = url;
  await nextEvent(card, 'luna-load');
  return card;
}

const picture = async (): Promise<string> =>
  (await scenario({ headers: { 'content-type': 'image/png' }, chunks: [{ base64: PIXEL }] })).url;

describe('<article-card> as a summary', () => {
  it('shows the title as a heading of level 2 that holds a link to the canonical URL, and nothing else', async () => {
    const title = part(await cardOf({}), 'title');
    expect(title.localName).to.equal('h2');
    expect(title.querySelector('a')).to.have.attribute('href', 'https://publisher.example/sleep');
    expect(words(title)).to.equal('Sleep and mood');
  });

  it('shows the title as text where there is no canonical URL', async () => {
    const title = part(await cardOf({ url: undefined }), 'title');
    expect(title.querySelectorAll('a')).to.have.lengthOf(0);
    expect(words(title)).to.equal('Sleep and mood');
  });

  it('shows image, title, description, byline and reading time', async () => {
    const card = await cardOf({ image: await picture() });
    expect(part(card, 'image')).to.be.instanceOf(HTMLImageElement);
    expect(words(part(card, 'body'))).to.equal('How one bears on the other.');
    expect(words(part(card, 'byline'))).to.equal('Dr. Ada Byron');
    expect(part(card, 'byline').querySelector('a')).to.have.attribute(
      'href',
      'https://publisher.example/ada',
    );
    expect(words(part(card, 'time'))).to.equal('4 min read');
  });

  it('shows nothing for what is absent', async () => {
    const card = await cardOf({
      author: undefined,
      timeRequired: undefined,
      articleBody: undefined,
      url: undefined,
    });
    expect(words(card.shadowRoot)).to.equal('Sleep and mood How one bears on the other.');
    for (const name of ['image', 'byline', 'time', 'photo', 'role', 'error', 'back']) {
      expect(has(card, `[part~="${name}"]`), name).to.equal(false);
    }
    const plain = await cardOf({ description: undefined });
    expect(has(plain, '[part="body"]')).to.equal(false);
  });

  it('lists several authors as "A, B and C", each linked to the own profile', async () => {
    const author = [
      { name: 'Ada Byron', url: 'https://publisher.example/ada' },
      { name: 'Ben Cole' },
      'Cleo Dunn',
    ];
    const byline = part(await cardOf({ author }), 'byline');
    expect(words(byline)).to.equal('Ada Byron, Ben Cole and Cleo Dunn');
    expect([...byline.querySelectorAll('a')].map((link) => words(link))).to.deep.equal(['Ada Byron']);
    const two = part(await cardOf({ author: author.slice(0, 2) }), 'byline');
    expect(words(two)).to.equal('Ada Byron and Ben Cole');
  });

  it('shows only the pieces that `include` names; unknown names and odd spaces do no harm', async () => {
    const card = await cardOf({ image: await picture() });
    card.setAttribute('include', '  time\n nonsense   constructor ');
    await card.updateComplete;
    expect(has(card, '[part="image"]')).to.equal(false);
    expect(has(card, '[part="byline"]')).to.equal(false);
    expect(words(part(card, 'time'))).to.equal('4 min read');
    card.setAttribute('include', '');
    await card.updateComplete;
    expect(words(card.shadowRoot)).to.equal('Sleep and mood How one bears on the other.');
    card.removeAttribute('include');
    await card.updateComplete;
    expect(has(card, '[part="image"]')).to.equal(true);
    expect(words(part(card, 'byline'))).to.equal('Dr. Ada Byron');
  });

  it('clamps a `heading-level` to the levels there are, and takes 2 for what is no number', async () => {
    const card = await cardOf({});
    const levels: Record<string, string> = {};
    for (const value of ['1', '3', '4', '5', '6', '99', '-1', 'abc', '', 'Infinity', 'NaN', '1e400']) {
      card.setAttribute('heading-level', value);
      await card.updateComplete;
      levels[value] = part(card, 'title').localName;
    }
    expect(levels).to.deep.equal({
      1: 'h1',
      3: 'h3',
      4: 'h4',
      5: 'h5',
      6: 'h6',
      99: 'h2',
      '-1': 'h2',
      abc: 'h2',
      '': 'h2',
      Infinity: 'h2',
      NaN: 'h2',
      '1e400': 'h2',
    });
    card.removeAttribute('heading-level');
    await card.updateComplete;
    expect(part(card, 'title').localName).to.equal('h2');
  });

  it('takes an unknown `mode` for a summary', async () => {
    const card = await cardOf({});
    for (const mode of ['x', '', 'FULLER', 'constructor', '__proto__']) {
      card.setAttribute('mode', mode);
      await card.updateComplete;
      expect(words(part(card, 'byline')), mode).to.equal('Dr. Ada Byron');
      expect(part(card, 'base').getAttribute('aria-busy'), mode).to.not.equal('true');
    }
    card.removeAttribute('mode');
    await card.updateComplete;
    expect(words(part(card, 'byline'))).to.equal('Dr. Ada Byron');
  });
});

describe('the image of an <article-card>', () => {
  it('is lazy, sized, described by its caption and asked for without saying from where', async () => {
    const image = {
      '@type': 'ImageObject',
      url: await picture(),
      caption: 'A dawn',
      width: 1600,
      height: 900,
    };
    const shown = part(await cardOf({ image }), 'image');
    expect(shown).to.have.attribute('alt', 'A dawn');
    expect(shown).to.have.attribute('width', '1600');
    expect(shown).to.have.attribute('height', '900');
    expect(shown).to.have.attribute('loading', 'lazy');
    expect(shown).to.have.attribute('referrerpolicy', 'no-referrer');
  });

  it('sends no referrer with its request', async () => {
    const server = await scenario({ headers: { 'content-type': 'image/png' }, chunks: [{ base64: PIXEL }] });
    const shown = part(await cardOf({ image: server.url }), 'image');
    shown.scrollIntoView();
    if (!(shown as HTMLImageElement).complete) await nextEvent(shown, 'load');
    const [request] = await server.requests();
    expect(request?.headers).to.not.have.property('referer');
  });

  it('is decoration without a caption, and unsized without a size', async () => {
    const shown = part(await cardOf({ image: await picture() }), 'image');
    expect(shown).to.have.attribute('alt', '');
    expect(shown).to.not.have.attribute('width');
    expect(shown).to.not.have.attribute('height');
  });

  it('disappears where it cannot be loaded, and the next article’s own is shown', async () => {
    const broken = (await scenario({ status: 404 })).url;
    const card = await cardOf({ image: broken });
    const image = part(card, 'image');
    image.scrollIntoView();
    if (!image.hidden) await nextEvent(image, 'error');
    expect(isShown(image)).to.equal(false);

    card.headingLevel = 3;
    await card.updateComplete;
    expect(isShown(part(card, 'image')), 'rendered again').to.equal(false);

    card.src = (await scenario(json(articleJson({ image: await picture() })))).url;
    await nextEvent(card, 'luna-load');
    expect(isShown(part(card, 'image')), 'the next article').to.equal(true);
  });
});

describe('the language of an <article-card>', () => {
  for (const [inLanguage, direction] of [
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['az-Arab', 'rtl'],
    ['de', 'ltr'],
  ] as const) {
    it(`marks an article’s own words as ${inLanguage}, whatever the page’s direction`, async () => {
      const card = await cardOf({ inLanguage });
      for (const dir of ['ltr', 'rtl']) {
        document.documentElement.dir = dir;
        for (const name of ['title', 'body']) {
          const text = part(card, name).querySelector('[lang]');
          expect(text, name).to.have.attribute('lang', inLanguage);
          expect(text && getComputedStyle(text).direction, `${name} in ${dir}`).to.equal(direction);
        }
      }
      document.documentElement.removeAttribute('dir');
    });
  }

  it('says that the language is unknown where the article does not name one', async () => {
    const card = await cardOf({ inLanguage: undefined, headline: 'النوم والمزاج' });
    const text = part(card, 'title').querySelector('[lang]');
    expect(text).to.have.attribute('lang', '');
    expect(text && getComputedStyle(text).direction).to.equal('rtl');
  });
});

after(() => expect(litWarnings()).to.deep.equal([]));
