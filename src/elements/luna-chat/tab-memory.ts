/**
 * What a tab remembers under a name until it is closed. Storage may be forbidden, or full: then nothing is remembered, and
 * nothing fails.
 */
export function recall(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null');
  } catch {
    return undefined;
  }
}

/** Remembers a value as JSON; `undefined` forgets it. */
export function remember(name: string, value: unknown): void {
  try {
    if (value === undefined) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    // The conversation lives as long as the page.
  }
}
