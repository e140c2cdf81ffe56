import { expect } from '@open-wc/testing';
import { type CrisisHelp, crisisHelp } from './crisis-lines.js';

const NOW = new Date('2026-12-01T12:00:00Z');
const LATER = new Date('2028-01-01T12:00:00Z');
const REGIONS = 'US CA GB IE AU NZ IN ZA FR BE CH LU ES MX AR CL CO BR PT DE AT NL SE NO DK IT'.split(' ');

const kinds = (help: readonly CrisisHelp[]): readonly string[] => help.map(({ kind }) => kind);
const linesIn = (help: readonly CrisisHelp[]) =>
  help.flatMap((entry) => (entry.kind === 'line' ? entry.line : []));

describe('crisisHelp', () => {
  it('has lines and an emergency number for each of its regions', () => {
    for (const region of REGIONS) {
      const help = crisisHelp(region, NOW);
      expect(linesIn(help), region).not.to.be.empty;
      expect(
        help.find(({ kind }) => kind === 'emergency'),
        region,
      ).to.have.property('number');
    }
  });

  it('gives every line a way to reach it, a source and plausible fields', () => {
    for (const line of REGIONS.flatMap((region) => linesIn(crisisHelp(region, NOW)))) {
      expect(line.call ?? line.text ?? line.chat, line.name).to.be.a('string');
      expect(new URL(line.source).protocol).to.equal('https:');
      if (line.call) expect(line.call).to.match(/^\*?[\d ]+$/);
      if (line.text) expect(line.text).to.match(/^[\d ]+$/);
      if (line.verifiedOn) expect(Number.isNaN(Date.parse(line.verifiedOn)), line.name).to.equal(false);
      for (const language of line.languages ?? []) expect(language).to.match(/^[a-z]{2}$/);
    }
  });

  it('knows the lines of the United States', () => {
    expect(crisisHelp('US', NOW)).to.deep.equal([
      {
        kind: 'line',
        line: {
          name: '988 Suicide & Crisis Lifeline',
          call: '988',
          text: '988',
          chat: 'https://988lifeline.org',
          hours: '24/7',
          languages: ['en', 'es'],
          source: 'https://988lifeline.org',
          verifiedOn: '2026-11-24',
        },
      },
      { kind: 'emergency', number: '911' },
      { kind: 'directory', name: 'findahelpline.com', url: 'https://findahelpline.com' },
    ]);
  });

  it('offers the local emergency number and the directory where it knows no region', () => {
    for (const region of [undefined, 'JP', '', 'US|', '(']) {
      expect(kinds(crisisHelp(region, NOW)), region ?? 'undefined').to.deep.equal(['emergency', 'directory']);
    }
    expect(crisisHelp(undefined, NOW)[0]).to.deep.equal({ kind: 'emergency' });
  });

  it('puts a line that nobody has checked for twelve months behind the emergency number and the directory', () => {
    expect(kinds(crisisHelp('US', new Date('2027-11-23T23:00:00Z')))).to.deep.equal([
      'line',
      'emergency',
      'directory',
    ]);
    expect(kinds(crisisHelp('US', new Date('2027-11-24T00:00:00Z')))).to.deep.equal([
      'emergency',
      'directory',
      'line',
    ]);
    for (const region of REGIONS) expect(kinds(crisisHelp(region, LATER))[0], region).to.equal('emergency');
  });

  it('puts a line that was never checked behind them as well', () => {
    expect(kinds(crisisHelp('DK', NOW))).to.deep.equal(['emergency', 'directory', 'line']);
    expect(kinds(crisisHelp('IE', NOW))).to.deep.equal(['line', 'emergency', 'directory', 'line']);
  });
});
