import { own } from '../content/json-ld.js';
import { LunaError } from '../content/luna-error.js';
import type { Passage } from '../content/passage.js';
import { aboutLuna } from './about-luna.js';
import { answerFromArticle } from './article-answer.js';
import { type Refusal, screenQuestion } from './crisis/conduct.js';
import { crisisReply } from './crisis/crisis-reply.js';
import { type Crisis, detectCrisis, type Risk } from './crisis/detect-crisis.js';
import type { screenAnswer } from './crisis/screen-answer.js';
import type { Endpoint } from './endpoint.js';
import type { Knowledge } from './knowledge.js';
import type {
  AnswerContent,
  AnswerSource,
  AnswerState,
  LunaMessage,
  Message,
  ReaderMessage,
} from './message.js';
import type { Answer, PreviousTurn } from './retrieval/answer.js';
import { ArticleIndex } from './retrieval/article-index.js';
import { RetryLaterError } from './retry-later-error.js';
import { readMessages } from './saved-messages.js';
import type { Transport } from './transport.js';
import { historyOf, type Turn, textOf, turnsOf } from './turn.js';

/** The longest question, in UTF-16 units, as `maxlength` counts. */
export const MESSAGE_LIMIT = 2_000;
/** What is longer is not looked through for a person at risk either. */
const FAREWELL_LIMIT = 10 * MESSAGE_LIMIT;
/** The longest answer, in UTF-16 units. */
const ANSWER_LIMIT = 100_000;
/** Luna says again that it is an AI after so long, in milliseconds. */
const DISCLOSE_AFTER = 3 * 60 * 60 * 1000;
/** After so many characters without an end of a sentence, an answer that is arriving is looked at all the same. */
const LONGEST_SENTENCE = 600;
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
  readonly question: string;
  /** The part of the answer that stands and is gone on from. */
  readonly partial: string;
  /** What must stand in place of a model's words, once there is a model. */
  screen?: typeof screenAnswer;
  readonly settle: () => void;
}

const SENTENCE_END = /[.!?]\s|[。\n]/;
const SENTENCES = /^.*(?:[.!?]\s|[。\n])/s;

/** What a conversation shows. Luna's words are the article's or fixed, and a model's are screened as they come. */
const crisisIn = (messages: readonly Message[]): Crisis =>
  detectCrisis(messages.map((message) => (message.role === 'reader' ? message.text : '')));

const whoIn = (crisis: Crisis): Risk['who'] | undefined => (crisis.level === 'risk' ? crisis.who : undefined);
const hitsIn = (crisis: Crisis): readonly number[] => (crisis.level === 'risk' ? crisis.hits : []);

const statusOf = (error: LunaError): AnswerState => ({
  state: 'error',
  error,
  ...(error instanceof RetryLaterError && { retryAfter: error.retryAfter }),
});

/**
 * A conversation with Luna: its messages, and how each question comes to its answer. First the crisis check, on the device and
 * before anything is sent; then what Luna refuses, and what it says of itself; then the host's transport or endpoint, or else
 * the article's own words. `messages` has a question and its answer by turns.
 */
export class Conversation {
  readonly #options: ConversationOptions;
  readonly #now: () => number;
  #messages: readonly Message[] = [];
  #level: Crisis['level'] = 'none';
  #who: 'self' | 'other' | undefined;
  #run: Run | undefined;
  #lastId = 0;
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
  get crisis(): Crisis['level'] {
    return this.#level;
  }

  /** Who is at risk: the reader, or someone the reader speaks of. */
  get who(): 'self' | 'other' | undefined {
    return this.#who;
  }

