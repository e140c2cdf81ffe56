import type { LunaError } from './luna-error.js';
export interface Verdict {
  readonly error?: LunaError;
  readonly warnings: readonly string[];
}
export const checkArticle = (_json: unknown): Verdict => ({ warnings: [] });
