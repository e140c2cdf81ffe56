import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { CHANNELS, startNginx } from '../scripts/nginx.mjs';
import { pages, read } from '../scripts/page-files.mjs';
import { BROWSERS, launch, settled, watch } from './browser.mjs';

const ROOT = new URL('../', import.meta.url);
const integrity = JSON.parse(read('integrity.json'));
const [chunk] = readdirSync(new URL('dist/chunks/', ROOT));
const ARTICLE = '/demo/content/ketamine-therapy-for-depression.json';

const FOREVER = 'public, max-age=31536000, immutable';
const TEN_MINUTES = 'public, max-age=600, stale-if-error=86400';
const FIVE_MINUTES = 'public, max-age=300, stale-if-error=86400';
const SCRIPT = 'text/javascript; charset=utf-8';

/** What the host says of each kind of file. */
const FILES = {
  [`${CHANNELS.immutable}luna.js`]: [SCRIPT, FOREVER],
  [`${CHANNELS.immutable}luna-chat.js`]: [SCRIPT, FOREVER],
  [`${CHANNELS.immutable}luna.classic.js`]: [SCRIPT, FOREVER],
  [`${CHANNELS.immutable}chunks/${chunk}`]: [SCRIPT, FOREVER],
  [`${CHANNELS.immutable}integrity.json`]: ['application/json', FOREVER],
  [`${CHANNELS.major}luna.js`]: [SCRIPT, TEN_MINUTES],
  [`${CHANNELS.major}luna-chat.js`]: [SCRIPT, TEN_MINUTES],
  [`${CHANNELS.major}luna.classic.js`]: [SCRIPT, TEN_MINUTES],
  [`${CHANNELS.major}chunks/${chunk}`]: [SCRIPT, FOREVER],
  [`${CHANNELS.major}integrity.json`]: ['application/json', TEN_MINUTES],
  [ARTICLE]: ['application/json', FIVE_MINUTES],
  '/demo/content/images/dawn.svg': ['image/svg+xml; charset=utf-8', FIVE_MINUTES],
  '/demo/styles/clinic.css': ['text/css; charset=utf-8', 'no-cache'],
  '/demo/index.html': ['text/html; charset=utf-8', 'no-cache'],
};
/** What other origins may read. */
const isShared = (path) => !path.startsWith('/demo/') || path.startsWith('/demo/content/');

/** Asks for a path as it is, with what comes back as it was sent. */
async function ask(url, headers = {}) {
  const [response] = await once(request(url, { headers }).end(), 'response');
  const parts = await response.toArray();
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) };
}

