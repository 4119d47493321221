import { GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { personOf, type Actor, type SignUpWay } from '#kernel';
import { SignUpWays } from '#marketplace/api';
import { connectionOf, Open } from '#platform';

import type { ShiftFacts } from '../../data/shifts/shift-row.js';
import type {
  OwnSignUp,
  RosterShift,
  RosterVolunteer,
  ShiftView,
  StoryStep,
} from '../../data/shifts/shift-views.queries.js';
import type { ShiftStep } from '../../domain/shifts/shift.events.js';
import {
  organiserMoves,
  volunteerMoves,
  type OrganiserMove,
  type VolunteerMove,
} from '../../domain/shifts/shift-moves.policy.js';
import type { ShiftState } from '../../domain/shifts/shift.rules.js';
import type { PlaceOffer, ShiftReason, SignUpState } from '../../domain/shifts/sign-up.rules.js';
import { ShiftMoves, ShiftReasons, ShiftStates, ShiftSteps, SignUpStates } from './shift-enums.types.js';

/** Who looks, and when. */
export interface Looking {
  readonly actor: Actor;
  readonly now: Date;
}

@ObjectType('PlaceOffer', { description: 'A freed place that is kept for you for a time.' })
export class PlaceOfferType {
  @Open(() => ID, { description: 'The id, for answerPlaceOffer.' })
  id: string;

  @Open(() => GraphQLISODateTime, { description: 'Until when you can say yes.' })
  expiresAt: Date;

  static of(offer: PlaceOffer): PlaceOfferType {
    return Object.assign(new PlaceOfferType(), offer);
  }
}

@ObjectType('SignUp', { description: 'Your own sign-up for a shift.' })
export class SignUpType {
  @Open(() => ID, { description: 'The id.' })
  id: string;

  @Open(() => SignUpStates, { description: 'Where it stands.' })
  state: SignUpState;

  @Open(() => Int, {
    nullable: true,
    description: 'Your place on the waiting list, from 1; null when you do not wait.',
  })
  waitingPosition: number | null;

  @Open(() => PlaceOfferType, { nullable: true, description: 'The place that is offered to you.' })
  offer: PlaceOfferType | null;

  @Open(() => GraphQLISODateTime, { nullable: true, description: 'Until when you can say whether the new time suits.' })
  answerBy: Date | null;

  @Open(() => Boolean, { description: 'Whether you gave the place back late; nothing follows from that.' })
  late: boolean;

  @Open(() => ShiftReasons, { nullable: true, description: 'Why you do not come.' })
  reason: ShiftReason | null;

  static of({ position, offer, ...mine }: OwnSignUp): SignUpType {
    const shown = { waitingPosition: position, offer: offer && PlaceOfferType.of(offer) };
    return Object.assign(new SignUpType(), mine, shown);
  }
}

@ObjectType('Shift', { description: 'A dated part of a vacancy, with places.' })
export class ShiftType {
  @Open(() => ID, { description: 'The id.' })
  id: string;

  @Open(() => ID, { description: 'The vacancy.' })
  vacancyId: string;

  @Open(() => ID, { description: 'The organisation.' })
  organisationId: string;

  @Open(() => ID, { nullable: true, description: 'The series that it belongs to.' })
  seriesId: string | null;

  @Open(() => String, { description: 'What volunteers do.' })
  role: string;

  @Open(() => String, { description: 'Local start, YYYY-MM-DDTHH:MM.' })
  localStart: string;

  @Open(() => String, { description: 'IANA zone of the local start.' })
  zone: string;

  @Open(() => GraphQLISODateTime, { description: 'When it starts.' })
  startsAt: Date;

  @Open(() => GraphQLISODateTime, { description: 'When it ends.' })
  endsAt: Date;

  @Open(() => Int, { description: 'How many places there are.' })
  places: number;

  @Open(() => Int, { description: 'How many are free for whoever comes now; an offered place is taken.' })
  placesFree: number;

  @Open(() => Int, { description: 'How many volunteers wait.' })
  waiting: number;

  @Open(() => ShiftStates, { description: 'Where it stands.' })
  state: ShiftState;

  @Open(() => SignUpWays, { description: 'How its places are given.' })
  signUp: SignUpWay;

  @Open(() => Int, { description: 'Goes up with each change of its time.' })
  termsVersion: number;

  @Open(() => SignUpType, { nullable: true, description: 'Your last sign-up for it; null when there is none.' })
  mine: SignUpType | null;

  @Open(() => [ShiftMoves], { description: 'What you can do with it now; nothing for who is not signed in.' })
  allowedMoves: (VolunteerMove | OrganiserMove)[];

  @Open(() => Boolean, {
    description: 'Whether the organisation has to see your certificate of conduct (VOG) before you can take a place.',
  })
  vogMissing: boolean;

  static from(view: ShiftView, { actor, now }: Looking): ShiftType {
    const { shift, mine } = view;
    const viewer = personOf(actor);
    const allowedMoves =
      viewer === null
        ? []
        : viewer === shift.organisationId
          ? organiserMoves(shift, now)
          : volunteerMoves(view, mine, now);
    const { vogMissing } = view;
    const own = { mine: mine && SignUpType.of(mine), vogMissing: viewer !== null && vogMissing, allowedMoves };
    return Object.assign(new ShiftType(), shownOf(shift), own);
  }
}

function shownOf({ confirmed, offered, ...shift }: ShiftFacts): object {
  return { ...shift, placesFree: shift.waiting > 0 ? 0 : shift.places - confirmed - offered };
}

@ObjectType('RosterVolunteer', { description: 'A volunteer on a roster.' })
export class RosterVolunteerType {
  @Open(() => ID, { description: 'The sign-up.' })
  signUpId: string;

  @Open(() => ID, { description: 'The volunteer.' })
  personId: string;

  @Open(() => String, { description: 'First name.' })
  firstName: string;

  @Open(() => SignUpStates, { description: 'Where the sign-up stands.' })
  state: SignUpState;

  static of(volunteer: RosterVolunteer): RosterVolunteerType {
    return Object.assign(new RosterVolunteerType(), volunteer);
  }
}

@ObjectType('RosterShift', { description: 'A shift with who comes, for its organisation.' })
export class RosterShiftType {
  @Open(() => ShiftType, { description: 'The shift.' })
  shift: ShiftType;

  @Open(() => Int, { description: 'Places that volunteers have.' })
  confirmed: number;

  @Open(() => Int, { description: 'Places that are offered to who waited.' })
  offered: number;

  @Open(() => [RosterVolunteerType], { description: 'Who comes, then who waits, in order.' })
  volunteers: RosterVolunteerType[];

  static from({ shift, volunteers }: RosterShift, looking: Looking): RosterShiftType {
    const { confirmed, offered } = shift;
    const seen = ShiftType.from({ shift, mine: null, open: true, agreed: false, vogMissing: false }, looking);
    return Object.assign(new RosterShiftType(), {
      shift: seen,
      confirmed,
      offered,
      volunteers: volunteers.map(RosterVolunteerType.of),
    });
  }
}

@ObjectType('ShiftHappening', { description: 'A step in the story of a shift, for its organisation.' })
export class ShiftHappeningType {
  @Open(() => ShiftSteps, { description: 'What happened.' })
  step: ShiftStep;

  @Open(() => GraphQLISODateTime, { description: 'When.' })
  at: Date;

  @Open(() => String, {
    nullable: true,
    description: 'First name of the volunteer; null for what the organisation did.',
  })
  firstName: string | null;

  @Open(() => ShiftReasons, { nullable: true, description: 'Why the volunteer does not come.' })
  reason: ShiftReason | null;

  static of(step: StoryStep): ShiftHappeningType {
    return Object.assign(new ShiftHappeningType(), step);
  }
}

@ObjectType({ description: 'The shifts stand.' })
export class ShiftsPlanned {
  @Open(() => [ShiftType], {
    description: 'Those of the next 60 days, in order; later ones of a series follow by themselves.',
  })
  shifts: ShiftType[];

  static from(shifts: readonly ShiftFacts[], looking: Looking): ShiftsPlanned {
    const seen = shifts.map((shift) =>
      ShiftType.from({ shift, mine: null, open: true, agreed: false, vogMissing: false }, looking),
    );
    return Object.assign(new ShiftsPlanned(), { shifts: seen });
  }
}

export const ShiftConnection = connectionOf(ShiftType, 'Shift');
