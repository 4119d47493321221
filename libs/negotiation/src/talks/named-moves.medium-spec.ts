import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SuspensionsService } from '#accounts';
import type { SignedIn } from '#kernel';

import type { WordedTerms } from '../domain/terms/terms.rules.js';
import { namedMoves } from '../testing/named-moves.js';
import { must, street, terms, type Street } from '../testing/street.js';

const BEGIN = new Date('2026-12-01T09:00:00Z');

let world: Street;
beforeAll(async () => {
  world = await street({ COUNTER_CAP: 3 });
});
afterAll(() => world.close());

/** Two who talk, and a neighbour who could come in the place of the helper. */
interface Two {
  readonly id: string;
  readonly fatma: SignedIn;
  readonly jan: SignedIn;
  readonly piet: SignedIn;
  readonly agreementId: string;
}

const weekly = (start: string, other: Partial<WordedTerms> = {}): WordedTerms =>
  terms({ when: { kind: 'at', start, minutes: 60 }, howOften: { kind: 'weekly', everyWeeks: 1 }, ...other });
const tuesdays = weekly('2026-12-15T10:00');
const unsettled = terms({ when: { kind: 'open', note: 'Wij bellen' } });
const goTo = (moment: string): void => world.clock.moveTo(new Date(moment));

const talking = async (given: WordedTerms): Promise<Two> => {
  const talks = await world.underWay(given, 2);
  return { ...talks, piet: await world.person('Piet'), agreementId: '' };
};
const agreed = async (): Promise<Two> => {
  const made = await world.agreed(tuesdays, 2);
  const piet = await world.person('Piet');
  await world.post(piet, { kind: 'offer', places: 2 });
  return { ...made, piet };
};
const standing = async ({ id, fatma }: Two): Promise<number> => (await world.standing(fatma, id)).version;
const counter = async (two: Two, by: 'fatma' | 'jan', next: WordedTerms): Promise<void> =>
  void must(await world.talks.counter(two[by], two.id, await standing(two), next));
/** A broker stands beside the talks and suggests this. */
const suggested = async (given: WordedTerms, suggestion: WordedTerms): Promise<Two> => {
  const two = await talking(given);
  for (const who of [two.jan, two.fatma]) must(await world.mediated.askMediation(who, two.id));
  must(await world.database.transaction((tx) => world.mediation.join(tx, world.broker, two.id)));
  must(await world.mediation.suggest(world.broker, two.id, suggestion));
  return two;
};
const firstTime = async ({ fatma, agreementId }: Two) =>
  (await world.reading.occurrences(fatma.id, [agreementId]))[0] ?? { id: '', move: null, standIn: null };
const amending = async (): Promise<Two> => {
  const two = await agreed();
  must(await world.amendments.propose(two.jan, two.agreementId, weekly('2026-12-15T11:00')));
  return two;
};
const moving = async (): Promise<Two> => {
  const two = await agreed();
  must(await world.agreements.moveOccurrence(two.jan, (await firstTime(two)).id, '2026-12-16T11:00'));
  return two;
};
/** Jan asked Piet for the first time; Piet would come, and Fatma agreed, as far as it says. */
const standIn = async (to: 'asked' | 'willing' | 'agreed', two: Two): Promise<Two> => {
  must(await world.standIns.ask(two.jan, (await firstTime(two)).id, two.piet.id));
  const id = (await world.standIns.requests(two.piet))[0]?.id ?? '';
  if (to !== 'asked') must(await world.standIns.answer(two.piet, id, true));
  if (to === 'agreed') must(await world.standIns.consent(two.fatma, id, true));
  return two;
};
const missed = async (): Promise<Two> => {
  const two = await agreed();
  const { id } = await firstTime(two);
  goTo('2026-12-15T11:00:00Z');
  await world.database.write((tx) => world.agreements.markHappened(tx, id, two.fatma.id, false, two.jan.id));
  return two;
};

