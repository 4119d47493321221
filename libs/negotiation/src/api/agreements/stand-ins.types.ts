import { GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { ActivityType } from '#activities/api';
import type { AreaTree } from '#areas';
import { AreaType } from '#areas/api';
import { personOf, type Locale, type PersonId } from '#kernel';
import { Open, type FieldPolicy } from '#platform';
import { ResidentType } from '#residents/api';

import type { StandInView } from '../../data/agreements/agreements-view.queries.js';
import type { StandInCandidate, StandInRequest } from '../../data/agreements/stand-ins.queries.js';
import { CONTACT_OPEN_DAYS } from '../../domain/agreements/reveal.policy.js';
import type { StandInState } from '../../domain/agreements/stand-ins.rules.js';
import { StandInStates } from './living-enums.types.js';
import { otherParty } from '../talks/talks.types.js';

const DAY_MS = 86_400_000;

/** Until when the two of one time may reach each other. */
const reachable = (endsAt: Date, now: Date): boolean => now.getTime() < endsAt.getTime() + CONTACT_OPEN_DAYS * DAY_MS;

@ObjectType('StandIn', { description: 'Somebody who may come in the place of the helper, for one time.' })
export class StandInType {
  @Open(() => ID, { description: 'The id.' })
  id: string;

  @Open(() => StandInStates, { description: 'How it stands.' })
  state: StandInState;

  @Open(() => ResidentType, { description: 'Who.' })
  person: ResidentType;

  /** Whether the viewer is helped, and may reach this person now; no field of the schema. */
  forPerson: PersonId | null;

  static from(
    { id, state, person }: StandInView,
    about: { readonly viewerId: PersonId; readonly isHelped: boolean; readonly endsAt: Date },
    { tree, now }: { readonly tree: AreaTree; readonly now: Date },
  ): StandInType {
    const open = state === 'agreed' && about.isHelped && reachable(about.endsAt, now);
    return Object.assign(new StandInType(), {
      id,
      state,
      person: otherParty(person, tree),
      forPerson: open ? about.viewerId : null,
    });
  }
}

@ObjectType('StandInCandidate', { description: 'Whom you can ask to come in your place.' })
export class StandInCandidateType {
  @Open(() => ResidentType, { description: 'Who.' })
  person: ResidentType;

  @Open(() => Boolean, { description: 'Whether you talked before; the others offer this help nearby.' })
  known: boolean;

  static from({ known, ...person }: StandInCandidate, tree: AreaTree): StandInCandidateType {
    return Object.assign(new StandInCandidateType(), { known, person: otherParty(person, tree) });
  }
}

@ObjectType('StandInRequest', { description: 'One time for which you were asked to come in the place of somebody.' })
export class StandInRequestType {
  @Open(() => ID, { description: 'The id.' })
  id: string;

  @Open(() => ID, { description: 'The time.' })
  occurrenceId: string;

  @Open(() => StandInStates, { description: 'How it stands.' })
  state: StandInState;

  @Open(() => ActivityType, { nullable: true, description: 'What it is about.' })
  activity: ActivityType | null;

  @Open(() => String, { nullable: true, description: 'What is to be done; null before all agreed.' })
  task: string | null;

  @Open(() => AreaType, { nullable: true, description: 'Where, at large.' })
  area: AreaType | null;

  @Open(() => String, { description: 'The local start, YYYY-MM-DDTHH:MM.' })
  localStart: string;

  @Open(() => GraphQLISODateTime, { description: 'The start.' })
  startsAt: Date;

  @Open(() => GraphQLISODateTime, { description: 'The end.' })
  endsAt: Date;

  @Open(() => String, { description: 'First name of the helper who asks you.' })
  askedBy: string;

  @Open(() => String, { nullable: true, description: 'What the helper says with it.' })
  message: string | null;

  @Open(() => String, { nullable: true, description: 'First name of who is helped; null before all agreed.' })
  helped: string | null;

  /** What the resolved fields start from; no field of the schema. */
  view: StandInRequest;

  /** Whether who is helped can be reached at the moment of reading; no field of the schema. */
  contactIsOpen: boolean;

  static from(
    view: StandInRequest,
    { tree, locale, now }: { readonly tree: AreaTree; readonly locale: Locale; readonly now: Date },
  ): StandInRequestType {
    const { id, occurrenceId, state, task, localStart, startsAt, endsAt, message, askedBy, helped } = view;
    const area = tree.find(view.areaCode);
    return Object.assign(new StandInRequestType(), {
      id,
      occurrenceId,
      state,
      task,
      localStart,
      startsAt,
      endsAt,
      message,
      view,
      activity: ActivityType.of(view.activity, locale),
      area: area ? AreaType.from(area) : null,
      askedBy: askedBy.firstName,
      helped: helped?.firstName ?? null,
      contactIsOpen: helped !== null && reachable(endsAt, now),
    });
  }
}

/** How to reach who stands in: for who is helped, once all agreed, until 14 days after that time. */
export const CONTACT_OF_STAND_IN: FieldPolicy<StandInType> = {
  name: 'who is helped, once all agreed, until 14 days after that time',
  allows: ({ forPerson }, actor) => forPerson !== null && personOf(actor) === forPerson,
};

/** How to reach who is helped: for who stands in, once all agreed, until 14 days after that time. */
export const CONTACT_OF_HELPED: FieldPolicy<StandInRequestType> = {
  name: 'who stands in, once all agreed, until 14 days after that time',
  allows: ({ contactIsOpen, view }, actor) => contactIsOpen && personOf(actor) === view.viewerId,
};
