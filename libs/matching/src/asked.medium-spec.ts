import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { EventConsumers } from '#platform';

import { AskedEntity } from './data/asked.entity.js';
import { AskedPeople } from './jobs/asked.processor.js';
import { openTown, type Town, type Townsperson } from './testing/town.js';

let town: Town;
let fatma: Townsperson;
let jan: Townsperson;

beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());
beforeEach(async () => ({ fatma, jan } = await town.begin()));

describe('the day on which somebody was asked', () => {
  const hear = (topic: string, payload: Record<string, unknown>): Promise<void> => {
    const consumer = new AskedPeople(new EventConsumers(), town.clock);
    return town.database.write((tx) => consumer.consume({ id: '1', topic, key: 'talks', payload }, tx));
  };
  const asked = () => town.database.write((tx) => tx.repository(AskedEntity).find({ order: { personId: 'ASC' } }));
  const today = (): string => town.clock.now().toISOString().slice(0, 10);

  it('is that of talks on a post of theirs, not on one of the other', async () => {
    await hear('negotiation.opened', { negotiationId: 'talks', by: fatma.id, to: jan.id, postId: 'offer' });
    expect(await asked()).toEqual([{ personId: jan.id, askedOn: today() }]);
  });

  it('is that of an introduction, for both', async () => {
    await hear('introduction.asked', { introductionId: 'introduction', people: [jan.id, fatma.id] });
    expect(await asked()).toHaveLength(2);
  });

  it('is the last one, however late it is told', async () => {
    await hear('negotiation.opened', { to: jan.id });
    await town.change(`UPDATE asked SET asked_on = '2031-01-01'`);
    await hear('negotiation.opened', { to: jan.id });
    expect(await asked()).toEqual([{ personId: jan.id, askedOn: '2031-01-01' }]);
    await town.change(`UPDATE asked SET asked_on = '2020-01-01'`);
    await hear('negotiation.opened', { to: jan.id });
    expect(await asked()).toEqual([{ personId: jan.id, askedOn: today() }]);
  });

  it('is nobody’s for an event of before that named no people', async () => {
    await hear('introduction.asked', { introductionId: 'introduction' });
    expect(await asked()).toEqual([]);
  });
});
