import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { BROWSERS, launch, watch } from './browser.mjs';

const ROOT = new URL('../', import.meta.url);
const [files, chunks] = (() => {
  const loader = readFileSync(new URL('dist/luna.js', ROOT), 'utf8');
  const list = JSON.parse(/\[\["(?:[^\]]|\],\[)*"\]\]/.exec(loader)[0]);
  const names = JSON.parse(/\{"[\w.-]+":\[[\d,]+\](?:,"[\w.-]+":\[[\d,]+\])*\}/.exec(loader)[0]);
  return [list, names];
})();
const article = readFileSync(new URL('demo/content/ketamine-therapy-for-depression.json', ROOT), 'utf8');

/** What a page has to hold, and what to do on it, for each part to be loaded. */
const PAGES = {
  'article-card': '<article-card src="/article.json"><a href="/a">Fallback</a></article-card>',
  'author-byline': '<author-byline src="/article.json"><a href="/a">Fallback</a></author-byline>',
  'luna-chat': '<luna-chat src="/article.json"><a href="/a">Fallback</a></luna-chat>',
  'share-bar': '<share-bar src="/article.json"><a href="/a">Fallback</a></share-bar>',
  'full-article': '<article-card mode="full" src="/article.json"><a href="/a">Fallback</a></article-card>',
  'near-view': '<article-card loading="lazy" src="/article.json"><a href="/a">Fallback</a></article-card>',
  'page-article': '<article-card src="#data"><a href="/a">Fallback</a></article-card>',
  'check-article': '<article-card src="/flawed.json"><a href="/a">Fallback</a></article-card>',
  'luna-panel': '<luna-chat src="/article.json" open></luna-chat>',
  'more-networks': '<share-bar networks="linkedin" url="/x"></share-bar>',
};

/** A publisher's server that changes one file on the way. */
async function serve() {
  const state = { tampered: undefined, cache: 'no-store', page: '' };
  const types = { js: 'text/javascript', json: 'application/json', html: 'text/html; charset=utf-8' };
  const server = createServer((req, res) => {
    const path = new URL(req.url, 'http://localhost').pathname;
    const send = (body, type) =>
      res.writeHead(200, { 'content-type': types[type], 'cache-control': state.cache }).end(body);
    if (path === '/') return send(state.page, 'html');
    if (path === '/article.json') return send(article, 'json');
    if (path === '/flawed.json') return send('{"@type":"Article","headline":3,"description":"d"}', 'json');
    if (!path.startsWith('/dist/')) return res.writeHead(404).end();
    const code = readFileSync(new URL(path.slice(1), ROOT), 'utf8');
    return send(path === `/dist/${state.tampered}` ? `globalThis.tampered = true;${code}` : code, 'js');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    state,
    url: `http://127.0.0.1:${server.address().port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

describe('The loader’s table', () => {
  it('has the hash of every file as it was built', () => {
    for (const [file, hash] of files) {
      const content = readFileSync(new URL(`dist/${file}`, ROOT));
      assert.equal(hash, createHash('sha384').update(content).digest('base64'), file);
    }
  });

  it('has every file before those that import it', () => {
    for (const [chunk, indexes] of Object.entries(chunks)) {
      const names = indexes.map((index) => files[index][0].split('/').at(-1));
      for (const [i, index] of indexes.entries()) {
        const code = readFileSync(new URL(`dist/${files[index][0]}`, ROOT), 'utf8');
        for (const [, imported] of code.matchAll(/from"(?:\.\/|\.\.\/)(?:chunks\/)?([\w.-]+)"/g)) {
          const at = names.indexOf(imported);
          assert.ok(at >= 0 && at < i, `${chunk}: ${imported} before ${names[i]}`);
        }
      }
    }
  });

  it('knows every part that a page can ask for', () => {
    assert.deepEqual(
      Object.keys(PAGES).filter((name) => !chunks[name]),
      [],
    );
  });
});

for (const browserName of BROWSERS) {
  describe(`A changed file, in ${browserName},`, () => {
    let server;
    let browser;
    before(async () => {
      server = await serve();
      browser = await launch(browserName);
    });
    after(async () => {
      await browser?.close();
      server?.close();
    });

    for (const cache of ['no-store', 'max-age=31536000, immutable']) {
      for (const [part, markup] of Object.entries(PAGES)) {
        it(`of ${part} is not run, with Cache-Control: ${cache}`, async () => {
          for (const index of chunks[part]) {
            const [file] = files[index];
            // A fresh context, so that nothing comes from a cache that an earlier page filled with the true bytes.
            const context = await browser.createBrowserContext();
            const page = await context.newPage();
            const seen = watch(page);
            const data = `<script type="application/ld+json" id="data">${article.replaceAll('<', '\\u003c')}</script>`;
            Object.assign(server.state, {
              tampered: file,
              cache,
              page: `<!doctype html><title>x</title><script type="module" src="/dist/luna.js"></script>${data}${markup}`,
            });
            await page.goto(server.url, { waitUntil: 'networkidle0' });
            const { tampered, fallback } = await page.evaluate(() => ({
              tampered: 'tampered' in window,
              fallback: document.querySelector('a[href="/a"]')?.getBoundingClientRect().height ?? 1,
            }));
            assert.equal(tampered, false, file);
            assert.ok(
              seen.requests.some((url) => url.endsWith(file)),
              `${file} was asked for`,
            );
            // What an element cannot do without leaves the host's own link on show; what is only explained or added, not.
            if (!['check-article', 'more-networks', 'luna-panel'].some((name) => file.includes(name))) {
              assert.ok(fallback > 0, `${file}: the fallback stays`);
            }
            await context.close();
          }
        });
      }
    }
  });
}
