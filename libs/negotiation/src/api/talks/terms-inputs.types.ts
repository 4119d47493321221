import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { DAYS, type Day, type Limited } from '#kernel';
import { WeekDays } from '#residents/api';

import type { HowOften, InReturn, Until, WordedTerms, Where } from '../../domain/terms/terms.rules.js';
import {
  HOW_OFTEN_KINDS,
  HowOftenKinds,
  IN_RETURN_KINDS,
  InReturnKinds,
  WHEN_KINDS,
  WhenKinds,
  WHERE_KINDS,
  WhereKinds,
} from '../enums.types.js';

/** Far above every rule: longer texts are no honest mistake. */
const MOST_LETTERS = 5000;
const MOST_KEY = 100;
const MOST_ITEMS = 100;

/** A text of a part that the kind may leave out. */
const Text = (description: string): PropertyDecorator => {
  const decorators = [
    Field(() => String, { nullable: true, description }),
    IsOptional(),
    IsString(),
    MaxLength(MOST_LETTERS),
  ];
  return (target, key) => decorators.forEach((decorate) => decorate(target, key));
};
/** Texts of a part that the kind may leave out. */
const Texts = (description: string): PropertyDecorator => {
  const decorators = [
    Field(() => [String], { nullable: true, description }),
    IsOptional(),
    IsArray(),
    ArrayMaxSize(MOST_ITEMS),
    IsString({ each: true }),
    MaxLength(MOST_KEY, { each: true }),
  ];
  return (target, key) => decorators.forEach((decorate) => decorate(target, key));
};
/** A whole number of a part that the kind may leave out. */
const Whole = (description: string): PropertyDecorator => {
  const decorators = [Field(() => Int, { nullable: true, description }), IsOptional(), IsInt()];
  return (target, key) => decorators.forEach((decorate) => decorate(target, key));
};

@InputType({ description: 'When it starts: fill what belongs to the kind. The time zone is that of the area.' })
export class WhenInput {
  @Field(() => WhenKinds, { description: 'Whether the time is known.' })
  @IsIn(WHEN_KINDS)
  kind: (typeof WHEN_KINDS)[number];

  @Text('With "at": the local start, YYYY-MM-DDTHH:MM, at most a year ahead.')
  start?: string | null;

  @Texts('With "dates": 2 to 30 local starts on different days, each at most a year ahead.')
  starts?: string[] | null;

  @Whole('With "at" and "dates": how long each time, 15 to 1440 minutes.')
  minutes?: number | null;

  @Text('With "open": what is to be agreed, 1 to 200 characters.')
  note?: string | null;
}

@InputType({ description: 'How often: fill what belongs to the kind.' })
export class HowOftenInput {
  @Field(() => HowOftenKinds, { description: 'Once, or in which rhythm; several dates go with "once".' })
  @IsIn(HOW_OFTEN_KINDS)
  kind: (typeof HOW_OFTEN_KINDS)[number];

  @Whole('With "daily": every so many days, 1 to 30; 1 when left out.')
  everyDays?: number | null;

  @Whole('With "weekly": every so many weeks, 1 to 8; 1 when left out.')
  everyWeeks?: number | null;

