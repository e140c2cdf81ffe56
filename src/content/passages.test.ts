import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { renderSections } from '../markdown/render-markdown.js';
import { COMMONMARK_EXAMPLES, GFM_EXAMPLES } from '../testing/markdown-examples.js';
import type { Section } from './article.js';
import type { Passage } from './passage.js';
import { passagesOf } from './passages.js';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The passages of what is shown of an article. */
function shown(sections: readonly Section[]): readonly Passage[] {
  const passages: Passage[] = [];
  const visit = (parent: Element, outer: readonly { readonly level: number; readonly text: string }[]) => {
    let above = outer;
    let own = '';
    const add = (said: string, row?: Pick<Passage, 'cells' | 'header'>): Passage | undefined => {
      const text = plain(said);
      if (!text) return undefined;
      const passage = { text, headings: above.map((heading) => heading.text), ...row };
      passages.push(passage);
      return passage;
    };
    for (const node of parent.childNodes) {
      if (node instanceof Text) own += node.data;
      if (!(node instanceof Element)) continue;
      const title = node.matches('.heading')
        ? node.firstElementChild
        : node.matches('h1, h2, h3, h4, h5, h6')
          ? node
          : null;
      const isBlock = title || node.matches('p, ul, ol, li, pre, blockquote, hr, .table');
      if (!isBlock) {
        own += node.textContent;
        continue;
      }
      add(own);
      own = '';
      if (title) {
        const level = Number(title.localName[1]);
        const text = plain(title.textContent);
        above = [...above.filter((heading) => heading.level < level), ...(text ? [{ level, text }] : [])];
      } else if (node.matches('ul, ol, li, blockquote')) {
        visit(node, above);
      } else if (node.matches('.table')) {
        const [names, ...rows] = node.querySelectorAll('tr');
        const cellsOf = (row?: HTMLTableRowElement) =>
          [...(row?.cells ?? [])].map(({ textContent }) => plain(textContent));
        const header = add(names?.textContent ?? '', { cells: cellsOf(names) });
        for (const row of rows) add(row.textContent, { cells: cellsOf(row), ...(header && { header }) });
      } else if (!node.matches('.verbatim')) {
        add(node.textContent);
      }
    }
    add(own);
  };
  const body = document.createElement('div');
  const baseUrl = 'https://publisher.example/articles/one.json';
  render(renderSections(sections, { headingLevel: 1, baseUrl }), body);
  visit(body, []);
  return passages;
}

const textsOf = (text: string) => passagesOf([{ text }]).map((passage) => passage.text);

async function fetched(path: string): Promise<Response> {
  const response = await fetch(new URL(`../../${path}`, import.meta.url));
  expect(response.ok, path).to.equal(true);
  return response;
}

const DEMO =
  'ketamine-therapy-for-depression markdown preparing-for-an-appointment quiet-sleep-ar sleep-and-low-mood talking-to-someone-who-is-struggling';
const EVALUATED =
  'bread bridge cataract espresso heatpump iron island ketamine library nights panic parental pool shingles';

/** What is otherwise here, by the number of the example, and why. */
const A_TAG = 'what looks like a tag is taken for one, however it is written';
const DEVIATIONS: Readonly<Record<number, string>> = {
  195: A_TAG,
  493: A_TAG,
  606: A_TAG,
  619: A_TAG,
  620: A_TAG,
  622: A_TAG,
  624: A_TAG,
  632: A_TAG,
};

