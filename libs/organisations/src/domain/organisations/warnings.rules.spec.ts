import { describe, expect, it } from '@jest/globals';

import { ownDomain } from './organisation-form.rules.js';
import { domainFits, resembles } from './warnings.rules.js';

describe('a name', () => {
  it.each([
    ['De Zonnebloem', 'Stichting Zonnebloem'],
    ['Café Haven', 'CAFE-HAVEN'],
    ['Voedselbank Almere', 'Voedselbank Almeree'],
    ['Voedselbank Almere', 'Voedselbank Almerre'],
    ['Humanitas', 'Humanitas Almere'],
    ['Rode Kruis', 'Rode Krais'],
  ])('looks like another: %s, %s', (one, other) => {
    expect([resembles(one, other), resembles(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['De Zonnebloem', 'De Zonnewijzer'],
    ['Voedselbank', 'Kledingbank'],
    ['BTN', 'Buurttuin'],
    ['Het', 'De'],
  ])('looks like no other: %s, %s', (one, other) => {
    expect([resembles(one, other), resembles(other, one)]).toEqual([false, false]);
  });

  it('fits a domain by a word of it or by its first letters', () => {
    expect(domainFits('voedselbank-almere.nl', 'Voedselbank')).toBe(true);
    expect(domainFits('cafehaven.nl', 'Café Haven')).toBe(true);
    expect(domainFits('bmh.nl', 'Buurt Moestuin Haven')).toBe(true);
    expect(domainFits('klusjes-online.nl', 'De Zonnebloem')).toBe(false);
    expect(domainFits('de.nl', 'De Zonnebloem')).toBe(false);
  });
});

describe('the domain of an address', () => {
  it('is that of the organisation, not of a provider, also below one', () => {
    expect(ownDomain('lies@buurtmoestuin.nl')).toEqual({ ok: true, value: 'buurtmoestuin.nl' });
    expect(ownDomain('lies@gmail.buurtmoestuin.nl').ok).toBe(true);
    for (const domain of ['gmail.com', 'live.nl', 'piet.home.nl', 'yahoo.co.uk', 'outlook.com.tr'])
      expect(ownDomain(`lies@${domain}`)).toEqual({ ok: false, error: { kind: 'FreeMailAddress', domain } });
  });
});
