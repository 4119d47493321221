import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MandatesService, SessionsService } from '#accounts';
import type { Result, SignedIn } from '#kernel';

import { IntroductionsService } from './introductions.service.js';
import { HAVEN, must, openDesk, type Desk } from './testing/desk.js';

const OTHER_SIDE = { ok: false, error: { kind: 'OtherSide' } };

let world: Desk;
/** Makes the introductions. */
let bea: SignedIn;
/** May act for both. */
let mo: SignedIn;
let fatma: SignedIn;
let jan: SignedIn;
let introductions: IntroductionsService;

beforeAll(async () => {
  world = await openDesk();
  introductions = world.app.get(IntroductionsService);
  bea = await world.person('Bea', HAVEN);
  mo = await world.person('Mo', HAVEN);
  fatma = await world.person('Fatma');
  jan = await world.person('Jan');
  const mandates = world.app.get(MandatesService, { strict: false });
  const told = { consent: 'oral', givenOn: '2026-12-01' } as const;
  for (const [broker, { id }] of [
    [mo, fatma],
    [mo, jan],
    [bea, jan],
  ] as const)
    must(
      await world.database.transaction((tx) =>
        mandates.record(tx, { id: broker.id, areaCode: HAVEN }, id, { scopes: ['talks'], months: 6 }, told),
      ),
    );
});
afterAll(() => world.close());

/** A post of Fatma about which Bea proposes Jan to her. */
const introduced = async (): Promise<string> => {
  const postId = await world.submitted(fatma);
  must(await world.desk.approve(bea, postId, 1));
  const form = { postId, residentId: jan.id, otherPostId: null, words: 'U houdt allebei van de markt.' };
  return must(await introductions.introduce(bea, form));
};
const yesFor = async (person: SignedIn, broker: SignedIn, id: string): Promise<Result<unknown, unknown>> => {
  const asked = await world.app.get(SessionsService, { strict: false }).inNameOf(broker, person.id);
  if (!asked) throw new Error('This broker may not act for this person.');
  const args = { introductionId: id, yes: true };
  const deed = { field: 'answerIntroduction', scope: 'talks' as const, needsOwnYes: false, args };
  const performed = await asked.acting.perform(deed, () => introductions.answer(asked.actor, id, 'yes'));
  return performed.ok ? performed.value : performed;
};
const stateOf = async (id: string): Promise<string | undefined> =>
  (await world.rows<{ state: string }>('SELECT state FROM introduction WHERE id = $1', id))[0]?.state;

/** Both were seen red without the sides of introductions: Mo opened talks with two yeses of his own, and Bea gave one to her own. */
describe('an introduction answered in the name of somebody', () => {
  it('gets one yes of a broker who may act for both', async () => {
    const id = await introduced();
    must(await yesFor(fatma, mo, id));
    expect(await yesFor(jan, mo, id)).toEqual(OTHER_SIDE);
    expect(await stateOf(id)).toBe('asked');
    must(await introductions.answer(jan, id, 'yes'));
    expect(await stateOf(id)).toBe('agreed');
  });

  it('gets no answer of the broker who made it', async () => {
    const id = await introduced();
    expect(await yesFor(jan, bea, id)).toEqual(OTHER_SIDE);
    must(await yesFor(jan, mo, id));
    expect(await stateOf(id)).toBe('asked');
  });
});
