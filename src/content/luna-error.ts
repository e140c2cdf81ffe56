/**
 * What went wrong, for programs:
 *
 * - `network`: no connection, or it broke
 * - `status`: the server answered with an HTTP error
 * - `type`: the answer is not JSON (an HTML page, usually)
 * - `size`: the answer is larger than the limit
 * - `format`: it is not valid JSON, or not an article; `path` names the place
 * - `timeout`: nothing complete arrived in time
 * - `stream`: an answer broke off
 * - `refused`: the server will not answer (rights, limits)
 */
export type LunaErrorCode =
  | 'network'
  | 'status'
  | 'type'
  | 'size'
  | 'format'
  | 'timeout'
  | 'stream'
  | 'refused';

/** An error of this library: a code for programs, a message that says what was expected and what came. */
export class LunaError extends Error {
  override readonly name = 'LunaError';
  readonly code: LunaErrorCode;
  /** Where in the JSON the error is, as in `mainEntity.author[0].name`. */
  readonly path?: string;
  /** The HTTP status, with the code `status`. */
  readonly status?: number;

  constructor(code: LunaErrorCode, message: string, path?: string, status?: number) {
    super(path ? `${path}: ${message}` : message);
    this.code = code;
    if (path) this.path = path;
    if (status) this.status = status;
  }
}
