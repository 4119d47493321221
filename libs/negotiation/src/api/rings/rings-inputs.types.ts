import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsString, MaxLength, ValidateNested } from 'class-validator';

import type { WordedLeg } from '../../rings/ring-versions.service.js';
import { whereOf, WhereInput } from '../talks/terms-inputs.types.js';

const MOST_KEY = 100;
const MOST_LETTERS = 5000;
const MOST_LEGS = 20;

@InputType({ description: 'One helps one other, once. The time zone is that of the post’s area.' })
export class RingLegInput {
  @Field(() => ID, { description: 'Who helps.' })
  @IsString()
  @MaxLength(MOST_KEY)
  helperId: string;

  @Field(() => ID, { description: 'Who is helped: the helper of the next leg.' })
  @IsString()
  @MaxLength(MOST_KEY)
  helpedId: string;

  @Field(() => ID, { description: 'A request of who is helped, or an offer of who helps; it tells the activity.' })
  @IsString()
  @MaxLength(MOST_KEY)
  postId: string;

  @Field(() => String, { description: 'The task in your words, 3 to 500 characters.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  task: string;

  @Field(() => String, { description: 'The local start, YYYY-MM-DDTHH:MM, at most a year ahead.' })
  @IsString()
  @MaxLength(MOST_KEY)
  start: string;

  @Field(() => Int, { description: 'How long, 15 to 1440 minutes.' })
  @IsInt()
  minutes: number;

  @Field(() => WhereInput, { description: 'Where; it cannot stay open.' })
  @ValidateNested()
  @Type(() => WhereInput)
  where: WhereInput;

  @Field(() => String, { defaultValue: '', description: 'Conditions, at most 500 characters.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  conditions: string;

  static legs(legs: readonly RingLegInput[]): WordedLeg[] {
    return legs.map(({ helperId, helpedId, postId, task, start, minutes, where, conditions }) => ({
      helperId,
      helpedId,
      postId,
      task,
      start,
      minutes,
      where: whereOf(where),
      conditions,
    }));
  }
}

/** The legs of a new ring. */
@ArgsType()
export class ProposeRingArgs {
  @Field(() => [RingLegInput], { description: 'Three to five legs that make one circle.' })
  @IsArray()
  @ArrayMaxSize(MOST_LEGS)
  @ValidateNested({ each: true })
  @Type(() => RingLegInput)
  legs: RingLegInput[];
}

/** Which ring. */
@ArgsType()
export class RingArgs {
  @Field(() => ID, { description: 'The ring.' })
  @IsString()
  @MaxLength(MOST_KEY)
  ringId: string;
}

/** The next version of a ring. */
@ArgsType()
export class ChangeRingArgs extends ProposeRingArgs {
  @Field(() => ID, { description: 'The ring.' })
  @IsString()
  @MaxLength(MOST_KEY)
  ringId: string;

  @Field(() => Int, { description: 'The version that you saw.' })
  @IsInt()
  seenVersion: number;
}

/** A yes to one version of a ring. */
@ArgsType()
export class AcceptRingArgs extends RingArgs {
  @Field(() => Int, { description: 'The version that you saw.' })
  @IsInt()
  version: number;

  @Field(() => String, { description: 'Its hash.' })
  @IsString()
  @MaxLength(MOST_KEY)
  hash: string;
}

/** A wish about one version of a ring. */
@ArgsType()
export class AskRingChangeArgs extends RingArgs {
  @Field(() => Int, { description: 'The version that you saw.' })
  @IsInt()
  version: number;

  @Field(() => String, { description: 'What you would like another way, 1 to 1000 characters; the broker reads it.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  words: string;
}
