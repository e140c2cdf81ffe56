import { expect } from '@open-wc/testing';
import { crisisReply } from './crisis-reply.js';

const risk = { near: 'open', language: 'en', who: 'self' } as const;

describe('crisisReply', () => {
  it('speaks to the reader, or about the person the reader worries for', () => {
    expect(crisisReply(risk)).to.contain('tell someone near you');
    expect(crisisReply({ ...risk, who: 'other' })).to.contain('looking out for them');
  });

  it('puts the emergency number first where something has been done', () => {
    expect(crisisReply({ ...risk, near: 'begun' })).to.match(/^Please call the emergency number now/);
    expect(crisisReply({ ...risk, near: 'begun', who: 'other', language: 'de' })).to.match(
      /^Bitte rufen Sie jetzt/,
    );
  });

  it('has words of its own in each language, and says that it is an AI', () => {
    const replies = (['en', 'es', 'fr', 'de'] as const).map((language) => crisisReply({ ...risk, language }));
    expect(new Set(replies)).to.have.length(4);
    for (const reply of replies) expect(reply).to.match(/an AI|una IA|une IA|eine KI/);
  });
});
