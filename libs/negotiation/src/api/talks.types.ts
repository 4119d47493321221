import { GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AreaTree } from '#areas';
import type { Locale } from '#kernel';
import { connectionOf, Open } from '#platform';
import { ResidentType } from '#residents/api';

import type { OtherParty, TalksView, TurnView, VersionView } from '../data/talks-view.queries.js';
import { allowedMoves, type Move } from '../domain/allowed-moves.policy.js';
import { differences } from '../domain/difference.rules.js';
import type { NegotiationLimits } from '../domain/talks-limits.rules.js';
import {
  offersMediation,
  sideOf,
  standingVersion,
  waitingFor,
  type ClosedReason,
  type NegotiationState,
  type Side,
  type TurnKind,
} from '../domain/talks.rules.js';
import { ClosedAs, NegotiationMoves, NegotiationStates, Sides, TurnKinds } from './enums.types.js';
import { TermDifferenceType, TermsProposalType } from './terms.types.js';

/** What is needed to show talks to one viewer at one moment. */
export interface Showing {
  readonly tree: AreaTree;
  readonly locale: Locale;
  readonly now: Date;
  readonly limits: NegotiationLimits;
}

/** The other party as a resident: first name, neighbourhood, languages. */
export const otherParty = (other: OtherParty, tree: AreaTree): ResidentType =>
  ResidentType.from(other, other.areaCode === null ? null : tree.find(other.areaCode));

@ObjectType('Turn', { description: 'One act in the talks; all of them together tell the story.' })
export class TurnType {
  @Open(() => Int, { description: 'Its number, from 1.' })
  number: number;

  @Open(() => TurnKinds, { description: 'What happened.' })
  kind: TurnKind;

  @Open(() => Sides, { nullable: true, description: 'Who did it; null for the clock and the product.' })
  by: Side | null;

  @Open(() => GraphQLISODateTime, { description: 'When.' })
  at: Date;

  @Open(() => String, { nullable: true, description: 'What was said with it.' })
  message: string | null;

  @Open(() => Boolean, { description: 'Whether contact details were masked in it; they open with the agreement.' })
  masked: boolean;

  @Open(() => Int, { nullable: true, description: 'With an answer: the number of the question.' })
  answers: number | null;

  @Open(() => TermsProposalType, { nullable: true, description: 'The version that it put forward.' })
  proposal: TermsProposalType | null;

  @Open(() => [TermDifferenceType], { description: 'What that version changed in the one before it.' })
  differences: TermDifferenceType[];

  /** The turns of talks with the versions that they brought, in order. */
  static story(
    talks: Pick<TalksView, 'requesterId' | 'helperId'>,
    turns: readonly TurnView[],
    versions: readonly VersionView[],
    locale: Locale,
  ): TurnType[] {
    return turns.map((turn) => {
      const { number, kind, at, body, masked, answers } = turn;
      const brings = kind === 'propose' || kind === 'counter';
      const version = brings ? versions.find((one) => one.version === turn.version) : undefined;
      const before = version && versions.find((one) => one.version === version.version - 1);
      return Object.assign(new TurnType(), {
        number,
        kind,
        at,
        masked,
        answers,
        by: turn.byId === null ? null : sideOf(talks, turn.byId),
        message: body,
        proposal: version ? TermsProposalType.from(version, locale) : null,
        differences:
          version && before
            ? TermDifferenceType.list(differences(before.terms, version.terms), before.terms, version.terms, locale)
            : [],
      });
    });
  }
}

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

  static from(view: TalksView, { tree, locale, now, limits }: Showing): Negotiation {
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
      allowedMoves: allowedMoves(view, viewerId, now, limits),
      offersMediation: offersMediation(view, limits),
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
