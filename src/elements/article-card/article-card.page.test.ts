import { expect, fixtureSync, html } from '@open-wc/testing';
import { articleJson } from '../../testing/article-json.js';
import { asked } from '../../testing/asked.js';
import { nextEvent, recordEvents } from '../../testing/events.js';
import { type Answer, json, scenario } from '../../testing/scenario.js';
import { find, part, words } from '../../testing/shadow.js';
import { litWarnings, warningsOf } from '../../testing/warnings.js';
import { AuthorByline } from '../author-byline/author-byline.component.js';
import { ShareBar } from '../share-bar/share-bar.component.js';
import { ArticleCard } from './article-card.component.js';

for (const Element of [ArticleCard, AuthorByline, ShareBar]) Element.define();

const titled = (headline: string): Answer => json(articleJson({ headline }));

/** The cards of a container, each with its article. */
async function allLoaded(container: Element, count: number): Promise<readonly ArticleCard[]> {
  let loaded = 0;
  await new Promise<void>((resolve) => {
    container.addEventListener('luna-load', () => ++loaded === count && resolve());
  });
  return [...container.querySelectorAll('article-card')];
}

describe('a page with 1,000 cards of one URL', () => {
  it('asks once, shows what is in view before the rest, and gives each its article', async () => {
    const server = await scenario({ ...titled('Many'), stall: true });
    const container = document.createElement('div');
    const order: number[] = [];
    const cards = Array.from({ length: 1000 }, (_, i) => {
      const card = document.createElement('article-card');
      card.src = server.url;
      card.addEventListener('luna-load', () => order.push(i));
      return card;
    });
    container.append(...cards);
    document.body.prepend(container);
    try {
      // The page is scrolled to its middle while the article is on its way.
      for (const card of cards) await card.updateComplete;
      const seen = cards.slice(500, 503);
      seen[0]?.scrollIntoView();
      const inView = cards
        .map((card, i) => [card.getBoundingClientRect(), i] as const)
        .filter(([{ top, bottom }]) => bottom > 0 && top <= innerHeight)
        .map(([, i]) => i);
      expect(inView).to.include.members([500]);
      expect(inView.length).to.be.below(200);
      let paintedBetween = false;
      cards[inView[0] as number]?.addEventListener('luna-load', () => {
        setTimeout(() => {
          paintedBetween = order.length < 1000;
        });
      });
      const all = allLoaded(container, 1000);
      await asked(server);
      await server.release();
      await all;
      expect(order.slice(0, inView.length)).to.deep.equal(inView);
      expect(paintedBetween, 'the page had its turn before the last').to.equal(true);
      expect(new Set(order).size).to.equal(1000);
      expect(new Set(cards.map((card) => words(part(card, 'title'))))).to.deep.equal(new Set(['Many']));
      expect(new Set(cards.map(({ article }) => article)).size).to.equal(1);
      expect(await server.requests()).to.have.lengthOf(1);
    } finally {
      container.remove();
      scrollTo(0, 0);
    }
  });

  it('shows what is in view first also where the article is there already', async () => {
    const { url } = await scenario(titled('Known'));
    const known = fixtureSync<ArticleCard>(html`<article-card src=${url}></article-card>`);
    await nextEvent(known, 'luna-load');
    const order: EventTarget[] = [];
    const record = (event: Event): number => order.push(event.currentTarget as EventTarget);
    const container = fixtureSync(html`<div>
      <div style="position: absolute; inset-block-start: 9000px">
        ${Array.from({ length: 50 }, () => html`<article-card @luna-load=${record} src=${url}></article-card>`)}
      </div>
      <article-card
        style="position: fixed; inset-block-start: 0"
        @luna-load=${record}
        src=${url}
      ></article-card>
    </div>`);
    await allLoaded(container, 51);
    expect(order[0] === container.lastElementChild, 'the one in view').to.equal(true);
    expect(new Set(order).size).to.equal(51);
  });

  it('lets one that cannot be rendered disturb none of the others', async () => {
    class FailingCard extends ArticleCard {
      protected override render(): ReturnType<ArticleCard['render']> {
        if (this.article) throw new Error('cannot be rendered');
        return super.render();
      }
    }
    FailingCard.define('failing-card');
    const failures: string[] = [];
    const onFailure = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      failures.push(String(event.reason));
    };
    window.addEventListener('unhandledrejection', onFailure, { capture: true });
    try {
      const server = await scenario(titled('Others'));
      const far = 'position: absolute; inset-block-start: 9000px';
      const container = fixtureSync(html`<div style=${far}>
        <article-card src=${server.url}></article-card>
        <failing-card src=${server.url}></failing-card>
        <article-card src=${server.url}></article-card>
        <article-card src=${server.url}></article-card>
      </div>`);
      const cards = await allLoaded(container, 3);
      expect(cards.map((card) => words(part(card, 'title')))).to.deep.equal(['Others', 'Others', 'Others']);
      while (!failures.length) await new Promise((resolve) => setTimeout(resolve));
      expect(failures[0]).to.contain('cannot be rendered');
    } finally {
      window.removeEventListener('unhandledrejection', onFailure, { capture: true });
    }
  });
});

