import type { PersonId, WallTime } from '#kernel';

import type { OccurrenceState } from '../agreements/agreement.rules.js';
import type { AmendmentTurnKind } from '../agreements/amendments.rules.js';
import type { MoveState } from '../agreements/moves.rules.js';
import type { ReviewAnswer, ReviewMonths } from '../agreements/reviews.rules.js';
import type { StandInState } from '../agreements/stand-ins.rules.js';

/** What can be told of an agreement after the yes. */
export const HAPPENING_KINDS = [
  'proposeAmendment',
  'counterAmendment',
  'acceptAmendment',
  'withdrawAmendment',
  'declineAmendment',
  'lapseAmendment',
  'closeAmendment',
  'proposeMove',
  'acceptMove',
  'dropMove',
  'moveGone',
  'cancelTime',
  'timeDone',
  'timeMissed',
  'excuseTime',
  'excusedTime',
  'pause',
  'resume',
  'askStandIn',
  'declineStandIn',
  'standInWilling',
  'agreeStandIn',
  'refuseStandIn',
  'endStandIn',
  'endAgreedStandIn',
  'askReview',
  'reviewStillGood',
  'reviewChange',
  'reviewStop',
  'endAgreement',
  'agreementOver',
] as const;
/** One of `HAPPENING_KINDS`. */
export type HappeningKind = (typeof HAPPENING_KINDS)[number];

/** One time of an agreement as its row keeps it. */
export interface KeptTime {
  readonly id: string;
  readonly localStart: WallTime;
  readonly startsAt: Date;
  readonly state: OccurrenceState;
  /** Where it stood before it was first moved; null when it never was. */
  readonly slot: WallTime | null;
  readonly cancelledBy: PersonId | null;
  readonly cancelledAt: Date | null;
  /** Whether it was called off with the end of the agreement, which tells of it. */
  readonly endedWithIt: boolean;
  readonly absentId: PersonId | null;
  readonly excusedAt: Date | null;
}

/** A wish to move one time as its row keeps it. */
export interface KeptMove {
  readonly timeId: string;
  readonly proposedBy: PersonId;
  readonly proposedAt: Date;
  readonly localStart: WallTime;
  readonly state: MoveState;
  readonly decidedBy: PersonId | null;
  readonly decidedAt: Date | null;
}

/** Somebody who was asked to come once, as the reader may know it; a later decision overwrites the moment of an earlier. */
export interface KeptStandIn {
  readonly timeId: string;
  readonly name: string;
  readonly askedBy: PersonId;
  readonly state: StandInState;
  readonly askedAt: Date;
  readonly willingAt: Date | null;
  readonly consentedBy: PersonId | null;
  readonly decidedAt: Date | null;
}

/** What is kept of an agreement after the yes, as one of its two may read it. */
export interface LivingRows {
  readonly amendments: readonly {
    readonly amendmentId: string;
    readonly kind: AmendmentTurnKind;
    readonly byId: PersonId | null;
    readonly at: Date;
    readonly version: number;
    readonly body: string | null;
  }[];
  readonly times: readonly KeptTime[];
  readonly moves: readonly KeptMove[];
  readonly pauses: readonly {
    readonly byId: PersonId;
    readonly fromDay: string;
    readonly toDay: string;
    readonly madeAt: Date;
    readonly endedAt: Date | null;
    readonly endedBy: PersonId | null;
  }[];
  readonly standIns: readonly KeptStandIn[];
  /** Questions whether it is still good, with the reader's own answer. */
  readonly reviews: readonly {
    readonly months: ReviewMonths;
    readonly askedAt: Date;
    readonly answer: ReviewAnswer | null;
    readonly answeredBy: PersonId | null;
    readonly answeredAt: Date | null;
  }[];
  readonly endings: readonly { readonly at: Date; readonly byId: PersonId | null }[];
}

