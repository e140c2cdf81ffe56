import { expect, fixtureSync } from '@open-wc/testing';
import { headingLevel, headingTemplate } from './heading-template.js';

describe('headingLevel', () => {
  it('is the nearest level there is', () => {
    expect([1, 2, 3, 4, 5, 6].map(headingLevel)).to.deep.equal([1, 2, 3, 4, 5, 6]);
    expect([7, 99, Number.POSITIVE_INFINITY].map(headingLevel)).to.deep.equal([6, 6, 6]);
    expect([-1, Number.NEGATIVE_INFINITY, 0.6].map(headingLevel)).to.deep.equal([1, 1, 1]);
  });

  it('is 2, the default, for what is no number or none at all', () => {
    expect(
      [Number.NaN, 0, undefined, null, 'x', {}].map((level) => headingLevel(level as number)),
    ).to.deep.equal([2, 2, 2, 2, 2, 2]);
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
