import { ArgsType, Field, GraphQLISODateTime, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDate,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { DAYS, SIGN_UP_WAYS, type Day, type Recurrence, type SignUpWay } from '#kernel';
import { SignUpWays } from '#marketplace/api';
import { WeekDays } from '#residents/api';

import type { ShiftForm } from '../../domain/shifts/shift.rules.js';
import { SHIFT_REASONS, type ShiftReason } from '../../domain/shifts/sign-up.rules.js';
import { REPEAT_KINDS, RepeatKinds, ShiftReasons } from './shift-enums.types.js';

const MOST_ID = 100;
/** Far above the rule: longer texts are no honest mistake. */
const MOST_LETTERS = 500;

const both =
  (...all: PropertyDecorator[]): PropertyDecorator =>
  (target, key) => {
    for (const one of all) one(target, key);
  };
const Id = (description: string): PropertyDecorator =>
  both(
    Field(() => ID, { description }),
    IsString(),
    MaxLength(MOST_ID),
  );
const Sure = (description: string): PropertyDecorator =>
  both(
    Field(() => Boolean, { defaultValue: false, description }),
    IsBoolean(),
  );
const Whole = (description: string): PropertyDecorator =>
  both(
    Field(() => Int, { nullable: true, description }),
    IsOptional(),
    IsInt(),
  );
const MaybeText = (description: string): PropertyDecorator =>
  both(
    Field(() => String, { nullable: true, description }),
    IsOptional(),
    IsString(),
    MaxLength(MOST_LETTERS),
  );

@InputType({ description: 'In which rhythm shifts come; the first is on a day of it. Fill what belongs to the kind.' })
export class ShiftRepeatInput {
  @Field(() => RepeatKinds, { description: 'In which rhythm.' })
  @IsIn(REPEAT_KINDS)
  kind: (typeof REPEAT_KINDS)[number];

  @Whole('With "daily": every so many days, 1 to 30; 1 when left out.')
  everyDays?: number | null;

  @Whole('With "weekly": every so many weeks, 1 to 8; 1 when left out.')
  everyWeeks?: number | null;

  @Field(() => [WeekDays], {
    nullable: true,
    description: 'With "weekly": on these days; left out: on that of the start.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(DAYS.length)
  @IsIn(DAYS, { each: true })
  weekdays?: Day[] | null;

  @Whole('With "monthly": the n-th weekday, 1 to 4, or -1 for the last; it must be that of the start.')
  weekdayOfMonth?: number | null;

  @Whole('With "monthlyOnDay": the day of the month, 1 to 31.')
  dayOfMonth?: number | null;
}

/** The rhythm that an input means; what is left out is the least. */
function rhythmOf(input: ShiftRepeatInput): Recurrence {
  const { kind, everyDays, everyWeeks, weekdays, weekdayOfMonth, dayOfMonth } = input;
  switch (kind) {
    case 'daily':
      return { kind, everyDays: everyDays ?? 1 };
    case 'weekly':
      return { kind, everyWeeks: everyWeeks ?? 1, ...(weekdays?.length ? { weekdays: inOrder(weekdays) } : {}) };
    case 'monthly':
      return { kind, weekdayOfMonth: (weekdayOfMonth ?? 0) as 1 };
    case 'monthlyOnDay':
      return { kind, dayOfMonth: dayOfMonth ?? 0 };
  }
}

const inOrder = (weekdays: readonly Day[]): Day[] => DAYS.filter((day) => weekdays.includes(day));

@InputType({ description: 'One shift, or a series.' })
export class PlanShiftsInput {
  @Id('The vacancy.')
  vacancyId: string;

  @Field(() => String, { description: 'What volunteers do, 2 to 80 characters.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  role: string;

  @Field(() => String, { description: 'Local start, YYYY-MM-DDTHH:MM, at most a year ahead.' })
  @IsString()
  @MaxLength(MOST_ID)
  start: string;

  @Field(() => Int, { description: 'How long, 15 to 1440 minutes.' })
  @IsInt()
  minutes: number;

  @Field(() => Int, { description: 'How many volunteers, 1 to 500.' })
  @IsInt()
  places: number;

  @Field(() => SignUpWays, { defaultValue: 'open', description: 'How places are given.' })
  @IsIn(SIGN_UP_WAYS)
  signUp: SignUpWay;

  @Field(() => ShiftRepeatInput, { nullable: true, description: 'For a series: in which rhythm.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ShiftRepeatInput)
  repeat?: ShiftRepeatInput | null;

  @MaybeText('For a series: the last local date, YYYY-MM-DD; left out: until further notice.')
  until?: string | null;

  /** What is filled in, as the rules read it. */
  static formOf({ role, start, minutes, places, signUp, repeat, until }: PlanShiftsInput): ShiftForm {
    return { role, start, minutes, places, signUp, repeat: repeat ? rhythmOf(repeat) : null, until: until ?? null };
  }
}

/** A shift. */
@ArgsType()
export class ShiftArgs {
  @Id('Which shift.')
  shiftId: string;
}

/** A shift that somebody signs up for. */
@ArgsType()
export class SignUpForShiftArgs extends ShiftArgs {
  @Sure('Whether it is fine that another shift of yours is less than an hour before or after.')
  sure: boolean;
}

/** Changes of a shift; what is left out stays. */
@ArgsType()
export class ChangeShiftArgs extends ShiftArgs {
  @Whole('How many places.')
  places?: number | null;

  @MaybeText('The new local start, YYYY-MM-DDTHH:MM.')
  start?: string | null;

  @Whole('How long, in minutes.')
  minutes?: number | null;

  @Sure('Whether it is fine that volunteers are asked again.')
  sure: boolean;
}

/** A sign-up of one’s own. */
@ArgsType()
export class SignUpArgs {
  @Id('Your sign-up.')
  signUpId: string;
}

/** A place that is given back. */
@ArgsType()
export class WithdrawFromShiftArgs extends SignUpArgs {
  @Field(() => ShiftReasons, { description: 'Why; the organisation reads it.' })
  @IsIn(SHIFT_REASONS)
  reason: ShiftReason;
}

/** Whether a new time suits. */
@ArgsType()
export class ConfirmMovedShiftArgs extends SignUpArgs {
  @Field(() => Boolean, { description: 'Whether you come.' })
  @IsBoolean()
  yes: boolean;

  @Sure('Whether it is fine that another shift of yours is less than an hour before or after.')
  sure: boolean;
}

/** An answer to an offered place. */
@ArgsType()
export class AnswerPlaceOfferArgs {
  @Id('The offer.')
  offerId: string;

  @Field(() => Boolean, { description: 'Whether you take the place.' })
  @IsBoolean()
  yes: boolean;

  @Sure('Whether it is fine that another shift of yours is less than an hour before or after.')
  sure: boolean;
}

/** A stretch of time, at most 62 days: what lies behind that is left out. */
@ArgsType()
class StretchArgs {
  @Field(() => GraphQLISODateTime, { description: 'From which moment on.' })
  @IsDate()
  from: Date;

  @Field(() => GraphQLISODateTime, { description: 'Before which moment; at most 62 days are shown.' })
  @IsDate()
  to: Date;
}

/** Shifts of a vacancy. */
@ArgsType()
export class ShiftsArgs extends StretchArgs {
  @Id('The vacancy.')
  vacancyId: string;
}

/** The roster of an organisation. */
@ArgsType()
export class RosterArgs extends StretchArgs {
  @Id('Your organisation.')
  organisationId: string;
}
