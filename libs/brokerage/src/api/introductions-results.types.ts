import { ObjectType } from '@nestjs/graphql';
import { PostClosedError, presentPost } from '#marketplace/api';
import { InvalidInputError, NotFoundError, resultUnion, UserError } from '#platform';

import type { IntroductionWords } from '../domain/introduction.rules.js';
import { Introduction, IntroductionMadeType } from './introductions.types.js';

@ObjectType({ implements: () => [UserError], description: 'These two are asked already, or talk about this post.' })
export class AlreadyInTouchError extends UserError {
  static of(): AlreadyInTouchError {
    return Object.assign(new AlreadyInTouchError(), { message: 'They are in touch already.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'This introduction is over.' })
export class IntroductionOverError extends UserError {
  static of(): IntroductionOverError {
    return Object.assign(new IntroductionOverError(), { message: 'This introduction is over.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'You said so already.' })
export class AlreadySaidError extends UserError {
  static of(): AlreadySaidError {
    return Object.assign(new AlreadySaidError(), { message: 'You said so already.' });
  }
}

export const IntroduceResult = resultUnion('IntroduceResult', 'What introduce answers.', [
  IntroductionMadeType,
  NotFoundError,
  PostClosedError,
  AlreadyInTouchError,
  InvalidInputError,
]);
export const AnswerIntroductionResult = resultUnion('AnswerIntroductionResult', 'What answerIntroduction answers.', [
  Introduction,
  NotFoundError,
  IntroductionOverError,
  AlreadySaidError,
]);

/** How every refusal about introductions is shown. */
export const presentIntroduction = {
  NotFound: presentPost.NotFound,
  PostClosed: presentPost.PostClosed,
  AlreadyInTouch: () => AlreadyInTouchError.of(),
  IntroductionOver: () => IntroductionOverError.of(),
  AlreadySaid: () => AlreadySaidError.of(),
  IntroductionWords: ({ rule, bound }: IntroductionWords) => InvalidInputError.of({ field: 'words', rule, bound }),
};
