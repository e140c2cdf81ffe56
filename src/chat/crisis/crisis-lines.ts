/** People to reach in a crisis. */
export interface CrisisLine {
  readonly name: string;
  /** A telephone number, as it is written in its country. */
  readonly call?: string;
  /** A number for text messages. */
  readonly text?: string;
  /** Where to write to them, a URL. */
  readonly chat?: string;
  /** When they answer, as in `24/7`; absent where it is not known. */
  readonly hours?: string;
  /** BCP 47, in the order they are offered; absent where it is not known. */
  readonly languages?: readonly string[];
  /** The line's own page, or its authority's: a URL. */
  readonly source: string;
  /** When somebody last compared the line with its source: an ISO 8601 date. Absent: never. */
  readonly verifiedOn?: string;
}

/** One thing to offer. Without a `number`, the emergency number is "your local emergency number". */
export type CrisisHelp =
  | { readonly kind: 'line'; readonly line: CrisisLine }
  | { readonly kind: 'emergency'; readonly number?: string }
  | { readonly kind: 'directory'; readonly name: string; readonly url: string };

// region | name | call | text | chat, `*` the source | hours, `*` always | languages | source | verified
const LINES = `US|988 Suicide & Crisis Lifeline|988|988|*|*|en es|988lifeline.org|2026-11-24
CA|9-8-8: Suicide Crisis Helpline|988|988||*|en fr|988.ca|2026-11-24
GB|Samaritans|116 123|||*|en|www.samaritans.org|2026-11-24
GB|Shout||85258||*|en|giveusashout.org|2026-11-24
IE|Samaritans|116 123|||*|en|www.samaritans.org/ireland|2026-11-24
IE|Text About It||50808||*|en|www.textaboutit.ie|
AU|Lifeline|13 11 14|0477 13 11 14|*|*|en|www.lifeline.org.au|2026-11-24
NZ|1737, need to talk?|1737|1737||*|en|1737.org.nz|2026-11-24
NZ|Suicide Crisis Helpline|0508 828 865|||*|en|www.lifeline.org.nz|2026-11-24
IN|Tele MANAS|14416|||*|hi en|telemanas.mohfw.gov.in|2026-11-24
ZA|SADAG Suicide Crisis Helpline|0800 567 567|||*|en|www.sadag.org|2026-11-24
FR|3114, numéro national de prévention du suicide|3114|||*|fr|3114.fr|2026-11-24
BE|Centre de Prévention du Suicide|0800 32 123|||*|fr|www.preventionsuicide.be|2026-11-24
BE|Zelfmoordlijn 1813|1813||*|*|nl|www.zelfmoord1813.be|2026-11-24
CH|Die Dargebotene Hand / La Main Tendue / Telefono Amico|143||*|*|de fr it|www.143.ch|2026-11-24
LU|SOS Détresse|454545||*||lb de fr en|454545.lu|2026-11-24
ES|Línea 024|024|||*|es|www.sanidad.gob.es/linea024/home.htm|2026-11-24
MX|Línea de la Vida|800 911 2000|||*|es|www.gob.mx/conasama|2026-11-24
AR|Línea Nacional de Salud Mental|0800 999 0091|||*|es|www.argentina.gob.ar/salud|2026-11-24
CL|Línea de Prevención del Suicidio|*4141|||*|es|www.minsal.cl|2026-11-24
CO|Línea 106 (Bogotá)|106|||*|es|bogota.gov.co/servicios/guia-de-tramites-y-servicios/linea-106|2026-11-24
BR|CVV|188||*|*|pt|www.cvv.org.br|2026-11-24
PT|Linha Nacional de Prevenção do Suicídio|1411|||*|pt|www.sns24.gov.pt|2026-11-24
DE|TelefonSeelsorge|0800 111 0 111||*|*|de|www.telefonseelsorge.de|2026-11-24
DE|TelefonSeelsorge|116 123|||*|de|www.telefonseelsorge.de|2026-11-24
AT|TelefonSeelsorge|142||*|*|de|www.telefonseelsorge.at|2026-11-24
NL|113 Zelfmoordpreventie|113||*|*|nl|www.113.nl|2026-11-24
SE|Mind Självmordslinjen|90101||*|*|sv|mind.se|2026-11-24
NO|Mental Helse Hjelpetelefonen|116 123|||*|no|mentalhelse.no|2026-11-24
DK|Livslinien|70 201 201||||da|www.livslinien.dk|
IT|Telefono Amico Italia|02 2327 2327|||9–24|it|www.telefonoamico.it|2026-11-24`.split('\n');

const EMERGENCY =
  'US911CA911GB999IE112AU000NZ111IN112ZA112FR112BE112CH112LU112ES112MX911AR911CL131CO123BR192PT112DE112AT112NL112SE112NO113DK112IT112';

/** After so many months without anybody checking, a line steps back. */
const MONTHS_FRESH = 12;

function isFresh({ verifiedOn }: CrisisLine, now: Date): boolean {
  if (!verifiedOn) return false;
  const until = new Date(verifiedOn);
  until.setUTCMonth(until.getUTCMonth() + MONTHS_FRESH);
  return now < until;
}

function linesOf(region: string | undefined): readonly CrisisLine[] {
  return LINES.flatMap((row) => {
    const [of, name = '', call, text, chat, hours, languages, source = '', verifiedOn] = row.split('|');
    const url = `https://${source}`;
    if (of !== region) return [];
    return {
      name,
      source: url,
      ...(call && { call }),
      ...(text && { text }),
      ...(chat && { chat: url }),
      ...(hours && { hours: hours === '*' ? '24/7' : hours }),
      ...(languages && { languages: languages.split(' ') }),
      ...(verifiedOn && { verifiedOn }),
    };
  });
}

/**
 * What to offer in a region, the first thing first: its lines, the emergency number, a directory of lines everywhere, and last
 * the lines that nobody has checked for twelve months.
 *
 * @param region ISO 3166-1 alpha-2; `undefined`, or one without lines here: the emergency number and the directory alone
 */
export function crisisHelp(region: string | undefined, now: Date): readonly CrisisHelp[] {
  const lines = linesOf(region).map((line) => ({ kind: 'line' as const, line }));
  const number = /^[A-Z]{2}$/.test(region ?? '') && new RegExp(`${region}(\\d+)`).exec(EMERGENCY)?.[1];
  return [
    ...lines.filter(({ line }) => isFresh(line, now)),
    { kind: 'emergency', ...(number && { number }) },
    { kind: 'directory', name: 'findahelpline.com', url: 'https://findahelpline.com' },
    ...lines.filter(({ line }) => !isFresh(line, now)),
  ];
}
