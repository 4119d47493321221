import { afterEach, describe, expect, it } from '@jest/globals';

import { openAlertTown, type AlertTown } from '../testing/alert-town.js';
import { GRONINGEN, ZEEWOLDE, type Townsperson, type TownPost } from '../testing/town.js';

let town: AlertTown;

afterEach(() => town.close());

/** Somebody whose profile names what Fatma asks, and where this person lives. */
async function able(areaCode: string): Promise<{ person: Townsperson; request: TownPost }> {
  const { request } = await town.begin();
  const person = town.personOf({ areaCode });
  await town.neighbours([person], ['hanging-blinds']);
  return { person, request };
}

describe('a request that fits a profile', () => {
  it.each(['online', 'byPhone'] as const)('is told from everywhere when it goes %s', async (place) => {
    // Seen red with the areas around for every request.
    town = await openAlertTown();
    const { person, request } = await able(GRONINGEN);
    await town.publish([{ ...request, place }]);
    expect(await town.raise(request)).toBe(1);
    expect(await town.toTell()).toEqual([person.id]);
  });

  it('is told as far as the setting says', async () => {
    // Zeewolde is some 5 km from Almere. Seen red with the default weights.
    town = await openAlertTown({ maxMetres: 3_000 });
    const { request } = await able(ZEEWOLDE);
    await town.publish([request]);
    expect(await town.raise(request)).toBe(0);
  });

  it('is scored by the weights of the setting', async () => {
    // Just a language that they share counts here. Seen red with the default weights.
    const nothingElse = { activity: 0, distance: 0, dayParts: 0, date: 0, inReturn: 0, waiting: 0 };
    town = await openAlertTown({ ...nothingElse, language: 1 });
    const { request } = await able('BU00340101');
    await town.publish([{ ...request, languages: ['pl'] }]);
    expect(await town.raise(request)).toBe(0);
  });
});
