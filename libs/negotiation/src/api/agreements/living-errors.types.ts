import { GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInputError, Open, UserError } from '#platform';

import type { StandInState } from '../../domain/agreements/stand-ins.rules.js';
import { StandInStates } from './living-enums.types.js';

@ObjectType({ implements: () => [UserError], description: 'Other terms are talked about already; answer those.' })
export class AmendmentOpenError extends UserError {
  @Open(() => Int, { description: 'The version that stands.' })
  version: number;

  static of({ version }: { readonly version: number }): AmendmentOpenError {
    return Object.assign(new AmendmentOpenError(), { message: 'Other terms are talked about already.', version });
  }
}

@ObjectType({ implements: () => [UserError], description: 'A pause runs or is to come; end it first.' })
export class PauseRunningError extends UserError {
  @Open(() => GraphQLISODateTime, { description: 'Until when.' })
  until: Date;

  static of({ until }: { readonly until: Date }): PauseRunningError {
    return Object.assign(new PauseRunningError(), { message: 'There is a pause already.', until });
  }
}

@ObjectType({ implements: () => [UserError], description: 'There is no pause to end.' })
export class NoPauseError extends UserError {
  static of(): NoPauseError {
    return Object.assign(new NoPauseError(), { message: 'There is no pause.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'It is too long ago.' })
export class TooLateError extends UserError {
  @Open(() => GraphQLISODateTime, { description: 'Until when it was possible.' })
  until: Date;

  static of({ until }: { readonly until: Date }): TooLateError {
    return Object.assign(new TooLateError(), { message: 'It is too long ago.', until });
  }
}

@ObjectType({ implements: () => [UserError], description: 'You answered this question.' })
export class ReviewAnsweredError extends UserError {
  static of(): ReviewAnsweredError {
    return Object.assign(new ReviewAnsweredError(), { message: 'You answered this question.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'The helper alone can ask somebody to come instead.' })
export class NotTheHelperError extends UserError {
  static of(): NotTheHelperError {
    return Object.assign(new NotTheHelperError(), { message: 'The helper asks who comes instead.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'Somebody is asked for this time already.' })
export class StandInAskedError extends UserError {
  static of(): StandInAskedError {
    return Object.assign(new StandInAskedError(), { message: 'Somebody is asked already.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'It is decided already, or not your turn.' })
export class StandInSettledError extends UserError {
  @Open(() => StandInStates, { description: 'How it stands.' })
  standInState: StandInState;

  static of({ state }: { readonly state: StandInState }): StandInSettledError {
    return Object.assign(new StandInSettledError(), { message: `It is ${state}.`, standInState: state });
  }
}

/** How refusals about running agreements are shown. */
export const presentLiving = {
  AmendmentOpen: AmendmentOpenError.of,
  PauseRefused: (e: { readonly field: string; readonly rule: string }) =>
    InvalidInputError.of({ field: e.field, rule: e.rule }),
  PauseRunning: PauseRunningError.of,
  NoPause: () => NoPauseError.of(),
  TooLate: TooLateError.of,
  ReviewAnswered: () => ReviewAnsweredError.of(),
  ReasonMissing: () => InvalidInputError.of({ field: 'reason', rule: 'required' }),
  TermsMissing: () => InvalidInputError.of({ field: 'terms', rule: 'required' }),
  NotTheHelper: () => NotTheHelperError.of(),
  StandInAsked: () => StandInAskedError.of(),
  StandInSettled: StandInSettledError.of,
};
