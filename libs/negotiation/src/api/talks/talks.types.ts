import { GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AreaTree } from '#areas';
import type { Locale, MandateScope } from '#kernel';
import { connectionOf, Open } from '#platform';
import { ResidentType } from '#residents/api';

import type { OtherParty, TalksView } from '../../data/talks/talks-view.queries.js';
import { allowedMoves, MOVE_SCOPES, type Move } from '../../domain/talks/allowed-moves.policy.js';
import type { NegotiationLimits } from '../../domain/talks/talks-limits.rules.js';
import {
  offersMediation,
  sideOf,
  standingVersion,
  waitingFor,
  type ClosedReason,
  type NegotiationState,
  type Side,
} from '../../domain/talks/talks.rules.js';
import { ClosedAs, NegotiationMoves, NegotiationStates, Sides } from '../enums.types.js';
import { MediationType, SuggestionType } from './mediation.types.js';
import { TermsProposalType } from './terms.types.js';

/** What is needed to show talks to one viewer at one moment. */
export interface Showing {
  readonly tree: AreaTree;
  readonly locale: Locale;
  readonly now: Date;
  readonly limits: NegotiationLimits;
  /** Whether the viewer may do what needs this part of a mandate: always, but in another's name. */
  readonly covers: (scope: MandateScope) => boolean;
}

/** The other party as a resident: first name, neighbourhood, languages. */
export const otherParty = (other: OtherParty, tree: AreaTree): ResidentType =>
  ResidentType.from(other, other.areaCode === null ? null : tree.find(other.areaCode));

@ObjectType({ description: 'Talks between the one who is helped and the one who helps, as you see them.' })
export class Negotiation {
  @Open(() => ID, { description: 'The id.' })
  id: string;

  @Open(() => ID, { description: 'The post that it is about.' })
  postId: string;

  @Open(() => String, { description: 'Its title, as it was answered.' })
  postTitle: string;

  @Open(() => ResidentType, { description: 'The other party.' })
  other: ResidentType;

  @Open(() => Sides, { description: 'Which side you are.' })
  yourSide: Side;

  @Open(() => NegotiationStates, { description: 'Whose turn it is, or how it ended.' })
  state: NegotiationState;

  @Open(() => Sides, { nullable: true, description: 'Who is to answer; null when it is settled.' })
  whoseTurn: Side | null;

  @Open(() => GraphQLISODateTime, { nullable: true, description: 'Until when; null when it is settled.' })
  answerBy: Date | null;

  @Open(() => String, { description: 'IANA time zone of the wall times in these talks.' })
  zone: string;

  @Open(() => TermsProposalType, { nullable: true, description: 'The version that stands; null when none does.' })
  standing: TermsProposalType | null;

  @Open(() => [NegotiationMoves], { description: 'What you can do now; buttons come from it.' })
  allowedMoves: Move[];

  @Open(() => Boolean, { description: 'Whether it is time to offer a broker’s help.' })
  offersMediation: boolean;

  @Open(() => MediationType, { nullable: true, description: 'A broker’s help; null when nobody asked for it.' })
  mediation: MediationType | null;

  @Open(() => SuggestionType, {
    nullable: true,
    description: 'What the broker suggests; it stands beside the talks until one side adopts it.',
  })
  suggestion: SuggestionType | null;

  @Open(() => ClosedAs, { nullable: true, description: 'How it ended without agreement.' })
  closedAs: (typeof ClosedAs)[keyof typeof ClosedAs] | null;

  @Open(() => Int, {
    nullable: true,
    description: 'Place on the waiting list of the post, from 1; null when not waiting.',
  })
  waitingListPosition: number | null;

  @Open(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Until when a place that came free is kept for these talks; null when none is.',
  })
  placeOfferedUntil: Date | null;

  @Open(() => ID, { nullable: true, description: 'The agreement that came of it.' })
  agreementId: string | null;

  @Open(() => GraphQLISODateTime, { description: 'When it began.' })
  openedAt: Date;

  @Open(() => GraphQLISODateTime, { description: 'When the last turn was made.' })
  changedAt: Date;

  /** What the resolved fields start from; no field of the schema. */
  view: TalksView;

  static from(view: TalksView, { tree, locale, now, limits, covers }: Showing): Negotiation {
    const { id, postId, postTitle, state, zone, agreementId, openedAt, changedAt, waitingListPosition, viewerId } =
      view;
    const whoseTurn = waitingFor(view);
    return Object.assign(new Negotiation(), {
      id,
      postId,
      postTitle,
      state,
      zone,
      agreementId,
      openedAt,
      changedAt,
      waitingListPosition,
      whoseTurn,
      view,
      other: otherParty(view.other, tree),
      yourSide: sideOf(view, viewerId) ?? 'requester',
      answerBy: whoseTurn === null ? null : view.answerBy,
      standing: standingOf(view, locale),
      allowedMoves: allowedMoves(view, viewerId, now, limits).filter((move) => covers(MOVE_SCOPES[move])),
      offersMediation: offersMediation(view, limits),
      mediation: MediationType.from(view),
      suggestion: view.suggested && SuggestionType.from(view.suggested, view.terms, locale),
      placeOfferedUntil:
        view.placeOfferedUntil !== null && now < view.placeOfferedUntil ? view.placeOfferedUntil : null,
      closedAs: view.closedBecause && closedAs(view.closedBecause),
    });
  }
}

function standingOf(view: TalksView, locale: Locale): TermsProposalType | null {
  const { terms, termsHash, proposedBy } = view;
  if (terms === null || termsHash === null || proposedBy === null) return null;
  return TermsProposalType.from({ version: standingVersion(view), side: proposedBy, terms, termsHash }, locale);
}

const closedAs = (because: ClosedReason): (typeof ClosedAs)[keyof typeof ClosedAs] =>
  because === 'declined' || because === 'withdrawn' || because === 'noAnswer' ? because : 'stopped';

export const NegotiationConnection = connectionOf(Negotiation, 'Negotiation');
