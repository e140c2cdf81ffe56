import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import type { Section } from '../content/article.js';
import { lexMarkdown } from './lex.js';
import { type MarkdownOptions, renderBlock, renderSections } from './render-markdown.js';

const baseUrl = 'https://publisher.example/articles/one.json';

function show(body: string | readonly Section[], options: Partial<MarkdownOptions> = {}): HTMLElement {
  const container = document.createElement('div');
  const sections = typeof body === 'string' ? [{ text: body }] : body;
  render(renderSections(sections, { headingLevel: 2, baseUrl, ...options }), container);
  return container;
}

/** The markup without what lit leaves. */
const markup = (element: Element): string => element.innerHTML.replace(/<!--.*?-->/g, '');

const headings = (root: Element) =>
  Array.from(
    root.querySelectorAll('h1, h2, h3, h4, h5, h6'),
    ({ localName, textContent }) => `${localName} ${textContent}`,
  );

describe('renderSections', () => {
  describe('headings', () => {
    it('puts the shallowest at the level asked for and keeps the distances', () => {
      const body = show('### One\n\n##### Two\n\n#### Three');
      expect(headings(body)).to.deep.equal(['h2 One', 'h4 Two', 'h3 Three']);
    });

    it('goes from level 1 to level 6 and no deeper', () => {
      const body = show('# a\n## b\n### c\n#### d\n##### e\n###### f', { headingLevel: 1 });
      expect(headings(body)).to.deep.equal(['h1 a', 'h2 b', 'h3 c', 'h4 d', 'h5 e', 'h6 f']);
      const low = show('# a\n## b\n### c', { headingLevel: 5 });
      expect(headings(low)).to.deep.equal(['h5 a', 'h6 b', 'h6 c']);
    });

    it('lets a section headline stand above all headings that the sections have', () => {
      const body = show([
        { headline: 'Uses', text: '### Adults\n\n> ## Quoted' },
        { headline: 'Not *Markdown* &amp; <b>', text: '' },
        { text: '### More' },
      ]);
      expect(headings(body)).to.deep.equal([
        'h2 Uses',
        'h4 Adults',
        'h3 Quoted',
        'h2 Not *Markdown* &amp; <b>',
        'h4 More',
      ]);
    });

    it('gives each an id made of its text, once, in any script', () => {
      const body = show(
        '# Side Effects & *Safety*\n\n# Side effects  safety\n\n# Wirkung für Ältere\n\n# 副作用\n\n# !?\n\n# A-1\n\n# A\n\n# A\n\n- # In_a list',
      );
      expect(Array.from(body.querySelectorAll('[id]'), ({ id }) => id)).to.deep.equal([
        'side-effects--safety',
        'side-effects--safety-1',
        'wirkung-für-ältere',
        '副作用',
        'section',
        'a-1',
        'a',
        'a-2',
        'in_a-list',
      ]);
    });

    it('puts a permalink beside the heading, not into it', () => {
      const body = show('## What *helps*');
      const link = body.querySelector('.permalink');
      expect(link?.previousElementSibling).to.equal(body.querySelector('h2'));
      expect(link).to.have.attribute('href', '#what-helps');
      expect(link).to.have.attribute('aria-labelledby', body.querySelector('h2')?.id);
      expect(body.textContent?.trim()).to.equal('What helps');
    });

    it('gives one without text neither id nor permalink', () => {
      const body = show('#\n\ntext');
      expect(markup(body)).to.equal('<h2></h2><p>text</p>');
    });

    it('numbers ten thousand of the same name', () => {
      const body = show('# a\n'.repeat(10_000));
      expect(body.querySelectorAll('h2')[9_999]?.id).to.equal('a-9999');
    });
  });

  describe('links', () => {
    it('resolves them against the article, opens them in the same tab and tells nobody where from', () => {
      const body = show(
        '[a](../two "Title &amp; more") <https://a.example/?a=1&amp=2> www.b.example x@c.example [t](tel:988)',
      );
      const links = Array.from(body.querySelectorAll('a'));
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
        'https://publisher.example/two',
        'https://a.example/?a=1&amp=2',
        'http://www.b.example/',
        'mailto:x@c.example',
        'tel:988',
      ]);
      expect(links[0]).to.have.attribute('title', 'Title & more');
      for (const link of links) {
        expect(link).to.have.attribute('rel', 'noreferrer');
        expect(link).not.to.have.attribute('target');
      }
    });

    it('decodes an address once', () => {
      const body = show('[a](/x?a=1&amp;b=&#50;)');
      expect(body.querySelector('a')).to.have.attribute('href', 'https://publisher.example/x?a=1&b=2');
    });

    it('shows the text alone where the address is not safe, however it is spelled', () => {
      const spellings = [
        'javascript:alert(1)',
        'JaVaScRiPt:alert(1)',
        'javascript&colon;alert(1)',
        '&#106;avascript:alert(1)',
        '&#x6A;avascript:alert(1)',
        'javascript&#58;alert(1)',
        'java&#9;script:alert(1)',
        'java&#10;script:alert(1)',
        '&#1;javascript:alert(1)',
        'javascript\\:alert(1)',
        '<javascript:alert(1)>',
        '<java\tscript:alert(1)>',
        'data:text/html,a',
        'vbscript:a',
        'file:///etc/passwd',
        'blob:https://a.example/b',
      ];
      const links = spellings.map((url, n) => `[a ${n}](${url}) [b ${n}][${n}]`).join('\n\n');
      const body = show(
        `${links}\n\n${spellings.map((url, n) => `[${n}]: ${url}`).join('\n')}\n\n<javascript:alert(1)>`,
      );
      for (const link of body.querySelectorAll('a')) {
        expect(link.protocol, link.href).to.equal('https:');
      }
      expect(body.textContent).to.contain('a 0 b 0').and.to.contain('javascript:alert(1)');
    });

    it('leads from a fragment to the heading of the body, and nowhere else', () => {
      const body = show('[a](#für-sie) [b](#f%C3%BCr-sie) [c](#nowhere) [d](#%) [e](#)\n\n# Für Sie');
      const links = Array.from(body.querySelectorAll('p a'));
      expect(links.map((link) => link.textContent)).to.deep.equal(['a', 'b']);
      for (const link of links) {
        expect(link).to.have.attribute('href', '#für-sie');
        expect(link).not.to.have.attribute('rel');
      }
      expect(body.textContent).to.contain('c d e');
    });

    it('finds references across the document and sees no reference in a prototype', () => {
      const body = show(
        '[One][x], [two], ![three][x]; [constructor] [toString] [x][__proto__]\n\n- > [two]: /2\n\n[X]: /1 (t)',
      );
      expect(Array.from(body.querySelectorAll('a'), ({ href }) => href)).to.deep.equal([
        'https://publisher.example/1',
        'https://publisher.example/2',
      ]);
      expect(body.querySelector('img')).to.have.attribute('src', 'https://publisher.example/1');
      expect(body.textContent).to.contain('[constructor] [toString] [x][proto]');
    });
  });

  describe('images', () => {
    it('loads them late, small and anonymously', () => {
      const body = show('![The *brain* &amp; more](brain.png "A title")');
      const image = body.querySelector('img');
      expect(image).to.have.attribute('src', 'https://publisher.example/articles/brain.png');
      expect(image).to.have.attribute('alt', 'The brain & more');
      expect(image).to.have.attribute('title', 'A title');
      expect(image).to.have.attribute('loading', 'lazy');
      expect(image).to.have.attribute('decoding', 'async');
      expect(image).to.have.attribute('referrerpolicy', 'no-referrer');
    });

    it('shows the alternative text where there is no address to load', () => {
      const body = show('![a ![b](x)](javascript:alert) ![c]() ![d](data:image/png;base64,AAAA)');
      expect(markup(body)).to.equal('<p>a b c d</p>');
    });

    it('shows the alternative text where no images are wanted', () => {
      const body = show('one ![two](x.png) three', { images: false });
      expect(markup(body)).to.equal('<p>one two three</p>');
    });
  });

  describe('lists', () => {
    it('renders them nested, ordered from anywhere, tight and loose', () => {
      const body = show('3. three\n   - *a*\n   - b\n4. four\n\n1) one\n\n   more');
      expect(markup(body)).to.equal(
        '<ol start="3"><li>three<ul><li><em>a</em></li><li>b</li></ul></li><li>four</li></ol>' +
          '<ol><li><p>one</p><p>more</p></li></ol>',
      );
    });

    it('labels each check box with its text, in tight lists and in loose ones', () => {
      for (const gap of ['\n', '\n\n']) {
        const body = show(['- [x] *done*', '- [ ] open', '  - more', '- none'].join(gap));
        const boxes = Array.from(body.querySelectorAll('input'));
        expect(boxes.map(({ checked, disabled }) => ({ checked, disabled }))).to.deep.equal([
          { checked: true, disabled: true },
          { checked: false, disabled: true },
        ]);
        expect(boxes.map((box) => box.closest('label')?.textContent?.trim())).to.deep.equal(['done', 'open']);
        expect(body.querySelectorAll('li')).to.have.length(4);
      }
    });
  });

  describe('tables', () => {
    it('aligns by class, in a group that the keyboard can scroll', () => {
      const body = show('| Drug | *Dose* | Route | Note |\n|---|:--|:-:|--:|\n| a\\|b | `2` |');
      expect(markup(body)).to.equal(
        '<div class="table" role="group" tabindex="0" aria-label="Drug, Dose, Route, Note"><table>' +
          '<thead><tr><th scope="col">Drug </th><th scope="col" class="left"><em>Dose</em> </th>' +
          '<th scope="col" class="center">Route </th><th scope="col" class="right">Note </th></tr></thead>' +
          '<tbody><tr><td>a|b </td><td class="left"><code>2</code> </td><td class="center"> </td><td class="right"> </td></tr></tbody>' +
          '</table></div>',
      );
    });

    it('may have a head alone', () => {
      const body = show('| a |\n|---|');
      expect(body.querySelector('thead th')).to.exist;
      expect(body.querySelector('tbody')).not.to.exist;
    });
  });

  it('renders the rest of CommonMark and GFM', () => {
    const body = show(
      '**a** *b* ~~c~~ `d &amp; <i>`  \ne\\\nf\n\n> q\n\n---\n\n    indented\n\n```js&#x2B; x\n<p>\n\n```\n\n~~~\n~~~',
    );
    expect(markup(body)).to.equal(
      '<p><strong>a</strong> <em>b</em> <del>c</del> <code>d &amp;amp; &lt;i&gt;</code><br>\ne<br>\nf</p>' +
        '<blockquote><p>q</p></blockquote><hr><pre><code>indented</code></pre>' +
        '<pre><code class="language-js+">&lt;p&gt;\n</code></pre><pre><code></code></pre>',
    );
  });

  it('shows raw HTML as it was written', () => {
    const written = '<div onclick="alert(1)">\n  <script>alert(1)</script>\n</div>';
    const body = show(`${written}\n\na <img src=x onerror=alert(1)> &lt;b&gt; <!-- c -->\n\n- <hr>`);
    expect(body.querySelector('script, img, hr, b, div')).to.equal(null);
    expect(body.querySelector('.verbatim')).to.have.text(written);
    expect(body.textContent)
      .to.contain('a <img src=x onerror=alert(1)> <b> <!-- c -->')
      .and.to.contain('<hr>');
  });

  it('makes one text node of a run of text', () => {
    const body = show('a\\*b &amp; c <i> [d] e_f 1 &lt; 2\nnew line');
    const nodes = Array.from(body.querySelector('p')?.childNodes ?? []);
    expect(nodes.filter((node) => node instanceof Text).map(({ data }) => data)).to.deep.equal([
      'a*b & c <i> [d] e_f 1 < 2\nnew line',
    ]);
    expect(nodes.filter((node) => node instanceof Comment)).to.have.length(1);
  });

  it('lets the caller replace plain text, but not in links and code', () => {
    const body = show('One [1] and *two [1]* and [three [1]](/x) and `four [1]` and <i>five \\[1]', {
      text: (text) => text.split(/(\[1\])/).map((part) => (part === '[1]' ? html`<sup>1</sup>` : part)),
    });
    expect(body.querySelectorAll('sup')).to.have.length(3);
    expect(body.querySelector('a')).to.have.text('three [1]');
    expect(body.querySelector('code')).to.have.text('four [1]');
  });

  it('renders nothing for nothing', () => {
    expect(markup(show('\n \n\n[a]: /b'))).to.equal('');
    expect(markup(show([]))).to.equal('');
  });

  it('renders what is hostile within bounds', () => {
    for (const text of [
      '> '.repeat(5_000),
      '- '.repeat(5_000),
      '*a **b '.repeat(3_000),
      '<'.repeat(100_000),
      '['.repeat(100_000),
    ]) {
      const body = show(`${text}end`);
      expect(body.textContent?.endsWith('end'), text.slice(0, 9)).to.equal(true);
    }
  });

  it('reads the sections once', () => {
    let reads = 0;
    const sections = [
      {
        get text() {
          reads++;
          return '# a';
        },
      },
    ];
    show(sections);
    show(sections);
    expect(reads).to.equal(1);
  });

  it('uses no attribute that a strict content policy refuses', () => {
    const body = show('# a\n\n| a |\n|:-:|\n| b |\n\n- [ ] c\n\n![d](/e)');
    expect(body.querySelector('[style], [align]')).to.equal(null);
  });

  it('has no accessibility violation', async () => {
    const body = show(
      '# One\n\nText with [a link](/x) and `code`.\n\n## Two\n\n- [x] done\n- [ ] open *item*\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n' +
        '| a | b |\n|---|--:|\n| 3 | 4 |\n\n> quote\n\n![Alt](data:,)\n\n```\ncode\n```\n\n1. one\n   - two',
    );
    document.body.append(body);
    try {
      await expect(body).to.be.accessible();
    } finally {
      body.remove();
    }
  });
});

