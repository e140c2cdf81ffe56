import { expect } from '@open-wc/testing';
import { screenQuestion } from './conduct.js';

const kindOf = (text: string) => screenQuestion(text)?.kind;

describe('screenQuestion', () => {
  const refused: Readonly<Record<string, readonly string[]>> = {
    dose: [
      'How much ketamine should I take?',
      'What dose should I take for my weight?',
      'what is the right dose for me',
      'How many mg of Spravato can my mother take?',
      'Should I increase my dose?',
      'How many pills do I take?',
      '¿Cuánta ketamina debo tomar?',
      '¿Qué dosis me conviene a mí?',
      'Quelle dose dois-je prendre ?',
      'Combien de comprimés je prends ?',
      'Wie viel Ketamin soll ich nehmen?',
      'Welche Dosis brauche ich?',
    ],
    buying: [
      'Where can I buy ketamine online?',
      'How do I get hold of some ketamine',
      'can I order esketamine without a prescription',
      '¿Dónde puedo comprar ketamina?',
      'Où acheter de la kétamine ?',
      'Wo kann ich Ketamin kaufen?',
    ],
    homeUse: [
      'Can I use ketamine at home by myself?',
      'How to take ketamine at home',
      '¿Puedo usar ketamina en casa?',
      'Puis-je prendre la kétamine à la maison ?',
      'Kann ich Ketamin zu Hause nehmen?',
    ],
    stopping: [
      'How do I come off sertraline?',
      'I want to stop taking my antidepressant',
      'Can I quit my meds once this works?',
      '¿Puedo dejar de tomar mis pastillas?',
      'Puis-je arrêter mes médicaments ?',
      'Kann ich meine Tabletten absetzen?',
    ],
    diagnosis: [
      'Do I have depression?',
      'am I bipolar',
      "What's wrong with me?",
      '¿Será que tengo depresión?',
      'Ai-je une dépression ?',
      'Habe ich eine Depression?',
    ],
    emergency: [
      "I can't breathe and my chest hurts",
      'My husband is unconscious after the infusion',
      'My son is unconscious after taking ketamine',
      'No puedo respirar',
      "Elle n'arrive plus à respirer",
      'Ich bekomme keine Luft',
    ],
  };
  for (const [kind, questions] of Object.entries(refused)) {
    for (const question of questions) {
      it(`refuses (${kind}): ${question}`, () => expect(kindOf(question)).to.equal(kind));
    }
  }

  for (const question of [
    'What dose was used in the trials?',
    'What doses are used in studies of ketamine?',
    'How many infusions do I need?',
    'How long does it last?',
    'How much does it cost?',
    'What are the side effects?',
    'Where can I get ketamine treatment?',
    'What happens when patients stop ketamine?',
    'What is treatment-resistant depression?',
    'Is chest pain a side effect?',
    'Do I have to go to a clinic?',
    'Can I recover at home afterwards?',
    'Am I eligible?',
    'When will I feel better?',
    '¿Cuánto dura el efecto?',
    '¿Qué dosis se usó en los ensayos?',
    "Combien de temps dure l'effet ?",
    'Wie lange hält die Wirkung an?',
    'Was ist eine Depression?',
    '',
  ]) {
    it(`answers: ${question || 'an empty question'}`, () => expect(kindOf(question)).to.equal(undefined));
  }

  it('refuses in the language of the question, with a way forward', () => {
    expect(screenQuestion('How much ketamine should I take?')?.reply).to.contain('pharmacist');
    expect(screenQuestion('¿Cuánta ketamina debo tomar?')?.reply).to.contain('farmacia');
    expect(screenQuestion('Quelle dose dois-je prendre ?')?.reply).to.contain('pharmacien');
    expect(screenQuestion('Wie viel Ketamin soll ich nehmen?')?.reply).to.contain('Apotheke');
  });
});
