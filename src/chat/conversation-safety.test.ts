import { expect } from '@open-wc/testing';
import { recorded, ScriptedModel } from '../testing/conversation.js';
import { scenario } from '../testing/scenario.js';
import { MESSAGE_LIMIT } from './conversation.js';

const QUESTION = 'What are the side effects?';
const AT_RISK = 'I want to kill myself tonight, I have the pills here';
const HOUR = 60 * 60 * 1000;

describe('Conversation, in a crisis', () => {
  it('answers with a fixed reply, and sends nothing anywhere', async () => {
    const server = await scenario({ chunks: ['{}'] });
    const { conversation, last, calls } = recorded({ endpoint: () => ({ url: server.url }) });
    await conversation.send(AT_RISK);
    expect(last().content.kind).to.equal('crisis');
    expect(conversation.crisis).to.equal('risk');
    expect(conversation.who).to.equal('self');
    expect(calls).to.deep.equal(['complete', 'crisis', 'answer none']);
    expect(await server.requests()).to.deep.equal([]);
  });

  it('answers at once, while the article is still loading', () => {
    const { conversation, last } = recorded({ knowledge: () => new Promise(() => {}) });
    void conversation.send(AT_RISK);
    expect(last().content.kind).to.equal('crisis');
    expect(conversation.isBusy).to.equal(false);
  });

  it('stops the answer that is under way', async () => {
    const model = new ScriptedModel();
    const { conversation, calls } = recorded({ transport: () => model.transport });
    const asked = model.asked();
    const first = conversation.send(QUESTION);
    await asked;
    await conversation.send(AT_RISK);
    await first;
    expect(model.requests[0]?.signal.aborted).to.equal(true);
    expect(calls).to.deep.equal([
      'pending',
      'pending',
      'stopped',
      'answer transport',
      'complete',
      'crisis',
      'answer none',
    ]);
  });

  it('stays open: later questions are answered, and go to the model without that message and its reply', async () => {
    const model = new ScriptedModel().say('Detached [2].').end();
    const { conversation, last } = recorded({ transport: () => model.transport });
    await conversation.send(QUESTION);
    await conversation.send(AT_RISK);
    model.say('An hour.').end();
    await conversation.send('How long do they last?');
    expect(last().source).to.equal('transport');
    expect(model.requests[1]?.messages.slice(1)).to.deep.equal([
      { role: 'user', content: QUESTION },
      { role: 'assistant', content: 'Detached [2].' },
      { role: 'user', content: 'How long do they last?' },
    ]);
    expect(JSON.stringify(model.requests)).not.to.contain('kill');
  });

  it('does not take the panel away again, whatever is said, until it is cleared', async () => {
    const { conversation } = recorded();
    await conversation.send(AT_RISK);
    await conversation.send('Just kidding, I am fine.');
    await conversation.send(QUESTION);
    expect(conversation.crisis).to.equal('risk');
    const restored = recorded().conversation;
    restored.restore(JSON.parse(JSON.stringify(conversation)));
    expect(restored.crisis).to.equal('risk');
    expect(restored.who).to.equal('self');
    conversation.clear();
    expect(conversation.crisis).to.equal('none');
    expect(conversation.who).to.equal(undefined);
  });

  it('knows when it is about someone else', async () => {
    const { conversation, last } = recorded();
    await conversation.send('My brother says he is going to kill himself');
    expect(last().content.kind).to.equal('crisis');
    expect(conversation.who).to.equal('other');
  });

  it('takes a farewell of any length', async () => {
    const { conversation, last } = recorded();
    await conversation.send(`${AT_RISK}. ${'So it goes. '.repeat(MESSAGE_LIMIT / 10)}`);
    expect(last().content.kind).to.equal('crisis');
  });

  it('answers a question about the topic, with help beside it', async () => {
    const { conversation, last, calls } = recorded();
    await conversation.send('Does esketamine help with suicidal ideation?');
    expect(last().showHelp).to.equal(true);
    expect(last().content.kind).not.to.equal('crisis');
    expect(conversation.crisis).to.equal('topic');
    expect(calls).not.to.include('crisis');
    await conversation.send(QUESTION);
    expect(last()).not.to.have.property('showHelp');
    expect(conversation.crisis).to.equal('topic');
  });
});

describe('Conversation, about Luna', () => {
  it('says what Luna is when it is asked, whatever model is behind it', async () => {
    const model = new ScriptedModel();
    const { conversation, last } = recorded({ transport: () => model.transport });
    await conversation.send('Are you a real doctor?');
    expect(last()).to.deep.include({ disclose: true, source: 'none' });
    expect(last().content).to.have.property('text').that.contains('an AI');
    expect(model.requests).to.have.length(0);
  });

  it('discloses again with the next answer once three hours have passed', async () => {
    let time = 0;
    const { conversation, last } = recorded({ now: () => time });
    const disclosesAt = async (hours: number): Promise<boolean> => {
      time = hours * HOUR;
      await conversation.send(QUESTION);
      return last().disclose === true;
    };
    expect(await disclosesAt(2.9)).to.equal(false);
    expect(await disclosesAt(3)).to.equal(true);
    expect(await disclosesAt(5.9)).to.equal(false);
    expect(await disclosesAt(6)).to.equal(true);
    time = 8 * HOUR;
    await conversation.send('Are you a bot?');
    expect(await disclosesAt(10)).to.equal(false);
    expect(await disclosesAt(11)).to.equal(true);
  });
});
