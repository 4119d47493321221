import { ArgsType, Field, ID, IntersectionType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';

import { END_REASONS, type EndReason } from '../../domain/talks/reasons.data.js';
import { REVIEW_ANSWERS, type ReviewAnswer } from '../../domain/agreements/reviews.rules.js';
import { EndReasons } from '../enums.types.js';
import {
  AgreementArgs,
  ConsentArgs,
  CounterProposalArgs,
  MOST_ID,
  NoArgs,
  ProposalArgs,
  WordsArgs,
} from '../turn-parts.types.js';
import { OccurrenceArgs } from './agreements-args.types.js';
import { ReviewAnswers } from './living-enums.types.js';
import { TermsInput } from '../talks/terms-inputs.types.js';

const MOST_DATE = 30;

/** Other terms. */
@ArgsType()
export class ProposeAmendmentArgs extends IntersectionType(AgreementArgs, ProposalArgs) {}

/** Other terms over those that were seen. */
@ArgsType()
export class CounterAmendmentArgs extends IntersectionType(AgreementArgs, CounterProposalArgs) {}

/** What is consented to. */
@ArgsType()
export class AcceptAmendmentArgs extends IntersectionType(AgreementArgs, ConsentArgs) {}

/** A no to other terms. */
@ArgsType()
export class DeclineAmendmentArgs extends IntersectionType(AgreementArgs, NoArgs) {}

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

/** Whom to ask. */
@ArgsType()
export class AskStandInArgs extends IntersectionType(OccurrenceArgs, WordsArgs) {
  @Field(() => ID, { description: 'Whom: one of the candidates.' })
  @IsString()
  @MaxLength(MOST_ID)
  personId: string;
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
