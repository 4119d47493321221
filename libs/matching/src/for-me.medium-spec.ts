import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BlocksService } from '#residents';

import { actorOf, GRONINGEN, openTown, TUESDAY_MORNING, type Town, type Townsperson } from './testing/town.js';

let town: Town;
let fatma: Townsperson;
let jan: Townsperson;

beforeAll(async () => {
  town = await openTown({ withIndex: true });
});
afterAll(() => town.close());
beforeEach(async () => {
  ({ fatma, jan } = await town.begin());
  await profile(`skills = '{hanging-blinds,lawn-mowing}', availability = ${TUESDAY_MORNING}`);
});

const profile = (set: string): Promise<void> => town.change(`UPDATE resident SET ${set} WHERE person_id = $1`, jan.id);
const asks = (changes: Parameters<Town['postOf']>[1]) => town.postOf(fatma, { kind: 'request', ...changes });
const forJan = () => town.suggestions.forMe(actorOf(jan.id));
const found = async (): Promise<string[]> => (await forJan()).suggestions.map(({ post }) => post.id);

describe('suggestions for somebody without a post', () => {
  it('are the requests that fit what the profile tells, each once, the best first', async () => {
    const blinds = asks({ activity: 'hanging-blinds', availability: TUESDAY_MORNING });
    const hedge = asks({ activity: 'hedge-trimming' });
    const lawn = asks({ activity: 'lawn-mowing' });
    await town.publish([blinds, hedge, lawn, asks({ activity: 'dutch-practice' })]);
    expect(await found()).toEqual([blinds.id, lawn.id, hedge.id]);
    const { suggestions } = await forJan();
    expect(suggestions[0]?.reasons).toContainEqual({
      kind: 'dayParts',
      is: 'shared',
      verdict: 'for',
      cells: TUESDAY_MORNING,
    });
  });

  it('tell the best reasons of a request that two skills fit', async () => {
    await profile(`skills = '{plant-watering,lawn-mowing}'`);
    await town.publish([asks({ activity: 'lawn-mowing' })]);
    const { suggestions } = await forJan();
    expect(suggestions.map(({ reasons }) => reasons[0])).toEqual([
      { kind: 'activity', is: 'same', verdict: 'for', activity: 'lawn-mowing' },
    ]);
  });

  it('see an exchange in what this person asks', async () => {
    await town.publish([
      asks({ activity: 'lawn-mowing', wantedActivity: 'organise-party' }),
      town.postOf(jan, { kind: 'request', activity: 'organise-party' }),
    ]);
    const { suggestions } = await forJan();
    expect(suggestions[0]?.reasons).toContainEqual(expect.objectContaining({ is: 'eachGivesWhatTheOtherAsks' }));
  });

  it('are no offers, no own posts, and from elsewhere only what goes by telephone', async () => {
    const elsewhere = town.personOf({ areaCode: GRONINGEN });
    await town.settle([elsewhere]);
    const call = town.postOf(elsewhere, { kind: 'request', place: 'byPhone' });
    await town.publish([
      town.postOf(fatma),
      town.postOf(jan, { kind: 'request' }),
      town.postOf(elsewhere, { kind: 'request' }),
      call,
    ]);
    expect(await found()).toEqual([call.id]);
  });

  it.each([
    ['a block', () => town.app.get(BlocksService).block(actorOf(fatma.id), jan.id)],
    ['a pause of the other', () => town.change('UPDATE resident SET paused_until = $1', new Date('2031-01-01'))],
    ['a suspension', () => town.change(`UPDATE person SET state = 'suspended' WHERE id = $1`, fatma.id)],
    // Seen red without the look at the kind.
    [
      'being an organisation',
      () => town.change(`UPDATE person SET kind = 'organisation', email = NULL WHERE id = $1`, jan.id),
    ],
    ['no skill', () => profile(`skills = '{}'`)],
    ['no profile', () => town.change('DELETE FROM resident WHERE person_id = $1', jan.id)],
  ])('are none after %s', async (_, happens) => {
    await town.publish([asks({ activity: 'lawn-mowing' })]);
    expect(await found()).toHaveLength(1);
    await happens();
    expect(await found()).toEqual([]);
  });

  it('are none while taking a pause oneself, and there again after it', async () => {
    await town.publish([asks({ activity: 'lawn-mowing' })]);
    const now = town.clock.now().getTime();
    await profile(`paused_until = '${new Date(now + 1).toISOString()}'`);
    expect(await found()).toEqual([]);
    await profile(`paused_until = '${new Date(now).toISOString()}'`);
    expect(await found()).toHaveLength(1);
  });

  it('are there for whoever has no room: it is their own look', async () => {
    await town.publish([asks({ activity: 'lawn-mowing' })]);
    await profile(`helps_from = '2031-01-01'`);
    expect(await found()).toHaveLength(1);
  });

  it('tell who is away to people of that municipality alone', async () => {
    await profile(`skills = '{plant-watering}'`);
    const away = asks({ activity: 'plant-watering', onceOn: '2026-12-08' });
    await town.publish([away]);
    expect(await found()).toEqual([away.id]);
    expect(JSON.stringify(await forJan())).not.toContain('dayFits');
    await profile(`area_code = 'BU00500101'`);
    expect(await found()).toEqual([]);
  });
});
