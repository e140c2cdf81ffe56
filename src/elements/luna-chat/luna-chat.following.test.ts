import { expect, fixtureSync, html } from '@open-wc/testing';
import { render } from 'lit/html.js';
import { ScriptedModel } from '../../testing/conversation.js';
import {
  all,
  button,
  composer,
  lastAnswer,
  lunaWith,
  opened,
  press,
  rendered,
  until,
  write,
} from '../../testing/luna.js';
import { find, has, words } from '../../testing/shadow.js';
import type { LunaChat } from './luna-chat.component.js';

const LATEST = '↓ Jump to latest';
const LINES = 'A line of the answer.\n\n';
const rect = (element: Element | null | undefined): DOMRect => {
  if (!element) throw new Error('expected an element');
  return element.getBoundingClientRect();
};
const end = (luna: LunaChat): DOMRect => rect(find(luna, '.composer'));
const question = (luna: LunaChat): DOMRect => rect(all(luna, '[part~="reader"]').at(-1));
const saysIn = (luna: LunaChat, text: string): boolean => words(lastAnswer(luna) ?? null).includes(text);
const isButton = (luna: LunaChat): boolean => all(luna, 'button').some((one) => words(one) === LATEST);

/** A Luna low on a long page, scrolled so that its composer is at the lower edge of the window. */
async function lowLuna(height = ''): Promise<readonly [LunaChat, ScriptedModel]> {
  const model = new ScriptedModel();
  const luna = await opened(await lunaWith({}, { transport: model.transport }));
  luna.style.setProperty('--luna-transcript-height', height);
  const [above, below] = [0, 0].map(() =>
    fixtureSync<HTMLElement>(html`<div style="block-size: 200vh"></div>`),
  );
  luna.before(above as HTMLElement);
  luna.after(below as HTMLElement);
  scrollTo({ top: 0, behavior: 'instant' });
  scrollBy({ top: end(luna).bottom - innerHeight, behavior: 'instant' });
  await rendered(luna);
  return [luna, model];
}

/** Asks as a reader does. */
async function askIn(luna: LunaChat): Promise<void> {
  await write(luna, 'Where do memories go?');
  press(composer(luna), { key: 'Enter' });
  await until(() => has(luna, '[part="stop"]'));
  await rendered(luna);
}

