import { fixtureSync, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { articleJson, pageJson } from '../../testing/article-json.js';
import { asked } from '../../testing/asked.js';
import { expectAccessible } from '../../testing/axe.js';
import { nextEvent } from '../../testing/events.js';
import { json, scenario } from '../../testing/scenario.js';
import { find } from '../../testing/shadow.js';
import '../author-byline/author-byline.js';
import '../share-bar/share-bar.js';
import './article-card.js';

const PERSON = {
  '@type': 'Person',
  name: 'Ada Byron',
  url: 'https://publisher.example/ada',
  image: '/a.png',
};
const WHOLE = pageJson(
  {
    reviewedBy: PERSON,
    lastReviewed: '2026-05-01',
    expires: '2020-05-01',
    license: 'https://publisher.example/terms',
    creditText: 'Written for patients.',
  },
  {
    author: { ...PERSON, jobTitle: 'Psychiatrist' },
    image: { '@type': 'ImageObject', url: '/dawn.png', caption: 'A dawn' },
    dateModified: '2026-06-01',
    citation: [{ '@type': 'ScholarlyArticle', name: 'On sleep', url: 'https://journal.example/sleep' }],
  },
);
const fallback = html`<a href="https://publisher.example/sleep">Sleep and mood</a>`;

const HOSTS = {
  'a light page': 'background: #fff; color: #222; color-scheme: light',
  'a dark page': 'background: #111; color: #eee; color-scheme: dark',
  'a tinted page': 'background: #fdf6e3; color: #073642; color-scheme: light',
};

/** Every variant of every element, by what it is made of. */
const VARIANTS: Readonly<Record<string, (src: string) => TemplateResult>> = {
  'a summary card': (src) => html`<article-card src=${src}>${fallback}</article-card>`,
  'a full article': (src) => html`<article-card mode="full" src=${src}>${fallback}</article-card>`,
  'a byline': (src) => html`<author-byline src=${src}>${fallback}</author-byline>`,
  'a larger byline': (src) => html`<author-byline size="medium" src=${src}>${fallback}</author-byline>`,
  'a share bar': (src) => html`<share-bar src=${src}>${fallback}</share-bar>`,
  'a share bar with every network': (src) =>
    html`<share-bar networks="x facebook reddit linkedin bluesky mastodon whatsapp" src=${src}></share-bar>`,
  'a card with pieces of the host’s': (src) => html`<article-card src=${src}>
    ${fallback}<author-byline slot="byline"></author-byline><share-bar slot="share"></share-bar>
  </article-card>`,
};

const inHost = (style: string, content: TemplateResult): Element =>
  fixtureSync(html`<main style=${style}>${content}</main>`);

for (const [place, style] of Object.entries(HOSTS)) {
  describe(`on ${place}, no accessibility rule is broken by`, () => {
    for (const [variant, template] of Object.entries(VARIANTS)) {
      it(`${variant}, on its way, after an error, tried again, and there`, async () => {
        const server = await scenario({ status: 404, stall: true }, { ...json(WHOLE), stall: true });
        const host = inHost(style, template(server.url));
        await asked(server);
        await expectAccessible(host, 'pending');
        const failed = nextEvent(host, 'luna-error');
        await server.release();
        await failed;
        await expectAccessible(host, 'error');
        const loaded = nextEvent(host, 'luna-load');
        find(host.firstElementChild as Element, '[part="error"] button')?.click();
        await asked(server, 2);
        await expectAccessible(host, 'tried again');
        await server.release();
        await loaded;
        await expectAccessible(host, 'complete');
      });
    }

    it('a share bar that could not copy', async () => {
      const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      try {
        const host = inHost(style, html`<share-bar></share-bar>`);
        const bar = host.firstElementChild as Element & { readonly updateComplete: Promise<unknown> };
        await bar.updateComplete;
        find(bar, '[part="copy"]')?.click();
        while (!find(bar, 'input')) await new Promise((resolve) => setTimeout(resolve));
        await expectAccessible(host);
      } finally {
        if (own) Object.defineProperty(navigator, 'clipboard', own);
        else Reflect.deleteProperty(navigator, 'clipboard');
      }
    });

    it('a bare article in another language', async () => {
      const { url } = await scenario(
        json(articleJson({ inLanguage: 'ar', headline: 'النوم والمزاج', author: undefined, url: undefined })),
      );
      const host = inHost(style, html`<article-card src=${url}></article-card>`);
      await nextEvent(host, 'luna-load');
      await expectAccessible(host);
    });
  });
}
