import type { Section } from './article.js';

const ISO_DURATION = /^P(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;
const MINUTES = [24 * 60, 60, 1, 1 / 60];

/** Adults read 238 to 280 words of plain prose a minute; articles written for patients sit in the middle. */
const WORDS_PER_MINUTE = 265;

const WITHOUT_SPACES = /^(zh|ja|th|lo|km|my)\b/;

/**
 * Minutes of an ISO 8601 duration of days, hours, minutes and seconds (`PT3M`), or `undefined` for anything else: an article is not
 * read in months.
 */
export function parseDuration(text: string): number | undefined {
  const [, ...parts] = ISO_DURATION.exec(text) ?? [];
  return parts.reduce((sum, part = '0', i) => sum + Number(part) * (MINUTES[i] ?? 0), 0) || undefined;
}

/** Whole minutes for showing: to the nearest, never below 1. */
export const wholeMinutes = (minutes: number): number => Math.max(1, Math.round(minutes));

/** Reading time of Markdown in minutes, at 265 words a minute; link targets do not count. */
export function readingMinutes(sections: readonly Section[], language = ''): number {
  const text = sections
    .map((section) => `${section.headline ?? ''} ${section.text}`)
    .join('\n')
    .replace(/\]\([^)]*\)/g, '');
  const words = WITHOUT_SPACES.test(language)
    ? [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(
        ({ isWordLike }) => isWordLike,
      )
    : (text.match(/[\p{L}\p{N}][^\s—–]*/gu) ?? []);
  return words.length / WORDS_PER_MINUTE;
}