async function listen(server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}`;
}

function stop(server) {
  server.close();
  server.closeAllConnections();
}

/** A page of somebody else's, on an origin of its own. */
async function startSite() {
  const site = { html: '', charset: 'utf-8', url: '', close: () => stop(server) };
  const server = createServer((_, res) => {
    res.writeHead(200, { 'content-type': `text/html; charset=${site.charset}`, 'cache-control': 'no-store' });
    res.end(
      `<!doctype html><html lang="en"><title>A site</title><link rel="icon" href="data:,">${site.html}`,
    );
  });
  site.url = await listen(server);
  return site;
}

/** A way to the host that notes what is asked for, holds back what matches `held`, and makes each answer `age` seconds old. */
async function startGate(host) {
  const waiting = [];
  const gate = {
    requests: [],
    held: undefined,
    age: 0,
    url: '',
    release() {
      gate.held = undefined;
      for (const resolve of waiting.splice(0)) resolve();
    },
    close: () => stop(server),
  };
  const server = createServer(async (req, res) => {
    const record = { path: req.url, status: 0 };
    gate.requests.push(record);
    if (gate.held?.test(req.url)) await new Promise((resolve) => waiting.push(resolve));
    const [answer] = await once(request(host + req.url, { headers: req.headers }).end(), 'response');
    record.status = answer.statusCode;
    res.writeHead(answer.statusCode, { ...answer.headers, age: gate.age });
    answer.pipe(res);
  });
  gate.url = await listen(server);
  return gate;
}

const script = (host, channel, file, attributes = 'type="module"') =>
  `<script ${attributes} src="${host}${channel}${file}" integrity="${integrity[file]}" crossorigin="anonymous"></script>`;
const card = (host, attributes = '', path = ARTICLE) =>
  `<article-card ${attributes} src="${host}${path}"><a href="/a">An article</a></article-card>`;

/** The pages whose requests are counted: what stands in them, how many requests the library and the content may cost. */
const VISITS = {
  'summary card': { markup: card, library: 3, content: 2 },
  'full article': { markup: (host) => card(host, 'mode="full"'), library: 9, content: 2 },
  'Luna, answering': {
    markup: (host) => `<luna-chat src="${host}${ARTICLE}"></luna-chat>`,
    library: 6,
    content: 1,
    question: 'How long does the relief last?',
  },
};
const ownFiles = (name, channel) => pages[name].map((file) => channel + file).sort();

describe('A host made of nginx', () => {
  let host;
  before(async () => {
    host = await startNginx();
  });
  after(() => host?.close());

  for (const [path, [type, cache]] of Object.entries(FILES)) {
    it(`sends ${path} as ${type}, with Cache-Control: ${cache}`, async () => {
      const { status, headers } = await ask(host.url + path);
      assert.equal(status, 200);
      assert.equal(headers['content-type'], type);
      assert.equal(headers['cache-control'], cache);
      assert.equal(headers['access-control-allow-origin'], isShared(path) ? '*' : undefined);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers.server, 'nginx', 'says no version');
    });

    it(`answers 304 to who has ${path} already, compressed or not`, async () => {
      for (const encoding of ['identity', 'gzip', 'br']) {
        const { headers } = await ask(host.url + path, { 'accept-encoding': encoding });
        const again = await ask(host.url + path, {
          'accept-encoding': encoding,
          'if-none-match': headers.etag,
        });
        assert.deepEqual([again.status, again.body.length], [304, 0]);
        assert.equal(again.headers['cache-control'], cache);
        assert.equal(again.headers['access-control-allow-origin'], headers['access-control-allow-origin']);
        const changed = await ask(host.url + path, { 'if-none-match': '"another"' });
        assert.equal(changed.status, 200);
      }
    });
  }

  it('sends every file of the build byte for byte in both channels: plain, in gzip, and in Brotli where its module is', async () => {
    for (const file of ['luna.js', 'luna.classic.js', `chunks/${chunk}`, 'custom-elements.json']) {
      const content = readFileSync(new URL(`dist/${file}`, ROOT));
      for (const channel of Object.values(CHANNELS)) {
        const url = host.url + channel + file;
        const plain = await ask(url, { 'accept-encoding': 'identity' });
        assert.ok(plain.body.equals(content), url);
        assert.equal(plain.headers['content-encoding'], undefined);

        const zipped = await ask(url, { 'accept-encoding': 'gzip' });
        assert.equal(zipped.headers['content-encoding'], 'gzip');
        assert.ok(gunzipSync(zipped.body).equals(content), url);

        const best = await ask(url, { 'accept-encoding': 'gzip, deflate, br' });
        assert.equal(best.headers['content-encoding'], host.brotli ? 'br' : 'gzip');
        const unpacked = host.brotli ? brotliDecompressSync(best.body) : gunzipSync(best.body);
        assert.ok(unpacked.equals(content), url);
        for (const { headers } of [plain, zipped, best]) assert.equal(headers.vary, 'Accept-Encoding');
      }
    }
  });

  it('compresses articles, pages, styles and drawings on the way, also for a CDN', async () => {
    for (const path of [
      ARTICLE,
      '/demo/index.html',
      '/demo/styles/clinic.css',
      '/demo/content/images/dawn.svg',
    ]) {
      const { headers, body } = await ask(host.url + path, { 'accept-encoding': 'gzip', via: '1.1 cdn' });
      assert.equal(headers['content-encoding'], 'gzip', path);
      assert.equal(headers.vary, 'Accept-Encoding', path);
      assert.match(headers.etag, /^W\//, path);
      assert.ok(gunzipSync(body).length > body.length, path);
    }
  });

  it('says in a line of text, to every origin, and for no longer than this moment, that something is missing', async () => {
    for (const path of [
      '/demo/content/missing.json',
      '/demo/content/',
      `${CHANNELS.immutable}chunks/core-00000000.js`,
      `${CHANNELS.major}chunks/`,
      '/luna/9.9.9/luna.js',
    ]) {
      const { status, headers, body } = await ask(host.url + path);
      assert.equal(status, 404, path);
      assert.equal(headers['content-type'], 'text/plain; charset=utf-8', path);
      assert.equal(headers['cache-control'], 'no-store', path);
      assert.equal(headers['access-control-allow-origin'], '*', path);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
      assert.equal(body.toString(), 'Not found.\n', path);
    }
  });

  it('leads from / to the demo, whose pages take the library from the major channel', async () => {
    const { status, headers } = await ask(`${host.url}/`);
    assert.deepEqual([status, headers.location], [302, '/demo/']);
    for (const name of readdirSync(new URL('demo/', ROOT)).filter((name) => name.endsWith('.html'))) {
      const { body } = await ask(`${host.url}/demo/${name}`);
      assert.ok(body.includes(`src="..${CHANNELS.major}luna.`), name);
      assert.ok(!body.includes('/dist/'), name);
    }
  });
});

