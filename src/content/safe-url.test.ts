import { expect } from '@open-wc/testing';
import { safeUrl } from './safe-url.js';

describe('safeUrl', () => {
  const base = 'https://publisher.example/articles/one.json';

  it('gives the absolute form of a web URL', () => {
    expect(safeUrl('../photo.jpg', base)).to.equal('https://publisher.example/photo.jpg');
    expect(safeUrl('//cdn.example/a', base)).to.equal('https://cdn.example/a');
    expect(safeUrl('http://plain.example/')).to.equal('http://plain.example/');
  });

  it('refuses what could run or reveal something, however it is spelled', () => {
    const hostile = [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'file:///etc/passwd',
      'blob:https://publisher.example/1',
      'about:blank',
    ];
    for (const url of hostile) {
      expect(safeUrl(url, base), url).to.equal(undefined);
      expect(safeUrl(url, base, 'link'), url).to.equal(undefined);
    }
  });

  it('lets mail and telephone through only in links', () => {
    expect(safeUrl('mailto:a@b.example', base, 'link')).to.equal('mailto:a@b.example');
    expect(safeUrl('tel:988', base, 'link')).to.equal('tel:988');
    expect(safeUrl('tel:988', base)).to.equal(undefined);
  });

  it('refuses what is not a URL', () => {
    for (const nothing of [undefined, null, 3, {}, '', '   ', 'http://']) {
      expect(safeUrl(nothing, base), String(nothing)).to.equal(undefined);
    }
    expect(safeUrl('relative')).to.equal(undefined);
  });
});