/** One thing that happened to an agreement. */
export interface Happening {
  readonly kind: HappeningKind;
  /** When it was done; for a time that took place or did not, its start: when somebody told is not kept. */
  readonly at: Date;
  /** Null for the product, for somebody who stands in, and where it is not kept. */
  readonly byId: PersonId | null;
  /** The time that it is about, as it stood then; null when it is about none, or that moment is not kept. */
  readonly time?: WallTime | null;
  /** Where the time was to go. */
  readonly to?: WallTime;
  /** First and last local day of a pause. */
  readonly days?: { readonly from: string; readonly to: string };
  readonly months?: ReviewMonths;
  /** First name of who may come instead. */
  readonly standIn?: string;
  readonly message?: string | null;
  /** The version that an amendment brought or made the terms, and the one that it is compared with. */
  readonly terms?: { readonly version: number; readonly against: number };
  /** The version that an amendment ends without. */
  readonly version?: number;
}

const AMENDMENTS = {
  propose: 'proposeAmendment',
  counter: 'counterAmendment',
  accept: 'acceptAmendment',
  withdrawProposal: 'withdrawAmendment',
  decline: 'declineAmendment',
  lapse: 'lapseAmendment',
  close: 'closeAmendment',
} as const satisfies Record<AmendmentTurnKind, HappeningKind>;

const REVIEWS = {
  stillGood: 'reviewStillGood',
  change: 'reviewChange',
  stop: 'reviewStop',
} as const satisfies Record<ReviewAnswer, HappeningKind>;

/** Each answer shows what it changes in the version before; a yes shows what it changes in what was agreed. */
function amendmentsOf({ amendments }: LivingRows, firstAgreed: number): Happening[] {
  let agreed = firstAgreed;
  return amendments.map(({ amendmentId, kind, byId, at, version, body }, index) => {
    const plain = { kind: AMENDMENTS[kind], byId, at, message: body, version };
    const before = amendments[index - 1];
    const stood = before?.amendmentId === amendmentId ? before.version : agreed;
    const against = kind === 'counter' ? stood : agreed;
    if (kind === 'accept') agreed = version;
    return kind === 'propose' || kind === 'counter' || kind === 'accept'
      ? { ...plain, terms: { version, against } }
      : plain;
  });
}

/** Where a time stood just before a moment, or null when no row says so: new terms give the times to come other moments in place. */
export function stoodAt(rows: LivingRows, time: KeptTime, moment: Date): WallTime | null {
  const moved = rows.moves
    .filter(({ timeId, state, decidedAt }) => timeId === time.id && state === 'accepted' && decidedAt !== null)
    .sort((a, b) => Number(a.decidedAt) - Number(b.decidedAt));
  const last = moved.filter(({ decidedAt }) => decidedAt !== null && decidedAt < moment).at(-1);
  if (last) return last.localStart;
  const [first] = moved;
  const until = first?.decidedAt ?? time.startsAt;
  const changed = rows.amendments.some(({ kind, at }) => kind === 'accept' && at > moment && at < until);
  return changed ? null : first ? time.slot : time.localStart;
}

function timesOf({ times }: LivingRows): Happening[] {
  return times.flatMap(({ localStart: time, startsAt, state, absentId, ...kept }): Happening[] => {
    const about = { byId: null, time };
    if (state === 'done') return [{ ...about, kind: 'timeDone', at: startsAt }];
    if (state === 'cancelled' && kept.cancelledAt !== null && !kept.endedWithIt)
      return [{ ...about, kind: 'cancelTime', at: kept.cancelledAt, byId: kept.cancelledBy }];
    if (state !== 'missed' && state !== 'excused') return [];
    const missed: Happening = { ...about, kind: 'timeMissed', at: startsAt };
    if (kept.excusedAt === null) return [missed];
    const kind = absentId === null ? 'excusedTime' : 'excuseTime';
    return [missed, { ...about, kind, at: kept.excusedAt, byId: absentId }];
  });
}

const timeOf = (rows: LivingRows, timeId: string, moment: Date): WallTime | null => {
  const time = rows.times.find(({ id }) => id === timeId);
  return time ? stoodAt(rows, time, moment) : null;
};

