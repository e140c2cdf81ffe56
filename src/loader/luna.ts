import { discover } from './discover.js';

declare const __FILES__: Readonly<Record<string, readonly string[]>>;

const ELEMENTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'article-card': () => import('../elements/article-card/article-card.js'),
  'author-byline': () => import('../elements/author-byline/author-byline.js'),
  'share-bar': () => import('../elements/share-bar/share-bar.js'),
  'luna-chat': () => import('../elements/luna-chat/luna-chat.js'),
};

const asked = new Set<string>();

/** Asks for the files at once: a browser would find them one behind the other. */
function preload(name: string): void {
  for (const file of __FILES__[name] ?? []) {
    if (asked.has(file)) continue;
    asked.add(file);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = new URL(file, import.meta.url).href;
    document.head.append(link);
  }
}

const loading = new Set<string>();

function onFound(tag: string, element: Element): void {
  if (tag === 'article-card' && element.getAttribute('mode') === 'full') preload('full');
  if (loading.has(tag)) return;
  loading.add(tag);
  preload(tag);
  ELEMENTS[tag]?.().catch((error: unknown) => {
    console.warn(`luna-widgets: <${tag}> could not be loaded; what stands between its tags stays.`, error);
  });
}

// In Node there is no page to look at.
if (globalThis.document) discover(Object.keys(ELEMENTS), onFound);
