import { expect } from '@open-wc/testing';
import { aboutLuna } from './about-luna.js';

describe('aboutLuna', () => {
  for (const question of [
    'Are you a human?',
    'are you real',
    'R u a bot??',
    'so are you just an AI or what',
    'wait... am I talking to a real person right now?',
    'Is this a bot?',
    'Are you a licensed therapist?',
    'Are you Dr. Varma?',
    'are you actually a doctor',
    'Who are you?',
    "What's your name?",
    'What can you do?',
    'what are you',
    '¿Eres humana?',
    '¿Estoy hablando con una persona?',
    '¿Quién eres?',
    'Es-tu un robot ?',
    'Êtes-vous médecin ?',
    'Je parle à une vraie personne ?',
    'Qui êtes-vous ?',
    'Bist du ein Mensch?',
    'Sind Sie Ärztin?',
    'Rede ich hier mit einer echten Person?',
    'Wer bist du?',
  ]) {
    it(`answers “${question}”`, () => {
      expect(aboutLuna(question) ?? 'nothing').to.match(/Luna.*(?:AI|IA|KI)/);
    });
  }

  it('answers in the language of the question', () => {
    expect(aboutLuna('Bist du ein Mensch?')).to.contain('kein Mensch');
    expect(aboutLuna('Qui es-tu ?')).to.contain('ni une personne');
    expect(aboutLuna('¿Qué eres?')).to.contain('ni persona');
    expect(aboutLuna('Are you human?')).to.contain('not a person');
  });

  for (const question of [
    'What can you do about the side effects?',
    'Who are the people it helps?',
    'What are you saying about the dose?',
    'Is this doctor-approved?',
    'Is this real or hype?',
    'Are you supposed to fast before an infusion?',
    'Am I a candidate for it?',
    'Should I ask my doctor or a therapist?',
    '¿Es una máquina segura?',
    'Sind sie gefährlich?',
    'Est-ce que le médecin est là ?',
    'How does a person feel?',
  ]) {
    it(`leaves “${question}” to the article`, () => {
      expect(aboutLuna(question)).to.equal(undefined);
    });
  }
});
