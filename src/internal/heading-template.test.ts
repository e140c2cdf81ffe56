import { expect, fixtureSync } from '@open-wc/testing';
import { headingLevel, headingTemplate } from './heading-template.js';

describe('headingLevel', () => {
  it('is one of the six there are', () => {
    expect([1, 2, 3, 4, 5, 6, 2.6].map(headingLevel)).to.deep.equal([1, 2, 3, 4, 5, 6, 3]);
  });

  it('is 2, the default, for what is no level', () => {
    const junk: readonly unknown[] = [
      7,
      99,
      0,
      -1,
      0.6,
      Number.POSITIVE_INFINITY,
      Number.NaN,
      undefined,
      null,
      'x',
      {},
    ];
    expect(junk.map((level) => headingLevel(level as number))).to.deep.equal(junk.map(() => 2));
  });
});

describe('headingTemplate', () => {
  it('makes a heading of each level', async () => {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      const heading = fixtureSync(headingTemplate(level, 'Sleep'));
      expect(heading.localName).to.equal(`h${level}`);
      expect(heading).to.have.attribute('part', 'title');
      expect(heading.textContent).to.equal('Sleep');
    }
  });
});
