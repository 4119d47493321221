import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WHOLE_WEEK } from '#kernel';

import { checkSearch, SEARCH_BOUNDS, type KnownToSearch, type SearchContent } from './saved-search.rules.js';

const known: KnownToSearch = {
  isArea: (code) => code.startsWith('BU'),
  isActivityOrGroup: (slug) => slug.includes('-'),
  saysSomething: (words) => !/^(de|het|een|\s)*$/.test(words),
};
const form = (other: Partial<SearchContent> = {}): SearchContent => ({
  name: 'Zonwering',
  kind: 'request',
  activities: ['hanging-blinds'],
  words: 'rolgordijnen',
  areaCode: 'BU00340101',
  metres: 5000,
  availability: 0,
  languages: ['nl'],
  hears: 'digest',
  ...other,
});

describe('a search that is kept', () => {
  it('is tidied: one line each, doubles left out', () => {
    const given = form({
      name: '  Zon\nwering ',
      languages: [' NL', 'nl', 'ar'],
      activities: ['odd-jobs', 'odd-jobs'],
    });
    expect(checkSearch(given, known)).toEqual({
      ok: true,
      value: form({ name: 'Zon wering', languages: ['ar', 'nl'], activities: ['odd-jobs'] }),
    });
  });

  it('changes nothing when it is checked again', () => {
    const search = fc.record<SearchContent>({
      name: fc.string({ maxLength: 70 }),
      kind: fc.constantFrom('request', 'offer'),
      activities: fc.array(fc.constantFrom('odd-jobs', 'pet-care', 'no'), { maxLength: 12 }),
      words: fc.string({ maxLength: 210 }),
      areaCode: fc.constantFrom('BU1', 'x'),
      metres: fc.integer({ min: -1, max: 50_001 }),
      availability: fc.integer({ min: -1, max: WHOLE_WEEK + 1 }),
      languages: fc.array(fc.constantFrom('nl', 'AR ', 'english'), { maxLength: 12 }),
      hears: fc.constantFrom('atOnce', 'digest', 'off'),
    });
    fc.assert(
      fc.property(search, (given) => {
        const checked = checkSearch(given, known);
        if (checked.ok) expect(checkSearch(checked.value, known)).toEqual(checked);
      }),
    );
  });

  it.each<[string, Partial<SearchContent>, { field: string; rule: string; bound?: number }]>([
    ['without a name', { name: ' ' }, { field: 'name', rule: 'empty' }],
    ['with a long name', { name: 'a'.repeat(61) }, { field: 'name', rule: 'tooLong', bound: 60 }],
    ['with many words', { words: 'a'.repeat(201) }, { field: 'words', rule: 'tooLong', bound: 200 }],
    ['with words that ask nothing', { words: 'de het een' }, { field: 'words', rule: 'unknown' }],
    ['for an activity that is not there', { activities: ['nothing'] }, { field: 'activities', rule: 'unknown' }],
    [
      'for too many activities',
      { activities: Array.from({ length: 11 }, (_, at) => `a-${at}`) },
      { field: 'activities', rule: 'tooMany', bound: SEARCH_BOUNDS.activities },
    ],
    ['around nowhere', { areaCode: 'XX' }, { field: 'areaCode', rule: 'unknown' }],
    ['beyond 50 km', { metres: 50_001 }, { field: 'metres', rule: 'outOfBounds', bound: 50_000 }],
    ['within less than nothing', { metres: -1 }, { field: 'metres', rule: 'outOfBounds', bound: 50_000 }],
    ['in more than a week', { availability: WHOLE_WEEK + 1 }, { field: 'availability', rule: 'outOfBounds' }],
    ['in a language that is no code', { languages: ['dutch'] }, { field: 'languages', rule: 'unknown' }],
  ])('is refused %s', (_, other, error) => {
    expect(checkSearch(form(other), known)).toEqual({
      ok: false,
      error: { kind: 'InvalidInput', bound: null, ...error },
    });
  });
});
