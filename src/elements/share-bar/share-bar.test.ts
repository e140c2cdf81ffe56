import { expect, fixtureSync, html, nextFrame } from '@open-wc/testing';
import { articleJson } from '../../testing/article-json.js';
import { fixtureUntil, nextEvent } from '../../testing/events.js';
import { json, scenario } from '../../testing/scenario.js';
import { find, has, isShown, part, words } from '../../testing/shadow.js';
import { litWarnings } from '../../testing/warnings.js';
import { ArticleCard } from '../article-card/article-card.component.js';
import { ShareBar } from './share-bar.component.js';
import './share-bar.js';

ArticleCard.define();

const ALL = 'x facebook reddit linkedin bluesky mastodon whatsapp';

/** A share bar that is on the page, with these attributes. */
async function barWith(attributes: Readonly<Record<string, string>> = {}): Promise<ShareBar> {
  const bar = fixtureSync<ShareBar>(html`<share-bar></share-bar>`);
  for (const [name, value] of Object.entries(attributes)) bar.setAttribute(name, value);
  await bar.updateComplete;
  return bar;
}

const links = (bar: ShareBar): readonly HTMLAnchorElement[] => [
  ...(bar.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a[part="link"]') ?? []),
];
const labels = (bar: ShareBar): readonly string[] => links(bar).map((link) => words(link));
const hrefs = (bar: ShareBar): readonly (string | null)[] =>
  links(bar).map((link) => link.getAttribute('href'));
/** What a share bar shares, as its e-mail link says. */
function shared(bar: ShareBar): { readonly url: string | null; readonly headline: string | null } {
  const params = new URLSearchParams(
    part(bar, 'email')
      .getAttribute('href')
      ?.replace(/^mailto:\?/, ''),
  );
  return { url: params.get('body'), headline: params.get('subject') };
}
const bySrc = async (over: Readonly<Record<string, unknown>>): Promise<ShareBar> => {
  const { url } = await scenario(json(articleJson(over)));
  return fixtureUntil<ShareBar>('luna-load', html`<share-bar src=${url} networks=${ALL}></share-bar>`);
};

/** The networks beyond the default three come when a bar first names one. */
before(async () => {
  const bar = await barWith({ networks: ALL });
  expect(labels(bar)).to.deep.equal([]);
  while (!ShareBar.networks.has('linkedin')) await nextFrame();
  await bar.updateComplete;
  expect(labels(bar)).to.have.lengthOf(7);
});

const metadata: Element[] = [];
function head(tag: string, attributes: Readonly<Record<string, string>>): void {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.head.append(element);
  metadata.push(element);
}
afterEach(() => {
  for (const element of metadata.splice(0)) element.remove();
});

describe('the links of a <share-bar>', () => {
  it('are those each network documents', async () => {
    const bar = await barWith({
      networks: ALL,
      url: 'https://publisher.example/sleep?a=1&b=2#why',
      headline: 'Sleep & mood',
    });
    const url = 'https%3A%2F%2Fpublisher.example%2Fsleep%3Fa%3D1%26b%3D2%23why';
    const text = 'Sleep%20%26%20mood';
    expect(hrefs(bar)).to.deep.equal([
      `https://x.com/intent/tweet?text=${text}&url=${url}`,
      `https://www.facebook.com/sharer/sharer.php?u=${url}`,
      `https://www.reddit.com/submit?url=${url}&title=${text}`,
      `https://www.linkedin.com/sharing/share-offsite/?url=${url}`,
      `https://bsky.app/intent/compose?text=${text}%20${url}`,
      `https://share.joinmastodon.org/#text=${text}%20${url}`,
      `https://wa.me/?text=${text}%20${url}`,
    ]);
    expect(part(bar, 'email')).to.have.attribute('href', `mailto:?subject=${text}&body=${url}`);
  });

  const HEADLINES = {
    'spaces and plus signs': 'One + one  is two',
    'ampersands, hashes and question marks': 'A&B #1? 100% = yes',
    quotes: `“It's” "fine" <b>`,
    emoji: 'Sleep 😴👩‍⚕️',
    'words from right to left': 'النوم والمزاج שינה',
    'line breaks': 'One\r\nBcc: someone@example.com',
  };
  for (const [name, headline] of Object.entries(HEADLINES)) {
    it(`carry a headline with ${name} whole, and nothing else`, async () => {
      const bar = await barWith({ networks: ALL, url: 'https://publisher.example/', headline });
      const [x, , reddit, , bluesky, mastodon, whatsapp] = links(bar).map(({ href }) => new URL(href));
      const both = `${headline} https://publisher.example/`;
      expect(x?.searchParams.get('text')).to.equal(headline);
      expect([...(x?.searchParams.keys() ?? [])]).to.deep.equal(['text', 'url']);
      expect(reddit?.searchParams.get('title')).to.equal(headline);
      expect(bluesky?.searchParams.get('text')).to.equal(both);
      expect(whatsapp?.searchParams.get('text')).to.equal(both);
      expect(decodeURIComponent(mastodon?.hash ?? '')).to.equal(`#text=${both}`);
      const mail = part(bar, 'email').getAttribute('href') ?? '';
      expect(mail).to.match(/^mailto:\?subject=[^&+]*&body=[^&+]*$/);
      expect(decodeURIComponent(/subject=([^&]*)/.exec(mail)?.[1] ?? '')).to.equal(headline);
    });
  }

  it('carry a headline with half a character: it becomes U+FFFD', async () => {
    const bar = await barWith({ url: 'https://publisher.example/' });
    bar.headline = 'Half \ud83d of it';
    await bar.updateComplete;
    expect(shared(bar).headline).to.equal('Half \ufffd of it');
  });

  it('open beside the page, which they tell nothing of', async () => {
    for (const link of links(await barWith({ networks: ALL }))) {
      expect(link).to.have.attribute('target', '_blank');
      expect(link).to.have.attribute('rel', 'noopener noreferrer');
    }
  });

  it('are X, Facebook and Reddit, after “Post on”, where the host says nothing', async () => {
    const bar = await barWith();
    expect(words(part(bar, 'label'))).to.equal('Post on');
    expect(labels(bar)).to.deep.equal(['X', 'Facebook', 'Reddit']);
    for (const [name, value] of [
      ['networks', 'bluesky'],
      ['label', 'Share on'],
      ['share', 'page'],
    ] as const) {
      bar.setAttribute(name, value);
    }
    await bar.updateComplete;
    expect(words(part(bar, 'label'))).to.equal('Share on');
    expect(labels(bar)).to.deep.equal(['Bluesky']);
    for (const name of ['networks', 'label', 'share']) bar.removeAttribute(name);
    await bar.updateComplete;
    expect(words(part(bar, 'label'))).to.equal('Post on');
    expect(labels(bar)).to.deep.equal(['X', 'Facebook', 'Reddit']);
  });

  it('are those the host lists, in its order, once each; unknown ones are left out', async () => {
    const bar = await barWith({ networks: '  mastodon nonsense\n x   mastodon constructor __proto__ size ' });
    expect(labels(bar)).to.deep.equal(['Mastodon', 'X']);
  });

  it('are none, with no label for them, where the host lists none', async () => {
    for (const networks of ['', ' ', 'nonsense']) {
      const bar = await barWith({ networks });
      expect(links(bar)).to.have.lengthOf(0);
      expect(has(bar, '[part="label"]'), 'label').to.equal(false);
      expect(has(bar, 'ul'), 'list').to.equal(false);
      expect(isShown(part(bar, 'copy'))).to.equal(true);
    }
  });

  it('may be those of a network that the host adds; one without a web address is left out', async () => {
    ShareBar.networks.set('ours', {
      label: 'Ours',
      icon: 'M0 0h24v24H0z',
      href: (url, headline) => `https://ours.example/post?u=${url}&t=${headline}`,
    });
    ShareBar.networks.set('theirs', { label: 'Theirs', icon: '', href: () => 'javascript:alert(1)' });
    try {
      const bar = await barWith({ networks: 'theirs ours', url: 'https://a.example/', headline: 'A b' });
      expect(labels(bar)).to.deep.equal(['Ours']);
      expect(hrefs(bar)).to.deep.equal(['https://ours.example/post?u=https%3A%2F%2Fa.example%2F&t=A%20b']);
    } finally {
      ShareBar.networks.delete('ours');
      ShareBar.networks.delete('theirs');
    }
  });
});

describe('what a <share-bar> shares', () => {
  it('is its own `url` and `headline`; a relative one is resolved against the page', async () => {
    const bar = await barWith({ url: '/posts/1?a=b', headline: 'Post 1' });
    expect(shared(bar)).to.deep.equal({
      url: new URL('/posts/1?a=b', document.baseURI).href,
      headline: 'Post 1',
    });
  });

  it('is never an address that is none of the web', async () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'mailto:a@example.com', 'http://', '']) {
      const bar = await barWith({ url, headline: 'Ours' });
      expect(shared(bar).url, url).to.equal(location.href);
    }
  });

  it('is the article of its `src`', async () => {
    const bar = await bySrc({});
    expect(shared(bar)).to.deep.equal({ url: 'https://publisher.example/sleep', headline: 'Sleep and mood' });
  });

  it('is the article of the card around it, its own `headline` going before', async () => {
    const { url } = await scenario(json(articleJson()));
    const card = await fixtureUntil(
      'luna-load',
      html`<article-card src=${url}><share-bar slot="share" headline="Read this"></share-bar></article-card>`,
    );
    const bar = card.querySelector('share-bar') as ShareBar;
    await bar.updateComplete;
    expect(shared(bar)).to.deep.equal({ url: 'https://publisher.example/sleep', headline: 'Read this' });
  });

  it('is the page the article stands on with `share="page"`, and where the article has no address', async () => {
    head('link', { rel: 'canonical', href: 'https://blog.example/post' });
    const bar = await bySrc({});
    bar.setAttribute('share', 'page');
    await bar.updateComplete;
    expect(shared(bar)).to.deep.equal({ url: 'https://blog.example/post', headline: 'Sleep and mood' });
    bar.setAttribute('share', 'x');
    await bar.updateComplete;
    expect(shared(bar).url, 'an unknown value').to.equal('https://publisher.example/sleep');
    expect(shared(await bySrc({ url: undefined })).url).to.equal('https://blog.example/post');
  });

  it('is the page’s canonical address and title where there is no article', async () => {
    head('link', { rel: 'canonical', href: '/canonical' });
    head('meta', { property: 'og:title', content: 'As the page wants it' });
    expect(shared(await barWith())).to.deep.equal({
      url: new URL('/canonical', document.baseURI).href,
      headline: 'As the page wants it',
    });
  });

  it('is the page’s own address without its fragment, and its title, where it names no others', async () => {
    const { title } = document;
    document.title = 'A post';
    history.replaceState(null, '', '#place');
    try {
      expect(shared(await barWith())).to.deep.equal({
        url: location.href.replace('#place', ''),
        headline: 'A post',
      });
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
      document.title = title;
    }
  });

  it('is not confused by a form or an image named `title`', async () => {
    const { title } = document;
    document.title = 'A post';
    fixtureSync(html`<form name="title"></form>`);
    fixtureSync(html`<p id="title"></p>`);
    try {
      expect(shared(await barWith()).headline).to.equal('A post');
    } finally {
      for (const form of document.forms) form.remove();
      document.title = title;
    }
  });

  it('is nothing while its article loads, and after an error: the fallback is on show', async () => {
    const server = await scenario({ status: 404, stall: true }, json(articleJson()));
    const bar = fixtureSync<ShareBar>(html`<share-bar src=${server.url}><i>fallback</i></share-bar>`);
    const fallback = bar.firstElementChild as Element;
    await bar.updateComplete;
    expect(isShown(fallback), 'pending').to.equal(true);
    expect(has(bar, '[part="copy"]'), 'pending').to.equal(false);
    const failed = nextEvent(bar, 'luna-error');
    while (!(await server.requests()).length);
    await server.release();
    expect((await failed).error.code).to.equal('status');
    expect(isShown(fallback), 'error').to.equal(true);
    const loaded = nextEvent(bar, 'luna-load');
    find(bar, '[part="error"] button')?.click();
    await loaded;
    expect(isShown(fallback), 'complete').to.equal(false);
    expect(shared(bar).url).to.equal('https://publisher.example/sleep');
  });
});

after(() => expect(litWarnings()).to.deep.equal([]));
