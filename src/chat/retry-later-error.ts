import { LunaError, type LunaErrorCode } from '../content/luna-error.js';

/** A refusal for now: the server says when to ask again. */
export class RetryLaterError extends LunaError {
  /** In seconds from when it was thrown. */
  readonly retryAfter: number;

  constructor(code: LunaErrorCode, message: string, status: number, retryAfter: number) {
    super(code, message, undefined, status);
    this.retryAfter = retryAfter;
  }
}
