import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Clock } from '#kernel';

import { UnderstoodResolver } from './understood.resolver.js';

const clock: Clock = { now: () => new Date('2026-11-22T10:00:00Z') };
const resolver = new UnderstoodResolver(clock);

describe('a text in own words, for a form', () => {
  it('tells what, when, how often, where and in which language, with the words that tell it', () => {
    const text = 'Wie oefent elke dinsdagmiddag Nederlands met mij, in de bibliotheek?';
    const understood = resolver.understandText(ANONYMOUS, { text });
    expect(understood.activities[0]?.activity).toMatchObject({ slug: 'dutch-practice', name: 'Nederlands oefenen' });
    expect(understood).toMatchObject({
      kind: 'request',
      dayParts: [{ day: 'tuesday', part: 'afternoon' }],
      rhythm: { is: 'recurring', times: 1, every: 1, unit: 'week', on: null },
      place: 'publicPlace',
      languages: ['nl'],
      because: ['Wie oefent', 'dinsdagmiddag', 'elke dinsdagmiddag', 'in de bibliotheek', 'Nederlands'],
    });
  });

  it('counts from the day that is given, else from today', () => {
    const tomorrow = (today?: string) =>
      resolver.understandText(ANONYMOUS, { text: 'Wie komt morgen?', today }).rhythm?.on;
    expect([tomorrow(), tomorrow('2027-01-31')]).toEqual(['2026-11-23', '2027-02-01']);
  });

  it('says nothing of what a text does not say', () => {
    expect(resolver.understandText(ANONYMOUS, { text: '12-12 :-)' })).toMatchObject({
      kind: null,
      activities: [],
      dayParts: [],
      rhythm: null,
      place: null,
      languages: [],
      because: [],
    });
  });
});
