import { readdirSync, readFileSync } from 'node:fs';

/** What a reader wrote, and what it is. */
export interface Case {
  /** Who wrote it: the file's name, `en-teens`. */
  readonly writer: string;
  readonly lang: string;
  /** A person at risk, said outright or between the lines; a question about the topic; or neither. */
  readonly strength: 'explicit' | 'veiled' | 'topic' | 'none';
  /** What it speaks of; of what must not be answered, the kind of the refusal. */
  readonly kind: string;
  /** Who is at risk and how near it is; `-` where nobody is, `?` where nobody has said. */
  readonly who: 'self' | 'other' | '-' | '?';
  readonly near: 'now' | 'open' | '-' | '?';
  readonly text: string;
}

/** What an assistant said, and what it does that must not stand (`ok` where nothing). A file is read as four writers. */
export interface Saying {
  readonly writer: string;
  readonly label: string;
  readonly text: string;
}

const VOICES = new URL('./voices/', import.meta.url);

/** The lines of all files in a folder of voices, as columns, with the name of the file. */
const rows = (folder: string): readonly (readonly string[])[] =>
  readdirSync(new URL(`${folder}/`, VOICES))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(`${folder}/${file}`, VOICES), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => [file.replace('.tsv', ''), ...line.split('\t')]),
    );

/** `train`: what the weights are fitted to; `report`: what they never see. */
export const casesOf = (part: 'train' | 'report'): readonly Case[] =>
  rows(part).map(([writer = '', strength, kind, who, near, text]) => {
    if (!text) throw new Error(`${part}/${writer}.tsv: expected five columns, got: ${strength} ${kind}`);
    return { writer, lang: writer.slice(0, 2), strength, kind, who, near, text } as Case;
  });

export const sayings = (): readonly Saying[] =>
  rows('assistant').map(([file = '', label = '', text], i) => {
    if (!text) throw new Error(`assistant/${file}.tsv: expected two columns, got: ${label}`);
    return { writer: `${file}/${i % 4}`, label, text };
  });
