const LOADABLE = /^https?:$/;
const LINKABLE = /^(?:https?|mailto|tel):$/;

/**
 * The one gate for URLs from outside: the absolute form of `url`, or `undefined` if it is not a URL that is safe to use.
 *
 * @param base what a relative URL is resolved against; without it only absolute URLs pass
 * @param use `'load'` (the default) lets `http:` and `https:` through, `'link'` also `mailto:` and `tel:`
 */
export function safeUrl(url: unknown, base?: string, use: 'load' | 'link' = 'load'): string | undefined {
  if (typeof url !== 'string' || url.trim() === '') return undefined;
  try {
    const { href, protocol } = new URL(url, base);
    return (use === 'link' ? LINKABLE : LOADABLE).test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
