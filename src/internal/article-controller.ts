import type { Article, ArticleStatus } from '../content/article.js';
import { loadArticle } from '../content/article-store.js';
import { LunaError } from '../content/luna-error.js';
import { safeUrl } from '../content/safe-url.js';
import { LunaErrorEvent } from '../events/error-event.js';
import { LunaLoadEvent } from '../events/load-event.js';
import { inTurn } from './in-turn.js';
import type { Controller, LunaElement } from './luna-element.js';

/** An element that shows an article. */
export interface ArticleHost extends LunaElement {
  /** Where its own article is. */
  readonly src?: string | undefined;
  readonly loading?: 'eager' | 'lazy';
}

const INITIAL: ArticleStatus = { state: 'initial' };

function addressOf(src: string): string {
  const url = safeUrl(src, document.baseURI);
  if (url === undefined)
    throw new LunaError('network', `src: expected a web address, got “${src.slice(0, 40)}”`);
  return url;
}

/**
 * Loads the article of an element's `src` and keeps its status. The newest wins; what is no longer wanted is aborted.
 */
export class ArticleController implements Controller {
  protected readonly host: ArticleHost;
  readonly #prepare: (() => unknown) | undefined;
  #status = INITIAL;
  #wanted: unknown;
  #request: AbortController | undefined;

  /** @param prepare asks for what must be there before the article can be shown: code that is loaded beside the JSON */
  constructor(host: ArticleHost, prepare?: () => unknown) {
    this.host = host;
    this.#prepare = prepare;
    host.addController(this);
  }

  get status(): ArticleStatus {
    return this.#status;
  }

  /** The article, while there is one. */
  get article(): Article | undefined {
    return this.#status.state === 'complete' ? this.#status.article : undefined;
  }

  /** What went wrong with its own article, also while it is tried again. */
  get error(): LunaError | undefined {
    const { status } = this;
    return status.state === 'error' || status.state === 'pending' ? status.error : undefined;
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    if (this.#wanted !== this.wanted) this.#follow();
  }

  hostDisconnected(): void {
    this.leave();
  }

  /** Loads the article anew, past every cache. */
  readonly reload = (): void => {
    if (this.host.isConnected) this.#follow(true);
  };

  /** What the element wants: an address, or something else that `enter` knows what to do with. */
  protected get wanted(): unknown {
    return `${this.host.src ?? ''}`.trim();
  }

  /** Begins to follow what is wanted. */
  protected enter(wanted: unknown, reload: boolean): void {
    if (wanted) void this.#load(`${wanted}`, reload);
    else this.set(INITIAL);
  }

  protected leave(): void {
    this.#request?.abort();
    this.#wanted = undefined;
  }

  protected set(status: ArticleStatus): void {
    if (status === this.#status) return;
    this.#status = status;
    this.host.requestUpdate();
  }

  #follow(reload = false): void {
    this.leave();
    this.#wanted = this.wanted;
    this.enter(this.#wanted, reload);
  }

  async #load(src: string, reload: boolean): Promise<void> {
    const { host } = this;
    const request = new AbortController();
    const { signal } = request;
    this.#request = request;
    const error = reload ? this.error : undefined;
    this.set(error ? { state: 'pending', error } : { state: 'pending' });
    let next: Extract<ArticleStatus, { state: 'complete' | 'error' }>;
    try {
      const prepared = Promise.resolve(this.#prepare?.());
      prepared.catch(() => {});
      if (host.loading === 'lazy' && !reload) await (await import('./near-view.js')).isNearView(host, signal);
      const article = src.startsWith('#')
        ? await (await import('./page-article.js')).articleOfScript(src.slice(1), host)
        : await loadArticle(addressOf(src), signal, reload);
      await prepared;
      next = { state: 'complete', article };
    } catch (error) {
      next = {
        state: 'error',
        error: error instanceof LunaError ? error : new LunaError('network', `${error}`),
      };
    }
    inTurn(host, async () => {
      if (signal.aborted) return;
      // Who pressed "Try again" stands on a button that is about to go.
      const hadFocus = host.shadowRoot?.activeElement;
      this.set(next);
      await host.updateComplete;
      if (signal.aborted) return;
      if (next.state === 'error') {
        host.dispatchEvent(new LunaErrorEvent(next.error));
        return;
      }
      if (hadFocus) host.renderRoot.querySelector<HTMLElement>('[part="base"]')?.focus();
      host.dispatchEvent(new LunaLoadEvent(next.article));
    });
  }
}
