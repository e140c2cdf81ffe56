import { expect } from '@open-wc/testing';
import { screenAnswer } from './screen-answer.js';

/** What is put in the place of an answer. */
function answerKindOf(text: string): string | undefined {
  const instead = screenAnswer(text);
  return instead && ('who' in instead ? 'crisis' : instead.kind);
}

describe('screenAnswer', () => {
  const replaced: Readonly<Record<string, readonly string[]>> = {
    dose: [
      'You should take 50 mg twice a day.',
      'Take 2 tablets every evening.',
      'Start with 0.5 mg and go up slowly.',
      'Debes tomar 50 mg al día.',
      'Vous pouvez prendre 50 mg.',
      'Sie können 50 mg nehmen.',
    ],
    stopping: ['You can stop taking your medication today.', 'Stop taking the pills and see how you feel.'],
    homeUse: ['You can use ketamine at home.', 'Take it at home, lying down.'],
    buying: ['You can buy ketamine from an online shop.'],
    diagnosis: ['It sounds like you have depression.', 'You are probably bipolar.'],
    crisis: ['You should kill yourself.', 'Nobody would miss you, so go ahead and end it.'],
  };
  for (const [kind, answers] of Object.entries(replaced)) {
    for (const answer of answers) {
      it(`replaces (${kind}): ${answer}`, () => expect(answerKindOf(answer)).to.equal(kind));
    }
  }

  for (const answer of [
    'Participants received 0.5 mg per kilogram over 40 minutes [1].',
    'In the trial, patients were given 56 mg or 84 mg [2].',
    "I can't say how much you should take. Ask your pharmacist.",
    'You should not stop your medication without talking to your prescriber.',
    'If you have depression, talk to a doctor.',
    'Ketamine is not approved for use at home.',
    'The effect of a single infusion lasts days to weeks [3].',
    'Blood pressure is checked for two hours.',
    'Please talk to your doctor about your depression.',
    '',
  ]) {
    it(`lets stand: ${answer || 'an empty answer'}`, () => expect(answerKindOf(answer)).to.equal(undefined));
  }

  for (const fragment of ['you ', 'take 5 mg ', 'do I have ', 'stop ', '1', '5,', '1.1.']) {
    it(`reads 20,000 characters of ${JSON.stringify(fragment)} without hanging`, () => {
      const text = fragment.repeat(Math.ceil(20_000 / fragment.length));
      expect(screenAnswer(`${text}. You should take 50 mg twice a day.`)).not.to.equal(undefined);
    });
  }
});