describe('renderBlock', () => {
  it('renders one block, without ids, so that the others keep their nodes', () => {
    const container = document.createElement('div');
    const draw = (text: string) =>
      render(
        lexMarkdown(text)
          .filter(({ type }) => type !== 'space')
          .map((token) => renderBlock(token, { headingLevel: 4, images: false })),
        container,
      );
    draw('## Title\n\nFirst');
    const heading = container.querySelector('h5');
    expect(heading?.outerHTML.replace(/<!--.*?-->/g, '')).to.equal('<h5>Title</h5>');
    draw('## Title\n\nFirst **and**');
    expect(container.querySelector('h5')).to.equal(heading);
    expect(container.querySelector('p')).to.have.text('First and');
  });

  it('renders nothing for what shows nothing', () => {
    const container = document.createElement('div');
    for (const token of lexMarkdown('\n\n[a]: /b'))
      render(renderBlock(token, { headingLevel: 2 }), container);
    expect(container.textContent).to.equal('');
  });

  it('has no links into a body that it does not know, and no relative ones without a base', () => {
    const container = document.createElement('div');
    const [paragraph] = lexMarkdown('[a](#a) [b](/b) [c](https://c.example/)');
    if (paragraph) render(renderBlock(paragraph, { headingLevel: 2 }), container);
    expect(Array.from(container.querySelectorAll('a'), ({ textContent }) => textContent)).to.deep.equal([
      'c',
    ]);
  });
});
