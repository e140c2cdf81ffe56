import { languageOf } from '../retrieval/question.js';
import { fold, wordsOf } from '../retrieval/words.js';

const LANGUAGES = ['en', 'es', 'fr', 'de'] as const;

/** The languages that are understood. */
export type CrisisLanguage = (typeof LANGUAGES)[number];

/** What tells the language of a message that is too short for anything else to. */
const TELLING: readonly (readonly [CrisisLanguage, RegExp])[] = [
  ['es', /\b(?:quier|morir|mata|vivi|vida|pastilla|ayud)/],
  ['fr', /\b(?:veu|mouri|tuer|vivre|cachet|envie|crever|aide)/],
  ['de', /\b(?:will|sterb|leben|umbring|tablett|hilf)/],
];

/** Which of them a text is in; English where no other shows. */
export function crisisLanguageOf(text: string): CrisisLanguage {
  const found = languageOf(wordsOf(text));
  const telling = TELLING.find(([, words]) => words.test(fold(text)))?.[0] ?? 'en';
  return LANGUAGES.find((language) => language === found) ?? telling;
}
