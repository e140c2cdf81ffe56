import type { Message } from './message.js';

/** What the crisis detector made of a conversation. */
export interface Finding {
  readonly level: 'none' | 'topic' | 'risk';
  readonly who?: 'self' | 'other';
}

export const findCrisis = (_messages: readonly Message[]): Finding => ({ level: 'none' });

export const crisisReply = (_finding: Finding): string => '';

export const refuse = (_question: string): string | undefined => undefined;

/** Looks at words of a model before they stand. */
export const screen = (_text: string): Finding | string | undefined => undefined;
