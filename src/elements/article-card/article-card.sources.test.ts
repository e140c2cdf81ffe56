import { expect, fixture, html } from '@open-wc/testing';
import { LunaError } from '../../content/luna-error.js';
import { LunaErrorEvent } from '../../events/error-event.js';
import { LunaLoadEvent } from '../../events/load-event.js';
import { articleJson, pageJson } from '../../testing/article-json.js';
import { asked } from '../../testing/asked.js';
import { nextEvent, recordEvents } from '../../testing/events.js';
import { type Answer, json, scenario } from '../../testing/scenario.js';
import { part, words } from '../../testing/shadow.js';
import { ArticleCard } from './article-card.component.js';

ArticleCard.define();

const empty = (): Promise<ArticleCard> => fixture<ArticleCard>(html`<article-card></article-card>`);
const titled = (headline: string): Answer => json(articleJson({ headline }));
const titleOf = (card: ArticleCard): string => words(part(card, 'title'));

describe('luna-load', () => {
  it('comes once, with the article, after it is on the page; bubbles and is composed', async () => {
    const { url } = await scenario(titled('One'));
    const container = await fixture(html`<div></div>`);
    const seen: string[] = [];
    container.addEventListener('luna-load', (event) => {
      if (!(event instanceof LunaLoadEvent)) throw new Error(`expected a LunaLoadEvent, got ${event}`);
      const card = event.target as ArticleCard;
      seen.push(titleOf(card));
      expect(event.article === card.article, 'article').to.equal(true);
      expect(event.article.headline).to.equal('One');
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
    });
    const card = document.createElement('article-card');
    card.src = url;
    const loaded = nextEvent(card, 'luna-load');
    container.append(card);
    await loaded;
    card.headingLevel = 4;
    await card.updateComplete;
    card.mode = 'x' as 'full';
    await card.updateComplete;
    expect(seen).to.deep.equal(['One']);
  });

  it('comes again for each other article, in order', async () => {
    const [one, two] = [await scenario(titled('One')), await scenario(titled('Two'))];
    const card = await empty();
    const events = recordEvents(card, 'luna-load', 'luna-error');
    for (const { url } of [one, two, one]) {
      card.src = url;
      await nextEvent(card, 'luna-load');
    }
    expect(events.map((event) => 'article' in event && event.article.headline)).to.deep.equal([
      'One',
      'Two',
      'One',
    ]);
  });
});

