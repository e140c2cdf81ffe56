import { expect, fixtureSync, html } from '@open-wc/testing';
import type { LunaAnswerEvent, LunaSendEvent } from '../../events/conversation-events.js';
import { articleJson } from '../../testing/article-json.js';
import { ScriptedModel } from '../../testing/conversation.js';
import { recordEvents } from '../../testing/events.js';
import {
  all,
  asked,
  button,
  lastAnswer,
  lunaWith,
  opened,
  rendered,
  until,
  write,
} from '../../testing/luna.js';
import { json, scenario } from '../../testing/scenario.js';
import { find, has, part, words } from '../../testing/shadow.js';
import { LunaChat } from './luna-chat.component.js';

const SECRET = 'zebra7';
const QUESTION = `Does ${SECRET} help adults to sleep for hours?`;

afterEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

/** All that an element can be read by from outside its shadow tree, or by who reads attributes. */
const attributesOf = (luna: LunaChat): string =>
  [luna, ...all(luna, '*')]
    .flatMap((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`))
    .join('\n');

describe('What a reader types', () => {
  it('is in no event, unless the host asked for it', async () => {
    for (const exposed of [false, true]) {
      const luna = await lunaWith(exposed ? { 'expose-text': '' } : {});
      const events = recordEvents(document, 'luna-send', 'luna-answer', 'luna-open', 'luna-error');
      await asked(luna, QUESTION);
      const [send, answer] = ['luna-send', 'luna-answer'].map((type) =>
        events.find((one) => one.type === type),
      );
      expect((send as LunaSendEvent).text).to.equal(exposed ? QUESTION : undefined);
      expect(typeof (answer as LunaAnswerEvent).text).to.equal(exposed ? 'string' : 'undefined');
      luna.remove();
    }
  });

  it('is in no attribute, URL, storage, cookie or console', async () => {
    const said: unknown[] = [];
    const { log, info, warn, error } = console;
    for (const name of ['log', 'info', 'warn', 'error'] as const) {
      console[name] = (...parts: unknown[]) => void said.push(...parts);
    }
    try {
      const luna = await opened(await lunaWith());
      await write(luna, QUESTION);
      expect(attributesOf(luna)).to.not.contain(SECRET);
      await asked(luna, QUESTION);
      await asked(luna, 'I want to kill myself');
      expect(attributesOf(luna)).to.not.contain(SECRET);
    } finally {
      Object.assign(console, { log, info, warn, error });
    }
    const outside = [
      location.href,
      document.cookie,
      document.title,
      history.state,
      said,
      { ...localStorage },
      { ...sessionStorage },
    ];
    expect(JSON.stringify(outside)).to.not.contain(SECRET);
    expect(sessionStorage.length + localStorage.length).to.equal(0);
    const asked_ = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked_.join()).to.not.contain(SECRET);
  });

  it('goes to no endpoint where the text is that of the host’s own page', async () => {
    const server = await scenario({ status: 500 });
    const place = fixtureSync(html`<main>
      <p>Most adults need between seven and nine hours of sleep.</p>
      <luna-chat endpoint=${server.url}></luna-chat>
    </main>`);
    await asked(place.querySelector('luna-chat') as LunaChat, QUESTION);
    expect(await server.requests()).to.have.lengthOf(0);
  });
});

describe('A conversation with history="session"', () => {
  const source = async () =>
    (await scenario(json(articleJson({ articleBody: 'Adults need eight hours of sleep.' })))).url;
  const make = (src: string, history: string): LunaChat =>
    fixtureSync<LunaChat>(html`<luna-chat src=${src} history=${history}></luna-chat>`);

  it('is there again after the page was loaded again, for this article alone', async () => {
    const [src, other] = [await source(), await source()];
    const first = await asked(make(src, 'session'), QUESTION);
    const texts = all(first, '[part~="message"]').map(words);
    expect(texts).to.have.lengthOf(2);
    first.remove();
    const second = await opened(make(src, 'session'));
    await rendered(second);
    expect(all(second, '[part~="message"]').map(words)).to.deep.equal(texts);
    expect(has(second, '[part="citation"]')).to.equal(true);
    expect(all(await opened(make(other, 'session')), '[part~="message"]')).to.have.lengthOf(0);
    expect(all(await opened(make(src, 'none')), '[part~="message"]')).to.have.lengthOf(0);
  });

  it('is forgotten by “Clear conversation”, by the tab too', async () => {
    const src = await source();
    const first = await asked(make(src, 'session'), QUESTION);
    expect(sessionStorage.length).to.equal(1);
    button(first, 'Clear conversation').click();
    await rendered(first);
    expect(sessionStorage.length).to.equal(0);
    expect(all(first, '[part~="message"]')).to.have.lengthOf(0);
    expect(all(await opened(make(src, 'session')), '[part~="message"]')).to.have.lengthOf(0);
  });

  it('is forgotten by clear() before Luna was opened', async () => {
    const src = await source();
    (await asked(make(src, 'session'), QUESTION)).remove();
    const second = make(src, 'session');
    await second.updateComplete;
    second.clear();
    await until(() => sessionStorage.length === 0);
    expect(all(await opened(second), '[part~="message"]')).to.have.lengthOf(0);
  });

  it('keeps a question whose answer was still on its way', async () => {
    const model = new ScriptedModel();
    const luna = make(await source(), 'session');
    luna.transport = model.transport;
    const answered = luna.send(QUESTION);
    await until(() => sessionStorage.length === 1);
    const again = await opened(make(luna.src ?? '', 'session'));
    expect(words(find(again, '[part~="reader"]'))).to.contain(SECRET);
    luna.stop();
    await answered;
  });

  it('keeps people to call in sight', async () => {
    const src = await source();
    (await asked(make(src, 'session'), 'I want to kill myself')).remove();
    expect(has(await opened(make(src, 'session')), '[part="crisis"]')).to.equal(true);
  });

  it('lives as long as the page where storage is forbidden', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'sessionStorage');
    Object.defineProperty(window, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    try {
      const luna = await asked(make(await source(), 'session'), QUESTION);
      expect(all(luna, '[part~="message"]')).to.have.lengthOf(2);
    } finally {
      if (own) Object.defineProperty(window, 'sessionStorage', own);
    }
  });

  it('starts anew where what is stored is not a conversation', async () => {
    const src = await source();
    (await asked(make(src, 'session'), QUESTION)).remove();
    const [key = ''] = Object.keys(sessionStorage);
    sessionStorage.setItem(key, '{"messages":[{"role":"luna"},5]}');
    const luna = await opened(make(src, 'session'));
    expect(all(luna, '[part~="message"]')).to.have.lengthOf(0);
    await asked(luna, QUESTION);
    expect(all(luna, '[part~="message"]')).to.have.lengthOf(2);
  });
});

describe('The host’s side of a <luna-chat>', () => {
  it('counts what was set before the script arrived', async () => {
    const model = new ScriptedModel().say('Early.').end();
    const luna = document.createElement('luna-late') as LunaChat;
    Object.assign(luna, { transport: model.transport, open: true, crisisRegion: 'GB', exposeText: true });
    fixtureSync(html`<div>${luna}</div>`);
    customElements.define('luna-late', class extends LunaChat {});
    await until(() => has(luna, '[part="composer"]'));
    const events = recordEvents(luna, 'luna-answer');
    await asked(luna, 'Hello?');
    expect(events[0]).to.include({ source: 'transport', text: 'Early.' });
    button(luna, 'Need help now?').click();
    await luna.updateComplete;
    expect(words(part(luna, 'crisis'))).to.contain('Samaritans');
  });

  it('sends, stops and clears by methods; send() opens Luna, and resolves once the answer has ended', async () => {
    const model = new ScriptedModel();
    const luna = await lunaWith({}, { transport: model.transport });
    const order: string[] = [];
    for (const type of ['luna-send', 'luna-answer', 'luna-stop'] as const) {
      luna.addEventListener(type, () => order.push(type));
    }
    const asking = model.asked();
    const answered = luna.send('Where?').then(() => order.push('resolved'));
    await asking;
    expect(luna.open).to.equal(true);
    luna.stop();
    await answered;
    luna.stop();
    expect(order).to.deep.equal(['luna-send', 'luna-answer', 'luna-stop', 'resolved']);
    luna.clear();
    await rendered(luna);
    expect(all(luna, '[part~="message"]')).to.have.lengthOf(0);
    await luna.send('   ');
    expect(order).to.have.lengthOf(4);
    expect(lastAnswer(luna)).to.equal(undefined);
  });

  it('gets back every listener and observer that Luna had on the page', async () => {
    const held = new Map<string, number>();
    const undo: (() => void)[] = [];
    for (const target of [window, document]) {
      const { addEventListener, removeEventListener } = target;
      const count = (by: number, args: readonly unknown[]) => {
        if (`${args[0]}` === 'message') return;
        held.set(`${args[0]}`, (held.get(`${args[0]}`) ?? 0) + by);
      };
      target.addEventListener = (...args: Parameters<typeof addEventListener>) => {
        count(1, args);
        addEventListener.apply(target, args);
      };
      target.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
        count(-1, args);
        removeEventListener.apply(target, args);
      };
      undo.push(() => {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      });
    }
    try {
      const luna = fixtureSync<LunaChat>(html`<luna-chat></luna-chat>`);
      await asked(luna, QUESTION);
      const above = fixtureSync<HTMLElement>(html`<div style="block-size: 300vh"></div>`);
      luna.before(above);
      scrollTo({ top: 0, behavior: 'instant' });
      await asked(luna, 'And then?');
      luna.remove();
      expect([...held].filter(([, count]) => count > 0)).to.deep.equal([]);
    } finally {
      for (const restore of undo) restore();
    }
  });
});
