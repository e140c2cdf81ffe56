import { expect } from '@open-wc/testing';
import { features, isHeavy } from './weigh.js';

describe('isHeavy', () => {
  it('takes concepts and near pairs of them in their order, without what says nothing', () => {
    expect(features('i.w,d')).to.have.members(['i', 'w', 'd', 'iw', 'id', 'wd']);
    expect(features('iabcdeZ')).not.to.include('iZ');
    expect(features('')).to.deep.equal([]);
  });

  it('weighs a danger that is named, and not a question about a study', () => {
    expect(isHeavy(['iwd'])).to.equal(true);
    expect(isHeavy(['?yqδ¶'])).to.equal(false);
    expect(isHeavy([])).to.equal(false);
  });

  it('weighs two sentences in a row together, and no others', () => {
    expect(isHeavy(['nP', 'l~'])).to.equal(true);
    expect(isHeavy(['nP', '', 'l~'])).to.equal(false);
  });
});
