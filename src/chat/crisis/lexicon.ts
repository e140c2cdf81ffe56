/**
 * A language's word families. Each line is a concept (one letter, or several that the word says at once) and its words: those of four letters and more
 * are beginnings (shorter ones with `*`; `=` says that this is the whole word), `_` is a space inside a phrase. The longest entry that fits wins, so a phrase can say what its words do not
 * (`die_hard` is a `.`, nothing).
 *
 * `i` the reader, `o` someone the reader knows, `p` people in general · `s` myself, `h` himself, `m` my · `n` not, `x` cannot ·
 * `w` want or plan, `t` think or say · `k` kill, `K` end or take, `X` has died · `d` die, `u` suicide or self-harm, `l` live,
 * `a` wake, `v` vanish · `q` how much, `Q` a way, `!` a lethal one · `c` took, `e` all of, `g` medicine · `z` cut, `b` arms ·
 * `j` jump, `f` off what · `r` weapon, `H` have it ready · `B` better, `Z` without me, `R` burden · `T` tired of, `P` point,
 * `E` everything, `S` stop, `C` go on, `A` any more, `M` miss me, `J` run over me · `%` a phrase that says it, `$` farewell,
 * `~` words that weigh only together · `y` study, news, prevention, `V` the topic, `L` long ago, `N` now, `&` but.
 */
export type Lexicon = ReadonlyMap<string, string>;

/** Reads a lexicon as it is written. */
export function lexicon(source: string): Lexicon {
  return new Map(
    source.split('\n').flatMap((line) => {
      const [concept = '', ...words] = line.split(' ');
      return words.map(
        (word) =>
          [
            word
              .replaceAll('_', ' ')
              .replace(/^[^*=]{4,}$/, '$&*')
              .replace('=', ''),
            concept,
          ] as const,
      );
    }),
  );
}

/** The concept of a word or phrase; of several entries that begin it, the longest. */
function concept(words: Lexicon, phrase: string): string | undefined {
  let found = words.get(phrase);
  for (let end = phrase.length; found === undefined && end > phrase.lastIndexOf(' ') + 1; end -= 1) {
    found = words.get(`${phrase.slice(0, end)}*`);
  }
  return found;
}

/** What a word that is in no lexicon is: the end of a sentence, a comma, a number of two digits and more, or nothing. */
const other = (word = '') => (word === '.' ? '|' : word === ',' ? ',' : /^\d\d/.test(word) ? 'D' : '.');

/** A normalised text as concepts, `.` for what says nothing, `|` between sentences; `known` counts the words the lexicon has. */
export function concepts(words: Lexicon, text: string): { readonly said: string; readonly known: number } {
  const tokens = text.trim().split(' ');
  let said = '';
  let known = 0;
  for (let at = 0; at < tokens.length; ) {
    let length = 6;
    let found: string | undefined;
    while (found === undefined && length > 1)
      found = concept(words, tokens.slice(at, at + --length).join(' '));
    if (found) known += length;
    said += found ?? other(tokens[at]);
    at += length;
  }
  return { said: said.replace(/op/g, 'oo'), known };
}
