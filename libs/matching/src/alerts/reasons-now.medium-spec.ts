import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { gridOf } from '#kernel';

import type { Reason } from '../domain/reasons.js';
import { openAlertTown, type AlertTown } from '../testing/alert-town.js';
import { GRONINGEN, TUESDAY_MORNING, type Townsperson, type TownPost } from '../testing/town.js';

const FRIDAY_EVENING = gridOf([{ day: 'friday', part: 'evening' }]);

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

/** The reasons of one kind that are told now, of each line. */
async function told(kind: Reason['kind']): Promise<(Reason | undefined)[]> {
  const ids = await town.rows<{ id: string }>('SELECT id FROM alert');
  const lines = await town.alerts.toTell(
    ids.map(({ id }) => id),
    town.clock.now(),
  );
  return lines.map(({ reasons }) => reasons?.find((reason) => reason.kind === kind));
}

// Each seen red with the reasons that were stored when the person was chosen.
describe('the reasons that are told are those of now', () => {
  it('when the own post says another week', async () => {
    await town.publish([request, offer]);
    await town.raise(request);
    const shared = { kind: 'dayParts', is: 'shared', verdict: 'for', cells: TUESDAY_MORNING };
    expect(await told('dayParts')).toEqual([shared]);
    await town.change('UPDATE post SET availability = $2 WHERE id = $1', offer.id, FRIDAY_EVENING);
    expect(await told('dayParts')).toEqual([{ kind: 'dayParts', is: 'none', verdict: 'against' }]);
  });

  it('when the own post names another activity of the group', async () => {
    await town.publish([request, offer]);
    await town.raise(request);
    expect(await told('activity')).toMatchObject([{ is: 'same' }]);
    await town.change(`UPDATE post SET activity = 'odd-jobs' WHERE id = $1`, offer.id);
    expect(await told('activity')).toEqual([
      { kind: 'activity', is: 'sibling', verdict: 'unknown', activity: 'hanging-blinds' },
    ]);
  });

  it('when the post behind an exchange is closed', async () => {
    const cooking = town.postOf(fatma, { activity: 'cooking' });
    await town.publish([request, { ...offer, wantedActivity: 'cooking' }, cooking]);
    await town.raise(request);
    expect(await told('inReturn')).toMatchObject([{ is: 'eachGivesWhatTheOtherAsks' }]);
    await town.change(`UPDATE post SET state = 'lapsed' WHERE id = $1`, cooking.id);
    expect(await told('inReturn')).toEqual([
      { kind: 'inReturn', is: 'oneWay', verdict: 'unknown', given: null, asked: 'cooking' },
    ]);
  });

  it('when the profile says other languages and another week', async () => {
    const able = town.personOf();
    await town.neighbours([able], ['hanging-blinds']);
    await town.publish([request]);
    await town.raise(request);
    expect(await told('language')).toMatchObject([{ is: 'shared', languages: ['nl'] }]);
    await town.change(
      `UPDATE resident SET languages = '{ar}', availability = $2 WHERE person_id = $1`,
      able.id,
      TUESDAY_MORNING,
    );
    expect(await told('language')).toMatchObject([{ is: 'shared', languages: ['ar'] }]);
    expect(await told('dayParts')).toMatchObject([{ is: 'shared' }]);
  });
});

// Each seen red without the second look at who fits.
describe('what does not fit fairly any more is not told', () => {
  it('when the own post says little of it', async () => {
    await town.publish([request, offer]);
    await town.raise(request);
    await town.change(
      `UPDATE post SET activity = 'odd-jobs', availability = $2, languages = '{pl}' WHERE id = $1`,
      offer.id,
      FRIDAY_EVENING,
    );
    expect(await told('activity')).toEqual([]);
  });

  it('when the own post is somewhere far away', async () => {
    await town.publish([request, offer]);
    await town.raise(request);
    await town.change('UPDATE post SET area_code = $2 WHERE id = $1', offer.id, GRONINGEN);
    expect(await told('distance')).toEqual([]);
  });

  it('when somebody moved far away, or offers it in a post that fits weakly', async () => {
    const [mover, writer, able] = [town.personOf(), town.personOf(), town.personOf()];
    await town.neighbours([mover, writer, able], ['hanging-blinds']);
    await town.publish([request]);
    await town.raise(request);
    expect(await told('distance')).toHaveLength(3);
    await town.change('UPDATE resident SET area_code = $2 WHERE person_id = $1', mover.id, GRONINGEN);
    await town.publish([town.postOf(writer, { languages: ['pl'], availability: 1, activity: 'odd-jobs' })]);
    expect(await town.toTell()).toEqual([able.id]);
  });

  it('and what is told for a search is told as before', async () => {
    await town.keep(jan, { kind: 'request' });
    await town.publish([request]);
    await town.raise(request);
    expect(await told('distance')).toEqual([undefined]);
  });
});
