import { expect } from '@open-wc/testing';
import { decodeEntities } from './entities.js';

/** What the browser's own HTML parser makes of it. */
const parsed = (text: string) => new DOMParser().parseFromString(text, 'text/html').body.textContent;

describe('decodeEntities', () => {
  it('agrees with the browser on the named references of prose', () => {
    const names =
      'amp lt gt quot apos nbsp copy reg trade deg plusmn sup2 frac12 times divide micro szlig Auml auml Eacute eacute ' +
      'egrave ecirc Ntilde ntilde Aring aring Ccedil ccedil Scaron scaron AElig aelig OElig oelig Oslash oslash ETH eth THORN thorn ' +
      'yuml acute cedil uml iquest alpha Alpha beta gamma Delta mu Omega omega sigmaf ndash mdash lsquo rsquo ldquo rdquo bdquo bull ' +
      'hellip dagger Dagger prime Prime permil euro larr rarr rArr harr sum minus radic infin asymp ne equiv le ge zwj rlm thinsp check';
    for (const name of names.split(' ')) {
      expect(decodeEntities(`&${name};`), name).to.equal(parsed(`a&${name};`)?.slice(1));
    }
  });

  it('knows every numeric reference', () => {
    expect(decodeEntities('&#65;&#x42;&#X1F600;&#8212;')).to.equal('AB😀—');
  });

  it('gives the replacement character for what is no character', () => {
    expect(decodeEntities('&#0;&#xD800;&#xDFFF;&#x110000;&#9999999;')).to.equal('�����');
  });

  it('leaves as written what it does not know and what is none', () => {
    const text =
      '&HilbertSpace; &xgrave; &qacute; &toString; &__proto__; &constructor; &copy &; &#; &#x; &#12345678; AT&T; a & b';
    expect(decodeEntities(text)).to.equal(text);
  });

  it('decodes once, so that no reference can hide another', () => {
    expect(decodeEntities('&amp;lt;script&amp;gt; &#38;lt;')).to.equal('&lt;script&gt; &lt;');
  });
});
