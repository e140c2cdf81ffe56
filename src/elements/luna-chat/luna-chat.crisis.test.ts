import { expect, fixtureSync, html } from '@open-wc/testing';
import { ScriptedModel } from '../../testing/conversation.js';
import { recordEvents } from '../../testing/events.js';
import { all, asked, button, lastAnswer, lunaWith, opened, rendered, until } from '../../testing/luna.js';
import { scenario } from '../../testing/scenario.js';
import { find, has, part, words } from '../../testing/shadow.js';
import type { LunaChat } from './luna-chat.component.js';

const RISK = 'I want to kill myself tonight';
const TOPIC = 'Does esketamine help with suicidal ideation?';
const undo: (() => void)[] = [];
afterEach(() => {
  for (const restore of undo.splice(0)) restore();
});

/** Puts another value in the place of a property until the test is over. */
function stub(object: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, configurable: true, writable: true });
  undo.push(() => (own ? Object.defineProperty(object, name, own) : Reflect.deleteProperty(object, name)));
}

/** A browser in these languages, in this time zone. */
function whereabouts(languages: readonly string[], timeZone: string): void {
  stub(navigator, 'languages', languages);
  stub(Intl.DateTimeFormat.prototype, 'resolvedOptions', () => ({ timeZone }));
}

const numbers = (luna: Element, selector = '[part="crisis"]'): readonly (string | null)[] =>
  [...(find(luna, selector)?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));

async function help(luna: LunaChat): Promise<LunaChat> {
  await opened(luna);
  button(luna, 'Need help now?').click();
  await luna.updateComplete;
  return luna;
}

describe('“Need help now?”', () => {
  it('stands in the invitation, in the header and beside every answer, and opens and closes', async () => {
    const luna = await lunaWith();
    expect(words(part(luna, 'help'))).to.equal('Need help now?');
    await help(luna);
    expect(has(luna, '[part="crisis"]')).to.equal(true);
    expect(part(luna, 'help')).to.have.attribute('aria-expanded', 'true');
    button(luna, 'Need help now?').click();
    await luna.updateComplete;
    expect(has(luna, '[part="crisis"]')).to.equal(false);
    for (const text of ['Why sleep?', 'Who won?', 'How much ketamine should I take?', RISK]) {
      await asked(luna, text);
      expect(words(find(luna, '[part="header"] [part="help"]')), text).to.equal('Need help now?');
    }
  });

  it('shows the lines of the region that the host names, whatever the browser says', async () => {
    whereabouts(['en-US'], 'America/New_York');
    const luna = await help(await lunaWith({ 'crisis-region': 'GB' }));
    expect(numbers(luna)).to.include.members(['tel:116123', 'sms:85258', 'tel:999']);
    expect(words(part(luna, 'crisis')))
      .to.contain('Samaritans')
      .and.not.contain('988');
  });

  it('else those of the languages’ region', async () => {
    whereabouts(['de-AT'], 'UTC');
    expect(numbers(await help(await lunaWith()))).to.include.members(['tel:142', 'tel:112']);
  });

  it('with those of the time zone’s, named, where the two disagree', async () => {
    whereabouts(['en-US'], 'Europe/London');
    const luna = await help(await lunaWith());
    expect(numbers(luna)).to.include.members(['tel:988', 'tel:911', 'tel:116123', 'tel:999']);
    expect(words(part(luna, 'crisis')))
      .to.contain('United States')
      .and.contain('United Kingdom');
    expect(numbers(luna).filter((href) => href?.includes('findahelpline'))).to.have.lengthOf(1);
  });

  it('else several, where only the language is known', async () => {
    whereabouts(['en'], 'UTC');
    expect(words(part(await help(await lunaWith()), 'crisis')))
      .to.contain('United States')
      .and.contain('United Kingdom');
  });

  it('else the local emergency number and a directory', async () => {
    whereabouts([], 'UTC');
    const luna = await help(await lunaWith());
    expect(words(part(luna, 'crisis'))).to.contain('Call your local emergency number.');
    expect(numbers(luna).join()).to.contain('https://findahelpline.com');
  });
});

