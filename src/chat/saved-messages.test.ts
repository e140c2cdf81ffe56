import { expect } from '@open-wc/testing';
import { LunaError } from '../content/luna-error.js';
import { recorded, ScriptedModel, textOf } from '../testing/conversation.js';
import { readMessages } from './saved-messages.js';

const QUESTION = 'What are the side effects?';

describe('Conversation, saved as JSON', () => {
  it('is restored whole, with ids that go on', async () => {
    const model = new ScriptedModel().say('An hour [2].').end();
    const { conversation } = recorded({ transport: () => model.transport });
    await conversation.send(QUESTION);
    const other = recorded();
    other.conversation.restore(JSON.parse(JSON.stringify(conversation)));
    expect(other.conversation.messages[0]).to.deep.equal(conversation.messages[0]);
    expect(other.conversation.messages[1]).to.deep.equal(conversation.messages[1]);
  });

  it('keeps the cells of a table that was quoted', () => {
    const header = { text: 'Drug Dose', headings: [], cells: ['Drug', 'Dose'] };
    const passage = { text: 'A 2 mg', headings: ['Doses'], cells: ['A', '2 mg'], header };
    const citations = [{ number: 1, passage, quote: passage.text }];
    const answer = { role: 'luna', source: 'article', content: { kind: 'quotes', intro: 'So:', citations } };
    const [, read] = readMessages([{ role: 'reader', text: QUESTION }, answer]);
    expect(read).to.deep.include({ content: answer.content });
  });

  it('calls an answer that was under way or had failed incomplete', async () => {
    const model = new ScriptedModel().say('Half').fail(new LunaError('stream', 'broke off'));
    const { conversation } = recorded({ transport: () => model.transport });
    await conversation.send(QUESTION);
    const { conversation: other, last } = recorded();
    other.restore(JSON.parse(JSON.stringify(conversation)));
    expect(last().status).to.deep.equal({ state: 'incomplete' });
    expect(textOf(last())).to.equal('Half');
    await other.retry();
    expect(last().source).to.equal('article');
  });

  it('is not restored over what has been said since', async () => {
    const { conversation } = recorded();
    await conversation.send(QUESTION);
    const before = conversation.messages;
    conversation.restore({ messages: [] });
    expect(conversation.messages).to.equal(before);
  });

  const answer = {
    role: 'luna',
    status: { state: 'complete' },
    source: 'none',
    content: { kind: 'fixed', text: 'Yes.' },
  };
  const reader = { role: 'reader', text: 'Is it?' };
  for (const [name, json] of [
    ['nothing', undefined],
    ['a text', 'junk'],
    ['no list', { messages: { 0: reader } }],
    ['a question without an answer', { messages: [reader, reader] }],
    ['an answer without a question', { messages: [answer] }],
    ['an unknown content', { messages: [reader, { ...answer, content: { kind: 'html', text: '<b>' } }] }],
    ['a content without its text', { messages: [reader, { ...answer, content: { kind: 'text' } }] }],
    ['quotes without an introduction', { messages: [reader, { ...answer, content: { kind: 'quotes' } }] }],
    ['an unknown source', { messages: [reader, { ...answer, source: 'elsewhere' }] }],
    ['a wrong text', { messages: [{ role: 'reader', text: 7 }, answer] }],
  ] as const) {
    it(`ignores ${name}`, () => {
      const { conversation } = recorded();
      conversation.restore(json);
      expect(conversation.messages).to.deep.equal([]);
      expect(conversation.crisis).to.equal('none');
    });
  }

  it('takes what is right among junk', () => {
    const { conversation } = recorded();
    const citation = { number: 1, quote: 'So.', passage: { text: 'So.', headings: [1, 'A'] } };
    const content = { kind: 'text', text: 'So [1].', citations: [null, { number: 1.5 }, citation] };
    conversation.restore({
      messages: [7, answer, reader, { ...answer, content, status: 7 }],
      crisis: 'often',
      who: 'me',
    });
    expect(conversation.messages).to.deep.equal([
      { id: 1, role: 'reader', text: 'Is it?' },
      {
        id: 2,
        role: 'luna',
        status: { state: 'incomplete' },
        source: 'none',
        content: {
          kind: 'text',
          text: 'So [1].',
          citations: [{ number: 1, quote: 'So.', passage: { text: 'So.', headings: ['A'] } }],
        },
      },
    ]);
    expect(conversation.who).to.equal(undefined);
  });
});
