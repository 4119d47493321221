import { ArgsType, Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import type { HouseRule, Refusal } from '#marketplace';
import { HouseRules, OwnPostError } from '#marketplace/api';
import { InvalidInputError, NotFoundError, Open, resultUnion, UserError } from '#platform';

import type { AppealView } from '../data/appeals.queries.js';
import type { OwnRefusal } from '../appeals.service.js';
import { APPEAL_STATES, type AppealState, type AppealTooLate } from '../domain/appeal.rules.js';
import { NotInReviewError, WorkItemDoneError } from './desk-errors.types.js';
import { presentReport } from './reports.types.js';

const AppealStates = { open: 'open', granted: 'granted', rejected: 'rejected' } as const satisfies Record<
  (typeof APPEAL_STATES)[number],
  string
>;
/** Far above the rule: longer texts are no honest mistake. */
const MOST_LETTERS = 5000;

registerEnumType(AppealStates, {
  name: 'AppealState',
  description: 'Where an appeal stands.',
  valuesMap: {
    open: { description: 'It waits for another broker.' },
    granted: { description: 'The words come before the public after all.' },
    rejected: { description: 'The refusal stays.' },
  },
});

@ObjectType('Appeal', { description: 'An appeal against a refusal, for brokers of the area.' })
export class AppealType {
  @Open(() => ID, { description: 'The id, for grantAppeal and rejectAppeal.' })
  id: string;

  @Open(() => ID, { description: 'The post.' })
  postId: string;

  @Open(() => Int, { description: 'Number of the version that was refused.' })
  revision: number;

  @Open(() => String, { description: 'Its title.' })
  title: string;

  @Open(() => String, { description: 'What it says.' })
  text: string;

  @Open(() => HouseRules, { description: 'The house rule that was named.' })
  rule: HouseRule;

  @Open(() => String, { nullable: true, description: 'What was written to the author.' })
  reason: string | null;

  @Open(() => GraphQLISODateTime, { description: 'When it was refused.' })
  refusedAt: Date;

  @Open(() => String, { description: 'Why the author does not agree.' })
  words: string;

  @Open(() => GraphQLISODateTime, { description: 'When the author appealed.' })
  appealedAt: Date;

  @Open(() => AppealStates, { description: 'Where it stands.' })
  state: AppealState;

  @Open(() => String, { nullable: true, description: 'What the author was told about it.' })
  note: string | null;

  static from(view: AppealView): AppealType {
    return Object.assign(new AppealType(), view);
  }
}

@ObjectType('PostRefusal', { description: 'The last refusal of words of a post of yours.' })
export class PostRefusalType {
  @Open(() => ID, { description: 'The post.' })
  postId: string;

  @Open(() => Int, { description: 'Number of the version that was refused.' })
  revision: number;

  @Open(() => HouseRules, { description: 'The house rule that it breaks.' })
  rule: HouseRule;

  @Open(() => GraphQLISODateTime, { description: 'When.' })
  refusedAt: Date;

  @Open(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Until when you can appeal; null when you did, it is too late, or newer words of yours are public.',
  })
  appealUntil: Date | null;

  @Open(() => AppealStates, { nullable: true, description: 'Where your appeal stands; null without one.' })
  appealState: AppealState | null;

  @Open(() => String, { nullable: true, description: 'What the other broker wrote to you about your appeal.' })
  appealNote: string | null;

  static from({ postId, revision, rule, refusedAt, appealUntil, appeal }: OwnRefusal): PostRefusalType {
    const decided = { appealState: appeal?.state ?? null, appealNote: appeal?.note ?? null };
    return Object.assign(new PostRefusalType(), { postId, revision, rule, refusedAt, appealUntil, ...decided });
  }
}

@ObjectType({ description: 'Another broker than the one who refused looks at it.' })
export class AppealTaken {
  @Open(() => ID, { description: 'The post.' })
  postId: string;

  static of({ postId }: Refusal): AppealTaken {
    return Object.assign(new AppealTaken(), { postId });
  }
}

@ObjectType({ description: 'The appeal is decided, and the author is told.' })
export class AppealDecided {
  @Open(() => ID, { description: 'The appeal.' })
  appealId: string;

  @Open(() => AppealStates, { description: 'How.' })
  state: AppealState;

  static of(appealId: string, state: AppealState): AppealDecided {
    return Object.assign(new AppealDecided(), { appealId, state });
  }
}

@ObjectType({ implements: () => [UserError], description: 'No words of this post are refused that could come back.' })
export class NothingToAppealError extends UserError {
  static of(): NothingToAppealError {
    return Object.assign(new NothingToAppealError(), { message: 'There is nothing to appeal against.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'The refusal was too long ago.' })
export class AppealTooLateError extends UserError {
  @Open(() => GraphQLISODateTime, { description: 'Until when an appeal was possible.' })
  until: Date;

  static of({ until }: AppealTooLate): AppealTooLateError {
    return Object.assign(new AppealTooLateError(), { message: 'An appeal was possible for six months.', until });
  }
}

@ObjectType({ implements: () => [UserError], description: 'You appealed against this refusal before.' })
export class AlreadyAppealedError extends UserError {
  static of(): AlreadyAppealedError {
    return Object.assign(new AlreadyAppealedError(), { message: 'There is an appeal against this refusal.' });
  }
}

/** Which appeal is decided, and what the author is told. */
@ArgsType()
export class DecideAppealArgs {
  @Field(() => ID, { description: 'The appeal: subjectId of its work item.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  appealId: string;

  @Field({ description: 'Why, in words for the author, 5 to 500 characters.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  note: string;
}

/** How every refusal about appeals is shown. */
export const presentAppeal = {
  ...presentReport('note'),
  NothingToAppeal: NothingToAppealError.of,
  AppealTooLate: AppealTooLateError.of,
  AlreadyAppealed: AlreadyAppealedError.of,
};

export const AppealResult = resultUnion('AppealResult', 'What appeal answers.', [
  AppealTaken,
  NotFoundError,
  NothingToAppealError,
  AppealTooLateError,
  AlreadyAppealedError,
  InvalidInputError,
]);
const DECISION_ERRORS = [NotFoundError, OwnPostError, NotInReviewError, InvalidInputError, WorkItemDoneError] as const;
export const GrantAppealResult = resultUnion('GrantAppealResult', 'What grantAppeal answers.', [
  AppealDecided,
  ...DECISION_ERRORS,
]);
export const RejectAppealResult = resultUnion('RejectAppealResult', 'What rejectAppeal answers.', [
  AppealDecided,
  ...DECISION_ERRORS,
]);
