import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Article } from '../../content/article.js';
import { safeUrl } from '../../content/safe-url.js';
import { LunaShareEvent } from '../../events/share-event.js';
import { defineElement, VERSION } from '../../internal/define.js';
import { errorTemplate } from '../../internal/error-template.js';
import { InheritedArticleController } from '../../internal/inherited-article-controller.js';
import { LunaElement } from '../../internal/luna-element.js';
import { property, state } from '../../internal/property.js';
import { type Shared, sharedPage } from '../../internal/shared-page.js';
import { tokens } from '../../internal/tokens.styles.js';
import { type Network, networks } from './networks.js';
import { shareBarStyles } from './share-bar.styles.js';

const ICONS = {
  copy: svg`<path d="M10 14a4 4 0 0 0 6 0l4-4a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-4 4a4 4 0 0 0 6 6l1-1" />`,
  email: svg`<path d="M3 6h18v12H3zM3 7l9 6 9-6" />`,
  print: svg`<path d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z" />`,
  native: svg`<path d="M12 15V4M8 7l4-4 4 4M5 12v8h14v-8" />`,
};
type Tool = keyof typeof ICONS;

const NETWORKS = 'x facebook reddit';
const LABEL = 'Post on';

const icon = (content: unknown): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true">${content}</svg>`;

/**
 * Links that share an article: no script of a network, no request before a link is followed.
 *
 * What it shares is its own `url` and `headline`, else the article of its `src`, else of the `<article-card>` around it,
 * else the page's own.
 *
 * @tagname share-bar
 * @slot - Shown while a `src` is loading, and after an error.
 * @csspart base - Everything.
 * @csspart label - "Post on".
 * @csspart link - A network's link.
 * @csspart copy - Copies the link.
 * @csspart email - Opens the reader's mail program.
 * @csspart print - Prints the page.
 * @csspart native - Opens the device's own share sheet, where there is one.
 * @csspart error - What the reader is told after an error.
 * @cssprop --luna-text - Text colour; the host's by default.
 * @cssprop --luna-muted - Colour of the label; mixed from the text colour by default.
 * @cssprop --luna-surface - Background; transparent by default.
 * @cssprop --luna-border - Colour of lines; mixed from the text colour by default.
 * @cssprop --luna-radius - Radius of corners; `0.75em` by default.
 * @cssprop --luna-font - Font family; the host's by default.
 * @cssprop --luna-focus - Colour of the focus ring; the text colour by default.
 * @fires {LunaShareEvent} luna-share - Before anything is shared; cancelable. Carries `network` (a network's name, or `copy email print native`) and `url`.
 * @fires {LunaLoadEvent} luna-load - Once for each article of its own `src`. Carries `article`.
 * @fires {LunaErrorEvent} luna-error - When its own `src` could not be loaded. Carries `error`.
 */
export class ShareBar extends LunaElement {
  /** The version of the library. */
  static readonly version: string = VERSION;
  static override styles = [tokens, shareBarStyles];

  /** The networks by name; a host adds its own with `ShareBar.networks.set(name, network)`. */
  static readonly networks: Map<string, Network> = networks;

  /**
   * Registers the class, as `<share-bar>` unless told otherwise; a tag that is taken is left alone.
   *
   * @returns whether the tag belongs to this library
   */
  static define(tag = 'share-bar', registry: CustomElementRegistry = globalThis.customElements): boolean {
    return defineElement(tag, this, registry);
  }

  readonly #article = new InheritedArticleController(this);

  /** Where the article's JSON is: a URL, or `#id` of a JSON-LD script in the page. */
  @property() src?: string | undefined;

  /** What to share, instead of an article: an absolute URL, or one relative to the page. */
  @property() url?: string | undefined;

  /** The words that go with the address; by default the article's headline, else the page's title. */
  @property() headline?: string | undefined;

  /** Which networks, in order: names from `x facebook reddit linkedin bluesky mastodon whatsapp`; unknown ones are left out. */
  @property() networks = NETWORKS;

  /** The words before the networks' links. */
  @property() label = LABEL;

  /** Whether the article's own address is shared (`canonical`, the default) or that of the page it stands on (`page`). */
  @property() share: 'canonical' | 'page' = 'canonical';

  /** An article that is there already; wins over `src`. */
  @property({ attribute: false }) article?: Article | undefined;

  /** The address that was copied last, and whether that worked. */
  @state() private copied: { readonly url: string; readonly isDone: boolean } | undefined;

  /** Whether it has asked for the networks beyond the default three. */
  #hasMore = false;

  /** Whether networks beyond the default three are on their way: with them, the row would move what stands behind. */
  @state() private isAwaitingMore = false;

  protected override willUpdate(): void {
    if (/\b(?:linkedin|bluesky|mastodon|whatsapp)\b/.test(`${this.networks}`)) void this.#addMore();
  }

