const lookalikes = 'аaеeоoрpсcхxуyіiкkмmтtнhвbαaοoιiκkνvρpτtυuεe';
const digits = '0o1i3e4a5s7t@a$s!i|i';

/** Every second character of a table, by the one before it. */
function table(pairs: string): ReadonlyMap<string, string> {
  return new Map(Array.from(pairs.matchAll(/(.)(.)/gu), ([, from = '', to = '']) => [from, to]));
}

const letters = table(lookalikes);
const leet = table(digits);

const PICTURES = /[💊🔪🔫⚰🪦]/gu;

/**
 * A message as it is weighed: lower-case Latin letters without accents, words between single spaces, sentences ended by
 * ` . `, contractions without their apostrophe (`dont`), a space at either end. Undoes what gets words past filters: look-alike
 * and styled letters, invisible characters, digits for letters, l e t t e r s apart, strung-out letters, stars for vowels.
 */
export function normalise(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/(?<=[a-z]I?)I/g, 'l')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(
      /[^\0-\x7f]/gu,
      (c) =>
        letters.get(c) ??
        (c === 'ß'
          ? 'ss'
          : /[’ʼ´‘]/.test(c)
            ? "'"
            : /[\p{L}💊🔪🔫⚰🪦]/u.test(c)
              ? c
              : /[…¿¡。]/.test(c)
                ? '.'
                : ' '),
    )
    .replace(/(?<=[a-z])'(?=(?:t|m|s|d|ve|ll|re)\b)/g, '')
    .replace(/(?<=[a-z])[013457@$!|]+(?=[a-z])/g, (run) => Array.from(run, (c) => leet.get(c) ?? c).join(''));
  const words = plain
    .replace(/\b[a-z](?:[ .*_-]{1,2}[a-z]){2,}\b/g, (run) => run.replace(/[^a-z]/g, ''))
    .replace(/\bk\*+ll/g, 'kill')
    .replace(/\bs\*+cid|\bsu\*+cid/g, 'suicid')
    .replace(/\bd\*+e\b/g, 'die')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/[.!?;:\n\r()]+/g, (run) => (run.includes('?') ? ' ? . ' : ' . '))
    .replace(/,/g, ' , ')
    .replace(PICTURES, ' $& ')
    .replace(/[^\p{L}\d.,?💊🔪🔫⚰🪦]+/gu, ' ');
  return ` ${words.trim()} . `;
}
