import { canonicalJson, err, ok } from '#kernel';
import type { PersonId, Result } from '#kernel';

import { answerByFor } from '../talks/talks-limits.rules.js';
import type { NegotiationLimits } from '../talks/talks-limits.rules.js';
import type { Terms } from '../terms/terms.rules.js';
import { isAhead } from '../times/occurrences.rules.js';

/** Whether everybody is asked, all said yes to the same version, or it did not come about. */
export type RingState = 'proposed' | 'agreed' | 'dissolved';

/** The legal moves; what was settled stays so. */
export const RING_MOVES = {
  proposed: ['agreed', 'dissolved'],
  agreed: [],
  dissolved: [],
} as const satisfies Record<RingState, readonly RingState[]>;

/**
 * Why a ring did not come about: somebody said no, not everybody answered in time, or it cannot be any more (a block, a
 * suspension, a post that went away). By whom is told nowhere.
 */
export type RingEnd = 'declined' | 'noAnswer' | 'notPossible';

/** How many people a ring has, at least and at most. */
export const RING_SIZE = [3, 5] as const;

/** One helps one other, about a post of either of them. */
export interface RingLeg {
  readonly helperId: PersonId;
  readonly helpedId: PersonId;
  readonly postId: string;
  readonly terms: Terms;
}

/** A ring as its rules read it; consents and wishes are those about the version that stands. */
export interface Ring {
  readonly state: RingState;
  readonly version: number;
  readonly hash: string;
  readonly answerBy: Date;
  readonly parties: readonly PersonId[];
  readonly legs: readonly Pick<RingLeg, 'terms'>[];
  readonly consented: readonly PersonId[];
  readonly wished: readonly PersonId[];
}

/** It is decided, or its time is over. */
export interface RingOver {
  readonly kind: 'RingOver';
  readonly state: RingState;
}
/** Another version stands than the one that was seen. */
export interface StaleRing {
  readonly kind: 'StaleRing';
  readonly standingVersion: number;
}
/** This person said so about this version already. */
export interface RingAnswered {
  readonly kind: 'RingAnswered';
}
/** These legs make no ring: too few or too many, not one circle, or other people than before. */
export interface RingShape {
  readonly kind: 'RingShape';
  readonly rule: 'tooFew' | 'tooMany' | 'noCircle' | 'otherPeople';
  readonly bound: number | null;
}
/** The new version says what stands already. */
export interface RingUnchanged {
  readonly kind: 'RingUnchanged';
}

/** The version that somebody answers. */
export interface SeenRing {
  readonly version: number;
  readonly hash: string;
}

/**
 * The legs as one circle, beginning with the first: each one's helper is who was helped in the leg before. Refuses legs that
 * leave somebody out, help somebody twice, or fall into two circles.
 */
export function inCircle<Leg extends Pick<RingLeg, 'helperId' | 'helpedId'>>(
  legs: readonly Leg[],
): Result<readonly Leg[], RingShape> {
  const [least, most] = RING_SIZE;
  if (legs.length < least) return err({ kind: 'RingShape', rule: 'tooFew', bound: least });
  if (legs.length > most) return err({ kind: 'RingShape', rule: 'tooMany', bound: most });
  const byHelper = new Map(legs.map((leg) => [leg.helperId, leg]));
  const circle: Leg[] = [];
  for (let next = legs[0]; next !== undefined && !circle.includes(next); next = byHelper.get(next.helpedId))
    circle.push(next);
  const closed = circle.at(-1)?.helpedId === circle[0]?.helperId;
  return closed && circle.length === legs.length
    ? ok(circle)
    : err({ kind: 'RingShape', rule: 'noCircle', bound: null });
}

/** The one text of a ring: canonical JSON of its legs in order beside `"v":1`, the version of this form. */
export const canonicalRing = (legs: readonly RingLeg[]): string =>
  canonicalJson({
    v: 1,
    legs: legs.map(({ helperId, helpedId, postId, terms }) => ({ helperId, helpedId, postId, terms: { ...terms } })),
  });

/** Until when everybody has to answer: the shortest time that any of the legs gives. */
export const ringAnswerBy = (legs: readonly Pick<RingLeg, 'terms'>[], now: Date, limits: NegotiationLimits): Date =>
  new Date(Math.min(...legs.map(({ terms }) => answerByFor(terms, now, limits).getTime())));

/** A yes to exactly the version that stands, before any leg begins; `complete` when it was the last one that was wanting. */
export function acceptRing(
  ring: Ring,
  by: PersonId,
  seen: SeenRing,
  now: Date,
): Result<{ readonly complete: boolean }, RingOver | StaleRing | RingAnswered> {
  refuseStrangers(ring, by);
  const isLate = !ring.legs.every(({ terms }) => isAhead(terms, now));
  if (isLate || isOver(ring, now)) return err({ kind: 'RingOver', state: ring.state });
  if (seen.version !== ring.version || seen.hash !== ring.hash)
    return err({ kind: 'StaleRing', standingVersion: ring.version });
  if (ring.consented.includes(by)) return err({ kind: 'RingAnswered' });
  return ok({ complete: ring.parties.every((party) => party === by || ring.consented.includes(party)) });
}

/** A no dissolves the ring for all, whichever version stands and whoever said yes before. */
export function declineRing(ring: Ring, by: PersonId, now: Date): Result<RingEnd, RingOver> {
  refuseStrangers(ring, by);
  return isOver(ring, now) ? err({ kind: 'RingOver', state: ring.state }) : ok('declined');
}

/** Somebody would like their leg another way; once for each version, and not after a yes to it. Nothing changes by it. */
export function wishRing(
  ring: Ring,
  by: PersonId,
  seenVersion: number,
  now: Date,
): Result<null, RingOver | StaleRing | RingAnswered> {
  refuseStrangers(ring, by);
  if (isOver(ring, now)) return err({ kind: 'RingOver', state: ring.state });
  if (seenVersion !== ring.version) return err({ kind: 'StaleRing', standingVersion: ring.version });
  return ring.consented.includes(by) || ring.wished.includes(by) ? err({ kind: 'RingAnswered' }) : ok(null);
}

/** The broker's next version, between the same people: every yes to the one before counts no more. */
export function changeRing(
  ring: Ring,
  seenVersion: number,
  next: { readonly hash: string; readonly legs: readonly Pick<RingLeg, 'helperId'>[] },
  now: Date,
): Result<{ readonly version: number }, RingOver | StaleRing | RingShape | RingUnchanged> {
  if (isOver(ring, now)) return err({ kind: 'RingOver', state: ring.state });
  if (seenVersion !== ring.version) return err({ kind: 'StaleRing', standingVersion: ring.version });
  const same =
    next.legs.length === ring.parties.length && next.legs.every((leg) => ring.parties.includes(leg.helperId));
  if (!same) return err({ kind: 'RingShape', rule: 'otherPeople', bound: null });
  return next.hash === ring.hash ? err({ kind: 'RingUnchanged' }) : ok({ version: ring.version + 1 });
}

/** Whether nothing can be said any more; at the deadline, whether or not the clock has looked. */
export const isOver = (ring: Pick<Ring, 'state' | 'answerBy'>, now: Date): boolean =>
  ring.state !== 'proposed' || now >= ring.answerBy;

function refuseStrangers({ parties }: Ring, person: PersonId): void {
  if (!parties.includes(person)) throw new Error('Somebody who is not in the ring reached its rules.');
}
