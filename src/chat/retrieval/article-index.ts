import type { Passage } from '../../content/passage.js';
import type { Answer, ArticleAbout, PreviousTurn, QuestionKind, Quote } from './answer.js';
import { FUNCTION_WORDS, SOFT_WORDS } from './lexicon.js';
import { languageOf, type Question, readQuestion } from './question.js';
import { splitSentences } from './sentences.js';
import { type Terms, Thesaurus } from './thesaurus.js';
import { stem, stemsOf, wordsOf } from './words.js';

const MONEY = /\bfree\b|[$€£¥₹]\s?\d|\d\s?(?:[$€£¥₹]|dollars|euros?\b|pounds|francs?\b|cents)/i;

const DURATION =
  /\b(?:seconds|minute|hour|day|week|month|year|night|soon|once|twice|temporary|immediate|hora|dia|semana|jour|heure|semaine|mois|tag|stunde|woche|monat|jahr)/i;
/** A number, and up to three words after it. Bounded, because a page may be all digits. */
const COUNT =
  /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|half|once|twice|deux|zwei|dos)\b)\S{0,20}(?=((?: \S+){1,3}))/gi;

/** Whether a sentence has what such a question seeks; a number is one of what it asks about ("How many tablets?"). */
const SIGNS: {
  readonly [kind in QuestionKind]?: (text: string, isAsked: (stem: string) => boolean) => boolean;
} = {
  cost: (text) => MONEY.test(text),
  amount: (text, isAsked) =>
    Array.from(text.matchAll(COUNT)).some(([, after = '']) => stemsOf(after).some(isAsked)),
  duration: (text) => DURATION.test(text),
};
const DEFINED = 1.6;
const LEANS = /^(?:th(?:is|ese|at|ose|ey|en)|its?|such|s?he|both|but|however|instead|also|otherwise)\b/i;

// Measured with `eval/answers` on its tuning set.
const ENOUGH = 0.56;
const NEAR = 0.3;
const HEADING = 0.6;
const NEIGHBOUR = 0.3;
// In the unit of the concepts' weights.
const SIGN = 3;
const SIGNED = 0.8 * SIGN;
// In words: how little a sentence's length matters.
const USUAL_LENGTH = 100;
// In words.
const LONGEST_LABEL = 3;

interface Sentence {
  readonly text: string;
  readonly passage: number;
  readonly section: number;
  /** In words. */
  readonly length: number;
}

/** One meaning that a question asks for. */
interface Concept {
  readonly terms: Terms;
  /** How well each sentence that has it matches, 0 to 1. */
  readonly hits: ReadonlyMap<number, number>;
  /** How much it tells sentences apart. */
  readonly weight: number;
  /** Whether an answer must speak of it; what the turn before was about need not be said again. */
  readonly required: boolean;
}

/** The sentences of a passage; a label that it begins with ("Blood pressure. It can rise.") is no sentence of its own. */
function quotable(text: string): string[] {
  const sentences = splitSentences(text);
  const [label = '', next] = sentences;
  if (next && wordsOf(label).length <= LONGEST_LABEL)
    sentences.splice(0, 2, text.slice(0, text.indexOf(next, label.length) + next.length));
  return sentences;
}

/** Whether one of a sentence's first two words is asked for, as where a word is explained. */
const opensWith = (text: string, concepts: readonly Concept[]): boolean =>
  stemsOf(text)
    .slice(0, 2)
    .some((word) => concepts.some(({ terms }) => terms.get(word) === 1));

/** An article prepared for questions. Building it is linear in the text; `answer` is a pure function. */
export class ArticleIndex {
  readonly #passages: readonly Passage[];
  readonly #about: ArticleAbout;
  readonly #language: string;
  readonly #thesaurus = new Thesaurus();
  readonly #sentences: Sentence[] = [];
  /** The headings over each section, and their stems. */
  readonly #sections: { readonly heading: string; readonly stems: ReadonlySet<string> }[] = [];
  /** Stem → the sentences that have it; `$` is an amount of money. */
  readonly #postings = new Map<string, number[]>();
  readonly #topic: ReadonlySet<string>;

