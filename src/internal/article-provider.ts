import type { ContextEvent } from '@lit/context';
import type { ArticleStatus } from '../content/article.js';
import { articleContext } from './article-context.js';

type Request = ContextEvent<typeof articleContext>;

/**
 * Answers whoever inside an element asks for its article, by the protocol of `@lit/context`; `connect` tells those who asked
 * before it was there.
 */
export class ArticleProvider {
  readonly #host: HTMLElement;
  readonly #subscribers = new Map<Request['callback'], () => void>();
  #status: ArticleStatus;

  constructor(host: HTMLElement, status: ArticleStatus) {
    this.#host = host;
    this.#status = status;
    host.addEventListener('context-request', (event) => {
      const { context, contextTarget, callback, subscribe } = event as Request;
      if (context !== articleContext || contextTarget === host) return;
      event.stopPropagation();
      const unsubscribe = (): void => void this.#subscribers.delete(callback);
      if (subscribe) this.#subscribers.set(callback, unsubscribe);
      callback(this.#status, unsubscribe);
    });
  }

  connect(): void {
    const event = new Event('context-provider', { bubbles: true, composed: true });
    this.#host.dispatchEvent(Object.assign(event, { context: articleContext, contextTarget: this.#host }));
  }

  set(status: ArticleStatus): void {
    this.#status = status;
    for (const [callback, unsubscribe] of this.#subscribers) callback(status, unsubscribe);
  }
}
