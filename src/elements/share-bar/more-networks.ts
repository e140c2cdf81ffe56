import bluesky from 'icon:bluesky';
import mastodon from 'icon:mastodon';
import whatsapp from 'icon:whatsapp';
import type { Network } from './networks.js';

/** The networks beyond the default three: their icons are loaded for bars that name one. */
export const moreNetworks: readonly (readonly [name: string, network: Network])[] = [
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
];
