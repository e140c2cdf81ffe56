import { aTimeout, expect, fixtureSync, html } from '@open-wc/testing';
import { articleJson } from '../../testing/article-json.js';
import { expectAccessible } from '../../testing/axe.js';
import { nextEvent, recordEvents } from '../../testing/events.js';
import { all, button, lunaWith, opened, until } from '../../testing/luna.js';
import { json, type Scenario, scenario } from '../../testing/scenario.js';
import { find, has, part, words } from '../../testing/shadow.js';
import type { LunaChat } from './luna-chat.component.js';

const isPanelLoaded = (): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => /luna-panel/.test(name));

const OURS = 'Continue the conversation with Luna';
const EMERGENCY = 'call your local emergency number';

/** A class of the same source, whose panel is at an address of the test's. */
let count = 0;
async function lunaWithPanelAt(server: Scenario): Promise<LunaChat> {
  const source = await fetch(new URL('./luna-chat.component.ts', import.meta.url));
  const code = (await source.text())
    .replace(/(['"])\.\/luna-panel\.(?:js|ts)\1/, JSON.stringify(server.url))
    .replace(/(from\s*|import\s*)(['"])(\.{0,2}\/[^'"]+)\2/g, (_, from, quote, path) => {
      return `${from}${quote}${new URL(path, import.meta.url)}${quote}`;
    });
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const module = (await import(url)) as { readonly LunaChat: typeof LunaChat };
  const tag = `luna-copy-${++count}`;
  customElements.define(tag, class extends module.LunaChat {});
  const luna = document.createElement(tag) as LunaChat;
  fixtureSync(html`<div>${luna}</div>`);
  await luna.updateComplete;
  return luna;
}
const PANEL = {
  headers: { 'content-type': 'text/javascript' },
  chunks: [`export * from ${JSON.stringify(new URL('./luna-panel.ts', import.meta.url).href)}`],
};
const MISSING = { status: 404 };

/** Waits until the code was asked for, and has come or not. */
async function tried(luna: LunaChat): Promise<void> {
  await luna.updateComplete;
  await until(() => find(luna, '.invite')?.getAttribute('aria-busy') === 'false');
}

describe('The invitation of a <luna-chat>', () => {
  it('costs nothing: the conversation’s code is not there before the reader shows interest', async () => {
    const luna = await lunaWith();
    await aTimeout(0);
    expect(has(luna, '[part="invitation"]')).to.equal(true);
    expect(isPanelLoaded()).to.equal(false);
    expect(has(luna, '[part="composer"]')).to.equal(false);
  });

  it('is in our words where the publisher has none, and is a button', async () => {
    const luna = await lunaWith();
    expect(words(button(luna, OURS))).to.equal(OURS);
    expect(button(luna, OURS).tagName).to.equal('BUTTON');
    expect(words(find(luna, '.terms'))).to.equal('Need help now?');
  });

  it('is in the publisher’s words, in the article’s language, where there are some', async () => {
    const luna = await lunaWith(
      {},
      {},
      {
        inLanguage: 'fr',
        potentialAction: { '@type': 'CommunicateAction', name: 'Parler avec Luna', description: 'Gratuit' },
      },
    );
    const invitation = button(luna, 'Parler avec Luna');
    expect(invitation.querySelector('[lang="fr"]')).to.have.text('Parler avec Luna');
    expect(words(find(luna, '.terms'))).to.equal('✓ Gratuit Need help now?');
    expect(find(luna, '.terms [lang="fr"]')).to.have.text('Gratuit');
  });

  it('passes axe, and what is pressed is at least 24 pixels wide and high', async () => {
    const luna = await lunaWith();
    await expectAccessible(luna);
    for (const element of all(luna, 'button')) {
      const { width, height } = element.getBoundingClientRect();
      expect(Math.min(width, height), words(element)).to.be.at.least(24);
    }
  });

  it('loads the conversation’s code once, at the first sign of interest', async () => {
    const server = await scenario(PANEL);
    const luna = await lunaWithPanelAt(server);
    expect(await server.requests()).to.have.lengthOf(0);
    const invite = button(luna, OURS);
    invite.dispatchEvent(new PointerEvent('pointerenter'));
    invite.dispatchEvent(new FocusEvent('focus'));
    await tried(luna);
    expect(await server.requests()).to.have.lengthOf(1);
    expect(luna.open).to.equal(false);
    invite.click();
    await until(() => has(luna, '[part="composer"]'));
    expect(await server.requests()).to.have.lengthOf(1);
  });

  it('says nothing of code that could not be loaded to a reader who only came near', async () => {
    const server = await scenario(MISSING);
    const luna = await lunaWithPanelAt(server);
    button(luna, OURS).dispatchEvent(new PointerEvent('pointerenter'));
    await tried(luna);
    expect(has(luna, '[part="error"]')).to.equal(false);
  });

  for (const name of [OURS, 'Need help now?']) {
    it(`says so, with a way to help, when the code could not be loaded after “${name}”`, async () => {
      const luna = await lunaWithPanelAt(await scenario(MISSING));
      button(luna, name).click();
      await until(() => has(luna, '[part="error"]'));
      expect(words(part(luna, 'error')))
        .to.contain('could not be loaded')
        .and.contain(EMERGENCY);
      expect(part(luna, 'error').getAttribute('role')).to.equal('alert');
      expect(luna.open).to.equal(false);
      expect(has(luna, '[part="invitation"]')).to.equal(true);
      await expectAccessible(luna);
    });
  }

  it('can be tried again; a browser that remembers the failure (Firefox does) leaves loading the page again', async () => {
    const luna = await lunaWithPanelAt(await scenario(MISSING, PANEL));
    const closed = recordEvents(luna, 'luna-close');
    button(luna, OURS).click();
    await until(() => closed.length === 1);
    await luna.updateComplete;
    expect(words(part(luna, 'error'))).to.contain('Please try again, or load the page again.');
    button(luna, OURS).click();
    await until(() => has(luna, '[part="composer"]') || closed.length === 2);
    await luna.updateComplete;
    expect(has(luna, '[part="error"]')).to.equal(!has(luna, '[part="composer"]'));
    expect(luna.open).to.equal(has(luna, '[part="composer"]'));
  });

  it('shows why its own article is missing, and tries again when asked', async () => {
    const { url } = await scenario({ status: 404 }, json(articleJson()));
    const luna = fixtureSync<LunaChat>(html`<luna-chat src=${url}></luna-chat>`);
    const events = recordEvents(luna, 'luna-error', 'luna-load');
    await nextEvent(luna, 'luna-error');
    await luna.updateComplete;
    expect(words(part(luna, 'error'))).to.contain('not available');
    expect(has(luna, '[part="invitation"]')).to.equal(true);
    await opened(luna);
    expect(words(part(luna, 'error'))).to.contain('not available');
    const loaded = nextEvent(luna, 'luna-load');
    button(luna, 'Try again').click();
    await loaded;
    expect(has(luna, '[part="error"]')).to.equal(false);
    expect(events.map(({ type }) => type)).to.deep.equal(['luna-error', 'luna-load']);
  });
});
