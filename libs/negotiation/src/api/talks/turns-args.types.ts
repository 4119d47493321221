import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, MaxLength, ValidateNested } from 'class-validator';

import { WITHDRAWAL_REASONS, type WithdrawalReason } from '../../domain/talks/reasons.data.js';
import { WithdrawalReasons } from '../enums.types.js';
import { TermsInput } from './terms-inputs.types.js';

/** Far above the rule: a longer text is no honest mistake. */
const MOST_LETTERS = 5000;
const MOST_ID = 100;

/** Which talks. */
@ArgsType()
export class TalksArgs {
  @Field(() => ID, { description: 'Which talks.' })
  @IsString()
  @MaxLength(MOST_ID)
  negotiationId: string;
}

/** Which talks, with words that may go with a turn. */
@ArgsType()
export class TurnArgs extends TalksArgs {
  @Field(() => String, { nullable: true, description: 'What you want to say with it, at most 1000 characters.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_LETTERS)
  message?: string | null;
}

/** A first proposal about a post. */
@ArgsType()
export class RespondArgs {
  @Field(() => ID, { description: 'Which post.' })
  @IsString()
  @MaxLength(MOST_ID)
  postId: string;

  @Field(() => TermsInput, { description: 'Your first proposal.' })
  @ValidateNested()
  @Type(() => TermsInput)
  terms: TermsInput;

  @Field(() => String, { nullable: true, description: 'What you want to say with it, at most 1000 characters.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_LETTERS)
  message?: string | null;
}

/** New terms. */
@ArgsType()
export class ProposeArgs extends TurnArgs {
  @Field(() => TermsInput, { description: 'Your proposal.' })
  @ValidateNested()
  @Type(() => TermsInput)
  terms: TermsInput;
}

/** New terms over those that were seen. */
@ArgsType()
export class CounterArgs extends ProposeArgs {
  @Field(() => Int, { description: 'The version that you saw.' })
  @IsInt()
  seenVersion: number;
}

/** What is accepted. */
@ArgsType()
export class AcceptArgs extends TurnArgs {
  @Field(() => Int, { description: 'The version that you saw.' })
  @IsInt()
  version: number;

  @Field(() => String, { description: 'The hash that you saw with it.' })
  @IsString()
  @Length(64, 64)
  termsHash: string;
}

/** A no. */
@ArgsType()
export class DeclineArgs extends TurnArgs {
  @Field(() => WithdrawalReasons, { nullable: true, description: 'Why; for learning, the other side does not see it.' })
  @IsOptional()
  @IsIn(WITHDRAWAL_REASONS)
  reason?: WithdrawalReason | null;
}

/** Words. */
@ArgsType()
export class SayArgs extends TalksArgs {
  @Field(() => String, { description: 'What you want to say, 1 to 1000 characters.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  message: string;
}

/** Words that answer a question. */
@ArgsType()
export class AnswerArgs extends SayArgs {
  @Field(() => Int, { description: 'Number of the turn that asked.' })
  @IsInt()
  question: number;
}

/** Which suggestion is adopted. */
@ArgsType()
export class AdoptArgs extends TurnArgs {
  @Field(() => Int, { description: 'Number of the suggestion that you saw.' })
  @IsInt()
  suggestion: number;

  @Field(() => String, { description: 'The hash that you saw with it.' })
  @IsString()
  @Length(64, 64)
  termsHash: string;
}
