import { describe, expect, it } from '@jest/globals';

import { ACTIVITIES, activityOf, GROUPS, groupOf, isActivity } from './activity-list.js';

describe('the activity list', () => {
  it('has keys in kebab case, each once', () => {
    const slugs = [...GROUPS, ...ACTIVITIES].map(({ slug }) => slug);
    expect(slugs.filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it('has names that differ, in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      expect(new Set(ACTIVITIES.map((activity) => activity[language])).size).toBe(ACTIVITIES.length);
    }
  });

  it('knows 5 to 15 Dutch phrases and at least 3 English ones for each activity, none of them empty or twice', () => {
    const wrong = ACTIVITIES.filter(
      ({ synonyms: { nl, en } }) =>
        nl.length < 5 || nl.length > 15 || en.length < 3 || [...nl, ...en].includes('') || new Set(nl).size < nl.length,
    );
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });

  it('marks what tells that somebody is away', () => {
    const away = ACTIVITIES.filter(({ absence }) => absence).map(({ slug }) => slug);
    expect(away.sort()).toEqual(['mail-and-house', 'pet-feeding', 'pet-sitting', 'plant-watering']);
  });

  it('expects a certificate of conduct for all that is done with children', () => {
    expect(groupOf('children')?.activities.filter(({ risk }) => risk !== 'vog')).toEqual([]);
    expect(activityOf('grocery-shopping')?.risk).toBe('none');
  });

  it('finds by key, and says so when it does not', () => {
    expect(activityOf('dog-walking')).toMatchObject({ nl: 'Hond uitlaten', group: 'animals' });
    expect(activityOf('constructor')).toBeNull();
    expect(groupOf('nothing')).toBeNull();
    expect([isActivity('dog-walking'), isActivity('animals')]).toEqual([true, false]);
  });
});
