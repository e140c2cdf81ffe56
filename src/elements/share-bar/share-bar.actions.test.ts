import { expect, fixtureSync, html } from '@open-wc/testing';
import type { LunaShareEvent } from '../../events/share-event.js';
import { find, has, part, words } from '../../testing/shadow.js';
import type { ShareBar } from './share-bar.component.js';
import './share-bar.js';

const URL_SHARED = 'https://publisher.example/sleep';
const undo: (() => void)[] = [];
afterEach(() => {
  for (const restore of undo.splice(0)) restore();
});

/** Puts another value in the place of a property until the test is over. */
function stub(object: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, configurable: true, writable: true });
  undo.push(() =>
    own ? Object.defineProperty(object, name, own) : void Reflect.deleteProperty(object, name),
  );
}

/** A share bar, and what it has done so far: events and acts, in order. */
async function barAndLog({ cancel = false } = {}): Promise<readonly [ShareBar, string[]]> {
  const log: string[] = [];
  stub(navigator, 'clipboard', { writeText: async (text: string) => void log.push(`clipboard ${text}`) });
  stub(navigator, 'share', async (data: ShareData) => void log.push(`sheet ${data.title} ${data.url}`));
  stub(window, 'print', () => void log.push('printer'));
  const container = fixtureSync(html`<div><share-bar url=${URL_SHARED} headline="Sleep"></share-bar></div>`);
  container.addEventListener('luna-share', (event: Event) => {
    const { network, url, cancelable, composed } = event as LunaShareEvent;
    log.push(`luna-share ${network} ${url} ${cancelable && composed}`);
    if (cancel) event.preventDefault();
  });
  container.addEventListener('click', (event) => {
    const [target] = event.composedPath();
    if (target instanceof Element && target.closest('a') && !event.defaultPrevented) log.push('follow link');
    event.preventDefault();
  });
  const bar = container.querySelector('share-bar') as ShareBar;
  await bar.updateComplete;
  return [bar, log];
}

const ACTS = {
  x: 'follow link',
  email: 'follow link',
  copy: `clipboard ${URL_SHARED}`,
  print: 'printer',
  native: `sheet Sleep ${URL_SHARED}`,
} as const;

describe('luna-share', () => {
  for (const [network, act] of Object.entries(ACTS)) {
    const name = network === 'x' ? 'link' : network;
    it(`comes before ${network} acts`, async () => {
      const [bar, log] = await barAndLog();
      part(bar, name).click();
      await bar.updateComplete;
      await bar.updateComplete;
      expect(log).to.deep.equal([`luna-share ${network} ${URL_SHARED} true`, act]);
    });

    it(`keeps ${network} from acting when it is canceled`, async () => {
      const [bar, log] = await barAndLog({ cancel: true });
      part(bar, name).click();
      await bar.updateComplete;
      await bar.updateComplete;
      expect(log).to.deep.equal([`luna-share ${network} ${URL_SHARED} true`]);
      expect(words(find(bar, '[role="status"]'))).to.equal('');
    });
  }
});

describe('“Copy link” of a <share-bar>', () => {
  const spoken = async (bar: ShareBar, text: string): Promise<void> => {
    const status = find(bar, '[role="status"]') as HTMLElement;
    while (words(status) !== text) await new Promise((resolve) => setTimeout(resolve));
  };

  it('is confirmed in a status region that was there before, each time anew', async () => {
    const [bar] = await barAndLog();
    // As a real one does, it takes longer than the page takes to render.
    stub(navigator, 'clipboard', { writeText: () => new Promise((resolve) => setTimeout(resolve)) });
    const status = find(bar, '[role="status"]') as HTMLElement;
    expect(words(status)).to.equal('');
    const said: string[] = [];
    new MutationObserver(() => said.push(words(status))).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    part(bar, 'copy').click();
    await spoken(bar, 'Link copied');
    part(bar, 'copy').click();
    while (said.length < 3) await new Promise((resolve) => setTimeout(resolve));
    expect(said).to.deep.equal(['Link copied', '', 'Link copied']);
  });

  it('says nothing of an older address once another is shared', async () => {
    const [bar] = await barAndLog();
    part(bar, 'copy').click();
    await spoken(bar, 'Link copied');
    bar.url = 'https://publisher.example/other';
    await bar.updateComplete;
    expect(words(find(bar, '[role="status"]'))).to.equal('');
  });

  for (const [why, clipboard] of [
    ['is refused', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    ['is absent (a page without https)', undefined],
  ] as const) {
    it(`shows the address, selected, to be copied by hand where the clipboard ${why}`, async () => {
      const [bar] = await barAndLog();
      stub(navigator, 'clipboard', clipboard);
      part(bar, 'copy').click();
      await spoken(bar, 'Copy this address:');
      await bar.updateComplete;
      const field = find(bar, 'input') as HTMLInputElement;
      expect(field.value).to.equal(URL_SHARED);
      expect(field.readOnly).to.equal(true);
      expect(field.getAttribute('aria-label')).to.equal('Address of the article');
      expect(bar.shadowRoot?.activeElement === field, 'focus').to.equal(true);
      expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).to.equal(URL_SHARED);

      stub(navigator, 'clipboard', { writeText: async () => {} });
      part(bar, 'copy').click();
      await spoken(bar, 'Link copied');
      expect(has(bar, 'input'), 'once it works').to.equal(false);
    });
  }
});

describe('the device’s share sheet', () => {
  it('is offered only where there is one', async () => {
    stub(navigator, 'share', undefined);
    const bar = fixtureSync<ShareBar>(html`<share-bar></share-bar>`);
    await bar.updateComplete;
    expect(has(bar, '[part="native"]')).to.equal(false);
  });

  it('may be closed by the reader: that is no error', async () => {
    const [bar] = await barAndLog();
    let closed = 0;
    stub(navigator, 'share', () => {
      closed++;
      return Promise.reject(new DOMException('closed', 'AbortError'));
    });
    part(bar, 'native').click();
    await bar.updateComplete;
    expect(closed).to.equal(1);
    expect(words(find(bar, '[role="status"]'))).to.equal('');
  });
});

describe('the names in a <share-bar>', () => {
  it('are words a screen reader can say, and what is seen is part of them', async () => {
    const [bar] = await barAndLog();
    const controls = [...(bar.shadowRoot?.querySelectorAll('a, button') ?? [])];
    const names = controls.map((control) => control.getAttribute('aria-label') ?? words(control));
    expect(names).to.deep.equal(['X', 'Facebook', 'Reddit', 'Copy link', 'Email', 'Print', 'Share…']);
    for (const icon of bar.shadowRoot?.querySelectorAll('svg') ?? []) {
      expect(icon).to.have.attribute('aria-hidden', 'true');
    }
  });

  it('group the networks as a list named by the label', async () => {
    const [bar] = await barAndLog();
    const list = find(bar, 'ul') as HTMLElement;
    expect(list).to.have.attribute('role', 'list');
    const label = list.getAttribute('aria-labelledby') ?? '';
    expect(words(find(bar, `#${label}`))).to.equal('Post on');
  });
});