describe('passagesOf', () => {
  it('gives the blocks in reading order under their headings', () => {
    const text = `Before **any** heading.

# Uses &amp; *limits*

A paragraph with [a link](/x), \`code\`, a hard  
break, <https://a.example/>, ![an image](/i.png) and <b>markup</b>.

## Lists

1. one
   - two *three*

   four
2. [five](/x)

- [x] done

- [ ] open
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

After
---

***

<div>raw</div>

last`;
    const uses = 'Uses & limits';
    const header = { text: 'Drug Dose', headings: [uses, 'Lists', 'Deep'], cells: ['Drug', 'Dose'] };
    expect(passagesOf([{ text }])).to.deep.equal([
      { text: 'Before any heading.', headings: [] },
      {
        text: 'A paragraph with a link, code, a hard break, https://a.example/, and <b>markup</b>.',
        headings: [uses],
      },
      { text: 'one', headings: [uses, 'Lists'] },
      { text: 'two three', headings: [uses, 'Lists'] },
      { text: 'four', headings: [uses, 'Lists'] },
      { text: 'five', headings: [uses, 'Lists'] },
      { text: 'done', headings: [uses, 'Lists'] },
      { text: 'open', headings: [uses, 'Lists'] },
      { text: 'box', headings: [uses, 'Lists'] },
      { text: 'quoted — once', headings: [uses, 'Lists', 'Deep'] },
      { text: 'under it', headings: ['Quoted heading'] },
      header,
      { text: 'a|b 2 mg', headings: [uses, 'Lists', 'Deep'], cells: ['a|b', '2 mg'], header },
      { text: 'let x; y', headings: [uses, 'Lists', 'Deep'] },
      { text: 'last', headings: [uses, 'After'] },
    ]);
  });

  it('puts a section headline above the headings of its section', () => {
    const sections = [
      { headline: 'One  *', text: '# Two\n\na' },
      { headline: 'Three', text: 'b\n\n#\n\nc' },
      { text: '# Four\n\n[d]\n\n[d]: /e' },
    ];
    expect(passagesOf(sections)).to.deep.equal([
      { text: 'a', headings: ['One *', 'Two'] },
      { text: 'b', headings: ['Three'] },
      { text: 'c', headings: ['Three'] },
      { text: 'd', headings: ['Three', 'Four'] },
    ]);
  });

  it('gives nothing for nothing', () => {
    expect(passagesOf([])).to.deep.equal([]);
    expect(textsOf('---\n\n![a](/b)\n\n[c]: /d\n\n> \n\n-\n\n``` \n```\n\n&nbsp;')).to.deep.equal([]);
  });

  it('leaves signs that mark nothing where they are', () => {
    const text =
      'Take 2 * 3 * 4 ~5 mg, snake_case_name, A* and B\\*, [1], [not] (this), AT&T, p < 0.05, 5\\. #1 and http://a.example/_b_.';
    expect(textsOf(text)).to.deep.equal([text.replace('\\*', '*').replace('5\\.', '5.')]);
  });

  it('says a link by its text, wherever its address stands', () => {
    expect(
      textsOf(
        '[in *line*](/a "t") [by label][L] [L][] [l] [![picture](/p)words](/q) ![L] [other][none]\n\n[l]: <b c>',
      ),
    ).to.deep.equal(['in line by label L l words [other][none]']);
  });

  it('leaves raw HTML out, and comments to their end', () => {
    expect(
      textsOf('<div>\na\n</div>\n\n<!-- b\n\nc -->\nd\n\n<script>\n\ne\n</script>\n\n<em>f</em>, g'),
    ).to.deep.equal(['d', '<em>f</em>, g']);
  });

  it('reads text that goes on in the margin as the block it belongs to', () => {
    expect(textsOf('- a\nb\n> c\nd\n\n1. e\n| f |\n|---|\n| g | h |')).to.deep.equal([
      'a b',
      'c d',
      'e',
      'f',
      'g',
    ]);
  });

  it('gives each row of a table the row that names its columns, and nothing after the table', () => {
    const [names, row, after] = passagesOf([{ text: '| Drug | Dose |\n|---|---|\n| a | 2 mg |\n\nAfter' }]);
    expect(row).to.deep.equal({ text: 'a 2 mg', headings: [], cells: ['a', '2 mg'], header: names });
    expect(after).to.deep.equal({ text: 'After', headings: [] });
  });

  for (const name of DEMO.split(' ')) {
    it(`is what is shown of the demo's ${name}`, async () => {
      const page = await (await fetched(`demo/content/${name}.json`)).json();
      const sections = [{ text: String((page.mainEntity ?? page).articleBody) }];
      expect(passagesOf(sections)).to.have.length.above(3);
      expect(passagesOf(sections)).to.deep.equal(shown(sections));
    });
  }

  for (const name of EVALUATED.split(' ')) {
    it(`is what is shown of the article on ${name}`, async () => {
      const sections = [{ text: await (await fetched(`eval/answers/articles/${name}.md`)).text() }];
      expect(passagesOf(sections)).to.have.length.above(5);
      expect(passagesOf(sections)).to.deep.equal(shown(sections));
    });
  }

  for (const { number, section, markdown } of COMMONMARK_EXAMPLES) {
    const sections = [{ text: markdown }];
    if (DEVIATIONS[number]) {
      it(`differs from what is shown of CommonMark's example ${number}: ${DEVIATIONS[number]}`, () => {
        expect(passagesOf(sections)).not.to.deep.equal(shown(sections));
      });
    } else {
      it(`is what is shown of CommonMark's example ${number}, ${section}`, () => {
        expect(passagesOf(sections)).to.deep.equal(shown(sections));
      });
    }
  }

  for (const [feature, examples] of Object.entries(GFM_EXAMPLES)) {
    for (const [text] of examples) {
      it(`is what is shown of ${feature}: ${JSON.stringify(text)}`, () => {
        expect(passagesOf([{ text }])).to.deep.equal(shown([{ text }]));
      });
    }
  }

  it('takes what is hostile in its stride', () => {
    const signs =
      '` ``a * **a _a~ [ ![ [a]( [a](< [a](b" [a][ [[a]] < <a <a\xa0b=" <!-- & &# \\ > - 1. | |- #\n = [a]:\n - a\n\n ~~~ <script> \t'.split(
        ' ',
      );
    for (const sign of signs) {
      const text = sign.repeat(100_000 / sign.length);
      const said = textsOf(text).join('');
      expect(said.length, JSON.stringify(sign)).to.be.at.most(text.length);
    }
    const nested = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(textsOf(nested)).to.deep.equal([nested]);
    expect(textsOf(`${'- '.repeat(50_000)}a${'\n'.repeat(50_000)}`)).to.have.length(1);
  });
});
