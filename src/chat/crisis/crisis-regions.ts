/** What is known of where the reader is, without asking anyone. */
export interface Whereabouts {
  /** The host's `crisis-region` attribute. */
  readonly attribute?: string | null | undefined;
  /** `navigator.languages`. */
  readonly languages?: readonly string[] | undefined;
  /** `Intl.DateTimeFormat().resolvedOptions().timeZone`. */
  readonly timeZone?: string | undefined;
}

// A region and the places after which its time zones are named; the languages with a region's lines, the largest regions first.
const ZONES = `US New_York Chicago Denver Los_Angeles Phoenix Detroit Indiana Kentucky North_Dakota Boise Anchorage Honolulu Puerto_Rico
CA Toronto Vancouver Montreal Edmonton Winnipeg Halifax St_Johns Regina Moncton
GB London Belfast
IE Dublin
AU Australia
NZ Auckland
IN Kolkata Calcutta
ZA Johannesburg
FR Paris Reunion Martinique Guadeloupe Cayenne Mayotte
BE Brussels
CH Zurich
LU Luxembourg
ES Madrid Canary Ceuta
MX Mexico_City Monterrey Tijuana Cancun Merida Chihuahua Hermosillo Ciudad_Juarez
AR Argentina Buenos_Aires
CL Santiago Punta_Arenas
CO Bogota
BR Sao_Paulo Bahia Fortaleza Recife Manaus Belem Cuiaba Porto_Velho Rio_Branco
PT Lisbon Azores Madeira
DE Berlin
AT Vienna
NL Amsterdam
SE Stockholm
NO Oslo
DK Copenhagen
IT Rome`;
const LANGUAGES = 'enUSGBCAAUesESMXARCLCOfrFRBECHCAdeDEATCHnlNLBEptBRPTitITCHsvSEnbNOnoNOdaDK';

function regionOfZone(timeZone: string): string | undefined {
  for (const place of timeZone.split('/')) {
    const row = ZONES.split('\n').find((names) => names.split(' ').slice(1).includes(place));
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
  const language = languages[0]?.slice(0, 2).toLowerCase();
  return (language && new RegExp(`${language}([A-Z]+)`).exec(LANGUAGES)?.[1]?.match(/../g)) || [];
}
