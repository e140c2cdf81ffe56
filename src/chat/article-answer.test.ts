import { expect } from '@open-wc/testing';
import type { Article } from '../content/article.js';
import { answerFromArticle } from './article-answer.js';

const article = { inLanguage: 'en' } as Article;

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

  it('quotes the names of the columns once before the rows of a table', () => {
    const header = { text: 'Treatment Price', headings: ['Fees'] };
    const rows = ['Visit $62', 'Class $12'].map((text) => ({ text, headings: ['Fees'], header }));
    const quotes = rows.map((row) => ({ text: row.text, passage: row }));
    expect(answerFromArticle({ kind: 'quotes', quotes }, article)).to.deep.include({
      citations: [
        { number: 1, passage: header, quote: 'Treatment Price' },
        { number: 2, passage: rows[0], quote: 'Visit $62' },
        { number: 3, passage: rows[1], quote: 'Class $12' },
      ],
    });
  });
});