  constructor(passages: readonly Passage[], about: ArticleAbout = {}) {
    this.#passages = passages;
    this.#about = about;
    const sample = passages.slice(0, 40).map(({ text }) => text.slice(0, 500));
    this.#language = about.inLanguage?.slice(0, 2).toLowerCase() || languageOf(wordsOf(sample.join(' ')));
    this.#topic = new Set(stemsOf(about.headline ?? ''));
    const sections = new Map<string, number>();
    passages.forEach(({ text, headings }, passage) => {
      const path = headings.join('\n');
      const section = sections.get(path) ?? sections.size;
      if (section === this.#sections.length) {
        sections.set(path, section);
        this.#sections.push({ heading: headings.at(-1) ?? '', stems: new Set(stemsOf(path)) });
      }
      this.#thesaurus.learn(text);
      for (const sentence of quotable(text)) {
        const stems = stemsOf(sentence);
        for (const word of new Set([...stems, MONEY.test(sentence) ? '$' : ''])) {
          const posting = this.#postings.get(word);
          if (posting) posting.push(this.#sentences.length);
          else this.#postings.set(word, [this.#sentences.length]);
        }
        this.#sentences.push({ text: sentence, passage, section, length: stems.length });
      }
    });
  }

  /** The sentences that answer a question, or that there are none. `previous` is what a follow-up leans on. Never throws. */
  answer(text: string, previous?: PreviousTurn): Answer {
    const question = readQuestion(text, this.#language);
    const { fact, kind, language } = question;
    const foreign = language !== this.#language && FUNCTION_WORDS.has(this.#language);
    const base = foreign ? { questionLanguage: language } : {};
    if (fact && this.#about[fact]?.length) return { ...base, kind: 'fact', fact };
    const concepts = fact ? [] : this.#concepts(question, previous);
    const { quotes, headings, coverage } = kind === 'summary' ? this.#summary() : this.#rank(kind, concepts);
    return coverage < ENOUGH
      ? { ...base, kind: 'none', headings, nearest: coverage < NEAR ? [] : quotes }
      : { ...base, kind: 'quotes', question: kind, quotes };
  }

  #concepts({ words, kind, follows, ...question }: Question, previous: PreviousTurn | undefined): Concept[] {
    const bare = words.every((word) => SOFT_WORDS.has(word));
    const concepts = words.map((word, at) =>
      // "Chain saw" may be one word in the article.
      this.#concept(word, question, true, [(words[at - 1] ?? '') + word, word + (words[at + 1] ?? '')]),
    );
    const addFrom = (text: string, required: boolean): boolean => {
      const other = readQuestion(text, this.#language);
      const more = other.words.filter((word) => !words.includes(word));
      concepts.push(...more.map((word) => this.#concept(word, other, required)));
      return more.some((word) => !SOFT_WORDS.has(word));
    };
    if (bare || follows) {
      const hits = this.#around(previous);
      if (hits.size) concepts.push({ terms: new Map(), hits, weight: bare ? 2 : 1, required: bare });
      for (let turn = previous; turn && !addFrom(turn.question, bare && !hits.size); ) turn = turn.previous;
    }
    // "Who is it for?" asks about the topic itself.
    if (!concepts.length && kind !== 'other' && kind !== 'yes-no') addFrom(this.#about.headline ?? '', true);
    return concepts;
  }

  /** The sentence that the answer before quoted first and its section, each sentence with how near it stands. */
  #around(previous: PreviousTurn | undefined): ReadonlyMap<number, number> {
    const hits = new Map<number, number>();
    const quote = previous?.answer.kind === 'quotes' ? previous.answer.quotes[0] : undefined;
    const cited = this.#sentences.findIndex(({ text }) => text === quote?.text);
    this.#sentences.forEach(({ section }, index) => {
      if (section === this.#sentences[cited]?.section) hits.set(index, Math.abs(index - cited) < 2 ? 1 : 0.5);
    });
    return hits;
  }

  #concept(
    word: string,
    { language, verbs }: Pick<Question, 'language' | 'verbs'>,
    required: boolean,
    compounds: readonly string[] = [],
  ): Concept {
    const terms = new Map(this.#thesaurus.termsOf(word, this.#postings));
    for (const compound of compounds) terms.set(stem(compound), 1);
    const hits = new Map<number, number>();
    for (const [term, quality] of terms) {
      for (const sentence of this.#postings.get(term) ?? []) {
        const hit = hits.get(sentence) ?? 0;
        hits.set(sentence, Math.min(1, Math.max(hit, quality) + (hit && 0.15)));
      }
    }
    const known = hits.size > 0 || this.#sections.some(({ stems }) => inHeading(terms, stems));
    // BM25's, within the article.
    let weight = Math.log(1 + (this.#sentences.length - hits.size + 0.5) / (hits.size + 0.5));
    if (!required) weight *= 0.6;
    if (this.#topic.has(stem(word))) weight *= 0.35;
    if (SOFT_WORDS.has(word)) weight *= known ? 0.6 : 0.05;
    else if (!known) weight *= language !== this.#language ? 0.45 : verbs.has(word) ? 0.3 : 0.75;
    return { terms, hits, weight, required };
  }

  #rank(kind: QuestionKind, concepts: readonly Concept[]): Ranking {
    const sign = SIGNS[kind];
    const isAsked = (word: string) => concepts.some(({ terms }) => terms.has(word));
    const total = concepts.reduce(
      (sum, { weight, required }) => sum + (required ? weight : 0),
      sign ? SIGN : 0,
    );
    const headed = concepts.map(({ terms }) => this.#sections.map(({ stems }) => inHeading(terms, stems)));
    const ranked: { index: number; score: number; coverage: number }[] = [];
    this.#sentences.forEach(({ text, passage, section, length }, index) => {
      let score = 0;
      let covered = 0;
      concepts.forEach(({ hits, weight, required }, at) => {
        const own = hits.get(index) ?? 0;
        const heading = headed[at]?.[section] ?? 0;
        const opens = this.#sentences[index - 1]?.section !== section;
        const [before = 0, after = 0] = [index - 1, index + 1].map((other) =>
          this.#sentences[other]?.passage === passage ? hits.get(other) : 0,
        );
        score += weight * (own + HEADING * (opens ? 1.5 : 1) * heading + NEIGHBOUR * (before + after));
        if (required)
          covered += weight * Math.max(own && (3 + own) / 4, 0.8 * heading, before / 2, after / 2);
      });
      if (!score) return;
      if (sign?.(text, isAsked)) covered += SIGNED;
      if (kind === 'definition' && opensWith(text, concepts)) score *= DEFINED;
      score *= covered ** 2 / (USUAL_LENGTH + length);
      ranked.push({ index, score, coverage: covered / total });
    });
    ranked.sort((a, b) => b.score - a.score);
    const { score: best = 0, coverage = 0 } = ranked[0] ?? {};
    const close = ranked.filter(({ score }) => score > best * 0.15).map(({ index }) => index);
    const sections = ranked.map(({ index }) => this.#sentences[index]?.section ?? -1);
    const headings = [...sections, ...this.#sections.keys()].flatMap(
      (at) => this.#sections[at]?.heading || [],
    );
    return { quotes: this.#quotes(close), headings: [...new Set(headings)].slice(0, 3), coverage };
  }

  /** A sentence, or the next three items where it leads to a list ("It has risks:"); with them, if they are no sentences. */
  #unled(index: number): number[] {
    const lead = this.#sentences[index];
    if (!lead?.text.endsWith(':')) return [index];
    const items: number[] = [];
    let of = lead.passage;
    for (let at = index + 1; items.length < 3; at++) {
      const item = this.#sentences[at];
      if (item?.section !== lead.section) break;
      if (item.passage !== of) items.push(at);
      of = item.passage;
    }
    return items.some((at) => /[.!?]$/.test(this.#sentences[at]?.text ?? '')) ? items : [index, ...items];
  }

  /** The first three of some sentences, but no more than four with those that they lean on; a list instead of its opening. */
  #quotes(indexes: readonly number[]): Quote[] {
    const found = [...new Set(indexes.flatMap((index) => this.#unled(index)))];
    // Items that are no sentences need their opening.
    const list = found.slice(0, this.#sentences[found[0] ?? -1]?.text.endsWith(':') ? 4 : 3);
    const quotes: Quote[] = [];
    let room = 4;
    for (const index of list) {
      const { text, passage: at = -1 } = this.#sentences[index] ?? {};
      const passage = this.#passages[at];
      if (!text || !passage || quotes.some((quote) => quote.text === text)) continue;
      const before = this.#sentences[index - 1];
      const leans = before?.passage === at && !list.includes(index - 1) && LEANS.test(text);
      room -= leans ? 2 : 1;
      if (room < 0) break;
      quotes.push({ text, passage, ...(leans && { before: before.text }) });
    }
    return quotes;
  }

  /** The first sentence, and those with the most of the headline's words; in reading order. */
  #summary(): Ranking {
    const ranked = this.#sentences.map(({ text }, index) => ({
      index,
      score: index ? stemsOf(text).filter((word) => this.#topic.has(word)).length : Infinity,
    }));
    const best = ranked.sort((a, b) => b.score - a.score).slice(0, 3);
    const quotes = this.#quotes(best.map(({ index }) => index).sort((a, b) => a - b));
    return { quotes, headings: [], coverage: quotes.length };
  }
}

interface Ranking {
  readonly quotes: readonly Quote[];
  /** Up to three, the nearest first. */
  readonly headings: readonly string[];
  /** How much of what the question asks for the first quote covers, 0 to 1. */
  readonly coverage: number;
}

function inHeading(terms: Terms, stems: ReadonlySet<string>): number {
  let best = 0;
  for (const [term, quality] of terms) if (stems.has(term)) best = Math.max(best, quality);
  return best;
}
