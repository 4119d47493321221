import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsInt, IsString, MaxLength } from 'class-validator';
import type { PersonId } from '#kernel';
import { InvalidInputError, NotFoundError, Open, resultUnion, UserError } from '#platform';

import type { HoursView } from '../../data/hours/hours.queries.js';
import { PRESENCES, type Presence } from '../../domain/hours/hours.rules.js';
import type { HoursInput, ToldHours } from '../../hours/hours.service.js';

/** Far above the rule: longer texts are no honest mistake. */
const MOST_LETTERS = 5000;

/** Whether somebody was there, as GraphQL knows it. */
export const Presences = { present: 'present', excused: 'excused', missed: 'missed' } as const;

registerEnumType(Presences, {
  name: 'Presence',
  description: 'Whether a volunteer was there. Never shown to others.',
  valuesMap: {
    present: { description: 'Was there.' },
    excused: { description: 'Was not there, and told why.' },
    missed: { description: 'Was not there, without a word. The volunteer can answer it.' },
  },
});

/** The two who say it, as GraphQL knows them. */
export const HoursSides = { organiser: 'organiser', volunteer: 'volunteer' } as const;

registerEnumType(HoursSides, {
  name: 'HoursSide',
  description: 'Who says how long somebody helped.',
  valuesMap: { organiser: { description: 'The organisation.' }, volunteer: { description: 'The volunteer.' } },
});

/** Limits of allowances, as GraphQL knows them. */
export const AllowanceLimits = { month: 'month', year: 'year' } as const;

registerEnumType(AllowanceLimits, {
  name: 'VolunteerAllowanceLimit',
  description: 'A legal limit of what a volunteer gets for expenses over all organisations.',
  valuesMap: { month: { description: '210 euro a month.' }, year: { description: '2,100 euro a year.' } },
});

@ObjectType('Hours', {
  description: 'Whether and how long a volunteer was on a shift. Both sides read it, nobody else.',
})
export class HoursType {
  @Open(() => ID, { description: 'The place on the shift.' })
  signUpId: string;

  @Open(() => String, { description: 'Name of the organisation.' })
  organisation: string;

  @Open(() => ID, { description: 'The volunteer.' })
  volunteerId: string;

  @Open(() => String, { description: 'First name of the volunteer.' })
  firstName: string;

  @Open(() => String, { description: 'Local date, YYYY-MM-DD.' })
  onDate: string;

  @Open(() => String, { description: 'What was done.' })
  task: string;

  @Open(() => Presences, { description: 'As it was said last.' })
  presence: Presence;

  @Open(() => Int, { description: 'Minutes, as they were said last; 0 for who was not there.' })
  minutes: number;

  @Open(() => Int, { description: 'What the organisation paid for expenses, in euro cents.' })
  allowanceCents: number;

  @Open(() => String, { description: 'What was said with it; may be empty.' })
  words: string;

  @Open(() => HoursSides, { description: 'Who said it last.' })
  saidBy: HoursView['saidBy'];

  @Open(() => Boolean, { description: 'Whether you are to answer it.' })
  isYourTurn: boolean;

  @Open(() => GraphQLISODateTime, { description: 'Until when it can be answered; then it stands as it is.' })
  answerBy: Date;

  @Open(() => GraphQLISODateTime, { nullable: true, description: 'When it was settled; null while it is not.' })
  settledAt: Date | null;

  static for(viewer: PersonId): (view: HoursView) => HoursType {
    return (view) => {
      const own = view.organisationId === viewer ? 'organiser' : 'volunteer';
      const isYourTurn = view.settledAt === null && view.saidBy !== own;
      return Object.assign(new HoursType(), { ...view, volunteerId: view.personId, isYourTurn });
    };
  }
}

@ObjectType({ description: 'What was said stands, and waits for the other one unless both said the same.' })
export class HoursTold {
  @Open(() => HoursType, { description: 'The hours as they now are.' })
  hours: HoursType;

  @Open(() => [AllowanceLimits], { description: 'Limits that the allowance passes; a warning.' })
  passesLimits: readonly string[];

  static for(viewer: PersonId): (told: ToldHours) => HoursTold {
    return ({ hours, warnings }) =>
      Object.assign(new HoursTold(), { hours: HoursType.for(viewer)(hours), passesLimits: warnings });
  }
}

@InputType({ description: 'Whether and how long somebody was there.' })
export class SayHoursInput implements HoursInput {
  @Field(() => Presences, { description: 'Whether the volunteer was there.' })
  @IsIn(PRESENCES)
  presence: Presence;

  @Field(() => Int, { defaultValue: 0, description: 'Minutes: 1 to 2160 for who was there, else 0.' })
  @IsInt()
  minutes: number;

  @Field(() => Int, {
    defaultValue: 0,
    description:
      'What the organisation pays for expenses, in euro cents, at most 560 an hour. A volunteer leaves it out.',
  })
  @IsInt()
  allowanceCents: number;

  @Field(() => String, { defaultValue: '', description: 'To the other one, at most 300 characters; may be empty.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  words: string;
}

@ObjectType({ implements: () => [UserError], description: 'The shift has not begun.' })
export class ShiftNotBegunError extends UserError {
  @Open(() => GraphQLISODateTime, { description: 'From when on it can be said.' })
  from: Date;

  static of({ from }: { readonly from: Date }): ShiftNotBegunError {
    return Object.assign(new ShiftNotBegunError(), { message: 'The shift has not begun.', from });
  }
}

@ObjectType({ implements: () => [UserError], description: 'The minutes do not fit.' })
export class MinutesOutOfBoundsError extends UserError {
  @Open(() => Int, { description: 'The fewest.' })
  min: number;

  @Open(() => Int, { description: 'The most.' })
  max: number;

  static of({ min, max }: { readonly min: number; readonly max: number }): MinutesOutOfBoundsError {
    const message = `The minutes are ${min} to ${max}.`;
    return Object.assign(new MinutesOutOfBoundsError(), { message, min, max });
  }
}

@ObjectType({ implements: () => [UserError], description: 'You said it last; the other one is to answer.' })
export class OthersAnswerError extends UserError {
  static of(): OthersAnswerError {
    return Object.assign(new OthersAnswerError(), { message: 'The other one is to answer first.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'The hours are settled.' })
export class HoursSettledError extends UserError {
  static of(): HoursSettledError {
    return Object.assign(new HoursSettledError(), { message: 'The hours are settled.' });
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'More than the law lets a volunteer get for an hour: that is pay.',
})
export class AllowanceTooHighError extends UserError {
  @Open(() => Int, { description: 'The most for these minutes, in euro cents.' })
  max: number;

  static of({ max }: { readonly max: number }): AllowanceTooHighError {
    return Object.assign(new AllowanceTooHighError(), { message: 'This is more than a volunteer may get.', max });
  }
}

export const SayHoursResult = resultUnion('SayHoursResult', 'What sayHours answers.', [
  HoursTold,
  NotFoundError,
  InvalidInputError,
  ShiftNotBegunError,
  MinutesOutOfBoundsError,
  OthersAnswerError,
  HoursSettledError,
  AllowanceTooHighError,
]);

/** How every refusal about hours is shown. */
export const presentHours = {
  NotFound: () => NotFoundError.of(),
  InvalidInput: InvalidInputError.of,
  ShiftNotBegun: ShiftNotBegunError.of,
  MinutesOutOfBounds: MinutesOutOfBoundsError.of,
  OthersAnswer: () => OthersAnswerError.of(),
  HoursSettled: () => HoursSettledError.of(),
  AllowanceTooHigh: AllowanceTooHighError.of,
};
