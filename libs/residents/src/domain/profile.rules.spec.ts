import { describe, expect, it } from '@jest/globals';

import { checkProfile, NEW_PROFILE } from './profile.rules.js';
import type { Profile } from './resident.rules.js';

const KINDS = new Map([
  ['GM0034', 'municipality'],
  ['WK003401', 'district'],
  ['BU00340101', 'neighbourhood'],
]);
const known = {
  areaKind: (code: string) => KINDS.get(code) ?? null,
  isActivity: (slug: string) => /^[a-z]+-\d+$/.test(slug),
  today: () => '2026-12-01',
};

const profile = (overrides: Partial<Profile> = {}): Profile => ({
  ...NEW_PROFILE,
  areaCode: 'BU00340101',
  languages: ['nl'],
  skills: ['walk-1'],
  about: 'Ik help graag.',
  ...overrides,
});
const many = (count: number): string[] => Array.from({ length: count }, (_, n) => `walk-${n}`);

describe('a profile', () => {
  it.each([
    ['a neighbourhood', {}],
    ['a district', { areaCode: 'WK003401' }],
    ['every part of the week', { availability: 2 ** 28 - 1 }],
    ['thirty skills', { skills: many(30) }],
    ['500 signs of its own words, a smiley being one', { about: '😀'.repeat(500) }],
    ['room from today on', { helpsFrom: '2026-12-01' }],
    ['room from a day next year on', { helpsFrom: '2027-05-01' }],
    ['room once a month', { helpsAtMost: 1 }],
    ['room 31 times a month', { helpsAtMost: 31 }],
    ['nothing but the area', { languages: [], skills: [], about: '' }],
  ])('may have %s', (_, override) => {
    expect(checkProfile(profile(override), known)).toEqual({ ok: true, value: profile(override) });
  });

  it('is stored without doubles, stray capitals and unseen signs', () => {
    const form = profile({
      languages: ['NL', ' ar', 'nl'],
      skills: ['walk-1', 'walk-1'],
      about: ' Hallo\u202e  daar\r\n\n\n\nik\tben Jo\u0301 \u200b',
    });
    expect(checkProfile(form, known)).toMatchObject({
      value: { languages: ['nl', 'ar'], skills: ['walk-1'], about: 'Hallo daar\n\nik ben Jó' },
    });
  });

  it.each([
    ['an area that is not there', { areaCode: 'BU99999999' }, 'areaCode', 'unknown', null],
    ['a whole municipality', { areaCode: 'GM0034' }, 'areaCode', 'tooLarge', null],
    ['a language that is none', { languages: ['nl', 'xx'] }, 'languages', 'unknown', null],
    ['eleven languages', { languages: 'nl en de fr es it pt tr ar uk pl'.split(' ') }, 'languages', 'tooMany', 10],
    ['a part of the week that is none', { availability: 2 ** 28 }, 'availability', 'unknown', null],
    ['half a part of the week', { availability: 0.5 }, 'availability', 'unknown', null],
    ['a skill that is none', { skills: ['juggle'] }, 'skills', 'unknown', null],
    ['31 skills', { skills: many(31) }, 'skills', 'tooMany', 30],
    ['room from yesterday on', { helpsFrom: '2026-11-30' }, 'helpsFrom', 'past', null],
    ['room from a day that is none', { helpsFrom: '2027-02-30' }, 'helpsFrom', 'form', null],
    ['room in words', { helpsFrom: 'mei' }, 'helpsFrom', 'form', null],
    ['room for nobody', { helpsAtMost: 0 }, 'helpsAtMost', 'tooFew', 1],
    ['room 32 times a month', { helpsAtMost: 32 }, 'helpsAtMost', 'tooMany', 31],
    ['501 signs', { about: 'a'.repeat(501) }, 'about', 'tooLong', 500],
  ])('may not have %s', (_, override, field, rule, bound) => {
    expect(checkProfile(profile(override), known)).toEqual({
      ok: false,
      error: { kind: 'InvalidInput', field, rule, bound },
    });
  });
});
