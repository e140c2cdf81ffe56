import { expect } from '@open-wc/testing';
import { editDistance, fold, stem, wordsOf } from './words.js';

describe('words', () => {
  it('are folded: no capitals, no diacritics', () => {
    expect(fold('Überdosis DÉPRESSION groß')).to.equal('uberdosis depression gross');
  });

  it('lose the single letters that apostrophes leave', () => {
    expect(wordsOf("What's l’effet? Don't ask.")).to.deep.equal(['what', 'effet', 'don', 'ask']);
  });

  it('are one word where a phrase has one meaning', () => {
    expect(wordsOf('Side effects of brain cells')).to.deep.equal(['adverse', 'of', 'neuron']);
    expect(wordsOf('efectos secundarios')).to.deep.equal(['adverse']);
  });

  it('are found where no spaces stand between them', () => {
    expect(wordsOf('副作用はありますか').length).to.be.greaterThan(2);
  });

  it('keep their letters in scripts other than Latin', () => {
    expect(wordsOf('Лечение 治')).to.deep.equal(['лечение', '治']);
  });

  it('share a stem with their relatives', () => {
    for (const [a, b] of [
      ['approved', 'approval'],
      ['depression', 'depressed'],
      ['infusions', 'infusion'],
      ['studies', 'study'],
      ['stopping', 'stops'],
      ['nebenwirkungen', 'nebenwirkung'],
    ] as const) {
      expect(stem(a), a).to.equal(stem(b));
    }
  });

  it('keep different stems when they are different', () => {
    expect(stem('rest')).not.to.equal(stem('restaurant'));
    expect(stem('use')).not.to.equal(stem('us'));
  });

  it('are as many edits apart as letters are added, dropped, changed or swapped', () => {
    expect(editDistance('yeast', 'yeest', 2)).to.equal(1);
    expect(editDistance('anxiety', 'anxeity', 2)).to.equal(1);
    expect(editDistance('relapse', 'realapes', 2)).to.equal(2);
    expect(editDistance('same', 'same', 0)).to.equal(0);
    expect(editDistance('cat', 'elephant', 2)).to.be.greaterThan(2);
    expect(editDistance('kitten', 'sailing', 2)).to.be.greaterThan(2);
  });
});
