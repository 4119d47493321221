import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, MaxLength, ValidateNested } from 'class-validator';

import { WITHDRAWAL_REASONS, type WithdrawalReason } from '../domain/talks/reasons.data.js';
import { WithdrawalReasons } from './enums.types.js';
import { TermsInput } from './talks/terms-inputs.types.js';

/** Letters of a text, far above the rule: a longer one is no honest mistake. */
export const MOST_LETTERS = 5000;
/** Letters of an id, and of other short values. */
export const MOST_ID = 100;

/** Which talks. */
@ArgsType()
export class TalksArgs {
  @Field(() => ID, { description: 'Which talks.' })
  @IsString()
  @MaxLength(MOST_ID)
  negotiationId: string;
}

/** Which agreement. */
@ArgsType()
export class AgreementArgs {
  @Field(() => ID, { description: 'Which agreement.' })
  @IsString()
  @MaxLength(MOST_ID)
  agreementId: string;
}

/** Words that may go with a turn. */
@ArgsType()
export class WordsArgs {
  @Field(() => String, { nullable: true, description: 'What you want to say with it, at most 1000 characters.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_LETTERS)
  message?: string | null;
}

/** Terms that somebody puts forward: in talks, or for a running agreement. */
@ArgsType()
export class ProposalArgs extends WordsArgs {
  @Field(() => TermsInput, { description: 'All terms as you would like them.' })
  @ValidateNested()
  @Type(() => TermsInput)
  terms: TermsInput;
}

/** Terms over those that were seen. */
@ArgsType()
export class CounterProposalArgs extends ProposalArgs {
  @Field(() => Int, { description: 'The version that you saw.' })
  @IsInt()
  seenVersion: number;
}

/** Exactly what is consented to. */
@ArgsType()
export class ConsentArgs {
  @Field(() => Int, { description: 'The version that you saw.' })
  @IsInt()
  version: number;

  @Field(() => String, { description: 'The hash that you saw with it.' })
  @IsString()
  @Length(64, 64)
  termsHash: string;
}

/** Why somebody says no. */
@ArgsType()
export class NoArgs {
  @Field(() => WithdrawalReasons, { nullable: true, description: 'Why; for learning, the other side does not see it.' })
  @IsOptional()
  @IsIn(WITHDRAWAL_REASONS)
  reason?: WithdrawalReason | null;
}
