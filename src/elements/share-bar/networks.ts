import facebook from 'icon:facebook';
import reddit from 'icon:reddit';
import x from 'icon:x';

/** A network that takes a link to share. */
export interface Network {
  /** Its name, as people say it. */
  readonly label: string;
  /** The path of a 24 × 24 icon. */
  readonly icon: string;
  /** The address that opens its form. Both values come percent-encoded. */
  readonly href: (url: string, headline: string) => string;
}

/**
 * The networks a share bar knows, by the name used in its `networks` attribute. A host adds its own with `set`, before or
 * after the bar is on the page (a bar shows it when it next renders); those of `more-networks.ts` are added when a bar names
 * one of them.
 *
 * Addresses as each network documents them; Facebook and LinkedIn read the title from the page itself.
 */
export const networks = new Map<string, Network>([
  [
    'x',
    {
      label: 'X',
      icon: x,
      href: (url, headline) => `https://x.com/intent/tweet?text=${headline}&url=${url}`,
    },
  ],
  [
    'facebook',
    {
      label: 'Facebook',
      icon: facebook,
      href: (url) => `https://www.facebook.com/sharer/sharer.php?u=${url}`,
    },
  ],
  [
    'reddit',
    {
      label: 'Reddit',
      icon: reddit,
      href: (url, headline) => `https://www.reddit.com/submit?url=${url}&title=${headline}`,
    },
  ],
]);
