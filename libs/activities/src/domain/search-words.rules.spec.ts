import { describe, expect, it } from '@jest/globals';

import type { ActivitySlug } from './activity-list.js';
import { indexWords, queryWords } from './search-words.rules.js';

/** Whether a search finds a post, by the rule that `SearchWords` states. */
function finds(query: string, text: string, activity: ActivitySlug): boolean {
  const { stems, activities } = queryWords(query);
  const words = new Set(indexWords(text, activity));
  return activities.includes(activity) || (stems.length > 0 && stems.every((stem) => words.has(stem)));
}

describe('the words of a search and of a post', () => {
  it.each<[query: string, text: string, activity: ActivitySlug]>([
    ['huis', 'Twee huizen verder staat mijn moeder voor een dichte deur', 'visiting'],
    ['huizen', 'In mijn huis is het stil', 'visiting'],
    ['boodschap', 'Ik haal graag boodschappen', 'goods-transport'],
    ['boodschappen', 'Een kleine boodschap per week', 'visiting'],
    ['klus', 'Wie doet een paar klusjes?', 'visiting'],
    ['klusjes', 'Er is een klus blijven liggen', 'visiting'],
    ['computerhulp', 'Wie helpt met mijn computer?', 'visiting'],
    ['computer', 'Computerhulp gezocht', 'visiting'],
    ['klussendienst', 'Er is een klus blijven liggen', 'visiting'],
    ['tuinonderhoud', 'Het onderhoud van mijn tuin wordt mij te veel', 'visiting'],
    ['tuin', 'Tuinonderhoud gevraagd', 'visiting'],
    ['hondenuitlaatservice', 'Wie wil mijn hond uitlaten?', 'dog-walking'],
    ['hond', 'Hondenuitlaatservice aangeboden', 'dog-walking'],
    ['rolgordijn', 'Nieuwe gordijnen, wie hangt ze op?', 'hanging-blinds'],
    ['gordijn', 'Rolgordijnen ophangen', 'hanging-blinds'],
    ['wandelen met de hond', 'Max moet drie keer per dag uit', 'dog-walking'],
    ['hond uitlaten', 'Ik wandel graag met Max', 'dog-walking'],
    ['dog walking', 'Wie laat onze labrador uit?', 'dog-walking'],
    ['hond', 'Who wants to walk Max?', 'dog-walking'],
    ['babysitter', 'Oppas gezocht voor vrijdag', 'babysitting'],
    ['groceries', 'Boodschappen halen op zaterdag', 'grocery-shopping'],
    ['boodschapen', 'Boodschappen halen op zaterdag', 'grocery-shopping'],
    ['dieren', 'Wie wandelt er met Max?', 'dog-walking'],
  ])('meet: %s ~ %s', (query, text, activity) => {
    expect(finds(query, text, activity)).toBe(true);
  });

  it.each<[query: string, text: string, activity: ActivitySlug]>([
    ['hond uitlaten', 'Wie maait mijn gras?', 'lawn-mowing'],
    ['fiets', 'Ik zoek iemand om mee te schaken', 'games'],
    ['planten', 'Ik zoek een plan voor mijn feest', 'organise-party'],
    ['hulp', 'Wie helpt mij verhuizen?', 'moving-house'],
    ['', 'Wie helpt mij verhuizen?', 'moving-house'],
  ])('do not meet: %s ~ %s', (query, text, activity) => {
    expect(finds(query, text, activity)).toBe(false);
  });

  it('are stored once each', () => {
    const words = indexWords('hond, honden en hondjes uitlaten', 'dog-walking');
    expect(new Set(words).size).toBe(words.length);
  });
});
