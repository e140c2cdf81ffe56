import { safeUrl } from '../content/safe-url.js';

/** What is shared: an address, and the words that go with it. */
export interface Shared {
  readonly url: string;
  readonly headline: string;
}

/** The address and the title of the page, as it wants them shared. */
export function sharedPage(): Shared {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical" i]')?.href;
  const title = document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content;
  return {
    url: safeUrl(canonical) ?? location.href.replace(/#.*$/, ''),
    // A form or an image named `title` stands in front of `document.title`.
    headline: title || (document.querySelector('head > title')?.textContent?.trim() ?? ''),
  };
}
