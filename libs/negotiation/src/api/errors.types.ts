import { GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '#kernel';
import { presentPost } from '#marketplace/api';
import { InvalidInputError, NotFoundError, Open, TooOftenError, UserError } from '#platform';

import type { PaidWork, TermName, TermsError } from '../domain/terms/terms.rules.js';
import type { MessageRefused } from '../domain/words/message.rules.js';
import type { StaleTerms } from '../domain/talks/refusals.rules.js';
import { TermNames } from './enums.types.js';
import { presentLiving } from './agreements/living-errors.types.js';
import { presentMediation } from './talks/mediation-errors.types.js';
import { TermDifferenceType, TermsProposalType } from './talks/terms.types.js';

@ObjectType({ implements: () => [UserError], description: 'It is over and done with already.' })
export class AlreadySettledError extends UserError {
  @Open(() => String, { description: 'How it stands: the state of the talks, the agreement or the time.' })
  settledAs: string;

  static of({ state }: { readonly state: string }): AlreadySettledError {
    return Object.assign(new AlreadySettledError(), { message: `It is ${state} already.`, settledAs: state });
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'An organisation says why it does not choose a volunteer: name a reason.',
})
export class ReasonNeededError extends UserError {
  static of(): ReasonNeededError {
    return Object.assign(new ReasonNeededError(), { message: 'Say why: the volunteer hears it.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'The other one is to answer.' })
export class NotYourTurnError extends UserError {
  @Open(() => ID, { description: 'Id of the person whose turn it is.' })
  waitingFor: string;

  static of({ waitingFor }: { readonly waitingFor: string }): NotYourTurnError {
    return Object.assign(new NotYourTurnError(), { message: 'It is the other side’s turn.', waitingFor });
  }
}

@ObjectType({ implements: () => [UserError], description: 'The time to answer is over.' })
export class TermsLapsedError extends UserError {
  @Open(() => GraphQLISODateTime, { description: 'Until when an answer was possible.' })
  lapsedAt: Date;

  static of({ answerBy }: { readonly answerBy: Date }): TermsLapsedError {
    return Object.assign(new TermsLapsedError(), { message: 'The time to answer is over.', lapsedAt: answerBy });
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'Another version stands than the one that you saw. Nothing was agreed; look at what changed.',
})
export class StaleVersionError extends UserError {
  @Open(() => Int, { description: 'Number of the version that stands, 0 when none does.' })
  standingVersion: number;

  @Open(() => TermsProposalType, { nullable: true, description: 'That version, with its hash and terms.' })
  standing: TermsProposalType | null;

  @Open(() => [TermDifferenceType], { description: 'What changed since the version that you saw.' })
  differences: TermDifferenceType[];

  static of({ standingVersion, standing, seen, differences }: StaleTerms, locale: Locale): StaleVersionError {
    return Object.assign(new StaleVersionError(), {
      message: 'Another version stands.',
      standingVersion,
      standing: standing && TermsProposalType.from(standing, locale),
      differences: standing && seen ? TermDifferenceType.list(differences, seen, standing.terms, locale) : [],
    });
  }
}

@ObjectType({ implements: () => [UserError], description: 'Something is still to be agreed before anybody accepts.' })
export class OpenPointsError extends UserError {
  @Open(() => [TermNames], { description: 'Which terms.' })
  openPoints: TermName[];

  static of({ terms }: { readonly terms: readonly TermName[] }): OpenPointsError {
    return Object.assign(new OpenPointsError(), { message: 'Some terms are still open.', openPoints: [...terms] });
  }
}

@ObjectType({ implements: () => [UserError], description: 'The counter-proposal says what stands already.' })
export class NothingChangedError extends UserError {
  static of(): NothingChangedError {
    return Object.assign(new NothingChangedError(), { message: 'Nothing was changed.' });
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'There were as many proposals as possible; a broker can help.',
})
export class CounterCapError extends UserError {
  @Open(() => Int, { description: 'How many may follow the first.' })
  limit: number;

  static of({ limit }: { readonly limit: number }): CounterCapError {
    return Object.assign(new CounterCapError(), { message: 'No more proposals are possible.', limit });
  }
}

@ObjectType({ implements: () => [UserError], description: 'The proposal that stands, if any, is not yours.' })
export class NotYourProposalError extends UserError {
  static of(): NotYourProposalError {
    return Object.assign(new NotYourProposalError(), { message: 'It is not your proposal.' });
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'No place is left. The talks stay as they are and wait on the list.',
})
export class NoPlaceLeftError extends UserError {
  @Open(() => Int, { nullable: true, description: 'Place on the waiting list, from 1.' })
  waitingListPosition: number;

  static of({ waitingListPosition }: { readonly waitingListPosition: number }): NoPlaceLeftError {
    return Object.assign(new NoPlaceLeftError(), { message: 'No place is left.', waitingListPosition });
  }
}

@ObjectType({ implements: () => [UserError], description: 'You talk about this post already.' })
export class AlreadyTalkingError extends UserError {
  @Open(() => ID, { description: 'The talks.' })
  negotiationId: string;

  static of({ negotiationId }: { readonly negotiationId: string }): AlreadyTalkingError {
    return Object.assign(new AlreadyTalkingError(), { message: 'You talk about this post already.', negotiationId });
  }
}

@ObjectType({ implements: () => [UserError], description: 'You are on pause; end the pause first.' })
export class OnPauseError extends UserError {
  @Open(() => GraphQLISODateTime, { description: 'Until when.' })
  until: Date;

  static of({ until }: { readonly until: Date }): OnPauseError {
    return Object.assign(new OnPauseError(), { message: 'You are on pause.', until });
  }
}

@ObjectType({
  implements: () => [UserError],
  description:
    'Somewhere it says pay, for an hour or a day or as a return. Expenses are possible, with an amount and a reason.',
})
export class PaidWorkError extends UserError {
  @Open(() => String, {
    description: 'Where they stand, such as "terms.inReturn.what", "terms.what.task" or "message".',
  })
  field: string;

  @Open(() => String, { description: 'The words that say so.' })
  found: string;

  @Open(() => String, { description: 'Why, and what is possible instead, in your language.' })
  explanation: string;

  static of({ field, found }: PaidWork, locale: Locale): PaidWorkError {
    return Object.assign(new PaidWorkError(), {
      message: 'Neighbour help is not paid work.',
      field: field === 'message' ? field : `terms.${field}`,
      found,
      explanation: NO_PAY[locale],
    });
  }
}

@ObjectType({ implements: () => [UserError], description: 'It has begun.' })
export class AlreadyStartedError extends UserError {
  @Open(() => GraphQLISODateTime, { description: 'When.' })
  startsAt: Date;

  static of({ startsAt }: { readonly startsAt: Date }): AlreadyStartedError {
    return Object.assign(new AlreadyStartedError(), { message: 'It has begun.', startsAt });
  }
}

@ObjectType({ implements: () => [UserError], description: 'The other side agrees to a move that you put forward.' })
export class OwnMoveError extends UserError {
  static of(): OwnMoveError {
    return Object.assign(new OwnMoveError(), { message: 'You put this moment forward yourself.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'This move is decided, replaced, or about an older moment.' })
export class MoveGoneError extends UserError {
  static of(): MoveGoneError {
    return Object.assign(new MoveGoneError(), { message: 'This move stands no more.' });
  }
}

const NO_PAY: Readonly<Record<Locale, string>> = {
  nl: 'Hier helpen buren elkaar zonder loon. Dus geen geld per uur of per dag. Kosten vergoeden mag wel, zoals benzine. Kies dan “onkosten” en schrijf waarvoor.',
  en: 'Here neighbours help each other without pay. So no money by the hour or the day. Paying expenses is fine, such as fuel. Choose “expenses” and write what for.',
};

const refusedTerms = ({ field, rule, bound }: Extract<TermsError, { kind: 'TermsRefused' }>): InvalidInputError =>
  InvalidInputError.of({ field: `terms.${field}`, rule, bound: typeof bound === 'number' ? bound : null });

/** How every refusal about talks and agreements is shown, in the viewer's language where it holds names. */
export const presentFor = (locale: Locale) => ({
  NotFound: () => NotFoundError.of(),
  TooOften: (e: { readonly retryAfterSeconds: number }) => TooOftenError.of(e.retryAfterSeconds),
  AlreadySettled: AlreadySettledError.of,
  AgreementOver: AlreadySettledError.of,
  ReasonNeeded: () => ReasonNeededError.of(),
  NotYourTurn: NotYourTurnError.of,
  TermsLapsed: TermsLapsedError.of,
  StaleVersion: (e: StaleTerms) => StaleVersionError.of(e, locale),
  OpenPoints: OpenPointsError.of,
  NothingChanged: () => NothingChangedError.of(),
  CounterCap: CounterCapError.of,
  NotYourProposal: () => NotYourProposalError.of(),
  NoPlaceLeft: NoPlaceLeftError.of,
  PostClosed: presentPost.PostClosed,
  OwnPost: presentPost.OwnPost,
  AlreadyTalking: AlreadyTalkingError.of,
  ProfileIncomplete: presentPost.ProfileIncomplete,
  OnPause: OnPauseError.of,
  TermsRefused: refusedTerms,
  PaidWork: (e: PaidWork) => PaidWorkError.of(e, locale),
  MessageRefused: (e: MessageRefused) => InvalidInputError.of({ field: 'message', rule: e.rule, bound: e.bound }),
  AlreadyStarted: AlreadyStartedError.of,
  MoveRefused: (e: { readonly rule: string }) => InvalidInputError.of({ field: 'start', rule: e.rule }),
  OwnMove: () => OwnMoveError.of(),
  MoveGone: () => MoveGoneError.of(),
  ...presentMediation,
  ...presentLiving,
});
