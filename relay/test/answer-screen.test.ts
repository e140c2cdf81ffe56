import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AnswerScreen } from '../answer-screen.js';

/** What is passed on of an answer, piece by piece; what ends it comes last. */
function screened(pieces: readonly string[]): readonly string[] {
  const screen = new AnswerScreen();
  const passed: string[] = [];
  for (const piece of pieces) {
    const { text, instead } = screen.read(piece);
    passed.push(text);
    if (instead) return [...passed, `! ${instead.text.slice(0, 15)}`];
  }
  const { text, instead } = screen.end();
  return [...passed, text, ...(instead ? [`! ${instead.text.slice(0, 15)}`] : [])];
}

describe('The screen', () => {
  it('passes on at once what has nothing in it, piece by piece', () => {
    const pieces = ['Most', ' people', ' notice', ' it', ' after', ' weeks', ' [2].', ' Not', ' all', '.'];
    assert.deepEqual(screened(pieces), [...pieces, '']);
  });

  it('never passes on the words that make a sentence one that must not stand', () => {
    const passed = screened([
      'You',
      ' should',
      ' take',
      ' 40',
      ' mg',
      ' every',
      ' morning',
      '. ',
      'Good',
      ' luck',
    ]);
    assert.equal(passed.at(-1), "! I can't say how");
    assert.doesNotMatch(passed.join(''), /every morning/);
  });

  it('holds words back only until the end of their sentence says that they may stand', () => {
    const passed = screened([
      'Take',
      ' 40',
      ' mg',
      ' is',
      ' what',
      ' patients',
      ' in',
      ' the',
      ' study',
      ' did',
      '. ',
      'Some',
    ]);
    assert.equal(passed.join(''), 'Take 40 mg is what patients in the study did. Some');
    assert.ok(passed.includes(''));
  });

  it('looks at the last sentence though nothing ends it', () => {
    assert.deepEqual(screened(['Take 40 mg of ketamine tonight']).at(-1), "! I can't say how");
  });

  it('looks at a sentence that never ends', () => {
    const passed = screened([
      ...Array<string>(150).fill(' well'),
      ' you',
      ' should',
      ' take',
      ' 40 mg',
      ...Array<string>(150).fill(' and'),
    ]);
    assert.doesNotMatch(passed.join(''), /mg/);
    assert.match(passed.at(-1) ?? '', /^! /);
  });

  it('ends in the fixed reply where the reader is spoken to as somebody at risk', () => {
    assert.deepEqual(screened(['You want to die. ']).at(-1), "! I'm glad you wr");
  });
});