describe('a page that is not friendly', () => {
  /** Loads a card, a byline and a share bar, and says what they show. */
  async function shown(): Promise<readonly string[]> {
    const { url } = await scenario(titled('Unharmed'));
    const container = fixtureSync(html`<div>
      <article-card src=${url}>
        <author-byline slot="byline"></author-byline><share-bar slot="share"></share-bar>
      </article-card>
    </div>`);
    const [card] = await allLoaded(container, 1);
    const [byline, bar] = [
      ...container.querySelectorAll<AuthorByline | ShareBar>('author-byline, share-bar'),
    ];
    await byline?.updateComplete;
    await bar?.updateComplete;
    return [
      words(part(card as Element, 'title')),
      words(part(byline as Element, 'name')),
      words(part(bar as Element, 'label')),
      ...[card, byline, bar].map((element) => String(find(element as Element, '[part="error"]') !== null)),
    ];
  }
  const UNHARMED = ['Unharmed', 'Dr. Ada Byron', 'Post on', 'false', 'false', 'false'];

  it('may have properties of its own on Object.prototype', async () => {
    const names = [
      'error',
      'article',
      'extend',
      'each',
      'image',
      'caption',
      'description',
      'jobTitle',
      'title',
    ];
    for (const name of names) {
      Object.defineProperty(Object.prototype, name, {
        value: function polluted() {},
        configurable: true,
        enumerable: true,
        writable: true,
      });
    }
    try {
      expect(await shown()).to.deep.equal(UNHARMED);
    } finally {
      for (const name of names) Reflect.deleteProperty(Object.prototype, name);
    }
  });

  it('may give its elements any id', async () => {
    const ids = [
      'title',
      'label',
      'article',
      'customElements',
      'print',
      'navigator',
      'fetch',
      'sources',
      'status',
    ];
    fixtureSync(html`<div>${ids.map((id) => html`<p id=${id}></p><form name=${id}></form>`)}</div>`);
    expect(await shown()).to.deep.equal(UNHARMED);
  });

  it('may be a grid, which no word of an article is long enough to widen', async () => {
    const word = 'x'.repeat(300);
    const { url } = await scenario(json(articleJson({ headline: word, description: word, author: word })));
    const grid = fixtureSync(
      html`<div><article-card src=${url}></article-card><author-byline src=${url}></author-byline></div>`,
    );
    if (grid instanceof HTMLElement) Object.assign(grid.style, { display: 'grid', inlineSize: '320px' });
    await allLoaded(grid, 2);
    expect(grid.scrollWidth).to.equal(320);
  });

  it('may have styled everything', async () => {
    const style = document.createElement('style');
    style.textContent =
      'p, h2, article, a, span, button { display: none !important; border: 9px solid !important }';
    document.head.append(style);
    try {
      const { url } = await scenario(titled('Unstyled'));
      const card = fixtureSync<ArticleCard>(html`<article-card src=${url}></article-card>`);
      await nextEvent(card, 'luna-load');
      const title = part(card, 'title');
      expect(title.checkVisibility()).to.equal(true);
      expect(getComputedStyle(title).borderTopWidth).to.equal('0px');
    } finally {
      style.remove();
    }
  });

  it('may have given a tag to a class of its own: one warning, and it stays', async () => {
    class Theirs extends HTMLElement {}
    customElements.define('their-card', Theirs);
    const warnings = await warningsOf(() => expect(ArticleCard.define('their-card')).to.equal(false));
    expect(warnings).to.have.lengthOf(1);
    expect(document.createElement('their-card')).to.be.instanceOf(Theirs);
  });

  it('may stop or throw in its listeners', async () => {
    const { url } = await scenario({ status: 404 }, titled('Anyway'));
    const card = fixtureSync<ArticleCard>(html`<article-card src=${url}></article-card>`);
    card.addEventListener('luna-error', (event) => event.stopImmediatePropagation());
    while (!find(card, '[part="error"]')) await new Promise((resolve) => setTimeout(resolve));
    find(card, '[part="error"] button')?.click();
    await nextEvent(card, 'luna-load');
    expect(words(part(card, 'title'))).to.equal('Anyway');
  });
});

