import { expect, fixtureSync, html } from '@open-wc/testing';
import { articleJson, pageJson } from '../../testing/article-json.js';
import { asked } from '../../testing/asked.js';
import { nextEvent, recordEvents } from '../../testing/events.js';
import { json, scenario } from '../../testing/scenario.js';
import { find, has, isShown, part, words } from '../../testing/shadow.js';
import { litWarnings } from '../../testing/warnings.js';
import type { ArticleCard } from './article-card.component.js';
import './article-card.js';

const BODY = 'Rest helps.\n\n# Why\n\nThe brain files its memories at night.\n\n## How\n\nSlowly.';
const FULL = {
  page: {
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Dr. Ada Byron', item: 'https://publisher.example/ada' },
      ],
    },
    reviewedBy: { '@type': 'Person', name: 'Ben Cole' },
    lastReviewed: '2026-05-01',
    expires: '2100-05-01',
    license: 'https://publisher.example/terms',
    creditText: 'Written for patients.',
  },
  article: {
    articleBody: BODY,
    image: { '@type': 'ImageObject', url: '/dawn.png', caption: 'A dawn', width: 16, height: 9 },
    dateModified: '2026-06-01',
    citation: [
      { '@type': 'ScholarlyArticle', name: 'On sleep', url: 'https://journal.example/sleep' },
      'A book',
    ],
  },
};

