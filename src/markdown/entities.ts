/** Each name stands before its character. Capitals are made from the small letters where they have no entry of their own. */
const NAMED =
  'amp&lt<gt>quot"apos\'nbsp\u00a0iexcl¡iquest¿cent¢pound£yen¥euro€sect§copy©reg®trade™laquo«raquo»shy\u00addeg°plusmn±sup1¹sup2²sup3³' +
  'micro\u00b5para¶middot·frac12½frac14¼frac34¾times×divide÷szligßaeligæoeligœethðthornþoslashø' +
  'alphaαbetaβgammaγdeltaδepsilonεzetaζetaηthetaθiotaιkappaκlambdaλmuμnuνxiξomicronοpiπrhoρsigmafςsigmaσtauτupsilonυphiφchiχpsiψomegaω' +
  'ensp\u2002emsp\u2003thinsp\u2009zwnj\u200czwj\u200dlrm\u200erlm\u200fndash–mdash—lsquo‘rsquo’sbquo‚ldquo“rdquo”bdquo„lsaquo‹rsaquo›' +
  'dagger†Dagger‡bull•hellip…permil‰prime′Prime″larr←uarr↑rarr→darr↓harr↔rArr⇒check✓' +
  'part∂sum∑minus−radic√infin∞asymp≈ne≠equiv≡le≤ge≥';

const ACCENTS = 'grave\u0300acute\u0301circ\u0302tilde\u0303uml\u0308ring\u030acaron\u030ccedil\u0327';

const table = (entries: string): ReadonlyMap<string, string> =>
  new Map(
    Array.from(entries.matchAll(/([a-z]+\d*)([^a-z\d])/gi), ([, name = '', char = '']) => [name, char]),
  );

const named = table(NAMED);
const accents = table(ACCENTS);

function character(name: string): string | undefined {
  if (name.startsWith('#')) {
    const code = Number(name.replace(/#(x?)/i, (_, x) => (x ? '0x' : '')));
    // As CommonMark has it: what names no character is the replacement character.
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : '\ufffd';
  }
  const accent = accents.get(name.slice(1));
  const letter = accent && (name.charAt(0) + accent).normalize();
  return named.get(name) ?? (letter?.length === 1 ? letter : named.get(name.toLowerCase())?.toUpperCase());
}

/**
 * Replaces HTML's character references: all numeric ones, and of the named ones those in use in prose (typography, Latin, Greek, arrows,
 * mathematics). Others stay as written. The result is text, never markup.
 */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(#(?:\d{1,7}|x[\da-f]{1,6})|[a-z]+\d*);/gi,
    (entity, name: string) => character(name) ?? entity,
  );
