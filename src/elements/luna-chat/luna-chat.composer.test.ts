import { expect } from '@open-wc/testing';
import { all, composer, lunaWith, opened, press, rendered, write } from '../../testing/luna.js';
import { part, words } from '../../testing/shadow.js';
import type { LunaChat } from './luna-chat.component.js';

const TEXT = 'How much sleep do adults need?';
const messages = (luna: LunaChat): readonly string[] => all(luna, '[part~="reader"]').map(words);
const written = async (text = TEXT): Promise<LunaChat> => {
  const luna = await opened(await lunaWith());
  await write(luna, text);
  return luna;
};

describe('The composer of a <luna-chat>', () => {
  it('sends with Enter, and is empty then', async () => {
    const luna = await written();
    expect(press(composer(luna), { key: 'Enter' })).to.equal(false);
    await rendered(luna);
    expect(messages(luna)).to.deep.equal([`You: ${TEXT}`]);
    expect(composer(luna).value).to.equal('');
  });

  it('sends with its button', async () => {
    const luna = await written();
    part(luna, 'send').click();
    await rendered(luna);
    expect(messages(luna)).to.deep.equal([`You: ${TEXT}`]);
  });

  for (const [what, init] of [
    ['Shift and Enter, which break the line', { key: 'Enter', shiftKey: true }],
    ['Enter, while an input method composes', { key: 'Enter', isComposing: true }],
    ['Enter, while Safari’s input method composes', { key: 'Enter', keyCode: 229 }],
    ['any other key', { key: 'a' }],
  ] as const) {
    it(`leaves the field ${what}`, async () => {
      const luna = await written();
      expect(press(composer(luna), init)).to.equal(true);
      await rendered(luna);
      expect(messages(luna)).to.deep.equal([]);
      expect(composer(luna).value).to.equal(TEXT);
    });
  }

  it('sends nothing where nothing is written', async () => {
    const luna = await written('  \n ');
    expect(part(luna, 'send')).to.have.attribute('aria-disabled', 'true');
    press(composer(luna), { key: 'Enter' });
    part(luna, 'send').click();
    await rendered(luna);
    expect(messages(luna)).to.deep.equal([]);
  });

  it('counts near its 2,000 characters, and says when they are too many', async () => {
    const luna = await written('a'.repeat(1_800));
    const count = () => words(part(luna, 'composer').querySelector('#count'));
    expect(count()).to.equal('');
    await write(luna, 'a'.repeat(1_801));
    expect(count()).to.equal('1801 of 2000 characters');
    await write(luna, 'a'.repeat(2_000));
    expect(count()).to.equal('2000 of 2000 characters');
    expect(composer(luna)).to.have.attribute('aria-invalid', 'false');
    expect(part(luna, 'send')).to.have.attribute('aria-disabled', 'false');
    await write(luna, 'a'.repeat(2_001));
    expect(count()).to.equal('2001 of 2000 characters: please shorten it');
    expect(composer(luna)).to.have.attribute('aria-invalid', 'true');
    expect(part(luna, 'send')).to.have.attribute('aria-disabled', 'true');
    expect(composer(luna)).to.have.attribute('aria-describedby', 'count');
  });

  it('sends a text of 2,000 characters', async () => {
    const luna = await written('a'.repeat(2_000));
    press(composer(luna), { key: 'Enter' });
    await rendered(luna);
    expect(messages(luna)).to.have.lengthOf(1);
  });

  it('grows with what is written, to a limit, and is small again once it is sent', async () => {
    const luna = await written('one line');
    const height = () => composer(luna).getBoundingClientRect().height;
    const small = height();
    await write(luna, 'a line\n'.repeat(5));
    const grown = height();
    expect(grown).to.be.greaterThan(small * 2);
    await write(luna, 'a line\n'.repeat(80));
    expect(height()).to.be.lessThan(300);
    press(composer(luna), { key: 'Enter' });
    await rendered(luna);
    expect(height()).to.be.closeTo(small, 1);
  });

  it('is as high as what is written when Luna is opened again', async () => {
    const luna = await written('a line\n'.repeat(5));
    const { height } = composer(luna).getBoundingClientRect();
    luna.close();
    await luna.updateComplete;
    await opened(luna);
    expect(composer(luna).getBoundingClientRect().height).to.be.closeTo(height, 1);
  });
});
