import { expect } from '@open-wc/testing';
import { featuresOf } from './features.js';
import { type Head, weigh } from './weigh.js';

describe('featuresOf', () => {
  it('takes words by their beginnings, whatever their case and accents, and each once', () => {
    expect(featuresOf('Infusions INFUSION infusiön')).to.deep.equal(featuresOf('infusion infusions infus'));
    expect(featuresOf('pain pain pain pain')).to.have.length(featuresOf('pain pain pain').length);
  });

  it('tells the order of words, and the end of a sentence', () => {
    const wanted = featuresOf('want to die');
    expect(featuresOf('die to want')).not.to.have.members([...wanted]);
    expect(featuresOf('want. to die')).not.to.have.members([...wanted]);
    expect(wanted.filter((feature) => featuresOf('I want to die now').includes(feature))).not.to.be.empty;
  });

  it('finds nothing in nothing', () => {
    expect(featuresOf(' \n ')).to.deep.equal([]);
    expect(featuresOf('')).to.deep.equal([]);
  });
});

describe('weigh', () => {
  // The features 3 and 49. With two low bits: 3 is 0 11, positive, the most: 0 1; 46 is 11 ones, 0 10, negative, the least: 1 00.
  const bits = '01101' + '11111111111010100';
  const bytes = (bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
  const head: Head = [-1, 0.5, 3, 2, 64, 2, btoa(String.fromCharCode(...bytes))];

  it('adds up what the features weigh, and the bias', () => {
    const of = (...features: readonly number[]): number => weigh(head, features);
    const scale = (length: number): number => (length + 3) ** -0.35;
    expect(of()).to.equal(-1);
    expect(of(7)).to.equal(-1);
    expect(of(3)).to.be.closeTo(-1 + 1.5 * scale(1), 1e-9);
    expect(of(49)).to.be.closeTo(-1 - 0.5 * scale(1), 1e-9);
    expect(of(64 + 49), 'modulo the space').to.equal(of(49));
    expect(of(3, 49, 8)).to.be.closeTo(-1 + 1 * scale(3), 1e-9);
  });
});
