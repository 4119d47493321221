import { describe, expect, it } from '@jest/globals';

import { checkProfile } from './profile.rules.js';
import type { Profile } from './resident.rules.js';

const KINDS = new Map([
  ['GM0034', 'municipality'],
  ['WK003401', 'district'],
  ['BU00340101', 'neighbourhood'],
]);
const known = {
  areaKind: (code: string) => KINDS.get(code) ?? null,
  isActivity: (slug: string) => /^[a-z]+-\d+$/.test(slug),
};

const profile = (overrides: Partial<Profile> = {}): Profile => ({
  areaCode: 'BU00340101',
  languages: ['nl'],
  availability: 0,
  skills: ['walk-1'],
  about: 'Ik help graag.',
  pausedUntil: null,
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
    ['501 signs', { about: 'a'.repeat(501) }, 'about', 'tooLong', 500],
  ])('may not have %s', (_, override, field, rule, bound) => {
    expect(checkProfile(profile(override), known)).toEqual({
      ok: false,
      error: { kind: 'InvalidInput', field, rule, bound },
    });
  });
});
