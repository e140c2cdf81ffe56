import bluesky from 'icon:bluesky';
import facebook from 'icon:facebook';
import mastodon from 'icon:mastodon';
import reddit from 'icon:reddit';
import whatsapp from 'icon:whatsapp';
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
 * after the bar is on the page (a bar shows it when it next renders).
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
  [
    'linkedin',
    {
      label: 'LinkedIn',
      icon: 'M4 3a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM2.3 8.7h3.4V21H2.3ZM8.3 8.7h3.2v1.7c.6-1.1 1.9-2 3.7-2 3.6 0 4.5 2.2 4.5 5.6v7h-3.4v-6.4c0-1.6-.3-3.1-2.2-3.1-2 0-2.4 1.5-2.4 3V21H8.3Z',
      href: (url) => `https://www.linkedin.com/sharing/share-offsite/?url=${url}`,
    },
  ],
  [
    'bluesky',
    {
      label: 'Bluesky',
      icon: bluesky,
      href: (url, headline) => `https://bsky.app/intent/compose?text=${headline}%20${url}`,
    },
  ],
  [
    'mastodon',
    {
      label: 'Mastodon',
      icon: mastodon,
      href: (url, headline) => `https://share.joinmastodon.org/#text=${headline}%20${url}`,
    },
  ],
  [
    'whatsapp',
    {
      label: 'WhatsApp',
      icon: whatsapp,
      href: (url, headline) => `https://wa.me/?text=${headline}%20${url}`,
    },
  ],
]);
