import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { tokens } from '../internal/tokens.styles.js';
import { markdownStyles } from './markdown.styles.js';
import { renderSections } from './render-markdown.js';

describe('the prose', () => {
  it('stays within 320 pixels, whatever stands in it, in both directions', () => {
    const long = 'abcdefghij'.repeat(20);
    const text = `# ${long}\n\n${long} \`${long}\`\n\n- > ${long}\n\n|${' a wide cell |'.repeat(12)}\n|${'-|'.repeat(12)}\n\n\`\`\`\n${long}\n\`\`\`\n\n<${long}>`;
    for (const direction of ['ltr', 'rtl']) {
      const host = document.createElement('div');
      host.style.inlineSize = '320px';
      document.body.append(host);
      const root = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(tokens + markdownStyles);
      root.adoptedStyleSheets = [sheet];
      const body = renderSections([{ text }], { headingLevel: 2 });
      render(html`<div class="base"><div class="body" dir=${direction}>${body}</div></div>`, root);
      expect(host.scrollWidth).to.equal(320);
      const table = root.querySelector('.table');
      expect(table?.scrollWidth).to.be.above(320);
      host.remove();
    }
  });
});