  protected override render(): TemplateResult {
    const { status, error } = this.#article;
    const shared = this.#shared;
    return html`<div part="base" class="base" lang="en" tabindex="-1">
      ${shared && !this.isAwaitingMore ? this.#renderLinks(shared) : html`<slot></slot>`}
      ${error ? errorTemplate(error, status.state === 'pending', this.#article.reload) : nothing}
    </div>`;
  }

  /** Nothing while its own article is on its way. */
  get #shared(): Shared | undefined {
    const own = safeUrl(this.url, document.baseURI);
    const page = sharedPage();
    if (own) return { url: own, headline: this.headline ?? page.headline };
    const { article, status } = this.#article;
    if (!article)
      return status.state === 'initial' ? { ...page, headline: this.headline ?? page.headline } : undefined;
    return {
      url: (this.share === 'page' ? undefined : article.url) ?? page.url,
      headline: this.headline ?? article.headline,
    };
  }

  #renderLinks({ url, headline }: Shared): TemplateResult {
    const encoded = [url, headline].map((text) => encodeURIComponent(text.toWellFormed())) as [
      string,
      string,
    ];
    // An attribute that was taken away is `null`.
    const names = new Set((this.networks ?? NETWORKS).split(/\s+/));
    const links = [...names].flatMap((name) => {
      const network = ShareBar.networks.get(name);
      const href = safeUrl(network?.href(...encoded));
      return network && href ? [{ ...network, name, href }] : [];
    });
    const copied = this.copied?.url === url ? this.copied : undefined;
    return html`${
      links.length
        ? html`<span part="label" class="label" id="label">${this.label ?? LABEL}</span>
            <ul aria-labelledby="label" role="list">
              ${links.map(
                ({ name, label, icon: path, href }) => html`<li>
                  <a
                    part="link"
                    class="button"
                    href=${href}
                    target="_blank"
                    rel="noopener noreferrer"
                    @click=${(event: Event) => this.#announce(name, url, event)}
                    >${icon(svg`<path d=${path} />`)}${label}</a
                  >
                </li>`,
              )}
            </ul>`
        : nothing
    }
      ${this.#renderTool('copy', 'Copy link', this.#onCopy)}
      <a
        part="email"
        class="button tool"
        href="mailto:?subject=${encoded[1]}&body=${encoded[0]}"
        aria-label="Email"
        title="Email"
        @click=${(event: Event) => this.#announce('email', url, event)}
        >${icon(ICONS.email)}</a
      >
      ${this.#renderTool('print', 'Print', this.#onPrint)}
      ${typeof navigator.share === 'function' ? this.#renderTool('native', 'Share…', this.#onNative) : nothing}
      <span class="status" role="status"
        >${copied ? (copied.isDone ? 'Link copied' : 'Copy this address:') : ''}</span
      >
      ${
        copied && !copied.isDone
          ? html`<input class="address" readonly aria-label="Address of the article" .value=${url} />`
          : nothing
      }`;
  }

  #renderTool(tool: Tool, label: string, onClick: () => void): TemplateResult {
    return html`<button part=${tool} class="button tool" type="button" aria-label=${label} title=${label} @click=${onClick}>
      ${icon(ICONS[tool])}
    </button>`;
  }

  /** What the host has set under these names stays. Where they cannot be loaded, the bar is right without them. */
  async #addMore(): Promise<void> {
    if (this.#hasMore) return;
    this.#hasMore = true;
    this.isAwaitingMore = !networks.has('linkedin');
    const more = await import('./more-networks.js').catch(() => undefined);
    for (const [name, network] of more?.moreNetworks ?? []) {
      if (!networks.has(name)) networks.set(name, network);
    }
    this.isAwaitingMore = false;
  }

  /** Asks the host; `false` where it said no. */
  #announce(network: string, url: string, event?: Event): boolean {
    const allowed = this.dispatchEvent(new LunaShareEvent(network, url));
    if (!allowed) event?.preventDefault();
    return allowed;
  }

  readonly #onCopy = async (): Promise<void> => {
    const { url } = this.#shared ?? {};
    if (!url || !this.#announce('copy', url)) return;
    // Emptied first, so that a second copy is spoken too.
    this.copied = undefined;
    await this.updateComplete;
    try {
      await navigator.clipboard.writeText(url);
      this.copied = { url, isDone: true };
    } catch {
      // A page without the right to write the clipboard: the reader can still copy by hand.
      this.copied = { url, isDone: false };
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLInputElement>('.address')?.select();
    }
  };

  readonly #onPrint = (): void => {
    const shared = this.#shared;
    if (shared && this.#announce('print', shared.url)) print();
  };

  readonly #onNative = async (): Promise<void> => {
    const shared = this.#shared;
    if (!shared || !this.#announce('native', shared.url)) return;
    try {
      await navigator.share({ title: shared.headline, url: shared.url });
    } catch {
      // The reader closed the sheet: that is an answer, not an error.
    }
  };
}
