/** What a message of the set is: a person at risk (said outright, or between the lines), a question about the topic, or neither. */
export type Strength = 'explicit' | 'veiled' | 'topic' | 'none';

/** One turn of a conversation: what the reader wrote, or what Luna said. */
export type Turn = string | { readonly luna: string };

export interface Case {
  readonly author: string;
  readonly part: Part;
  readonly lang: 'en' | 'es' | 'fr' | 'de';
  readonly strength: Strength;
  readonly kind: string;
  readonly turns: readonly Turn[];
}

/** `tune`: looked at while the detector is built; `report`: only counted; `fresh`: written last, without looking at the detector. */
export type Part = 'tune' | 'report' | 'fresh';

type Row = readonly [strength: Strength, kind: string, message: Turn | readonly Turn[]];

/** All that one author wrote. An author is wholly in one part, so that nobody's turns of phrase are in two. */
export function voice(author: string, part: Part, lang: Case['lang'], rows: readonly Row[]): readonly Case[] {
  return rows.map(([strength, kind, message]) => ({
    author,
    part,
    lang,
    strength,
    kind,
    turns: Array.isArray(message) ? message : [message as Turn],
  }));
}
