import type { ContextEvent } from '@lit/context';
import type { ArticleStatus } from '../content/article.js';
import { articleContext } from './article-context.js';

type Request = ContextEvent<typeof articleContext>;

const composed = { bubbles: true, composed: true };

/**
 * Answers whoever inside an element asks for its article, by the protocol of `@lit/context`; `connect` tells those who asked
 * before it was there.
 */
export class ArticleProvider {
  readonly #host: HTMLElement;
  readonly #subscribers = new Map<Request['callback'], { readonly target: EventTarget; stop(): void }>();
  #status: ArticleStatus;

  constructor(host: HTMLElement, status: ArticleStatus) {
    this.#host = host;
    this.#status = status;
    host.addEventListener('context-request', (event) => {
      const { context, contextTarget, callback, subscribe } = event as Request;
      const target = contextTarget ?? event.composedPath()[0];
      if (context !== articleContext || target === host) return;
      event.stopPropagation();
      const { stop } = this.#subscribers.get(callback) ?? {
        stop: () => void this.#subscribers.delete(callback),
      };
      if (subscribe) this.#subscribers.set(callback, { target, stop });
      callback(this.#status, stop);
    });
    // A card further in has come: those around which it stands are its own from now on, and find it by asking again.
    host.addEventListener('context-provider', (event) => {
      const { context, contextTarget } = event as Request;
      if (context !== articleContext || contextTarget === host) return;
      event.stopPropagation();
      for (const [callback, { target }] of [...this.#subscribers]) {
        target.dispatchEvent(
          Object.assign(new Event('context-request', composed), {
            context,
            contextTarget: target,
            callback,
            subscribe: true,
          }),
        );
      }
    });
  }

  connect(): void {
    const event = new Event('context-provider', composed);
    this.#host.dispatchEvent(Object.assign(event, { context: articleContext, contextTarget: this.#host }));
  }

  set(status: ArticleStatus): void {
    this.#status = status;
    for (const [callback, { stop }] of this.#subscribers) {
      try {
        callback(status, stop);
      } catch (error) {
        // A stranger's failure is not the card's, nor the next one's.
        reportError(error);
      }
    }
  }
}
