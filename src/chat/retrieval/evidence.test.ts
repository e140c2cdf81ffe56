import { expect } from '@open-wc/testing';
import { ArticleIndex } from './article-index.js';
import { CUES, type Cue, cuesOf } from './cues.js';
import { readQuestion } from './question.js';
import { ASSURANCE, WEIGHTS } from './weights.js';

describe('cuesOf', () => {
  const questions: readonly (readonly [question: string, cue: Cue, answer: string])[] = [
    ['how much is a session', 'cost', 'A session is $40.'],
    ['how soon does it work', 'duration', 'It works within two hours.'],
    ['how often do i take it', 'duration', 'Take it twice daily.'],
    ['how old must i be', 'amount', 'From the age of 18.'],
    ['when are you open', 'time', 'On Mondays, from 7.'],
    ['who runs the group', 'person', 'It is led by Dr. Hale.'],
    ['can i drive', 'permission', 'You must not drive.'],
    ['my leg hurts', 'situation', 'If your leg hurts, rest.'],
  ];
  for (const [question, cue, answer] of questions) {
    it(`sees in "${question}" that it asks for ${cue}, and that "${answer}" has it`, () => {
      expect(cuesOf(question)).to.include(cue);
      expect(CUES[cue][1].test(answer)).to.equal(true);
      expect(CUES[cue][1].test('Nothing here')).to.equal(false);
    });
  }

  it('sees nothing in what asks for nothing by its form', () => {
    expect(cuesOf('side effects')).to.deep.equal([]);
  });
});

describe('the evidence', () => {
  const text =
    'The course is for beginners. The course costs $40. The course is on Mondays. The course is led by Ann Hale. You can leave the course early.';
  const index = new ArticleIndex([{ text, headings: ['The course'] }], { inLanguage: 'en' });

  const weigh = (question: string) => index.weigh(readQuestion(question, 'en'));

  for (const [question, best] of [
    ['what is the price of the course', 'The course costs $40.'],
    ['when is the course', 'The course is on Mondays.'],
    ['who gives the course', 'The course is led by Ann Hale.'],
  ] as const) {
    it(`puts before the other sentences with the same words the one that "${question}" asks for`, () => {
      expect(weigh(question)[0]?.text).to.equal(best);
    });
  }

  it('is there only for sentences that a word of the question is in or near', () => {
    expect(weigh('is there a sauna')).to.deep.equal([]);
  });

  it('covers no more than the whole question', () => {
    for (const { evidence } of weigh('how much does the course for beginners cost')) {
      expect(evidence.coverage).to.be.within(0, 1);
    }
  });

  it('has a weight for each of its signs, and counts for an answer what it covers', () => {
    for (const { evidence } of weigh('who can leave the course, and when?')) {
      expect(WEIGHTS).to.include.keys(Object.keys(evidence));
    }
    expect(WEIGHTS.own).to.be.above(0);
    expect(ASSURANCE.coverage).to.be.above(0);
  });
});
