import { describe, expect, it } from '@jest/globals';

import type { ProfilePartsFragment } from '../../lib/graphql/generated/residents.js';
import { helpsFromStill, profileInput } from './profile.rules.js';

const profile: ProfilePartsFragment = {
  __typename: 'MyProfile',
  firstName: 'Fatma',
  about: 'Ik kook graag.',
  area: { __typename: 'Area', code: 'BU00340101', name: 'Haven', kind: 'neighbourhood', parentCode: 'WK003401' },
  languages: ['nl', 'tr'],
  availability: [{ __typename: 'DayPart', day: 'monday', part: 'morning' }],
  skills: [{ __typename: 'Activity', slug: 'cooking', name: 'Koken' }],
  helpsFrom: '2026-03-10',
  helpsAtMost: 2,
  pausedUntil: '2026-03-20T00:00:00.000Z',
};
const TODAY = '2026-03-03';

describe('what is saved of a profile', () => {
  // Seen red with `skills` left out, and with `availability` left out.
  it('is all of it, whatever one page changes', () => {
    expect(profileInput(profile, { about: 'Ik zing graag.' }, TODAY)).toEqual({
      firstName: 'Fatma',
      about: 'Ik zing graag.',
      areaCode: 'BU00340101',
      languages: ['nl', 'tr'],
      availability: [{ day: 'monday', part: 'morning' }],
      skills: ['cooking'],
      helpsFrom: '2026-03-10',
      helpsAtMost: 2,
      pausedUntil: '2026-03-20T00:00:00.000Z',
    });
  });

  // Seen red with both taken as they are.
  it('has no day and no pause that is over', () => {
    expect(profileInput(profile, {}, '2026-04-01')).toMatchObject({ helpsFrom: null, pausedUntil: null });
  });

  it('keeps today, and shows no day that is over', () => {
    // Seen red with today taken for over.
    expect(helpsFromStill('2026-03-10', '2026-03-10')).toBe('2026-03-10');
    expect(helpsFromStill('2026-03-10', '2026-03-11')).toBeNull();
    expect(helpsFromStill(null, TODAY)).toBeNull();
  });

  // Seen red with the changes put before what was.
  it('can end a pause and a limit', () => {
    expect(profileInput(profile, { pausedUntil: null, helpsAtMost: null }, TODAY)).toMatchObject({
      pausedUntil: null,
      helpsAtMost: null,
    });
  });

  // Seen red with an empty code sent.
  it('is nothing while nobody told where they live', () => {
    expect(profileInput({ ...profile, area: null }, {}, TODAY)).toBeNull();
    expect(profileInput({ ...profile, area: null }, { areaCode: 'BU1' }, TODAY)).toMatchObject({ areaCode: 'BU1' });
  });
});
