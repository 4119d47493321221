import { ArgsType, Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsString, MaxLength } from 'class-validator';
import { ActivityType } from '#activities/api';
import type { AreaTree } from '#areas';
import { AreaType } from '#areas/api';
import type { Locale } from '#kernel';
import type { Side } from '#negotiation';
import { Sides } from '#negotiation/api';
import { Open } from '#platform';

import type { IntroductionMade, IntroductionSeen } from '../data/introductions.queries.js';
import type { IntroductionState } from '../domain/introduction.rules.js';

const IntroductionStates = {
  asked: 'asked',
  agreed: 'agreed',
  over: 'over',
} as const satisfies Record<IntroductionState, IntroductionState>;

registerEnumType(IntroductionStates, {
  name: 'IntroductionState',
  description: 'How an introduction stands.',
  valuesMap: {
    asked: { description: 'Both are asked; not both have said yes.' },
    agreed: { description: 'Both said yes: they talk.' },
    over: { description: 'It did not work out. Why, and by whom, is nobody’s business.' },
  },
});

@ObjectType({
  description: 'A broker asks whether you would like to talk with somebody. Until both said yes nobody learns a name.',
})
export class Introduction {
  @Open(() => ID, { description: 'The id.' })
  id: string;

  @Open(() => IntroductionStates, { description: 'How it stands.' })
  state: IntroductionState;

  @Open(() => String, { description: 'First name of the broker.' })
  broker: string;

  @Open(() => String, { description: 'What the broker writes to both.' })
  words: string;

  @Open(() => ActivityType, { nullable: true, description: 'What it is about.' })
  activity: ActivityType | null;

  @Open(() => Sides, { description: 'Whether you would be helped or would help.' })
  yourSide: Side;

  @Open(() => AreaType, { nullable: true, description: 'Where the other one lives.' })
  area: AreaType | null;

  @Open(() => ID, {
    nullable: true,
    description: 'Your post that it is about; null when it is about a post of theirs.',
  })
  ownPostId: string | null;

  @Open(() => Boolean, { nullable: true, description: 'Whether you said yes; null while you said nothing.' })
  youSaidYes: boolean | null;

  @Open(() => GraphQLISODateTime, { description: 'Since when.' })
  askedAt: Date;

  @Open(() => GraphQLISODateTime, { description: 'Until when an answer is possible.' })
  answerBy: Date;

  @Open(() => ID, { nullable: true, description: 'The talks, once both said yes.' })
  negotiationId: string | null;

  static from(seen: IntroductionSeen, tree: AreaTree, locale: Locale): Introduction {
    const { id, state, words, yourSide, ownPostId, askedAt, answerBy, negotiationId, youSaid, areaCode } = seen;
    const area = areaCode === null ? undefined : tree.find(areaCode);
    return Object.assign(new Introduction(), {
      id,
      state,
      words,
      yourSide,
      ownPostId,
      askedAt,
      answerBy,
      negotiationId,
      broker: seen.brokerName,
      activity: ActivityType.of(seen.activity, locale),
      area: area ? AreaType.from(area) : null,
      youSaidYes: youSaid === null ? null : youSaid === 'yes',
    });
  }
}

@ObjectType('IntroductionMade', { description: 'An introduction in your areas; who said what is not told.' })
export class IntroductionMadeType {
  @Open(() => ID, { description: 'The id.' })
  id: string;

  @Open(() => IntroductionStates, { description: 'How it stands.' })
  state: IntroductionState;

  @Open(() => ID, { description: 'The post that it is about.' })
  postId: string;

  @Open(() => ID, { nullable: true, description: 'The post of the other one, when there is one.' })
  otherPostId: string | null;

  @Open(() => String, { description: 'First name of the author of the post.' })
  author: string;

  @Open(() => String, { description: 'First name of the other one.' })
  other: string;

  @Open(() => String, { description: 'What was written to both.' })
  words: string;

  @Open(() => GraphQLISODateTime, { description: 'Since when.' })
  askedAt: Date;

  @Open(() => GraphQLISODateTime, { description: 'Until when an answer is possible.' })
  answerBy: Date;

  static from({
    authorName: author,
    otherName: other,
    endedAt: _endedAt,
    ...made
  }: IntroductionMade): IntroductionMadeType {
    return Object.assign(new IntroductionMadeType(), { ...made, author, other });
  }
}

/** Whom to introduce to the author of which post. */
@ArgsType()
export class IntroduceArgs {
  @Field(() => ID, { description: 'The post; its author is one of the two.' })
  @IsString()
  @MaxLength(100)
  postId: string;

  @Field(() => ID, { description: 'The other one.' })
  @IsString()
  @MaxLength(100)
  residentId: string;

  @Field(() => ID, { nullable: true, description: 'A post of the other one that fits, when there is one.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  otherPostId?: string | null;

  @Field(() => String, { description: 'What you write to both, 10 to 500 characters, without their names.' })
  @IsString()
  @MaxLength(5000)
  words: string;
}

/** A yes or a no. */
@ArgsType()
export class AnswerIntroductionArgs {
  @Field(() => ID, { description: 'Which.' })
  @IsString()
  @MaxLength(100)
  introductionId: string;

  @Field(() => Boolean, { description: 'Whether you would like to talk.' })
  @IsBoolean()
  yes: boolean;
}
