import { expect } from '@open-wc/testing';
import { Lexer, type MarkedToken, marked, type Token } from 'marked';
import { lexMarkdown } from './lex.js';

const SIZE = 100_000;
const fill = (text: string, size = SIZE) => text.repeat(Math.ceil(size / text.length)).slice(0, size);
const raws = (text: string) =>
  lexMarkdown(text)
    .map(({ raw }) => raw)
    .join('');

/** Whether every character that is not white space is still there, in its order. A boolean, because a failure would print the text. */
const isWhole = (text: string): boolean => raws(text).replace(/\s/g, '') === text.replace(/\s/g, '');

function depthOf(tokens: readonly Token[]): number {
  return (tokens as readonly MarkedToken[]).reduce((depth, token) => {
    const children = token.type === 'list' ? token.items : 'tokens' in token ? (token.tokens ?? []) : [];
    return Math.max(depth, 1 + depthOf(children));
  }, 0);
}

describe('lexMarkdown', () => {
  it('is not touched by what a page does to the shared marked', () => {
    const before = marked.getDefaults();
    marked.use({ gfm: false, breaks: true, tokenizer: { heading: () => undefined } });
    try {
      expect(lexMarkdown('# a\n\n~~b~~\nc')).to.have.nested.property('[0].type', 'heading');
      expect(JSON.stringify(lexMarkdown('~~b~~\nc')))
        .to.contain('"del"')
        .and.not.to.contain('"br"');
    } finally {
      marked.setOptions(before);
    }
  });

  it('is not touched by a polluted Object.prototype', () => {
    Object.defineProperty(Object.prototype, 'pedantic', { value: true, configurable: true });
    try {
      expect(lexMarkdown('```\ncode\n```')[0]?.type).to.equal('code');
    } finally {
      Reflect.deleteProperty(Object.prototype, 'pedantic');
    }
  });

  it('lets a label named __proto__ define nothing but itself', () => {
    const [paragraph] = lexMarkdown(
      '[a][__proto__] [b][constructor]\n\n[__proto__]: https://publisher.example/',
    );
    expect(JSON.stringify(paragraph))
      .to.contain('"href":"https://publisher.example/"')
      .and.to.contain('[b][constructor]');
    expect(({} as { href?: string }).href).to.equal(undefined);
  });

  it('leaves a long article as it is', () => {
    const section =
      '## Side effects\n\nSome *people* feel **unwell** after [the infusion](https://a.example/b_(c)); `code`, <b>, a@b.example.\n\n' +
      '> A quotation\n> of two lines\n\n1. one\n   - two\n     - three\n2. four\n\n| a | b |\n|---|:-:|\n| 1 | 2 |\n\n[ref]: /x "t"\n\n';
    const article = fill(section, 200_000);
    expect(JSON.stringify(lexMarkdown(article))).to.equal(JSON.stringify(marked.lexer(article)));
  });

  it('leaves twelve lists and twelve quotations, one in the other, as they are', () => {
    const lists = Array.from({ length: 12 }, (_, depth) => `${'  '.repeat(depth)}- item\n`).join('');
    const quotes = `${'> '.repeat(12)}said\n`;
    for (const text of [lists, quotes]) {
      expect(JSON.stringify(lexMarkdown(text))).to.equal(JSON.stringify(marked.lexer(text)));
    }
  });

  describe('with 100 kB of one thing, loses nothing and comes to an end', () => {
    const things = [
      ...'*_[]()<>|~&`\\#=+-!:@.\'"'.split(''),
      ...[
        '![',
        '- ',
        '* ',
        '1. ',
        '- - - a\n',
        '> ',
        '> a\nb\n',
        '> - a\nb\n',
        '- a\nb\n',
        '- - - - - - - - - - a\nb\n',
        '- `---\n *',
      ],
      ...[
        'a@',
        'a@b.c_',
        'www.a.example!',
        'http://',
        'mailto:',
        '[a](b',
        '[a](<b',
        '[a](b "',
        '[a][',
        '![a](',
        '[[a]',
        '[`a` ',
      ],
      ...[
        '[a]: b "c\n\n',
        '[a]: b\n',
        '<!--',
        '<a b="',
        "<a b='c' ",
        '<?',
        '<![CDATA[',
        '</a ',
        '<div>\n',
        '<pre>\n',
      ],
      ...[
        'a**b',
        '*a _b ',
        '*a **b ',
        '__a _b',
        '~~a ~b',
        '`a``b```c',
        '***a** b',
        'a*',
        '_a',
        '```\n',
        '~~~\n',
        '---\n',
        'a\n===\n',
      ],
      ...[
        'a|b\n-|-\n',
        'a\n-|-\n',
        '|a|\n|-|\n',
        '|',
        '&#1',
        '&amp;',
        '    a\n',
        'a  \n',
        '\\\n',
        '# a\n',
        'a\n\n',
      ],
    ];
    for (const thing of things) {
      it(JSON.stringify(thing), () => {
        expect(isWhole(fill(thing))).to.equal(true);
      });
    }

    it('spaces, tabs and line ends', () => {
      expect(raws(`a${fill(' ')}b`)).to.have.length(SIZE + 2);
      expect(raws(`- a\n${fill('\t')}b`)).to.have.length(SIZE + 5);
      expect(raws(`a${fill('\n')}b`)).to.have.length(SIZE + 2);
    });

    it('runs that grow', () => {
      for (const mark of '*_`~>#[<'.split('')) {
        let text = '';
        for (let length = 1; text.length < SIZE; length++) text += `${mark.repeat(length)} a `;
        expect(isWhole(text), mark).to.equal(true);
      }
    });

    it('brackets that match', () => {
      const half = SIZE / 2;
      for (const [open, close] of [
        ['[', ']'],
        ['[', '](a)'],
        ['![', '](a)'],
        ['*a ', 'b* '],
        ['<', '>'],
        ['[<', '>](a)'],
        ['> ', '\na'],
        ['- ', '\na'],
      ] as const) {
        const text = fill(open, half) + fill(close, half);
        expect(isWhole(text), open).to.equal(true);
      }
      expect(raws(`[${fill('`')}](a)`)).to.have.length(SIZE + 5);
      expect(raws(`www.a.example${fill(').')}`)).to.have.length(SIZE + 13);
    });

    it('dense paragraphs', () => {
      for (const dense of ['*a _b [d](e `f ', '**a*b', '<a b="c" ', '[`a` ', 'www.a.example! ']) {
        const text = fill(`${fill(dense, 1_900)}\n\n`);
        expect(isWhole(text), dense).to.equal(true);
      }
    });
  });

  it('nests no deeper than anyone can draw', () => {
    const deep = [
      `${fill('>', 5_000)} a`,
      `${fill('> ', 5_000)}a`,
      `${fill('- ', 5_000)}a`,
      `${fill('1. ', 5_001)}a`,
      Array.from({ length: 300 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n'),
      `${fill('*a **b ', 7_000)}${fill('c** d* ', 7_000)}`,
    ];
    for (const text of deep) {
      const tokens = lexMarkdown(text);
      expect(depthOf(tokens), text.slice(0, 20)).to.be.within(1, 70);
      expect(isWhole(text)).to.equal(true);
    }
  });

  it('shows a table with more cells than an article has as text', () => {
    const columns = 5_000;
    const wide = `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|b|\n'.repeat(columns)}`;
    expect(lexMarkdown(wide).map(({ type }) => type)).not.to.include('table');
    const many = '|a|b|\n|-|-|\n|c|d|\n\n'.repeat(4_000);
    const tables = lexMarkdown(many).filter(({ type }) => type === 'table');
    expect(tables).to.have.length.within(1_000, 3_999);
  });

  it('gives the rest as written once the work it costs is too much', () => {
    const tokens = lexMarkdown(`# Title\n\n- a\n${'b|c\n-|-|-\n'.repeat(10_000)}`);
    expect(tokens[0]?.type).to.equal('heading');
    expect(JSON.stringify(tokens)).to.contain('"type":"html"');
    const text = `*one*\n\n${fill('*a _b ', 3_000)}`.repeat(20);
    expect(JSON.stringify(lexMarkdown(text)[0])).to.contain('"em"');
    expect(isWhole(text)).to.equal(true);
  });

  it('gives a text that is longer than any article as written', () => {
    const text = fill('*a* ', 400_001);
    expect(lexMarkdown(text)).to.deep.equal([{ type: 'html', block: true, pre: false, raw: text, text }]);
  });

  it('turns no address of more than a thousand characters into a link', () => {
    expect(JSON.stringify(lexMarkdown(`www.a.example/${'b'.repeat(900)}`))).to.contain('"link"');
    expect(JSON.stringify(lexMarkdown(`www.a.example/${'b'.repeat(1_000)}`))).not.to.contain('"link"');
  });

  it('gives a text at which the lexer itself fails as written', () => {
    const { lex } = Lexer.prototype;
    Lexer.prototype.lex = () => {
      throw new RangeError('Maximum call stack size exceeded');
    };
    try {
      expect(lexMarkdown('*a*')).to.deep.equal([
        { type: 'html', block: true, pre: false, raw: '*a*', text: '*a*' },
      ]);
    } finally {
      Lexer.prototype.lex = lex;
    }
  });
});
