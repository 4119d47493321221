import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PageArgs } from '#platform';
import { DayPartInput, WEEK_CELLS } from '#residents/api';

import { IN_RETURN, POST_PLACES, type InReturn, type PostPlace } from '../domain/post-content.rules.js';
import type { PostKind } from '../domain/post.rules.js';
import { NO_FILTER, type FeedFilter } from '../feed.service.js';
import type { PostInput } from '../written-post.rules.js';
import { PostInReturns, PostKinds, PostPlaces } from './enums.types.js';

/** Far above every rule: longer texts and lists are no honest mistake. */
export const MOST_LETTERS = 5000;
const MOST_ITEMS = 100;
const KINDS: readonly PostKind[] = ['request', 'offer'];

@InputType('PostInput', { description: 'Everything that a post says; what you leave out becomes empty.' })
export class PostInputType {
  @Field(() => String, { description: 'Your own words, 10 to 1000 characters.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  text: string;

  @Field(() => ID, { nullable: true, description: 'Slug of the activity; without it the text tells.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_ITEMS)
  activity?: string | null;

  @Field(() => [DayPartInput], { defaultValue: [], description: 'When it suits you; empty means not said.' })
  @IsArray()
  @ArrayMaxSize(WEEK_CELLS)
  @ValidateNested({ each: true })
  @Type(() => DayPartInput)
  availability: DayPartInput[];

  @Field(() => PostPlaces, { defaultValue: 'any', description: 'Where it can take place.' })
  @IsIn(POST_PLACES)
  place: PostPlace;

  @Field(() => PostInReturns, { defaultValue: 'nothing', description: 'What stands against it.' })
  @IsIn(IN_RETURN)
  inReturn: InReturn;

  @Field(() => String, { defaultValue: '', description: 'Own words on the return, at most 200 characters.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  inReturnText: string;

  @Field(() => ID, { nullable: true, description: 'With an activity in return: its slug.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_ITEMS)
  wantedActivity?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Languages you can talk in, at most 10 ISO 639-1 codes.' })
  @IsArray()
  @ArrayMaxSize(MOST_ITEMS)
  @IsString({ each: true })
  @MaxLength(MOST_ITEMS, { each: true })
  languages: string[];

  @Field(() => String, { nullable: true, description: 'The one local date on which it has to happen, YYYY-MM-DD.' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  onceOn?: string | null;

  @Field(() => Int, { defaultValue: 1, description: 'How many people are wanted or can be helped, 1 to 20.' })
  @IsInt()
  places: number;

  static input(input: PostInputType): PostInput {
    const { text, place, inReturn, inReturnText, languages, places } = input;
    return {
      text,
      place,
      inReturn,
      inReturnText,
      languages,
      places,
      activity: input.activity ?? null,
      availability: DayPartInput.grid(input.availability),
      wantedActivity: input.wantedActivity ?? null,
      onceOn: input.onceOn ?? null,
    };
  }
}

@InputType({ description: 'A new post.' })
export class WritePostInput extends PostInputType {
  @Field(() => PostKinds, { description: 'Whether you ask or offer.' })
  @IsIn(KINDS)
  kind: PostKind;
}

@InputType({ description: 'Around an area.' })
export class NearInput {
  @Field(() => ID, { description: 'Code of the area.' })
  @IsString()
  @MaxLength(16)
  area: string;

  @Field(() => Int, { description: 'Between the centres of areas, at most 50 km.' })
  @IsInt()
  @Min(0)
  @Max(50_000)
  metres: number;
}

/** Without default values: the compiled executor of queries does not fill them in within a variable. */
@InputType({ description: 'What you look for; what you leave out does not matter.' })
export class FeedFilterInput {
  @Field(() => PostKinds, { nullable: true, description: 'Requests or offers.' })
  @IsOptional()
  @IsIn(KINDS)
  kind?: PostKind | null;

  @Field(() => Boolean, { nullable: true, description: 'Vacancies alone (true), or what residents ask and offer (false).' })
  @IsOptional()
  @IsBoolean()
  vacancies?: boolean | null;

  @Field(() => NearInput, { nullable: true, description: 'Around an area.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => NearInput)
  near?: NearInput | null;

  @Field(() => [ID], { nullable: true, description: 'In these areas and all below them.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_ITEMS)
  @IsString({ each: true })
  @MaxLength(16, { each: true })
  areas?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Slug of an activity.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_ITEMS)
  activity?: string | null;

  @Field(() => ID, { nullable: true, description: 'Slug of a group of activities.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_ITEMS)
  group?: string | null;

  @Field(() => [DayPartInput], { nullable: true, description: 'One of these suits the author, or nothing was said.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(WEEK_CELLS)
  @ValidateNested({ each: true })
  @Type(() => DayPartInput)
  dayParts?: DayPartInput[] | null;

  @Field(() => String, { nullable: true, description: 'The author can talk in this language, ISO 639-1.' })
  @IsOptional()
  @Matches(/^[a-z]{2}$/)
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'Words to search for, at most 200 characters.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  text?: string | null;

  static filter(input: FeedFilterInput | null | undefined): FeedFilter {
    if (!input) return NO_FILTER;
    const { near } = input;
    return {
      kind: input.kind ?? null,
      vacancies: input.vacancies ?? null,
      areas: input.areas ?? [],
      text: input.text ?? '',
      near: near ? { area: near.area, metres: near.metres } : null,
      activity: input.activity ?? null,
      group: input.group ?? null,
      availability: DayPartInput.grid(input.dayParts ?? []),
      language: input.language ?? null,
    };
  }
}

/** Which page of the feed is asked for. */
@ArgsType()
export class FeedArgs extends PageArgs {
  @Field(() => FeedFilterInput, { nullable: true, description: 'What you look for.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => FeedFilterInput)
  filter?: FeedFilterInput | null;
}
