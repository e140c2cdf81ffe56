import { expect } from '@open-wc/testing';
import { ArticleCard } from '../elements/article-card/article-card.component.js';
import { AuthorByline } from '../elements/author-byline/author-byline.component.js';
import { ShareBar } from '../elements/share-bar/share-bar.component.js';
import { warningsOf } from '../testing/warnings.js';
import { defineElement, VERSION } from './define.js';

const versioned = (version: string): CustomElementConstructor & { readonly version: string } =>
  class extends HTMLElement {
    static readonly version = version;
  };

describe('defineElement', () => {
  it('registers a class, and does nothing the second time', async () => {
    const element = versioned('1.0.0');
    const warnings = await warningsOf(() => {
      expect(defineElement('define-twice', element, customElements)).to.equal(true);
      expect(defineElement('define-twice', element, customElements)).to.equal(true);
      expect(defineElement('define-twice', versioned('1.0.0'), customElements)).to.equal(true);
    });
    expect(customElements.get('define-twice') === element).to.equal(true);
    expect(warnings).to.deep.equal([]);
  });

  it('lets a class have several tags', () => {
    const element = versioned('1.0.0');
    expect(defineElement('define-one', element, customElements)).to.equal(true);
    expect(defineElement('define-other', element, customElements)).to.equal(true);
    expect(document.createElement('define-other')).to.be.instanceOf(element);
  });

  it('warns once, with both numbers, where another version was first, which stays', async () => {
    const [first, second] = [versioned('1.0.0'), versioned('1.2.0')];
    defineElement('define-versions', first, customElements);
    const warnings = await warningsOf(() => {
      expect(defineElement('define-versions', second, customElements)).to.equal(true);
    });
    expect(customElements.get('define-versions') === first).to.equal(true);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('1.0.0').and.contain('1.2.0').and.contain('<define-versions>');
  });

  it('warns once, and leaves the tag alone, where the page gave it to a class of its own', async () => {
    class Theirs extends HTMLElement {}
    customElements.define('define-theirs', Theirs);
    const warnings = await warningsOf(() => {
      expect(defineElement('define-theirs', versioned('1.0.0'), customElements)).to.equal(false);
    });
    expect(customElements.get('define-theirs') === Theirs).to.equal(true);
    expect(warnings).to.have.lengthOf(1);
  });
});

/** A class as a host derives it, its static side included. */
const subclass = <T extends CustomElementConstructor>(Element: T): T => class extends Element {} as T;

describe('define() of a class', () => {
  for (const Element of [ArticleCard, AuthorByline, ShareBar]) {
    it(`registers ${Element.name} under its own tag, another one, and a subclass as itself`, () => {
      expect(Element.version).to.equal(VERSION);
      expect(Element.define()).to.equal(true);
      const tag = `define-${Element.name.toLowerCase()}`;
      expect(Element.define(tag)).to.equal(true);
      expect(document.createElement(tag)).to.be.instanceOf(Element);
      const Sub = subclass(Element);
      expect(Sub.define(`${tag}-sub`)).to.equal(true);
      expect(document.createElement(`${tag}-sub`)).to.be.instanceOf(Sub);
    });
  }
});
