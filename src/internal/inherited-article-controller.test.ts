import { ContextEvent, createContext } from '@lit/context';
import { expect, fixture, fixtureSync, html } from '@open-wc/testing';
import type { Article, ArticleStatus } from '../content/article.js';
import { ArticleCard } from '../elements/article-card/article-card.component.js';
import { AuthorByline } from '../elements/author-byline/author-byline.component.js';
import { articleJson } from '../testing/article-json.js';
import { asked } from '../testing/asked.js';
import { fixtureUntil, nextEvent, recordEvents } from '../testing/events.js';
import { type Answer, json, scenario } from '../testing/scenario.js';
import { find, has, isShown, words } from '../testing/shadow.js';
import { articleContext } from './article-context.js';

ArticleCard.define();
AuthorByline.define();

const by = (name: string): Answer => json(articleJson({ author: name }));
/** The author a byline shows. */
const authorOf = (byline: Element | null): string => (byline ? words(find(byline, '[part="name"]')) : '');
/** Resolves once what has been set is on the page, in the card and in what follows it. */
async function rendered(...elements: readonly (Element | null | undefined)[]): Promise<void> {
  for (const element of elements) await (element as AuthorByline).updateComplete;
  for (const element of elements) await (element as AuthorByline).updateComplete;
}
const article = (name: string): Article => ({
  headline: 'Foreign',
  description: 'x',
  baseUrl: location.href,
  authors: [{ name }],
  reviewers: [],
  citations: [],
  sections: [],
});

let count = 0;
/** A tag of its own that nothing has defined yet. */
const freshTag = (): string => `fresh-element-${++count}`;

/** An element that provides an article by the context protocol alone, as another copy of the library would. */
function foreignProvider(status: ArticleStatus): {
  element: HTMLElement;
  set(status: ArticleStatus): void;
  subscribers(): number;
} {
  const element = document.createElement('div');
  const callbacks = new Map<unknown, (status: ArticleStatus) => void>();
  let current = status;
  element.addEventListener('context-request', (event) => {
    if ((event.context as unknown) !== Symbol.for('luna-widgets/article@1')) return;
    event.stopPropagation();
    const callback = event.callback as (status: unknown, unsubscribe?: () => void) => void;
    const unsubscribe = (): void => void callbacks.delete(callback);
    if (event.subscribe) callbacks.set(callback, (next) => callback(next, unsubscribe));
    callback(current, unsubscribe);
  });
  return {
    element,
    set: (next) => {
      current = next;
      for (const call of [...callbacks.values()]) call(next);
    },
    subscribers: () => callbacks.size,
  };
}

