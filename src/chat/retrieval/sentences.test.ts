import { expect } from '@open-wc/testing';
import { splitSentences } from './sentences.js';

describe('splitSentences', () => {
  const cases: readonly (readonly [name: string, sentences: readonly string[]])[] = [
    [
      'splits at full stops, question marks and exclamation marks',
      ['It works.', 'Does it?', 'Yes!', 'Good.'],
    ],
    ['keeps titles with their names', ['Ask Dr. Varma or Prof. Hale.', 'They know.']],
    ['keeps abbreviations in a sentence', ['Take fruit, e.g. Apples or pears, vs. Bread.', 'Then rest.']],
    ['keeps initials with a surname', ['It was found by J. R. Harlow.', 'Nobody else saw it.']],
    ['ends a sentence at a letter when a plain word follows', ['Take vitamin C.', 'It helps.']],
    [
      'keeps "a.m." inside and ends at it',
      ['It opens at 8 a.m. Saturdays.', 'Come at 9 a.m.', 'The door is open.'],
    ],
    ['keeps decimals and version numbers', ['It costs 6.50 dollars, or 2.5 percent.', 'Pay later.']],
    [
      'keeps closing quotes and brackets with their sentence',
      ['He said “Stop.”', 'She left (at once).', 'It rained.'],
    ],
    ['does not split inside brackets', ['Rest (an hour. Or two.) before you go.', 'Then go.']],
    ['does not split before a small letter', ['Wait... and then go on.', 'Stop.']],
    ['keeps a German date', ['Die Brücke öffnet am 3. März.', 'Das ist bald.']],
    ['splits Spanish and French', ['¿Duele mucho?', 'No.', 'Ça va passer !', 'Oui.']],
  ];
  for (const [name, sentences] of cases) {
    it(name, () => {
      expect(splitSentences(sentences.join(' '))).to.deep.equal(sentences);
    });
  }

  it('splits Chinese and Japanese without spaces', () => {
    expect(splitSentences('它起作用。“真的吗？”是的。')).to.deep.equal([
      '它起作用。',
      '“真的吗？”',
      '是的。',
    ]);
  });

  it('keeps the number of a step with its text', () => {
    expect(splitSentences('1. Dissolve it. Stir.')).to.deep.equal(['1. Dissolve it.', 'Stir.']);
  });

  it('gives nothing for nothing', () => {
    expect(splitSentences('  ')).to.deep.equal([]);
  });

  it('loses no word', () => {
    const text = 'A. (B. c." D! e.g. F?) G... H 1. I.J. "K."';
    expect(splitSentences(text).join(' ')).to.equal(text);
  });
});
