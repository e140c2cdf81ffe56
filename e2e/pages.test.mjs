import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { pages } from '../scripts/page-files.mjs';
import { startServer } from '../scripts/serve.mjs';
import { BROWSERS, DESKTOP, launch, PHONE, settled, violations, watch } from './browser.mjs';

const PAGES = readdirSync(new URL('../demo/', import.meta.url)).filter((name) => name.endsWith('.html'));
/** On this page things go wrong on purpose: the console may say so. */
const BROKEN = 'errors.html';

for (const browserName of BROWSERS) {
  describe(`The demo in ${browserName}`, () => {
    let server;
    let browser;
    before(async () => {
      server = await startServer();
      browser = await launch(browserName);
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    /** A page of the demo, settled, with what it did on the way. */
    async function open(name, viewport = DESKTOP) {
      const page = await browser.newPage();
      await page.setViewport(viewport);
      const seen = watch(page);
      await page.goto(server.url + name, { waitUntil: 'load' });
      await settled(page);
      return { page, seen };
    }

    for (const name of PAGES) {
      it(`${name} shows its elements, asks nobody else for anything, and complains of nothing`, async () => {
        const { page, seen } = await open(name);
        const { origin } = new URL(server.url);
        assert.deepEqual(
          seen.requests.filter((url) => !url.startsWith(origin)),
          [],
        );
        if (name !== BROKEN) assert.deepEqual(seen.problems, []);
        const undefinedTags = await page.evaluate(() =>
          [...document.querySelectorAll(':not(:defined)')].map((element) => element.localName),
        );
        assert.deepEqual(undefinedTags, []);
        await page.close();
      });

      it(`${name} has no accessibility violation`, async () => {
        const { page } = await open(name, PHONE);
        // A policy that lets no script in from outside keeps axe out as well.
        if (name !== 'strict.html') assert.deepEqual(await violations(page), []);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(overflow, 0, 'nothing is wider than a phone');
        await page.close();
      });
    }

    it('leaves no global, no storage and no cookie on the host’s page', async () => {
      const { page } = await open('index.html');
      const found = await page.evaluate(() => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const untouched = new Set(Object.getOwnPropertyNames(frame.contentWindow));
        frame.remove();
        return {
          // Lit keeps its versions and its properties' metadata there; the rest is the test driver's.
          globals: Object.getOwnPropertyNames(window).filter(
            (name) =>
              !untouched.has(name) &&
              !/^\d+$|^(?:lit|reactiveElement)\w*Versions$|^litPropertyMetadata$|ariaQuerySelector/.test(
                name,
              ),
          ),
          storage: [localStorage.length, sessionStorage.length],
          cookie: document.cookie,
        };
      });
      assert.deepEqual(found, { globals: [], storage: [0, 0], cookie: '' });
      await page.close();
    });

    it('without the library shows the links that the host wrote', async () => {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        /luna\.js$/.test(request.url()) ? request.abort() : request.continue(),
      );
      await page.goto(`${server.url}index.html`, { waitUntil: 'load' });
      const box = await (await page.$('article-card a'))?.boundingBox();
      assert.ok(box && box.height > 0);
      await page.close();
    });

    it('can be walked through with the Tab key, link by link', async () => {
      const { page } = await open('index.html');
      const stops = [];
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          let active = document.activeElement;
          while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
          const named = active?.getAttribute('aria-label') ?? active?.textContent ?? '';
          return named.replace(/\s+/g, ' ').trim();
        });
        stops.push(stop);
      }
      const wanted = [
        '← Back to Dr. Priya Varma',
        'Continue the Conversation with Luna',
        'Need help now?',
        'X',
        'Facebook',
        'Reddit',
        'Copy link',
      ];
      const order = wanted.map((name) => stops.indexOf(name));
      assert.ok(!order.includes(-1), `stops: ${stops.join(' | ')}`);
      assert.deepEqual(
        order,
        [...order].sort((a, b) => a - b),
      );
      await page.close();
    });

    it('a classic script shows the same article', async () => {
      const page = await browser.newPage();
      const seen = watch(page);
      await page.goto(`${server.url}index.html`, { waitUntil: 'load' });
      await page.evaluate(() => {
        const src = new URL('content/ketamine-therapy-for-depression.json', document.baseURI).href;
        const html = `<!doctype html><title>Classic</title><article-card mode="full" src="${src}"></article-card>`;
        const frame = document.createElement('iframe');
        frame.srcdoc = html;
        document.body.replaceChildren(frame);
        return new Promise((resolve) => {
          frame.onload = () => {
            const script = frame.contentDocument.createElement('script');
            script.src = new URL('../dist/luna.classic.js', document.baseURI).href;
            script.onload = resolve;
            frame.contentDocument.head.append(script);
          };
        });
      });
      await page.waitForFunction(() =>
        document
          .querySelector('iframe')
          .contentDocument.querySelector('article-card')
          .shadowRoot?.querySelector('[part="body"] p'),
      );
      assert.deepEqual(seen.problems, []);
      await page.close();
    });
  });
}

