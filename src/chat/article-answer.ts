import type { Article } from '../content/article.js';
import { formatDate } from '../internal/language.js';
import type { AnswerCitation, AnswerContent } from './message.js';
import type { Answer, ArticleFact, Quote } from './retrieval/answer.js';

/** Luna's own words around what the article says, by the language of the question. */
interface Words {
  readonly says: string;
  readonly summary: string;
  /** Where the question is in another language than the article. */
  readonly foreign: (language: string) => string;
  readonly none: string;
  readonly near: string;
}

const ENGLISH: Words = {
  says: 'The article says:',
  summary: 'In short, the article says:',
  foreign: (language) => `The article is in ${language}. `,
  none: 'The article does not say.',
  near: 'The article does not say. This is the nearest it comes:',
};

const WORDS: ReadonlyMap<string, Words> = new Map([
  [
    'es',
    {
      says: 'El artículo dice:',
      summary: 'En resumen, el artículo dice:',
      foreign: (language) => `El artículo está en ${language}. `,
      none: 'El artículo no lo dice.',
      near: 'El artículo no lo dice. Lo más cercano:',
    },
  ],
  [
    'fr',
    {
      says: "L'article dit :",
      summary: "En bref, l'article dit :",
      foreign: (language) => `L'article est en ${language}. `,
      none: "L'article ne le dit pas.",
      near: "L'article ne le dit pas. Voici le plus proche :",
    },
  ],
  [
    'de',
    {
      says: 'Im Artikel steht:',
      summary: 'Kurz gesagt, im Artikel steht:',
      foreign: (language) => `Der Artikel ist auf ${language}. `,
      none: 'Das steht nicht im Artikel.',
      near: 'Das steht nicht im Artikel. Das kommt am nächsten:',
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

const cite = (quotes: readonly Quote[]): readonly AnswerCitation[] =>
  quotes.map((quote, i) => ({ number: i + 1, passage: quote.passage, quote: wordsOfQuote(quote) }));

/** What Luna says with nothing behind it but the article. */
export function answerFromArticle(answer: Answer, article: Article): AnswerContent {
  const { questionLanguage } = answer;
  const { inLanguage } = article;
  const language = questionLanguage ?? inLanguage?.slice(0, 2) ?? '';
  const words = WORDS.get(language) ?? ENGLISH;
  const isForeign = questionLanguage && inLanguage;
  const foreign = isForeign ? words.foreign(nameOf(inLanguage, words === ENGLISH ? 'en' : language)) : '';
  switch (answer.kind) {
    case 'fact':
      return { kind: 'fixed', text: factOf(answer.fact, article) };
    case 'none': {
      const { headings, nearest } = answer;
      const text = headings.length || nearest.length ? words.near : words.none;
      return { kind: 'fixed', text: foreign + text, headings, citations: cite(nearest) };
    }
    case 'quotes': {
      const intro = answer.question === 'summary' ? words.summary : words.says;
      return { kind: 'quotes', intro: foreign + intro, citations: cite(answer.quotes) };
    }
  }
}
