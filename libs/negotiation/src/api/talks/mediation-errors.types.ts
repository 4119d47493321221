import { Int, ObjectType } from '@nestjs/graphql';
import { Open, UserError } from '#platform';

import type { AlreadyAsked, NotMediated, SuggestionGone } from '../../domain/talks/mediation.rules.js';
import type { Mediation } from '../../domain/talks/talks.rules.js';
import { MediationSteps } from '../enums.types.js';

@ObjectType({ implements: () => [UserError], description: 'You asked for a broker already, or one is there.' })
export class AlreadyAskedError extends UserError {
  @Open(() => MediationSteps, { description: 'How far it is.' })
  step: Mediation;

  static of({ mediation }: AlreadyAsked): AlreadyAskedError {
    return Object.assign(new AlreadyAskedError(), { message: 'You asked already.', step: mediation });
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'Nobody asked for a broker here, or (for a broker) the two have not both asked.',
})
export class NotMediatedError extends UserError {
  @Open(() => MediationSteps, { nullable: true, description: 'How far it is; null when nobody asked.' })
  asked: Mediation | null;

  static of({ mediation }: NotMediated): NotMediatedError {
    return Object.assign(new NotMediatedError(), { message: 'There is no mediation here.', asked: mediation });
  }
}

@ObjectType({ implements: () => [UserError], description: 'Another broker stands beside these talks.' })
export class AlreadyMediatedError extends UserError {
  static of(): AlreadyMediatedError {
    return Object.assign(new AlreadyMediatedError(), { message: 'Another broker is there already.' });
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'The suggestion that you saw stands no more, or its moment has gone by.',
})
export class SuggestionGoneError extends UserError {
  @Open(() => Int, { nullable: true, description: 'Number of the one that stands; null when none does.' })
  standingSuggestion: number | null;

  static of({ standing }: SuggestionGone): SuggestionGoneError {
    return Object.assign(new SuggestionGoneError(), {
      message: 'That suggestion stands no more.',
      standingSuggestion: standing,
    });
  }
}

/** How refusals about mediation are shown. */
export const presentMediation = {
  AlreadyAsked: AlreadyAskedError.of,
  NotMediated: NotMediatedError.of,
  AlreadyMediated: () => AlreadyMediatedError.of(),
  SuggestionGone: SuggestionGoneError.of,
};
