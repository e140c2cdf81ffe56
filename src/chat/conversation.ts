import { LunaError } from '../content/luna-error.js';
import type { Passage } from '../content/passage.js';
import { aboutLuna } from './about-luna.js';
import { answerFromArticle } from './article-answer.js';
import { CitationReader } from './citation-reader.js';
import { type Endpoint, endpointTransport } from './endpoint.js';
import type { Knowledge } from './knowledge.js';
import type { AnswerContent, AnswerSource, AnswerState, LunaMessage, Message } from './message.js';
import { property } from './property.js';
import { buildRequest, chooseExcerpts } from './request.js';
import type { Answer, PreviousTurn } from './retrieval/answer.js';
import { ArticleIndex } from './retrieval/article-index.js';
import { RetryLaterError } from './retry-later-error.js';
import { crisisReply, type Finding, findCrisis, refuse, screen } from './safety.js';
import { readMessages } from './saved-messages.js';
import type { ChatMessage, Transport } from './transport.js';

/** The longest question, in UTF-16 units, as `maxlength` counts. */
export const QUESTION_LIMIT = 2_000;
/** The longest answer; in UTF-16 units. */
const ANSWER_LIMIT = 100_000;
/** Luna says again that it is an AI after so long, in milliseconds. */
const DISCLOSE_AFTER = 3 * 60 * 60 * 1000;
/** How many characters of an answer that is arriving are looked at together, and at least how often. */
const SCREENED = 600;
const SCREEN_EVERY = 200;
/** How many turns back a follow-up may lean. */
const TURNS_BACK = 3;

const LEVELS = ['none', 'topic', 'risk'] as const;

export interface ConversationOptions {
  /**
   * What Luna may answer from, asked for at each question, which waits for it; `undefined`: there is no article. What it rejects
   * with is the answer's error.
   */
  readonly knowledge: () => Promise<Knowledge | undefined>;
  /** Read at each question. */
  readonly transport: () => Transport | undefined;
  /** Read at each question, where there is no transport. */
  readonly endpoint: () => Endpoint | undefined;
  /** Called at each change of `messages` and of all that goes with them, synchronously, up to once for each piece of an answer. */
  readonly onChange: () => void;
  /** Called once at the end of each answer, however it ended; after `onChange`, and after `onError` or `onCrisis`. */
  readonly onAnswer: (message: LunaMessage) => void;
  readonly onError: (error: LunaError) => void;
  /** Called at each hit, in the reader's words or in Luna's. */
  readonly onCrisis: () => void;
  /** The time, in milliseconds. Default `Date.now`. */
  readonly now?: () => number;
}

/** An answer that is under way. */
interface Run {
  readonly controller: AbortController;
  /** The conversation up to the question, with it. */
  readonly before: readonly Message[];
  /** The part of the answer that stands and is gone on from. */
  readonly partial: string;
  readonly settle: () => void;
}

const textOf = (content: AnswerContent): string => (content.kind === 'text' ? content.text : '');

const statusOf = (error: LunaError): AnswerState => ({
  state: 'error',
  error,
  ...(error instanceof RetryLaterError && { retryAfter: error.retryAfter }),
});

/** Earlier questions with their answers, without those of a crisis. */
function turnsOf(
  messages: readonly Message[],
): readonly { readonly text: string; readonly answer: AnswerContent }[] {
  return messages.flatMap((message, i) => {
    const answer = messages[i + 1];
    if (message.role !== 'reader' || answer?.role !== 'luna' || answer.content.kind === 'crisis') return [];
    return [{ text: message.text, answer: answer.content }];
  });
}

/** Earlier turns that a model may see: those that one has answered, so nothing that stayed on the device. */
const historyOf = (messages: readonly Message[]): readonly ChatMessage[] =>
  turnsOf(messages).flatMap(({ text, answer }): ChatMessage[] =>
    textOf(answer)
      ? [
          { role: 'user', content: text },
          { role: 'assistant', content: textOf(answer) },
        ]
      : [],
  );

/**
 * A conversation with Luna: its messages, and how each question comes to its answer. First the crisis check, on the device and
 * before anything is sent; then what Luna refuses, and what it says of itself; then the host's transport or endpoint, or else
 * the article's own words. `messages` alternates a question and its answer.
 */
export class Conversation {
  readonly #options: ConversationOptions;
  readonly #now: () => number;
  #messages: readonly Message[] = [];
  #finding: Finding = { level: 'none' };
  #run: Run | undefined;
  #count = 0;
  #disclosed: number;
  #index: { readonly passages: readonly Passage[]; readonly articleIndex: ArticleIndex } | undefined;

  constructor(options: ConversationOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#disclosed = this.#now();
  }

  /** A new array at each change; a message that did not change is the same object. */
  get messages(): readonly Message[] {
    return this.#messages;
  }

  get isBusy(): boolean {
    return this.#run !== undefined;
  }

