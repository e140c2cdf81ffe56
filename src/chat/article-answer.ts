import type { Article } from '../content/article.js';
import type { Passage } from '../content/passage.js';
import { formatDate } from '../internal/language.js';
import type { AnswerCitation, AnswerContent } from './message.js';
import type { Answer, ArticleFact, Quote } from './retrieval/answer.js';

/** Luna's own words around what the article says, by the language of the question; `%` is the name of the article's. */
const WORDS: {
  readonly [language: string]: readonly [says: string, not: string, nearest: string, foreign: string];
} = {
  en: [
    'The article says:',
    'I found no answer to that in the article.',
    'I found no clear answer. The nearest the article comes:',
    'The article is in %.',
  ],
  es: [
    'El artículo dice:',
    'No he encontrado la respuesta en el artículo.',
    'No he encontrado una respuesta clara. Lo más cercano del artículo:',
    'El artículo está en %.',
  ],
  fr: [
    "L'article dit :",
    "Je n'ai pas trouvé la réponse dans l'article.",
    "Je n'ai pas trouvé de réponse claire. Le plus proche dans l'article :",
    "L'article est en %.",
  ],
  de: [
    'Im Artikel steht:',
    'Dazu habe ich im Artikel nichts gefunden.',
    'Ich habe keine klare Antwort gefunden. Am nächsten kommt im Artikel:',
    'Der Artikel ist auf %.',
  ],
};

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

/** The quotes in their order. */
function cite(quotes: readonly Quote[]): readonly AnswerCitation[] {
  const cited = new Map<string, Passage>();
  for (const quote of quotes) cited.set(wordsOfQuote(quote), quote.passage);
  return Array.from(cited, ([quote, passage], i) => ({ number: i + 1, passage, quote }));
}

/** What Luna says with nothing behind it but the article. */
export function answerFromArticle(answer: Answer, article: Article): AnswerContent {
  const { questionLanguage } = answer;
  const inLanguage = article.inLanguage ?? 'en';
  const asked = questionLanguage ?? inLanguage.slice(0, 2);
  const language = Object.hasOwn(WORDS, asked) ? asked : 'en';
  const [says, not, nearest, foreign] = WORDS[language] ?? [];
  const said = (...words: readonly unknown[]): string =>
    [questionLanguage && article.inLanguage && foreign?.replace('%', nameOf(inLanguage, language)), ...words]
      .filter(Boolean)
      .join(' ');
  switch (answer.kind) {
    case 'fact':
      return { kind: 'fixed', text: factOf(answer.fact, article) };
    case 'none': {
      const citations = cite(answer.nearest);
      return {
        kind: 'fixed',
        text: said(citations.length ? nearest : not),
        headings: answer.headings,
        citations,
      };
    }
    case 'quotes':
      return { kind: 'quotes', intro: said(says), citations: cite(answer.quotes) };
  }
}
