import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { startServer } from '../scripts/serve.mjs';
import { BROWSERS, DESKTOP, launch, settled, watch } from './browser.mjs';

const ARTICLE = 'content/sleep-and-low-mood.json';

/** Starts the relay as it is started from a shell; resolves with its address once it is there. */
async function startRelay(env = {}) {
  const { PATH } = process.env;
  const relay = spawn(process.execPath, ['--import', 'tsx', 'relay/bin.ts'], {
    cwd: new URL('..', import.meta.url),
    env: { PATH, PORT: '0', LUNA_RATE_LIMIT: '1000', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let endpoint;
  for await (const line of createInterface({ input: relay.stdout })) {
    endpoint = /^Relay: (.*)/.exec(line)?.[1];
    if (endpoint) break;
  }
  relay.stdout.resume();
  return {
    endpoint,
    async close() {
      const closed = once(relay, 'close');
      relay.kill('SIGTERM');
      // What the browser still reads is not waited for.
      relay.kill('SIGTERM');
      await closed;
    },
  };
}

/** A model that answers as a test says, one function a request. */
async function startModel() {
  const requests = [];
  let answer;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    requests.push(JSON.parse(body));
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    answer(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}/v1`,
    requests,
    answerWith(next) {
      answer = next;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

const delta = (content, finish = null) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`;

for (const browserName of BROWSERS) {
  describe(`Luna with a relay, in ${browserName}`, () => {
    let server;
    let browser;
    let plain;
    let model;
    let withModel;
    before(async () => {
      server = await startServer();
      browser = await launch(browserName);
      plain = await startRelay();
      model = await startModel();
      withModel = await startRelay({ LUNA_UPSTREAM_URL: model.url, LUNA_MODEL: 'mock' });
    });
    after(async () => {
      await browser?.close();
      await Promise.all([plain, withModel].map((relay) => relay?.close()));
      await model?.close();
      await server?.close();
    });

    /** A page with an open Luna that asks this relay. */
    async function open(endpoint, isInCard = false) {
      const page = await browser.newPage();
      await page.setViewport(DESKTOP);
      const seen = watch(page);
      await page.goto(`${server.url}luna.html`, { waitUntil: 'load' });
      await page.evaluate(
        (src, url, card) => {
          const luna = document.createElement('luna-chat');
          luna.setAttribute('endpoint', url);
          luna.toggleAttribute('open', true);
          window.answers = [];
          luna.addEventListener('luna-answer', ({ source }) => window.answers.push(source));
          const owner = card ? document.createElement('article-card') : luna;
          owner.setAttribute('src', src);
          if (card) {
            owner.setAttribute('mode', 'full');
            luna.slot = 'chat';
            owner.append(luna);
          }
          document.querySelector('main').replaceChildren(owner);
        },
        ARTICLE,
        endpoint,
        isInCard,
      );
      await settled(page);
      await page.waitForSelector('luna-chat >>> [part="composer"]');
      return { page, seen };
    }

    const send = (page, text) =>
      page.evaluate((question) => document.querySelector('luna-chat').send(question), text);

    /** What Luna's last message says, and where it points. */
    const answerOf = (page) =>
      page.evaluate(() => {
        const message = [
          ...document.querySelector('luna-chat').shadowRoot.querySelectorAll('[part~="luna"]'),
        ].at(-1);
        return {
          text: message.textContent.replace(/\s+/g, ' ').trim(),
          citations: [...message.querySelectorAll('[part="citation"]')].map(({ href }) =>
            decodeURIComponent(href ?? ''),
          ),
          source: window.answers.at(-1),
        };
      });

    it('answers from the article through the relay, with citations that lead to its place', async () => {
      const { page, seen } = await open(plain.endpoint);
      await send(page, 'What helps with sleep?');
      const { text, citations, source } = await answerOf(page);
      assert.equal(source, 'endpoint');
      assert.match(text, /The article says:\s*“/);
      assert.equal(citations.length, text.match(/\[\d+\]/g)?.length);
      for (const href of citations) {
        const [, address, words] = /^(.*)#:~:text=([^,]*)/.exec(href) ?? [];
        assert.match(address ?? '', /sleep-and-low-mood\.html$/);
        assert.ok(text.includes(words), `quoted: ${words}`);
      }
      const asked = seen.requests.filter((url) => url.startsWith(plain.endpoint.replace(/\?.*/, '')));
      assert.ok(asked.length >= 1);
      assert.match(decodeURIComponent(asked[0]), /\?article=http:.*sleep-and-low-mood\.html$/);
      assert.deepEqual(seen.problems, []);
      await page.close();
    });

    it('numbers the places of an article that stands on the page as the page does', async () => {
      model.answerWith((response) => response.end(delta('Daylight helps [2].', 'stop')));
      const { page } = await open(withModel.endpoint, true);
      await send(page, 'What helps with sleep?');
      const { citations } = await answerOf(page);
      const [, place] = /#:~:text=([^,]*)/.exec(citations[0] ?? '') ?? [];
      const { content } = model.requests.at(-1).messages[0];
      const [, excerpt] = /^\[2\] (.*)$/m.exec(content) ?? [];
      assert.ok(place && excerpt?.includes(place), `${place} in ${excerpt}`);
      assert.doesNotMatch(content, /^\[\d+\] –$/m);
      await page.close();
    });

    it('shows a model’s answer as it arrives, in Markdown, with its citations', async () => {
      let finish;
      model.answerWith((response) => {
        for (const piece of ['Get up at a **fixed', ' time**, 睡', '眠 [2].']) response.write(delta(piece));
        finish = () => response.end(`${delta('', 'stop')}data: [DONE]\n\n`);
      });
      const { page, seen } = await open(withModel.endpoint);
      await page.evaluate(() => {
        window.sent = document.querySelector('luna-chat').send('What helps?');
      });
      await page.waitForFunction(() =>
        document
          .querySelector('luna-chat')
          .shadowRoot.querySelector('[part~="luna"]')
          ?.textContent.includes('睡眠'),
      );
      finish();
      await page.evaluate(() => window.sent);
      const { text, citations, source } = await answerOf(page);
      assert.equal(source, 'endpoint');
      assert.match(text, /Get up at a fixed time, 睡眠/);
      assert.equal(citations.length, 1);
      const { messages, model: name } = model.requests.at(-1);
      assert.equal(name, 'mock');
      assert.match(messages[0].content, /You are Luna.*\[2\]/s);
      assert.deepEqual(seen.problems, []);
      await page.close();
    });

    it('stops the model when the reader stops', async () => {
      let onClose;
      const closed = new Promise((resolve) => {
        onClose = resolve;
      });
      model.answerWith((response) => {
        response.write(delta('Sleep'));
        response.once('close', onClose);
      });
      const { page } = await open(withModel.endpoint);
      await page.evaluate(() => void document.querySelector('luna-chat').send('What helps?'));
      await page.waitForFunction(() =>
        document
          .querySelector('luna-chat')
          .shadowRoot.querySelector('[part~="luna"]')
          ?.textContent.includes('Sleep'),
      );
      await page.evaluate(() => document.querySelector('luna-chat').stop());
      await closed;
      await page.close();
    });

    it('sends nothing where somebody is at risk', async () => {
      const { page, seen } = await open(withModel.endpoint);
      const before = model.requests.length;
      await send(page, 'I want to kill myself');
      assert.equal(model.requests.length, before);
      assert.deepEqual(
        seen.requests.filter((url) => url.includes('/v1/')),
        [],
      );
      await page.close();
    });

    it('says when to ask again where the relay’s limit is reached', async () => {
      const relay = await startRelay({ LUNA_RATE_LIMIT: '1' });
      const { page } = await open(relay.endpoint);
      await send(page, 'What helps with sleep?');
      await send(page, 'And what else?');
      const text = await page.evaluate(
        () => document.querySelector('luna-chat').shadowRoot.querySelector('[part="error"]')?.textContent,
      );
      assert.match(text ?? '', /\d+ seconds|a minute/);
      await page.close();
      await relay.close();
    });
  });
}