for (const browserName of BROWSERS) {
  describe(`A page on another origin than the host’s, in ${browserName},`, () => {
    let host;
    let gate;
    let site;
    let browser;
    before(async () => {
      host = await startNginx();
      gate = await startGate(host.url);
      site = await startSite();
      browser = await launch(browserName);
    });
    after(async () => {
      await browser?.close();
      site?.close();
      gate?.close();
      await host?.close();
    });

    /** Opens the site in a tab of this context, which has a cache of its own. */
    async function open(context, waitUntil = 'networkidle0') {
      const page = await context.newPage();
      const seen = watch(page);
      await page.goto(site.url, { waitUntil });
      return { page, seen };
    }

    for (const [name, channel] of Object.entries(CHANNELS)) {
      it(`shows the article, with one verified tag of the ${name} channel`, async () => {
        site.html = script(host.url, channel, 'luna.js') + card(host.url, 'mode="full"');
        const context = await browser.createBrowserContext();
        const { page, seen } = await open(context);
        await settled(page);
        assert.ok(await page.$('article-card >>> [part="body"] p'));
        assert.deepEqual(seen.problems, []);
        await context.close();
      });

      it(`shows the article with the classic script of the ${name} channel, whatever the page’s own charset`, async () => {
        site.charset = 'windows-1252';
        site.html = script(host.url, channel, 'luna.classic.js', 'defer') + card(host.url, 'mode="full"');
        const context = await browser.createBrowserContext();
        const { page, seen } = await open(context);
        await settled(page);
        const back = await page.$eval('article-card >>> [part="back"]', (link) => link.textContent.trim());
        assert.equal(back, '← Back to Dr. Priya Varma');
        assert.deepEqual(seen.problems, []);
        site.charset = 'utf-8';
        await context.close();
      });
    }

    it('can tell an article that is missing from a host that is', async () => {
      const error = 'addEventListener("luna-error", ({ error }) => { document.title = error.code })';
      const missing = card(host.url, '', '/demo/content/missing.json');
      site.html = `<script>${error}</script>${script(host.url, CHANNELS.major, 'luna.js')}${missing}`;
      const context = await browser.createBrowserContext();
      const { page } = await open(context);
      await page.waitForFunction(() => document.title !== 'A site');
      assert.equal(await page.title(), 'status');
      await context.close();
    });

    it('is not asked for the demo’s own pages', async () => {
      site.html = '';
      const context = await browser.createBrowserContext();
      const { page } = await open(context);
      const read = (url) =>
        page.evaluate(
          (url) =>
            fetch(url)
              .then(({ ok }) => ok)
              .catch(() => 'refused'),
          url,
        );
      assert.equal(await read(`${host.url}/demo/index.html`), 'refused');
      assert.equal(await read(host.url + ARTICLE), true);
      await context.close();
    });

    for (const [name, { markup, library, content, question }] of Object.entries(VISITS)) {
      for (const [channelName, channel] of Object.entries(CHANNELS)) {
        const own = ownFiles(name, channel);

        /** Visits the page and does all that is done there; returns what the host was asked for. */
        async function visit(context) {
          site.html = script(gate.url, channel, 'luna.js') + markup(gate.url);
          gate.requests.length = 0;
          const { page, seen } = await open(context);
          await settled(page);
          if (question) {
            await page.$eval('luna-chat', (luna, question) => luna.send(question), question);
            assert.ok(await page.$('luna-chat >>> [part~="luna"] [part~="citation"]'), 'Luna has answered');
          } else {
            assert.ok(await page.$('article-card >>> [part="title"]'), 'the article is there');
          }
          await page.waitForNetworkIdle();
          assert.deepEqual(seen.problems, []);
          await page.close();
          return {
            library: gate.requests.filter(({ path }) => path.startsWith('/luna/')),
            content: gate.requests.filter(({ path }) => !path.startsWith('/luna/')),
          };
        }
        const paths = (requests) => requests.map(({ path }) => path).sort();

        it(`${name}, ${channelName}: asks for ${library + content} files, each once, and for none on the next visit`, async () => {
          const context = await browser.createBrowserContext();
          const cold = await visit(context);
          assert.deepEqual(paths(cold.library), own);
          assert.deepEqual([cold.library.length, cold.content.length], [library, content]);
          assert.equal(new Set(paths(cold.content)).size, content);

          const warm = await visit(context);
          assert.deepEqual(warm, { library: [], content: [] });
          await context.close();
        });

        it(`${name}, ${channelName}: when its time is over, asks only whether what may change has changed`, async () => {
          const context = await browser.createBrowserContext();
          gate.age = 601;
          const cold = await visit(context);
          assert.deepEqual(paths(cold.library), own);

          const later = await visit(context);
          const mayChange = own.filter((path) => channelName === 'major' && !path.includes('/chunks/'));
          assert.deepEqual(paths(later.library), mayChange);
          assert.deepEqual(paths(later.content), paths(cold.content));
          for (const { path, status } of [...later.library, ...later.content])
            assert.equal(status, 304, path);
          gate.age = 0;
          await context.close();
        });
      }

      it(`${name}: asks for all files of a part before the first of them has run`, async () => {
        const channel = CHANNELS.immutable;
        site.html = script(gate.url, channel, 'luna.js') + markup(gate.url);
        gate.requests.length = 0;
        const context = await browser.createBrowserContext();
        const page = await context.newPage();

        /** Does something while no file of the library but the loader is answered, until all of these have been asked for. */
        async function untilAsked(files, act) {
          gate.held = /^\/luna\/.*\/(?!luna\.js)[^/]+$/;
          const asked = files.map((file) => page.waitForRequest((it) => it.url().endsWith(channel + file)));
          await Promise.all([act(), ...asked]);
        }
        const later = question ? pages[name].filter((file) => !pages['Luna, invitation'].includes(file)) : [];
        const first = pages[name].filter((file) => file !== 'luna.js' && !later.includes(file));

        await untilAsked(first, () => page.goto(site.url, { waitUntil: 'domcontentloaded' }));
        const isDefined = await page.$eval('article-card, luna-chat', ({ localName }) =>
          Boolean(customElements.get(localName)),
        );
        assert.equal(isDefined, false);
        gate.release();
        await settled(page);

        if (question) {
          await untilAsked(later, () => page.click('luna-chat >>> .invite'));
          assert.equal(await page.$('luna-chat >>> [part="composer"]'), null);
          gate.release();
          await page.waitForFunction(() =>
            document.querySelector('luna-chat').shadowRoot.querySelector('[part="composer"]'),
          );
        }
        await page.waitForNetworkIdle();
        assert.deepEqual(
          gate.requests
            .map(({ path }) => path)
            .filter((path) => path.startsWith('/luna/'))
            .sort(),
          ownFiles(name, channel),
        );
        await context.close();
      });
    }
  });
}
