import type { LunaElement } from '../../internal/luna-element.js';

/** How close to the edge of the window counts as there, in CSS pixels. */
const NEAR = 48;

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

  constructor(host: LunaElement) {
    this.#host = host;
  }

  /** Whether there is something new below what the reader sees. */
  get isBehind(): boolean {
    return this.#isBehind;
  }

  /** The reader has asked: from now on the answer is followed. */
  pin(): void {
    this.#isFollowing = true;
    addEventListener('wheel', this.#onReaderScroll, { passive: true });
    addEventListener('touchmove', this.#onReaderScroll, { passive: true });
    addEventListener('keydown', this.#onReaderScroll);
  }

  /** The conversation has changed. */
  update(): void {
    this.#frame ||= requestAnimationFrame(this.#onFrame);
  }

  /** To the end of the conversation, because the reader asked. */
  readonly catchUp = (): void => {
    this.#isBehind = false;
    this.#isFollowing = true;
    this.#host.requestUpdate();
    this.#end?.scrollIntoView({ block: 'end', behavior: isCalm() ? 'auto' : 'smooth' });
  };

  disconnect(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#leave();
  }

  get #end(): Element | null {
    return this.#host.renderRoot.querySelector('.composer');
  }

  readonly #onFrame = async (): Promise<void> => {
    this.#frame = 0;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const end = this.#end?.getBoundingClientRect();
    const question = [...this.#host.renderRoot.querySelectorAll('.message.reader')]
      .at(-1)
      ?.getBoundingClientRect();
    if (!end || !question) return;
    const below = end.bottom - innerHeight;
    if (this.#isFollowing && below > 0) {
      // Never so far that the question leaves at the top.
      scrollBy({ top: Math.min(below, Math.max(0, question.top - NEAR)), behavior: 'instant' });
    }
    const isBehind = !this.#isFollowing && end.top > innerHeight;
    if (isBehind !== this.#isBehind) {
      this.#isBehind = isBehind;
      this.#host.requestUpdate();
    }
  };

  readonly #onReaderScroll = (event: Event): void => {
    if (event instanceof KeyboardEvent && !/^(?:Arrow|Page|Home|End)/.test(event.key)) return;
    this.#leave();
  };

  #leave(): void {
    this.#isFollowing = false;
    removeEventListener('wheel', this.#onReaderScroll);
    removeEventListener('touchmove', this.#onReaderScroll);
    removeEventListener('keydown', this.#onReaderScroll);
  }
}