function movesOf(rows: LivingRows): Happening[] {
  return rows.moves.flatMap(({ timeId, proposedBy, proposedAt, localStart: to, state, decidedBy, decidedAt }) => {
    const about = { time: timeOf(rows, timeId, proposedAt), to };
    const proposed: Happening = { ...about, kind: 'proposeMove', at: proposedAt, byId: proposedBy };
    if (decidedAt === null) return [proposed];
    if (state === 'accepted') return [proposed, { ...about, kind: 'acceptMove', at: decidedAt, byId: decidedBy }];
    if (state === 'dropped') return [proposed, { ...about, kind: 'dropMove', at: decidedAt, byId: decidedBy }];
    // A wish that another wish replaced is told by that one.
    return decidedBy === null ? [proposed, { ...about, kind: 'moveGone', at: decidedAt, byId: null }] : [proposed];
  });
}

const pausesOf = ({ pauses }: LivingRows): Happening[] =>
  pauses.flatMap(({ byId, fromDay: from, toDay: to, madeAt, endedAt, endedBy }): Happening[] => {
    const paused: Happening = { kind: 'pause', at: madeAt, byId, days: { from, to } };
    return endedAt === null || endedBy === null ? [paused] : [paused, { kind: 'resume', at: endedAt, byId: endedBy }];
  });

function standInEnd({ state, consentedBy }: KeptStandIn, requesterId: PersonId): Pick<Happening, 'kind' | 'byId'> {
  if (state === 'agreed') return { kind: 'agreeStandIn', byId: consentedBy };
  // Who is helped alone can say this.
  if (state === 'refused') return { kind: 'refuseStandIn', byId: requesterId };
  if (state === 'declined') return { kind: 'declineStandIn', byId: null };
  return { kind: consentedBy === null ? 'endStandIn' : 'endAgreedStandIn', byId: null };
}

function standInsOf(rows: LivingRows, { requesterId, readerId }: Reader): Happening[] {
  return rows.standIns.flatMap((kept): Happening[] => {
    // Whom the helper asked is for the helper alone until that person said yes.
    if (kept.willingAt === null && readerId !== kept.askedBy) return [];
    const about = { standIn: kept.name, time: timeOf(rows, kept.timeId, kept.askedAt) };
    const told: Happening[] = [{ ...about, kind: 'askStandIn', at: kept.askedAt, byId: kept.askedBy }];
    if (kept.willingAt !== null) told.push({ ...about, kind: 'standInWilling', at: kept.willingAt, byId: null });
    if (kept.decidedAt !== null) told.push({ ...about, ...standInEnd(kept, requesterId), at: kept.decidedAt });
    return told;
  });
}

const reviewsOf = ({ reviews }: LivingRows): Happening[] =>
  reviews.flatMap(({ months, askedAt, answer, answeredBy, answeredAt }): Happening[] => {
    const asked: Happening = { kind: 'askReview', at: askedAt, byId: null, months };
    if (answer === null || answeredAt === null) return [asked];
    return [asked, { kind: REVIEWS[answer], at: answeredAt, byId: answeredBy, months }];
  });

/** For whom it is told, and who is helped. */
export interface Reader {
  readonly requesterId: PersonId;
  readonly readerId: PersonId;
}

/**
 * What happened to an agreement, oldest first, from the rows that keep it; what they keep no moment of is not told.
 * `firstAgreed` is the version of the first yes. Reasons are in none of it.
 */
export const happeningsOf = (rows: LivingRows, reader: Reader, firstAgreed: number): Happening[] =>
  [
    ...timesOf(rows),
    ...reviewsOf(rows),
    ...movesOf(rows),
    ...pausesOf(rows),
    ...standInsOf(rows, reader),
    ...amendmentsOf(rows, firstAgreed),
    ...rows.endings.map(({ at, byId }): Happening => ({
      kind: byId === null ? 'agreementOver' : 'endAgreement',
      at,
      byId,
    })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
