import { expect, fixtureSync, html } from '@open-wc/testing';
import { html as template } from 'lit/html.js';
import { LunaElement } from './luna-element.js';
import { property, state } from './property.js';

const log: string[] = [];

class TestElement extends LunaElement {
  static override readonly styles = ['p { color: rgb(1, 2, 3) }'];
  @property() word = 'none';
  @property({ attribute: 'some-number' }) number = 2;
  @property() flag = false;
  @property({ attribute: false }) object: unknown;
  @state() private count = 0;

  protected override willUpdate(): void {
    log.push('willUpdate');
    // What is known only now is part of the same rendering.
    if (this.word === 'counted') this.count = 7;
  }
  protected override render(): unknown {
    log.push('render');
    return template`<p @click=${this.onClick}>${this.word} ${this.number} ${this.flag} ${this.count}</p>`;
  }
  protected override updated(): void {
    log.push('updated');
  }
  onClick(): void {
    log.push(`clicked ${this.word}`);
  }
}
customElements.define('test-element', TestElement);

const words = (element: Element): string | undefined => element.shadowRoot?.textContent?.trim();
const make = (content: unknown): TestElement => fixtureSync<TestElement>(html`${content}`);

describe('LunaElement', () => {
  beforeEach(() => {
    log.length = 0;
  });

  it('renders once for all that changes in one turn', async () => {
    const element = make(html`<test-element></test-element>`);
    element.word = 'one';
    element.number = 3;
    element.word = 'two';
    await element.updateComplete;
    expect(words(element)).to.equal('two 3 false 0');
    expect(log).to.deep.equal(['willUpdate', 'render', 'updated']);
  });

  it('does not render again for a value that is the same', async () => {
    const element = make(html`<test-element some-number="abc"></test-element>`);
    await element.updateComplete;
    log.length = 0;
    element.word = 'none';
    element.number = Number.NaN;
    await element.updateComplete;
    expect(log).to.deep.equal([]);
  });

  it('reads attributes by the kind of the default, and takes the default back without them', async () => {
    const element = make(html`<test-element word="a" some-number="5" flag></test-element>`);
    await element.updateComplete;
    expect(words(element)).to.equal('a 5 true 0');
    for (const name of ['word', 'some-number', 'flag']) element.removeAttribute(name);
    await element.updateComplete;
    expect(words(element)).to.equal('none 2 false 0');
  });

  it('takes a flag back with its attribute, also where the property was set first and the attribute reflects it', async () => {
    const element = make(html`<test-element></test-element>`);
    element.flag = true;
    element.toggleAttribute('flag', true);
    element.flag = false;
    element.toggleAttribute('flag', false);
    await element.updateComplete;
    expect(words(element)).to.equal('none 2 false 0');
  });

  it('has no attribute for a property without one, nor for its own state', () => {
    expect([...TestElement.observedAttributes].sort()).to.deep.equal(['flag', 'some-number', 'word']);
    expect(LunaElement.observedAttributes).to.deep.equal([]);
  });

  it('takes over what was set before the class was there', async () => {
    const element = document.createElement('test-element-later') as TestElement;
    Object.assign(element, { word: 'early', object: log });
    document.body.append(element);
    try {
      customElements.define('test-element-later', class extends TestElement {});
      expect(Object.hasOwn(element, 'word')).to.equal(false);
      expect(element.object).to.equal(log);
      await element.updateComplete;
      expect(words(element)).to.equal('early 2 false 0');
      element.word = 'late';
      await element.updateComplete;
      expect(words(element)).to.equal('late 2 false 0');
    } finally {
      element.remove();
    }
  });

  it('waits for the page, and forgets nothing until then', async () => {
    const element = new TestElement();
    element.word = 'waiting';
    await element.updateComplete;
    expect(element.shadowRoot).to.equal(null);
    document.body.append(element);
    await element.updateComplete;
    expect(words(element)).to.equal('waiting 2 false 0');
    element.remove();
    element.word = 'away';
    await element.updateComplete;
    expect(words(element), 'it renders on, so that it is right when it comes back').to.equal(
      'away 2 false 0',
    );
  });

  it('makes what is decided before a rendering part of it', async () => {
    const element = make(html`<test-element word="counted"></test-element>`);
    await element.updateComplete;
    expect(words(element)).to.equal('counted 2 false 7');
    expect(log).to.deep.equal(['willUpdate', 'render', 'updated']);
  });

  it('tells its controllers of its life, in order', async () => {
    const element = new TestElement();
    element.addController({
      hostConnected: () => void log.push('connected'),
      hostDisconnected: () => void log.push('disconnected'),
      hostUpdate: () => void log.push('update'),
    });
    document.body.append(element);
    await element.updateComplete;
    element.remove();
    expect(log).to.deep.equal(['connected', 'update', 'willUpdate', 'render', 'updated', 'disconnected']);
  });

  it('shares its style sheets among its elements, and takes more', async () => {
    const [one, two] = [make(html`<test-element></test-element>`), new TestElement()];
    await one.updateComplete;
    expect(one.renderRoot.adoptedStyleSheets).to.deep.equal(two.renderRoot.adoptedStyleSheets);
    one.adoptStyles(['p { margin: 9px }']);
    const style = getComputedStyle(one.renderRoot.querySelector('p') as Element);
    expect([style.color, style.marginTop]).to.deep.equal(['rgb(1, 2, 3)', '9px']);
  });

  it('calls handlers as its own', async () => {
    const element = make(html`<test-element word="mine"></test-element>`);
    await element.updateComplete;
    element.renderRoot.querySelector('p')?.click();
    expect(log.at(-1)).to.equal('clicked mine');
  });

  it('renders again after a rendering that failed', async () => {
    const element = make(html`<test-element></test-element>`);
    await element.updateComplete;
    element.word = Object.create(null);
    const failure = await element.updateComplete.catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(TypeError);
    element.word = 'well';
    await element.updateComplete;
    expect(words(element)).to.equal('well 2 false 0');
  });

  it('goes on after a failure before a rendering', async () => {
    const element = new TestElement();
    let fails = true;
    element.addController({
      hostConnected: () => {},
      hostDisconnected: () => {},
      hostUpdate: () => {
        if (fails) throw new Error('before');
      },
    });
    document.body.append(element);
    const failure = await element.updateComplete.catch((error: unknown) => error);
    expect(String(failure)).to.equal('Error: before');
    fails = false;
    element.word = 'well';
    await element.updateComplete;
    expect(words(element)).to.equal('well 2 false 0');
    element.remove();
  });

  it('renders once more for what is changed after a rendering', async () => {
    class ChangingElement extends TestElement {
      protected override updated(): void {
        super.updated();
        this.word = 'changed';
      }
    }
    customElements.define('changing-element', ChangingElement);
    const element = new ChangingElement();
    document.body.append(element);
    await element.updateComplete;
    await element.updateComplete;
    expect(words(element)).to.equal('changed 2 false 0');
    element.word = 'again';
    await element.updateComplete;
    await element.updateComplete;
    expect(log.filter((entry) => entry === 'render')).to.have.lengthOf(4);
    element.remove();
  });
});
