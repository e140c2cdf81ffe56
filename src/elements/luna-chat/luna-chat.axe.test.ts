import { expect, fixtureSync, html } from '@open-wc/testing';
import { expectAccessible } from '../../testing/axe.js';
import { ScriptedModel } from '../../testing/conversation.js';
import {
  all,
  asked,
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
import { find, has, part, words } from '../../testing/shadow.js';
import { litWarnings } from '../../testing/warnings.js';
import type { LunaChat } from './luna-chat.component.js';

const QUESTION = 'How much sleep do adults need?';
const LONG =
  '# Sleep\n\nIt is **long** [1].\n\n- one\n- two\n\n> said\n\n`code`\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n'.repeat(
    3,
  );
const model = (): ScriptedModel => new ScriptedModel();
const withModel = (scripted: ScriptedModel) =>
  lunaWith({ 'crisis-region': 'US' }, { transport: scripted.transport });

const STATES: Readonly<Record<string, () => Promise<LunaChat>>> = {
  invitation: () => lunaWith(),
  open: async () => {
    const luna = await opened(await lunaWith());
    await until(() => all(luna, '.starters button').length);
    return luna;
  },
  help: async () => {
    const luna = await opened(await lunaWith());
    button(luna, 'Need help now?').click();
    return luna;
  },
  quotes: async () => asked(await lunaWith(), QUESTION),
  none: async () => asked(await lunaWith(), 'Who won the football match in Brazil?'),
  refusal: async () => asked(await lunaWith(), 'How much ketamine should I take?'),
  crisis: async () => {
    const luna = await asked(await lunaWith(), 'I want to kill myself');
    button(luna, 'Need help now?').click();
    return luna;
  },
  error: async () => asked(await withModel(model().say('Half').fail(new Error())), QUESTION),
  pending: async () => {
    const luna = await withModel(model());
    void luna.send(QUESTION);
    await until(() => has(luna, '.dots'));
    return luna;
  },
  streaming: async () => {
    const luna = await withModel(model().say('Half of'));
    void luna.send(QUESTION);
    await until(() => words(lastAnswer(luna) ?? null).includes('Half of'));
    return luna;
  },
  long: async () => {
    const luna = await asked(await withModel(model().say(LONG).end()), 'a long word '.repeat(90));
    await until(() => has(luna, '.said table'));
    return luna;
  },
  'too long': async () => {
    const luna = await opened(await lunaWith());
    await write(luna, 'a'.repeat(2_001));
    return luna;
  },
  box: async () => {
    const luna = await lunaWith();
    luna.style.setProperty('--luna-transcript-height', '6em');
    return asked(luna, 'How much ketamine should I take?');
  },
};

/** A page of the host's: its colours, its direction, a landmark or two of its own. */
function onPage(luna: LunaChat, style: string, dir = 'ltr'): Element {
  const page = fixtureSync(
    html`<div dir=${dir} lang="en"><header>Host</header><main><h1>Host</h1></main></div>`,
  );
  page.setAttribute('style', `padding: 1em; ${style}`);
  page.querySelector('main')?.append(luna);
  return page;
}

describe('A <luna-chat> is accessible', () => {
  for (const [state, make] of Object.entries(STATES)) {
    for (const [scheme, style] of [
      ['light', 'color-scheme: light; color: #222; background: #fff'],
      ['dark', 'color-scheme: dark; color: #eee; background: #111'],
    ] as const) {
      it(`${state}, ${scheme}, without animations`, async () => {
        const page = onPage(await make(), style);
        await rendered(page.querySelector('luna-chat') as LunaChat);
        await expectAccessible(page);
      });
    }

    it(`${state}: what is pressed is at least 24 pixels wide and high, and nothing is cut off at 320 pixels`, async () => {
      const luna = await make();
      const page = onPage(luna, 'inline-size: 320px; box-sizing: border-box', 'rtl');
      await rendered(luna);
      for (const element of all(luna, 'button, textarea, .ways a')) {
        const { width, height, left, right } = element.getBoundingClientRect();
        expect(Math.min(width, height), words(element)).to.be.at.least(24);
        const { left: start, right: end } = page.getBoundingClientRect();
        expect(left, words(element)).to.be.at.least(start);
        expect(right, words(element)).to.be.at.most(end);
      }
    });
  }

  it('and gave lit nothing to warn of', () => {
    expect(litWarnings()).to.deep.equal([]);
  });
});

describe('What a screen reader is told by a <luna-chat>', () => {
  /** Everything the status region says from now on. */
  function heard(luna: LunaChat): readonly string[] {
    const region = find(luna, '[role="status"]') as HTMLElement;
    const said: string[] = [];
    new MutationObserver(() => void (region.textContent?.trim() && said.push(words(region)))).observe(
      region,
      {
        childList: true,
        characterData: true,
        subtree: true,
      },
    );
    return said;
  }

  it('is an answer from the article, once, in a region that was there before', async () => {
    const luna = await opened(await lunaWith());
    const regions = all(luna, '[role="status"], [aria-live], [role="log"], [role="alert"]');
    expect(regions).to.have.lengthOf(1);
    const said = heard(luna);
    await asked(luna, QUESTION);
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.match(
      /^Luna: The article says: .*Most adults need between seven and nine hours of sleep\./,
    );
    expect(find(luna, '[role="status"]') === regions[0]).to.equal(true);
  });

  it('is a model’s answer once it is whole, as text and not as Markdown, and none of its pieces', async () => {
    const scripted = model();
    const luna = await opened(await withModel(scripted));
    const said = heard(luna);
    const answered = luna.send(QUESTION);
    for (const piece of ['It is **se', 'ven** hours', ' [1].\n\n- by night\n- by day\n\n']) {
      scripted.say(piece);
      await rendered(luna);
    }
    expect(said).to.deep.equal([]);
    scripted.end();
    await answered;
    await until(() => said.length);
    await rendered(luna);
    expect(said).to.deep.equal(['Luna: It is seven hours [1]. by night by day']);
  });

  it('is the same words again when they are said again', async () => {
    const luna = await opened(await lunaWith());
    const said = heard(luna);
    for (let i = 0; i < 3; i++) await asked(luna, 'I want to kill myself');
    expect(said).to.have.lengthOf(3);
    expect(new Set(said.map((text) => text.trim())).size).to.equal(1);
  });

  for (const [what, scripted, text] of [
    ['an error', () => model().fail(new Error()), 'Luna: The answer broke off.'],
    [
      'what had arrived before an error',
      () => model().say('Half.').fail(new Error()),
      'Luna: Half. The answer broke off.',
    ],
    [
      'that an answer may be incomplete',
      () => model().say('Half.').end('incomplete'),
      'Luna: Half. This answer may be incomplete.',
    ],
  ] as const) {
    it(`is ${what}`, async () => {
      const luna = await opened(await withModel(scripted()));
      const said = heard(luna);
      await asked(luna, QUESTION);
      await until(() => said.length);
      expect(said).to.deep.equal([text]);
    });
  }

  it('is who said what, and the name of every control', async () => {
    const luna = await asked(await lunaWith(), QUESTION);
    const transcript = part(luna, 'transcript');
    expect(transcript).to.have.attribute('role', 'group');
    expect(transcript).to.have.attribute('aria-label', 'Conversation');
    const [reader, answer] = all(luna, '[part~="message"]').map(words);
    expect(reader).to.match(/^You: /);
    expect(answer).to.match(/^Luna: /);
    expect(all(luna, 'button').map((one) => one.ariaLabel ?? words(one))).to.deep.equal([
      'Need help now?',
      'Close Luna',
      'Copy',
      'Yes, this helped',
      'No, this did not help',
      'Send',
      'Clear conversation',
    ]);
    expect(composer(luna).labels?.[0]?.textContent?.trim()).to.equal('Your question about this article');
  });

  it('is a heading of the level that the host asked for, with its name alone', async () => {
    const luna = await opened(await lunaWith({ 'heading-level': '4' }));
    expect(part(luna, 'title').localName).to.equal('h4');
    expect(words(part(luna, 'title'))).to.equal('Luna');
    expect(words(find(luna, '[part="header"]'))).to.contain('Luna AI');
  });

  it('keeps the reader’s place when Escape closes help', async () => {
    const luna = await opened(await lunaWith());
    const help = button(luna, 'Need help now?');
    help.focus();
    help.click();
    await luna.updateComplete;
    part(luna, 'crisis').querySelector('a')?.focus();
    press(part(luna, 'crisis'), { key: 'Escape' });
    await luna.updateComplete;
    expect(luna.shadowRoot?.activeElement === help).to.equal(true);
  });
});
