import { expect } from '@open-wc/testing';
import type { Article } from '../content/article.js';
import { answerFromArticle } from './article-answer.js';
import { type AnswerCitation, linesOf } from './message.js';
import type { Answer } from './retrieval/answer.js';

const article = { inLanguage: 'en' } as Article;

function citationsOf(answer: Answer): readonly AnswerCitation[] {
  const content = answerFromArticle(answer, article);
  return 'citations' in content ? (content.citations ?? []) : [];
}

describe('answerFromArticle', () => {
  const passage = { text: 'Rest for a day. Drink water.', headings: ['Care'] };
  const nearest = [{ text: 'Drink water.', passage }];

  it('offers the nearest sentences as what they are', () => {
    expect(answerFromArticle({ kind: 'none', headings: ['Care'], nearest }, article)).to.deep.equal({
      kind: 'fixed',
      text: 'I found no clear answer. The nearest the article comes:',
      headings: ['Care'],
      citations: [{ number: 1, passage, quote: 'Drink water.' }],
    });
  });

  it('announces nothing near where only headings follow', () => {
    expect(answerFromArticle({ kind: 'none', headings: ['Care'], nearest: [] }, article)).to.include({
      text: 'I found no answer to that in the article.',
    });
  });

  it('says each cell of a row under the name of its column', () => {
    const header = { text: 'Treatment Price', headings: ['Fees'], cells: ['Treatment', '', 'Price'] };
    const row = { text: 'Visit 50 min $62', headings: ['Fees'], cells: ['Visit', '50 min', '$62'], header };
    const [citation] = citationsOf({ kind: 'quotes', quotes: [{ text: row.text, passage: row }] });
    expect(citation).to.deep.equal({ number: 1, passage: row, quote: 'Visit 50 min $62' });
    expect(linesOf(row)).to.deep.equal(['Treatment: Visit', '50 min', 'Price: $62']);
    const alone = { text: 'Visit $62', headings: ['Fees'], cells: ['Visit', '', '$62'] };
    expect(linesOf(alone)).to.deep.equal(['Visit', '$62']);
    expect(linesOf(row, 'Visit')).to.deep.equal(['Visit']);
  });
});
