import { expect } from '@open-wc/testing';
import { crisisRegions } from './crisis-regions.js';

describe('crisisRegions', () => {
  it('takes the attribute before all else, in either case', () => {
    expect(
      crisisRegions({ attribute: ' nz ', languages: ['en-US'], timeZone: 'Europe/London' }),
    ).to.deep.equal(['NZ']);
  });

  it('ignores an attribute that is no region', () => {
    for (const attribute of ['', 'nowhere', '1', null, undefined]) {
      expect(crisisRegions({ attribute, languages: ['de-AT'] })).to.deep.equal(['AT']);
    }
  });

  it('takes the region of the first language that has one', () => {
    expect(crisisRegions({ languages: ['fr', 'fr-CA', 'en-US'] })).to.deep.equal(['CA']);
    expect(crisisRegions({ languages: ['zh-Hant-TW'] })).to.deep.equal(['TW']);
  });

  it('takes the time zone where no language has a region', () => {
    expect(crisisRegions({ languages: ['en'], timeZone: 'America/Indiana/Knox' })).to.deep.equal(['US']);
    expect(crisisRegions({ languages: ['es'], timeZone: 'America/Argentina/Cordoba' })).to.deep.equal(['AR']);
    expect(crisisRegions({ timeZone: 'Australia/Perth' })).to.deep.equal(['AU']);
    expect(crisisRegions({ timeZone: 'Atlantic/Azores' })).to.deep.equal(['PT']);
  });

  it('offers both where the language and the time zone disagree', () => {
    expect(crisisRegions({ languages: ['en-US'], timeZone: 'Europe/London' })).to.deep.equal(['US', 'GB']);
    expect(crisisRegions({ languages: ['en-GB'], timeZone: 'Europe/London' })).to.deep.equal(['GB']);
  });

  it('offers the regions of the language where it knows nothing else', () => {
    expect(crisisRegions({ languages: ['de'] })).to.deep.equal(['DE', 'AT', 'CH']);
    expect(crisisRegions({ languages: ['fr'], timeZone: 'Etc/UTC' })).to.deep.equal(['FR', 'BE', 'CH', 'CA']);
  });

  it('offers nothing where it knows nothing', () => {
    expect(crisisRegions({})).to.deep.equal([]);
    expect(crisisRegions({ languages: ['', 'ja', '('], timeZone: 'Asia/Tokyo' })).to.deep.equal([]);
  });
});
