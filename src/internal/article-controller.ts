import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Article, ArticleStatus } from '../content/article.js';
import { loadArticle } from '../content/article-store.js';
import { LunaError } from '../content/luna-error.js';
import { LunaErrorEvent } from '../events/error-event.js';
import { LunaLoadEvent } from '../events/load-event.js';
import { articleContext } from './article-context.js';
import { inTurn } from './in-turn.js';
import { isNearView } from './near-view.js';
import { articleOfPage, articleOfScript } from './page-article.js';

/** An element that shows an article. */
export interface ArticleHost extends ReactiveElement {
  /** Where its own article is; absent, it takes that of the card around it. */
  readonly src?: string | undefined;
  /** Given by the element that built it. */
  readonly article?: Article | undefined;
  readonly loading?: 'eager' | 'lazy';
}

/** What differs between the elements. */
export interface ArticleOptions {
  /** Whether it takes the article around it, else the page's own: all but the card itself. */
  readonly inherits?: boolean;
  /** What must be there before the article can be shown: code that is loaded beside the JSON. */
  readonly prepare?: () => Promise<unknown> | undefined;
  /** Told of each change, before the element renders. */
  readonly onStatus?: (status: ArticleStatus) => void;
}

const INITIAL: ArticleStatus = { state: 'initial' };

const asLunaError = (error: unknown): LunaError =>
  error instanceof LunaError
    ? error
    : new LunaError(
        'network',
        `expected a part of the library, got ${error instanceof Error ? error.message : error}`,
      );

/**
 * Finds an element's article and keeps its status: the article it was given, its own `src`, the card around it (either
 * tree, whichever is defined first), or the page's own JSON-LD. The newest wins; what is no longer wanted is aborted.
 */
export class ArticleController implements ReactiveController {
  readonly #host: ArticleHost;
  readonly #options: ArticleOptions;
  #status: ArticleStatus = INITIAL;
  #wanted: unknown;
  #request: AbortController | undefined;
  #unsubscribe: (() => void) | undefined;
  #waiting: (() => void)[] = [];

  constructor(host: ArticleHost, options: ArticleOptions = {}) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get status(): ArticleStatus {
    return this.#status;
  }

  /** The article, while there is one. */
  get article(): Article | undefined {
    return this.#status.state === 'complete' ? this.#status.article : undefined;
  }

  /** The article, once it is known whether there is one. */
  async settled(): Promise<Article | undefined> {
    if (this.#status.state === 'pending') await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return this.article;
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    if (this.#wanted !== this.#want()) this.#follow();
  }

  hostDisconnected(): void {
    this.#leave();
    this.#wanted = undefined;
  }

  /** Loads an own `src` anew, past every cache. */
  readonly reload = (): void => {
    if (this.#host.isConnected) this.#follow(true);
  };

  #want(): Article | string {
    const { inherits } = this.#options;
    const src = this.#host.src?.trim() ?? '';
    // `src="page"` names the page itself, which is what an element without a source takes anyway.
    return inherits ? (this.#host.article ?? (src === 'page' ? '' : src)) : src;
  }

  #leave(): void {
    this.#request?.abort();
    this.#request = undefined;
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    document.removeEventListener('context-provider', this.#onProvider);
  }

  #follow(reload = false): void {
    this.#leave();
    const want = this.#want();
    this.#wanted = want;
    if (typeof want !== 'string') this.#set({ state: 'complete', article: want });
    else if (want !== '') this.#load(want, reload);
    else if (this.#options.inherits) this.#inherit();
    else this.#set(INITIAL);
  }

  async #load(src: string, reload: boolean): Promise<void> {
    const request = new AbortController();
    const { signal } = request;
    this.#request = request;

    const { error } = { error: undefined, ...this.#status };
    this.#set(error ? { state: 'pending', error } : { state: 'pending' });
    let status: ArticleStatus;
    try {
      const prepared = this.#options.prepare?.();
      prepared?.catch(() => {});
      if (this.#host.loading === 'lazy' && !reload) await isNearView(this.#host, signal);
      const article = src.startsWith('#')
        ? await articleOfScript(src.slice(1), this.#host)
        : await loadArticle(new URL(src, document.baseURI).href, signal, reload);
      await prepared;
      status = { state: 'complete', article };
    } catch (error) {
      status = { state: 'error', error: asLunaError(error) };
    }
    if (signal.aborted) return;
    inTurn(this.#host, () => {
      if (signal.aborted) return;
      const { renderRoot } = this.#host;
      // Who pressed "Try again" stands on a button that is about to go.
      const hadFocus = renderRoot instanceof ShadowRoot && renderRoot.activeElement !== null;
      this.#set(status);
      void this.#announce(status, signal, hadFocus);
    });
  }

  /** Once it is on the page. */
  async #announce(status: ArticleStatus, signal: AbortSignal, hadFocus: boolean): Promise<void> {
    await this.#host.updateComplete;
    if (signal.aborted) return;
    if (hadFocus && status.state === 'complete') {
      this.#host.renderRoot.querySelector<HTMLElement>('[part="base"]')?.focus();
    }
    if (status.state === 'complete') this.#host.dispatchEvent(new LunaLoadEvent(status.article));
    if (status.state === 'error') this.#host.dispatchEvent(new LunaErrorEvent(status.error));
  }

  #inherit(): void {
    let answered = false;
    this.#host.dispatchEvent(
      new ContextEvent(
        articleContext,
        this.#host,
        (status, unsubscribe) => {
          answered = true;
          // A provider that was left, or replaced by a nearer one, may still call.
          if (this.#unsubscribe && this.#unsubscribe !== unsubscribe) this.#unsubscribe();
          this.#unsubscribe = unsubscribe;
          this.#set(status);
        },
        true,
      ),
    );
    if (answered) return;
    // A card around it may be defined later: it says so when it is.
    document.addEventListener('context-provider', this.#onProvider);
    const article = articleOfPage();
    this.#set(article ? { state: 'complete', article } : INITIAL);
  }

  readonly #onProvider = (event: Event): void => {
    if ('context' in event && event.context === articleContext) this.#follow();
  };

  #set(status: ArticleStatus): void {
    if (status === this.#status) return;
    this.#status = status;
    this.#options.onStatus?.(status);
    if (status.state !== 'pending') for (const resolve of this.#waiting.splice(0)) resolve();
    this.#host.requestUpdate();
  }
}
