import type { Article } from '../../content/article.js';
import type { Passage } from '../../content/passage.js';
import { sharedPage } from '../../internal/shared-page.js';

const BLOCKS = 'h1,h2,h3,h4,h5,h6,p,li,blockquote,dd,dt,tr,figcaption,pre';
/** What stands in a page's article without being of it. */
const APART =
  'nav,aside,footer,form,script,style,template,noscript,button,select,textarea,iframe,dialog,menu,[hidden],[aria-hidden="true"],' +
  '[role="navigation"],[role="complementary"],[role="search"],[role="dialog"],ins.adsbygoogle,[class*="advert" i],[id*="advert" i],' +
  '[class*="sponsor" i],[class*="cookie" i],[class*="newsletter" i],[aria-label*="advert" i]';

const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The element that holds the page's own text: the article `element` stands in or under, else the page's main part. */
export function pageBody(element: Element): Element | undefined {
  const articles = [...document.querySelectorAll('article')];
  const above = articles.filter(
    (article) => article.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return (
    element.closest('article') ??
    above.at(-1) ??
    articles[0] ??
    document.querySelector('main,[role="main"]') ??
    undefined
  );
}

/**
 * The headings and paragraphs of the host page's own article, without navigation and advertisements.
 *
 * @param element the element that asks: what it holds itself is left out
 */
export function pagePassages(body: Element, element: Element): readonly Passage[] {
  const texts = new Map<Element, string>();
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest(APART) || element.contains(parent)) continue;
    const block = parent.closest(BLOCKS) ?? body;
    // Cells stand apart, whatever white space the markup has between them.
    const gap = parent.matches('td,th') ? ' ' : '';
    texts.set(block, (texts.get(block) ?? '') + gap + node.textContent);
  }
  const passages: Passage[] = [];
  const headings: { readonly level: number; readonly text: string }[] = [];
  for (const [block, raw] of texts) {
    const text = raw.replace(/\s+/g, ' ').trim();
    const level = Number(/^H(\d)$/.exec(block.tagName)?.[1] ?? 0);
    if (!text || block === body) continue;
    if (level) {
      while ((headings.at(-1)?.level ?? 0) >= level) headings.pop();
      headings.push({ level, text });
    } else {
      passages.push({ text, headings: headings.map((heading) => heading.text) });
    }
  }
  return passages;
}

/** What the page says of its own article. */
export function pageArticle(body: Element): Article {
  const { url, headline } = sharedPage();
  return {
    headline: textOf(body.querySelector('h1')) || headline,
    url,
    baseUrl: document.baseURI,
    ...(document.documentElement.lang && { inLanguage: document.documentElement.lang }),
    authors: [],
    reviewers: [],
    citations: [],
    sections: [],
  };
}
