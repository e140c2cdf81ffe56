import { expect, fixtureSync, html } from '@open-wc/testing';
import { render } from 'lit/html.js';
import { findText } from '../../internal/find-text.js';
import { renderSections } from '../../markdown/render-markdown.js';
import { pageArticle, pageBody, pagePassages } from './page-text.js';

/** A page whose Luna is the element with the id `luna`. */
function page(content: unknown): { readonly root: HTMLElement; readonly luna: Element } {
  const root = fixtureSync<HTMLElement>(html`<div>${content}</div>`);
  const luna = root.querySelector('#luna');
  if (!luna) throw new Error('expected an element with the id "luna"');
  return { root, luna };
}

const luna = html`<div id="luna"><p>Ask Luna</p></div>`;
const bodyIdOf = (content: unknown) => pageBody(page(content).luna)?.id;

describe('pageBody', () => {
  it('is the article Luna stands in', () => {
    expect(
      bodyIdOf(html`<main id="main"><article id="one"></article><article id="two">${luna}</article></main>`),
    ).to.equal('two');
  });

  it('is the nearest article above, where Luna stands under one', () => {
    expect(
      bodyIdOf(
        html`<article id="one"></article><article id="two"></article>${luna}<article id="three"></article>`,
      ),
    ).to.equal('two');
  });

  it('is the first article below, where there is none above', () => {
    expect(bodyIdOf(html`${luna}<article id="one"></article><article id="two"></article>`)).to.equal('one');
  });

  it('is the main part of a page without an article', () => {
    expect(bodyIdOf(html`<main id="main"></main>${luna}`)).to.equal('main');
  });

  it('is what has the role of the main part', () => {
    expect(bodyIdOf(html`<div role="main" id="part"></div>${luna}`)).to.equal('part');
  });

  it('is nothing on a page that has neither', () => {
    expect(pageBody(page(html`<p>Words</p>${luna}`).luna)).to.equal(undefined);
  });
});

