/** The language an element stands in, as its host page says; `undefined` where it does not, or says it badly. */
export function languageOf(element: Element): string | undefined {
  for (let at: Element | undefined = element; at; ) {
    const marked: Element | null = at.closest('[lang]');
    if (marked) {
      try {
        return Intl.getCanonicalLocales(marked.getAttribute('lang') ?? '')[0];
      } catch {
        return undefined;
      }
    }
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/**
 * A date for reading, in the words of `language` (the reader's own where it is unknown). A date without a time is the same
 * day everywhere.
 *
 * @param iso an ISO 8601 date, or date and time
 */
export function formatDate(iso: string, language: string | undefined): string {
  const day = iso.length === 10;
  const format: Intl.DateTimeFormatOptions = { dateStyle: 'long', ...(day && { timeZone: 'UTC' }) };
  return new Intl.DateTimeFormat(language, format).format(new Date(iso));
}

/** Whether a date has passed: a date without a time has once its day is over where the reader is. */
export const hasPassed = (iso: string, now: Date): boolean =>
  new Date(iso.length === 10 ? `${iso}T24:00` : iso) <= now;
