import { expect, fixture, html } from '@open-wc/testing';
import { articleJson } from '../../testing/article-json.js';
import { asked } from '../../testing/asked.js';
import { fixtureUntil, nextEvent, recordEvents } from '../../testing/events.js';
import { json, scenario } from '../../testing/scenario.js';
import { find, has, isShown, part, words } from '../../testing/shadow.js';
import { ArticleCard } from './article-card.component.js';

ArticleCard.define();

const SLOTS = ['byline', 'chat', 'share', 'footer'] as const;

/** A card as a host writes it: a link as its fallback, and a piece of its own in each named slot. */
const written = (src: string, mode = 'summary') => html`<article-card src=${src} mode=${mode}>
  <a id="fallback" href="https://publisher.example/sleep">Sleep and mood</a>
  ${SLOTS.map((name) => html`<button slot=${name} id=${name}>${name}</button>`)}
</article-card>`;

const at = (card: Element, id: string): Element => {
  const found = card.querySelector(`#${id}`);
  if (!found) throw new Error(`expected #${id}`);
  return found;
};

function expectSlotsShown(card: Element, state: string): void {
  for (const name of SLOTS) expect(isShown(at(card, name)), `${name} ${state}`).to.equal(true);
}

describe('what stands between the tags of an <article-card>', () => {
  it('is on show before the element is defined, while it loads, and no longer once the article is there', async () => {
    const server = await scenario({ ...json(articleJson()), stall: true });
    const container = await fixture(html`<div></div>`);
    container.innerHTML = `<card-not-yet-defined src="${server.url}"><a id="fallback" href="/">A</a></card-not-yet-defined>`;
    const card = container.firstElementChild as ArticleCard;
    expect(isShown(at(card, 'fallback')), 'not defined').to.equal(true);

    ArticleCard.define('card-not-yet-defined');
    await card.updateComplete;
    expect(isShown(at(card, 'fallback')), 'pending').to.equal(true);
    expect(part(card, 'base')).to.have.attribute('aria-busy', 'true');

    const loaded = nextEvent(card, 'luna-load');
    await asked(server);
    await server.release();
    await loaded;
    expect(isShown(at(card, 'fallback')), 'complete').to.equal(false);
    expect(part(card, 'base')).to.not.have.attribute('aria-busy', 'true');
  });

  it('is on show without a `src`, and again when it is taken away', async () => {
    const { url } = await scenario(json(articleJson()));
    const card = await fixture<ArticleCard>(
      html`<article-card><a id="fallback" href="/">A</a></article-card>`,
    );
    expect(isShown(at(card, 'fallback'))).to.equal(true);
    expect(part(card, 'base')).to.have.attribute('aria-busy', 'false');
    const loaded = nextEvent(card, 'luna-load');
    card.setAttribute('src', url);
    await loaded;
    expect(isShown(at(card, 'fallback'))).to.equal(false);
    card.removeAttribute('src');
    await card.updateComplete;
    expect(isShown(at(card, 'fallback'))).to.equal(true);
    expect(card.article).to.equal(undefined);
  });

  it('is on show after an error, beside a calm sentence', async () => {
    const { url } = await scenario({ status: 404 });
    const card = await fixtureUntil<ArticleCard>('luna-error', written(url));
    expect(isShown(at(card, 'fallback'))).to.equal(true);
    expect(isShown(part(card, 'error'))).to.equal(true);
    expect(words(part(card, 'error'))).to.equal('The article is not available at the moment. Try again');
  });
});