describe('A reader at risk', () => {
  it('is answered at once with people to call, and nothing is sent', async () => {
    const server = await scenario({ status: 500 });
    const luna = await lunaWith({ endpoint: server.url, 'crisis-region': 'US' });
    const answers = recordEvents(luna, 'luna-answer');
    await asked(luna, RISK);
    expect(numbers(luna)).to.include.members(['tel:988', 'sms:988', 'tel:911']);
    expect(words(lastAnswer(luna) ?? null)).to.contain('I’m glad you wrote this'.replace('’', "'"));
    expect(answers.map(({ source }) => source)).to.deep.equal(['none']);
    expect(await server.requests()).to.have.lengthOf(0);
    expect(has(luna, 'textarea')).to.equal(true);
  });

  it('takes nothing back by a joke, and what was said stays out of later requests', async () => {
    const model = new ScriptedModel().say('At night.').end();
    const luna = await lunaWith({ 'crisis-region': 'US' }, { transport: model.transport });
    await asked(luna, RISK);
    await asked(luna, 'Haha, just kidding');
    expect(numbers(luna)).to.include('tel:988');
    model.say('At night.').end();
    await asked(luna, 'Where do memories go?');
    expect(numbers(luna)).to.include('tel:988');
    expect(JSON.stringify(model.requests)).to.not.contain('kill');
  });

  it('stops an answer that is arriving', async () => {
    const model = new ScriptedModel();
    const luna = await lunaWith({}, { transport: model.transport });
    const answered = luna.send('Where do memories go?');
    model.say('Half of');
    await until(() => words(lastAnswer(luna) ?? null).includes('Half of'));
    await asked(luna, RISK);
    await answered;
    expect(model.requests[0]?.signal.aborted).to.equal(true);
    expect(model.requests).to.have.lengthOf(1);
    expect(has(luna, '[part="crisis"]')).to.equal(true);
  });

  it('finds help with the network gone', async () => {
    const luna = await opened(await lunaWith({ 'crisis-region': 'US' }));
    stub(window, 'fetch', () => Promise.reject(new TypeError('no network')));
    await asked(luna, RISK);
    expect(numbers(luna)).to.include('tel:988');
    await asked(luna, 'How much sleep do adults need?');
    expect(words(lastAnswer(luna) ?? null)).to.contain('Most adults need between seven and nine hours');
  });

  it('is told of by luna-crisis only where the host asked for that', async () => {
    const events = recordEvents(document, 'luna-crisis');
    await asked(await lunaWith(), RISK);
    expect(events).to.have.lengthOf(0);
    await asked(await lunaWith({ 'expose-crisis': '' }), RISK);
    expect(events).to.have.lengthOf(1);
  });

  it('is seen in a message that is too long to be answered', async () => {
    const luna = await lunaWith({ 'crisis-region': 'US' });
    await asked(luna, `${'I have thought about it for a long time. '.repeat(60)} ${RISK}`);
    expect(numbers(luna)).to.include('tel:988');
  });

  it('is shown help beside a refusal, where there is an emergency', async () => {
    const luna = await lunaWith({ 'crisis-region': 'US' });
    await asked(luna, 'My husband took too many pills and is not breathing');
    expect(numbers(luna)).to.include('tel:911');
  });
});

describe('A question about the topic', () => {
  it('is answered, with the lines beside it, and is told to nobody', async () => {
    const events = recordEvents(document, 'luna-crisis');
    const luna = await lunaWith(
      { 'crisis-region': 'US', 'expose-crisis': '' },
      {},
      {
        articleBody: 'Esketamine reduced suicidal ideation within a day in one trial.',
      },
    );
    await asked(luna, TOPIC);
    expect(words(lastAnswer(luna) ?? null)).to.contain('Esketamine reduced suicidal ideation');
    expect(numbers(luna)).to.include('tel:988');
    expect(events).to.have.lengthOf(0);
  });
});

describe('What Luna refuses', () => {
  it('a dose, with a way forward and without asking a model', async () => {
    const model = new ScriptedModel();
    const luna = await lunaWith({}, { transport: model.transport });
    await asked(luna, 'How much ketamine should I take?');
    expect(words(lastAnswer(luna) ?? null)).to.contain('pharmacist can');
    expect(model.requests).to.have.lengthOf(0);
    expect(all(luna, '[part="error"]')).to.have.lengthOf(0);
  });

  it('replaces the words of a model that must not stand', async () => {
    const model = new ScriptedModel().say('You should take 50 mg of ketamine at home. ', 'Enjoy.').end();
    const luna = await asked(await lunaWith({}, { transport: model.transport }), 'What now?');
    await rendered(luna);
    expect(words(lastAnswer(luna) ?? null)).to.not.contain('50 mg');
  });

  it('is said in a page that runs the other way, in our own language and direction', async () => {
    const place = fixtureSync(html`<div dir="rtl" lang="ar"><luna-chat></luna-chat></div>`);
    const luna = place.querySelector('luna-chat') as LunaChat;
    await asked(luna, 'How much ketamine should I take?');
    expect(part(luna, 'base')).to.have.attribute('lang', 'en');
    expect(part(luna, 'disclosure').matches(':dir(ltr)')).to.equal(true);
    const answer = lastAnswer(luna)?.querySelector('.said');
    expect(answer?.matches(':dir(ltr)')).to.equal(true);
  });
});
