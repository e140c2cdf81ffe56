import { expect } from '@open-wc/testing';
import type { Passage } from '../../content/passage.js';
import { passagesOf } from '../../content/passages.js';
import type { Answer, Quote } from './answer.js';
import { ArticleIndex } from './article-index.js';

const under = (heading: string, ...texts: readonly string[]): readonly Passage[] =>
  texts.map((text) => ({ text, headings: heading ? [heading] : [] }));

const passages = [
  ...under('', 'Velorin is a tablet for hay fever. This page explains how it is used.'),
  ...under(
    'How it works',
    'Velorin blocks histamine, the messenger that makes eyes itch. It belongs to the non-drowsy receptor blockers (NRB). Relief usually begins within two hours.',
  ),
  ...under(
    'Side effects and safety',
    'Velorin is well tolerated by most people. About one person in ten gets a dry mouth or a mild headache. These usually pass after three days. Do not take it while pregnant.',
  ),
  ...under('What it costs', 'A box of thirty tablets costs $12. Pharmacies sell it over the counter.'),
  ...under(
    'Velorin or a nasal spray?',
    'A spray acts faster than the tablet, whereas the tablet lasts a whole day. Dr. Hale recommends both in May.',
  ),
];
const index = new ArticleIndex(passages, {
  headline: 'Velorin for hay fever',
  inLanguage: 'en',
  authors: [{ name: 'Sam Reader' }],
  lastReviewed: '2026-05-01',
});

function quotesOf(answer: Answer): readonly Quote[] {
  if (answer.kind !== 'quotes') throw new Error(`expected quotes, got ${answer.kind}`);
  return answer.quotes;
}
const first = (question: string): string => quotesOf(index.answer(question))[0]?.text ?? '';

