import { LunaError } from '../src/content/luna-error.js';

/** Why the answering of a request ended before its end: the reader left. */
export const LEFT = new Error('The reader left.');

/** The time that one answer has, and who may end it before: one abort for all reasons, its `signal.reason` says which. */
export class Run {
  readonly controller = new AbortController();
  readonly #release: () => void;

  /**
   * @param request aborted once the reader has left
   * @param stopped aborted once the relay has to end
   * @param limit in milliseconds
   */
  constructor(request: AbortSignal, stopped: AbortSignal | undefined, limit: number) {
    const { controller } = this;
    const onLeft = (): void => this.leave();
    const onStopped = (): void =>
      controller.abort(new LunaError('network', 'expected time, the relay is stopping'));
    const timer = setTimeout(
      () =>
        controller.abort(
          new LunaError('timeout', `expected the answer within ${limit / 1000} s, got a part`),
        ),
      limit,
    );
    request.addEventListener('abort', onLeft);
    stopped?.addEventListener('abort', onStopped);
    if (request.aborted) onLeft();
    if (stopped?.aborted) onStopped();
    this.#release = () => {
      clearTimeout(timer);
      request.removeEventListener('abort', onLeft);
      stopped?.removeEventListener('abort', onStopped);
    };
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  get hasLeft(): boolean {
    return this.signal.reason === LEFT;
  }

  leave(): void {
    this.controller.abort(LEFT);
  }

  /** To be called once, at the end. */
  release(): void {
    this.#release();
  }
}
