import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Length, MaxLength, ValidateNested } from 'class-validator';

import {
  END_REASONS,
  WITHDRAWAL_REASONS,
  type EndReason,
  type WithdrawalReason,
} from '../../domain/talks/reasons.data.js';
import { REVIEW_ANSWERS, type ReviewAnswer } from '../../domain/agreements/reviews.rules.js';
import { EndReasons, WithdrawalReasons } from '../enums.types.js';
import { ReviewAnswers } from './living-enums.types.js';
import { TermsInput } from '../talks/terms-inputs.types.js';

/** Far above the rule: a longer text is no honest mistake. */
const MOST_LETTERS = 5000;
const MOST_ID = 100;
const MOST_DATE = 30;

/** Which agreement. */
@ArgsType()
export class AgreementArgs {
  @Field(() => ID, { description: 'Which agreement.' })
  @IsString()
  @MaxLength(MOST_ID)
  agreementId: string;
}

/** Other terms. */
@ArgsType()
export class ProposeAmendmentArgs extends AgreementArgs {
  @Field(() => TermsInput, { description: 'All terms as you would like them; leave the rest as it is agreed.' })
  @ValidateNested()
  @Type(() => TermsInput)
  terms: TermsInput;

  @Field(() => String, { nullable: true, description: 'What you want to say with it, at most 1000 characters.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_LETTERS)
  message?: string | null;
}

/** Other terms over those that were seen. */
@ArgsType()
export class CounterAmendmentArgs extends ProposeAmendmentArgs {
  @Field(() => Int, { description: 'The version that you saw.' })
  @IsInt()
  seenVersion: number;
}

/** What is consented to. */
@ArgsType()
export class AcceptAmendmentArgs extends AgreementArgs {
  @Field(() => Int, { description: 'The version that you saw.' })
  @IsInt()
  version: number;

  @Field(() => String, { description: 'The hash that you saw with it.' })
  @IsString()
  @Length(64, 64)
  termsHash: string;
}

/** A no to other terms. */
@ArgsType()
export class DeclineAmendmentArgs extends AgreementArgs {
  @Field(() => WithdrawalReasons, { nullable: true, description: 'Why; for learning, the other side does not see it.' })
  @IsOptional()
  @IsIn(WITHDRAWAL_REASONS)
  reason?: WithdrawalReason | null;
}

/** The days of a pause. */
@ArgsType()
export class PauseAgreementArgs extends AgreementArgs {
  @Field(() => String, { description: 'The first local day, YYYY-MM-DD; today at the earliest.' })
  @IsString()
  @MaxLength(MOST_DATE)
  from: string;

  @Field(() => String, { description: 'The last local day, YYYY-MM-DD; at most half a year ahead.' })
  @IsString()
  @MaxLength(MOST_DATE)
  to: string;
}

/** Whether it is still good. */
@ArgsType()
export class AnswerReviewArgs extends AgreementArgs {
  @Field(() => ReviewAnswers, { description: 'Your answer.' })
  @IsIn(REVIEW_ANSWERS)
  answer: ReviewAnswer;

  @Field(() => EndReasons, { nullable: true, description: 'With "stop": why.' })
  @IsOptional()
  @IsIn(END_REASONS)
  reason?: EndReason | null;

  @Field(() => TermsInput, {
    nullable: true,
    description: 'With "change": the other terms; they are put forward at once.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => TermsInput)
  terms?: TermsInput | null;
}

/** Why a time was missed. */
@ArgsType()
export class ExcuseOccurrenceArgs {
  @Field(() => ID, { description: 'Which time.' })
  @IsString()
  @MaxLength(MOST_ID)
  occurrenceId: string;

  @Field(() => WithdrawalReasons, { description: 'Why; for learning, the other side does not see it.' })
  @IsIn(WITHDRAWAL_REASONS)
  reason: WithdrawalReason;
}

/** Whom to ask. */
@ArgsType()
export class AskStandInArgs {
  @Field(() => ID, { description: 'Which time.' })
  @IsString()
  @MaxLength(MOST_ID)
  occurrenceId: string;

  @Field(() => ID, { description: 'Whom: one of the candidates.' })
  @IsString()
  @MaxLength(MOST_ID)
  personId: string;

  @Field(() => String, { nullable: true, description: 'What you want to say with it, at most 1000 characters.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_LETTERS)
  message?: string | null;
}

/** Which stand-in. */
@ArgsType()
export class StandInArgs {
  @Field(() => ID, { description: 'Which.' })
  @IsString()
  @MaxLength(MOST_ID)
  standInId: string;
}

/** A yes or a no to coming. */
@ArgsType()
export class AnswerStandInArgs extends StandInArgs {
  @Field(() => Boolean, { description: 'Whether you would come.' })
  @IsBoolean()
  willing: boolean;
}

/** A yes or a no to who comes. */
@ArgsType()
export class ConsentToStandInArgs extends StandInArgs {
  @Field(() => Boolean, { description: 'Whether this person may come.' })
  @IsBoolean()
  agree: boolean;
}
