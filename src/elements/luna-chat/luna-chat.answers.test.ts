import { expect, fixtureSync, html } from '@open-wc/testing';
import { articleJson } from '../../testing/article-json.js';
import { nextEvent, recordEvents } from '../../testing/events.js';
import {
  all,
  asked,
  button,
  lastAnswer,
  lunaWith,
  opened,
  rendered,
  SLEEP,
  until,
} from '../../testing/luna.js';
import { json, scenario } from '../../testing/scenario.js';
import { find, has, part, words } from '../../testing/shadow.js';
import { ArticleCard } from '../article-card/article-card.component.js';
import type { LunaChat } from './luna-chat.component.js';

ArticleCard.define();

const QUESTION = 'How many hours of sleep do adults need?';
const QUOTE = 'Most adults need between seven and nine hours of sleep.';

const citations = (luna: Element): readonly HTMLElement[] => all(luna, '[part="citation"]');
const quotes = (luna: Element): readonly string[] =>
  [...(lastAnswer(luna)?.querySelectorAll('blockquote') ?? [])].map((quote) =>
    words(quote.querySelector('span')),
  );
const quoteLink = (luna: Element): HTMLAnchorElement => {
  const link = citations(luna).find((one) => words(one.closest('blockquote')).includes(QUOTE));
  if (!(link instanceof HTMLAnchorElement)) throw new Error('expected a link beside the quotation');
  return link;
};

/** Clicks a link; whether the browser would follow it, and does not. */
function isFollowed(link: HTMLElement): boolean {
  let followed = false;
  document.addEventListener(
    'click',
    (event) => {
      followed = !event.defaultPrevented;
      event.preventDefault();
    },
    { once: true },
  );
  link.click();
  return followed;
}

/** The article in full in a card, and what stands beside it. */
async function cardWith(url: string, content = html``): Promise<ArticleCard> {
  const card = fixtureSync<ArticleCard>(html`<article-card mode="full" include="">${content}</article-card>`);
  const loaded = nextEvent(card, 'luna-load');
  card.src = url;
  await loaded;
  return card;
}
const markedIn = (): string => {
  const highlight = CSS.highlights?.get('luna-citation');
  return [...(highlight ?? [])].map(String).join('|');
};

