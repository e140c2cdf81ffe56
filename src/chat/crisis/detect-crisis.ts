import { type CrisisLanguage, pattern, understand } from './lexicon.js';
import { isHeavy } from './weigh.js';

/** One turn of the conversation. */
export interface CrisisTurn {
  readonly role: 'reader' | 'luna';
  readonly text: string;
}

/** What a message at risk speaks of, the nearest danger first. */
export type CrisisSign = (typeof signs)[number][0] | 'hopelessness';

/**
 * What a conversation shows:
 *
 * - `none`: nothing
 * - `topic`: the last turn speaks of suicide, self-harm or overdose with nobody at risk; answer it, with the lines beside the answer
 * - `risk`: somebody is at risk. Stays so for the whole conversation: a later "just kidding" takes nothing back
 */
export type Crisis =
  | { readonly level: 'none' }
  | { readonly level: 'topic' }
  | {
      readonly level: 'risk';
      /** The reader, or someone the reader speaks of. */
      readonly who: 'self' | 'other';
      readonly what: CrisisSign;
      /** `now`: tonight, today, or already begun. */
      readonly near: 'now' | 'open';
      /** The language of the message. */
      readonly language: CrisisLanguage;
      /** Positions in the conversation of the turns that are hits: those that are never sent anywhere. */
      readonly hits: readonly number[];
    };

type Risk = Omit<Extract<Crisis, { level: 'risk' }>, 'hits'>;

/** The signs in the order of their danger, as patterns over concepts (see `Lexicon`); a digit is up to so many concepts between. */
const signs = [
  ['attempt', 'c4e6g|c4u|c4g4!|e4g2c|c1Dg|D1g2c|c3g.g|c[.m]?o1g|c4ψ|ψ2c|c6g9⚑|N1⊕1e2g'],
  [
    'method',
    'q8[dWk!θ]|g6n2a1A|q[^|y]?[^|y]?g3e|!3[gqQ]|Q[^|S]?[^|S]?[^|S]?([dku!]|K2[shl])|q9n2a|q6l2K|[cK]4g5[dW]|V2Dg|G2cD(?!q)|[K⊕]2d|[dW]4[Kc]4[eD]|[?q][^|y]?g3[kd!]',
  ],
  ['means', 'H4[rg]|D2g4ð|g3H|r8[HNð]|j5f|f5j|r5b|[tw]5[K⊕]2e4g|g9[tw]3[K⊕]2e|[tw]8e4g2⊕|ψ5[wtH]|[wtH]4ψ'],
  ['selfHarm', '#|z1[sh]|[sh]1z4[br]?|z2b'],
  ['farewell', '[$]'],
  [
    'ideation',
    '%|k1[sh]|[sh][^|h]?[^|h]?[^|h]?[^|h]?[^|h]?k(?!h)|[kK]2l|c1l|K1[sh]|w5[dW]|w3v|w1j(?=$|[,&N])|n2w4[la]|n2w3v|nAa|nx1l|w7n2[lav]|n4lA|n4n1a|t4[dk]|t3n1[la]|T3[lda]|lT|B3[dW]|[dW]3B|U1l|n2P3[laC]|P3[la]|P1[AC]|l2n?3P|(x1C1A|x[.]?C|xn?A|nxA|xn)(?=$|[&¶])|xA3l|x3s1l|x5ω|n5ω.?[EA]?(?=$|[,&])|i9[nx]5ω|Q3E2S|B8n2l|Gi1n1l|Gi1v|n3P2n|n[.i]?t2C1A|x1l(?=$|[A¶])|i[^|inwG?¶]*R|ml3S|S[.m]?l|[Bβ]6Z|Z4B|[op]1wB1i|[XV]9μ|n2Pφ|ω2φ|n3w2C(?=$|A)|P2n3l|w3a4n|[op]6B5Gi|κ4[dla]|[dl]2κ|[Giw]9Xs|Gi6[op]5B|Z2[vd]|n3M|M1n|[w.it]3J|w3E2[SKk]|w4S3E|Z4M|x4P4l',
  ],
] as const;

const patterns = signs.map(([what, source]) => ({ what, danger: pattern(source) }));
/** "I am not suicidal", "I do not want to die". */
const DENIAL = pattern(
  'n[.w]?[.w]?[.w]?s?[.]?(u|[kK][sh]|[kdW])|n[.i]?t[.]?[.]?(u|k)|(nA|(?<![xn].?)S)t[.]?[.]?[ukd]',
  'g',
);
/** Somebody has died so. */
const LOSS = pattern('h5X|X1h|X3u|o5c2l', 'g');
/** "If I were not here", "if I died". */
const GONE = /Gi[^|]{0,2}n[A.]?η|Gi[^|]{0,2}W|Gi[^|]?[dX](?!s)/g;
/** Words that weigh only together. */
const SOFT = pattern('[~rRZω]|x3A|n3P|TE|n2w3B|K1e4g', 'g');

/** How many turns back words still weigh together, and how far back a message may have begun. */
const TURNS_BACK = 4;
const LETTERS_BACK = 120;

/** What one message shows by itself. */
interface Reading {
  readonly risk?: Risk;
  readonly topic: boolean;
  /** How many words it has that weigh only together. */
  readonly soft: number;
  /** Whether all that it says weighs heavily together. */
  readonly heavy: boolean;
  readonly who: Risk['who'];
  readonly language: CrisisLanguage;
}