describe('An answer that grows', () => {
  it('is followed by the page while its end is in view', async () => {
    const [luna, model] = await lowLuna();
    await askIn(luna);
    const before = scrollY;
    model.say(`${LINES.repeat(3)}Third.`);
    await until(() => saysIn(luna, 'Third.'));
    await rendered(luna);
    expect(scrollY).to.be.greaterThan(before);
    expect(end(luna).bottom).to.be.closeTo(innerHeight, 2);
    expect(isButton(luna)).to.equal(false);
    luna.stop();
  });

  it('never pushes its question out at the top, and offers the way to its end then', async () => {
    const [luna, model] = await lowLuna();
    await askIn(luna);
    for (let i = 0; i < 4; i++) {
      model.say(`${LINES.repeat(20)}Part ${i}.\n\n`);
      await until(() => saysIn(luna, `Part ${i}.`));
      await rendered(luna);
      expect(question(luna).top).to.be.within(0, 60);
    }
    expect(end(luna).top).to.be.greaterThan(innerHeight);
    const latest = rect(button(luna, LATEST));
    expect(latest.bottom, 'in view').to.be.at.most(innerHeight);
    luna.stop();
  });

  it('lets a reader who scrolls away stay there', async () => {
    const [luna, model] = await lowLuna();
    await askIn(luna);
    model.say(`${LINES.repeat(3)}Third.\n\n`);
    await until(() => saysIn(luna, 'Third.'));
    await rendered(luna);
    scrollBy({ top: -150, behavior: 'instant' });
    const { scrollY: before } = window;
    model.say(`${LINES.repeat(30)}Last.\n\n`);
    await until(() => saysIn(luna, 'Last.'));
    await rendered(luna);
    expect(scrollY).to.equal(before);
    expect(isButton(luna)).to.equal(true);
    luna.stop();
  });

  it('takes the reader to its end by “Jump to latest”, which goes then', async () => {
    const [luna, model] = await lowLuna();
    await askIn(luna);
    model.say(`${LINES.repeat(60)}Last.\n\n`);
    await until(() => saysIn(luna, 'Last.'));
    await rendered(luna);
    button(luna, LATEST).focus();
    button(luna, LATEST).click();
    await until(() => !isButton(luna));
    expect(end(luna).bottom).to.be.at.most(innerHeight + 48);
    expect(luna.shadowRoot?.activeElement === find(luna, '.send')).to.equal(true);
    luna.stop();
  });

  it('stops offering the way once the reader has gone it', async () => {
    const [luna, model] = await lowLuna();
    await askIn(luna);
    model.say(`${LINES.repeat(60)}Last.`).end();
    await until(() => isButton(luna));
    scrollBy({ top: end(luna).bottom - innerHeight, behavior: 'instant' });
    await until(() => !isButton(luna));
  });

  it('moves nothing where the host asked, and the reader is elsewhere on the page', async () => {
    const [luna, model] = await lowLuna();
    scrollTo({ top: 0, behavior: 'instant' });
    const answered = luna.send('Where do memories go?');
    model.say(`${LINES.repeat(60)}Last.`).end();
    await answered;
    await rendered(luna);
    expect(scrollY).to.equal(0);
  });

  it('scrolls within its box where the host gave it a height, and can be reached by the keyboard there', async () => {
    const [luna, model] = await lowLuna('12em');
    await askIn(luna);
    model.say('Into the brain.').end();
    await until(() => has(luna, '[part="send"]'));
    await askIn(luna);
    model.say(`${LINES.repeat(9)}Tenth.`);
    await until(() => saysIn(luna, 'Tenth.'));
    await rendered(luna);
    const box = find(luna, '.transcript') as HTMLElement;
    expect(box.scrollHeight).to.be.greaterThan(box.clientHeight);
    expect(question(luna).top - rect(box).top, 'the second question').to.be.within(-1, 60);
    expect(rect(box).height).to.be.closeTo(12 * Number.parseFloat(getComputedStyle(box).fontSize), 1);
    expect(box.tabIndex).to.equal(0);
    expect(isButton(luna)).to.equal(true);
    button(luna, LATEST).click();
    await until(() => !isButton(luna));
    expect(rect(lastAnswer(luna)).bottom).to.be.at.most(rect(box).bottom + 48);
    luna.stop();
  });

  it('scrolls the box of the host’s that Luna stands in, and leaves the page where it is', async () => {
    const model = new ScriptedModel();
    const luna = await opened(await lunaWith({}, { transport: model.transport }));
    // Slotted into what scrolls in a shadow root of the host's.
    const pane = fixtureSync<HTMLElement>(html`<div></div>`);
    const root = pane.attachShadow({ mode: 'open' });
    render(
      html`<div style="block-size: 90vh; overflow-y: auto"><p style="block-size: 99vh"></p><slot></slot></div>`,
      root,
    );
    const box = root.querySelector('div') as HTMLElement;
    pane.append(luna);
    await rendered(luna);
    box.scrollBy({ top: end(luna).bottom - rect(box).bottom, behavior: 'instant' });
    const { scrollY: before } = window;
    await askIn(luna);
    model.say(`${LINES.repeat(3)}Third.\n\n`);
    await until(() => saysIn(luna, 'Third.'));
    await rendered(luna);
    expect(end(luna).bottom).to.be.closeTo(rect(box).bottom, 2);
    model.say(`${LINES.repeat(60)}Last.`);
    await until(() => saysIn(luna, 'Last.') && isButton(luna));
    expect(question(luna).top - rect(box).top).to.be.within(0, 60);
    box.scrollBy({ top: end(luna).bottom - rect(box).bottom, behavior: 'instant' });
    await until(() => !isButton(luna));
    expect(scrollY).to.equal(before);
    luna.stop();
  });

  it('scrolls smoothly only for who has not asked for less motion', async () => {
    const { matchMedia } = window;
    const { scrollBy: own } = Element.prototype;
    const behaviors: (string | undefined)[] = [];
    Element.prototype.scrollBy = function (this: Element, options?: ScrollToOptions | number) {
      if (typeof options === 'object') behaviors.push(options.behavior);
    } as typeof own;
    try {
      for (const isCalm of [true, false]) {
        window.matchMedia = (query) =>
          ({ ...matchMedia.call(window, query), matches: isCalm }) as MediaQueryList;
        const [luna, model] = await lowLuna();
        await askIn(luna);
        model.say(`${LINES.repeat(60)}Last.`).end();
        await until(() => isButton(luna));
        button(luna, LATEST).click();
        expect(behaviors.at(-1)).to.equal(isCalm ? 'instant' : 'smooth');
        luna.remove();
      }
    } finally {
      Object.assign(window, { matchMedia });
      Element.prototype.scrollBy = own;
    }
  });
});

describe('A conversation that is cleared', () => {
  it('offers no way to its end any more', async () => {
    const [luna, model] = await lowLuna();
    await askIn(luna);
    model.say(`${LINES.repeat(60)}Last.`).end();
    await until(() => isButton(luna));
    luna.clear();
    await rendered(luna);
    expect(isButton(luna)).to.equal(false);
    expect(has(luna, '[part~="message"]')).to.equal(false);
  });
});