describe('An answer from the article', () => {
  it('is the article’s words to the letter, introduced, each with a link', async () => {
    const luna = await asked(await lunaWith(), QUESTION);
    expect(words(lastAnswer(luna)?.querySelector('.said p') ?? null)).to.equal('The article says:');
    expect(quotes(luna)).to.include(QUOTE);
    for (const quote of quotes(luna)) expect(SLEEP.replace(/\s+/g, ' ')).to.contain(quote);
    expect(citations(luna)).to.have.lengthOf(quotes(luna).length);
  });

  it('links to the place by its words, at the article’s canonical address', async () => {
    const luna = await asked(await lunaWith(), QUESTION);
    const { href } = quoteLink(luna);
    expect(href).to.equal(
      'https://publisher.example/sleep#:~:text=Most%20adults%20need%20between%20seven%20and%20nine%20hours%20of%20sleep.',
    );
    expect(quoteLink(luna).getAttribute('aria-label')).to.match(/^\[\d\] Why we sleep/);
  });

  it('drops a fragment that the canonical address has, and writes dashes and commas so that they mean nothing', async () => {
    const luna = await lunaWith(
      {},
      {},
      {
        url: 'https://publisher.example/sleep#top',
        articleBody: 'Well-rested, happy adults need eight hours of sleep.',
      },
    );
    await asked(luna, QUESTION);
    expect(citations(luna)[0]).to.have.attribute(
      'href',
      'https://publisher.example/sleep#:~:text=Well%2Drested%2C%20happy%20adults%20need%20eight%20hours%20of%20sleep.',
    );
  });

  it('has plain text for a citation where there is neither an address nor the article on the page', async () => {
    const luna = await asked(await lunaWith({}, {}, { url: undefined }), QUESTION);
    expect(quotes(luna)).to.include(QUOTE);
    expect(citations(luna)).to.have.lengthOf(0);
    expect(words(lastAnswer(luna) ?? null)).to.contain('[1] Why we sleep');
  });

  it('is in the article’s language and direction, within our words in ours', async () => {
    const body = 'ينام معظم البالغين سبع ساعات كل ليلة.';
    const luna = await lunaWith({}, {}, { inLanguage: 'ar', articleBody: body });
    await asked(luna, 'كم ساعة ينام البالغون؟');
    const quote = lastAnswer(luna)?.querySelector('blockquote span');
    expect(quote).to.have.attribute('lang', 'ar');
    expect(quote).to.have.attribute('dir', 'rtl');
    expect(part(luna, 'base')).to.have.attribute('lang', 'en');
  });

  it('says that it found no answer, and offers headings to go on from', async () => {
    const luna = await lunaWith();
    const answers = recordEvents(luna, 'luna-answer');
    await asked(luna, 'Who won the football match in Brazil?');
    expect(words(lastAnswer(luna) ?? null)).to.match(/I found no (?:clear )?answer/);
    const heading = lastAnswer(luna)?.querySelector('button');
    heading?.click();
    await until(() => answers.length === 2);
    await rendered(luna);
    expect(answers[0]).to.include({ source: 'none', text: undefined });
    expect(words(all(luna, '[part~="reader"]').at(-1) ?? null)).to.equal(`You: ${words(heading ?? null)}`);
  });

  it('says that there is nothing to answer from where there is neither article nor model', async () => {
    const luna = fixtureSync<LunaChat>(html`<luna-chat></luna-chat>`);
    await asked(luna, QUESTION);
    expect(words(lastAnswer(luna) ?? null)).to.contain('There is no article here to answer from.');
    expect(has(luna, 'textarea')).to.equal(true);
  });

  it('waits for an article that is loading', async () => {
    const server = await scenario({ ...json(articleJson({ articleBody: SLEEP })), stall: true });
    const luna = fixtureSync<LunaChat>(html`<luna-chat src=${server.url}></luna-chat>`);
    const answered = luna.send(QUESTION);
    await until(() => has(luna, '.dots'));
    expect(words(find(luna, '[part~="reader"]'))).to.equal(`You: ${QUESTION}`);
    await server.release();
    await answered;
    await rendered(luna);
    expect(quotes(luna)).to.include(QUOTE);
  });

  it('comes from the new article once `src` has changed; links of older answers stay what they were', async () => {
    const luna = await asked(await lunaWith(), QUESTION);
    const { href } = quoteLink(luna);
    const other = articleJson({
      url: 'https://publisher.example/tea',
      articleBody: 'Adults need no more than four cups of tea.',
    });
    luna.src = (await scenario(json(other))).url;
    await asked(luna, 'How many cups do adults need?');
    expect(quotes(luna)).to.deep.equal(['Adults need no more than four cups of tea.']);
    expect(citations(luna).at(-1)?.getAttribute('href')).to.match(/^https:\/\/publisher\.example\/tea#/);
    expect(quoteLink(luna).href).to.equal(href);
  });
});

describe('A citation whose place is on the page', () => {
  const source = () => scenario(json(articleJson({ articleBody: SLEEP })));
  const atSecondFold = () => fixtureSync(html`<div style="block-size: 200vh"></div>`);

  for (const [where, make] of [
    [
      'in the card around Luna',
      async (url: string) => {
        const card = await cardWith(url, html`<luna-chat slot="chat"></luna-chat>`);
        return [card, card.querySelector('luna-chat')] as const;
      },
    ],
    [
      'in another card of the article',
      async (url: string) => {
        const luna = fixtureSync<LunaChat>(html`<luna-chat src=${url}></luna-chat>`);
        return [await cardWith(url), luna] as const;
      },
    ],
  ] as const) {
    it(`${where} is scrolled to and marked, until Luna is cleared`, async () => {
      atSecondFold();
      const [card, luna] = await make((await source()).url);
      if (!luna) throw new Error('expected Luna');
      await asked(luna, QUESTION);
      const root = card.shadowRoot as ShadowRoot;
      const sheets = root.adoptedStyleSheets.length;
      expect(isFollowed(quoteLink(luna))).to.equal(false);
      expect(markedIn()).to.equal(QUOTE);
      expect(root.adoptedStyleSheets.length).to.equal(sheets + 1);
      const place = [...root.querySelectorAll('p')].find((p) => words(p).includes(QUOTE));
      await until(() => {
        const { top, bottom } = place?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
        return top >= 0 && bottom <= innerHeight;
      });
      luna.clear();
      expect(markedIn()).to.equal('');
      expect(root.adoptedStyleSheets.length).to.equal(sheets);
    });
  }

  it('loses its mark to the next one, and when Luna leaves the page', async () => {
    const { url } = await source();
    const card = await cardWith(url);
    const luna = await asked(fixtureSync<LunaChat>(html`<luna-chat src=${url}></luna-chat>`), QUESTION);
    await asked(luna, 'What is the most common side effect of a long nap?');
    const root = card.shadowRoot as ShadowRoot;
    const sheets = root.adoptedStyleSheets.length;
    isFollowed(quoteLink(luna));
    isFollowed(citations(luna).at(-1) as HTMLElement);
    expect(markedIn()).to.not.contain(QUOTE).and.not.equal('');
    expect(root.adoptedStyleSheets.length).to.equal(sheets + 1);
    luna.remove();
    expect(markedIn()).to.equal('');
    expect(root.adoptedStyleSheets.length).to.equal(sheets);
  });

  it('is found in the host’s own post too, and on a publisher’s page that has the article in its JSON-LD', async () => {
    for (const article of [undefined, articleJson({ articleBody: SLEEP })]) {
      const place = fixtureSync(html`<div>
        <article>
          <h1>Sleep</h1>
          <h2>Why we sleep</h2>
          <p>The brain files its memories at night. Most adults need between seven and <b>nine</b> hours of sleep.</p>
          <luna-chat></luna-chat>
        </article>
      </div>`);
      const luna = place.querySelector('luna-chat') as LunaChat;
      if (article) luna.src = (await scenario(json(article))).url;
      await asked(luna, QUESTION);
      const sheets = document.adoptedStyleSheets.length;
      expect(isFollowed(quoteLink(luna))).to.equal(false);
      expect(markedIn()).to.equal(QUOTE);
      expect(document.adoptedStyleSheets.length).to.equal(sheets + 1);
      luna.clear();
      expect(document.adoptedStyleSheets.length).to.equal(sheets);
      place.remove();
    }
  });

  it('is a link like any other where the article is not on the page', async () => {
    const luna = await asked(await lunaWith(), QUESTION);
    expect(isFollowed(quoteLink(luna))).to.equal(true);
    expect(markedIn()).to.equal('');
  });

  it('is outlined in a browser without custom highlights', async () => {
    const { Highlight } = window;
    Reflect.deleteProperty(window, 'Highlight');
    try {
      const { url } = await source();
      const card = await cardWith(url);
      const luna = await asked(fixtureSync<LunaChat>(html`<luna-chat src=${url}></luna-chat>`), QUESTION);
      expect(isFollowed(quoteLink(luna))).to.equal(false);
      const place = [...(card.shadowRoot?.querySelectorAll('p') ?? [])].find((p) => words(p).includes(QUOTE));
      expect(getComputedStyle(place as Element).outlineStyle).to.equal('solid');
      luna.clear();
      expect(getComputedStyle(place as Element).outlineStyle).to.equal('none');
    } finally {
      window.Highlight = Highlight;
    }
  });
});

describe('The tools below an answer', () => {
  it('copy it as text, and say so', async () => {
    const luna = await asked(await lunaWith(), QUESTION);
    const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    const copied: string[] = [];
    const clipboard = { writeText: async (text: string) => void copied.push(text) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    try {
      const copy = button(luna, 'Copy');
      copy.click();
      await until(() => words(copy) === 'Copied');
      expect(copied.join()).to.contain(`“${QUOTE}” [1]`);
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      copy.click();
      await until(() => words(copy) === 'Could not copy');
    } finally {
      if (own) Object.defineProperty(navigator, 'clipboard', own);
      else Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('judge it, by an event alone', async () => {
    const luna = await asked(await lunaWith(), QUESTION);
    const events = recordEvents(document, 'luna-feedback');
    button(luna, 'Yes, this helped').click();
    button(luna, 'No, this did not help').click();
    expect(events.map(({ value }) => value)).to.deep.equal(['up', 'down']);
    expect(button(luna, 'No, this did not help')).to.have.attribute('aria-pressed', 'true');
  });

  it('are not there for what is no answer', async () => {
    const luna = await opened(await lunaWith());
    await asked(luna, 'Are you human?');
    expect(words(lastAnswer(luna) ?? null)).to.contain('I am Luna, an AI');
    expect(has(luna, '.tools')).to.equal(false);
  });
});
