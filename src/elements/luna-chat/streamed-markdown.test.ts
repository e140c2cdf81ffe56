import { expect } from '@open-wc/testing';
import { html, render } from 'lit/html.js';
import { StreamedMarkdown } from './streamed-markdown.js';

/** Text with `[1]` as a link. */
const cited = (text: string): unknown =>
  text.split(/(\[1\])/).map((part) => (part === '[1]' ? html`<a href="#one">${part}</a>` : part));

/** An answer that arrives. */
class Arriving {
  readonly root = document.createElement('div');
  readonly #markdown = new StreamedMarkdown(4);

  show(text: string): void {
    render(this.#markdown.render(text, cited), this.root);
  }

  get html(): string {
    return this.root.innerHTML.replace(/<!--.*?-->/g, '');
  }

  get blocks(): readonly Element[] {
    return [...this.root.children];
  }
}

const ANSWER = `Ketamine *works* within hours [1].

## How long

- days, **at most** weeks [1]
- or [longer](https://a.example)

| a | b |
|---|---|
| 1 | 2 [1] |

\`\`\`
let x;

\`\`\`

> quoted

Last &amp; least.`;

const shownAtOnce = (text: string): string => {
  const answer = new Arriving();
  answer.show(text);
  return answer.html;
};

describe('StreamedMarkdown', () => {
  it('keeps the nodes of finished blocks while text is appended', () => {
    const answer = new Arriving();
    answer.show('One [1].\n\nTwo *tw');
    const [one, two] = answer.blocks;
    const link = one?.querySelector('a');
    answer.show('One [1].\n\nTwo *twice*.\n\n- three');
    answer.show('One [1].\n\nTwo *twice*.\n\n- three\n- four\n\nFive.');
    expect(answer.blocks[0]).to.equal(one);
    expect(answer.blocks[0]?.querySelector('a')).to.equal(link);
    expect(answer.blocks[1]).to.equal(two);
    expect(answer.blocks.map(({ localName }) => localName)).to.deep.equal(['p', 'p', 'ul', 'p']);
  });

  it('changes the open block alone', () => {
    const answer = new Arriving();
    answer.show('One.\n\nTwo.\n\nThr');
    const observer = new MutationObserver(() => {});
    observer.observe(answer.root, { childList: true, characterData: true, subtree: true });
    answer.show('One.\n\nTwo.\n\nThree.');
    const open = answer.blocks[2];
    const changed = observer.takeRecords().map(({ target }) => target);
    observer.disconnect();
    expect(changed).not.to.deep.equal([]);
    for (const node of changed) expect(open?.contains(node)).to.equal(true);
    expect(open?.textContent).to.equal('Three.');
  });

  it('reads a finished block once, however much follows', () => {
    const answer = new StreamedMarkdown(4);
    const seen: string[] = [];
    const root = document.createElement('div');
    let text = '';
    for (const block of ['one', 'two', 'three', 'four']) {
      text += `${block}\n\n`;
      render(
        answer.render(text, (words) => {
          seen.push(words);
          return words;
        }),
        root,
      );
    }
    expect(seen.filter((words) => words === 'one').length).to.be.at.most(2);
    expect(root.textContent).to.equal('onetwothreefour');
  });

  it('has the same at the end wherever the text was split', () => {
    const whole = shownAtOnce(ANSWER);
    for (const size of [1, 2, 3, 7, 20]) {
      const answer = new Arriving();
      for (let end = size; end < ANSWER.length + size; end += size) answer.show(ANSWER.slice(0, end));
      expect(answer.html, `pieces of ${size}`).to.equal(whole);
    }
    for (let split = 0; split < ANSWER.length; split++) {
      const answer = new Arriving();
      answer.show(ANSWER.slice(0, split));
      answer.show(ANSWER);
      expect(answer.html, `split at ${split}`).to.equal(whole);
    }
  });

  it('reads every kind of line end', () => {
    for (const lineEnd of ['\r\n', '\r']) {
      const text = ANSWER.replaceAll('\n', lineEnd);
      const answer = new Arriving();
      for (let end = 1; end <= text.length; end++) answer.show(text.slice(0, end));
      expect(answer.html).to.equal(shownAtOnce(ANSWER));
    }
  });

  it('makes links of citations, but for those in links and code', () => {
    const answer = new Arriving();
    answer.show('So it is [1]. **Truly [1]**, [a [1] link](https://a.example), `[1]`, [2].');
    const links = [...answer.root.querySelectorAll('a[href="#one"]')];
    expect(links.map(({ parentElement }) => parentElement?.localName)).to.deep.equal(['p', 'strong']);
    expect(answer.root.querySelector('code')?.textContent).to.equal('[1]');
    expect(answer.root.textContent).to.contain('[2]');
  });

  it('shows the alternative text in place of every image, and asks for none', () => {
    const answer = new Arriving();
    answer.show(
      '![a *beacon*](https://tracker.example/x.png) and ![one][r]\n\n[r]: https://tracker.example/y.png',
    );
    expect(answer.root.querySelector('img')).to.equal(null);
    expect(answer.root.textContent).to.equal('a beacon and one');
    expect(answer.html).not.to.contain('tracker');
  });

  it('shows raw HTML as text', () => {
    const answer = new Arriving();
    answer.show('<img src=x onerror=alert(1)>\n\n<b>bold</b>');
    expect(answer.root.querySelector('img, b')).to.equal(null);
    expect(answer.root.textContent).to.contain('<b>bold</b>');
  });

  it('puts its headings below those of the conversation', () => {
    expect(shownAtOnce('# One\n\n### Three')).to.match(/<h4[^>]*>One<\/h4><h6[^>]*>Three<\/h6>/);
  });

  it('starts again with another text', () => {
    const answer = new Arriving();
    answer.show('One.\n\nTwo.');
    answer.show('Other.\n\nWords.\n\nNow.');
    expect(answer.html).to.equal(shownAtOnce('Other.\n\nWords.\n\nNow.'));
    answer.show('');
    expect(answer.root.textContent).to.equal('');
  });
});
