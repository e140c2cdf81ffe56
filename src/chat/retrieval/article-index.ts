import type { Passage } from '../../content/passage.js';
import type { Answer, ArticleAbout, PreviousTurn, Quote } from './answer.js';
import { CUES } from './cues.js';
import {
  type Concept,
  type Evidence,
  evidenceOf,
  isSure,
  LEANS,
  type Sentence,
  scoreOf,
} from './evidence.js';
import { FUNCTION_WORDS, SOFT_WORDS } from './lexicon.js';
import { languageOf, type Question, readQuestion } from './question.js';
import { splitSentences } from './sentences.js';
import { type Terms, Thesaurus } from './thesaurus.js';
import { stem, stemsOf, wordsOf } from './words.js';

/** How much of a question a sentence has to cover to be shown as the nearest. */
const NEAR = 0.2;
/** How much worse than the best a sentence may score and still be quoted with it. */
const CLOSE = 3.5;
// In words.
const LONGEST_LABEL = 3;

/** A sentence with what speaks for it. */
export interface Weighed {
  readonly index: number;
  readonly text: string;
  readonly evidence: Evidence;
  readonly score: number;
}

/** The sentences of a passage; a label that it begins with ("Blood pressure. It can rise.") is no sentence of its own. */
function quotable(text: string): string[] {
  const sentences = splitSentences(text);
  const [label = '', next] = sentences;
  if (next && wordsOf(label).length <= LONGEST_LABEL)
    sentences.splice(0, 2, text.slice(0, text.indexOf(next, label.length) + next.length));
  return sentences;
}

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
    const headers = new Set(passages.map(({ header }) => header));
    passages.forEach((each, passage) => {
      const { text, headings, header, cells } = each;
      // The names of a table's columns are shown with its rows.
      if (headers.has(each)) return;
      const path = [...headings, header?.text].join('\n');
      const section = sections.get(path) ?? sections.size;
      if (section === this.#sections.length) {
        sections.set(path, section);
        this.#sections.push({ heading: headings.at(-1) ?? '', stems: new Set(stemsOf(path)) });
      }
      this.#thesaurus.learn(text);
      // A row is read as a whole.
      for (const sentence of cells ? [text] : quotable(text)) {
        const stems = stemsOf(sentence);
        for (const word of new Set([...stems, CUES.cost[1].test(sentence) ? '$' : ''])) {
          const posting = this.#postings.get(word);
          if (posting) posting.push(this.#sentences.length);
          else this.#postings.set(word, [this.#sentences.length]);
        }
        const said = header ? `${header.text} ${sentence}` : sentence;
        this.#sentences.push({ text: sentence, said, passage, section });
      }
    });
  }

  /** The sentences that answer a question, or that there are none. `previous` is what a follow-up leans on. Never throws. */
  answer(text: string, previous?: PreviousTurn): Answer {
    const question = readQuestion(text, this.#language);
    const { fact, language } = question;
    const foreign = language !== this.#language && FUNCTION_WORDS.has(this.#language);
    const base = foreign ? { questionLanguage: language } : {};
    if (fact && this.#about[fact]?.length) return { ...base, kind: 'fact', fact };
    const titled = this.#titled(text);
    if (titled.length) return { ...base, kind: 'quotes', quotes: this.#quotes(titled) };
    if (question.summary && this.#sentences.length)
      return { ...base, kind: 'quotes', quotes: this.#summary() };
    const weighed = this.weigh(question, previous);
    const [best] = weighed;
    const close = best ? weighed.filter(({ score }) => score > best.score - CLOSE) : [];
    const quotes = this.#quotes(close.map(({ index }) => index));
    if (best && isSure(best.evidence, best.score)) return { ...base, kind: 'quotes', quotes };
    const sections = weighed.map(({ index }) => this.#sentences[index]?.section ?? -1);
    const headings = [...sections, ...this.#sections.keys()].flatMap(
      (at) => this.#sections[at]?.heading || [],
    );
    const isNear = best && best.evidence.coverage >= NEAR;
    return {
      ...base,
      kind: 'none',
      headings: [...new Set(headings)].slice(0, 3),
      nearest: isNear ? quotes : [],
    };
  }

  /** The sentences that some words of a question are near, with the evidence for each; the best first. */
  weigh(question: Question, previous?: PreviousTurn): readonly Weighed[] {
    const concepts = question.fact ? [] : this.#concepts(question, previous);
    return this.#sentences
      .flatMap(({ text }, index) => {
        const evidence = evidenceOf(index, this.#sentences, concepts, question.cues);
        return evidence ? { index, text, evidence, score: scoreOf(evidence) } : [];
      })
      .sort((a, b) => b.score - a.score);
  }

  /** The first sentences under a heading that a question repeats. */
  #titled(text: string): readonly number[] {
    const asked = wordsOf(text).join(' ');
    const titled = this.#sections.map(({ heading }) => asked && wordsOf(heading).join(' ') === asked);
    return this.#sentences.flatMap(({ section }, at) => (titled[section] ? at : [])).slice(0, 3);
  }

  #concepts({ words, cues, follows, ...question }: Question, previous: PreviousTurn | undefined): Concept[] {
    const bare = words.every((word) => SOFT_WORDS.has(word));
    const concepts = words.map((word, at) =>
      // "Chain saw" may be one word in the article.
      this.#concept(word, question, bare || !SOFT_WORDS.has(word) || !cues.includes('duration'), [
        (words[at - 1] ?? '') + word,
        word + (words[at + 1] ?? ''),
      ]),
    );
    const addFrom = (text: string, required: boolean): boolean => {
      const other = readQuestion(text, this.#language);
      const more = other.words.filter((word) => !words.includes(word));
      concepts.push(...more.map((word) => this.#concept(word, other, required)));
      return more.some((word) => !SOFT_WORDS.has(word));
    };
    if (bare || follows) {
      const hits = this.#around(previous);
      if (hits.size)
        concepts.push({ terms: new Map(), hits, headings: [], weight: bare ? 0.5 : 0.25, required: bare });
      for (let turn = previous; turn && !addFrom(turn.question, bare && !hits.size); ) turn = turn.previous;
    }
    // "Who is it for?" asks about the topic itself.
    if (!concepts.length && cues.length) addFrom(this.#about.headline ?? '', true);
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
    const headings = this.#sections.map(({ stems }) => inHeading(terms, stems));
    const known = hits.size > 0 || headings.some(Boolean);
    // BM25's, within the article; 1 for a word that it lacks.
    const count = this.#sentences.length + 1;
    let weight = Math.log(count / (hits.size + 0.5)) / Math.log(2 * count);
    if (!required) weight *= 0.6;
    if (this.#topic.has(stem(word))) weight *= 0.35;
    if (SOFT_WORDS.has(word)) weight *= known ? 0.6 : 0.05;
    else if (!known) weight *= language !== this.#language ? 0.45 : verbs.has(word) ? 0.3 : 0.75;
    return { terms, hits, headings, weight, required };
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
  #summary(): readonly Quote[] {
    const ranked = this.#sentences.map(({ text }, index) => ({
      index,
      score: index ? stemsOf(text).filter((word) => this.#topic.has(word)).length : Infinity,
    }));
    const best = ranked.sort((a, b) => b.score - a.score).slice(0, 3);
    return this.#quotes(best.map(({ index }) => index).sort((a, b) => a - b));
  }
}

function inHeading(terms: Terms, stems: ReadonlySet<string>): number {
  let best = 0;
  for (const [term, quality] of terms) if (stems.has(term)) best = Math.max(best, quality);
  return best;
}