  /** Looks for someone at risk in words that the host does not let Luna answer: help is shown, nothing else happens. */
  heed(text: string): void {
    const messages: readonly Message[] = [...this.#messages, { id: 0, role: 'reader', text }];
    const crisis = crisisIn(messages);
    if (!hitsIn(crisis).includes(messages.length - 1)) return;
    this.#raise(crisis.level, whoIn(crisis));
    this.#options.onChange();
    this.#options.onCrisis();
  }

  /**
   * Asks a question; one that is being answered is stopped. Resolves once the answer has ended, however it ended.
   *
   * @throws {LunaError} `size`, where it is longer than `MESSAGE_LIMIT` and nobody is at risk
   */
  async send(text: string): Promise<void> {
    const question = text.trim();
    if (!question) return;
    const reader: ReaderMessage = { id: 0, role: 'reader', text: question };
    if (question.length > MESSAGE_LIMIT) {
      const messages = [...this.#messages, reader];
      // A farewell may be longer; it goes nowhere.
      const isFarewell =
        question.length <= FAREWELL_LIMIT && hitsIn(crisisIn(messages)).includes(messages.length - 1);
      if (!isFarewell) {
        throw new LunaError('size', `expected at most ${MESSAGE_LIMIT} characters, got ${question.length}`);
      }
    }
    this.stop();
    await this.#answer([...this.#messages, { ...reader, id: ++this.#lastId }]);
  }

  /** Ends the answer that is under way; what had arrived stays. */
  stop(): void {
    const message = this.#last;
    if (message) this.#end({ ...message, status: { state: 'stopped' } });
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
    this.#level = 'none';
    this.#who = undefined;
    this.#options.onChange();
    run?.settle();
  }

  /** What `restore` reads: all that was said. */
  toJSON(): unknown {
    return { messages: this.#messages, crisis: this.#level, who: this.#who };
  }

  /** Takes up a saved conversation; what is not one is ignored, and so is all of it once something has been said here. */
  restore(json: unknown): void {
    const messages = readMessages(own(json, 'messages'));
    if (this.#messages.length || !messages.length) return;
    this.#messages = messages;
    this.#lastId = messages.length;
    this.#level = LEVELS.find((level) => level === own(json, 'crisis')) ?? 'none';
    const who = own(json, 'who');
    if (who === 'self' || who === 'other') this.#who = who;
    this.#options.onChange();
  }

  get #last(): LunaMessage | undefined {
    const message = this.#messages.at(-1);
    return message?.role === 'luna' ? message : undefined;
  }

  /**
   * @param before the conversation up to the question, with it
   * @param kept the answer that the new one replaces, or goes on from where there is a `partial` one
   */
  #answer(before: readonly Message[], kept?: LunaMessage, partial = ''): Promise<void> {
    const asked = before.at(-1);
    if (asked?.role !== 'reader') return Promise.resolve();
    const question = asked.text;
    const crisis = crisisIn(before);
    const hits = hitsIn(crisis);
    const about = partial ? undefined : aboutLuna(question);
    const now = this.#now();
    const disclose = about !== undefined || now - this.#disclosed >= DISCLOSE_AFTER;
    if (disclose) this.#disclosed = now;
    const message: LunaMessage = {
      id: kept?.id ?? ++this.#lastId,
      role: 'luna',
      status: { state: 'pending' },
      source: kept?.source ?? 'none',
      content: kept?.content ?? { kind: 'text', text: '', citations: [] },
      ...(crisis.level === 'topic' && { showHelp: true }),
      ...((disclose || kept?.disclose) && { disclose: true }),
    };
    return new Promise((settle) => {
      const run: Run = { controller: new AbortController(), before, question, partial, settle };
      this.#run = run;
      this.#raise(crisis.level, whoIn(crisis));
      const refusal = partial ? undefined : screenQuestion(question);
      if (crisis.level === 'risk' && hits.includes(before.length - 1)) this.#endInCrisis(message, crisis);
      else if (refusal) this.#endInRefusal(message, refusal);
      else if (about) this.#endWith(message, 'none', { kind: 'fixed', text: about });
      else {
        this.#show(message);
        void this.#work(run, message, turnsOf(before, hits));
      }
    });
  }

  async #work(run: Run, message: LunaMessage, turns: readonly Turn[]): Promise<void> {
    try {
      const knowledge = await this.#options.knowledge();
      if (run !== this.#run) return;
      const model = knowledge?.isPrivate
        ? undefined
        : (this.#options.transport() ?? this.#options.endpoint());
      if (model) {
        await this.#ask(run, message, turns, knowledge, model);
      } else if (run.partial) {
        this.#end({ ...message, status: { state: 'length' } });
      } else if (knowledge) {
        const content = answerFromArticle(this.#search(run.question, turns, knowledge), knowledge.article);
        this.#endWith(message, content.kind === 'quotes' ? 'article' : 'none', content);
      } else {
        this.#endWith(message, 'none', { kind: 'fixed', text: 'There is no article here to answer from.' });
      }
    } catch (reason) {
      if (run !== this.#run) return;
      const name = reason instanceof Error ? reason.name : 'an error';
      const error =
        reason instanceof LunaError ? reason : new LunaError('stream', `expected an answer, got ${name}`);
      this.#end({ ...(this.#last ?? message), status: statusOf(error) }, error);
    }
  }

  async #ask(
    run: Run,
    message: LunaMessage,
    turns: readonly Turn[],
    knowledge: Knowledge | undefined,
    model: Transport | Endpoint,
  ): Promise<void> {
    const { buildRequest, chooseExcerpts, CitationReader, endpointTransport, screenAnswer } = await import(
      './model.js'
    );
    if (run !== this.#run) return;
    run.screen = screenAnswer;
    const { question, partial, controller } = run;
    const isTransport = typeof model === 'function';
    const pending: LunaMessage = { ...message, source: isTransport ? 'transport' : 'endpoint' };
    this.#show(pending);
    const passages = knowledge
      ? chooseExcerpts(knowledge.passages, this.#search(question, turns, knowledge))
      : [];
    const kept = partial && message.content.kind === 'text' ? message.content.citations : [];
    const citations = new CitationReader(passages, kept);
    const request = buildRequest(question, knowledge, passages, historyOf(turns), partial, controller.signal);
    const pieces = (isTransport ? model : endpointTransport(model))(request)[Symbol.asyncIterator]();
    let text = partial;
    let unscreened = '';
    for (;;) {
      const { done, value } = await pieces.next();
      if (run !== this.#run) break;
      if (done) {
        if (!text.trim()) throw new LunaError('stream', 'expected an answer, got an empty one');
        const state = value === 'length' || value === 'incomplete' ? value : 'complete';
        return this.#end({ ...(this.#last ?? pending), status: { state } });
      }
      if (!value) continue;
      const isTooLong = text.length + value.length > ANSWER_LIMIT;
      text += value.slice(0, ANSWER_LIMIT - text.length);
      unscreened += value;
      citations.read(value);
      const content: AnswerContent = { kind: 'text', text, citations: citations.citations };
      const streaming: LunaMessage = { ...pending, status: { state: 'streaming' }, content };
      if (SENTENCE_END.test(unscreened.slice(-value.length - 1)) || unscreened.length > LONGEST_SENTENCE) {
        const [sentences = unscreened] = SENTENCES.exec(unscreened) ?? [];
        unscreened = unscreened.slice(sentences.length);
        if (this.#screen(streaming, sentences)) break;
      }
      this.#show(streaming);
      if (isTooLong) {
        throw new LunaError('size', `expected at most ${ANSWER_LIMIT} characters, got more`);
      }
    }
    await pieces.return?.();
  }

  /** Ends an answer whose words must not stand, with Luna's own in their place. */
  #screen(message: LunaMessage, text: string): boolean {
    const instead = this.#run?.screen?.(text);
    if (!instead) return false;
    if ('who' in instead) this.#endInCrisis(message, instead);
    else this.#endInRefusal(message, instead);
    return true;
  }

  /** What the article says to a question, in the light of those before. */
  #search(question: string, turns: readonly Turn[], { passages, article }: Knowledge): Answer {
    if (this.#index?.passages !== passages) {
      this.#index = { passages, articleIndex: new ArticleIndex(passages, article) };
    }
    const { articleIndex } = this.#index;
    let previous: PreviousTurn | undefined;
    for (const turn of turns.slice(-TURNS_BACK)) {
      const answer = articleIndex.answer(turn.question, previous);
      previous = { question: turn.question, answer, ...(previous && { previous }) };
    }
    return articleIndex.answer(question, previous);
  }

  #raise(level: Crisis['level'], who = this.#who): void {
    if (LEVELS.indexOf(level) > LEVELS.indexOf(this.#level)) this.#level = level;
    this.#who = who;
  }

  #show(message: LunaMessage): void {
    this.#messages = [...(this.#run?.before ?? []), message];
    this.#options.onChange();
  }

  #endInCrisis(message: LunaMessage, risk: Risk): void {
    this.#raise('risk', risk.who);
    this.#endWith(message, 'none', { kind: 'crisis', text: crisisReply(risk) });
  }

  #endInRefusal(message: LunaMessage, { kind, reply }: Refusal): void {
    const showHelp = kind === 'emergency';
    this.#endWith(showHelp ? { ...message, showHelp } : message, 'none', { kind: 'fixed', text: reply });
  }

  #endWith(message: LunaMessage, source: AnswerSource, content: AnswerContent): void {
    this.#end({ ...message, status: { state: 'complete' }, source, content });
  }

  #end(message: LunaMessage, error?: LunaError): void {
    const run = this.#run;
    if (!run || (textOf(message.content) && this.#screen(message, textOf(message.content)))) return;
    run.controller.abort();
    this.#messages = [...run.before, message];
    this.#run = undefined;
    this.#options.onChange();
    if (error) this.#options.onError(error);
    if (message.content.kind === 'crisis') this.#options.onCrisis();
    this.#options.onAnswer(message);
    run.settle();
  }
}