  @Field(() => [WeekDays], {
    nullable: true,
    description: 'With "weekly": on these days, that of the start among them; left out: on that of the start.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(DAYS.length)
  @IsIn(DAYS, { each: true })
  weekdays?: Day[] | null;

  @Whole('With "monthly": the n-th weekday, 1 to 4, or -1 for the last; it must be that of the start.')
  weekdayOfMonth?: number | null;

  @Whole('With "monthlyOnDay": the day of the month, 1 to 31; that of the start when left out.')
  dayOfMonth?: number | null;

  @Whole('How many times in all, 2 to 200, in place of a last date; skipped ones count.')
  count?: number | null;

  @Texts('At most 60 local dates of the rhythm, YYYY-MM-DD, on which there is none; they count among "count".')
  skipped?: string[] | null;
}

@InputType({ description: 'Where: fill what belongs to the kind; never an address.' })
export class WhereInput {
  @Field(() => WhereKinds, { description: 'What kind of place.' })
  @IsIn(WHERE_KINDS)
  kind: (typeof WHERE_KINDS)[number];

  @Text('With "publicPlace": its name, 1 to 200 characters.')
  name?: string | null;

  @Text('With "onTheWay": from which area, by its code or its name ("Haven Noord, Almere").')
  fromArea?: string | null;

  @Text('With "onTheWay": to which area, by its code or its name.')
  toArea?: string | null;

  @Text('With "open": what is to be agreed, 1 to 200 characters.')
  note?: string | null;
}

@InputType({ description: 'What is given back: fill what belongs to the kind. Money is expenses only.' })
export class InReturnInput {
  @Field(() => InReturnKinds, { description: 'What kind of return.' })
  @IsIn(IN_RETURN_KINDS)
  kind: (typeof IN_RETURN_KINDS)[number];

  @Text('With "together": what, 1 to 200 characters.')
  what?: string | null;

  @Text('With "activity": the help back, 1 to 200 characters.')
  task?: string | null;

  @Field(() => ID, { nullable: true, description: 'With "activity": the post that it is about.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_KEY)
  postId?: string | null;

  @Whole('With "expenses": euro cents for each time, 1 to 21000.')
  cents?: number | null;

  @Text('With "expenses": what for, 1 to 200 characters.')
  reason?: string | null;
}

@InputType({ description: 'A complete version of the terms.' })
export class TermsInput {
  @Field(() => ID, { description: 'Key of the activity.' })
  @IsString()
  @MaxLength(MOST_KEY)
  activity: string;

  @Field(() => String, { description: 'The task in own words, 3 to 500 characters.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  task: string;

  @Field(() => WhenInput, { description: 'When it starts.' })
  @ValidateNested()
  @Type(() => WhenInput)
  when: WhenInput;

  @Field(() => HowOftenInput, { description: 'How often.' })
  @ValidateNested()
  @Type(() => HowOftenInput)
  howOften: HowOftenInput;

  @Field(() => WhereInput, { description: 'Where.' })
  @ValidateNested()
  @Type(() => WhereInput)
  where: WhereInput;

  @Field(() => InReturnInput, { description: 'What is given back.' })
  @ValidateNested()
  @Type(() => InReturnInput)
  inReturn: InReturnInput;

  @Text('The last local date, YYYY-MM-DD; left out when no end is needed.')
  until?: string | null;

  @Field(() => String, { defaultValue: '', description: 'Conditions in own words, at most 500 characters.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  conditions: string;

  /** The terms as the rules read them; what a kind needs and was left out is empty, and the rules refuse that. */
  static terms({ activity, task, when, howOften, where, inReturn, until, conditions }: TermsInput): WordedTerms {
    return {
      what: { activity, task },
      when: whenOf(when),
      howOften: howOftenOf(howOften, when),
      where: whereOf(where),
      inReturn: inReturnOf(inReturn),
      until: untilOf(until),
      conditions,
    };
  }
}

function whenOf({ kind, start, starts, minutes, note }: WhenInput): WordedTerms['when'] {
  switch (kind) {
    case 'at':
      return { kind, start: start ?? '', minutes: minutes ?? 0 };
    case 'dates':
      return { kind, starts: starts ?? [], minutes: minutes ?? 0 };
    case 'open':
      return { kind, note: note ?? '' };
  }
}

function howOftenOf(input: HowOftenInput, { start }: WhenInput): HowOften {
  const { kind, everyDays, everyWeeks, weekdays, weekdayOfMonth, dayOfMonth, count, skipped } = input;
  const limits: Limited = {
    ...(count === null || count === undefined ? {} : { count }),
    ...(skipped === null || skipped === undefined ? {} : { skipped }),
  };
  switch (kind) {
    case 'once':
      return { kind };
    case 'daily':
      return { kind, everyDays: everyDays ?? 1, ...limits };
    case 'weekly':
      return { kind, everyWeeks: everyWeeks ?? 1, ...(weekdays ? { weekdays } : {}), ...limits };
    case 'monthly':
      // Any number is let through here: the rules know which are weekdays of a month.
      return { kind, weekdayOfMonth: (weekdayOfMonth ?? 0) as -1, ...limits };
    case 'monthlyOnDay':
      return { kind, dayOfMonth: dayOfMonth ?? Number(start?.slice(8, 10) ?? 0), ...limits };
  }
}

/** A place as the rules read it. */
export function whereOf({ kind, name, fromArea, toArea, note }: WhereInput): Where {
  switch (kind) {
    case 'publicPlace':
      return { kind, name: name ?? '' };
    case 'onTheWay':
      return { kind, fromArea: fromArea ?? '', toArea: toArea ?? '' };
    case 'open':
      return { kind, note: note ?? '' };
    case 'atRequester':
    case 'atHelper':
    case 'byPhone':
    case 'online':
      return { kind };
  }
}

function inReturnOf({ kind, what, task, postId, cents, reason }: InReturnInput): InReturn {
  switch (kind) {
    case 'together':
      return { kind, what: what ?? '' };
    case 'activity':
      return { kind, task: task ?? '', postId: postId ?? null };
    case 'expenses':
      return { kind, cents: cents ?? 0, reason: reason ?? '' };
    case 'nothing':
    case 'passItOn':
      return { kind };
  }
}

const untilOf = (until: string | null | undefined): Until =>
  until === null || until === undefined ? { kind: 'notNeeded' } : { kind: 'date', date: until };