describe('an element inside an <article-card>', () => {
  for (const first of ['card', 'byline'] as const) {
    it(`takes the card’s article, the ${first} being defined first`, async () => {
      const { url } = await scenario(by('Ada'));
      const [cardTag, bylineTag] = [freshTag(), freshTag()];
      const container = await fixture(html`<div></div>`);
      const card = document.createElement(cardTag);
      card.setAttribute('src', url);
      const byline = document.createElement(bylineTag);
      card.append(document.createElement('section'));
      card.firstElementChild?.append(byline);
      card.firstElementChild?.setAttribute('slot', 'byline');
      container.append(card);
      const define = {
        card: () => ArticleCard.define(cardTag),
        byline: () => AuthorByline.define(bylineTag),
      };
      const loaded = nextEvent(card, 'luna-load');
      define[first]();
      define[first === 'card' ? 'byline' : 'card']();
      await loaded;
      await rendered(byline);
      expect(authorOf(byline)).to.equal('Ada');
    });

    it(`takes it from inside a shadow tree too, the ${first} being defined first`, async () => {
      const { url } = await scenario(by('Ada'));
      const [cardTag, bylineTag] = [freshTag(), freshTag()];
      const container = await fixture(html`<div></div>`);
      const card = document.createElement(cardTag);
      card.setAttribute('src', url);
      const host = card.appendChild(document.createElement('div'));
      host.slot = 'footer';
      const byline = document.createElement(bylineTag);
      host.attachShadow({ mode: 'closed' }).append(byline);
      container.append(card);
      const define = {
        card: () => ArticleCard.define(cardTag),
        byline: () => AuthorByline.define(bylineTag),
      };
      const loaded = nextEvent(card, 'luna-load');
      define[first]();
      define[first === 'card' ? 'byline' : 'card']();
      await loaded;
      await rendered(byline);
      expect(authorOf(byline)).to.equal('Ada');
    });

    it(`takes that of the nearest of two cards, the ${first} being defined first`, async () => {
      const [outerUrl, innerUrl] = [(await scenario(by('Outer'))).url, (await scenario(by('Inner'))).url];
      const [cardTag, bylineTag] = [freshTag(), freshTag()];
      const container = await fixture(html`<div></div>`);
      const outer = container.appendChild(document.createElement(cardTag));
      const inner = outer.appendChild(document.createElement(cardTag));
      const byline = inner.appendChild(document.createElement(bylineTag));
      outer.setAttribute('src', outerUrl);
      inner.setAttribute('src', innerUrl);
      inner.slot = 'footer';
      byline.slot = 'byline';
      const define = {
        card: () => ArticleCard.define(cardTag),
        byline: () => AuthorByline.define(bylineTag),
      };
      const loaded = Promise.all([nextEvent(inner, 'luna-load'), nextEvent(outer, 'luna-load')]);
      define[first]();
      define[first === 'card' ? 'byline' : 'card']();
      await loaded;
      await rendered(byline);
      expect(authorOf(byline)).to.equal('Inner');
    });
  }

  it('takes that of an inner card that is defined last of all', async () => {
    const { url } = await scenario(by('Outer'));
    const innerTag = freshTag();
    const outer = await fixtureUntil<ArticleCard>(
      'luna-load',
      html`<article-card src=${url}><div slot="footer"></div></article-card>`,
    );
    const inner = document.createElement(innerTag);
    const byline = inner.appendChild(document.createElement('author-byline'));
    byline.slot = 'byline';
    const beside = document.createElement('author-byline');
    outer.firstElementChild?.append(inner, beside);
    await rendered(byline, beside);
    expect(authorOf(byline)).to.equal('Outer');
    inner.setAttribute('src', (await scenario(by('Inner'))).url);
    const loaded = nextEvent(inner, 'luna-load');
    ArticleCard.define(innerTag);
    await loaded;
    await rendered(byline);
    expect(authorOf(byline)).to.equal('Inner');
    outer.src = (await scenario(by('Other'))).url;
    await nextEvent(outer, 'luna-load');
    await rendered(byline, beside);
    expect(authorOf(byline), 'the outer one changes').to.equal('Inner');
    expect(authorOf(beside), 'beside the inner one').to.equal('Other');
  });

  const both = async (): Promise<readonly [ArticleCard, AuthorByline]> => {
    const { url } = await scenario(by('Ada'));
    const card = await fixtureUntil<ArticleCard>(
      'luna-load',
      html`<article-card src=${url}><author-byline slot="byline"><i>fallback</i></author-byline></article-card>`,
    );
    const byline = card.querySelector('author-byline') as AuthorByline;
    await rendered(byline);
    return [card, byline];
  };

  it('follows the card’s `src`: its fallback is on show while another article loads', async () => {
    const [card, byline] = await both();
    const server = await scenario({ ...by('Ben'), stall: true });
    card.src = server.url;
    await rendered(card, byline);
    expect(authorOf(byline), 'pending').to.equal('');
    expect(isShown(byline.firstElementChild as Element)).to.equal(true);
    const loaded = nextEvent(card, 'luna-load');
    await asked(server);
    await server.release();
    await loaded;
    await rendered(byline);
    expect(authorOf(byline)).to.equal('Ben');
    card.removeAttribute('src');
    await rendered(card, byline);
    expect(authorOf(byline), 'no source').to.equal('');
  });

  it('leaves the card’s error, and the way out of it, to the card', async () => {
    const [card, byline] = await both();
    const events = recordEvents(byline, 'luna-error', 'luna-load');
    card.src = (await scenario({ status: 404 })).url;
    await nextEvent(card, 'luna-error');
    await rendered(byline);
    expect(has(card, '[part="error"]'), 'of the card').to.equal(true);
    expect(has(byline, '[part="error"]'), 'of the byline').to.equal(false);
    expect(isShown(byline.firstElementChild as Element), 'fallback').to.equal(true);
    expect(events).to.have.lengthOf(0);
  });

  it('fires no luna-load of its own', async () => {
    const [card, byline] = await both();
    const events = recordEvents(byline, 'luna-load', 'luna-error');
    card.src = (await scenario(by('Ben'))).url;
    await nextEvent(card, 'luna-load');
    await rendered(byline);
    expect(authorOf(byline)).to.equal('Ben');
    expect(events).to.have.lengthOf(0);
  });

  it('lets go of it when moved out, and takes another’s when moved into another card', async () => {
    const [card, byline] = await both();
    const other = await fixtureUntil<ArticleCard>(
      'luna-load',
      html`<article-card src=${(await scenario(by('Ben'))).url}></article-card>`,
    );
    document.body.append(byline);
    await rendered(byline);
    expect(authorOf(byline), 'outside').to.equal('');
    card.src = (await scenario(by('Cleo'))).url;
    await nextEvent(card, 'luna-load');
    await rendered(byline);
    expect(authorOf(byline), 'no longer told').to.equal('');
    other.append(byline);
    await rendered(byline);
    expect(authorOf(byline), 'in another card').to.equal('Ben');
    byline.remove();
  });

  it('prefers the article of its own `src`, and comes back to the card’s without one', async () => {
    const [card, byline] = await both();
    byline.src = (await scenario(by('Own'))).url;
    await nextEvent(byline, 'luna-load');
    expect(authorOf(byline)).to.equal('Own');
    card.src = (await scenario(by('Ben'))).url;
    await nextEvent(card, 'luna-load');
    await rendered(byline);
    expect(authorOf(byline), 'the card’s is another').to.equal('Own');
    byline.src = undefined;
    await rendered(byline);
    expect(authorOf(byline)).to.equal('Ben');
  });

  it('shows its own error, with a way out, where its own `src` fails', async () => {
    const [, byline] = await both();
    const server = await scenario({ status: 404 }, by('Own'));
    byline.src = server.url;
    await nextEvent(byline, 'luna-error');
    expect(isShown(byline.firstElementChild as Element), 'fallback').to.equal(true);
    const loaded = nextEvent(byline, 'luna-load');
    find(byline, '[part="error"] button')?.click();
    await loaded;
    expect(authorOf(byline)).to.equal('Own');
  });
});

