import type { Article } from '../../content/article.js';
import type { Passage } from '../../content/passage.js';
import { sharedPage } from '../../internal/shared-page.js';

const BLOCKS = 'h1,h2,h3,h4,h5,h6,p,li,blockquote,dd,dt,tr,figcaption,pre';
/** What stands in a page's article without being of it; in a body of ours, raw HTML. */
const APART =
  'nav,aside,footer,form,script,style,template,noscript,button,select,textarea,iframe,dialog,menu,[hidden],[aria-hidden="true"],' +
  '[role="navigation"],[role="complementary"],[role="search"],[role="dialog"],ins.adsbygoogle,[class*="advert" i],[id*="advert" i],' +
  '[class*="sponsor" i],[class*="cookie" i],[class*="newsletter" i],[aria-label*="advert" i],[part="body"] .verbatim';

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

/** The part of `body` that an element stands in. */
function closestIn(body: Element, element: Element, selector: string): Element | undefined {
  const found = element.closest(selector);
  return found && found !== body && body.contains(found) ? found : undefined;
}

/** What a table's row adds to its passage, given the rows that were read before. */
function rowOf(
  row: HTMLTableRowElement,
  text: string,
  read: ReadonlyMap<Element, Passage>,
): Pick<Passage, 'cells' | 'header'> {
  const cells = [...row.cells].map(textOf);
  // What is left out, or stands in a paragraph of its own, makes the row less than its cells.
  if (cells.filter(Boolean).join(' ') !== text) return {};
  const first = row.closest('table')?.rows[0];
  const header = first?.querySelector('td') ? undefined : first && read.get(first);
  return { cells, ...(header && { header }) };
}

/**
 * The headings and paragraphs of the host page's own article, without navigation and advertisements. What another block parts in two
 * is two passages, so that each can be found again.
 *
 * @param element the element that asks: what it holds itself is left out
 */
export function pagePassages(body: Element, element: Element): readonly Passage[] {
  const runs: { readonly block: Element | undefined; text: string }[] = [];
  let cell: Element | undefined;
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const isBreak = node instanceof Element && node.localName === 'br';
    if (!parent || !(isBreak || node instanceof Text)) continue;
    if (closestIn(body, parent, APART) || element.contains(parent)) continue;
    const block = closestIn(body, parent, BLOCKS);
    // Cells and lines stand apart, whatever white space the markup has between them.
    const ownCell = closestIn(body, parent, 'td,th');
    const text = `${isBreak || ownCell !== cell ? ' ' : ''}${node.textContent}`;
    const last = runs.at(-1);
    if (last && last.block === block) last.text += text;
    // White space between blocks does not part what a block says.
    else if (text.trim()) runs.push({ block, text });
    else continue;
    cell = ownCell;
  }
  const passages: Passage[] = [];
  const rows = new Map<Element, Passage>();
  const headings: { readonly level: number; readonly text: string }[] = [];
  for (const { block, text: raw } of runs) {
    const text = raw.replace(/\s+/g, ' ').trim();
    if (!text || !block) continue;
    const level = Number(/^H(\d)$/.exec(block.tagName)?.[1] ?? 0);
    if (level) {
      while ((headings.at(-1)?.level ?? 0) >= level) headings.pop();
      headings.push({ level, text });
    } else {
      const row = block instanceof HTMLTableRowElement ? block : undefined;
      const passage = {
        text,
        headings: headings.map((heading) => heading.text),
        ...(row && rowOf(row, text, rows)),
      };
      if (row) rows.set(row, passage);
      passages.push(passage);
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
