import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsDateString, IsOptional, Matches } from 'class-validator';
import type { UnderstoodText } from '#activities';
import { ActivitySuggestionType, SuggestActivitiesArgs } from '#activities/api';
import type { Locale } from '#kernel';
import { Open } from '#platform';
import { DayPartType } from '#residents/api';

import { PostKinds, PostPlaces } from './enums.types.js';

const Rhythms = { once: 'once', recurring: 'recurring' } as const;
const RhythmUnits = { day: 'day', week: 'week', month: 'month' } as const;

registerEnumType(Rhythms, {
  name: 'Rhythm',
  description: 'Whether something happens one time or more.',
  valuesMap: { once: { description: 'One time.' }, recurring: { description: 'It comes again.' } },
});
registerEnumType(RhythmUnits, {
  name: 'RhythmUnit',
  description: 'What a rhythm is counted in.',
  valuesMap: { day: { description: 'Days.' }, week: { description: 'Weeks.' }, month: { description: 'Months.' } },
});

@ObjectType('UnderstoodRhythm', { description: 'How often, as a text says it.' })
export class UnderstoodRhythmType {
  @Open(() => Rhythms, { description: 'One time or more.' })
  is: keyof typeof Rhythms;

  @Open(() => Int, { nullable: true, description: 'How many times in every so many units; null when not said.' })
  times: number | null;

  @Open(() => Int, { nullable: true, description: 'Every so many units: 2 with weeks is every two weeks.' })
  every: number | null;

  @Open(() => RhythmUnits, { nullable: true, description: 'Days, weeks or months; null when not said.' })
  unit: keyof typeof RhythmUnits | null;

  @Open(() => String, { nullable: true, description: 'The day, YYYY-MM-DD, when one is named.' })
  on: string | null;
}

@ObjectType('UnderstoodText', { description: 'What a text in own words says; what it does not say is null or empty.' })
export class UnderstoodTextType {
  @Open(() => PostKinds, { nullable: true, description: 'Whether somebody asks or offers.' })
  kind: keyof typeof PostKinds | null;

  @Open(() => [ActivitySuggestionType], { description: 'What it is about, best first, at most three.' })
  activities: ActivitySuggestionType[];

  @Open(() => [DayPartType], { description: 'When in the week; empty means not said.' })
  dayParts: DayPartType[];

  @Open(() => UnderstoodRhythmType, { nullable: true, description: 'Once or again, and how often.' })
  rhythm: UnderstoodRhythmType | null;

  @Open(() => PostPlaces, { nullable: true, description: 'Where the help is given.' })
  place: keyof typeof PostPlaces | null;

  @Open(() => [ID], { description: 'Codes (ISO 639-1) of the languages that are named.' })
  languages: string[];

  @Open(() => [String], { description: 'The words that tell who, when, how often, where and in which language.' })
  because: string[];

  static from(text: UnderstoodText, locale: Locale): UnderstoodTextType {
    const { kind, dayParts, rhythm, place, languages } = text;
    const parts = [kind, dayParts, rhythm, place, ...languages];
    return Object.assign(new UnderstoodTextType(), {
      kind: kind?.is ?? null,
      activities: text.activities.map((found) => ActivitySuggestionType.from(found, locale)),
      dayParts: DayPartType.of(dayParts?.grid ?? 0),
      rhythm: rhythm && Object.assign(new UnderstoodRhythmType(), rhythm),
      place: place?.is ?? null,
      languages: languages.map(({ code }) => code),
      because: parts.flatMap((part) => part?.because ?? []),
    });
  }
}

/** What somebody wrote, and the day on which it is read. */
@ArgsType()
export class UnderstandTextArgs extends SuggestActivitiesArgs {
  @Field(() => String, {
    nullable: true,
    description: 'The date where you are, YYYY-MM-DD: what "tomorrow" counts from; without it the date in UTC.',
  })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsDateString({ strict: true })
  today?: string | null;
}
