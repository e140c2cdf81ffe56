import { Conversation, type ConversationOptions } from '../chat/conversation.js';
import type { Knowledge } from '../chat/knowledge.js';
import type { LunaMessage, Message } from '../chat/message.js';
import type { AnswerEnd, Transport, TransportRequest } from '../chat/transport.js';

export const KNOWLEDGE: Knowledge = {
  article: {
    headline: 'Ketamine Therapy for Depression',
    url: 'https://publisher.example/ketamine',
    baseUrl: 'https://publisher.example/ketamine.json',
    inLanguage: 'en',
    authors: [{ name: 'Dr. Priya Varma' }],
    reviewers: [],
    citations: [],
    sections: [],
    lastReviewed: '2026-05-01',
  },
  passages: [
    {
      text: 'Standard antidepressants need four to six weeks. Ketamine blocks NMDA receptors in the brain.',
      headings: ['How Ketamine Differs'],
    },
    {
      text: 'During an infusion many people feel detached from their body. These effects pass within an hour. Blood pressure is monitored.',
      headings: ['Side Effects and Safety'],
    },
    {
      text: 'A single infusion brings relief that lasts days to weeks. Repeated infusions can extend the benefit.',
      headings: ['The Durability Problem'],
    },
  ],
  isPrivate: false,
};

/** What a message says, but for quotations. */
export const textOf = (message: Message | undefined): string =>
  message?.role === 'reader'
    ? message.text
    : message?.content.kind === 'quotes'
      ? ''
      : (message?.content.text ?? '');

/** A conversation that writes down what it calls, in order. */
export interface Recorded {
  readonly conversation: Conversation;
  readonly calls: string[];
  /** The answer at the end. */
  last(): LunaMessage;
}

export function recorded(options: Partial<ConversationOptions> = {}): Recorded {
  const calls: string[] = [];
  const conversation = new Conversation({
    knowledge: async () => KNOWLEDGE,
    transport: () => undefined,
    endpoint: () => undefined,
    onChange: () => {
      const message = conversation.messages.at(-1);
      calls.push(message?.role === 'luna' ? message.status.state : 'empty');
    },
    onAnswer: ({ source }) => calls.push(`answer ${source}`),
    onError: ({ code }) => calls.push(`error ${code}`),
    onCrisis: () => calls.push('crisis'),
    ...options,
  });
  return {
    conversation,
    calls,
    last() {
      const message = conversation.messages.at(-1);
      if (message?.role !== 'luna') throw new Error('expected an answer at the end');
      return message;
    },
  };
}

/** A model that says what a test tells it to say, when it does; it does not look at the signal, as a poor transport would not. */
export class ScriptedModel {
  readonly requests: TransportRequest[] = [];
  #steps: (string | Error | { readonly end: AnswerEnd | undefined })[] = [];
  #wake: () => void = () => {};
  #asked: () => void = () => {};

  readonly transport: Transport = (request) => {
    this.requests.push(request);
    this.#asked();
    return this.#answer();
  };

  /** Resolves once the model is asked again. */
  asked(): Promise<void> {
    return new Promise((resolve) => {
      this.#asked = resolve;
    });
  }

  say(...steps: readonly string[]): this {
    return this.#push(...steps);
  }

  end(end?: AnswerEnd): this {
    return this.#push({ end });
  }

  fail(error: Error): this {
    return this.#push(error);
  }

  #push(...steps: readonly (string | Error | { readonly end: AnswerEnd | undefined })[]): this {
    this.#steps.push(...steps);
    this.#wake();
    return this;
  }

  async *#answer(): AsyncGenerator<string, AnswerEnd | undefined> {
    for (;;) {
      const step = this.#steps.shift();
      if (step === undefined) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      } else if (typeof step === 'string') yield step;
      else if (step instanceof Error) throw step;
      else return step.end;
    }
  }
}