describe('an element that is removed', () => {
  it('leaves no listener, observer or request behind, in whatever state it was', async () => {
    const held = new Map<string, number>();
    const count = (key: string, by: number): void => void held.set(key, (held.get(key) ?? 0) + by);
    const targets = [document, window] as const;
    const originals = targets.map(({ addEventListener, removeEventListener }) => ({
      addEventListener,
      removeEventListener,
    }));
    const { observe, unobserve } = IntersectionObserver.prototype;
    targets.forEach((target, i) => {
      const { addEventListener, removeEventListener } = originals[i] as (typeof originals)[number];
      target.addEventListener = (...args: Parameters<typeof addEventListener>) => {
        count(args[0], 1);
        addEventListener.apply(target, args);
      };
      target.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
        if (held.get(args[0])) count(args[0], -1);
        removeEventListener.apply(target, args);
      };
    });
    const observed = new Set<Element>();
    IntersectionObserver.prototype.observe = function (element) {
      observed.add(element);
      observe.call(this, element);
    };
    IntersectionObserver.prototype.unobserve = function (element) {
      observed.delete(element);
      unobserve.call(this, element);
    };
    try {
      const [stalled, good, bad] = [
        await scenario({ ...titled('x'), stall: true }),
        await scenario(titled('Good')),
        await scenario({ status: 404 }),
      ];
      const container = fixtureSync(html`<div>
        <article-card src=${stalled.url}></article-card>
        <article-card src=${bad.url}></article-card>
        <article-card src=${good.url}>
          <author-byline slot="byline"></author-byline><share-bar slot="share"></share-bar>
        </article-card>
        <author-byline></author-byline>
        <share-bar></share-bar>
        <p style="block-size: 20000px"></p>
        <article-card src=${good.url} loading="lazy"></article-card>
      </div>`);
      const lazy = container.lastElementChild as ArticleCard;
      await Promise.all([nextEvent(container, 'luna-load'), nextEvent(container, 'luna-error')]);
      await asked(stalled);
      while (!observed.has(lazy)) await new Promise((resolve) => setTimeout(resolve));
      const events = recordEvents(container, 'luna-load', 'luna-error');
      container.remove();
      await stalled.closed();
      expect(observed.size, 'observers').to.equal(0);
      expect([...held].filter(([, number]) => number > 0)).to.deep.equal([]);
      expect(events).to.have.lengthOf(0);
    } finally {
      targets.forEach((target, i) => void Object.assign(target, originals[i]));
      Object.assign(IntersectionObserver.prototype, { observe, unobserve });
    }
  });

  it('asks for nothing when it was removed in the same breath', async () => {
    const server = await scenario(titled('Never'));
    const container = fixtureSync(html`<div></div>`);
    for (const loading of ['eager', 'lazy'] as const) {
      const card = document.createElement('article-card');
      card.loading = loading;
      card.src = server.url;
      container.append(card);
      card.remove();
    }
    const last = document.createElement('article-card');
    last.src = (await scenario(titled('Last'))).url;
    container.append(last);
    await nextEvent(last, 'luna-load');
    const requests = await server.requests();
    expect(requests.length).to.be.at.most(1);
  });
});

after(() => expect(litWarnings()).to.deep.equal([]));