async function cardOf(
  page: Readonly<Record<string, unknown>> = {},
  article: Readonly<Record<string, unknown>> = {},
  attributes: Readonly<Record<string, string>> = {},
  content = html``,
): Promise<ArticleCard> {
  const { url } = await scenario(json(pageJson(page, { articleBody: BODY, ...article })));
  const place = fixtureSync(
    html`<div lang="en-GB"><article-card mode="full">${content}</article-card></div>`,
  );
  const card = place.querySelector('article-card') as ArticleCard;
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  const loaded = nextEvent(card, 'luna-load');
  card.src = url;
  await loaded;
  return card;
}
const all = (card: Element, selector: string): readonly HTMLElement[] => [
  ...(card.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

describe('<article-card mode="full">', () => {
  it('shows what a publisher’s own page has, in its order', async () => {
    const card = await cardOf(FULL.page, FULL.article);
    const parts = all(card, '[part]').map((element) => element.getAttribute('part') ?? '');
    const outer = ['back', 'title', 'time', 'byline', 'image', 'body', 'chat', 'share', 'footer'];
    expect(parts.filter((name) => outer.includes(name))).to.deep.equal(outer);
    expect(words(part(card, 'back'))).to.equal('← Back to Dr. Ada Byron');
    expect(part(card, 'back').querySelector('a')).to.have.attribute('href', 'https://publisher.example/ada');
    expect(words(part(card, 'title'))).to.equal('Sleep and mood');
    expect(words(part(card, 'time'))).to.equal('4 min read');
    expect(words(part(card, 'reviewed'))).to.equal('Medically reviewed by Ben Cole');
    expect(words(part(card, 'dates'))).to.contain('Reviewed 1 May 2026');
    expect(words(part(card, 'base'))).to.contain('Updated 1 June 2026');
    expect(part(card, 'image')).to.have.attribute('alt', 'A dawn');
    expect(words(part(card, 'body'))).to.contain('The brain files its memories at night.');
    expect(words(part(card, 'footer')))
      .to.contain('On sleep')
      .and.contain('A book')
      .and.contain('for patients');
    expect(find(card, '[part="footer"] a[rel="license"]')).to.have.attribute(
      'href',
      'https://publisher.example/terms',
    );
    expect(find(card, '[part="footer"] li a')).to.have.attribute('href', 'https://journal.example/sleep');
  });

  it('shows nothing for what is absent', async () => {
    const card = await cardOf({}, { author: undefined, timeRequired: undefined, description: undefined });
    for (const name of ['back', 'byline', 'name', 'reviewed', 'dates', 'image', 'footer', 'error']) {
      expect(has(card, `[part~="${name}"]`), name).to.equal(false);
    }
    expect(words(part(card, 'base'))).to.not.match(/Updated|Published|Back to/);
  });

  it('says when it was published where it was never changed', async () => {
    const card = await cardOf({}, { datePublished: '2026-04-01' });
    expect(words(part(card, 'base'))).to.contain('Published 1 April 2026');
  });

  it('shows the description where there is no body', async () => {
    const card = await cardOf({}, { articleBody: undefined });
    expect(words(part(card, 'body'))).to.equal('How one bears on the other.');
  });

  it('leads back to the author where there is no breadcrumb', async () => {
    expect(words(part(await cardOf(), 'back'))).to.equal('← Back to Dr. Ada Byron');
  });

  it('starts the body’s headings one below its own, at whatever level, and never below 6', async () => {
    const levels: Record<string, readonly string[]> = {};
    const card = await cardOf();
    for (const level of ['1', '2', '5', '6', '99', 'abc']) {
      card.setAttribute('heading-level', level);
      await card.updateComplete;
      const headings = all(card, 'h1, h2, h3, h4, h5, h6');
      expect(headings.map((heading) => words(heading))).to.deep.equal(['Sleep and mood', 'Why', 'How']);
      levels[level] = headings.map(({ localName }) => localName);
    }
    expect(levels).to.deep.equal({
      1: ['h1', 'h2', 'h3'],
      2: ['h2', 'h3', 'h4'],
      5: ['h5', 'h6', 'h6'],
      6: ['h6', 'h6', 'h6'],
      99: ['h2', 'h3', 'h4'],
      abc: ['h2', 'h3', 'h4'],
    });
  });

  it('marks the body, like the title, as in the article’s language and direction', async () => {
    const card = await cardOf({}, { inLanguage: 'ar' });
    const body = part(card, 'body');
    expect(body).to.have.attribute('lang', 'ar');
    expect(getComputedStyle(body).direction).to.equal('rtl');
    expect(part(card, 'title').querySelector('[lang]')).to.have.attribute('lang', 'ar');
    expect(getComputedStyle(part(card, 'time')).direction, 'ours').to.equal('ltr');
    const unknown = part(await cardOf({}, { inLanguage: undefined }), 'body');
    expect(unknown).to.have.attribute('lang', '');
    expect(unknown).to.have.attribute('dir', 'auto');
  });

  it('gives the article to the share bar and Luna inside it', async () => {
    const card = await cardOf();
    for (const name of ['share', 'chat']) {
      expect((part(card, name) as ArticleCard).article === card.article, name).to.equal(true);
    }
    const bar = part(card, 'share') as HTMLElement & { readonly updateComplete: Promise<unknown> };
    await bar.updateComplete;
    expect(part(bar, 'email').getAttribute('href')).to.contain('publisher.example%2Fsleep');
  });

  it('shows only the pieces that `include` names', async () => {
    const card = await cardOf(FULL.page, FULL.article);
    const pieces = ['back', 'image', 'byline', 'time', 'chat', 'share'];
    for (const piece of pieces) {
      card.include = `${piece} nonsense`;
      await card.updateComplete;
      expect(pieces.filter((name) => has(card, `[part~="${name}"]`))).to.deep.equal([piece]);
      expect(has(card, '[part="title"]') && has(card, '[part="body"]'), 'title and body').to.equal(true);
    }
  });
});

describe('the slots of a full <article-card>', () => {
  const content = html`<i id="fallback">fallback</i>
    ${['byline', 'chat', 'share', 'footer'].map((name) => html`<button slot=${name} id=${name}>${name}</button>`)}`;
  const isOn = (card: Element, id: string): boolean => {
    const element = card.querySelector(`#${id}`);
    return element !== null && isShown(element);
  };

  it('stay in every state, and replace the built-in piece of that name', async () => {
    const card = await cardOf(FULL.page, FULL.article, {}, content);
    for (const name of ['byline', 'chat', 'share', 'footer']) {
      expect(isOn(card, name), name).to.equal(true);
      const builtIn = find(card, `[part="${name}"]`);
      expect(builtIn === null || !isShown(builtIn), `built-in ${name}`).to.equal(true);
    }
    expect(isOn(card, 'fallback')).to.equal(false);
    card.src = (await scenario({ status: 404 })).url;
    await nextEvent(card, 'luna-error');
    for (const name of ['byline', 'chat', 'share', 'footer', 'fallback']) {
      expect(isOn(card, name), `${name} after an error`).to.equal(true);
    }
  });
});

describe('the mode of an <article-card>', () => {
  it('may change while the article is there: nothing is loaded anew, and no event tells of it', async () => {
    const server = await scenario(json(pageJson({}, { articleBody: BODY })));
    const card = fixtureSync<ArticleCard>(html`<article-card></article-card>`);
    const loaded = nextEvent(card, 'luna-load');
    card.src = server.url;
    await loaded;
    const events = recordEvents(card, 'luna-load', 'luna-error');
    card.mode = 'full';
    while (!has(card, '[part="chat"]')) await new Promise((resolve) => setTimeout(resolve));
    expect(words(part(card, 'body'))).to.contain('The brain files its memories at night.');
    card.mode = 'summary';
    await card.updateComplete;
    expect(words(part(card, 'body'))).to.equal('How one bears on the other.');
    expect(has(card, '[part="chat"]')).to.equal(false);
    expect(events).to.have.lengthOf(0);
    expect(await server.requests()).to.have.lengthOf(1);
  });

  it('may change while the article is on its way', async () => {
    const server = await scenario({ ...json(articleJson({ articleBody: BODY })), stall: true });
    const card = fixtureSync<ArticleCard>(html`<article-card src=${server.url}></article-card>`);
    await asked(server);
    card.mode = 'full';
    const loaded = nextEvent(card, 'luna-load');
    await server.release();
    await loaded;
    while (!has(card, '[part="chat"]')) await new Promise((resolve) => setTimeout(resolve));
    expect(words(part(card, 'body'))).to.contain('Rest helps.');
  });
});

after(() => expect(litWarnings()).to.deep.equal([]));
