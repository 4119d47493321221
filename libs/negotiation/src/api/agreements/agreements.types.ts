import { GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { personOf } from '#kernel';
import { connectionOf, Open, type FieldPolicy } from '#platform';
import type { SharedContact } from '#residents';
import { ResidentType } from '#residents/api';

import type { AgreementView, OccurrenceView } from '../../data/agreements/agreements-view.queries.js';
import { lateFrom, type OccurrenceState } from '../../domain/agreements/agreement.rules.js';
import { allowedActions, type OccurrenceAction } from '../../domain/agreements/occurrence-moves.policy.js';
import { shownState, type ShownState } from '../../domain/agreements/pauses.rules.js';
import type { EndReason } from '../../domain/talks/reasons.data.js';
import type { ReviewMonths } from '../../domain/agreements/reviews.rules.js';
import { contactOpen } from '../../domain/agreements/reveal.policy.js';
import { sideOf, type Side } from '../../domain/talks/talks.rules.js';
import { AgreementStates, EndReasons, OccurrenceActions, OccurrenceStates, Sides } from '../enums.types.js';
import { PauseType } from './living-agreements.types.js';
import { StandInType } from './stand-ins.types.js';
import { otherParty, type Showing } from '../talks/talks.types.js';
import { TermsType } from '../talks/terms.types.js';

@ObjectType('OccurrenceMove', {
  description: 'Another moment that one side put forward; the old one stands meanwhile.',
})
export class OccurrenceMoveType {
  @Open(() => ID, { description: 'The id.' })
  id: string;

  @Open(() => Boolean, { description: 'Whether you put it forward.' })
  mine: boolean;

  @Open(() => String, { description: 'The new local start, YYYY-MM-DDTHH:MM.' })
  localStart: string;

  @Open(() => GraphQLISODateTime, { description: 'The new start.' })
  startsAt: Date;

  @Open(() => GraphQLISODateTime, { description: 'The new end.' })
  endsAt: Date;
}

@ObjectType('Occurrence', { description: 'One dated time of an agreement.' })
export class OccurrenceType {
  @Open(() => ID, { description: 'The id.' })
  id: string;

  @Open(() => Int, { description: 'Its number in the agreement, from 1.' })
  number: number;

  @Open(() => String, { description: 'The local start, YYYY-MM-DDTHH:MM.' })
  localStart: string;

  @Open(() => String, { description: 'IANA time zone of the start.' })
  zone: string;

  @Open(() => GraphQLISODateTime, { description: 'The start.' })
  startsAt: Date;

  @Open(() => GraphQLISODateTime, { description: 'The end.' })
  endsAt: Date;

  @Open(() => GraphQLISODateTime, { description: 'Calling it off after this moment is late: noted, not punished.' })
  lateFrom: Date;

  @Open(() => OccurrenceStates, { description: 'How it stands.' })
  state: OccurrenceState;

  @Open(() => OccurrenceMoveType, { nullable: true, description: 'The move that is open, if there is one.' })
  move: OccurrenceMoveType | null;

  @Open(() => StandInType, {
    nullable: true,
    description: 'Who may come in the place of the helper; for who is helped, from their yes on.',
  })
  standIn: StandInType | null;

  @Open(() => [OccurrenceActions], { description: 'What you can do with it now; buttons come from it.' })
  allowedActions: OccurrenceAction[];

  static from(view: OccurrenceView, agreement: AgreementView, showing: Showing): OccurrenceType {
    const { viewerId, helperId, requesterId, state: agreementState, apart } = agreement;
    const time = { ...view, agreementState, helperId, apart };
    const { id, number, localStart, zone, startsAt, endsAt, state, move, standIn } = view;
    const about = { viewerId, isHelped: viewerId === requesterId, endsAt };
    return Object.assign(new OccurrenceType(), {
      id,
      number,
      localStart,
      zone,
      startsAt,
      endsAt,
      lateFrom: lateFrom(startsAt),
      state,
      move: move && moveFor(move, viewerId),
      standIn: standIn && StandInType.from(standIn, about, showing),
      allowedActions: showing.covers('agreements') ? allowedActions(time, viewerId, showing.now) : [],
    });
  }
}

const moveFor = (
  { id, proposedBy, localStart, startsAt, endsAt }: NonNullable<OccurrenceView['move']>,
  viewerId: string,
): OccurrenceMoveType =>
  Object.assign(new OccurrenceMoveType(), { id, mine: proposedBy === viewerId, localStart, startsAt, endsAt });

@ObjectType('SharedContact', { description: 'How somebody can be reached, as far as they chose to show it.' })
export class SharedContactType {
  @Open(() => String, { nullable: true, description: 'E-mail address.' })
  email: string | null;

  @Open(() => String, { nullable: true, description: 'Phone number, e.g. +31612345678.' })
  phone: string | null;

  @Open(() => String, { nullable: true, description: 'Street, number and town.' })
  address: string | null;

  static from({ email, phone, address }: SharedContact): SharedContactType {
    return Object.assign(new SharedContactType(), { email, phone, address });
  }
}

@ObjectType({ description: 'A promise between two people, as you see it.' })
export class Agreement {
  @Open(() => ID, { description: 'The id.' })
  id: string;

  @Open(() => ID, { description: 'The talks that it came of.' })
  negotiationId: string;

  @Open(() => ID, { description: 'The post that it is about.' })
  postId: string;

  @Open(() => String, { description: 'Its title, as it was answered.' })
  postTitle: string;

  @Open(() => ResidentType, { description: 'The other party.' })
  other: ResidentType;

  @Open(() => Sides, { description: 'Which side you are.' })
  yourSide: Side;

  @Open(() => Int, { description: 'The version that both accepted last.' })
  version: number;

  @Open(() => String, { description: 'SHA-256 of its terms, to which both consented.' })
  termsHash: string;

  @Open(() => TermsType, { description: 'The terms that stand now; they change by consent of both alone.' })
  terms: TermsType;

  @Open(() => AgreementStates, { description: 'Whether it runs.' })
  state: ShownState;

  @Open(() => PauseType, { nullable: true, description: 'The pause that runs or is to come; null when none is.' })
  pause: PauseType | null;

  @Open(() => Int, {
    nullable: true,
    description: 'After how many months you are asked whether it is still good; null when no question waits for you.',
  })
  reviewMonths: ReviewMonths | null;

  @Open(() => GraphQLISODateTime, { description: 'When it was made.' })
  formedAt: Date;

  @Open(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When the next time starts; null when none is to come.',
  })
  nextStartsAt: Date | null;

  @Open(() => GraphQLISODateTime, { nullable: true, description: 'When it ended.' })
  endedAt: Date | null;

  @Open(() => Sides, { nullable: true, description: 'Who ended it; null when it was finished by itself.' })
  endedBy: Side | null;

  @Open(() => EndReasons, {
    nullable: true,
    description: 'Why, for the one who gave the reason; never shown as blame.',
  })
  endReason: EndReason | null;

  /** What the resolved fields start from; no field of the schema. */
  view: AgreementView;

  /** Whether the other's contact details were open at the moment of reading; no field of the schema. */
  contactIsOpen: boolean;

  static from(view: AgreementView, { tree, locale, now }: Showing): Agreement {
    const { id, negotiationId, postId, postTitle, version, termsHash, formedAt, nextStartsAt, endedAt } = view;
    return Object.assign(new Agreement(), {
      id,
      negotiationId,
      postId,
      postTitle,
      version,
      termsHash,
      formedAt,
      nextStartsAt,
      endedAt,
      view,
      state: shownState(view.state, view.pause, now),
      pause: PauseType.from(view, now),
      reviewMonths: view.review,
      other: otherParty(view.other, tree),
      yourSide: sideOf(view, view.viewerId) ?? 'requester',
      terms: TermsType.from(view.terms, locale),
      endedBy: view.endedBy && sideOf(view, view.endedBy),
      endReason: view.endedBy === view.viewerId ? view.endReason : null,
      contactIsOpen: contactOpen(view, now),
    });
  }
}

/** The other side's contact details: for a party, while the agreement runs and 14 days after. */
export const CONTACT_OF_OTHER: FieldPolicy<Agreement> = {
  name: 'a party, while the agreement runs and 14 days after',
  allows: ({ view, contactIsOpen }, actor) => contactIsOpen && personOf(actor) === view.viewerId,
};

export const AgreementConnection = connectionOf(Agreement, 'Agreement');
