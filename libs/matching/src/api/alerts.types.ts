import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { PostKinds } from '#marketplace/api';
import { InvalidInputError, NotFoundError, Open, resultUnion, UserError } from '#platform';
import { DayPartInput, DayPartType, WEEK_CELLS } from '#residents/api';

import type { NoAnswer } from '../alerts/not-for-me.service.js';
import type { SavedSearch } from '../data/saved-searches.queries.js';
import type { ToldCounts } from '../domain/alerts/alert.rules.js';
import { HEARINGS, SEARCH_BOUNDS, type Hearing, type SearchContent } from '../domain/alerts/saved-search.rules.js';

/** Far above every rule: longer texts and lists are no honest mistake. */
const MOST_LETTERS = 5000;
const MOST_ITEMS = 100;
const KINDS: readonly SearchContent['kind'][] = ['request', 'offer'];

export const AlertHearings: Readonly<Record<Hearing, Hearing>> = { atOnce: 'atOnce', digest: 'digest', off: 'off' };

registerEnumType(AlertHearings, {
  name: 'AlertHearing',
  description: 'How you hear of a new post. Alerts come by mail only.',
  valuesMap: {
    atOnce: { description: 'Soon after it is public; several within an hour come together.' },
    digest: { description: 'In your next digest.' },
    off: { description: 'Not at all.' },
  },
});

/** Without default values: the compiled executor does not fill them in within a variable. */
@InputType({ description: 'What you look for, all of it; what is empty does not matter.' })
export class SavedSearchInput {
  @Field(() => String, { description: 'What you call it, 1 to 60 characters.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  name: string;

  @Field(() => PostKinds, { description: 'Requests or offers.' })
  @IsIn(KINDS)
  kind: SearchContent['kind'];

  @Field(() => [ID], { description: 'At most 10 slugs of activities, or of groups; empty: any.' })
  @IsArray()
  @ArrayMaxSize(MOST_ITEMS)
  @IsString({ each: true })
  @MaxLength(MOST_LETTERS, { each: true })
  activities: string[];

  @Field(() => String, { description: 'Own words as in the search of the feed, at most 200 characters; empty: any.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  words: string;

  @Field(() => ID, { description: 'Code of the area to look around.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  areaCode: string;

  @Field(() => Int, { description: 'Between the centres of areas, 0 to 50,000 metres.' })
  @IsInt()
  @Min(0)
  @Max(SEARCH_BOUNDS.metres)
  metres: number;

  @Field(() => [DayPartInput], { description: 'One of these suits the author, or nothing was said; empty: any.' })
  @IsArray()
  @ArrayMaxSize(WEEK_CELLS)
  @ValidateNested({ each: true })
  @Type(() => DayPartInput)
  dayParts: DayPartInput[];

  @Field(() => [String], { description: 'At most 10 ISO 639-1 codes; the author talks one of these; empty: any.' })
  @IsArray()
  @ArrayMaxSize(MOST_ITEMS)
  @IsString({ each: true })
  @MaxLength(MOST_LETTERS, { each: true })
  languages: string[];

  @Field(() => AlertHearings, { description: 'How you want to hear of what it finds.' })
  @IsIn(HEARINGS)
  hears: Hearing;

  static content({ dayParts, ...rest }: SavedSearchInput): SearchContent {
    return { ...rest, availability: DayPartInput.grid(dayParts) };
  }
}

@ObjectType('SavedSearch', { description: 'A search that you keep. Nobody else sees it.' })
export class SavedSearchType {
  @Open(() => ID, { description: 'Its id.' })
  id: string;

  @Open(() => String, { description: 'What you call it.' })
  name: string;

  @Open(() => PostKinds, { description: 'Requests or offers.' })
  kind: SearchContent['kind'];

  @Open(() => [ID], { description: 'Slugs of activities and groups; empty: any.' })
  activities: string[];

  @Open(() => String, { description: 'Own words; empty: any.' })
  words: string;

  @Open(() => ID, { description: 'Code of the area to look around.' })
  areaCode: string;

  @Open(() => Int, { description: 'How far around it, in metres.' })
  metres: number;

  @Open(() => [DayPartType], { description: 'Parts of the week, Monday morning first; empty: any.' })
  dayParts: DayPartType[];

  @Open(() => [String], { description: 'ISO 639-1 codes; empty: any.' })
  languages: string[];

  @Open(() => AlertHearings, { description: 'How you hear of what it finds.' })
  hears: Hearing;

  @Open(() => GraphQLISODateTime, { description: 'Since when you keep it.' })
  savedAt: Date;

  static from({ availability, activities, languages, ...rest }: SavedSearch): SavedSearchType {
    const lists = { activities: [...activities], languages: [...languages], dayParts: DayPartType.of(availability) };
    return Object.assign(new SavedSearchType(), rest, lists);
  }
}

@ObjectType({ implements: () => [UserError], description: 'You keep as many searches as can be kept.' })
export class TooManySearchesError extends UserError {
  @Open(() => Int, { description: 'How many you can keep.' })
  max: number;

  static of({ max }: { max: number }): TooManySearchesError {
    return Object.assign(new TooManySearchesError(), { message: `No more than ${max} searches can be kept.`, max });
  }
}

@ObjectType({ description: 'How you hear of posts that fit your own posts, or the activities in your profile.' })
export class AlertSetting {
  @Open(() => AlertHearings, { description: 'How.' })
  newFits: Hearing;

  static of(newFits: Hearing): AlertSetting {
    return Object.assign(new AlertSetting(), { newFits });
  }
}

@ObjectType({ description: 'Whether you still hear of a post as it is now.' })
export class PostAlert {
  @Open(() => ID, { description: 'The post.' })
  postId: string;

  @Open(() => Boolean, {
    description: 'True: you said that it is not for you, and hear no more until its words change.',
  })
  notForMe: boolean;

  static from(answer: NoAnswer): PostAlert {
    return Object.assign(new PostAlert(), answer);
  }
}

@ObjectType({ description: 'How many people heard of a post as it is now, and what they did. Never who.' })
export class AlertCounts {
  @Open(() => Int, { description: 'Chosen, and not told: their mail is still to come, or was not wanted any more.' })
  waiting: number;

  @Open(() => Int, { description: 'Told by mail.' })
  told: number;

  @Open(() => Int, { description: 'Of those told: opened talks.' })
  openedTalks: number;

  @Open(() => Int, { description: 'Of those told: said that it is not for them.' })
  no: number;

  @Open(() => Int, { description: 'Of those told: did nothing so far.' })
  notAnswered: number;

  static from({ waiting, told, openedTalks, no, notAnswered }: ToldCounts): AlertCounts {
    return Object.assign(new AlertCounts(), { waiting, told, openedTalks, no, notAnswered });
  }
}

export const SaveSearchResult = resultUnion('SaveSearchResult', 'What saveSearch answers.', [
  SavedSearchType,
  InvalidInputError,
  TooManySearchesError,
]);

export const ChangeSavedSearchResult = resultUnion('ChangeSavedSearchResult', 'What changeSavedSearch answers.', [
  SavedSearchType,
  InvalidInputError,
  NotFoundError,
]);

export const RemoveSavedSearchResult = resultUnion('RemoveSavedSearchResult', 'What removeSavedSearch answers.', [
  SavedSearchType,
  NotFoundError,
]);

export const NotForMeResult = resultUnion('NotForMeResult', 'What notForMe answers.', [PostAlert, NotFoundError]);

export const TakeBackNotForMeResult = resultUnion('TakeBackNotForMeResult', 'What takeBackNotForMe answers.', [
  PostAlert,
  NotFoundError,
]);
