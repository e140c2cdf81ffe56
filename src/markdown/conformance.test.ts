import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { safeUrl } from '../content/safe-url.js';
import { COMMONMARK_EXAMPLES, GFM_EXAMPLES } from '../testing/markdown-examples.js';
import { renderSections } from './render-markdown.js';

const baseUrl = 'https://publisher.example/articles/';

/** The browser's URL parser decides how an address is spelled: it reads `\\` as `/`, and leaves brackets alone. */
const address = (url: string | null, use?: 'link'): string | undefined =>
  safeUrl(url, baseUrl, use)
    ?.replace(/%5C|\\/g, '/')
    .replaceAll('%5B', '[')
    .replaceAll('%5D', ']');

/** The part of a document that Markdown decides on, a line for each node; what the library adds or refuses on purpose is left out. */
function outline(root: Node, headingShift: number): string {
  const lines: string[] = [];
  let text = '';
  const flush = (isBlock: boolean) => {
    const collapsed = text.replace(/[ \t\n]+/g, ' ');
    const opened = /^<(p|li|h\d|t[dh])\b/.test(lines.at(-1) ?? '') ? collapsed.trimStart() : collapsed;
    const shown = isBlock ? opened.trim() : opened;
    if (shown) lines.push(JSON.stringify(shown));
    text = '';
  };
  const visit = (node: Node, isInline: boolean): void => {
    for (const child of node.childNodes) {
      if (child instanceof Text) text += child.data;
      if (!(child instanceof Element)) continue;
      const { localName } = child;
      const link = child.getAttribute('href');
      if (child.matches('.permalink')) continue;
      if (child.matches('.heading, .table, label, tbody')) {
        visit(child, isInline);
      } else if (localName === 'a' && (link?.startsWith('#') || !safeUrl(link ?? '', baseUrl, 'link'))) {
        visit(child, isInline);
      } else if (localName === 'img' && !safeUrl(child.getAttribute('src') ?? '', baseUrl)) {
        text += child.getAttribute('alt');
      } else {
        const isPhrase = /^(a|em|strong|del|code|img|br|input)$/.test(localName) && !child.closest('pre');
        flush(!isPhrase);
        const level = /^h(\d)$/.exec(localName)?.[1];
        const attributes = [
          address(link, 'link'),
          address(child.getAttribute('src')),
          ...['alt', 'title', 'start', 'type'].map((name) => child.getAttribute(name)),
          child.getAttribute('align') ?? child.getAttribute('class'),
          child.hasAttribute('checked') && 'checked',
        ].filter(Boolean);
        lines.push(`<${[level ? `h${Number(level) - headingShift}` : localName, ...attributes].join(' ')}>`);
        if (localName === 'pre' || localName === 'code') {
          const code = child.querySelector('code');
          if (code?.className) lines.push(code.className);
          lines.push(JSON.stringify(child.textContent));
        } else {
          visit(child, isPhrase);
        }
        flush(!isPhrase);
        lines.push('</>');
      }
    }
  };
  visit(root, false);
  flush(true);
  return lines.join('\n');
}

function compare(markdown: string, expected: string): { readonly actual: string; readonly expected: string } {
  const container = document.createElement('div');
  render(renderSections([{ text: markdown }], { headingLevel: 1, baseUrl }), container);
  const parsed = new DOMParser().parseFromString(expected, 'text/html').body;
  for (const code of parsed.querySelectorAll('pre code'))
    code.textContent = code.textContent?.replace(/\n$/, '') ?? '';
  const levels = Array.from(parsed.querySelectorAll('h1, h2, h3, h4, h5, h6'), ({ localName }) =>
    Number(localName[1]),
  );
  const shallowest = Math.min(...levels);
  return { actual: outline(container, 0), expected: outline(parsed, levels.length ? shallowest - 1 : 0) };
}

/** What is otherwise here, by the number of the example, and why. */
const DEVIATIONS: Readonly<Record<number, string>> = {
  25: 'character references that no prose needs stay as written',
  602: 'GFM makes a link of a bare URL',
  608: 'GFM makes a link of a bare URL',
  611: 'GFM makes a link of a bare URL',
  612: 'GFM makes a link of a bare address',
};

describe('CommonMark', () => {
  it('is tried on what its specification has without raw HTML', () => {
    expect(COMMONMARK_EXAMPLES).to.have.length.above(550);
  });

  for (const { number, section, markdown, html } of COMMONMARK_EXAMPLES) {
    const { actual, expected } = compare(markdown, html);
    if (DEVIATIONS[number]) {
      it(`differs in example ${number}: ${DEVIATIONS[number]}`, () => {
        expect(actual).not.to.equal(expected);
      });
    } else {
      it(`is kept in example ${number}, ${section}`, () => {
        expect(actual).to.equal(expected);
      });
    }
  }
});

describe('GitHub Flavored Markdown', () => {
  for (const [feature, examples] of Object.entries(GFM_EXAMPLES)) {
    for (const [markdown, html] of examples) {
      it(`has ${feature}: ${JSON.stringify(markdown)}`, () => {
        const { actual, expected } = compare(markdown, html);
        expect(actual).to.equal(expected);
      });
    }
  }
});
