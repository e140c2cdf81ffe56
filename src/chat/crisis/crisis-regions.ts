/** What is known of where the reader is, without asking anyone. */
export interface Whereabouts {
  /** The host's `crisis-region` attribute. */
  readonly attribute?: string | null | undefined;
  /** `navigator.languages`. */
  readonly languages?: readonly string[] | undefined;
  /** `Intl.DateTimeFormat().resolvedOptions().timeZone`. */
  readonly timeZone?: string | undefined;
}

// A region and how the places begin after which its time zones are named; the languages with a region's lines, the largest regions first.
const ZONES = `US New_Y Chic Denv Los_ Phoe Detr Indiana Kent North_ Bois Anch Hono Puer
CA Toro Vanc Montr Edmo Winn Hali St_J Regi Monc
GB Lond Belf
IE Dubl
AU Austr
NZ Auck
IN Kolk Calc
ZA Johan
FR Paris Reun Marti Guad Caye Mayo
BE Brus
CH Zuri
LU Luxe
ES Madr Cana Ceut
MX Mexi Monte Tiju Canc Meri Chih Herm Ciud
AR Arge Buen
CL Santi Punta
CO Bogo
BR Sao_ Bahi Fort Reci Mana Belem Cuia Porto Rio_
PT Lisb Azor Made
DE Berl
AT Vien
NL Amst
SE Stock
NO Oslo
DK Cope
IT Rome`.split('\n');
const LANGUAGES = 'enUSGBCAAUesESMXARCLCOfrFRBECHCAdeDEATCHnlNLBEptBRPTitITCHsvSEnbNOnoNOdaDK';

function regionOfZone(timeZone: string): string | undefined {
  for (const place of timeZone.split('/')) {
    const row = ZONES.find((names) => names.split(' ').some((name, at) => at && place.startsWith(name)));
    if (row) return row.slice(0, 2);
  }
  return undefined;
}

function regionOfLanguage(tag: string): string | undefined {
  return /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(tag)?.[1]?.toUpperCase();
}

/**
 * The regions whose crisis lines to show, ISO 3166-1 alpha-2, the likeliest first: the host's attribute; else the region of the
 * reader's language, and the time zone's beside it where the two disagree (a browser set to `en-US` in London); else the regions
 * where the language is spoken. Empty where nothing is known. Never by address.
 */
export function crisisRegions({ attribute, languages = [], timeZone = '' }: Whereabouts): readonly string[] {
  if (attribute && /^[a-z]{2}$/i.test(attribute.trim())) return [attribute.trim().toUpperCase()];
  const spoken = languages.map(regionOfLanguage).find(Boolean);
  const known = [...new Set([spoken, regionOfZone(timeZone)])].filter((region) => region !== undefined);
  if (known.length) return known;
  const language = /^[a-z]{2}/i.exec(languages[0] ?? '')?.[0].toLowerCase();
  return (language && new RegExp(`${language}([A-Z]+)`).exec(LANGUAGES)?.[1]?.match(/../g)) || [];
}
