const ISO_DURATION =
  /^P(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const MINUTES = [7 * 24 * 60, 24 * 60, 60, 1, 1 / 60];

/** Adults read 238 to 280 words of plain prose a minute; articles written for patients sit in the middle. */
const WORDS_PER_MINUTE = 265;

const WITHOUT_SPACES = /^(?:zh|ja|th|lo|km|my|bo)\b/i;

/**
 * Minutes of an ISO 8601 duration of weeks, days, hours, minutes and seconds (`PT3M`), or `undefined` for anything else.
 * Years and months have no fixed length and are refused.
 */
export function parseDuration(text: string): number | undefined {
  const parts = ISO_DURATION.exec(text)?.slice(1);
  if (!parts?.some(Boolean)) return undefined;
  return parts.reduce((sum, part, i) => sum + Number(part ?? 0) * (MINUTES[i] ?? 0), 0);
}

/** Whole minutes for showing: to the nearest, never below 1. */
export const wholeMinutes = (minutes: number): number => Math.max(1, Math.round(minutes));

/** Reading time of Markdown in minutes, at 265 words a minute; link targets do not count. */
export function readingMinutes(markdown: string, language = ''): number {
  const text = markdown.replace(/\]\([^)]*\)/g, '');
  let words = 0;
  if (WITHOUT_SPACES.test(language)) {
    for (const { isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
      if (isWordLike) words++;
    }
  } else {
    words = text.match(/[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0;
  }
  return wholeMinutes(words / WORDS_PER_MINUTE);
}
