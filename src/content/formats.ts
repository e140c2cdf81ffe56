const MINUTES: Readonly<Record<string, number>> = { D: 24 * 60, H: 60, M: 1, S: 1 / 60 };

/**
 * Minutes of an ISO 8601 duration of days, hours, minutes and seconds (`PT3M`): an article is not read in months. Nothing for
 * anything else, and for no time at all.
 */
export const parseDuration = (text: string): number | false =>
  /^P([\d.]+D)?(T([\d.]+[HMS])*)?$/.test(text) &&
  [...text.matchAll(/([\d.]+)(.)/g)].reduce(
    (sum, [, count, unit = '']) => sum + Number(count) * (MINUTES[unit] ?? 0),
    0,
  );

/** An ISO 8601 day, or day and time, that the calendar has: as it was written. */
export function parseDate(text: string): string | false {
  const day = text.slice(0, 10);
  // A day that no month has (31 February) rolls over in some engines.
  const isDay = new Date(day).toJSON()?.startsWith(day);
  return isDay === true && /^.{10}(T\d\d:\d\d.*)?$/.test(text) && new Date(text).toJSON() !== null && text;
}

/** The canonical form of a BCP 47 language tag. */
export function parseLanguage(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}
