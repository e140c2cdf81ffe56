import { common } from './lexicon-common.js';
import { german } from './lexicon-de.js';
import { english } from './lexicon-en.js';
import { spanish } from './lexicon-es.js';
import { french } from './lexicon-fr.js';
import { fold, normalise } from './normalise.js';

/**
 * A language's word families. Each line is a concept (one letter, or several that the word says at once) and its words: those of
 * four letters and more are beginnings (shorter ones with `*`; `=` says that this is the whole word), `_` is a space inside a
 * phrase. The longest entry that fits wins, so a phrase can say what its words do not (`die_hard` is a `.`, nothing). A line of
 * `^` has spellings: `word:spelling:spelling`.
 *
 * `i` the reader, `o` someone the reader knows, `p` people in general, `þ` they, `Y` you · `s` myself, `h` himself, `m` my · `n` not,
 * `x` cannot · `w` want or plan, `t` think or say, `U` fear · `k` kill, `K` end or take, `X` has died · `d` die, `W` dead,
 * `u` suicide or self-harm, `l` live, `a` wake, `v` vanish, `η` here · `q` how much, `δ` a dose, `θ` an overdose, `Q` a way, `!` a lethal one ·
 * `c` took, `⊕` take, `e` all of, `g` medicine, `ψ` poison, `D` ten of them or more · `z` cut, `b` arms, `#` cuts, `ɑ` by accident ·
 * `j` jump, `f` off what · `r` weapon, `H` have it ready, `ð` where it lies · `B` better, `β` fine, `Z` without me, `R` burden ·
 * `T` tired of, `P` point, `φ` for me, `E` everything, `S` stop, `C` go on, `A` any more, `ω` a way out, `M` miss me, `J` run over me,
 * `κ` it is all the same, `μ` be with the dead · `%` a phrase that says it, `$` farewell, `~` words that weigh only
 * together · `y` study, news, prevention, `V` the topic, `L` long ago, `λ` … `ν` so many years ago, `N` now, `&` but, `G` if,
 * `?` a question's first word, `¶` its mark · `€` buy, `⌂` at home, `¿` have I, `☤` an illness, `⚑` an emergency, `§` an amount.
 */
type Lexicon = ReadonlyMap<string, string>;

/** The longest phrase, in words, and the longest beginning of a word, in letters, that an entry has room for. */
const PHRASE = 5;
const BEGINNING = 20;

/** Reads a lexicon as it is written; `first ` says that a phrase begins with this word. */
function lexicon(source: string): Lexicon {
  const words = new Map<string, string>();
  for (const line of `${common}\n${source}`.split('\n')) {
    const [concept = '', ...entries] = line.split(' ');
    for (const entry of entries) {
      const phrase = entry.replaceAll('_', ' ');
      if (concept === '^') {
        const [word = '', ...spellings] = phrase.split(':');
        for (const spelling of spellings) words.set(`${spelling}^`, word);
        continue;
      }
      words.set(phrase.replace(/^[^*=]{4,}$/, '$&*').replace('=', ''), concept);
      if (phrase.includes(' ')) words.set(phrase.slice(0, phrase.indexOf(' ') + 1), concept);
    }
  }
  return words;
}

const lexicons = [
  { language: 'en', words: lexicon(english) },
  { language: 'es', words: lexicon(spanish) },
  { language: 'fr', words: lexicon(french) },
  { language: 'de', words: lexicon(fold(german)) },
] as const;

/** The languages that are understood. */
export type CrisisLanguage = (typeof lexicons)[number]['language'];

/** The concept of a word or phrase; of several entries that begin it, the longest. */
function concept(words: Lexicon, phrase: string): string | undefined {
  const word = phrase.lastIndexOf(' ') + 1;
  let found = words.get(phrase);
  for (let end = Math.min(phrase.length, word + BEGINNING); found === undefined && end > word; end -= 1) {
    found = words.get(`${phrase.slice(0, end)}*`);
  }
  return found ?? (PLURAL.test(phrase) ? words.get(phrase.slice(0, -1)) : undefined);
}

/** A word of four letters or more that may be another with an `s` (`moms`, `pistolas`). */
const PLURAL = /\w{3}s$/;

/** How names of medicines end, and German words made with one. */
const MEDICINE = /(?:azepam|azolam|etine|apine|azine|ptyline|codone|morphone|profen|tabletten|pillen)$/;

/** Years in which something was. */
const PAST_YEAR = /^(?:19\d|20[01])\d$/;

/** What a word that is in no lexicon is: the end of a sentence, a comma, a question mark, a number of two digits and more, a medicine by its ending, or nothing. */
const other = (word = '') =>
  word === '.'
    ? '|'
    : word === ','
      ? ','
      : PAST_YEAR.test(word)
        ? 'L'
        : /^\d\d/.test(word)
          ? 'D'
          : word === '?'
            ? '¶'
            : MEDICINE.test(word)
              ? 'g'
              : '.';

/** A normalised text as concepts, `.` for what says nothing, `|` between sentences; `known` counts the words the lexicon has. */
function concepts(words: Lexicon, text: string): { readonly said: string; readonly known: number } {
  const tokens = text
    .trim()
    .split(' ')
    .map((token) => words.get(`${token}^`) ?? token)
    .join(' ')
    .split(' ');
  let said = '';
  let known = 0;
  for (let at = 0; at < tokens.length; ) {
    let length = words.has(`${tokens[at]} `) ? PHRASE + 1 : 2;
    let found: string | undefined;
    while (found === undefined && length > 1)
      found = concept(words, tokens.slice(at, at + --length).join(' '));
    if (found) known += length;
    // Who "they" are: somebody the reader has spoken of, or people in general.
    said += found === 'þ' ? (said.includes('o') ? 'o' : 'p') : (found ?? other(tokens[at]));
    at += length;
  }
  return { said: said.replaceAll('op', 'oo'), known };
}

/** What a text says, in the language that knows the most of its words. */
export function understand(text: string): { readonly language: CrisisLanguage; readonly said: string } {
  const normal = normalise(text);
  return lexicons
    .map(({ language, words }) => ({
      language,
      ...concepts(words, language === 'de' ? fold(normal) : normal),
    }))
    .reduce((best, next) => (next.known > best.known ? next : best));
}

/** A pattern over concepts; a digit is up to so many of them in between. */
export const pattern = (source: string, flags?: string): RegExp =>
  new RegExp(source.replace(/\d/g, '[^|]{0,$&}'), flags);
