import { expect, fixtureSync, html } from '@open-wc/testing';
import { recordEvents } from '../../testing/events.js';
import {
  all,
  asked,
  button,
  composer,
  lunaWith,
  opened,
  press,
  rendered,
  until,
  write,
} from '../../testing/luna.js';
import { has, part, words } from '../../testing/shadow.js';
import type { LunaChat } from './luna-chat.component.js';

const OURS = 'Continue the conversation with Luna';
const focused = (luna: LunaChat): Element | null | undefined => luna.shadowRoot?.activeElement;
const typesOf = (events: readonly Event[]): readonly string[] => events.map(({ type }) => type);

describe('Opening a <luna-chat>', () => {
  it('by click, by method and by attribute fires luna-open once, and closing it luna-close once', async () => {
    const luna = await lunaWith();
    const events = recordEvents(document, 'luna-open', 'luna-close');
    button(luna, OURS).click();
    await until(() => has(luna, '[part="composer"]'));
    button(luna, 'Close Luna').click();
    await luna.updateComplete;
    expect(typesOf(events)).to.deep.equal(['luna-open', 'luna-close']);
    luna.show();
    luna.show();
    await luna.updateComplete;
    luna.close();
    luna.close();
    await luna.updateComplete;
    luna.setAttribute('open', '');
    await luna.updateComplete;
    luna.removeAttribute('open');
    await luna.updateComplete;
    await rendered(luna);
    expect(typesOf(events)).to.deep.equal(Array(3).fill(['luna-open', 'luna-close']).flat());
    expect(events.every(({ composed, bubbles }) => composed && bubbles)).to.equal(true);
  });

  it('reflects open', async () => {
    const luna = await lunaWith();
    for (const open of [true, false, true]) {
      luna.open = open;
      await luna.updateComplete;
      expect(luna.hasAttribute('open')).to.equal(open);
      expect(luna.open).to.equal(open);
    }
  });

  it('shows the conversation at once where `open` was set in the markup, and takes the focus from nobody', async () => {
    const place = fixtureSync(html`<div><button>Host</button><luna-chat open></luna-chat></div>`);
    const [host, luna] = [...place.children] as [HTMLElement, LunaChat];
    host.focus();
    await until(() => has(luna, '[part="composer"]'));
    expect(document.activeElement === host).to.equal(true);
    luna.close();
    await luna.updateComplete;
    luna.show();
    await rendered(luna);
    expect(document.activeElement === host).to.equal(true);
  });

  it('by click moves the focus to the heading, and not into the text field', async () => {
    const luna = await lunaWith();
    button(luna, OURS).click();
    await until(() => has(luna, '[part="composer"]'));
    expect(focused(luna) === part(luna, 'title')).to.equal(true);
    expect(words(part(luna, 'title'))).to.equal('Luna');
  });

  it('by “Need help now?” shows help, with the focus inside', async () => {
    const luna = await lunaWith({ 'crisis-region': 'US' });
    button(luna, 'Need help now?').click();
    await until(() => has(luna, '[part="crisis"]'));
    expect(words(part(luna, 'crisis'))).to.contain('Call 988');
    expect(focused(luna) === null).to.equal(false);
  });

  for (const [how, close] of [
    ['its button', (luna: LunaChat) => button(luna, 'Close Luna').click()],
    ['Escape', (luna: LunaChat) => void press(composer(luna), { key: 'Escape' })],
    ['a method', (luna: LunaChat) => luna.close()],
  ] as const) {
    it(`and closing it by ${how} gives the focus back to the invitation`, async () => {
      const luna = await opened(await lunaWith());
      composer(luna).focus();
      close(luna);
      await luna.updateComplete;
      expect(luna.open).to.equal(false);
      expect(focused(luna) === button(luna, OURS)).to.equal(true);
    });
  }

  it('leaves the focus alone when it is closed while the reader is elsewhere', async () => {
    const luna = await opened(await lunaWith());
    const host = fixtureSync<HTMLElement>(html`<button>Host</button>`);
    host.focus();
    luna.close();
    await luna.updateComplete;
    expect(document.activeElement === host).to.equal(true);
  });
});

