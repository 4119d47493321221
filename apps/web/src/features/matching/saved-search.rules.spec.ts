import { describe, expect, it } from '@jest/globals';

import { lookOf } from '../marketplace/look.rules.js';
import { lookOfSearch, searchOf } from './saved-search.rules.js';

const ADDRESS = 'kind=request&activity=cooking&part=morning&language=ar&words=soep&area=BU1&far=3000';
const chosen = { name: 'Soep', kind: 'request', areaCode: 'BU1', hears: 'digest' } as const;
const kept = (address: string) => ({
  __typename: 'SavedSearch' as const,
  id: 'id',
  ...searchOf(lookOf(new URLSearchParams(address)), chosen),
});

// Seen red: with the group left out, and with several activities shown as the first.
describe('a kept search', () => {
  it('shows again what it was made of', () => {
    const search = kept(ADDRESS);
    const parts = search.dayParts.map((one) => ({ __typename: 'DayPart' as const, ...one }));
    expect(lookOfSearch({ ...search, dayParts: parts })).toEqual(lookOf(new URLSearchParams(ADDRESS)));
  });
  it('keeps a group where no activity was chosen', () => {
    expect(kept('group=food').activities).toEqual(['food']);
  });
  it('shows no single activity where several were meant', () => {
    expect(lookOfSearch({ ...kept(''), dayParts: [], activities: ['a', 'b'] }).activity).toBeNull();
  });
});
