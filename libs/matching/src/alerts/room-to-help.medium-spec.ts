import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { openAlertTown, type AlertTown } from '../testing/alert-town.js';
import type { Townsperson, TownPost } from '../testing/town.js';

let town: AlertTown;
let fatma: Townsperson;
let jan: Townsperson;
let request: TownPost;
let offer: TownPost;

beforeAll(async () => {
  town = await openAlertTown();
});
afterAll(() => town.close());
beforeEach(async () => {
  ({ fatma, jan, request, offer } = await town.begin());
});

const people = async (post: TownPost): Promise<string[]> => (await town.chosen(post)).map(({ person }) => person);

describe('who is not told of a new post for want of room to help', () => {
  // Seen red without the look at who would help.
  it('is somebody who has no room to help, by the profile or by a search', async () => {
    const [able, looking, free] = [town.personOf(), town.personOf(), town.personOf()];
    await town.neighbours([able, looking, free], ['hanging-blinds']);
    await town.keep(looking, { kind: 'request', activities: ['hanging-blinds'] });
    await town.publish([request]);
    await town.change(`UPDATE resident SET helps_from = '2199-01-01' WHERE person_id IN ($1, $2)`, able.id, looking.id);
    await town.raise(request);
    expect(await people(request)).toEqual([free.id]);
  });

  it('is anybody for an offer whose author has no room, though who asks need not have any', async () => {
    await town.keep(fatma, { hears: 'atOnce' });
    await town.publish([offer]);
    await town.change(`UPDATE resident SET helps_from = '2199-01-01'`);
    expect(await town.raise(offer)).toBe(0);
    await town.change('UPDATE resident SET helps_from = NULL WHERE person_id = $1', jan.id);
    expect(await town.raise(offer)).toBe(1);
  });
});
