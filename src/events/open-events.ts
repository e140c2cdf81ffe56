/** Fired when the reader, or the page, opened Luna. Bubbles, composed. */
export class LunaOpenEvent extends Event {
  constructor() {
    super('luna-open', { bubbles: true, composed: true });
  }
}

/** Fired when the reader, or the page, closed Luna. Bubbles, composed. */
export class LunaCloseEvent extends Event {
  constructor() {
    super('luna-close', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'luna-open': LunaOpenEvent;
    'luna-close': LunaCloseEvent;
  }
}
