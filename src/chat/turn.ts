import type { AnswerContent, Message } from './message.js';
import type { ChatMessage } from './transport.js';

/** A question and its answer. */
export interface Turn {
  readonly question: string;
  readonly answer: AnswerContent;
}

/** What a model said; empty where something else answered. */
export const textOf = (content: AnswerContent): string => (content.kind === 'text' ? content.text : '');

/**
 * The turns of a conversation that later ones may lean on.
 *
 * @param hits the messages, by their place, in which someone is at risk: they and what belongs to them stay out
 */
export function turnsOf(messages: readonly Message[], hits: readonly number[]): readonly Turn[] {
  return messages.flatMap((message, i) => {
    const answer = messages[i + 1];
    return message.role === 'reader' &&
      answer?.role === 'luna' &&
      answer.content.kind !== 'crisis' &&
      !hits.includes(i) &&
      !hits.includes(i + 1)
      ? [{ question: message.text, answer: answer.content }]
      : [];
  });
}

/** The turns that a model may see: those that one has answered, so nothing that stayed on the device. */
export const historyOf = (turns: readonly Turn[]): readonly ChatMessage[] =>
  turns.flatMap(({ question, answer }): ChatMessage[] => {
    const content = textOf(answer);
    return content
      ? [
          { role: 'user', content: question },
          { role: 'assistant', content },
        ]
      : [];
  });
