import { LunaError } from '../src/content/luna-error.js';

/** Why the answering of a request ended before its end: the reader left. */
export const LEFT = new Error('The reader left.');

/** The time that one answer has, and who may end it before: one abort for all reasons, its `signal.reason` says which. */
export class Run {
  readonly controller = new AbortController();
  readonly #release: () => void;

  /**
   * @param request aborted once the reader has left
   * @param limit in milliseconds
   */
  constructor(request: AbortSignal, limit: number) {
    const onLeft = (): void => this.leave();
    const timer = setTimeout(() => {
      this.#end(new LunaError('timeout', `expected the answer within ${limit / 1000} s, got a part`));
    }, limit);
    request.addEventListener('abort', onLeft);
    if (request.aborted) onLeft();
    this.#release = () => {
      clearTimeout(timer);
      request.removeEventListener('abort', onLeft);
    };
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  get hasLeft(): boolean {
    return this.signal.reason === LEFT;
  }

  /** The reader has left. */
  leave(): void {
    this.#end(LEFT);
  }

  /** The relay has to end. */
  stop(): void {
    this.#end(new LunaError('network', 'expected time, the relay is stopping'));
  }

  /** To be called once, at the end. */
  release(): void {
    this.#release();
  }

  #end(reason: Error): void {
    this.controller.abort(reason);
  }
}
