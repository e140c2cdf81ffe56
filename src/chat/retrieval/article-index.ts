import type { Passage } from '../../content/passage.js';
import type { Answer, ArticleAbout, PreviousTurn, QuestionKind, Quote } from './answer.js';
import { SOFT_WORDS, SYNONYMS } from './lexicon.js';
import { languageOf, type Question, readQuestion } from './question.js';
import { splitSentences } from './sentences.js';
import { editDistance, stemIn, wordsOf } from './words.js';

const MONEY = /[$€£¥₹]\s?\d|\d\s?(?:[$€£¥₹]|dollars?|euros?|pounds|francs?|cents?|usd|eur|gbp|chf)/i;
const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|dozen|half|quarter|third|hundred|thousand|million|once|twice|dos|tres|deux|trois|zwei|drei)\b/i;
const SPAN =
  /\b(?:second|minute|hour|day|week|month|year|night|overnight|soon|daily|weekly|monthly|temporary|immediately|hora|dia|semana|ano|mes|jour|heure|semaine|mois|tag|stunde|woche|monat|jahr)/i;
const DATE =
  /\b(?:1[89]|20)\d\d\b|\d[:.]\d\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)|\b(?:when|if|before|after|until|winter|summer|spring|autumn)\b/;

/** What a sentence that answers such a question usually has. */
const SIGNS: { readonly [kind in QuestionKind]?: RegExp } = {
  cost: MONEY,
  amount: NUMBER,
  duration: SPAN,
  time: DATE,
  person: /\p{Lu}\p{L}+ \p{Lu}|\b(?:people|patients?|everyone|anyone|those|adults|nobody)\b/u,
  place: /\b(?:in|at|on|from|near|behind|beside|by) /i,
  cause:
    /\b(?:because|since|due to|caus\w+|reason|so that|therefore|in order|which is why|if|means?|as|porque|weil|car)\b/i,
  comparison: /\b(?:than|whereas|unlike|while|compared|differ\w*|instead|rather|another)\b/i,
  manner:
    /\b(?:by|through|with|using|which|then|first|until)\b|^(?!The|It|This|I )\p{Lu}\p{Ll}+ (?:the|a|an|your|it|out) /iu,
  'yes-no': /\b(?:not|no|may|can|cannot|should|must|never|only|always|yes|allowed|forbidden)\b/i,
};

const LEANS =
  /^(?:this|these|that|those|they|it|its|such|he|she|both|but|however|then|instead|also|otherwise)\b/i;
