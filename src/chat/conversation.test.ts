import { expect } from '@open-wc/testing';
import { LunaError } from '../content/luna-error.js';
import { KNOWLEDGE, recorded, ScriptedModel, textOf } from '../testing/conversation.js';
import { scenario } from '../testing/scenario.js';
import type { Message } from './message.js';
import { RetryLaterError } from './retry-later-error.js';

const QUESTION = 'What are the side effects?';
describe('Conversation', () => {
  describe('with nothing behind it but the article', () => {
    it('quotes the article word for word, each quotation in its passage', async () => {
      const { conversation, last } = recorded();
      await conversation.send('  What are the side effects?\n');
      expect(textOf(conversation.messages[0])).to.equal(QUESTION);
      const { content, source, status } = last();
      expect(source).to.equal('article');
      expect(status.state).to.equal('complete');
      expect(content.kind).to.equal('quotes');
      const citations = content.kind === 'quotes' ? content.citations : [];
      expect(citations.map(({ number }) => number)).to.deep.equal(citations.map((_, i) => i + 1));
      expect(citations).to.have.length.above(0);
      for (const { passage, quote } of citations) {
        expect(KNOWLEDGE.passages).to.contain(passage);
        expect(passage.text).to.contain(quote);
      }
    });

    it('understands a follow-up from the turn before, also after the conversation was restored', async () => {
      const first = recorded();
      await first.conversation.send(QUESTION);
      const second = recorded();
      second.conversation.restore(JSON.parse(JSON.stringify(first.conversation)));
      for (const { conversation, last } of [first, second]) {
        await conversation.send('And how long do they last?');
        const { content } = last();
        const quotes = content.kind === 'quotes' ? content.citations.map(({ quote }) => quote).join(' ') : '';
        expect(quotes).to.contain('within an hour');
      }
    });

    it('says so where the article does not say, and offers headings', async () => {
      const { conversation, last, calls } = recorded();
      await conversation.send('Which football team won the cup in 1974?');
      expect(last().content).to.include({ kind: 'fixed' });
      expect(last().content).to.have.property('headings').with.length.above(0);
      expect(calls).to.deep.equal(['pending', 'complete', 'answer none']);
    });

    it('knows who wrote and when it was reviewed', async () => {
      const { conversation, last } = recorded();
      await conversation.send('Who wrote this article?');
      expect(textOf(last())).to.equal('Written by Dr. Priya Varma.');
      await conversation.send('When was this article last reviewed?');
      expect(textOf(last())).to.equal('Last reviewed on May 1, 2026.');
    });

    it('says in what language the article is, to a question in another', async () => {
      const { conversation, last } = recorded();
      await conversation.send('¿Qué efectos secundarios tiene?');
      const { content } = last();
      expect(content.kind === 'quotes' ? content.intro : textOf(last())).to.match(
        /^El artículo está en inglés\. /,
      );
    });

    it('says that there is nothing to answer from without an article', async () => {
      const { conversation, last, calls } = recorded({ knowledge: async () => undefined });
      await conversation.send(QUESTION);
      expect(textOf(last())).to.equal('There is no article here to answer from.');
      expect(calls.at(-1)).to.equal('answer none');
    });

    it('fails with the error of an article that did not load, and asks again at retry', async () => {
      let tries = 0;
      const { conversation, last, calls } = recorded({
        knowledge: async () => {
          if (++tries === 1) throw new LunaError('network', 'expected an answer, got none');
          return KNOWLEDGE;
        },
      });
      await conversation.send(QUESTION);
      expect(calls).to.deep.equal(['pending', 'error', 'error network', 'answer none']);
      await conversation.retry();
      expect(last().source).to.equal('article');
      expect(conversation.messages).to.have.length(2);
    });

    it('has a message wait while the article loads', async () => {
      let arrive: (knowledge: typeof KNOWLEDGE) => void = () => {};
      const { conversation, last } = recorded({
        knowledge: () =>
          new Promise((resolve) => {
            arrive = resolve;
          }),
      });
      const sent = conversation.send(QUESTION);
      expect(conversation.isBusy).to.equal(true);
      expect(last().status.state).to.equal('pending');
      arrive(KNOWLEDGE);
      await sent;
      expect(last().source).to.equal('article');
      expect(conversation.isBusy).to.equal(false);
    });
  });

  describe('a question', () => {
    it('is ignored where it is empty', async () => {
      const { conversation, calls } = recorded();
      await conversation.send(' \n ');
      expect(conversation.messages).to.deep.equal([]);
      expect(calls).to.deep.equal([]);
    });

    it('may have 2,000 characters, and is refused beyond that without being repeated', async () => {
      const { conversation } = recorded();
      const error = await conversation.send('w'.repeat(2001)).catch((reason) => reason);
      expect(error).to.be.instanceOf(LunaError).and.to.have.property('code', 'size');
      expect(String(error)).not.to.contain('www');
      expect(conversation.messages).to.have.length(0);
      await conversation.send('w'.repeat(2000));
      expect(conversation.messages).to.have.length(2);
    });

    it('stops the answer before it', async () => {
      const model = new ScriptedModel();
      const { conversation, calls } = recorded({ transport: () => model.transport });
      const asked = model.asked();
      const first = conversation.send(QUESTION);
      await asked;
      model.say('Many ');
      const again = model.asked();
      const second = conversation.send('Is it safe?');
      await first;
      await again;
      model.say('Yes.', 'Yes.').end();
      await second;
      expect(
        conversation.messages.map((message) => (message.role === 'luna' ? message.status.state : '')),
      ).to.deep.equal(['', 'stopped', '', 'complete']);
      expect(model.requests[0]?.signal.aborted).to.equal(true);
      expect(calls.filter((call) => call.startsWith('answer'))).to.deep.equal([
        'answer transport',
        'answer transport',
      ]);
    });
  });

  describe('with a transport', () => {
    it('streams: each piece is a new snapshot, in which only the answer is new', async () => {
      const model = new ScriptedModel().say('Many feel ', 'detached [2].').end();
      const snapshots: (readonly Message[])[] = [];
      const { conversation, calls } = recorded({ transport: () => model.transport });
      const { conversation: watched } = recorded({
        transport: () => model.transport,
        onChange: () => snapshots.push(watched.messages),
      });
      await watched.send(QUESTION);
      expect(snapshots.map((messages) => textOf(messages[1]))).to.deep.equal([
        '',
        '',
        'Many feel ',
        'Many feel detached [2].',
        'Many feel detached [2].',
      ]);
      expect(new Set(snapshots).size).to.equal(snapshots.length);
      expect(new Set(snapshots.map(([question]) => question)).size).to.equal(1);
      model.say('Yes.').end();
      await conversation.send(QUESTION);
      expect(calls).to.deep.equal(['pending', 'pending', 'streaming', 'complete', 'answer transport']);
    });

    it('cites: [n] of a passage that there is, with the nearest sentence of it', async () => {
      const model = new ScriptedModel()
        .say('It fades in an ho', 'ur [', '2], and [9] or [0] are nothing.')
        .end();
      const { conversation, last } = recorded({ transport: () => model.transport });
      await conversation.send(QUESTION);
      expect(last().content).to.deep.equal({
        kind: 'text',
        text: 'It fades in an hour [2], and [9] or [0] are nothing.',
        citations: [
          { number: 2, passage: KNOWLEDGE.passages[1], quote: 'These effects pass within an hour.' },
        ],
      });
    });

    it('is asked with the article, its numbered passages and the question', async () => {
      const model = new ScriptedModel().say('Yes.').end();
      const { conversation } = recorded({ transport: () => model.transport });
      await conversation.send(QUESTION);
      const [request] = model.requests;
      expect(request?.question).to.equal(QUESTION);
      expect(request?.article).to.deep.equal({
        headline: 'Ketamine Therapy for Depression',
        url: 'https://publisher.example/ketamine',
        inLanguage: 'en',
      });
      expect(request?.passages).to.deep.equal(
        KNOWLEDGE.passages.map((passage, i) => ({ number: i + 1, ...passage })),
      );
      expect(request?.messages.map(({ role }) => role)).to.deep.equal(['system', 'user']);
      expect(request?.messages[0]?.content).to.contain('[2] (Side Effects and Safety) During an infusion');
      expect(request?.messages[1]?.content).to.equal(QUESTION);
    });

    it('is asked also without an article, and told so', async () => {
      const model = new ScriptedModel().say('There is no article.').end();
      const { conversation, last } = recorded({
        transport: () => model.transport,
        knowledge: async () => undefined,
      });
      await conversation.send(QUESTION);
      expect(last().source).to.equal('transport');
      expect(model.requests[0]).to.deep.include({ article: undefined, passages: [] });
      expect(model.requests[0]?.messages[0]?.content).to.contain('no article on this page');
    });

    it('sees earlier turns that a model has answered, and no others', async () => {
      const model = new ScriptedModel();
      let isThere = false;
      const { conversation } = recorded({ transport: () => (isThere ? model.transport : undefined) });
      await conversation.send('How long does the relief last?');
      isThere = true;
      model.say('Detached.').end();
      await conversation.send(QUESTION);
      model.say('An hour.').end();
      await conversation.send('And how long?');
      expect(model.requests[1]?.messages.slice(1)).to.deep.equal([
        { role: 'user', content: QUESTION },
        { role: 'assistant', content: 'Detached.' },
        { role: 'user', content: 'And how long?' },
      ]);
    });

    it('is not used where the knowledge is private', async () => {
      const model = new ScriptedModel();
      const { conversation, last } = recorded({
        knowledge: async () => ({ ...KNOWLEDGE, isPrivate: true }),
        transport: () => model.transport,
        endpoint: () => ({ url: 'https://relay.example/' }),
      });
      await conversation.send(QUESTION);
      expect(last().source).to.equal('article');
      expect(model.requests).to.have.length(0);
    });

    it('fails with its LunaError, and keeps what had arrived', async () => {
      const model = new ScriptedModel().say('Many ').fail(new RetryLaterError('refused', 'later', 429, 20));
      const { conversation, last, calls } = recorded({ transport: () => model.transport });
      await conversation.send(QUESTION);
      expect(textOf(last())).to.equal('Many ');
      expect(last().status).to.deep.include({ state: 'error', retryAfter: 20 });
      expect(calls).to.deep.equal([
        'pending',
        'pending',
        'streaming',
        'error',
        'error refused',
        'answer transport',
      ]);
    });

    it('fails with the mere name of any other error, which may hold what the reader wrote', async () => {
      const model = new ScriptedModel().fail(new TypeError(`cannot answer “${QUESTION}”`));
      const { conversation, last } = recorded({ transport: () => model.transport });
      await conversation.send(QUESTION);
      const { status } = last();
      expect(status.state === 'error' && status.error.code).to.equal('stream');
      expect(status.state === 'error' && status.error.message).to.equal('expected an answer, got TypeError');
    });

    it('fails where it gives nothing', async () => {
      const model = new ScriptedModel().say('', ' \n').end();
      const { conversation, calls } = recorded({ transport: () => model.transport });
      await conversation.send(QUESTION);
      expect(calls).to.include('error stream');
    });

    it('fails where it does not end', async () => {
      const { conversation, last } = recorded({
        transport: () =>
          async function* () {
            for (;;) yield `${'word '.repeat(4000)}\n`;
          },
      });
      await conversation.send(QUESTION);
      const { status } = last();
      expect(status.state === 'error' && status.error.code).to.equal('size');
      expect(textOf(last())).to.have.length(100_000);
    });

    it('may stop without an end', async () => {
      const model = new ScriptedModel().say('Half').end('incomplete');
      const { conversation, last } = recorded({ transport: () => model.transport });
      await conversation.send(QUESTION);
      expect(last().status.state).to.equal('incomplete');
    });

    it('costs the same for each piece, however long the answer is', async () => {
      const pieces = Array.from({ length: 2000 }, (_, i) => `word${i} `);
      let looked = 0;
      const { conversation } = recorded({
        transport: () =>
          async function* () {
            yield* pieces;
          },
        onChange: () => looked++,
      });
      await conversation.send(QUESTION);
      expect(looked).to.equal(pieces.length + 3);
    });
  });

  describe('with an endpoint', () => {
    const chunk = (content: string): string =>
      `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`;

    it('takes two thousand pieces at once', async () => {
      const server = await scenario({
        headers: { 'content-type': 'text/event-stream' },
        chunks: [{ repeat: chunk('word '), times: 2000 }, chunk('[2].'), 'data: [DONE]\n\n'],
      });
      const { conversation, last } = recorded({ endpoint: () => ({ url: server.url, model: 'small' }) });
      await conversation.send(QUESTION);
      expect(last()).to.deep.include({ source: 'endpoint', status: { state: 'complete' } });
      expect(textOf(last())).to.equal(`${'word '.repeat(2000)}[2].`);
      expect(last().content).to.have.property('citations').with.length(1);
    });

    it('says when to ask again, and does', async () => {
      const server = await scenario(
        { status: 429, headers: { 'retry-after': '7' } },
        { headers: { 'content-type': 'text/event-stream' }, chunks: [chunk('Yes.'), 'data: [DONE]\n\n'] },
      );
      const { conversation, last, calls } = recorded({ endpoint: () => ({ url: server.url }) });
      await conversation.send(QUESTION);
      expect(last().status).to.deep.include({ state: 'error', retryAfter: 7 });
      expect(calls).to.include('error refused');
      await conversation.retry();
      expect(textOf(last())).to.equal('Yes.');
    });

    it('keeps what had come of an answer without an end, and replaces it at retry', async () => {
      const server = await scenario(
        { headers: { 'content-type': 'text/event-stream' }, chunks: [chunk('Half')] },
        { headers: { 'content-type': 'text/plain' }, chunks: ['The whole.'] },
      );
      const { conversation, last } = recorded({ endpoint: () => ({ url: server.url }) });
      await conversation.send(QUESTION);
      expect(last().status.state).to.equal('incomplete');
      expect(textOf(last())).to.equal('Half');
      await conversation.retry();
      expect(last().status.state).to.equal('complete');
      expect(textOf(last())).to.equal('The whole.');
    });
  });

  it('prefers the transport to the endpoint, and reads both at each question', async () => {
    const model = new ScriptedModel();
    const server = await scenario({ headers: { 'content-type': 'text/plain' }, chunks: ['From the relay.'] });
    const behind = { transport: true, endpoint: true };
    const { conversation, calls } = recorded({
      transport: () => (behind.transport ? model.transport : undefined),
      endpoint: () => (behind.endpoint ? { url: server.url } : undefined),
    });
    model.say('Yes.').end();
    await conversation.send(QUESTION);
    behind.transport = false;
    await conversation.send(QUESTION);
    behind.endpoint = false;
    await conversation.send(QUESTION);
    expect(calls.filter((call) => call.startsWith('answer'))).to.deep.equal([
      'answer transport',
      'answer endpoint',
      'answer article',
    ]);
    expect(await server.requests()).to.have.length(1);
  });

  it('forgets everything at clear(), and stops what is under way without a word', async () => {
    const model = new ScriptedModel();
    const { conversation, calls } = recorded({ transport: () => model.transport });
    const asked = model.asked();
    const sent = conversation.send(QUESTION);
    await asked;
    conversation.clear();
    await sent;
    expect(conversation.messages).to.deep.equal([]);
    expect(conversation.isBusy).to.equal(false);
    expect(model.requests[0]?.signal.aborted).to.equal(true);
    expect(calls).to.deep.equal(['pending', 'pending', 'empty']);
  });
});
