import type { PersonId } from '#kernel';

import { answerByFor } from './talks-limits.rules.js';
import type { NegotiationLimits } from './talks-limits.rules.js';
import { otherSide, sideOf, stateAwaiting, UNMEDIATED, waitingFor } from './talks.rules.js';
import type { ClosedReason, Mediation, Side, Talks, TurnKind } from './talks.rules.js';
import type { Terms } from '../terms/terms.rules.js';
import { isAhead } from '../times/occurrences.rules.js';

/** One turn as it was written down, with the version that it put forward. */
export interface WrittenTurn {
  readonly number: number;
  readonly kind: TurnKind;
  readonly byId: PersonId | null;
  readonly at: Date;
  /** The last version that was put forward when it was made, its own included. */
  readonly version: number;
  /** The deadline that it set; null for turns that set none, and for those of before deadlines were written. */
  readonly answerBy: Date | null;
  /** What the product closed the talks for. */
  readonly because: ClosedReason | null;
  /** Number of the suggestion that it made or adopted. */
  readonly suggestion: number | null;
  /** Terms and hash that it put forward, or null. */
  readonly proposal: { readonly terms: Terms; readonly hash: string } | null;
}

/** Between whom, who opened, and when: what the turns do not tell. */
export type Opening = Pick<Talks, 'id' | 'requesterId' | 'helperId' | 'openedBy'> & { readonly openedAt: Date };

/** Talks as their turns tell them. */
export interface ToldTalks extends Talks {
  readonly closedBy: PersonId | null;
  readonly closedAt: Date | null;
  /** How many turns there are. */
  readonly turns: number;
  readonly changedAt: Date;
}

interface Step {
  readonly turn: WrittenTurn;
  readonly by: Side | null;
  readonly limits: NegotiationLimits;
  /** Terms of the version that stands before the turn. */
  readonly standing: Terms | null;
}

type Effect = (told: ToldTalks, step: Step) => Partial<ToldTalks>;

const deadline = ({ turn, limits }: Step, terms: Terms | null): Date =>
  turn.answerBy ?? answerByFor(terms, turn.at, limits);

/** A turn without a side cannot have been a party's. */
function partyOf({ by, turn }: Step): Side {
  if (by === null) throw new Error(`Turn ${turn.number} (${turn.kind}) was made by no party.`);
  return by;
}

const putForward =
  (counts: boolean): Effect =>
  (told, step) => {
    const by = partyOf(step);
    return {
      state: stateAwaiting(otherSide(by)),
      termsHash: step.turn.proposal?.hash ?? null,
      proposedBy: by,
      counters: counts && told.version > 0 ? told.counters + 1 : told.counters,
      answerBy: deadline(step, step.turn.proposal?.terms ?? null),
    };
  };

const closed =
  (because: ClosedReason | null): Effect =>
  (_, { turn }) => ({
    ...UNMEDIATED,
    state: 'closed',
    closedBecause: because ?? turn.because,
    closedBy: turn.byId,
    closedAt: turn.at,
  });

const asked: Effect = ({ mediation }, step): { mediation: Mediation } => {
  const mine = partyOf(step) === 'requester' ? 'askedByRequester' : 'askedByHelper';
  return { mediation: mediation === null ? mine : 'agreed' };
};

const joined: Effect = (told, step) => {
  const beside = { mediation: 'joined', mediatorId: step.turn.byId } as const;
  const { standing, turn } = step;
  if (waitingFor(told) !== null && (standing === null || isAhead(standing, turn.at)))
    return { ...beside, answerBy: turn.answerBy ?? told.answerBy };
  const stands = told.proposedBy !== null && standing !== null && isAhead(standing, turn.at);
  return {
    ...beside,
    state: stateAwaiting(stands ? otherSide(told.proposedBy) : told.openedBy),
    termsHash: stands ? told.termsHash : null,
    proposedBy: stands ? told.proposedBy : null,
    answerBy: deadline(step, stands ? standing : null),
    closedBecause: null,
    closedBy: null,
    closedAt: null,
  };
};

/** What each turn does to the talks; what is not named changes nothing, as remarks do. */
const EFFECTS: Readonly<Partial<Record<TurnKind, Effect>>> = {
  introduce: (_, step) => ({ answerBy: deadline(step, null) }),
  propose: putForward(true),
  counter: putForward(true),
  adopt: (told, step) => ({ ...putForward(false)(told, step), suggestion: null }),
  accept: () => ({ ...UNMEDIATED, state: 'agreed' }),
  withdrawProposal: (_, step) => ({
    state: stateAwaiting(partyOf(step)),
    termsHash: null,
    proposedBy: null,
    answerBy: deadline(step, null),
  }),
  decline: closed('declined'),
  leave: closed('withdrawn'),
  close: closed(null),
  lapse: (told, step) => ({
    ...closed('noAnswer')(told, step),
    mediation: told.mediation === 'joined' ? null : told.mediation,
  }),
  askMediation: asked,
  stopMediation: () => UNMEDIATED,
  joinMediation: joined,
  leaveMediation: () => ({ mediation: null, mediatorId: null }),
  suggest: (_, { turn }) => ({ suggestion: turn.suggestion }),
};

/** Talks out of their turns, in order, and nothing else: the row that is kept of them can be made again at any time. */
export function talksFrom(opening: Opening, turns: readonly WrittenTurn[], limits: NegotiationLimits): ToldTalks {
  const { id, requesterId, helperId, openedBy, openedAt } = opening;
  const terms = new Map(
    turns.flatMap(({ version, proposal }) => (proposal ? [[version, proposal.terms] as const] : [])),
  );
  const start: ToldTalks = {
    ...UNMEDIATED,
    id,
    requesterId,
    helperId,
    openedBy,
    state: stateAwaiting(openedBy),
    version: 0,
    termsHash: null,
    proposedBy: null,
    counters: 0,
    answerBy: answerByFor(null, openedAt, limits),
    closedBecause: null,
    closedBy: null,
    closedAt: null,
    turns: 0,
    changedAt: openedAt,
  };
  return turns.reduce((told, turn) => {
    const by = turn.byId === null ? null : sideOf(opening, turn.byId);
    const standing = told.termsHash === null ? null : (terms.get(told.version) ?? null);
    const effect = EFFECTS[turn.kind]?.(told, { turn, by, limits, standing });
    return { ...told, ...effect, version: turn.version, turns: turn.number, changedAt: turn.at };
  }, start);
}

/** The columns that turns tell, by the names in which a difference is reported. */
export const TOLD_NAMES = [
  'state',
  'version',
  'termsHash',
  'proposedBy',
  'counters',
  'answerBy',
  'closedBecause',
  'closedBy',
  'mediation',
  'mediatorId',
  'suggestion',
  'turns',
  'changedAt',
] as const satisfies readonly (keyof ToldTalks)[];

/** One column that says something else than the turns. */
export interface ToldDifference {
  readonly name: (typeof TOLD_NAMES)[number];
  readonly kept: string | number | null;
  readonly told: string | number | null;
}

const plain = (value: ToldTalks[ToldDifference['name']]): string | number | null =>
  value instanceof Date ? value.toISOString() : value;

/** Where talks as they are kept say something else than their turns; empty when they say the same. */
export const toldDifferences = (
  kept: Pick<ToldTalks, ToldDifference['name']>,
  told: ToldTalks,
): readonly ToldDifference[] =>
  TOLD_NAMES.flatMap((name) => {
    const [was, is] = [plain(kept[name]), plain(told[name])];
    return was === is ? [] : [{ name, kept: was, told: is }];
  });