describe('The demo in chromium', () => {
  let server;
  let browser;
  before(async () => {
    server = await startServer();
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const [device, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
    for (const name of PAGES) {
      it(`${name} does not jump while it loads, on a ${device}`, async () => {
        const page = await browser.newPage();
        await page.setViewport(viewport);
        await page.evaluateOnNewDocument(() => {
          window.shifts = [];
          new PerformanceObserver((list) => {
            for (const { value, sources } of list.getEntries()) {
              window.shifts.push({ value, nodes: sources.map(({ node }) => node?.nodeName ?? 'gone') });
            }
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(server.url + name, { waitUntil: 'networkidle0' });
        await settled(page);
        const shifts = await page.evaluate(
          () =>
            new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(window.shifts)))),
        );
        assert.deepEqual(shifts, []);
        await page.close();
      });
    }
  }

  /** The library's files that a page has loaded. */
  const scriptsOf = ({ requests }) =>
    [
      ...new Set(requests.filter((url) => /\/dist\/.*\.js$/.test(url)).map((url) => url.split('/dist/')[1])),
    ].sort();

  for (const [name, kind] of Object.entries({
    'summary.html': 'summary card',
    'index.html': 'full article',
  })) {
    it(`${name} loads just the files that the sizes are counted of`, async () => {
      const page = await browser.newPage();
      const seen = watch(page);
      await page.goto(server.url + name, { waitUntil: 'networkidle0' });
      await settled(page);
      assert.deepEqual(scriptsOf(seen), [...pages[kind]].sort());
      await page.close();
    });
  }

  it('finds tags in a shadow root that the page tells the loader about, and only then', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}blog.html`, { waitUntil: 'networkidle0' });
    const tags = await page.evaluate(async () => {
      const { discover } = await import(new URL('../dist/luna.js', location.href));
      const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
      root.append(document.createElement('author-byline'));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const before = Boolean(customElements.get('author-byline'));
      discover(root);
      await customElements.whenDefined('author-byline');
      root.append(document.createElement('article-card'));
      await customElements.whenDefined('article-card');
      return [before, ...[...root.children].map((element) => element.matches(':defined'))];
    });
    assert.deepEqual(tags, [false, true, true]);
    await page.close();
  });

  it('builder.html writes a snippet with the hash and the version of this build, and shows what it makes', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}builder.html`, { waitUntil: 'networkidle0' });
    await page.click('[value="verified"]');
    await page.click('[value="full"]');
    const [snippet, line, shown] = await page.evaluate(() => [
      document.querySelector('#snippet').textContent,
      document.querySelector('#space').textContent,
      document.querySelector('.live').firstElementChild.outerHTML,
    ]);
    const hashes = JSON.parse(readFileSync(new URL('../dist/integrity.json', import.meta.url), 'utf8'));
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    assert.ok(snippet.includes(`integrity="${hashes['luna.js']}"`));
    assert.ok(snippet.includes(`/${version}/luna.js`));
    assert.match(snippet, /<article-card mode="full" src="http:[^"]+">\n {2}<a href="http:/);
    assert.match(line, /^article-card\[mode="full"\] \{ display: block; min-height: 100vh \}/);
    assert.match(shown, /^<article-card mode="full"/);
    await page.close();
  });

  it('answers from the article on the device: asking sends nothing', async () => {
    const page = await browser.newPage();
    await page.setViewport(DESKTOP);
    const seen = watch(page);
    await page.goto(`${server.url}index.html`, { waitUntil: 'networkidle0' });
    await settled(page);
    const chat = await page.evaluateHandle(() => {
      const card = document.querySelector('article-card');
      return card.shadowRoot.querySelector('luna-chat');
    });
    await chat.evaluate((luna) => luna.send('What are the side effects?'));
    await page.waitForNetworkIdle();
    assert.deepEqual(scriptsOf(seen), [...pages['full article + Luna answering']].sort());
    const before = seen.requests.length;
    await chat.evaluate((luna) => luna.send('How long does the effect of one infusion last?'));
    const cited = await chat.evaluate((luna) => luna.shadowRoot.querySelectorAll('[part="citation"]').length);
    assert.ok(cited > 1);
    assert.equal(seen.requests.length, before);
    assert.deepEqual(seen.problems, []);
    await page.close();
  });
});
