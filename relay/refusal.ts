import { RetryLaterError } from '../src/chat/retry-later-error.js';
import type { LunaError } from '../src/content/luna-error.js';

/** HTTP statuses that the relay refuses with. */
export type RefusalStatus = 400 | 403 | 404 | 405 | 413 | 429 | 500 | 502 | 503 | 504;

/** A request that is not answered: what the client is told, and nothing of what it said. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: RefusalStatus;
  /** For programs. */
  readonly code: string;
  /** In how many seconds to ask again. */
  readonly retryAfter: number | undefined;

  constructor(status: RefusalStatus, code: string, message: string, retryAfter?: number) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** What a client is told of an upstream server's error: its limits are passed on, whatever else is wrong is not the client's doing. */
export function refusalOf(error: LunaError): Refusal {
  const { code, message, status } = error;
  const retryAfter = error instanceof RetryLaterError ? error.retryAfter : undefined;
  if (status === 429) return new Refusal(429, 'rate_limit_exceeded', 'The model is busy.', retryAfter);
  if (status === 503 && retryAfter !== undefined) return new Refusal(503, code, message, retryAfter);
  return new Refusal(code === 'timeout' ? 504 : 502, code, message);
}
