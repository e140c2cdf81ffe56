import type { ArticleFact, QuestionKind } from './answer.js';
import { FUNCTION_WORDS } from './lexicon.js';
import { fold, wordsOf } from './words.js';

const LONGEST_QUESTION = 2000;

// Tried in this order on the folded question.
const KINDS: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'summary',
    /\b(summar|tl ?;? ?dr|overview|in short|in a nutshell|gist|(main|key) (point|idea|message|takeaway)|takeaway|resum|zusammenfass|worum geht|de quoi (ca )?parle|de que (trata|habla)|what.{1,20}(article|page|post|text|story|this) (all )?about|what does (this|the) (article|page|post|text) say)/,
  ],
  ['comparison', /\b(differen|versus|vs|better|compar|unterschied|diferencia|rather than|or (the )?other)/],
  [
    'cost',
    /\b(cost|price|expensive|cheap|afford|fee|how much (is|are|do i pay)|cuesta|precio|cout|prix|kosten?|kostet|teuer)/,
  ],
  [
    'duration',
    /\b(how (long|fast|quick|soon|often)|duration|(por )?cuanto (tiempo|dura)|combien de temps|wie (lang|oft|schnell))/,
  ],
  [
    'amount',
    /\b(how (much|many|big|large|old|far|high|hot|loud|close)|what (temperature|dose|percentage)|cuant[oa]s?|combien|wie ?viele?)\b/,
  ],
  ['time', /\b(when|what (time|date|day)|by when|cuando|quand|wann)\b/],
  ['person', /\b(who|whom|quien|qui|wer)\b/],
  ['place', /\b(where|donde|wo)\b|\bou (est|puis|peut|sont)\b/],
  ['cause', /\b(why|how come|reason|por que|pourquoi|warum|wieso)\b/],
  [
    'definition',
    /^(so )?what('?s| is| are) (an? |the )?[^ ?]+( [^ ?]+){0,2}\W*$|\b(mean|meaning of|stand for|stands for|define|definition|was (ist|bedeutet)|que (es|significa)|qu'?.?est.ce)\b/,
  ],
  ['manner', /\b(how|como|comment|wie)\b/],
  ['yes-no', /^\W*(is|are|was|do|does|did|can|could|should|will|would|may|has|have)\b/],
];

const FACTS: readonly (readonly [ArticleFact, RegExp])[] = [
  ['reviewers', /\bwho (medically )?(reviewed|checked) (this|the (article|page|post|text))\b/],
  [
    'authors',
    /\b(who (wrote|has written|is the (author|writer))|written by|who'?.?s the author|quien (lo )?escribio|qui a ecrit|wer hat .*geschrieben)\b/,
  ],
  ['lastReviewed', /\bwhen was (this|it|the (article|page|post|text)) .*(reviewed|checked)\b/],
  [
    'dateModified',
    /\b(when was (this|it|the (article|page|post|text)) .*(updated|changed)|how (up to date|current|recent) is (this|the))\b/,
  ],
  [
    'datePublished',
    /\b(when was (this|it|the (article|page|post|text)) .*(published|written|posted)|how old is (this|the) (article|page|post|text))\b/,
  ],
];

/** A question as the index understands it. */
export interface Question {
  readonly kind: QuestionKind;
  /** The fact about the article that it asks for. */
  readonly fact?: ArticleFact;
  /** BCP 47, `und` where no known language shows. */
  readonly language: string;
  /** Words that carry meaning, folded, each once, in order. */
  readonly words: readonly string[];
  /** Whether it leans on the turn before ("and for how long?"). */
  readonly follows: boolean;
}

const FOLLOWS =
  /^\W*(and|or|but|so|then|what about|how about|y|et|und|que tal|was ist mit)\b|\b(it|that|this|these|those|they|them|there|its|their|he|she|him|her|for how long|why not|eso|cela|ca|das|es)\b/;

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

/** Reads a question; `articleLanguage` is assumed where its own does not show. */
export function readQuestion(text: string, articleLanguage: string): Question {
  const plain = fold(text.slice(0, LONGEST_QUESTION)).trim();
  const words = wordsOf(plain);
  const found = languageOf(words);
  const language = found === 'und' && /[a-z]/.test(plain) ? articleLanguage : found;
  const functionWords = FUNCTION_WORDS.get(language);
  const content = new Set(words.filter((word) => !functionWords?.has(word)));
  const fact = FACTS.find(([, pattern]) => pattern.test(plain))?.[0];
  return {
    kind: KINDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'other',
    ...(fact && { fact }),
    language,
    words: [...content],
    follows: FOLLOWS.test(plain),
  };
}