describe('the named slots of an <article-card>', () => {
  for (const mode of ['summary', 'x']) {
    it(`stay in every state, and replace the built-in piece (mode="${mode}")`, async () => {
      const server = await scenario({ ...json(articleJson()), stall: true }, { status: 404 });
      const card = await fixture<ArticleCard>(written(server.url, mode));
      expectSlotsShown(card, 'pending');
      const loaded = nextEvent(card, 'luna-load');
      await asked(server);
      await server.release();
      await loaded;
      expectSlotsShown(card, 'complete');
      const builtIn = find(card, '[part="byline"]');
      expect(builtIn === null || !isShown(builtIn), 'built-in byline').to.equal(true);
      const failed = nextEvent(card, 'luna-error');
      card.reload();
      await failed;
      expectSlotsShown(card, 'after an error');
      expect(isShown(at(card, 'fallback'))).to.equal(true);
    });
  }

  it('can be reached and pressed: the title’s link does not lie above them', async () => {
    const { url } = await scenario(json(articleJson()));
    const card = await fixtureUntil<ArticleCard>('luna-load', written(url));
    for (const name of SLOTS) {
      const piece = at(card, name);
      piece.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = piece.getBoundingClientRect();
      expect(document.elementFromPoint(left + width / 2, top + height / 2)?.id, name).to.equal(name);
    }
  });

  it('lets the whole card lead to the article otherwise', async () => {
    const { url } = await scenario(json(articleJson()));
    const card = await fixtureUntil<ArticleCard>('luna-load', html`<article-card src=${url}></article-card>`);
    const { left, bottom } = part(card, 'body').getBoundingClientRect();
    const link = part(card, 'title').querySelector('a');
    expect(card.shadowRoot?.elementFromPoint(left + 5, bottom - 5) === link).to.equal(true);
  });
});

describe('“Try again” on an <article-card>', () => {
  const button = (card: Element): HTMLElement => {
    const found = find(card, '[part="error"] button');
    if (!found) throw new Error('expected a button');
    return found;
  };

  it('loads the article, as often as it takes', async () => {
    const server = await scenario({ status: 404 }, { status: 410 }, json(articleJson()));
    const card = await fixtureUntil<ArticleCard>('luna-error', written(server.url));
    const events = recordEvents(card, 'luna-load', 'luna-error');
    for (const type of ['luna-error', 'luna-load'] as const) {
      const settled = nextEvent(card, type);
      button(card).click();
      await settled;
    }
    expect(events.map(({ type }) => type)).to.deep.equal(['luna-error', 'luna-load']);
    expect(await server.requests()).to.have.lengthOf(3);
    expect(has(card, '[part="error"]')).to.equal(false);
    expect(words(part(card, 'title'))).to.equal('Sleep and mood');
  });

  it('says that it is trying, keeps its place and the focus, and does not ask twice at once', async () => {
    const server = await scenario({ status: 404 }, { status: 404, stall: true });
    const card = await fixtureUntil<ArticleCard>('luna-error', written(server.url));
    const pressed = button(card);
    pressed.focus();
    pressed.click();
    await card.updateComplete;
    expect(button(card) === pressed, 'the same button').to.equal(true);
    expect(pressed).to.have.attribute('aria-disabled', 'true');
    expect(card.shadowRoot?.activeElement === pressed, 'focus').to.equal(true);
    expect(words(part(card, 'error'))).to.equal('Trying again… Try again');
    expect(isShown(at(card, 'fallback'))).to.equal(true);
    pressed.click();

    const failed = nextEvent(card, 'luna-error');
    await asked(server, 2);
    await server.release();
    await failed;
    expect(pressed).to.have.attribute('aria-disabled', 'false');
    expect(card.shadowRoot?.activeElement === pressed, 'focus').to.equal(true);
    expect(await server.requests()).to.have.lengthOf(2);
  });

  it('hands the focus to the article once it is there, and takes it from nobody else', async () => {
    const server = await scenario({ status: 404 }, json(articleJson()));
    const container = await fixtureUntil('luna-error', html`<div><input />${written(server.url)}</div>`);
    const card = container.querySelector('article-card') as ArticleCard;
    button(card).focus();
    const loaded = nextEvent(card, 'luna-load');
    button(card).click();
    await loaded;
    expect(card.shadowRoot?.activeElement === part(card, 'base'), 'focus').to.equal(true);

    const input = container.querySelector('input');
    input?.focus();
    const again = nextEvent(card, 'luna-load');
    card.reload();
    await again;
    expect(document.activeElement === input, 'focus').to.equal(true);
  });

  it('says nothing of an older article’s failure while another one loads', async () => {
    const broken = await scenario({ status: 404 });
    const stalled = await scenario({ ...json(articleJson()), stall: true });
    const card = await fixtureUntil<ArticleCard>('luna-error', written(broken.url));
    card.src = stalled.url;
    await card.updateComplete;
    expect(has(card, '[part="error"]')).to.equal(false);
  });
});
