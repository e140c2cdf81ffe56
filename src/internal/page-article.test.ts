import { expect, fixtureSync, html } from '@open-wc/testing';
import { LunaError } from '../content/luna-error.js';
import { ArticleCard } from '../elements/article-card/article-card.component.js';
import { AuthorByline } from '../elements/author-byline/author-byline.component.js';
import { ShareBar } from '../elements/share-bar/share-bar.component.js';
import { articleJson, pageJson } from '../testing/article-json.js';
import { nextEvent } from '../testing/events.js';
import { find, isShown, part, words } from '../testing/shadow.js';
import { articleOfPage, articleOfScript } from './page-article.js';

for (const Element of [ArticleCard, AuthorByline, ShareBar]) Element.define();

const scripts: Element[] = [];
/** A JSON-LD script in the page's head, or wherever it is told to be. */
function script(text: string, id = '', parent: ParentNode = document.head): void {
  const element = document.createElement('script');
  element.type = 'application/ld+json';
  element.id = id;
  element.textContent = text;
  parent.append(element);
  scripts.push(element);
}
const jsonScript = (value: unknown, id?: string, parent?: ParentNode): void =>
  script(JSON.stringify(value), id, parent);

afterEach(() => {
  for (const element of scripts.splice(0)) element.remove();
});

/** Resolves once an element shows what it found in the page. */
async function shown(element: Element, selector: string): Promise<void> {
  while (!find(element, selector)) await new Promise((resolve) => setTimeout(resolve));
}

describe('the article in the page’s own JSON-LD', () => {
  it('is the first that there is, whatever else is described', async () => {
    script('{ broken');
    jsonScript({ '@type': 'Organization', name: 'Clinic' });
    jsonScript(null);
    jsonScript(pageJson({}, { headline: 'The post' }));
    jsonScript(articleJson({ headline: 'Another' }));
    expect((await articleOfPage())?.headline).to.equal('The post');
  });

  it('is none where none is described', async () => {
    expect(await articleOfPage()).to.equal(undefined);
    jsonScript({ '@type': 'Organization', name: 'Clinic' });
    expect(await articleOfPage()).to.equal(undefined);
  });

  it('resolves relative addresses against the page', async () => {
    jsonScript(articleJson({ url: '/post' }));
    expect((await articleOfPage())?.url).to.equal(new URL('/post', document.baseURI).href);
  });

  it('is waited for while the page is still being parsed', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    try {
      const article = articleOfPage();
      jsonScript(articleJson({ headline: 'Late' }));
      document.dispatchEvent(new Event('DOMContentLoaded'));
      expect((await article)?.headline).to.equal('Late');
    } finally {
      Reflect.deleteProperty(document, 'readyState');
    }
  });

  it('is what a byline and a share bar take where no card is around them', async () => {
    jsonScript(articleJson());
    const byline = fixtureSync<AuthorByline>(html`<author-byline>fallback</author-byline>`);
    const bar = fixtureSync<ShareBar>(html`<share-bar></share-bar>`);
    await shown(byline, '[part="name"]');
    expect(words(part(byline, 'name'))).to.equal('Dr. Ada Byron');
    await shown(bar, '[part="email"][href*="publisher.example"]');
    expect(part(bar, 'email').getAttribute('href')).to.contain('https%3A%2F%2Fpublisher.example%2Fsleep');
  });

  it('stays when a card is added elsewhere on the page: nothing is rendered anew', async () => {
    jsonScript(articleJson());
    const byline = fixtureSync<AuthorByline>(html`<author-byline></author-byline>`);
    await shown(byline, '[part="name"]');
    const name = part(byline, 'name');
    let changes = 0;
    new MutationObserver(() => changes++).observe(byline.shadowRoot as ShadowRoot, {
      childList: true,
      characterData: true,
      attributes: true,
      subtree: true,
    });
    fixtureSync(html`<article-card></article-card>`);
    await byline.updateComplete;
    // A turn for whatever would be looked up again.
    await articleOfPage();
    await byline.updateComplete;
    expect(part(byline, 'name') === name, 'the same element').to.equal(true);
    expect(changes).to.equal(0);
  });

  it('gives way to the card’s as soon as there is one around', async () => {
    jsonScript(articleJson({ author: 'Page' }), 'page');
    jsonScript(articleJson({ author: 'Card' }), 'card');
    const outer = fixtureSync(
      html`<page-card-later src="#card"><author-byline slot="byline"></author-byline></page-card-later>`,
    );
    const byline = outer.querySelector('author-byline') as AuthorByline;
    await shown(byline, '[part="name"]');
    expect(words(part(byline, 'name'))).to.equal('Page');
    const loaded = nextEvent(outer, 'luna-load');
    ArticleCard.define('page-card-later');
    await loaded;
    await byline.updateComplete;
    expect(words(part(byline, 'name'))).to.equal('Card');
  });

  it('leaves the fallback of a byline on show where there is none', async () => {
    const byline = fixtureSync<AuthorByline>(html`<author-byline><i>fallback</i></author-byline>`);
    await byline.updateComplete;
    await articleOfPage();
    expect(isShown(byline.firstElementChild as Element)).to.equal(true);
    expect(words(byline.shadowRoot)).to.equal('');
  });

  it('listens to the page no longer once the element is gone', async () => {
    const listeners = new Map<string, number>();
    const { addEventListener, removeEventListener } = document;
    document.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      listeners.set(args[0], (listeners.get(args[0]) ?? 0) + 1);
      addEventListener.apply(document, args);
    };
    document.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      if (listeners.has(args[0])) listeners.set(args[0], (listeners.get(args[0]) ?? 0) - 1);
      removeEventListener.apply(document, args);
    };
    try {
      const byline = document.createElement('author-byline');
      document.body.append(byline);
      expect(listeners.get('context-provider')).to.equal(1);
      byline.remove();
      expect(listeners.get('context-provider'), 'removed').to.equal(0);
      document.body.append(byline);
      byline.src = '#none';
      await nextEvent(byline, 'luna-error');
      expect(listeners.get('context-provider'), 'with a source of its own').to.be.at.most(0);
      byline.remove();
      expect([...listeners.values()].every((count) => count <= 0)).to.equal(true);
    } finally {
      Object.assign(document, { addEventListener, removeEventListener });
    }
  });
});

