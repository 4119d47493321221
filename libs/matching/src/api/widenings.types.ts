import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import type { Day, Part } from '#kernel';
import { Open } from '#platform';
import { PartsOfDay, WeekDays } from '#residents/api';

import type { Wider, Widening } from '../domain/widening.rules.js';
import { WiderThings } from './enums.types.js';

@ObjectType('SuggestionWidening', {
  description: 'What would bring more suggestions when just this one thing of the post were wider.',
})
export class WideningType {
  @Open(() => WiderThings, { description: 'What would be wider.' })
  by: Wider['by'];

  @Open(() => Int, {
    description: 'How many more posts would fit at least fairly; other lines may count the same ones.',
  })
  more: number;

  @Open(() => Int, { nullable: true, description: 'With `distance`: from how far, in metres.' })
  metres: number | null;

  @Open(() => WeekDays, { nullable: true, description: 'With `day`: the whole of that day.' })
  day: Day | null;

  @Open(() => PartsOfDay, { nullable: true, description: 'With `part`: that part of every day.' })
  part: Part | null;

  @Open(() => String, { nullable: true, description: 'With `language`: ISO 639-1.' })
  language: string | null;

  @Open(() => ID, { nullable: true, description: 'With `activity`: key of the group.' })
  group: string | null;

  static from(widening: Widening): WideningType {
    return Object.assign(new WideningType(), NOT_TOLD, widening);
  }
}

const NOT_TOLD = { metres: null, day: null, part: null, language: null, group: null };

/** For which post. */
@ArgsType()
export class WideningsArgs {
  @Field(() => ID, { description: 'The open post that few fit.' })
  @IsString()
  @MaxLength(36)
  postId: string;
}
