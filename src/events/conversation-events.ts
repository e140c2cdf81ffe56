import type { AnswerSource } from '../chat/message.js';

/**
 * Fired before a question is answered; `preventDefault()` keeps it from being answered, and the reader keeps the words.
 * Bubbles, composed.
 */
export class LunaSendEvent extends Event {
  /** What the reader wrote: only where the host set `expose-text`. */
  readonly text: string | undefined;

  constructor(text: string | undefined) {
    super('luna-send', { bubbles: true, composed: true, cancelable: true });
    this.text = text;
  }
}

/** Fired once, at the end of each answer. Bubbles, composed. */
export class LunaAnswerEvent extends Event {
  readonly source: AnswerSource;
  /** How many places of the article the answer points at. */
  readonly citations: number;
  /** The answer: only where the host set `expose-text`. */
  readonly text: string | undefined;

  constructor(source: AnswerSource, citations: number, text: string | undefined) {
    super('luna-answer', { bubbles: true, composed: true });
    this.source = source;
    this.citations = citations;
    this.text = text;
  }
}

/** Fired when the reader stopped an answer. Bubbles, composed. */
export class LunaStopEvent extends Event {
  constructor() {
    super('luna-stop', { bubbles: true, composed: true });
  }
}

/** Fired when the reader judged an answer. Bubbles, composed. */
export class LunaFeedbackEvent extends Event {
  readonly value: 'up' | 'down';

  constructor(value: 'up' | 'down') {
    super('luna-feedback', { bubbles: true, composed: true });
    this.value = value;
  }
}

/** Fired when help was shown to a reader at risk: only where the host set `expose-crisis`. Bubbles, composed. */
export class LunaCrisisEvent extends Event {
  constructor() {
    super('luna-crisis', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'luna-send': LunaSendEvent;
    'luna-answer': LunaAnswerEvent;
    'luna-stop': LunaStopEvent;
    'luna-feedback': LunaFeedbackEvent;
    'luna-crisis': LunaCrisisEvent;
  }
}