describe('`src="#id"`', () => {
  const errorOf = async (id: string, element: Element): Promise<LunaError> => {
    const error = await articleOfScript(id, element).catch((failure: unknown) => failure);
    if (error instanceof LunaError) return error;
    throw new Error(`expected a LunaError, got ${error}`);
  };

  it('is a JSON-LD script of the page: no request is made', async () => {
    jsonScript(articleJson({ headline: 'Here' }), 'post');
    const before = performance.getEntriesByType('resource').length;
    const card = fixtureSync<ArticleCard>(html`<article-card src="#post"></article-card>`);
    expect((await nextEvent(card, 'luna-load')).article.headline).to.equal('Here');
    const made = performance.getEntriesByType('resource').slice(before);
    expect(made.filter(({ name }) => !/\.ts|\.js/.test(name))).to.have.lengthOf(0);
  });

  it('is looked for beside the element first, inside a shadow tree too', async () => {
    jsonScript(articleJson({ headline: 'Of the document' }), 'post');
    jsonScript(articleJson({ headline: 'Only there' }), 'other');
    const host = fixtureSync(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    jsonScript(articleJson({ headline: 'Beside it' }), 'post', root);
    const inside = root.appendChild(document.createElement('p'));
    expect((await articleOfScript('post', inside)).headline).to.equal('Beside it');
    expect((await articleOfScript('other', inside)).headline).to.equal('Only there');
    expect((await articleOfScript('post', host)).headline).to.equal('Of the document');
  });

  it('is an error that says what is missing or broken', async () => {
    script('{"@type": "Article", "headl', 'broken');
    jsonScript({ '@type': 'Person', name: 'Ada' }, 'person');
    const missing = await errorOf('missing', document.body);
    expect(missing.code).to.equal('format');
    expect(missing.message).to.contain('id="missing"').and.contain('got nothing');
    expect((await errorOf('broken', document.body)).message).to.contain('expected JSON');
    expect((await errorOf('person', document.body)).code).to.equal('format');
    expect((await errorOf('', document.body)).code).to.equal('format');
  });

  it('is told by the card, which can try again once it is there', async () => {
    const card = fixtureSync<ArticleCard>(html`<article-card src="#late"><i>fallback</i></article-card>`);
    expect((await nextEvent(card, 'luna-error')).error.code).to.equal('format');
    jsonScript(articleJson({ headline: 'Late' }), 'late');
    const loaded = nextEvent(card, 'luna-load');
    find(card, '[part="error"] button')?.click();
    expect((await loaded).article.headline).to.equal('Late');
  });
});
