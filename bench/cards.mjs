import { launch } from '../e2e/browser.mjs';
import { startServer } from '../scripts/serve.mjs';

/**
 * What cards of one article cost, in Chromium: until the first in view is there, until all are, and what each holds. On a
 * processor slowed four times, as a cheap phone's is. Reports; asserts nothing.
 */
const COUNTS = [1, 10, 100, 1000];
const ROUNDS = 3;
const SLOWDOWN = 4;

const server = await startServer();
const browser = await launch('chromium');

async function measure(count) {
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  await page.goto(`${server.url}cards.html`, { waitUntil: 'networkidle0' });
  await page.evaluate(() => document.body.replaceChildren());
  const heap = async () => {
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    const { nodes } = await client.send('Memory.getDOMCounters');
    return { bytes: usedSize, nodes };
  };
  const before = await heap();
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const times = await page.evaluate(async (cards) => {
    const src = new URL('content/sleep-and-low-mood.json?bench', document.baseURI).href;
    const container = document.createElement('div');
    let loaded = 0;
    let first = 0;
    const start = performance.now();
    const painted = () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start))),
      );
    let firstPaint;
    const all = new Promise((resolve) => {
      container.addEventListener('luna-load', () => {
        loaded++;
        if (loaded === 1) {
          first = performance.now() - start;
          firstPaint = painted();
        }
        if (loaded === cards) resolve(performance.now() - start);
      });
    });
    for (let i = 0; i < cards; i++) {
      const card = document.createElement('article-card');
      card.src = src;
      container.append(card);
    }
    document.body.append(container);
    return { last: await all, first, firstPaint: await firstPaint };
  }, count);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const after = await heap();
  await page.close();
  return {
    ...times,
    bytes: (after.bytes - before.bytes) / count,
    nodes: (after.nodes - before.nodes) / count,
  };
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

console.log(`Cards of one article, processor slowed ${SLOWDOWN} times, median of ${ROUNDS}:`);
console.log('  cards   first painted   all rendered   a card   heap a card   nodes a card');
for (const count of COUNTS) {
  const rounds = [];
  for (let i = 0; i < ROUNDS; i++) rounds.push(await measure(count));
  const of = (key) => median(rounds.map((round) => round[key]));
  console.log(
    `  ${String(count).padStart(5)} ${of('firstPaint').toFixed(0).padStart(12)} ms ${of('last').toFixed(0).padStart(11)} ms` +
      ` ${(of('last') / count).toFixed(2).padStart(8)} ms ${(of('bytes') / 1000).toFixed(1).padStart(9)} kB ${of('nodes').toFixed(0).padStart(13)}`,
  );
}
await browser.close();
await server.close();
