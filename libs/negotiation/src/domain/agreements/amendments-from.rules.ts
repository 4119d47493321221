import type { PersonId } from '#kernel';

import { answerByFor } from '../talks/talks-limits.rules.js';
import type { NegotiationLimits } from '../talks/talks-limits.rules.js';
import { otherSide, sideOf, stateAwaiting } from '../talks/talks.rules.js';
import type { NegotiationState, Side } from '../talks/talks.rules.js';
import type { Terms } from '../terms/terms.rules.js';
import type { AmendmentClosedReason, AmendmentTurnKind, Sides } from './amendments.rules.js';

/** One act on an amendment as it was written down, with the version that it put forward. */
export interface WrittenAmendmentTurn {
  readonly number: number;
  readonly kind: AmendmentTurnKind;
  readonly byId: PersonId | null;
  readonly at: Date;
  readonly version: number;
  /** The deadline that it set; null for turns that set none, and for those of before deadlines were written. */
  readonly answerBy: Date | null;
  /** Terms and hash that it put forward, or null. */
  readonly proposal: { readonly terms: Terms; readonly hash: string } | null;
}

/** An amendment as its turns tell it. */
export interface ToldAmendment {
  readonly state: NegotiationState;
  readonly version: number;
  readonly termsHash: string;
  readonly openedBy: Side;
  readonly proposedBy: Side;
  readonly counters: number;
  readonly answerBy: Date;
  readonly closedBecause: AmendmentClosedReason | null;
  readonly closedBy: PersonId | null;
  /** How many turns there are. */
  readonly turns: number;
  readonly openedAt: Date;
  readonly changedAt: Date;
}

const CLOSED: Readonly<Partial<Record<AmendmentTurnKind, AmendmentClosedReason>>> = {
  withdrawProposal: 'withdrawn',
  decline: 'declined',
  lapse: 'noAnswer',
  close: 'ended',
};

type PutForward = Pick<ToldAmendment, 'state' | 'termsHash' | 'proposedBy' | 'answerBy'>;

function putForward(sides: Sides, turn: WrittenAmendmentTurn, limits: NegotiationLimits): PutForward | null {
  const { byId, at, answerBy, proposal } = turn;
  const by = byId === null ? null : sideOf(sides, byId);
  if (by === null || proposal === null) return null;
  return {
    state: stateAwaiting(otherSide(by)),
    termsHash: proposal.hash,
    proposedBy: by,
    answerBy: answerBy ?? answerByFor(proposal.terms, at, limits),
  };
}

const opened = (stands: PutForward, { at }: WrittenAmendmentTurn): ToldAmendment => ({
  ...stands,
  version: 0,
  openedBy: stands.proposedBy,
  counters: 0,
  closedBecause: null,
  closedBy: null,
  turns: 0,
  openedAt: at,
  changedAt: at,
});

/**
 * An amendment out of its turns, in order, and nothing else: the row that is kept of it can be made again at any time. Null
 * when its first turn does not put terms forward by one of the two.
 */
export function amendmentFrom(
  sides: Sides,
  turns: readonly WrittenAmendmentTurn[],
  limits: NegotiationLimits,
): ToldAmendment | null {
  return turns.reduce<ToldAmendment | null>((told, turn) => {
    const stands = putForward(sides, turn, limits);
    const before = told ?? (stands && opened(stands, turn));
    if (before === null) return null;
    const because = CLOSED[turn.kind];
    return {
      ...before,
      ...stands,
      ...(turn.kind === 'accept' ? { state: 'agreed' } : {}),
      ...(because ? { state: 'closed', closedBecause: because, closedBy: turn.byId } : {}),
      counters: before.counters + (turn.kind === 'counter' ? 1 : 0),
      version: turn.version,
      turns: turn.number,
      changedAt: turn.at,
    };
  }, null);
}

/** The columns that the turns of an amendment tell, by the names in which a difference is reported. */
export const TOLD_AMENDMENT_NAMES = [
  'state',
  'version',
  'termsHash',
  'openedBy',
  'proposedBy',
  'counters',
  'answerBy',
  'closedBecause',
  'closedBy',
  'turns',
  'openedAt',
  'changedAt',
] as const satisfies readonly (keyof ToldAmendment)[];

/** One column of an amendment that says something else than its turns. */
export interface ToldAmendmentDifference {
  readonly name: (typeof TOLD_AMENDMENT_NAMES)[number];
  readonly kept: string | number | null;
  readonly told: string | number | null;
}

const plain = (value: ToldAmendment[keyof ToldAmendment]): string | number | null =>
  value instanceof Date ? value.toISOString() : value;

/** Where an amendment as it is kept says something else than its turns; empty when it says the same. */
export const toldAmendmentDifferences = (
  kept: ToldAmendment,
  told: ToldAmendment,
): readonly ToldAmendmentDifference[] =>
  TOLD_AMENDMENT_NAMES.flatMap((name) => {
    const [was, is] = [plain(kept[name]), plain(told[name])];
    return was === is ? [] : [{ name, kept: was, told: is }];
  });