const DEFINES =
  /^\W{0,3}(?:(?:is|are|was|means|refers|stands for|ist|sind|bedeutet|es|est)\b|\(|[—–]|, (?:an?|the|which) )/i;
const ABBREVIATION = /\(([A-Z][A-Za-z0-9]{1,9})\)|\b([A-Z][A-Z0-9]{1,9}) \(([^()]{4,80})\)/g;

interface Sentence {
  readonly text: string;
  readonly passage: number;
  readonly section: number;
  /** Number of words. */
  readonly length: number;
}

/** One meaning that a question asks for. */
interface Concept {
  /** What may stand for it in the article, with how well it does. */
  readonly terms: ReadonlyMap<string, number>;
  /** How well each sentence that has it matches, 0 to 1. */
  readonly hits: ReadonlyMap<number, number>;
  readonly weight: number;
  /** Whether an answer must speak of it; what the turn before was about need not be said again. */
  readonly required: boolean;
  /** Whether it is what the whole article is about. */
  readonly topic: boolean;
}

const ENOUGH = 0.5;

/** An article prepared for questions. Building it is linear in the text; `answer` is a pure function. */
export class ArticleIndex {
  readonly #passages: readonly Passage[];
  readonly #about: ArticleAbout;
  readonly #language: string;
  readonly #sentences: Sentence[] = [];
  /** Stem → sentences, one entry for each time it stands there. */
  readonly #postings = new Map<string, number[]>();
  readonly #sections: { readonly headings: readonly string[]; readonly stems: ReadonlySet<string> }[] = [];
  readonly #topic: ReadonlySet<string>;
  readonly #synonyms = new Map<string, Set<string>>();
  readonly #stems = new Map<string, string>();
  readonly #meanLength: number;

  constructor(passages: readonly Passage[], about: ArticleAbout = {}) {
    this.#passages = passages;
    this.#about = about;
    this.#language =
      about.inLanguage?.slice(0, 2).toLowerCase() ??
      languageOf(
        wordsOf(
          passages
            .slice(0, 40)
            .map((passage) => passage.text.slice(0, 500))
            .join(' '),
        ),
      );
    const sectionIds = new Map<string, number>();
    let words = 0;
    passages.forEach((passage, index) => {
      const path = passage.headings.join('\n');
      let section = sectionIds.get(path);
      if (section === undefined) {
        section = this.#sections.length;
        sectionIds.set(path, section);
        this.#sections.push({ headings: passage.headings, stems: new Set(this.#stemsOf(path)) });
      }
      for (const text of splitSentences(passage.text)) {
        const stems = this.#stemsOf(text);
        if (MONEY.test(text)) stems.push('$');
        for (const stem of stems) this.#post(stem, this.#sentences.length);
        this.#sentences.push({ text, passage: index, section, length: stems.length });
        words += stems.length;
      }
      this.#learnAbbreviations(passage.text);
    });
    this.#meanLength = words / (this.#sentences.length || 1);
    this.#topic = new Set(this.#stemsOf(about.headline ?? ''));
    for (const group of SYNONYMS) {
      const stems = group.map((word) => this.#stem(word));
      for (const stem of stems) for (const other of stems) this.#relate(stem, other);
    }
  }

  /** The sentences that answer a question, or that there are none. Never throws. */
  answer(text: string, previous?: PreviousTurn): Answer {
    const question = readQuestion(text, this.#language);
    const foreign = question.language !== this.#language && this.#language !== 'und';
    const base = foreign ? { questionLanguage: question.language } : {};
    const { fact, kind } = question;
    if (fact) {
      const value = this.#about[fact];
      return value?.length
        ? { ...base, kind: 'fact', fact }
        : { ...base, kind: 'none', headings: this.#headings([]) };
    }
    if (kind === 'summary' && this.#sentences.length) {
      return { ...base, kind: 'quotes', question: kind, quotes: this.#summary() };
    }
    const concepts = this.#concepts(question, previous);
    const quotes = this.#rank(kind, concepts, previous);
    return quotes.length
      ? { ...base, kind: 'quotes', question: kind, quotes }
      : { ...base, kind: 'none', headings: this.#headings(concepts) };
  }

  #stem(word: string): string {
    let stem = this.#stems.get(word);
    if (stem === undefined) {
      stem = stemIn(this.#language, word);
      this.#stems.set(word, stem);
    }
    return stem;
  }

  #stemsOf(text: string): string[] {
    return wordsOf(text).map((word) => this.#stem(word));
  }

  #post(stem: string, sentence: number): void {
    const posting = this.#postings.get(stem);
    if (posting) posting.push(sentence);
    else this.#postings.set(stem, [sentence]);
  }

  #relate(stem: string, other: string): void {
    const related = this.#synonyms.get(stem);
    if (related) related.add(other);
    else this.#synonyms.set(stem, new Set([other]));
  }

  #learnAbbreviations(text: string): void {
    for (const match of text.matchAll(ABBREVIATION)) {
      const short = match[1] ?? match[2] ?? '';
      const words = match[3]
        ? wordsOf(match[3])
        : wordsOf(text.slice(Math.max(0, match.index - 80), match.index));
      const initials = words.map((word) => word[0]).join('');
      const plain = short.toLowerCase();
      const at = match[3] ? 0 : initials.length - plain.length;
      if (at < 0 || initials.slice(at, at + plain.length) !== plain) continue;
      const stem = this.#stem(plain);
      for (const word of words.slice(at, at + plain.length)) this.#relate(stem, this.#stem(word));
    }
  }

  #known(stem: string): boolean {
    return (
      this.#postings.has(stem) || this.#topic.has(stem) || this.#sections.some(({ stems }) => stems.has(stem))
    );
  }

  /** The words of the article (or the synonym table) that a misspelt word may be, or that are built on the same stem. */
  #nearest(stem: string): Map<string, number> {
    const near = new Map<string, number>();
    const limit = stem.length < 5 ? 0 : stem.length < 8 ? 1 : 2;
    if (!limit) return near;
    let best = limit;
    for (const words of [this.#postings, this.#synonyms]) {
      for (const other of words.keys()) {
        if (other[0] !== stem[0]) continue;
        if (other.length > 4 && (other.startsWith(stem) || (other.length > 5 && stem.startsWith(other)))) {
          near.set(other, 0.6);
        }
        const distance = editDistance(stem, other, best);
        if (distance > best) continue;
        best = distance;
        near.set(other, 0.9 - distance / 10);
      }
    }
    return near;
  }

  #terms(word: string, foreign: boolean): Map<string, number> {
    const stem = this.#stem(word);
    const terms = new Map([[stem, 1]]);
    const add = (from: string, weight: number): void => {
      for (const other of this.#synonyms.get(from) ?? []) {
        terms.set(other, Math.max(terms.get(other) ?? 0, weight));
      }
    };
    add(stem, foreign ? 0.9 : 0.6);
    if (!this.#known(stem) && !this.#synonyms.has(stem)) {
      for (const [near, weight] of this.#nearest(stem)) {
        terms.set(near, weight);
        add(near, weight * 0.6);
      }
    }
    return terms;
  }

  #concepts(question: Question, previous: PreviousTurn | undefined): Concept[] {
    const foreign = question.language !== this.#language;
    const own = question.words.map((word) => this.#concept(word, foreign, true));
    if (!previous) return own;
    const bare = !question.words.some((word) => !SOFT_WORDS.has(word));
    if (!bare && !question.follows) return own;
    const before = readQuestion(previous.question, this.#language);
    return [
      ...own,
      ...before.words
        .filter((word) => !question.words.includes(word))
        .map((word) => this.#concept(word, before.language !== this.#language, bare)),
    ];
  }

  #concept(word: string, foreign: boolean, required: boolean): Concept {
    const terms = this.#terms(word, foreign);
    const hits = new Map<number, number>();
    for (const [term, quality] of terms) {
      for (const sentence of this.#postings.get(term) ?? []) {
        hits.set(sentence, Math.max(hits.get(sentence) ?? 0, quality));
      }
    }
    const known = [...terms.keys()].some((term) => this.#known(term));
    const topic = this.#topic.has(this.#stem(word));
    const count = this.#sentences.length;
    const idf = Math.log(1 + (count - hits.size + 0.5) / (hits.size + 0.5));
    const soft = SOFT_WORDS.has(word) ? (known ? 0.5 : 0.2) : known ? 1 : foreign ? 0.4 : 1;
    return { terms, hits, weight: idf * soft * (topic ? 0.5 : 1) * (required ? 1 : 0.4), required, topic };
  }

  #inSection(concept: Concept, section: number): number {
    const stems = this.#sections[section]?.stems;
    let best = 0;
    if (stems)
      for (const [term, quality] of concept.terms) if (stems.has(term)) best = Math.max(best, quality);
    return best;
  }

  #rank(kind: QuestionKind, concepts: readonly Concept[], previous: PreviousTurn | undefined): Quote[] {
    const total = concepts.reduce((sum, { weight, required }) => sum + (required ? weight : 0), 0);
    if (!total) return [];
    const headed = concepts.map((concept) =>
      this.#sections.map((_, section) => this.#inSection(concept, section)),
    );
    const cited =
      previous?.answer.kind === 'quotes'
        ? this.#passages.indexOf(previous.answer.quotes[0]?.passage as Passage)
        : -1;
    const ranked: { index: number; score: number; coverage: number }[] = [];
    this.#sentences.forEach((sentence, index) => {
      let score = 0;
      let covered = 0;
      concepts.forEach((concept, c) => {
        const own = concept.hits.get(index) ?? 0;
        const heading = headed[c]?.[sentence.section] ?? 0;
        const beside = Math.max(this.#beside(concept, index, -1), this.#beside(concept, index, 1));
        score += concept.weight * (own + 0.4 * heading + 0.25 * beside);
        if (concept.required) {
          covered +=
            concept.weight *
            Math.max(own && 0.4 + 0.6 * own, 0.7 * heading, 0.5 * beside, concept.topic ? 0.6 : 0);
        }
      });
      if (!score) return;
      if (SIGNS[kind]?.test(sentence.text)) score *= 1.4;
      if (kind === 'definition' && this.#defines(sentence.text, concepts)) score *= 1.6;
      if (sentence.passage === cited) score *= 1.2;
      if (sentence.text.endsWith('?')) score *= 0.5;
      if (this.#sentences[index - 1]?.section !== sentence.section) score *= 1.15;
      score /= 0.8 + 0.2 * (sentence.length / this.#meanLength);
      ranked.push({ index, score, coverage: covered / total });
    });
    ranked.sort((a, b) => b.score - a.score);
    const best = ranked[0];
    if (!best || best.coverage < ENOUGH) return [];
    return ranked
      .slice(0, 3)
      .filter(({ score }) => score > best.score * 0.4)
      .map(({ index }) => this.#quote(index));
  }

  #beside(concept: Concept, index: number, step: number): number {
    return this.#sentences[index]?.passage === this.#sentences[index + step]?.passage
      ? (concept.hits.get(index + step) ?? 0)
      : 0;
  }

  #defines(text: string, concepts: readonly Concept[]): boolean {
    for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const stem = this.#stem(match[0].toLowerCase());
      if (
        concepts.some(({ terms }) => terms.get(stem) === 1) &&
        DEFINES.test(text.slice(match.index + match[0].length, match.index + match[0].length + 20))
      ) {
        return true;
      }
    }
    return false;
  }

  #quote(index: number): Quote {
    const { text = '', passage: at = 0 } = this.#sentences[index] ?? {};
    const passage = this.#passages[at] ?? { text, headings: [] };
    const before = this.#sentences[index - 1];
    return { text, passage, ...(before?.passage === at && LEANS.test(text) && { before: before.text }) };
  }

  /** The sentences with the most of the article's frequent words, in reading order. */
  #summary(): Quote[] {
    const first = this.#sentences.findIndex(({ length }) => length > 5);
    const rest = this.#sentences
      .map((sentence, index) => ({
        index,
        score: this.#stemsOf(sentence.text).filter((stem) => this.#topic.has(stem)).length,
      }))
      .filter(({ index }) => index !== first)
      .sort((a, b) => b.score - a.score)
      .slice(0, 2)
      .map(({ index }) => index);
    return [Math.max(0, first), ...rest].sort((a, b) => a - b).map((index) => this.#quote(index));
  }

  #headings(concepts: readonly Concept[]): string[] {
    const scores = this.#sections.map((_, section) =>
      concepts.reduce((sum, concept) => sum + concept.weight * this.#inSection(concept, section), 0),
    );
    for (const { hits, weight } of concepts) {
      for (const index of hits.keys()) {
        const section = this.#sentences[index]?.section ?? 0;
        scores[section] = (scores[section] ?? 0) + weight / 10;
      }
    }
    const order = scores.map((_, section) => section).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    const names = order.map((section) => this.#sections[section]?.headings.at(-1) ?? '').filter(Boolean);
    return [...new Set(names)].slice(0, 3);
  }
}