describe('luna-error', () => {
  it('is typed, bubbles, is composed, and names the path', async () => {
    const { url } = await scenario(json(pageJson({}, { headline: 5 })));
    const card = await empty();
    const container = card.parentElement as HTMLElement;
    card.src = url;
    const event = await nextEvent(container, 'luna-error');
    expect(event).to.be.instanceOf(LunaErrorEvent);
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
    expect(event.target === card, 'target').to.equal(true);
    expect(event.error).to.be.instanceOf(LunaError);
    expect(event.error).to.include({ code: 'format', path: 'mainEntity.headline' });
    expect(event.error.message).to.equal('mainEntity.headline: expected text, got number');
    expect(card.article).to.equal(undefined);
  });

  const BAD: Readonly<Record<string, readonly [Answer, string, string]>> = {
    'a missing file': [{ status: 404 }, 'status', 'The article is not available at the moment.'],
    'HTML instead of JSON': [
      { headers: { 'content-type': 'text/html' }, chunks: ['<!doctype html><p>Hello'] },
      'type',
      'The article arrived in a form that cannot be shown.',
    ],
    'truncated JSON': [
      { chunks: ['{"@type": "Article", "headl'] },
      'format',
      'The article arrived in a form that cannot be shown.',
    ],
    'a body of 50 MB': [
      { chunks: ['["', { repeat: 'x'.repeat(50_000), times: 1000 }, '"]'] },
      'size',
      'The article arrived in a form that cannot be shown.',
    ],
    'nesting 100,000 deep': [
      { chunks: ['{"@type":"Article","headline":', '['.repeat(100_000), ']'.repeat(100_000), '}'] },
      'format',
      'The article arrived in a form that cannot be shown.',
    ],
    'a `__proto__` key': [
      { chunks: ['{"@type":"Article","__proto__":{"headline":"Polluted","description":"x"}}'] },
      'format',
      'The article arrived in a form that cannot be shown.',
    ],
    'no article at all': [json(null), 'format', 'The article arrived in a form that cannot be shown.'],
  };
  for (const [name, [answer, code, sentence]] of Object.entries(BAD)) {
    it(`says what is wrong with ${name}, and leaves every other element alone`, async () => {
      const [bad, good] = [await scenario(answer), await scenario(titled('Fine'))];
      const [failing, other] = [await empty(), await empty()];
      failing.src = bad.url;
      other.src = good.url;
      const [{ error }] = await Promise.all([
        nextEvent(failing, 'luna-error'),
        nextEvent(other, 'luna-load'),
      ]);
      expect(error.code).to.equal(code);
      expect(words(part(failing, 'error'))).to.equal(`${sentence} Try again`);
      expect(titleOf(other)).to.equal('Fine');
    });
  }

  it('follows a connection that is closed without an answer, after the retries', async () => {
    const server = await scenario({ destroy: 'before' });
    const card = await empty();
    card.src = server.url;
    const { error } = await nextEvent(card, 'luna-error');
    expect(error.code).to.equal('network');
    expect(words(part(card, 'error'))).to.contain('could not be reached');
  });

  for (const src of [
    'javascript:alert(1)',
    'data:application/json,{"@type":"Article"}',
    'http://',
    'blob:x',
  ]) {
    it(`follows the address ${src} at once, without a request`, async () => {
      const { fetch } = window;
      let asked = 0;
      window.fetch = (...request) => {
        asked++;
        return fetch(...request);
      };
      try {
        const card = await empty();
        card.src = src;
        const { error } = await nextEvent(card, 'luna-error');
        expect(error.message).to.contain('expected a web address');
        expect(asked).to.equal(0);
      } finally {
        window.fetch = fetch;
      }
    });
  }
});

