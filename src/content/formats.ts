const ISO_DURATION = /^P(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;
const MINUTES = [24 * 60, 60, 1, 1 / 60];

/**
 * Minutes of an ISO 8601 duration of days, hours, minutes and seconds (`PT3M`): an article is not read in months. 0 or `NaN` for
 * anything else.
 */
export function parseDuration(text: string): number {
  const part = (i: number): number => Number(ISO_DURATION.exec(text)?.[i + 1] ?? 0);
  return MINUTES.reduce((sum, minutes, i) => sum + minutes * part(i), 0);
}

/** An ISO 8601 day, or day and time, that the calendar has, as it was written; nothing for anything else. */
export function parseDate(text: string): string | false | undefined {
  const day = text.slice(0, 10);
  // A day that no month has (31 February) rolls over in some engines.
  const isDay = new Date(day).toJSON()?.startsWith(day);
  return isDay && /^.{10}(T\d\d:\d\d.*)?$/.test(text) && new Date(text).toJSON() && text;
}

/** The canonical form of a BCP 47 language tag. */
export function parseLanguage(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}
