import { ArgsType, Field, ID, IntersectionType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsString, Length, MaxLength } from 'class-validator';

import { NOT_CHOSEN_REASONS, type NotChosenReason } from '../../domain/talks/reasons.data.js';
import { NotChosenReasons } from '../enums.types.js';
import {
  ConsentArgs,
  CounterProposalArgs,
  MOST_ID,
  MOST_LETTERS,
  NoArgs,
  ProposalArgs,
  TalksArgs,
  WordsArgs,
} from '../turn-parts.types.js';

/** Which talks, with words that may go with a turn. */
@ArgsType()
export class TurnArgs extends IntersectionType(TalksArgs, WordsArgs) {}

/** A first proposal about a post. */
@ArgsType()
export class RespondArgs extends ProposalArgs {
  @Field(() => ID, { description: 'Which post.' })
  @IsString()
  @MaxLength(MOST_ID)
  postId: string;
}

/** New terms. */
@ArgsType()
export class ProposeArgs extends IntersectionType(TalksArgs, ProposalArgs) {}

/** New terms over those that were seen. */
@ArgsType()
export class CounterArgs extends IntersectionType(TalksArgs, CounterProposalArgs) {}

/** What is accepted. */
@ArgsType()
export class AcceptArgs extends IntersectionType(TurnArgs, ConsentArgs) {}

/** A no. */
@ArgsType()
export class DeclineArgs extends IntersectionType(TurnArgs, NoArgs) {
  @Field(() => NotChosenReasons, {
    nullable: true,
    description: 'Why an organisation does not choose the volunteer, who hears it; an organisation has to say it.',
  })
  @IsOptional()
  @IsIn(NOT_CHOSEN_REASONS)
  notChosen?: NotChosenReason | null;
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
