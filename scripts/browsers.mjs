import { existsSync } from 'node:fs';
import { installPackages } from './debian.mjs';

const CANDIDATES = {
  chromium: [
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

const find = (name) => CANDIDATES[name].find((path) => path && existsSync(path));

/** Where Chromium and Firefox are on this machine; `undefined` for one that is not there. */
export const findBrowsers = () => ({ chromium: find('chromium'), firefox: find('firefox') });

/** Finds both browsers, installs what is missing where that needs no question (Debian, as root), or says what to do. */
export function ensureBrowsers() {
  const missing = Object.keys(CANDIDATES).filter((name) => !find(name));
  installPackages(...missing.map((name) => DEBIAN_PACKAGES[name]));
  const found = findBrowsers();
  for (const name of missing) {
    if (!found[name]) {
      throw new Error(
        `The tests run in Chromium and Firefox: install ${name}, or set ${name === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'} to where it is.`,
      );
    }
  }
  return found;
}

/** Flags under which a headless Chromium asks nobody but the page's own server for anything. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
