import { watch } from './watch.js';

/** Every file there is to load, with the base64 of its SHA-384. */
declare const __FILES__: readonly (readonly [file: string, hash: string])[];
/** The files of each element and of each part that is loaded later, by their place in `__FILES__`. */
declare const __CHUNKS__: Readonly<Record<string, readonly number[]>>;

/** The classes, not the files that register them: those have one name for ever, and a cache may hold an older one. */
const ELEMENTS: Readonly<Record<string, () => Promise<{ define(): boolean }>>> = {
  'article-card': async () =>
    (await import('../elements/article-card/article-card.component.js')).ArticleCard,
  'author-byline': async () =>
    (await import('../elements/author-byline/author-byline.component.js')).AuthorByline,
  'share-bar': async () => (await import('../elements/share-bar/share-bar.component.js')).ShareBar,
  'luna-chat': async () => (await import('../elements/luna-chat/luna-chat.component.js')).LunaChat,
};

const checked = new Map<number, Promise<unknown>>();

/**
 * Has the browser fetch a file and hold it against its hash. An `import()` afterwards runs just those bytes; after a failure
 * there must be none, because Chromium would fetch an uncacheable file anew and run whatever comes.
 */
function checkFile(index: number): Promise<unknown> {
  let result = checked.get(index);
  if (!result) {
    const [file, hash] = __FILES__[index] ?? [];
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.integrity = `sha384-${hash}`;
    link.href = new URL(file ?? '', import.meta.url).href;
    result = new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = () => {
        checked.delete(index);
        reject(new Error(`expected ${file} as it was built, got nothing or something else`));
      };
    });
    checked.set(index, result);
    document.head.append(link);
  }
  return result;
}

/** All files of an element or a part at once, each after what it imports. */
const check = (chunk: string): Promise<unknown> => Promise.all((__CHUNKS__[chunk] ?? []).map(checkFile));

async function load(tag: string): Promise<void> {
  try {
    await check(tag);
    // What the elements load later is checked too. (This file has been, as a part of every element.)
    (await import('../internal/load-chunk.js')).setCheck(check);
    (await ELEMENTS[tag]?.())?.define();
  } catch (error) {
    console.warn(`luna-widgets: <${tag}> could not be loaded; what stands between its tags stays.`, error);
  }
}

const loading = new Set<string>();

function onFound(tag: string, element: Element): void {
  // What a full article will surely need is fetched beside its element.
  if (tag === 'article-card' && element.getAttribute('mode') === 'full')
    check('full-article').catch(() => {});
  if (loading.has(tag)) return;
  loading.add(tag);
  void load(tag);
}

/**
 * Finds the tags in a shadow root of the page's own, now and later: nobody can see into one from outside.
 *
 *     import { discover } from 'https://publisher.example/luna/1/luna.js';
 *     discover(element.shadowRoot);
 */
export const discover = (root: Document | ShadowRoot): void => watch(root, Object.keys(ELEMENTS), onFound);

// In Node there is no page to look at.
if (globalThis.document) discover(document);
