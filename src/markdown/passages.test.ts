import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { passagesOf } from './passages.js';
import { renderSections } from './render-markdown.js';

const baseUrl = 'https://publisher.example/articles/one.json';
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

const ARTICLE = `Before **any** heading.

# Uses &amp; *limits*

A paragraph with [a link](/x), \`code\`, a hard  
break, <https://a.example/&amp;>, ![an image](/i.png), ![a refused one](javascript:x) and <b>markup</b>.

## Lists

1. one
   - two *three*

   four
2. [five](javascript:x)

- [x] done

- [ ] open

- tight
  - [ ] box

### Deep

> quoted &mdash; once
>
> # Quoted heading
>
> under it

| Drug | Dose |
|---|---|
| a\\|b | 2&nbsp;mg |

~~~
let x;

y
~~~

## After

<div>raw</div>

last`;

describe('passagesOf', () => {
  it('gives the blocks in reading order under their headings', () => {
    const uses = 'Uses & limits';
    expect(passagesOf([{ text: ARTICLE }], baseUrl)).to.deep.equal([
      { text: 'Before any heading.', headings: [] },
      {
        text: 'A paragraph with a link, code, a hard break, https://a.example/&amp;, , a refused one and <b>markup</b>.',
        headings: [uses],
      },
      { text: 'one', headings: [uses, 'Lists'] },
      { text: 'two three', headings: [uses, 'Lists'] },
      { text: 'four', headings: [uses, 'Lists'] },
      { text: 'five', headings: [uses, 'Lists'] },
      { text: 'done', headings: [uses, 'Lists'] },
      { text: 'open', headings: [uses, 'Lists'] },
      { text: 'tight', headings: [uses, 'Lists'] },
      { text: 'box', headings: [uses, 'Lists'] },
      { text: 'quoted — once', headings: [uses, 'Lists', 'Deep'] },
      { text: 'under it', headings: ['Quoted heading'] },
      { text: 'Drug Dose', headings: [uses, 'Lists', 'Deep'] },
      { text: 'a|b 2 mg', headings: [uses, 'Lists', 'Deep'] },
      { text: 'let x; y', headings: [uses, 'Lists', 'Deep'] },
      { text: 'last', headings: [uses, 'After'] },
    ]);
  });

  it('is word for word what the rendered blocks say', () => {
    for (const base of [baseUrl, undefined]) {
      const sections = [{ text: ARTICLE }];
      const body = document.createElement('div');
      render(renderSections(sections, { headingLevel: 2, ...(base ? { baseUrl: base } : {}) }), body);
      const shown: string[] = [];
      for (const block of body.querySelectorAll('p:not(.verbatim), li, tr, pre')) {
        // A tight item's own text is what comes before its first block.
        const own = Array.from(block.childNodes);
        const end = own.findIndex(
          (node) => node instanceof Element && /^(ul|ol|p|pre)$/.test(node.localName),
        );
        const text = plain(
          (end < 0 ? own : own.slice(0, end))
            .map((node) => (node instanceof Comment ? '' : node.textContent))
            .join(''),
        );
        if (text) shown.push(text);
      }
      expect(passagesOf(sections, base).map(({ text }) => text)).to.deep.equal(shown);
    }
  });

  it('puts a section headline above the headings of its section', () => {
    const sections = [
      { headline: 'One *', text: '# Two\n\na' },
      { headline: 'Three', text: 'b\n\n#\n\nc' },
    ];
    expect(passagesOf(sections)).to.deep.equal([
      { text: 'a', headings: ['One *', 'Two'] },
      { text: 'b', headings: ['Three'] },
      { text: 'c', headings: ['Three'] },
    ]);
  });

  it('gives nothing for nothing', () => {
    expect(passagesOf([])).to.deep.equal([]);
    expect(passagesOf([{ text: '---\n\n![a](/b)\n\n[c]: /d' }], baseUrl)).to.deep.equal([]);
  });
});
