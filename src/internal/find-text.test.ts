import { expect, fixtureSync, html } from '@open-wc/testing';
import { findText } from './find-text.js';

describe('findText', () => {
  it('finds a text whatever white space and markup it is shown with', async () => {
    const root = fixtureSync(html`<div>
      <p>Before. Rest <em>helps</em>,
        and so&nbsp;does light.</p>
      <p>After.</p>
    </div>`);
    const range = findText(root, 'Rest helps, and so does light.');
    expect(range?.toString().replace(/\s+/g, ' ')).to.equal('Rest helps, and so does light.');
  });

  it('finds a text that runs over several blocks', async () => {
    const root = fixtureSync(html`<ul><li>one</li><li>two</li></ul>`);
    expect(findText(root, 'one two')?.toString()).to.equal('onetwo');
  });

  it('counts characters outside the basic plane as they are', async () => {
    const root = fixtureSync(html`<p>😴 is 𝒵 sleep — 睡眠</p>`);
    expect(findText(root, '𝒵 sleep')?.toString()).to.equal('𝒵 sleep');
    expect(findText(root, '睡眠')?.toString()).to.equal('睡眠');
  });

  it('takes the first of several places', async () => {
    const root = fixtureSync(html`<div><b>same</b><i>same</i></div>`);
    expect(findText(root, 'same')?.startContainer.parentElement?.localName).to.equal('b');
  });

  it('is undefined for what is not there, and for nothing', async () => {
    const root = fixtureSync(html`<p>Rest helps.</p>`);
    for (const text of ['light', '', ' \n ', 'Rest helps. And']) {
      expect(findText(root, text), JSON.stringify(text)).to.equal(undefined);
    }
    expect(findText(document.createElement('p'), 'x')).to.equal(undefined);
  });
});