describe('pagePassages', () => {
  const passagesOf = (content: unknown) => {
    const { root, luna } = page(content);
    return pagePassages(root.querySelector('article') ?? root, luna);
  };
  const textsOf = (content: unknown) => passagesOf(content).map(({ text }) => text);

  it('gives blocks in reading order under their headings', () => {
    expect(
      passagesOf(html`<article>
        <h1>Title</h1>
        <p>One <em>and</em>
          more.</p>
        <section><h3>Deep</h3><p>Two.</p></section>
        <h2>Second</h2>
        <blockquote><p>Three.</p></blockquote>
        <h3>Deeper</h3>
        <dl><dt>Term</dt><dd>Four.</dd></dl>
        <figure><figcaption>Five.</figcaption></figure>
        <h2>Last</h2>
        <pre>six
          seven</pre>
      </article>${luna}`),
    ).to.deep.equal([
      { text: 'One and more.', headings: ['Title'] },
      { text: 'Two.', headings: ['Title', 'Deep'] },
      { text: 'Three.', headings: ['Title', 'Second'] },
      { text: 'Term', headings: ['Title', 'Second', 'Deeper'] },
      { text: 'Four.', headings: ['Title', 'Second', 'Deeper'] },
      { text: 'Five.', headings: ['Title', 'Second', 'Deeper'] },
      { text: 'six seven', headings: ['Title', 'Last'] },
    ]);
  });

  it('leaves out what stands in the article without being of it, and Luna itself', () => {
    expect(
      textsOf(html`<article>
        <nav><p>Menu</p></nav>
        <p>Kept<script>script</script><style>.style{}</style>.</p>
        <aside><p>Aside</p></aside>
        <div class="my-Advert-box"><p>Advertisement</p></div>
        <ins class="adsbygoogle"><p>Ads</p></ins>
        <div aria-label="Advertisement"><p>Labelled</p></div>
        <div class="newsletter-signup"><p>Subscribe</p></div>
        <form><p>Form</p></form>
        <p hidden>Hidden</p>
        <div aria-hidden="true"><p>Decoration</p></div>
        <button><p>Button</p></button>
        ${luna}
        <footer><p>Footer</p></footer>
        <p>Kept, too.</p>
      </article>`),
    ).to.deep.equal(['Kept.', 'Kept, too.']);
  });

  it('does not mind what the article itself stands in, or is called', () => {
    expect(
      textsOf(html`<form class="has-cookie-banner"><table><tr><td>
        <article class="sponsored"><p>Words.</p>loose words</article>
      </td></tr></table></form>${luna}`),
    ).to.deep.equal(['Words.']);
  });

  it('gives each item of nested lists by itself, in pieces where a list parts it', () => {
    expect(
      textsOf(html`<article><ul>
        <li>One <b>bold</b>
          <ol><li>Two</li> <li><p>Three</p><p>Four</p></li></ol>
          five</li>
      </ul></article>${luna}`),
    ).to.deep.equal(['One bold', 'Two', 'Three', 'Four', 'five']);
  });

  it('keeps the words of cells and of lines apart', () => {
    expect(
      textsOf(html`<article>
        <table><thead><tr><th>Drug</th><th><b>Dose</b></th></tr></thead><tbody><tr><td><i>A</i></td><td><i>2 mg</i></td></tr></tbody></table>
        <p>One<br>two</p>
      </article>${luna}`),
    ).to.deep.equal(['Drug Dose', 'A 2 mg', 'One two']);
  });

  it('gives a row of a table its cells, and the row that names its columns', () => {
    const rows = passagesOf(html`<article>
      <table>
        <tr><th>Drug</th><th></th><th>Dose</th></tr>
        <tr><th>A</th><td></td><td> 2 mg </td></tr>
        <tr><td>B</td><td><p>In a paragraph</p></td><td>3 mg</td></tr>
      </table>
      <table><tr><td>Loose</td><td>cells</td></tr><tr><td>without</td><td>names</td></tr></table>
    </article>${luna}`).map(({ text, cells, header }) => [text, cells, header?.text]);
    expect(rows).to.deep.equal([
      ['Drug Dose', ['Drug', '', 'Dose'], undefined],
      ['A 2 mg', ['A', '', '2 mg'], 'Drug Dose'],
      ['B', undefined, undefined],
      ['In a paragraph', undefined, undefined],
      ['3 mg', undefined, undefined],
      ['Loose cells', ['Loose', 'cells'], undefined],
      ['without names', ['without', 'names'], undefined],
    ]);
  });

  it('gives nothing for a body without words', () => {
    expect(textsOf(html`<article><h2>Heading</h2><p> </p></article>${luna}`)).to.deep.equal([]);
  });

  const MARKDOWN = `# Uses &amp; *limits*

One **bold** [link](https://a.example), a hard\\
break and ![a picture](https://a.example/x.png) words.

- tight
  - nested

  parted
- [x] done

1. loose

   two

> quoted

## Doses

| Drug | Dose |
|---|---|
| A | **2** mg |

~~~
code
~~~

<div>raw HTML</div>`;

  it('gives of a rendered body what it shows, without permalinks and raw HTML', () => {
    const { root, luna: element } = page(html`<div part="body"></div>${luna}`);
    const body = root.querySelector<HTMLElement>('[part="body"]') ?? root;
    render(renderSections([{ text: MARKDOWN }], { headingLevel: 2 }), body);
    expect(body.querySelectorAll('.permalink')).to.have.length(2);
    const uses = 'Uses & limits';
    const header = { text: 'Drug Dose', headings: [uses, 'Doses'], cells: ['Drug', 'Dose'] };
    expect(pagePassages(body, element)).to.deep.equal([
      { text: 'One bold link, a hard break and words.', headings: [uses] },
      { text: 'tight', headings: [uses] },
      { text: 'nested', headings: [uses] },
      { text: 'parted', headings: [uses] },
      { text: 'done', headings: [uses] },
      { text: 'loose', headings: [uses] },
      { text: 'two', headings: [uses] },
      { text: 'quoted', headings: [uses] },
      header,
      { text: 'A 2 mg', headings: [uses, 'Doses'], cells: ['A', '2 mg'], header },
      { text: 'code', headings: [uses, 'Doses'] },
    ]);
  });

  it('gives what can be found again, each passage in its place', () => {
    const { root, luna: element } = page(html`<div part="body"></div>${luna}`);
    const body = root.querySelector<HTMLElement>('[part="body"]') ?? root;
    render(renderSections([{ text: MARKDOWN }], { headingLevel: 2 }), body);
    for (const { text } of pagePassages(body, element)) {
      const squeezed = (words: string | undefined) => words?.replace(/\s+/g, '');
      expect(squeezed(findText(body, text)?.toString()), text).to.equal(squeezed(text));
    }
  });
});

describe('pageArticle', () => {
  it('has the headline of the body, and nothing that the page does not say', () => {
    const { root } = page(html`<article><h1>Sleep  and
      mood</h1></article>${luna}`);
    const body = root.querySelector('article') ?? root;
    const { headline, authors, citations, sections } = pageArticle(body);
    expect(headline).to.equal('Sleep and mood');
    expect([authors, citations, sections]).to.deep.equal([[], [], []]);
  });

  it("falls back to the page's title", () => {
    const { root } = page(html`<article></article>${luna}`);
    const title = document.title;
    document.title = 'A page';
    expect(pageArticle(root).headline).to.equal('A page');
    document.title = title;
  });

  it('speaks the language of the page', () => {
    const { root } = page(luna);
    const { lang } = document.documentElement;
    document.documentElement.lang = 'cy';
    expect(pageArticle(root).inLanguage).to.equal('cy');
    document.documentElement.lang = '';
    expect(pageArticle(root)).not.to.have.property('inLanguage');
    document.documentElement.lang = lang;
  });
});
