import type { Section } from './article.js';

/** Adults read 238 to 280 words of plain prose a minute; articles written for patients sit in the middle. */
const WORDS_PER_MINUTE = 265;

const WITHOUT_SPACES = /^(zh|ja|th|lo|km|my)\b/;

/** Reading time of Markdown in minutes, at 265 words a minute; link targets do not count. */
export function readingMinutes(sections: readonly Section[], language = ''): number {
  const text = sections
    .flatMap((section) => Object.values(section))
    .join('\n')
    .replace(/\]\([^()]*\)/g, '');
  const words = WITHOUT_SPACES.test(language)
    ? [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(
        ({ isWordLike }) => isWordLike,
      )
    : (text.match(/[\p{L}\p{N}][^\s—–]*/gu) ?? []);
  return words.length / WORDS_PER_MINUTE;
}
