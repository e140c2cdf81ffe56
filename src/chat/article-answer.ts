import type { Article } from '../content/article.js';
import { formatDate } from '../internal/language.js';
import type { AnswerContent } from './message.js';
import type { Answer, ArticleFact, Quote } from './retrieval/answer.js';

/** Luna's own words around what the article says, by the language of the question. */
interface Words {
  readonly says: string;
  readonly summary: string;
  /** Before a quotation in another language than the question's. */
  readonly foreign: (language: string) => string;
  readonly none: string;
  readonly near: string;
}

const ENGLISH: Words = {
  says: 'The article says:',
  summary: 'In short, the article says:',
  foreign: (language) => `The article is in ${language}. It says:`,
  none: 'The article does not say.',
  near: 'The article does not say. The nearest it comes is in:',
};

const WORDS: ReadonlyMap<string, Words> = new Map([
  [
    'es',
    {
      says: 'El artículo dice:',
      summary: 'En resumen, el artículo dice:',
      foreign: (language) => `El artículo está en ${language}. Dice:`,
      none: 'El artículo no lo dice.',
      near: 'El artículo no lo dice. Lo más cercano está en:',
    },
  ],
  [
    'fr',
    {
      says: "L'article dit :",
      summary: "En bref, l'article dit :",
      foreign: (language) => `L'article est en ${language}. Il dit :`,
      none: "L'article ne le dit pas.",
      near: "L'article ne le dit pas. Le plus proche se trouve dans :",
    },
  ],
  [
    'de',
    {
      says: 'Im Artikel steht:',
      summary: 'Kurz gesagt, im Artikel steht:',
      foreign: (language) => `Der Artikel ist auf ${language}. Darin steht:`,
      none: 'Das steht nicht im Artikel.',
      near: 'Das steht nicht im Artikel. Am nächsten kommen:',
    },
  ],
]);

const FACTS: { readonly [fact in ArticleFact]: string } = {
  authors: 'Written by',
  reviewers: 'Medically reviewed by',
  datePublished: 'Published on',
  dateModified: 'Last updated on',
  lastReviewed: 'Last reviewed on',
};

function nameOf(language: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}

function factOf(fact: ArticleFact, article: Article): string {
  const value = article[fact];
  const words =
    typeof value === 'string'
      ? formatDate(value, 'en')
      : new Intl.ListFormat('en').format((value ?? []).map(({ name }) => name));
  return `${FACTS[fact]} ${words}.`;
}

/** The quoted sentence with the one that it leans on, as they stand in the passage. */
function wordsOfQuote({ text, before, passage }: Quote): string {
  if (!before) return text;
  const start = passage.text.indexOf(before);
  return passage.text.slice(start, passage.text.indexOf(text, start + before.length) + text.length);
}

/** What Luna says with nothing behind it but the article. */
export function answerFromArticle(answer: Answer, article: Article): AnswerContent {
  const { questionLanguage } = answer;
  const words = WORDS.get(questionLanguage ?? article.inLanguage?.slice(0, 2) ?? 'en') ?? ENGLISH;
  switch (answer.kind) {
    case 'fact':
      return { kind: 'fixed', text: factOf(answer.fact, article) };
    case 'none':
      return answer.headings.length
        ? { kind: 'fixed', text: words.near, headings: answer.headings }
        : { kind: 'fixed', text: words.none };
    case 'quotes': {
      const foreign = questionLanguage && article.inLanguage;
      return {
        kind: 'quotes',
        intro: foreign
          ? words.foreign(nameOf(foreign, words === ENGLISH ? 'en' : questionLanguage))
          : answer.question === 'summary'
            ? words.summary
            : words.says,
        citations: answer.quotes.map((quote, i) => ({
          number: i + 1,
          passage: quote.passage,
          quote: wordsOfQuote(quote),
        })),
      };
    }
  }
}
