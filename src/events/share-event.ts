/**
 * Fired before a share link, copy, email, print or the device's share sheet acts; `preventDefault()` keeps it from acting.
 * Bubbles, composed.
 */
export class LunaShareEvent extends Event {
  /** The network's name, or `copy`, `email`, `print`, `native`. */
  readonly network: string;
  /** What is shared. */
  readonly url: string;

  constructor(network: string, url: string) {
    super('luna-share', { bubbles: true, composed: true, cancelable: true });
    this.network = network;
    this.url = url;
  }
}

declare global {
  interface HTMLElementEventMap {
    'luna-share': LunaShareEvent;
  }
}
