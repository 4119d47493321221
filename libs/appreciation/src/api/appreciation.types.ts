import { GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, InvalidInputError, NotFoundError, Open, resultUnion, UserError } from '#platform';
import { ResidentType } from '#residents/api';

import type { ThanksOfTime } from '../appreciation.service.js';
import type { OpenQuestion, ReceivedThanks, ThanksView } from '../data/appreciation.queries.js';

/** Why it did not happen, as GraphQL knows it. */
export const NotHappenedReasons = {
  couldNotCome: 'couldNotCome',
  otherDidNotCome: 'otherDidNotCome',
  otherDay: 'otherDay',
  other: 'other',
} as const;

registerEnumType(NotHappenedReasons, {
  name: 'NotHappenedReason',
  description: 'Why help did not happen. Brokers learn from it; the other side never sees it.',
  valuesMap: {
    couldNotCome: { description: 'I could not come.' },
    otherDidNotCome: { description: 'The other did not come.' },
    otherDay: { description: 'We chose another day together.' },
    other: { description: 'Something else.' },
  },
});

@ObjectType('OpenQuestion', { description: 'A time of an agreement that waits for your answer: did it happen?' })
export class OpenQuestionType {
  @Open(() => ID, { description: 'The time (occurrence).' })
  occurrenceId: string;

  @Open(() => ID, { description: 'Its agreement.' })
  agreementId: string;

  @Open(() => GraphQLISODateTime, { description: 'When it began.' })
  startsAt: Date;

  @Open(() => GraphQLISODateTime, { description: 'When it ended.' })
  endsAt: Date;

  @Open(() => String, { description: 'IANA zone of its local time.' })
  zone: string;

  @Open(() => ResidentType, { nullable: true, description: 'With whom; null when this person has left.' })
  other: ResidentType | null;

  static from(question: OpenQuestion, other: ResidentType | null): OpenQuestionType {
    const { occurrenceId, agreementId, startsAt, endsAt, zone } = question;
    return Object.assign(new OpenQuestionType(), { occurrenceId, agreementId, startsAt, endsAt, zone, other });
  }
}

@ObjectType({ description: 'Your answer is kept.' })
export class HappenedAnswered {
  @Open(() => ID, { description: 'The time (occurrence).' })
  occurrenceId: string;

  static of(occurrenceId: string): HappenedAnswered {
    return Object.assign(new HappenedAnswered(), { occurrenceId });
  }
}

@ObjectType({ description: 'Words of thanks.' })
export class WordsOfThanks {
  @Open(() => String, { description: 'The words, 1 to 500 characters.' })
  text: string;

  @Open(() => GraphQLISODateTime, { description: 'When they were given.' })
  givenAt: Date;

  static from(words: NonNullable<ThanksView['mine']>): WordsOfThanks {
    return Object.assign(new WordsOfThanks(), { text: words.text, givenAt: words.givenAt });
  }
}

@ObjectType({ description: 'The thanks of one time. Both are shown together: when both gave theirs, or at closesAt.' })
export class Thanks {
  @Open(() => ID, { description: 'The time (occurrence).' })
  occurrenceId: string;

  @Open(() => ResidentType, { nullable: true, description: 'The other side; null when this person has left.' })
  other: ResidentType | null;

  @Open(() => WordsOfThanks, { nullable: true, description: 'What you gave; null when you did not.' })
  mine: WordsOfThanks | null;

  @Open(() => WordsOfThanks, { nullable: true, description: 'What you got; null as long as it is not shown.' })
  theirs: WordsOfThanks | null;

  @Open(() => GraphQLISODateTime, { nullable: true, description: 'Since when they are shown; null before.' })
  revealedAt: Date | null;

  @Open(() => GraphQLISODateTime, { description: 'Until when you can give thanks.' })
  closesAt: Date;

  @Open(() => Boolean, { description: 'Whether you may give thanks now.' })
  mayGive: boolean;

  static from(thanks: ThanksOfTime, other: ResidentType | null): Thanks {
    const { occurrenceId, mine, theirs, revealedAt, closesAt, mayGive } = thanks;
    return Object.assign(new Thanks(), {
      occurrenceId,
      other,
      mine: mine && WordsOfThanks.from(mine),
      theirs: theirs && WordsOfThanks.from(theirs),
      revealedAt,
      closesAt,
      mayGive,
    });
  }
}

@ObjectType('ReceivedThanks', { description: 'Thanks that you got.' })
export class ReceivedThanksType {
  @Open(() => ID, { description: 'The time (occurrence) that they are for.' })
  occurrenceId: string;

  @Open(() => ResidentType, { nullable: true, description: 'From whom; null when this person has left.' })
  from: ResidentType | null;

  @Open(() => String, { description: 'The words.' })
  text: string;

  @Open(() => GraphQLISODateTime, { description: 'Since when they are shown.' })
  revealedAt: Date;

  static from({ occurrenceId, text, revealedAt }: ReceivedThanks, author: ResidentType | null): ReceivedThanksType {
    return Object.assign(new ReceivedThanksType(), { occurrenceId, text, revealedAt, from: author });
  }
}

export const ReceivedThanksConnection = connectionOf(ReceivedThanksType, 'ReceivedThanks');

@ObjectType({ implements: () => [UserError], description: 'It is too early for this.' })
export class NotYetError extends UserError {
  @Open(() => GraphQLISODateTime, { description: 'From when it is possible.' })
  from: Date;

  static of({ from }: { from: Date }): NotYetError {
    return Object.assign(new NotYetError(), { message: 'It is too early for this.', from });
  }
}

@ObjectType({ implements: () => [UserError], description: 'This time was called off.' })
export class CalledOffError extends UserError {
  static of(): CalledOffError {
    return Object.assign(new CalledOffError(), { message: 'This time was called off.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'You answered this before.' })
export class AlreadyAnsweredError extends UserError {
  static of(): AlreadyAnsweredError {
    return Object.assign(new AlreadyAnsweredError(), { message: 'You answered this before.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'It did not take place, so there are no thanks to give.' })
export class DidNotHappenError extends UserError {
  static of(): DidNotHappenError {
    return Object.assign(new DidNotHappenError(), { message: 'It did not take place.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'Thanks for this time can no longer be given.' })
export class ThanksClosedError extends UserError {
  static of(): ThanksClosedError {
    return Object.assign(new ThanksClosedError(), { message: 'Thanks for this time can no longer be given.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'You gave thanks for this time before.' })
export class AlreadyThankedError extends UserError {
  static of(): AlreadyThankedError {
    return Object.assign(new AlreadyThankedError(), { message: 'You gave thanks for this time before.' });
  }
}

export const AnswerHappenedResult = resultUnion('AnswerHappenedResult', 'What answerHappened answers.', [
  HappenedAnswered,
  NotFoundError,
  NotYetError,
  CalledOffError,
  AlreadyAnsweredError,
]);
export const GiveThanksResult = resultUnion('GiveThanksResult', 'What giveThanks answers.', [
  Thanks,
  NotFoundError,
  InvalidInputError,
  NotYetError,
  CalledOffError,
  DidNotHappenError,
  ThanksClosedError,
  AlreadyThankedError,
]);