describe('the source of an <article-card>', () => {
  it('is fetched once for all elements that name it', async () => {
    const server = await scenario(titled('Shared'));
    const relative = new URL(server.url).pathname;
    const container = await fixture(html`<div>
      <article-card src=${server.url}></article-card>
      <article-card src=${relative}></article-card>
      <article-card src=" ${server.url} "></article-card>
    </div>`);
    const cards = [...container.querySelectorAll('article-card')];
    await Promise.all(cards.map((card) => card.article ?? nextEvent(card, 'luna-load')));
    expect(cards.map(titleOf)).to.deep.equal(['Shared', 'Shared', 'Shared']);
    expect(new Set(cards.map(({ article }) => article)).size).to.equal(1);
    expect(await server.requests()).to.have.lengthOf(1);
  });

  it('the newest wins while an older one stalls, and the older request is closed', async () => {
    const old = await scenario({ ...titled('Old'), stall: true });
    const card = await empty();
    const events = recordEvents(card, 'luna-load', 'luna-error');
    card.src = old.url;
    await card.updateComplete;
    await asked(old);
    card.src = (await scenario(titled('New'))).url;
    await nextEvent(card, 'luna-load');
    await old.closed();
    await old.release();
    expect(titleOf(card)).to.equal('New');
    expect(events).to.have.lengthOf(1);
  });

  it('is not asked for any more once the card is removed, and loads anew when it is back', async () => {
    const server = await scenario({ ...titled('First'), stall: true }, titled('Second'));
    const card = await empty();
    const container = card.parentElement;
    const events = recordEvents(card, 'luna-load', 'luna-error');
    card.src = server.url;
    await card.updateComplete;
    await asked(server);
    card.remove();
    await server.closed();
    expect(events).to.have.lengthOf(0);
    container?.append(card);
    await nextEvent(card, 'luna-load');
    expect(titleOf(card)).to.equal('Second');
  });

  it('keeps its request while another element waits for it', async () => {
    const server = await scenario({ ...titled('Kept'), stall: true });
    const container = await fixture(html`<div>
      <article-card src=${server.url}></article-card><article-card src=${server.url}></article-card>
    </div>`);
    const [first, second] = [...container.querySelectorAll('article-card')] as [ArticleCard, ArticleCard];
    await asked(server);
    first.remove();
    const loaded = nextEvent(second, 'luna-load');
    await server.release();
    await loaded;
    expect(titleOf(second)).to.equal('Kept');
    expect(await server.requests()).to.have.lengthOf(1);
  });

  it('is loaded anew, past every cache, by reload(), for the one card', async () => {
    const server = await scenario(titled('Before'), titled('After'));
    const container = await fixture(html`<div>
      <article-card src=${server.url}></article-card><article-card src=${server.url}></article-card>
    </div>`);
    const [first, second] = [...container.querySelectorAll('article-card')] as [ArticleCard, ArticleCard];
    await Promise.all([first, second].map((card) => card.article ?? nextEvent(card, 'luna-load')));
    const loaded = nextEvent(first, 'luna-load');
    first.reload();
    expect((await loaded).article.headline).to.equal('After');
    expect(titleOf(first)).to.equal('After');
    expect(titleOf(second)).to.equal('Before');
  });

  it('reload() of a card that is not on the page, or has no source, does nothing', async () => {
    const card = document.createElement('article-card');
    card.src = 'https://publisher.example/never';
    card.reload();
    const sourceless = await empty();
    const events = recordEvents(sourceless, 'luna-load', 'luna-error');
    sourceless.reload();
    await sourceless.updateComplete;
    expect(card.article).to.equal(undefined);
    expect(events).to.have.lengthOf(0);
  });

  it('may be set before the class is defined, as a property or as an attribute', async () => {
    const { url } = await scenario(titled('Early'));
    const container = await fixture(html`<div></div>`);
    const early = document.createElement('card-set-early') as ArticleCard;
    early.src = url;
    early.headingLevel = 5;
    container.append(early);
    const loaded = nextEvent(early, 'luna-load');
    ArticleCard.define('card-set-early');
    await loaded;
    expect(part(early, 'title').localName).to.equal('h5');
  });

  it('may be a URL object, or junk, without anything thrown', async () => {
    const { url } = await scenario(titled('Object'));
    const card = await empty();
    card.src = new URL(url) as unknown as string;
    await nextEvent(card, 'luna-load');
    expect(titleOf(card)).to.equal('Object');
    for (const junk of [null, undefined, '', '   ']) {
      card.src = junk as undefined;
      await card.updateComplete;
      expect(card.article, String(junk)).to.equal(undefined);
    }
  });

  it('is asked for only near the viewport with `loading="lazy"`; an unknown value is `eager`', async () => {
    const [lazy, eager] = [await scenario(titled('Lazy')), await scenario(titled('Eager'))];
    const container = await fixture(html`<div>
      <article-card loading="x" src=${eager.url}></article-card>
      <div style="block-size: 20000px"></div>
      <article-card loading="lazy" src=${lazy.url}></article-card>
    </div>`);
    const [first, last] = [...container.querySelectorAll('article-card')] as [ArticleCard, ArticleCard];
    if (!first.article) await nextEvent(first, 'luna-load');
    // An observer of our own that has spoken: the card's, which was there before, has too.
    await new Promise((resolve) => new IntersectionObserver(resolve).observe(last));
    expect(await lazy.requests()).to.have.lengthOf(0);
    const loaded = nextEvent(last, 'luna-load');
    last.scrollIntoView();
    await loaded;
    expect(titleOf(last)).to.equal('Lazy');
  });

  it('reload() does not wait for the viewport', async () => {
    const server = await scenario(titled('Lazy'));
    const container = await fixture(html`<div>
      <div style="block-size: 20000px"></div>
      <article-card loading="lazy" src=${server.url}></article-card>
    </div>`);
    const card = container.querySelector('article-card') as ArticleCard;
    const loaded = nextEvent(card, 'luna-load');
    card.reload();
    await loaded;
    expect(titleOf(card)).to.equal('Lazy');
  });
});
