import { type Crisis, detectCrisis } from './crisis/detect-crisis.js';
import type { Message } from './message.js';

/** What a conversation shows. Luna's quotations are the article's words, and its fixed replies are known. */
export const crisisIn = (messages: readonly Message[]): Crisis =>
  detectCrisis(
    messages.map((message) => ({
      role: message.role,
      text:
        message.role === 'reader'
          ? message.text
          : message.content.kind === 'text'
            ? message.content.text
            : '',
    })),
  );

export const crisisReply = (_crisis: Crisis): string => 'People are there for you.';

export const refuse = (_question: string): string | undefined => undefined;

/** Looks at words of a model before they stand. */
export const screen = (text: string): Crisis | string | undefined => {
  const crisis = detectCrisis([{ role: 'luna', text }]);
  return crisis.level === 'risk' ? crisis : undefined;
};
