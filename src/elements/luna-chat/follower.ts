import type { LunaElement } from '../../internal/luna-element.js';

/** How close to the end counts as there, and how far below the top the question stays, in CSS pixels. */
const NEAR = 48;

const overflowOf = (element: Element): string => getComputedStyle(element).overflowY;

/** What scrolls an element: the nearest box of the host's that does, else the page. */
function scrollerOf(element: Element): Element {
  const { documentElement, body, scrollingElement } = document;
  for (let at: Element | null = element; at && at !== documentElement; ) {
    // The overflow of a body is the page's, unless the root has its own.
    const isPage = at === body && overflowOf(documentElement) === 'visible';
    if (!isPage && at.scrollHeight > at.clientHeight && /auto|scroll/.test(overflowOf(at))) return at;
    const root: Node = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return scrollingElement ?? documentElement;
}

const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Keeps a growing conversation in view without taking the page from the reader: it follows only who was at the end, only
 * until the question has come to the top, and it renders at most once a frame.
 */
export class Follower {
  readonly #host: LunaElement;
  #frame = 0;
  #isFollowing = false;
  #isBehind = false;
  /** What scrolled in the last frame, and how far it was. */
  #scroller: Element | undefined;
  #scrolled = 0;
  /** Where the reader's scrolling is listened for, while the end is out of view. */
  #watched: EventTarget | undefined;

  constructor(host: LunaElement) {
    this.#host = host;
  }

  /** Whether the end is below what the reader sees. */
  get isBehind(): boolean {
    return this.#isBehind;
  }

  /** A question was asked: its answer is followed if the reader asked it, or is at the end. */
  pin(isReader: boolean): void {
    const { scroller, below } = this.#view;
    this.#isFollowing = isReader || below <= NEAR;
    this.#remember(scroller);
  }

  /** The conversation has changed, or the reader has scrolled. */
  readonly update = (): void => {
    this.#frame ||= requestAnimationFrame(this.#onFrame);
  };

  /** To the end of the conversation, because the reader asked. */
  readonly catchUp = (): void => {
    const { scroller, below } = this.#view;
    scroller.scrollBy({ top: below, behavior: isCalm() ? 'instant' : 'smooth' });
  };

  disconnect(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#tell(false);
  }

  /** What scrolls: the transcript where the host gave it a height, else what it stands in; and how much of it is below the edge. */
  get #view(): { readonly scroller: Element; readonly below: number; readonly above: number } {
    const root = this.#host.renderRoot;
    const bottomOf = (element: Element | undefined | null): number =>
      (element ?? this.#host).getBoundingClientRect().bottom;
    const messages = [...root.querySelectorAll('.message')];
    const question = messages.filter((message) => message.matches('.reader')).at(-1);
    const transcript = root.querySelector('.transcript');
    const isBox = transcript && transcript.scrollHeight > transcript.clientHeight + 1;
    const scroller = isBox ? transcript : scrollerOf(this.#host);
    const box = scroller.getBoundingClientRect();
    const isPage = scroller === document.scrollingElement;
    return {
      scroller,
      below:
        bottomOf(isBox ? messages.at(-1) : root.querySelector('.composer')) -
        (isPage ? innerHeight : box.bottom),
      above: (question?.getBoundingClientRect().top ?? 0) - (isPage ? 0 : box.top) - NEAR,
    };
  }

  readonly #onFrame = async (): Promise<void> => {
    this.#frame = 0;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const { scroller, below, above } = this.#view;
    // What scrolls by itself must be reached by the keyboard.
    if (scroller.matches('.transcript')) scroller.setAttribute('tabindex', '0');
    // Who is at the end is followed, who scrolls up from it wants to stay there.
    if (below <= NEAR) this.#isFollowing = true;
    else if (scroller === this.#scroller && scroller.scrollTop < this.#scrolled - 1)
      this.#isFollowing = false;
    // Never so far that the question leaves at the top.
    const by = this.#isFollowing ? Math.max(0, Math.min(below, above)) : 0;
    if (by) scroller.scrollBy({ top: by, behavior: 'instant' });
    this.#remember(scroller);
    this.#tell(below - by > NEAR && this.#host.renderRoot.querySelector('.message') !== null);
  };

  #remember(scroller: Element): void {
    this.#scroller = scroller;
    this.#scrolled = scroller.scrollTop;
  }

  #tell(isBehind: boolean): void {
    if (isBehind === this.#isBehind) return;
    this.#isBehind = isBehind;
    if (isBehind) {
      // What a box scrolls is told to nobody else.
      this.#watched = this.#scroller === document.scrollingElement ? window : this.#scroller;
      this.#watched?.addEventListener('scroll', this.update, { passive: true });
    } else {
      this.#watched?.removeEventListener('scroll', this.update);
    }
    this.#host.requestUpdate();
  }
}
