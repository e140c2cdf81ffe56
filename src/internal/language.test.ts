import { expect, fixtureSync, html } from '@open-wc/testing';
import { formatDate, hasPassed, languageOf } from './language.js';
import { directionOf } from './words-template.js';

describe('languageOf', () => {
  const inside = async (lang: string): Promise<Element> => {
    const outer = fixtureSync(html`<div><p></p></div>`);
    outer.setAttribute('lang', lang);
    return outer.firstElementChild as Element;
  };

  it('is the nearest `lang`, in canonical form', async () => {
    expect(languageOf(await inside('de'))).to.equal('de');
    expect(languageOf(await inside('EN-gb'))).to.equal('en-GB');
    const element = await inside('de');
    element.setAttribute('lang', 'fr');
    expect(languageOf(element)).to.equal('fr');
  });

  it('is undefined where the language is unknown or badly written', async () => {
    for (const lang of ['', 'en_US', 'not a language', '-', 'e', '\u0000']) {
      expect(languageOf(await inside(lang)), JSON.stringify(lang)).to.equal(undefined);
    }
    expect(languageOf(document.createElement('p'))).to.equal(undefined);
  });

  it('looks beyond the shadow trees the element is in', async () => {
    const host = await inside('pt-BR');
    const inner = document.createElement('div');
    const innermost = document.createElement('p');
    host.attachShadow({ mode: 'closed' }).append(inner);
    inner.attachShadow({ mode: 'open' }).append(innermost);
    expect(languageOf(innermost)).to.equal('pt-BR');
  });
});

describe('formatDate', () => {
  it('writes a date in the words of a language', () => {
    expect(formatDate('2026-05-01', 'en-GB')).to.equal('1 May 2026');
    expect(formatDate('2026-05-01', 'en-US')).to.equal('May 1, 2026');
    expect(formatDate('2026-05-01', 'de')).to.equal('1. Mai 2026');
  });

  it('never shifts a date without a time, in whatever zone the reader is', () => {
    const { DateTimeFormat } = Intl;
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kolkata', 'UTC']) {
      // The zone of the reader is what a format takes when it is given none.
      Intl.DateTimeFormat = function reader(locale?: string, options?: Intl.DateTimeFormatOptions) {
        return new DateTimeFormat(locale, { timeZone: zone, ...options });
      } as unknown as typeof DateTimeFormat;
      try {
        for (const day of ['2026-01-01', '2026-12-31', '2024-02-29', '2026-03-29']) {
          const [year, , date] = day.split('-').map(Number);
          const written = formatDate(day, 'en-GB');
          expect(written, `${day} in ${zone}`).to.match(new RegExp(`^${date} .* ${year}$`));
        }
      } finally {
        Intl.DateTimeFormat = DateTimeFormat;
      }
    }
  });

  it('writes a date and time as the reader’s day', () => {
    const noon = new Date(2026, 4, 1, 12);
    expect(formatDate(noon.toISOString(), 'en-GB')).to.equal('1 May 2026');
  });

  it('takes the reader’s own language where none is known', () => {
    const own = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }).format(new Date(2026, 4, 1));
    expect(formatDate('2026-05-01', undefined)).to.equal(own);
  });
});

describe('hasPassed', () => {
  it('is true of a date once its day is over where the reader is, not before', () => {
    expect(hasPassed('2026-05-01', new Date(2026, 3, 30, 12))).to.equal(false);
    expect(hasPassed('2026-05-01', new Date(2026, 4, 1, 0, 0))).to.equal(false);
    expect(hasPassed('2026-05-01', new Date(2026, 4, 1, 23, 59, 59))).to.equal(false);
    expect(hasPassed('2026-05-01', new Date(2026, 4, 2))).to.equal(true);
    expect(hasPassed('2024-12-31', new Date(2025, 0, 1))).to.equal(true);
    expect(hasPassed('2024-02-29', new Date(2024, 1, 29, 20))).to.equal(false);
  });

  it('is true of a date and time from its moment on', () => {
    const moment = '2026-05-01T10:00:00Z';
    expect(hasPassed(moment, new Date('2026-05-01T09:59:59Z'))).to.equal(false);
    expect(hasPassed(moment, new Date('2026-05-01T10:00:00Z'))).to.equal(true);
  });
});

describe('directionOf', () => {
  it('is that of the language’s script; of an unknown language, the text decides', () => {
    for (const language of ['ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'ckb', 'dv', 'az-Arab', 'ku-Arab-IQ', 'yi']) {
      expect(directionOf(language), language).to.equal('rtl');
    }
    for (const language of ['en', 'de', 'ja', 'arn', 'fan', 'az', 'hex']) {
      expect(directionOf(language), language).to.equal('ltr');
    }
    expect(directionOf('')).to.equal('auto');
    expect(directionOf(undefined)).to.equal('auto');
  });

  it('is left to right where a language that usually runs the other way is written in Latin letters', () => {
    for (const language of ['ar-Latn', 'ur-Latn-PK', 'he-Latn']) {
      expect(directionOf(language), language).to.equal('ltr');
    }
  });
});
