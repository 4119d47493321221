import { GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { presentPost } from '#marketplace/api';
import { InvalidInputError, Open, UserError } from '#platform';

import type { AsksAgain, InvalidShift, PlacesTaken, ShiftClosed } from '../../domain/shifts/shift.rules.js';
import type {
  AlreadySettled,
  AlreadySignedUp,
  OtherShift,
  ShiftFull,
  SignUpState,
} from '../../domain/shifts/sign-up.rules.js';
import { ShiftClosedWhys, SignUpStates } from './shift-enums.types.js';

@ObjectType({
  implements: () => [UserError],
  description: 'Nobody signs up for this shift any more, and it does not change.',
})
export class ShiftClosedError extends UserError {
  @Open(() => ShiftClosedWhys, { description: 'Why.' })
  why: ShiftClosed['why'];

  static of({ why }: ShiftClosed): ShiftClosedError {
    return Object.assign(new ShiftClosedError(), { message: `The shift is closed: ${why}.`, why });
  }
}

@ObjectType({ implements: () => [UserError], description: 'There is no place for you now; you can wait for one.' })
export class ShiftFullError extends UserError {
  @Open(() => Int, { description: 'How many wait before you.' })
  waiting: number;

  static of({ waiting }: ShiftFull): ShiftFullError {
    return Object.assign(new ShiftFullError(), { message: 'Every place is taken.', waiting });
  }
}

@ObjectType({ implements: () => [UserError], description: 'There is a place: sign up for it.' })
export class PlaceFreeError extends UserError {
  static of(): PlaceFreeError {
    return Object.assign(new PlaceFreeError(), { message: 'There is a place.' });
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'Places of this shift are given in talks about its vacancy.',
})
export class ByAgreementError extends UserError {
  static of(): ByAgreementError {
    return Object.assign(new ByAgreementError(), { message: 'Respond to the vacancy first.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'You signed up for this shift before.' })
export class AlreadySignedUpError extends UserError {
  @Open(() => SignUpStates, { description: 'Where your sign-up stands.' })
  signUpState: SignUpState;

  static of({ state }: AlreadySignedUp): AlreadySignedUpError {
    return Object.assign(new AlreadySignedUpError(), { message: `The sign-up is ${state}.`, signUpState: state });
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'Where your sign-up stands now, this cannot be done; it may be too late.',
})
export class SignUpSettledError extends UserError {
  @Open(() => SignUpStates, { description: 'Where it stands.' })
  signUpState: SignUpState;

  static of({ state }: AlreadySettled): SignUpSettledError {
    return Object.assign(new SignUpSettledError(), { message: `The sign-up is ${state}.`, signUpState: state });
  }
}

@ObjectType({ implements: () => [UserError], description: 'You are at another shift then.' })
export class ShiftOverlapError extends UserError {
  @Open(() => ID, { description: 'Your other shift.' })
  shiftId: string;

  @Open(() => GraphQLISODateTime, { description: 'When that starts.' })
  startsAt: Date;

  @Open(() => GraphQLISODateTime, { description: 'When that ends.' })
  endsAt: Date;

  static of({ shiftId, startsAt, endsAt }: OtherShift): ShiftOverlapError {
    return Object.assign(new ShiftOverlapError(), { message: 'You are elsewhere then.', shiftId, startsAt, endsAt });
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'Less than an hour lies between this and your other shift: say `sure` when that is fine.',
})
export class BackToBackError extends UserError {
  @Open(() => ID, { description: 'Your other shift.' })
  shiftId: string;

  @Open(() => GraphQLISODateTime, { description: 'When that starts.' })
  startsAt: Date;

  @Open(() => GraphQLISODateTime, { description: 'When that ends.' })
  endsAt: Date;

  static of({ shiftId, startsAt, endsAt }: OtherShift): BackToBackError {
    return Object.assign(new BackToBackError(), { message: 'Close on another shift.', shiftId, startsAt, endsAt });
  }
}

@ObjectType({ implements: () => [UserError], description: 'More places are taken than there would be.' })
export class PlacesTakenError extends UserError {
  @Open(() => Int, { description: 'How many are taken, offered ones too: the least that is possible now.' })
  taken: number;

  static of({ taken }: PlacesTaken): PlacesTakenError {
    return Object.assign(new PlacesTakenError(), { message: `${taken} places are taken.`, taken });
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'Volunteers would be asked again whether they come: say `sure` to go on.',
})
export class AsksAgainError extends UserError {
  @Open(() => Int, { description: 'How many.' })
  volunteers: number;

  static of({ volunteers }: AsksAgain): AsksAgainError {
    return Object.assign(new AsksAgainError(), { message: `${volunteers} would be asked again.`, volunteers });
  }
}

@ObjectType({
  implements: () => [UserError],
  description:
    'The organisation has to see your certificate of conduct (VOG) first, or anew: one that is good on that day.',
})
export class VogNeededError extends UserError {
  static of(): VogNeededError {
    return Object.assign(new VogNeededError(), { message: 'A certificate of conduct has to be seen first.' });
  }
}

/** How every refusal about shifts is shown. */
export const presentShift = {
  NotFound: presentPost.NotFound,
  OwnPost: presentPost.OwnPost,
  ShiftClosed: ShiftClosedError.of,
  ShiftFull: ShiftFullError.of,
  PlaceFree: () => PlaceFreeError.of(),
  ByAgreement: () => ByAgreementError.of(),
  VogNeeded: () => VogNeededError.of(),
  AlreadySignedUp: AlreadySignedUpError.of,
  AlreadySettled: SignUpSettledError.of,
  Overlap: ShiftOverlapError.of,
  BackToBack: BackToBackError.of,
  PlacesTaken: PlacesTakenError.of,
  AsksAgain: AsksAgainError.of,
  InvalidShift: ({ field, rule, bound }: InvalidShift) => InvalidInputError.of({ field, rule, bound }),
};