/** Whose life it is, by the nearest subject up to the danger: the reader, a person the reader knows, people in general. */
const subject = (said: string) => /[iop](?=[^iop]*$)/.exec(said)?.[0];

/** Whether it was years ago, and nothing is said of now ("I am fine now" is nothing). */
const isLongAgo = (said: string) => /L|λ.?.?ν/.test(said) && !/(?<![βB])N/.test(said);

/** The danger in one sentence of concepts, or `topic` where it is spoken of without anyone being in it. */
function danger(sentence: string): Pick<Risk, 'who' | 'what'> | 'topic' | undefined {
  const asks = /^[?q]|¶$/.test(sentence);
  const longAgo = isLongAgo(sentence);
  for (const { what, danger } of patterns) {
    const match = danger.exec(sentence);
    if (!match) continue;
    const [words] = match;
    const reflexive = /h[^|]*[kz]|[kKz].?h/.test(words);
    const who =
      reflexive && /o/.test(sentence.slice(0, match.index))
        ? 'o'
        : (subject(sentence.slice(0, match.index + words.length)) ??
          subject(sentence.replaceAll('m', reflexive ? 'o' : 'i')));
    if (what === 'selfHarm' && /ɑ/.test(sentence)) continue;
    if ((what === 'means' && !who && !/[HwtsN]/.test(sentence)) || (who === 'o' && words.startsWith('s')))
      continue;
    const general =
      what === 'method'
        ? /[qQ].?p/.test(words)
        : (who === 'p' && !/[ZM%]|Gi/.test(words)) || (!who && asks && /^[^w]*[kduhz]/.test(words));
    if (longAgo || general || (who !== 'o' && reflexive)) return 'topic';
    return { who: who === 'o' ? 'other' : 'self', what };
  }
  const at = sentence.search(/[ud]/);
  if (at < 0) return /V|^[?].*gk/.test(sentence) ? 'topic' : undefined;
  const isDeath = sentence[at] === 'd';
  const who = subject(sentence.slice(0, at)) ?? (isDeath ? subject(sentence) : undefined);
  const studied =
    (asks && who !== 'o') ||
    longAgo ||
    who === 'p' ||
    /y/.test(sentence) ||
    (who !== 'i' && /X/.test(sentence)) ||
    (!who && (/m/.test(sentence) ? /Y/ : /^.{9}/).test(sentence));
  if (isDeath && (studied || who !== 'i' || /[oU]|i.{0,2}dG/.test(sentence))) return undefined;
  return studied ? 'topic' : { who: who === 'o' ? 'other' : 'self', what: 'ideation' };
}

/** What Luna says to the reader, as if the reader said it; nothing where it is said in case, or not to the reader. */
const asReader = (sentence: string) =>
  !/Y/.test(sentence) || /G|^[?]|¶$/.test(sentence)
    ? ''
    : sentence.replace(/[io]/g, '.').replaceAll('Y', 'i');

function read(text: string, role: CrisisTurn['role'] = 'reader'): Reading {
  const { language, said } = understand(text);
  const left = said.replace(GONE, 'Z').replace(LOSS, 'V').replace(DENIAL, '-');
  const denies = left.includes('-');
  const isAmbivalent = denies && /-[^y]*&[^y]*$/.test(left);
  let topic = denies || /[uV]/.test(left);
  let risk: Risk | undefined;
  for (const sentence of left.split('|')) {
    const found = danger(role === 'luna' ? asReader(sentence) : sentence);
    if (found === 'topic') topic = true;
    else if (found && !risk) {
      risk = {
        level: 'risk',
        near: found.what === 'attempt' || /N/.test(left) ? 'now' : 'open',
        language,
        ...found,
      };
    }
  }
  const soft = (left.match(SOFT)?.length ?? 0) + (denies ? 1 : 0) + (isAmbivalent ? 1 : 0);
  return {
    topic,
    soft,
    heavy: !isLongAgo(left) && isHeavy(left.split('|')),
    who: /o/.test(said) && !/[im]/.test(said) ? 'other' : 'self',
    language,
    ...(risk && { risk }),
  };
}

/** What a conversation shows, over all its turns, the reader's and Luna's own. */
export function detectCrisis(messages: readonly CrisisTurn[]): Crisis {
  const hits: number[] = [];
  const soft: number[] = [];
  let topic = false;
  let risk: Risk | undefined;
  let before = '';
  for (const [index, { role, text }] of messages.entries()) {
    const reading = read(text, role);
    let found = reading.risk;
    topic = reading.topic;
    if (role === 'reader') {
      soft.push(reading.soft);
      const together = soft.slice(-TURNS_BACK).reduce((sum, n) => sum + n, 0);
      if (!found && before && text.length < LETTERS_BACK) found = read(`${before} ${text}`).risk;
      if (!found && (reading.heavy || (reading.soft && together > 1))) {
        found = {
          level: 'risk',
          who: reading.who,
          what: 'hopelessness',
          near: 'open',
          language: reading.language,
        };
      }
      before = found ? '' : `${before} ${text.replace(/[.!?\s]+$/, '')}`.slice(-LETTERS_BACK);
    }
    if (!found) continue;
    hits.push(index);
    risk = found;
  }
  return risk ? { ...risk, hits } : { level: topic ? 'topic' : 'none' };
}
