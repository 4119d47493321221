import type { Fact, Result, SignedIn } from '#kernel';
import { accompanied, type Companion } from '#platform';

import {
  AGREEMENT_ACTIONS,
  agreementActions,
  type AgreementAction,
} from '../domain/agreements/agreement-actions.policy.js';
import { AMENDMENT_MOVES, amendmentMoves, type AmendmentMove } from '../domain/agreements/amendments.rules.js';
import {
  allowedActions,
  OCCURRENCE_ACTIONS,
  type OccurrenceAction,
} from '../domain/agreements/occurrence-moves.policy.js';
import { allowedMoves, MOVE_NAMES, type Move } from '../domain/talks/allowed-moves.policy.js';
import { limitsOf } from '../domain/talks/talks-limits.rules.js';
import type { WordedTerms } from '../domain/terms/terms.rules.js';
import { terms, type Street } from './street.js';

/** The moves of one kind that are named to somebody, and those that would be taken. */
export interface NamedMoves {
  readonly about: string;
  readonly named: readonly string[];
  readonly taken: readonly string[];
}

type Press = () => Promise<Result<unknown, Fact>>;

/** Stops a transaction that would be kept. */
class WouldBeKept extends Error {}

const NOTHING_IS_KEPT: Companion = {
  begin: () => Promise.resolve(),
  end: () => Promise.reject(new WouldBeKept()),
};

/** Whether a press would be taken. It is made, up to its commit, and nothing of it is kept. */
async function wouldBeTaken(press: Press): Promise<boolean> {
  try {
    return (await accompanied(NOTHING_IS_KEPT, press)).ok;
  } catch (error) {
    if (error instanceof WouldBeKept) return true;
    throw error;
  }
}

async function takenOf<Name extends string>(
  names: readonly Name[],
  presses: Readonly<Record<Name, Press>>,
): Promise<Name[]> {
  const taken: Name[] = [];
  for (const name of names) if (await wouldBeTaken(presses[name])) taken.push(name);
  return taken;
}

/** What nobody put forward before: help in the far future, weekly. */
const otherTerms: WordedTerms = terms({
  when: { kind: 'at', start: '2027-03-02T16:00', minutes: 45 },
  howOften: { kind: 'weekly', everyWeeks: 1 },
});
const NOWHERE = '00000000-0000-7000-8000-000000000000';

/** Everything that is named to somebody about talks and what came of them, and everything that would be taken from them. */
export async function namedMoves(world: Street, viewer: SignedIn, id: string): Promise<NamedMoves[]> {
  const view = await world.reading.talks(viewer.id, id);
  if (!view) throw new Error(`The talks ${id} are not there for a party.`);
  const now = world.clock.now();
  const named = allowedMoves(view, viewer.id, now, limitsOf(world.settings));
  const { version, termsHash, suggested, agreementId } = view;
  const adopted = { suggestion: suggested?.number ?? 1, termsHash: suggested?.termsHash ?? '' };
  const { talks, mediated } = world;
  const taken = await takenOf<Move>(MOVE_NAMES, {
    accept: () => talks.accept(viewer, id, version, termsHash ?? ''),
    counter: () => talks.counter(viewer, id, version, otherTerms),
    propose: () => talks.propose(viewer, id, otherTerms),
    withdrawProposal: () => talks.withdrawProposal(viewer, id),
    decline: () => talks.decline(viewer, id),
    leave: () => talks.leave(viewer, id),
    ask: () => talks.ask(viewer, id, 'Hoe laat komt de bus?'),
    message: () => talks.message(viewer, id, 'Tot dan.'),
    askMediation: () => mediated.askMediation(viewer, id),
    stopMediation: () => mediated.stopMediation(viewer, id),
    adopt: () => mediated.adoptSuggestion(viewer, id, adopted),
  });
  const ofTalks = { about: 'the talks', named, taken };
  return agreementId === null ? [ofTalks] : [ofTalks, ...(await ofAgreement(world, viewer, agreementId))];
}

async function ofAgreement(world: Street, viewer: SignedIn, id: string): Promise<NamedMoves[]> {
  const [view, [amendment], times] = await Promise.all([
    world.reading.agreement(viewer.id, id),
    world.reading.amendments(viewer.id, [id]),
    world.reading.occurrences(viewer.id, [id]),
  ]);
  if (!view) throw new Error(`The agreement ${id} is not there for a party.`);
  const now = world.clock.now();
  const { amendments, pauses, reviews, agreements } = world;
  const { state, apart, helperId } = view;
  const found: NamedMoves[] = [
    {
      about: 'the agreement',
      named: agreementActions({
        state,
        apart,
        hasOpenAmendment: amendment?.state.startsWith('awaiting') ?? false,
        hasPause: view.pause !== null && now < view.pause.endsAt,
        hasReview: view.review !== null,
      }),
      taken: await takenOf<AgreementAction>(AGREEMENT_ACTIONS, {
        proposeAmendment: () => amendments.propose(viewer, id, otherTerms),
        pause: () => pauses.pause(viewer, id, { fromDay: dayOf(now, 1), toDay: dayOf(now, 3) }),
        resume: () => pauses.resume(viewer, id),
        answerReview: () => reviews.answer(viewer, id, { answer: 'stillGood' }),
        end: () => agreements.endAgreement(viewer, id, 'other'),
      }),
    },
  ];
  if (amendment) {
    const { version, termsHash } = amendment;
    found.push({
      about: 'other terms',
      named: amendmentMoves(amendment, viewer.id, now, limitsOf(world.settings)),
      taken: await takenOf<AmendmentMove>(AMENDMENT_MOVES, {
        accept: () => amendments.accept(viewer, id, { version, termsHash }),
        counter: () => amendments.counter(viewer, id, version, otherTerms),
        decline: () => amendments.decline(viewer, id),
        withdraw: () => amendments.withdraw(viewer, id),
      }),
    });
  }
  for (const time of times.slice(0, 2)) {
    const candidates = await world.standIns.candidates(viewer, time.id);
    const [moveId, standInId] = [time.move?.id ?? NOWHERE, time.standIn?.id ?? NOWHERE];
    found.push({
      about: `time ${time.number}`,
      named: allowedActions({ ...time, agreementState: state, helperId, apart }, viewer.id, now),
      taken: await takenOf<OccurrenceAction>(OCCURRENCE_ACTIONS, {
        cancel: () => agreements.cancelOccurrence(viewer, time.id, 'ill'),
        proposeMove: () => agreements.moveOccurrence(viewer, time.id, '2027-03-03T09:00'),
        acceptMove: () => agreements.acceptMove(viewer, moveId),
        dropMove: () => agreements.dropMove(viewer, moveId),
        askStandIn: () => world.standIns.ask(viewer, time.id, candidates[0]?.id ?? NOWHERE),
        consentToStandIn: () => world.standIns.consent(viewer, standInId, true),
        endStandIn: () => world.standIns.takeBack(viewer, standInId),
        excuse: () => agreements.excuse(viewer, time.id, 'ill'),
      }),
    });
  }
  return found;
}

const dayOf = (now: Date, days: number): string =>
  new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