/** How talks and agreements can stand. */
const STATES: Readonly<Record<string, () => Promise<Two>>> = {
  'a first proposal': () => talking(tuesdays),
  'a proposal with a point that is to be agreed': () => talking(unsettled),
  'nothing that stands': async () => {
    const two = await talking(tuesdays);
    must(await world.talks.withdrawProposal(two.jan, two.id));
    return two;
  },
  'an answer that is late': async () => {
    const two = await talking(tuesdays);
    goTo('2026-12-06T09:00:00Z');
    return two;
  },
  'no answer': async () => {
    const two = await talking(tuesdays);
    goTo('2026-12-06T09:00:00Z');
    await world.closing.lapseDue();
    return two;
  },
  'the most counters': async () => {
    const two = await talking(tuesdays);
    for (const [nth, by] of (['fatma', 'jan', 'fatma'] as const).entries())
      await counter(two, by, weekly(`2026-12-2${nth}T10:00`));
    return two;
  },
  'talks that were declined': async () => {
    const two = await talking(tuesdays);
    must(await world.talks.decline(two.fatma, two.id));
    return two;
  },
  'a wish for a broker': async () => {
    const two = await talking(tuesdays);
    must(await world.mediated.askMediation(two.jan, two.id));
    return two;
  },
  'a suggestion of a broker': () => suggested(tuesdays, weekly('2026-12-17T10:00')),
  'a suggestion that stands already': () => suggested(tuesdays, tuesdays),
  'a suggestion whose moment has gone by': async () => {
    const two = await suggested(tuesdays, weekly('2026-12-03T10:00'));
    goTo('2026-12-03T12:00:00Z');
    return two;
  },
  'an agreement': agreed,
  'an agreement that ended': async () => {
    const two = await agreed();
    must(await world.agreements.endAgreement(two.jan, two.agreementId, 'noTime'));
    return two;
  },
  'other terms': amending,
  'other terms whose answer is late': async () => {
    const two = await amending();
    goTo('2026-12-06T09:00:00Z');
    return two;
  },
  'other terms that were declined': async () => {
    const two = await amending();
    must(await world.amendments.decline(two.fatma, two.agreementId));
    return two;
  },
  'a pause': async () => {
    const two = await agreed();
    const days = { fromDay: '2026-12-20', toDay: '2026-12-30' };
    must(await world.pauses.pause(two.fatma, two.agreementId, days));
    return two;
  },
  'a wish to move': moving,
  'a wish to move whose time changed since': async () => standIn('agreed', await moving()),
  'somebody who was asked to stand in': async () => standIn('asked', await agreed()),
  'somebody who would stand in': async () => standIn('willing', await agreed()),
  'somebody who stands in': async () => standIn('agreed', await agreed()),
  'a time that was missed': missed,
  'a question whether it is still good': async () => {
    const two = await agreed();
    goTo('2027-02-02T09:00:00Z');
    await world.reviews.askDue();
    return two;
  },
};

/** What comes from elsewhere, and to whom it leaves a screen. */
const ELSEWHERE: Readonly<Record<string, (two: Two) => Promise<readonly SignedIn[]>>> = {
  'nothing else': async ({ fatma, jan }) => [fatma, jan],
  'a block': async ({ fatma, jan }) => {
    must(await world.blocks.block(jan, fatma.id));
    return [fatma, jan];
  },
  'a block that reached the talks': async ({ fatma, jan }) => {
    must(await world.blocks.block(fatma, jan.id));
    await world.database.write((tx) => world.closing.closeBetween(tx, fatma.id, jan.id));
    return [fatma, jan];
  },
  'a suspension': async ({ fatma, jan }) => {
    const suspensions = world.app.get(SuspensionsService, { strict: false });
    must(await world.database.transaction((tx) => suspensions.suspend(tx, jan.id, world.broker.id, 'Vraagt om geld')));
    return [fatma];
  },
  'a block by who would stand in': async ({ fatma, jan, piet }) => {
    must(await world.blocks.block(piet, fatma.id));
    return [fatma, jan];
  },
};

const CASES = Object.keys(STATES).flatMap((state) => Object.keys(ELSEWHERE).map((elsewhere) => ({ state, elsewhere })));

/**
 * Seen red, of the 120: with talks named without a look at what came between the two in 60, agreements in 30, times in 33,
 * other terms in 6; with a yes to open points in 2, a suggestion that stands or has gone by in 4, a wish to move a time that
 * changed since in 2, consent to who is apart in 1.
 */
describe('the moves that are named', () => {
  it.each(CASES)('are just those that would be taken, with $state and $elsewhere', async ({ state, elsewhere }) => {
    world.clock.moveTo(BEGIN);
    const two = await STATES[state]?.();
    if (!two) throw new Error(`No such state: ${state}`);
    for (const viewer of (await ELSEWHERE[elsewhere]?.(two)) ?? [])
      for (const { about, named, taken } of await namedMoves(world, viewer, two.id))
        expect({ viewer: viewer === two.jan ? 'Jan' : 'Fatma', about, moves: named }).toEqual({
          viewer: viewer === two.jan ? 'Jan' : 'Fatma',
          about,
          moves: taken,
        });
  });
});