describe('Escape in a <luna-chat>', () => {
  it('closes help first, then Luna', async () => {
    const luna = await opened(await lunaWith());
    button(luna, 'Need help now?').click();
    await luna.updateComplete;
    expect(press(composer(luna), { key: 'Escape' }), 'a dialog around it would close').to.equal(false);
    await luna.updateComplete;
    expect(has(luna, '[part="crisis"]')).to.equal(false);
    expect(luna.open).to.equal(true);
    press(composer(luna), { key: 'Escape' });
    expect(luna.open).to.equal(false);
  });

  it('belongs to an input method while it composes', async () => {
    const luna = await opened(await lunaWith());
    press(composer(luna), { key: 'Escape', isComposing: true });
    expect(luna.open).to.equal(true);
  });
});

describe('The keyboard’s place in a <luna-chat>', () => {
  it('stays near the composer when a question to start with goes', async () => {
    const luna = await opened(await lunaWith());
    await until(() => all(luna, '.starters button').length);
    const starter = all(luna, '.starters button')[0] as HTMLElement;
    starter.focus();
    starter.click();
    await rendered(luna);
    expect(starter.isConnected).to.equal(false);
    expect(focused(luna) === button(luna, 'Send')).to.equal(true);
  });

  it('stays near the composer when the conversation is cleared', async () => {
    const luna = await asked(await lunaWith(), 'How much sleep do adults need?');
    button(luna, 'Clear conversation').focus();
    button(luna, 'Clear conversation').click();
    await rendered(luna);
    expect(focused(luna) === button(luna, 'Send')).to.equal(true);
    expect(all(luna, '[part~="message"]')).to.have.lengthOf(0);
  });

  it('is not moved by an answer that arrives', async () => {
    const luna = await opened(await lunaWith());
    composer(luna).focus();
    await asked(luna, 'How much sleep do adults need?');
    expect(focused(luna) === composer(luna)).to.equal(true);
  });
});

describe('What a reader has written', () => {
  const DRAFT = 'And what about naps';

  it('is still there after closing and opening again', async () => {
    const luna = await opened(await lunaWith());
    await write(luna, DRAFT);
    luna.close();
    await luna.updateComplete;
    await opened(luna);
    expect(composer(luna).value).to.equal(DRAFT);
  });

  it('is still there after an answer, and after an answer that failed', async () => {
    const luna = await opened(
      await lunaWith(
        {},
        {
          transport: async function* () {
            yield 'One';
            throw new Error('broken');
          },
        },
      ),
    );
    await write(luna, DRAFT);
    await asked(luna, 'Why sleep?');
    expect(has(luna, '[part="error"]')).to.equal(true);
    expect(composer(luna).value).to.equal(DRAFT);
  });

  it('stays when the host cancels luna-send, and nothing is asked', async () => {
    const luna = await opened(await lunaWith());
    luna.addEventListener('luna-send', (event) => event.preventDefault());
    await write(luna, DRAFT);
    press(composer(luna), { key: 'Enter' });
    await rendered(luna);
    expect(composer(luna).value).to.equal(DRAFT);
    expect(all(luna, '[part~="message"]')).to.have.lengthOf(0);
    expect(has(luna, '[part="crisis"]')).to.equal(false);
  });

  it('shows help to a reader at risk also when the host cancels luna-send', async () => {
    const luna = await opened(await lunaWith());
    luna.addEventListener('luna-send', (event) => event.preventDefault());
    await luna.send('I am going to kill myself tonight');
    await rendered(luna);
    expect(has(luna, '[part="crisis"]')).to.equal(true);
    expect(all(luna, '[part~="message"]')).to.have.lengthOf(0);
  });

  it('stays when it is too long, and says by how much', async () => {
    const luna = await opened(await lunaWith());
    await write(luna, 'nap '.repeat(600));
    press(composer(luna), { key: 'Enter' });
    await rendered(luna);
    expect(composer(luna).value).to.equal('nap '.repeat(600));
    expect(words(part(luna, 'composer'))).to.contain('2399 of 2000 characters: please shorten it');
    expect(all(luna, '[part~="message"]')).to.have.lengthOf(0);
  });

  it('is not replaced by what the host sends in vain', async () => {
    const luna = await opened(await lunaWith());
    luna.addEventListener('luna-send', (event) => event.preventDefault());
    await write(luna, DRAFT);
    await asked(luna, 'A question of the host’s');
    expect(composer(luna).value).to.equal(DRAFT);
  });
});
