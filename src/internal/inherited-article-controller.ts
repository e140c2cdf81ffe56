import { ContextEvent } from '@lit/context';
import type { Article, ArticleStatus } from '../content/article.js';
import type { LunaError } from '../content/luna-error.js';
import { articleContext } from './article-context.js';
import { ArticleController, type ArticleHost } from './article-controller.js';

/** An element that shows an article that may be another's. */
export interface InheritingHost extends ArticleHost {
  /** Given by the element that built it. */
  readonly article?: Article | undefined;
}

/**
 * Finds the article of an element that need not have its own: the one it was given, that of its `src`, that of the card
 * around it (in either tree, whichever is defined first), or the one in the page's JSON-LD.
 */
export class InheritedArticleController extends ArticleController {
  declare protected readonly host: InheritingHost;
  #unsubscribe: (() => void) | undefined;
  #waiting: (() => void)[] = [];

  /** An error of the card around it is told by the card, which can also try again. */
  override get error(): LunaError | undefined {
    return this.#unsubscribe ? undefined : super.error;
  }

  /** The article, once it is known whether there is one. */
  async settled(): Promise<Article | undefined> {
    if (this.status.state === 'pending') await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return this.article;
  }

  protected override get wanted(): unknown {
    const { article, src } = this.host;
    // `src="page"` names the page itself, which is what an element without a source takes anyway.
    return article ?? (src === 'page' ? '' : super.wanted);
  }

  protected override enter(wanted: unknown, reload: boolean): void {
    if (typeof wanted === 'object') this.set({ state: 'complete', article: wanted as Article });
    else if (wanted) super.enter(wanted, reload);
    else this.#inherit();
  }

  protected override leave(): void {
    super.leave();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    document.removeEventListener('context-provider', this.#onProvider);
  }

  protected override set(status: ArticleStatus): void {
    super.set(status);
    if (status.state !== 'pending') for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #inherit(): void {
    if (this.#ask()) return;
    this.set({ state: 'initial' });
    // A card around it may be defined later: it says so when it is.
    document.addEventListener('context-provider', this.#onProvider);
    if (document.querySelector('script[type="application/ld+json"]')) void this.#takeFromPage();
  }

  /** Asks the card around it; `false` where there is none. */
  #ask(): boolean {
    let isAnswered = false;
    const request = new ContextEvent(
      articleContext,
      this.host,
      (status, unsubscribe) => {
        isAnswered = true;
        // A provider that was left, or replaced by a nearer one, may still call.
        if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
        this.#unsubscribe = unsubscribe;
        this.set(status);
      },
      true,
    );
    this.host.dispatchEvent(request);
    return isAnswered;
  }

  async #takeFromPage(): Promise<void> {
    const { articleOfPage } = await import('./page-article.js');
    const article = await articleOfPage();
    const isAlone = !this.#unsubscribe && this.host.isConnected;
    if (article && isAlone && !this.wanted) this.set({ state: 'complete', article });
  }

  readonly #onProvider = (event: Event): void => {
    if ('context' in event && event.context === articleContext && this.#ask()) {
      document.removeEventListener('context-provider', this.#onProvider);
    }
  };
}
