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
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { MANDATE_MONTHS, type MandateForm, type SpokenConsent } from '#accounts';
import { MandateScopes } from '#accounts/api';
import { MANDATE_SCOPES, type Locale, type MandateScope } from '#kernel';
import { PageArgs } from '#platform';

import type { InterviewForm } from '../mandates-desk.service.js';

/** Far above every rule: longer texts are no honest mistake. */
const MOST_LETTERS = 5000;
const MOST_ITEMS = 100;

@InputType({ description: 'What a mandate covers, and for how long.' })
export class MandateInput {
  @Field(() => [MandateScopes], { description: 'What it covers.' })
  @IsArray()
  @ArrayMaxSize(MOST_ITEMS)
  @IsIn(MANDATE_SCOPES, { each: true })
  scopes: MandateScope[];

  @Field(() => Int, { defaultValue: MANDATE_MONTHS.usual, description: 'How many months, 1 to 12.' })
  @IsInt()
  months: number;

  static form({ scopes, months }: MandateInput): MandateForm {
    return { scopes, months };
  }
}

@InputType({ description: 'A mandate that was told or signed.' })
export class SpokenMandateInput extends MandateInput {
  @Field(() => Boolean, { defaultValue: false, description: 'Whether a paper was signed; otherwise it was told.' })
  @IsBoolean()
  written: boolean;

  @Field(() => String, { description: 'The local date of it, YYYY-MM-DD; not longer ago than 31 days.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  givenOn: string;

  static spoken(input: SpokenMandateInput): MandateForm & SpokenConsent {
    return { ...MandateInput.form(input), consent: input.written ? 'written' : 'oral', givenOn: input.givenOn };
  }
}

@InputType({ description: 'What somebody without an e-mail address told you.' })
export class InterviewInput {
  @Field({ description: 'First name, 1 to 40 characters.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  firstName: string;

  @Field(() => String, { defaultValue: 'nl', description: 'Language of letters and messages: nl or en.' })
  @IsIn(['nl', 'en'])
  locale: Locale;

  @Field(() => ID, { description: 'Code of the neighbourhood or district; one of yours.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  areaCode: string;

  @Field(() => [String], { defaultValue: [], description: 'At most 10 ISO 639-1 codes, the easiest language first.' })
  @IsArray()
  @ArrayMaxSize(MOST_ITEMS)
  @IsString({ each: true })
  @MaxLength(MOST_LETTERS, { each: true })
  languages: string[];

  @Field(() => String, { nullable: true, description: 'Phone number; without it letters are written.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_LETTERS)
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Street, number and town.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_LETTERS)
  address?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether an agreement opens the phone number.' })
  @IsBoolean()
  sharePhone: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether an agreement opens the address.' })
  @IsBoolean()
  shareAddress: boolean;

  @Field({ description: 'What this person needs and can do, 5 to 2,000 characters.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  needs: string;

  @Field(() => SpokenMandateInput, { description: 'The mandate that this person gave you.' })
  @ValidateNested()
  @Type(() => SpokenMandateInput)
  mandate: SpokenMandateInput;

  static form(input: InterviewInput): InterviewForm {
    const { phone, address, mandate, ...rest } = input;
    return { ...rest, phone: phone ?? null, address: address ?? null, mandate: SpokenMandateInput.spoken(mandate) };
  }
}

/** Whose journal is asked for. */
@ArgsType()
export class JournalArgs extends PageArgs {
  @Field(() => ID, { description: 'Whose.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  personId: string;
}

/** For which terms somebody is asked for their own yes. */
@ArgsType()
export class AskPhoneCodeArgs {
  @Field(() => ID, { description: 'The talks.' })
  @IsString()
  @MaxLength(100)
  negotiationId: string;

  @Field(() => Int, { description: 'The version that stands.' })
  @IsInt()
  version: number;

  @Field(() => String, { description: 'Its hash: 64 hexadecimal digits.' })
  @Matches(/^[0-9a-f]{64}$/)
  termsHash: string;
}

/** For which ring somebody is asked for their own yes. */
@ArgsType()
export class AskRingCodeArgs {
  @Field(() => ID, { description: 'The ring.' })
  @IsString()
  @MaxLength(100)
  ringId: string;

  @Field(() => Int, { description: 'The version that stands.' })
  @IsInt()
  version: number;

  @Field(() => String, { description: 'Its hash: 64 hexadecimal digits.' })
  @Matches(/^[0-9a-f]{64}$/)
  hash: string;
}