  /** Whether the topic came up, or someone is at risk; it never goes down, but by `clear()`. */
  get crisis(): Finding['level'] {
    return this.#finding.level;
  }

  /** Who is at risk: the reader, or someone the reader speaks of. */
  get who(): Finding['who'] {
    return this.#finding.who;
  }

  /**
   * Asks a question; one that is being answered is stopped. Resolves once the answer has ended, however it ended.
   *
   * @throws {LunaError} `size`, where it is longer than `QUESTION_LIMIT`
   */
  async send(question: string): Promise<void> {
    const trimmed = question.trim();
    if (!trimmed) return;
    const asked = (): Message => ({ id: ++this.#count, role: 'reader', text: trimmed });
    if (trimmed.length > QUESTION_LIMIT) {
      // A farewell letter is long.
      const { level } = findCrisis([...this.#messages, { id: 0, role: 'reader', text: trimmed }]);
      if (level !== 'risk') {
        throw new LunaError('size', `expected at most ${QUESTION_LIMIT} characters, got ${trimmed.length}`);
      }
    }
    this.stop();
    await this.#answer([...this.#messages, asked()]);
  }

  /** Ends the answer that is under way; what had arrived stays. */
  stop(): void {
    const message = this.#last;
    if (this.#run && message) this.#end({ ...message, status: { state: 'stopped' } });
  }

  /** Asks the last question again, where its answer is not whole. What had arrived stays until there is something new. */
  async retry(): Promise<void> {
    const message = this.#last;
    if (this.#run || !message || message.status.state === 'complete') return;
    await this.#answer(this.#messages.slice(0, -1), message);
  }

  /** Has the model go on with an answer that ended at its limit. */
  async continue(): Promise<void> {
    const message = this.#last;
    if (message?.status.state !== 'length') return;
    await this.#answer(this.#messages.slice(0, -1), message, textOf(message.content));
  }

  /** Forgets everything. */
  clear(): void {
    const run = this.#run;
    this.#run = undefined;
    run?.controller.abort();
    this.#messages = [];
    this.#finding = { level: 'none' };
    this.#options.onChange();
    run?.settle();
  }

  /** What `restore` reads: all that was said. */
  toJSON(): unknown {
    return { messages: this.#messages, crisis: this.crisis, who: this.who };
  }

  /** Takes up a saved conversation; what is not one is ignored, and so is all of it once something has been said here. */
  restore(json: unknown): void {
    const messages = readMessages(property(json, 'messages'));
    if (this.#messages.length || !messages.length) return;
    this.#messages = messages;
    this.#count = messages.length;
    const level = LEVELS.find((one) => one === property(json, 'crisis')) ?? 'none';
    const who = property(json, 'who');
    this.#finding = { level, ...((who === 'self' || who === 'other') && { who }) };
    this.#options.onChange();
  }

  get #last(): LunaMessage | undefined {
    const message = this.#messages.at(-1);
    return message?.role === 'luna' ? message : undefined;
  }

  /** @param kept the answer that the new one replaces, or goes on from where there is a `partial` one */
  #answer(before: readonly Message[], kept?: LunaMessage, partial = ''): Promise<void> {
    const question = before.at(-1);
    if (question?.role !== 'reader') return Promise.resolve();
    const finding = findCrisis(before);
    const now = this.#now();
    const about = partial ? undefined : aboutLuna(question.text);
    const disclose = about !== undefined || now - this.#disclosed >= DISCLOSE_AFTER;
    if (disclose) this.#disclosed = now;
    const message: LunaMessage = {
      id: kept?.id ?? ++this.#count,
      role: 'luna',
      status: { state: 'pending' },
      source: kept?.source ?? 'none',
      content: kept?.content ?? { kind: 'text', text: '', citations: [] },
      ...(finding.level === 'topic' && { showHelp: true }),
      ...((disclose || kept?.disclose) && { disclose: true }),
    };
    return new Promise((settle) => {
      this.#run = { controller: new AbortController(), before, partial, settle };
      const refusal = refuse(question.text) ?? about;
      this.#raise(finding);
      if (finding.level === 'risk') this.#endInCrisis(message, finding);
      else if (refusal !== undefined && !partial)
        this.#endWith(message, 'none', { kind: 'fixed', text: refusal });
      else {
        this.#show(message);
        void this.#work(this.#run, message, question.text);
      }
    });
  }

  async #work(run: Run, message: LunaMessage, question: string): Promise<void> {
    try {
      const knowledge = await this.#options.knowledge();
      if (run !== this.#run) return;
      const transport = knowledge?.isPrivate ? undefined : this.#options.transport();
      const endpoint = knowledge?.isPrivate ? undefined : this.#options.endpoint();
      if (transport)
        await this.#stream(run, { ...message, source: 'transport' }, question, transport, knowledge);
      else if (endpoint) {
        await this.#stream(
          run,
          { ...message, source: 'endpoint' },
          question,
          endpointTransport(endpoint),
          knowledge,
        );
      } else if (run.partial) this.#end({ ...message, status: { state: 'length' } });
      else if (knowledge) {
        const content = answerFromArticle(this.#search(question, knowledge, run.before), knowledge.article);
        this.#endWith(message, content.kind === 'quotes' ? 'article' : 'none', content);
      } else {
        this.#endWith(message, 'none', { kind: 'fixed', text: 'There is no article here to answer from.' });
      }
    } catch (reason) {
      if (run !== this.#run) return;
      const error =
        reason instanceof LunaError
          ? reason
          : new LunaError(
              'stream',
              `expected an answer, got ${reason instanceof Error ? reason.name : 'an error'}`,
            );
      this.#end({ ...(this.#last ?? message), status: statusOf(error) }, error);
    }
  }

  async #stream(
    run: Run,
    message: LunaMessage,
    question: string,
    transport: Transport,
    knowledge: Knowledge | undefined,
  ): Promise<void> {
    const passages = knowledge
      ? chooseExcerpts(knowledge.passages, this.#search(question, knowledge, run.before))
      : [];
    const kept = run.partial && message.content.kind === 'text' ? message.content.citations : [];
    const citations = new CitationReader(passages, kept);
    this.#show(message);
    const { signal } = run.controller;
    const history = historyOf(run.before);
    const pieces = transport(buildRequest(question, knowledge, passages, history, run.partial, signal));
    const iterator = pieces[Symbol.asyncIterator]();
    let answer = run.partial;
    let unscreened = '';
    let screened = '';
    for (;;) {
      const step = await iterator.next();
      if (run !== this.#run) return void (await iterator.return?.());
      if (step.done) {
        if (!answer.trim()) throw new LunaError('stream', 'expected an answer, got an empty one');
        const state = step.value === 'length' || step.value === 'incomplete' ? step.value : 'complete';
        return this.#end({ ...(this.#last ?? message), status: { state } });
      }
      const piece = step.value;
      if (!piece) continue;
      answer += piece;
      unscreened += piece;
      citations.read(piece);
      const content: AnswerContent = { kind: 'text', text: answer, citations: citations.citations };
      const streaming: LunaMessage = { ...message, status: { state: 'streaming' }, content };
      if (unscreened.length >= SCREEN_EVERY || /[.!?:;。\n]/.test(piece)) {
        const seen = screened + unscreened;
        screened = seen.slice(-SCREENED);
        unscreened = '';
        if (this.#screen(streaming, seen)) return void (await iterator.return?.());
      }
      this.#show(streaming);
      if (answer.length > ANSWER_LIMIT) {
        await iterator.return?.();
        throw new LunaError('size', `expected at most ${ANSWER_LIMIT} characters, got more`);
      }
    }
  }

  /** Ends an answer whose words must not stand, with Luna's own in their place. */
  #screen(message: LunaMessage, words: string): boolean {
    const found = screen(words);
    if (!found) return false;
    this.#run?.controller.abort();
    if (typeof found === 'string') this.#endWith(message, 'none', { kind: 'fixed', text: found });
    else {
      this.#raise(found);
      this.#endInCrisis(message, found);
    }
    return true;
  }

  /** What the article says to a question, in the light of those before. */
  #search(question: string, knowledge: Knowledge, before: readonly Message[]): Answer {
    const { passages, article } = knowledge;
    if (this.#index?.passages !== passages) {
      this.#index = { passages, articleIndex: new ArticleIndex(passages, article) };
    }
    const { articleIndex } = this.#index;
    let previous: PreviousTurn | undefined;
    for (const { text } of turnsOf(before).slice(-TURNS_BACK)) {
      previous = {
        question: text,
        answer: articleIndex.answer(text, previous),
        ...(previous && { previous }),
      };
    }
    return articleIndex.answer(question, previous);
  }

  #raise(finding: Finding): void {
    if (LEVELS.indexOf(finding.level) > LEVELS.indexOf(this.#finding.level)) this.#finding = finding;
  }

  #show(message: LunaMessage): void {
    this.#messages = [...(this.#run?.before ?? []), message];
    this.#options.onChange();
  }

  #endWith(message: LunaMessage, source: AnswerSource, content: AnswerContent): void {
    this.#end({ ...message, status: { state: 'complete' }, source, content });
  }

  #endInCrisis(message: LunaMessage, finding: Finding): void {
    this.#endWith(message, 'none', { kind: 'crisis', text: crisisReply(finding) });
  }

  #end(message: LunaMessage, error?: LunaError): void {
    const run = this.#run;
    if (!run) return;
    if (message.content.kind === 'text' && this.#screen(message, message.content.text)) return;
    if (message.status.state !== 'complete') run.controller.abort();
    this.#messages = [...run.before, message];
    this.#run = undefined;
    this.#options.onChange();
    if (error) this.#options.onError(error);
    if (message.content.kind === 'crisis') this.#options.onCrisis();
    this.#options.onAnswer(message);
    run.settle();
  }
}
