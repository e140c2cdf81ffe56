import type { LunaError } from '../content/luna-error.js';

/** Fired by the element that owns the `src`, or by `<luna-chat>` for a failed answer. Bubbles, composed. */
export class LunaErrorEvent extends Event {
  readonly error: LunaError;

  constructor(error: LunaError) {
    super('luna-error', { bubbles: true, composed: true });
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'luna-error': LunaErrorEvent;
  }
}
