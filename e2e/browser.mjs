import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findBrowsers } from '../scripts/browsers.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const BROWSERS = ['chromium', 'firefox'];
export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 900 };

/** Starts a browser of this name. */
export function launch(name) {
  const { chromium, firefox } = findBrowsers();
  return name === 'firefox'
    ? puppeteer.launch({ browser: 'firefox', executablePath: firefox })
    : puppeteer.launch({ executablePath: chromium, args: CHROMIUM_FLAGS });
}

/** What a page did that someone should know of: what it asked for, and what went wrong. */
export function watch(page) {
  const seen = { requests: [], problems: [] };
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url())) seen.requests.push(request.url());
  });
  page.on('pageerror', (error) => seen.problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') {
      seen.problems.push(`${message.type()}: ${message.text()}`);
    }
  });
  return seen;
}

/** Waits until every element of ours that has a source shows its article or an error. */
export const settled = (page) =>
  page.waitForFunction(() => {
    const all = [...document.querySelectorAll('article-card,author-byline,share-bar,luna-chat')];
    return all.every(
      (element) => element.shadowRoot && !element.shadowRoot.querySelector('[aria-busy="true"], .skeleton'),
    );
  });

/** What axe finds on a page, shadow roots included: a line for each violation. */
export async function violations(page) {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { violations: found } = await window.axe.run(document, {
      resultTypes: ['violations'],
      // Host pages decide on their landmarks and order of headings.
      rules: { region: { enabled: false } },
    });
    return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
  });
}
