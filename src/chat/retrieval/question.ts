import type { ArticleFact } from './answer.js';
import { type Cue, cuesOf } from './cues.js';
import { FUNCTION_WORDS } from './lexicon.js';
import { fold, wordsOf } from './words.js';

const LONGEST_QUESTION = 2000;
const MOST_WORDS = 30;

// On the folded question.
const SUMMARY =
  /summar|\btl;? ?dr|overview|in short|nutshell|\b(main|key) (point|idea|message)|takeaway|resum|zusammenfass|worum geht|de qu(oi|e) (parle|trata)|(this|article|page|post|text) (all )?about|does (this|the) (article|page|post|text) say/;

const FACTS: readonly (readonly [ArticleFact, RegExp])[] = [
  [
    'authors',
    /\bwho.{0,8} (wrote|written|author|writer)|written by|quien.* escribio|qui a ecrit|wer hat.* geschrieben/,
  ],
  ['reviewers', /\bwho .*(review|check)ed (this|the (article|page|text))/],
  ['lastReviewed', /\bwhen .*(this|it|article|page|text) (last )?(review|check)ed/],
  ['dateModified', /\bwhen .*(this|it|article|page|text) (last )?(updat|chang)ed|how (up to date|recent) is/],
  [
    'datePublished',
    /\bwhen .*(this|article|page|text) (published|written|posted)|how old is (this|the) (article|page|text)/,
  ],
];

// What the form already says.
const ASKED =
  /\b(for )?how (long|many times|many|much|often|soon|fast|far|old|big|high|loud|well)\b|\bwhat time\b/g;
const FOLLOWS =
  /^(and|or|but|so|then|what about|how about|y|et|und)\b|\b(it|that|this|these|those|they|them|there|its|their|he|she|him|her|eso|cela|das)\b/;
const DOER = /^(i|you|we|they|he|she|it|one|people|to|ever|anyone|be|being|still|re|ve)$/;

/** A question as the index understands it. */
export interface Question {
  /** Whether it asks what the article says on the whole. */
  readonly summary: boolean;
  /** What it asks for by its form. */
  readonly cues: readonly Cue[];
  /** The fact about the article that it asks for. */
  readonly fact?: ArticleFact;
  /** BCP 47, `und` where no known language shows. */
  readonly language: string;
  /** Words that carry meaning, folded, each once, in order. */
  readonly words: readonly string[];
  /** Those of them that are what somebody does: a verb is paraphrased more often than a noun. */
  readonly verbs: ReadonlySet<string>;
  /** Whether it may lean on the turn before ("and for how long?"). */
  readonly follows: boolean;
}

/** The language whose function words are the most frequent in a text; `und` where none is found. */
export function languageOf(words: readonly string[]): string {
  let language = 'und';
  let most = 0;
  for (const [name, known] of FUNCTION_WORDS) {
    const count = words.filter((word) => known.has(word)).length;
    if (count > most) {
      most = count;
      language = name;
    }
  }
  return language;
}

/** Reads a question; the article's language is assumed where the question's own does not show. */
export function readQuestion(text: string, articleLanguage: string): Question {
  const plain = fold(text.slice(0, LONGEST_QUESTION)).replace(/^\P{L}+|[\s?!.]+$/gu, '');
  const found = languageOf(wordsOf(plain));
  const language = found === 'und' && /[a-z]|^\P{L}*$/u.test(plain) ? articleLanguage : found;
  const words = wordsOf(plain.replace(ASKED, ' '));
  const content = words.filter((word) => !FUNCTION_WORDS.get(language)?.has(word));
  const fact = FACTS.find(([, pattern]) => pattern.test(plain))?.[0];
  return {
    summary: SUMMARY.test(plain),
    cues: cuesOf(plain),
    ...(fact && { fact }),
    language,
    words: [...new Set(content)].slice(0, MOST_WORDS),
    verbs: new Set(words.filter((_, at) => DOER.test(words[at - 1] ?? ''))),
    follows: FOLLOWS.test(plain),
  };
}
