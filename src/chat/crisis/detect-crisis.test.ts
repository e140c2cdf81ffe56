import { expect } from '@open-wc/testing';
import { type Crisis, detectCrisis } from './detect-crisis.js';

const detect = (...texts: readonly string[]): Crisis => detectCrisis(texts);
const levelOf = (...texts: readonly string[]): string => detect(...texts).level;

/** What a message at risk is found to say; fails where it is none. */
function riskIn(...texts: readonly string[]): Extract<Crisis, { level: 'risk' }> {
  const found = detect(...texts);
  if (found.level !== 'risk') throw new Error(`expected risk, got ${found.level}: ${texts.join(' / ')}`);
  return found;
}

describe('detectCrisis', () => {
  it('finds nothing in no conversation and in empty messages', () => {
    expect(detectCrisis([])).to.deep.equal({ level: 'none' });
    expect(levelOf('', '   ', '\u200b', '…')).to.equal('none');
  });

  it('tells who is at risk', () => {
    expect(riskIn('I want to die').who).to.equal('self');
    expect(riskIn('My brother says he wants to die').who).to.equal('other');
    expect(riskIn('Mi hermana dice que se va a matar').who).to.equal('other');
    expect(riskIn('Mein Sohn will sich umbringen').who).to.equal('other');
    expect(riskIn('Ma fille veut se suicider').who).to.equal('other');
  });

  it('finds every kind of danger', () => {
    for (const text of [
      'I just swallowed a whole bottle of pills',
      'how many pills to overdose',
      'I am saving up my tablets so I can end it',
      'I started cutting again',
      'I left a suicide note on the table',
      'I want to kill myself',
      'everyone would be better off without me',
      "I can't go on like this any more",
    ]) {
      expect(levelOf(text), text).to.equal('risk');
    }
  });

  for (const text of [
    'I took too much ketamine',
    'my friend took too much ket and is not moving',
    'He tomado demasiada ketamina',
    "j'ai pris trop de kétamine",
    'ich hab zu viel ketamin genommen',
    'mi hermana se tomó veneno para ratas',
  ]) {
    it(`takes as begun, so that the emergency number comes first: ${text}`, () =>
      expect(riskIn(text).near).to.equal('begun'));
  }

  it('takes "they" for the person spoken of', () => {
    expect(riskIn('My best friend told me they are going to end their life').who).to.equal('other');
    expect(levelOf('They were suicidal when the trial began')).to.equal('topic');
  });

  it('tells minutes ago from years ago', () => {
    expect(levelOf('Ich habe vor zehn Minuten alle Tabletten genommen')).to.equal('risk');
    expect(levelOf('Vor 20 Jahren wollte ich mich umbringen')).to.equal('topic');
    expect(levelOf('hace diez minutos me tomé todas las pastillas')).to.equal('risk');
    expect(levelOf('Hace veinte años intenté suicidarme')).to.equal('topic');
    expect(levelOf("Il y a dix ans j'ai voulu mourir")).to.equal('topic');
    expect(levelOf('I tried to take my own life in 2003')).to.equal('topic');
  });

  it('tells what has been done from what has not', () => {
    expect(riskIn('I have taken all my pills').near).to.equal('begun');
    expect(riskIn('I am going to kill myself tonight').near).to.equal('open');
    expect(riskIn('I think about suicide').near).to.equal('open');
  });

  it('tells the language', () => {
    expect(riskIn('I want to kill myself').language).to.equal('en');
    expect(riskIn('Quiero morirme').language).to.equal('es');
    expect(riskIn("J'ai envie de mourir").language).to.equal('fr');
    expect(riskIn('Ich will nicht mehr leben').language).to.equal('de');
  });

  for (const text of [
    'i want to k1ll mys3lf',
    'i want to k i l l myself',
    'k.m.s',
    'I wаnt tо diе',
    '𝓘 𝔀𝓪𝓷𝓽 𝓽𝓸 𝓭𝓲𝓮',
    'Ｉ ｗａｎｔ ｔｏ ｄｉｅ',
    'I want to d\u200bi\u200be',
    'I wannnna dieeee',
    'i want to k*ll myself',
    'im gonna unalive myself',
    'sewerslide is all I think about',
    'su1c1dal again',
    'I dont want to live',
    'I don’t want to live',
    'ya no kiero vivir',
    'Ich moechte sterben',
    'j ai envie de mourir',
    'dnt wana b alive nemore',
    'i wanna kill my self 2nite',
    'ich hab kein bock mehr zu leben',
    'i want to ⚰️',
    'i cant do this no more 🔪',
  ]) {
    it(`is not put off by spelling: ${text}`, () => expect(levelOf(text)).to.equal('risk'));
  }

  for (const text of [
    'how much ketamine is lethal',
    'what dose would kill me',
    'how many pills to overdose',
    '¿qué dosis de ketamina es letal?',
    'quelle dose de kétamine est mortelle',
    'welche Dosis Ketamin ist tödlich',
  ]) {
    it(`takes asking for a lethal dose as risk: ${text}`, () => expect(levelOf(text)).to.equal('risk'));
  }

  for (const text of [
    'Does esketamine help suicidal ideation?',
    'Can you overdose on ketamine?',
    'What does "active suicidal ideation" mean?',
    'My uncle died by suicide in 1990.',
    'I tried to kill myself twenty years ago when I was a student.',
    'I am not suicidal.',
    '¿La ketamina reduce las ideas suicidas?',
    'La kétamine réduit-elle les idées suicidaires ?',
    'Hilft Ketamin gegen Suizidgedanken?',
  ]) {
    it(`takes as a question about the topic: ${text}`, () => expect(levelOf(text)).to.equal('topic'));
  }

  for (const text of [
    'This traffic is killing me',
    "I'd die for a coffee",
    'I am dying to know',
    'my phone died',
    'time for my meds 💊',
    'cooking tonight 🔪🥕',
    'I cut my finger in the kitchen',
    'Can I be with my husband during the session?',
    'I took my pills this morning as usual',
    'kill two birds with one stone',
    'Ich habe mich totgelacht',
    'me muero de risa',
    "c'est à mourir de rire",
    'je meurs de faim',
    'What dose was used in the trials?',
    'How long does an infusion take?',
    'My depression is worse in winter',
    'I need eight hours of sleep',
  ]) {
    it(`leaves alone: ${text}`, () => expect(levelOf(text)).to.equal('none'));
  }

  it('does not take a denial that is followed by a but at its word', () => {
    expect(levelOf("I don't want to kill myself but I think about it every night")).to.equal('risk');
    expect(levelOf('I am not suicidal.')).to.equal('topic');
  });

  it('does not let a retraction take anything back', () => {
    const found = riskIn('I am going to kill myself', 'just kidding', 'How long does it last?');
    expect(found.hits).to.deep.equal([0]);
  });

  it('hears what only the turns before make plain', () => {
    expect(levelOf('how many would it take')).to.equal('none');
    expect(
      riskIn('I have my pills here and nobody at home', 'how many would it take to never wake up').hits,
    ).to.include(1);
  });

  it('joins a message that is split over turns', () => {
    expect(riskIn('I want to', 'die').hits).to.deep.equal([1]);
    expect(levelOf('I want to', 'read the part about dosing')).to.equal('none');
  });

  it('marks every turn that is a hit, and no others', () => {
    const found = riskIn('hello', 'I want to die', 'What is BDNF?', 'I have the rope here and I want to die');
    expect(found.hits).to.deep.equal([1, 3]);
  });

  it('passes over the turns that are not the reader’s, and counts them', () => {
    expect(riskIn('hello', '', 'I want to die', '').hits).to.deep.equal([2]);
  });

  it('reads a long message whole', () => {
    const filler = 'The effect of one infusion lasts days to weeks. ';
    expect(levelOf(`${filler.repeat(400)} I want to die. ${filler.repeat(400)}`)).to.equal('risk');
  });

  for (const fragment of [
    'i ',
    'i want ',
    'not ',
    'how many ',
    'k i l ',
    'aaaa',
    '1',
    'a b ',
    '💊',
    'they ',
    '.',
    '1a1',
    'die of ',
    '$$a',
    "n't ",
    '\u0301',
    '🙂',
  ]) {
    it(`reads 20,000 characters of ${JSON.stringify(fragment)} without hanging`, () => {
      const text = fragment.repeat(Math.ceil(20_000 / fragment.length));
      expect(levelOf(`${text} . I want to kill myself`)).to.equal('risk');
    });
  }
});
