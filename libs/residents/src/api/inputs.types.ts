import { Field, GraphQLISODateTime, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDate,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';

import type { ContactDetails, Profile } from '../domain/resident.rules.js';
import { DayPartInput, WEEK_CELLS } from './week.types.js';

/** Far above every rule: longer lists and texts are no honest mistake. */
const MOST_ITEMS = 100;
const MOST_LETTERS = 5000;

@InputType({ description: 'Your profile, all of it; what you leave out becomes empty.' })
export class SaveProfileInput {
  @Field(() => String, { nullable: true, description: 'First name, 1 to 40 characters; without it the name stays.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_LETTERS)
  firstName?: string | null;

  @Field(() => ID, { description: 'Code of your neighbourhood or district.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  areaCode: string;

  @Field(() => [String], { defaultValue: [], description: 'At most 10 ISO 639-1 codes, the easiest language first.' })
  @IsArray()
  @ArrayMaxSize(MOST_ITEMS)
  @IsString({ each: true })
  @MaxLength(MOST_LETTERS, { each: true })
  languages: string[];

  @Field(() => [DayPartInput], { defaultValue: [], description: 'When you have time; empty means not said.' })
  @IsArray()
  @ArrayMaxSize(WEEK_CELLS)
  @ValidateNested({ each: true })
  @Type(() => DayPartInput)
  availability: DayPartInput[];

  @Field(() => [ID], { defaultValue: [], description: 'Slugs of at most 30 activities that you can help with.' })
  @IsArray()
  @ArrayMaxSize(MOST_ITEMS)
  @IsString({ each: true })
  @MaxLength(MOST_LETTERS, { each: true })
  skills: string[];

  @Field(() => String, { defaultValue: '', description: 'About you, in your own words, at most 500 characters.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  about: string;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Until then you are not shown; null: you take part.',
  })
  @IsOptional()
  @IsDate()
  pausedUntil?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The local date, YYYY-MM-DD, before which your offers are not suggested; not in the past. Null: now.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_LETTERS)
  helpsFrom?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'After so many new agreements in a calendar month, 1 to 31, your offers are not suggested. Null: no limit.',
  })
  @IsOptional()
  @IsInt()
  helpsAtMost?: number | null;

  static profile(input: SaveProfileInput): Profile {
    const { areaCode, languages, skills, about, pausedUntil = null, helpsFrom = null, helpsAtMost = null } = input;
    const availability = DayPartInput.grid(input.availability);
    return { areaCode, languages, availability, skills, about, pausedUntil, helpsFrom, helpsAtMost };
  }
}

@InputType({ description: 'How you can be reached, all of it. Your e-mail address is that of your account.' })
export class SaveContactDetailsInput {
  @Field(() => String, { nullable: true, description: 'Phone number: Dutch, or with + and the country.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_LETTERS)
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Street, number and town, at most 200 characters.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_LETTERS)
  address?: string | null;

  @Field(() => Boolean, { description: 'Whether an agreement opens your e-mail address.' })
  @IsBoolean()
  shareEmail: boolean;

  @Field(() => Boolean, { description: 'Whether an agreement opens your phone number.' })
  @IsBoolean()
  sharePhone: boolean;

  @Field(() => Boolean, { description: 'Whether an agreement opens your address.' })
  @IsBoolean()
  shareAddress: boolean;

  static contact(input: SaveContactDetailsInput): ContactDetails {
    const { shareEmail, sharePhone, shareAddress } = input;
    return { phone: input.phone ?? null, address: input.address ?? null, shareEmail, sharePhone, shareAddress };
  }
}
