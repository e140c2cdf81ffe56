import { concepts, lexicon } from './lexicon.js';
import { german } from './lexicon-de.js';
import { english } from './lexicon-en.js';
import { spanish } from './lexicon-es.js';
import { french } from './lexicon-fr.js';
import { normalise } from './normalise.js';

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
      /** Positions in the conversation of the turns that are hits: those that are never sent anywhere. */
      readonly hits: readonly number[];
    };

type Risk = Omit<Extract<Crisis, { level: 'risk' }>, 'hits'>;

/** Patterns over concepts; a digit is up to so many of them within the sentence. */
const signs = [
  ['attempt', 'c4e6g|c4u|c4g4!|e2g3c|c1Dg|c3g.g'],
  ['method', 'q8[dWk!u]|!3[gqQ]|Q3([dku!]|K2[shl])|q9n2a|q6l2K|[cK]4g5[dW]|V2Dg'],
  ['means', 'H4[rg]|g1H|r4[HN]|j5f|f2j|r5b|[tw]5K2e4g'],
  ['selfHarm', '#|z1[sh]|[sh]1z4[br]?|z2b'],
  ['farewell', '[$]'],
  [
    'ideation',
    '%|k1[sh]|[sh]5k|[kK]2l|c1l|K1[sh]|w5[dW]|w3v|n2w4[la]|n2w3v|w5n2[lav]|n4lA|n4n1a|t4[dk]|T3[lda]|lT|B3[dW]|[dW]3B|U1l|n2P3[laC]|P3[la]|P1[AC]|l2n?3P|(x1C1A|x[.]?C|xn?A|nxA|xn)(?=$|&)|xA3l|B6Z|Z4B|Z2[vd]|n3M|[w.it]3J|w3E2[SKk]|w4S3E|Z4M|x4P4l',
  ],
] as const;

const grammar = (source: string) => new RegExp(source.replace(/\d/g, '[^|]{0,$&}'));

const lexicons = [english, spanish, french, german].map(lexicon);
const grammars = signs.map(([what, source]) => [what, grammar(source)] as const);
const denial = grammar('n[.w]?[.w]?[.w]?s?[.]?(u|[kK][sh]|[kdW])|n[.i]?t[.]?[.]?(u|k)');
const loss = grammar('h5X|X1h|X3u|o5c2l');

/** What one message shows by itself; `soft` counts the words that weigh only together. */
interface Reading {
  readonly risk?: Risk;
  readonly topic: boolean;
  readonly soft: number;
}

/** Whose life it is, by the nearest subject up to the danger. */
function subject(said: string): 'i' | 'o' | 'p' | undefined {
  return said.match(/[iop](?=[^iop]*$)/)?.[0] as 'i' | 'o' | 'p' | undefined;
}

/** The danger in one sentence of concepts, or `topic` where it is spoken of without anyone being in it. */
function sign(sentence: string): Pick<Risk, 'who' | 'what'> | 'topic' | undefined {
  const asks = sentence.startsWith('?');
  const longAgo = /L/.test(sentence) && !/N/.test(sentence);
  for (const [what, source] of grammars) {
    const match = source.exec(sentence);
    if (!match) continue;
    const who = subject(sentence.slice(0, match.index + match[0].length)) ?? subject(sentence);
    if (what === 'means' && !who) continue;
    const general =
      what === 'method'
        ? /[qQ].?p/.test(match[0])
        : who === 'p' || (!who && asks && /^[^w]*[kduhz]/.test(match[0]));
    if (longAgo || general || (who !== 'o' && /h[^|]*[kz]|[kKz].?h/.test(match[0]))) return 'topic';
    if (who === 'o' && match[0].startsWith('s')) continue;
    return { who: who === 'o' ? 'other' : 'self', what };
  }
  const at = sentence.search(/[ud]/);
  if (at < 0) return /V/.test(sentence) ? 'topic' : undefined;
  const death = sentence[at] === 'd';
  const who = subject(sentence.slice(0, at)) ?? (death ? subject(sentence) : undefined);
  if (death && (who !== 'i' || /[oU]/.test(sentence))) return undefined;
  if (
    (asks && who !== 'o') ||
    longAgo ||
    who === 'p' ||
    /[yX]/.test(sentence) ||
    (!who && sentence.length > 9)
  ) {
    return death ? undefined : 'topic';
  }
  return { who: who === 'o' ? 'other' : 'self', what: 'ideation' };
}

function read(text: string): Reading {
  let topic = false;
  let soft = 0;
  let risk: Risk | undefined;
  const { said } = lexicons
    .map((words) => concepts(words, text))
    .reduce((best, next) => (next.known > best.known ? next : best));
  {
    if (/u|V/.test(said)) topic = true;
    let left = said.replaceAll(new RegExp(loss, 'g'), () => ((topic = true), '.'));
    let denied = false;
    left = left.replaceAll(new RegExp(denial, 'g'), () => ((denied = topic = true), '.'));
    soft +=
      (left.match(/[~rRZ]|x[^|]{0,3}A|n[^|]?P/g) ?? []).length +
      (denied ? (/&/.test(left) && !/y/.test(left) ? 2 : 1) : 0);
    const near = /N/.test(left) ? 'now' : 'open';
    for (const sentence of left.split('|')) {
      const found = sign(sentence);
      if (found === 'topic') topic = true;
      else if (found && !risk)
        risk = { level: 'risk', near: found.what === 'attempt' ? 'now' : near, ...found };
    }
  }
  return { topic, soft, ...(risk && { risk }) };
}

/** What the conversation shows, over all its turns, the reader's and Luna's own. */
export function detectCrisis(messages: readonly CrisisTurn[]): Crisis {
  const hits: number[] = [];
  let risk: Risk | undefined;
  let topic = false;
  let soft = 0;
  let tail = '';
  messages.forEach(({ role, text }, index) => {
    const normal = normalise(text);
    if (role === 'luna') return;
    const reading = read(normal);
    let found = reading.risk;
    soft += reading.soft;
    topic = reading.topic;
    tail = tail.slice(-120) + normal.slice(0, -3);
    if (!found && tail.length > normal.length && normal.length < 80) found = read(`${tail} . `).risk;
    if (!found && reading.soft && soft > 1)
      found = { level: 'risk', who: 'self', what: 'hopelessness', near: 'open' };
    if (!found) return;
    hits.push(index);
    risk = found;
  });
  return risk ? { ...(risk as Risk), hits } : { level: topic ? 'topic' : 'none' };
}