describe('the context of another copy of the library', () => {
  it('is the same: the key is `Symbol.for("luna-widgets/article@1")`', async () => {
    expect(articleContext as unknown).to.equal(Symbol.for('luna-widgets/article@1'));
    const provider = foreignProvider({ state: 'complete', article: article('Foreign') });
    (await fixture(html`<div></div>`)).append(provider.element);
    const byline = document.createElement('author-byline');
    provider.element.append(byline);
    await rendered(byline);
    expect(authorOf(byline)).to.equal('Foreign');
    provider.set({ state: 'complete', article: article('Changed') });
    await rendered(byline);
    expect(authorOf(byline)).to.equal('Changed');
    byline.remove();
    expect(provider.subscribers(), 'after removal').to.equal(0);
  });

  it('is answered by a card, once or for as long as asked', async () => {
    const card = await fixtureUntil<ArticleCard>(
      'luna-load',
      html`<article-card src=${(await scenario(by('Ada'))).url}><div></div></article-card>`,
    );
    const child = card.firstElementChild as Element;
    const told: string[] = [];
    let stop: (() => void) | undefined;
    const ask = (name: string, subscribe: boolean): void => {
      child.dispatchEvent(
        new ContextEvent(
          articleContext,
          child,
          ({ state }, unsubscribe) => {
            told.push(`${name} ${state}`);
            stop = unsubscribe;
          },
          subscribe,
        ),
      );
    };
    ask('once', false);
    ask('following', true);
    card.src = (await scenario(by('Ben'))).url;
    await nextEvent(card, 'luna-load');
    stop?.();
    card.removeAttribute('src');
    await card.updateComplete;
    expect(told).to.deep.equal([
      'once complete',
      'following complete',
      'following pending',
      'following complete',
    ]);
  });

  it('may fail: the card and those after it go on', async () => {
    const { url } = await scenario(by('Ada'));
    const card = fixtureSync<ArticleCard>(
      html`<article-card><i></i><author-byline slot="byline"></author-byline></article-card>`,
    );
    const [stranger, byline] = card.children;
    const strange = new ContextEvent(
      articleContext,
      stranger as Element,
      ({ state }) => {
        if (state === 'complete') throw new Error('of a stranger');
      },
      true,
    );
    stranger?.dispatchEvent(strange);
    // Those who asked later are told later.
    card.append(byline as Element);
    const { reportError } = window;
    const failures: unknown[] = [];
    window.reportError = (error) => void failures.push(error);
    const loaded = nextEvent(card, 'luna-load');
    card.src = url;
    await loaded;
    await rendered(byline);
    window.reportError = reportError;
    expect(failures.map(String)).to.deep.equal(['Error: of a stranger']);
    expect(words(find(card, '[part="title"]'))).to.equal('Sleep and mood');
    expect(authorOf(byline as Element)).to.equal('Ada');
  });

  it('leaves requests for other things alone', async () => {
    const card = await fixture(html`<article-card><div></div></article-card>`);
    let wentOn = false;
    card.parentElement?.addEventListener('context-request', () => {
      wentOn = true;
    });
    const child = card.firstElementChild as Element;
    child.dispatchEvent(new ContextEvent(createContext('theirs'), child, () => {}, true));
    expect(wentOn).to.equal(true);
  });
});
