import { expect } from '@open-wc/testing';
import { LunaError } from '../content/luna-error.js';
import { recorded, ScriptedModel, textOf } from '../testing/conversation.js';
import { scenario } from '../testing/scenario.js';

const QUESTION = 'What are the side effects?';

describe('Conversation.stop()', () => {
  it('ends the answer at once with what had arrived, even where the transport does not listen', async () => {
    const model = new ScriptedModel();
    const { conversation, last, calls } = recorded({ transport: () => model.transport });
    const asked = model.asked();
    const sent = conversation.send(QUESTION);
    await asked;
    conversation.stop();
    expect(last().status.state).to.equal('stopped');
    expect(conversation.isBusy).to.equal(false);
    await sent;
    model.say('too late').end();
    expect(model.requests[0]?.signal.aborted).to.equal(true);
    expect(calls).to.deep.equal(['pending', 'pending', 'stopped', 'answer transport']);
  });

  it('closes the request', async () => {
    const server = await scenario({
      headers: { 'content-type': 'text/event-stream' },
      chunks: ['data: {"choices":[{"delta":{"content":"Many "}}]}\n\n', { stall: true }],
    });
    const { conversation, last } = recorded({
      endpoint: () => ({ url: server.url }),
      onChange: () => {
        if (textOf(conversation.messages.at(-1))) conversation.stop();
      },
    });
    await conversation.send(QUESTION);
    await server.closed();
    expect(textOf(last())).to.equal('Many ');
  });

  it('does nothing where nothing is under way', async () => {
    const { conversation, calls } = recorded();
    await conversation.send(QUESTION);
    const before = calls.length;
    conversation.stop();
    expect(calls).to.have.length(before);
  });
});

describe('Conversation.retry()', () => {
  it('replaces the failed answer, whose words stay until there are new ones', async () => {
    const model = new ScriptedModel().say('Many ').fail(new LunaError('stream', 'broke off'));
    const { conversation, last } = recorded({ transport: () => model.transport });
    await conversation.send(QUESTION);
    const { id } = last();
    const asked = model.asked();
    const retried = conversation.retry();
    await asked;
    expect(textOf(last())).to.equal('Many ');
    expect(last().status.state).to.equal('pending');
    model.say('Most feel ', 'well.').end();
    await retried;
    expect(textOf(last())).to.equal('Most feel well.');
    expect(last().id).to.equal(id);
    expect(conversation.messages).to.have.length(2);
    expect(model.requests[1]?.messages.slice(1)).to.deep.equal([{ role: 'user', content: QUESTION }]);
  });

  it('keeps the words of before where it fails again with none', async () => {
    const model = new ScriptedModel().say('Many ').fail(new LunaError('stream', 'broke off'));
    const { conversation, last } = recorded({ transport: () => model.transport });
    await conversation.send(QUESTION);
    model.fail(new LunaError('network', 'no connection'));
    await conversation.retry();
    expect(textOf(last())).to.equal('Many ');
    expect(last().status.state).to.equal('error');
  });

  it('does nothing to an answer that is whole, or before there is one', async () => {
    const { conversation, calls } = recorded();
    await conversation.retry();
    await conversation.send(QUESTION);
    const before = calls.length;
    await conversation.retry();
    expect(calls).to.have.length(before);
  });
});

describe('Conversation.continue()', () => {
  it('goes on with an answer that reached its limit, in the same message', async () => {
    const model = new ScriptedModel().say('They pass within an hour [2]').end('length');
    const { conversation, last } = recorded({ transport: () => model.transport });
    await conversation.send(QUESTION);
    expect(last().status.state).to.equal('length');
    const { id } = last();
    model.say(', or so', ' [3].').end();
    await conversation.continue();
    expect(last().id).to.equal(id);
    expect(textOf(last())).to.equal('They pass within an hour [2], or so [3].');
    expect(last().content).to.have.property('citations').with.length(2);
    expect(model.requests[1]?.messages.slice(1, 3)).to.deep.equal([
      { role: 'user', content: QUESTION },
      { role: 'assistant', content: 'They pass within an hour [2]' },
    ]);
    expect(model.requests[1]?.messages).to.have.length(4);
  });

  it('keeps the first part where it fails', async () => {
    const model = new ScriptedModel()
      .say('Half')
      .end('length')
      .fail(new LunaError('network', 'no connection'));
    const { conversation, last } = recorded({ transport: () => model.transport });
    await conversation.send(QUESTION);
    await conversation.continue();
    expect(textOf(last())).to.equal('Half');
    expect(last().status.state).to.equal('error');
  });

  it('leaves the answer as it is where the model has gone, or it is whole', async () => {
    const model = new ScriptedModel().say('Half').end('length');
    let isThere = true;
    const { conversation, last } = recorded({ transport: () => (isThere ? model.transport : undefined) });
    await conversation.send(QUESTION);
    isThere = false;
    await conversation.continue();
    expect(textOf(last())).to.equal('Half');
    expect(last().status.state).to.equal('length');
    await conversation.send(QUESTION);
    await conversation.continue();
    expect(last().source).to.equal('article');
  });
});
