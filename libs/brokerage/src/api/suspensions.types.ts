import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import type { ReasonLength } from '#accounts';
import { InvalidInputError, NotFoundError, Open, resultUnion, UserError } from '#platform';

@ObjectType({ description: 'Whether somebody is kept out now.' })
export class ResidentKeptOut {
  @Open(() => ID, { description: 'The person.' })
  personId: string;

  @Open(() => Boolean, { description: 'Whether this person is kept out.' })
  suspended: boolean;

  static of(personId: string, suspended: boolean): ResidentKeptOut {
    return Object.assign(new ResidentKeptOut(), { personId, suspended });
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'This person is kept out already, or is not: nothing changed.',
})
export class SameAsBeforeError extends UserError {
  static of(): SameAsBeforeError {
    return Object.assign(new SameAsBeforeError(), { message: 'It is so already.' });
  }
}

export const SuspendResidentResult = resultUnion('SuspendResidentResult', 'What suspendResident answers.', [
  ResidentKeptOut,
  NotFoundError,
  SameAsBeforeError,
  InvalidInputError,
]);
export const RestoreResidentResult = resultUnion('RestoreResidentResult', 'What restoreResident answers.', [
  ResidentKeptOut,
  NotFoundError,
  SameAsBeforeError,
]);

/** How every refusal about suspensions is shown. */
export const presentSuspension = {
  NotFound: () => NotFoundError.of(),
  NotActive: () => SameAsBeforeError.of(),
  NotSuspended: () => SameAsBeforeError.of(),
  ReasonLength: ({ length, min, max }: ReasonLength) =>
    length < min
      ? InvalidInputError.of({ field: 'reason', rule: 'tooShort', bound: min })
      : InvalidInputError.of({ field: 'reason', rule: 'tooLong', bound: max }),
};

/** Whom. */
@ArgsType()
export class PersonArgs {
  @Field(() => ID, { description: 'Whom.' })
  @IsString()
  @MaxLength(100)
  personId: string;
}

/** Whom, and why. */
@ArgsType()
export class SuspendArgs extends PersonArgs {
  @Field(() => String, { description: 'Why, 5 to 500 characters; for the record.' })
  @IsString()
  @MaxLength(5000)
  reason: string;
}
