/** A number is the code of the name that follows it, and each further name is one more. */
const table = (list: string): ReadonlyMap<string, string> => {
  let code = 0;
  return new Map(
    list.split(' ').flatMap((word) => {
      if (Number(word)) code = Number(word) - 1;
      else code++;
      return [[word, String.fromCharCode(code)] as const];
    }),
  );
};

/** Capitals are made from the small letters where they have no entry of their own. */
const names = table(
  '34 quot 38 amp apos 60 lt 62 gt 160 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest 215 times 223 szlig 230 aelig 240 eth 247 divide oslash 254 thorn 339 oelig ' +
    '945 alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega 8194 ensp emsp 8201 thinsp 8204 zwnj zwj lrm rlm 8211 ndash mdash 8216 lsquo rsquo sbquo 8220 ldquo rdquo bdquo 8224 dagger Dagger bull 8230 hellip 8240 permil 8242 prime Prime 8249 lsaquo rsaquo ' +
    '8364 euro 8482 trade 8592 larr uarr rarr darr harr 8658 rArr 8706 part 8721 sum minus 8730 radic 8734 infin 8776 asymp 8800 ne equiv 8804 le ge 10003 check',
);

const accents = table('768 grave acute circ tilde 776 uml 778 ring 780 caron 807 cedil');

function named(name: string): string | undefined {
  const accent = accents.get(name.slice(1));
  const letter = accent && (name.charAt(0) + accent).normalize();
  return names.get(name) ?? (letter?.length === 1 ? letter : names.get(name.toLowerCase())?.toUpperCase());
}

/** As CommonMark has it: what is no character is the replacement character. */
const numbered = (code: number): string =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';

/**
 * Replaces HTML's character references: all numeric ones, and of the named ones those in use in prose (typography, Latin, Greek, arrows,
 * mathematics). Others stay as written. The result is text, never markup.
 */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7}|x[\da-f]{1,6})|([a-z]+\d*));/gi,
    (entity, code: string, name: string) =>
      (code ? numbered(Number(code.replace(/^x/i, '0x'))) : named(name)) ?? entity,
  );