describe('ArticleIndex', () => {
  it('quotes sentences word for word, each with the passage it stands in', () => {
    const quotes = quotesOf(index.answer('How does Velorin work?'));
    expect(quotes).to.have.length.within(1, 3);
    for (const { text, passage } of quotes) {
      expect(passages).to.include(passage);
      expect(passage.text).to.include(text);
    }
  });

  const questions: readonly (readonly [name: string, question: string, start: string])[] = [
    ['side effects by their lay and clinical names', 'Does it have any adverse effects?', 'About one person'],
    ['how fast', 'how quickly does relief begin?', 'Relief usually begins'],
    ['how much it costs', 'How much is a box?', 'A box of thirty'],
    ['how many', 'How many tablets are in a box?', 'A box of thirty'],
    ['a comparison', 'is a spray better than the tablet', 'A spray acts faster'],
    ['a definition', 'What is Velorin?', 'Velorin is a tablet'],
    ['an abbreviation that the text explains', 'What does NRB stand for?', 'It belongs to the non-drowsy'],
    ['a misspelt question', 'histamin blokcs', 'Velorin blocks histamine'],
    ['a question in lay words', 'Is it OK during pregnancy?', 'Do not take it while'],
    ['a heading as a question', 'What it costs', 'A box of thirty'],
  ];
  for (const [name, question, start] of questions) {
    it(`answers ${name}`, () => {
      expect(first(question).slice(0, start.length)).to.equal(start);
    });
  }

  it('gives the first sentences under a heading that is asked word for word, whatever its words are', () => {
    const article = new ArticleIndex([
      ...under('What then?', 'Rest for a whole day. Drink water. Sleep. Call us on Monday.'),
      ...under('Who and when', 'Everyone can come.'),
    ]);
    const texts = quotesOf(article.answer('what then')).map(({ text }) => text);
    expect(texts).to.deep.equal(['Rest for a whole day.', 'Drink water.', 'Sleep.']);
    expect(quotesOf(article.answer('Who and when?'))[0]?.text).to.equal('Everyone can come.');
  });

  it('finds a row of a table by the names of its columns, which are no answer of their own', () => {
    const header = { text: 'Treatment Price Minutes', headings: ['Fees'] };
    const rows = ['First visit 62 45', 'Class 12 60'].map((text) => ({ text, headings: ['Fees'], header }));
    const clinic = new ArticleIndex([header, ...rows, ...under('Where', 'We are at the harbour.')]);
    const quotes = quotesOf(clinic.answer('how many minutes is a class'));
    expect(quotes[0]?.text).to.equal('Class 12 60');
    expect(quotes.map(({ text }) => text)).not.to.include(header.text);
  });

  it('says how long an effect lasts in whichever words the article does', async () => {
    const response = await fetch(
      new URL('../../../demo/content/ketamine-therapy-for-depression.json', import.meta.url),
    );
    const { mainEntity } = (await response.json()) as {
      mainEntity: { headline: string; articleBody: string };
    };
    const demo = new ArticleIndex(passagesOf([{ text: mainEntity.articleBody }]), mainEntity);
    const [quote] = quotesOf(demo.answer('How long does the effect last?'));
    expect(quote?.text).to.contain('Relief lasts');
    expect(quote?.passage.header?.text).to.be.a('string');
  });

  it('gives the sentence before where the quoted one leans on it', () => {
    const quotes = quotesOf(index.answer('do they pass after three days?'));
    expect(quotes[0]).to.include({
      text: 'These usually pass after three days.',
      before: 'About one person in ten gets a dry mouth or a mild headache.',
    });
  });

  it('never shows more than four sentences, or the same one twice', () => {
    for (const question of [
      'Velorin tablet',
      'What are the side effects?',
      'summary',
      'pass after days',
      'box of tablets',
    ]) {
      const quotes = quotesOf(index.answer(question));
      const texts = quotes.flatMap(({ text, before }) => (before ? [before, text] : [text]));
      expect(new Set(texts).size).to.equal(texts.length);
      expect(texts).to.have.length.within(1, 4);
    }
  });

  it('follows the opening of a list with the list', () => {
    const recipe = new ArticleIndex(
      under('', 'You need these ingredients:', 'flour', 'salt', 'cold water', 'yeast'),
    );
    const texts = quotesOf(recipe.answer('which ingredients are needed?')).map(({ text }) => text);
    expect(texts).to.deep.equal(['You need these ingredients:', 'flour', 'salt', 'cold water']);
  });

  describe('on a list of labelled sentences', () => {
    const risks = new ArticleIndex([
      ...under('Safety', 'Velorin has real risks:'),
      ...under('Safety', 'Drowsiness. Some people feel sleepy. This passes within an hour.'),
      ...under('Safety', 'Dry mouth. It can be dry for a day.'),
      ...under('Dose', 'Doctors explain the risks. It lasts a day.'),
      ...under('Summary', 'It lasts a day.'),
    ]);
    const textsOf = (question: string) => quotesOf(risks.answer(question)).map(({ text }) => text);

    it('quotes the items, and never the sentence that leads to them', () => {
      expect(textsOf('Is it safe?')).to.deep.equal([
        'Drowsiness. Some people feel sleepy.',
        'Dry mouth. It can be dry for a day.',
        'Doctors explain the risks.',
      ]);
    });

    it('quotes a label with what it stands over', () => {
      expect(textsOf('drowsiness')[0]).to.equal('Drowsiness. Some people feel sleepy.');
    });

    it('quotes what the article says twice once', () => {
      const texts = textsOf('does it last a day?');
      expect(texts[0]).to.equal('It lasts a day.');
      expect(new Set(texts).size).to.equal(texts.length);
    });
  });

  it('finds a word that the reader writes as two', () => {
    const saws = new ArticleIndex(
      under('', 'We lend ladders to members. A chainsaw needs a course. Return it clean.'),
    );
    expect(quotesOf(saws.answer('can I get a chain saw'))[0]?.text).to.equal('A chainsaw needs a course.');
  });

  it('understands a follow-up from the turn before', () => {
    const question = 'Do people get a headache?';
    const answer = index.answer(question, { question, answer: index.answer(question) });
    const next = index.answer('and how long does that last?', { question, answer });
    expect(quotesOf(next)[0]?.text).to.equal('These usually pass after three days.');
  });

  it('keeps the subject through a chain of bare follow-ups', () => {
    const start = {
      question: 'how much is a box of tablets?',
      answer: index.answer('how much is a box of tablets?'),
    };
    const then = { question: 'really?', answer: index.answer('really?', start), previous: start };
    expect(quotesOf(index.answer('how much?', then))[0]?.text).to.equal('A box of thirty tablets costs $12.');
  });

  it('gives the same answer to the same question: nothing is remembered', () => {
    const before = index.answer('and how long?');
    index.answer('Do people get a headache?');
    expect(index.answer('and how long?')).to.deep.equal(before);
  });

  it('sums the article up in reading order', () => {
    const quotes = quotesOf(index.answer('What is this article about?'));
    expect(quotes[0]?.text).to.equal('Velorin is a tablet for hay fever.');
    const order = quotes.map(({ passage }) => passages.indexOf(passage));
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
  });

  it('answers who wrote it and when it was reviewed from the model', () => {
    expect(index.answer('Who wrote this?')).to.deep.equal({ kind: 'fact', fact: 'authors' });
    expect(index.answer('when was this article last reviewed')).to.deep.equal({
      kind: 'fact',
      fact: 'lastReviewed',
    });
  });

  it('does not make up a fact that the model lacks', () => {
    expect(index.answer('When was this page published?').kind).to.equal('none');
    expect(new ArticleIndex(passages).answer('Who wrote this?').kind).to.equal('none');
  });

  for (const question of [
    'Can I drive a lorry to Norway?',
    'Does insurance reimburse Velorin?',
    'Is Velorin made from mushrooms?',
    'Who won the football match?',
    'How many pharmacies are there?',
    '¿Puedo bucear en el mar?',
  ]) {
    it(`has no answer to "${question}"`, () => {
      expect(index.answer(question).kind).to.equal('none');
    });
  }

  it('offers the nearest headings when it has no answer', () => {
    const answer = index.answer('What would ten boxes for my whole football club cost in Norway?');
    expect(answer.kind === 'none' && answer.headings[0]).to.equal('What it costs');
    expect(answer.kind === 'none' && answer.headings).to.have.length(3);
  });

  for (const [language, question] of [
    ['es', '¿Cuáles son los efectos secundarios?'],
    ['fr', 'Quels sont les effets secondaires ?'],
    ['de', 'Welche Nebenwirkungen gibt es?'],
  ] as const) {
    it(`finds the passage for a question in ${language}, and says which language that is`, () => {
      const answer = index.answer(question);
      expect(answer.questionLanguage).to.equal(language);
      expect(quotesOf(answer)[0]?.passage.headings).to.deep.equal(['Side effects and safety']);
    });
  }

  it('does not name a language when the question is in the article’s own', () => {
    expect(index.answer('What is Velorin?')).not.to.have.property('questionLanguage');
  });

  it('names no language where it does not know the article’s', () => {
    const portuguese = new ArticleIndex(under('', 'O remédio age em duas horas.'), { inLanguage: 'pt' });
    expect(portuguese.answer('Quando age o remédio?')).not.to.have.property('questionLanguage');
  });

  it('answers from an article in another language', () => {
    const german = new ArticleIndex(
      under(
        'Kosten',
        'Eine Packung kostet 12 Euro. Die Apotheke öffnet um acht.',
        'Die Wirkung hält einen Tag an.',
      ),
    );
    const answer = german.answer('Wie viel kostet eine Packung?');
    expect(quotesOf(answer)[0]?.text).to.equal('Eine Packung kostet 12 Euro.');
    expect(answer).not.to.have.property('questionLanguage');
  });

  it('works on a post without headings or model', () => {
    const post = new ArticleIndex(
      under('', 'I moved to Lisbon in June. The tram passes my door. Rent is high.'),
    );
    expect(quotesOf(post.answer('where does the tram pass?'))[0]?.text).to.equal('The tram passes my door.');
  });

  describe('with bad input', () => {
    const hostile = [
      '',
      '   ',
      '???',
      '__proto__',
      'constructor toString hasOwnProperty valueOf',
      '🙂🙂🙂',
      '\ud800',
      '（）',
      'a'.repeat(5000),
      'velorin '.repeat(300),
      '(.*)+$ [\\',
      '你好吗',
    ];
    it('answers every question without throwing', () => {
      for (const question of hostile) {
        expect(['quotes', 'none'], question).to.include(index.answer(question).kind);
      }
    });

    it('answers from an empty article that there is nothing', () => {
      const empty = new ArticleIndex([]);
      for (const question of [...hostile, 'What is this about?', 'Who is it for?']) {
        expect(empty.answer(question)).to.deep.equal({ kind: 'none', headings: [], nearest: [] });
      }
    });

    it('takes the names of object members for words', () => {
      const odd = new ArticleIndex(
        under('constructor', 'The __proto__ key is ignored. Nothing else happens here.'),
      );
      expect(quotesOf(odd.answer('what about __proto__'))[0]?.text).to.equal('The __proto__ key is ignored.');
    });

    it('reads a megabyte of digits', () => {
      const digits = new ArticleIndex(
        under('', `There are ${'1'.repeat(1_000_000)}.`, 'Nine zeppelins land here.'),
      );
      expect(quotesOf(digits.answer('How many zeppelins are there?'))[0]?.text).to.equal(
        'Nine zeppelins land here.',
      );
    });

    it('reads two megabytes', () => {
      const long = new ArticleIndex(
        Array.from({ length: 20_000 }, (_, i) => ({
          text: `Sentence ${i} speaks of nothing in particular, nor does it ${i % 7} mean to. (e.g. Nothing.`,
          headings: [`Part ${i % 50}`],
        })).concat({ text: 'The zeppelin lands on Tuesday.', headings: ['Part 51'] }),
      );
      expect(quotesOf(long.answer('When does the zeppelin land?'))[0]?.text).to.equal(
        'The zeppelin lands on Tuesday.',
      );
    });
  });
});
