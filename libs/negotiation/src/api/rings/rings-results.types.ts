import { Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '#kernel';
import { InvalidInputError, NotFoundError, Open, resultUnion, UserError } from '#platform';

import type { MessageRefused } from '../../domain/words/message.rules.js';
import type { RingOver, RingShape, RingState, StaleRing } from '../../domain/rings/ring.rules.js';
import type { PaidWork, TermsError } from '../../domain/terms/terms.rules.js';
import type { RingNotPossible } from '../../rings/ring-versions.service.js';
import { PaidWorkError } from '../errors.types.js';
import { Ring, RingAtDeskType, RingStates } from './rings.types.js';

@ObjectType({ implements: () => [UserError], description: 'This ring is settled, or its time is over.' })
export class RingOverError extends UserError {
  @Open(() => RingStates, { description: 'How it stands; proposed when its time is over.' })
  ringState: RingState;

  static of({ state }: RingOver): RingOverError {
    return Object.assign(new RingOverError(), { message: 'This ring is over.', ringState: state });
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'Another version of the ring stands than the one that you saw.',
})
export class StaleRingError extends UserError {
  @Open(() => Int, { description: 'Number of the version that stands; look at it again.' })
  standingVersion: number;

  static of({ standingVersion }: StaleRing): StaleRingError {
    return Object.assign(new StaleRingError(), { message: 'Another version stands.', standingVersion });
  }
}

@ObjectType({ implements: () => [UserError], description: 'You answered this version already.' })
export class RingAnsweredError extends UserError {
  static of(): RingAnsweredError {
    return Object.assign(new RingAnsweredError(), { message: 'You answered this version already.' });
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'With these people or posts no ring is possible now. Of people it is not told who, or why.',
})
export class RingNotPossibleError extends UserError {
  @Open(() => Int, { nullable: true, description: 'The leg whose post does not fit, from 0; null for anything else.' })
  leg: number | null;

  static of({ leg }: RingNotPossible): RingNotPossibleError {
    return Object.assign(new RingNotPossibleError(), { message: 'No ring is possible now.', leg });
  }
}

@ObjectType({ implements: () => [UserError], description: 'The new version says what stands already.' })
export class RingUnchangedError extends UserError {
  static of(): RingUnchangedError {
    return Object.assign(new RingUnchangedError(), { message: 'Nothing was changed.' });
  }
}

const PROPOSED = [RingAtDeskType, NotFoundError, RingNotPossibleError, PaidWorkError, InvalidInputError] as const;
export const ProposeRingResult = resultUnion('ProposeRingResult', 'What proposeRing answers.', PROPOSED);
export const ChangeRingResult = resultUnion('ChangeRingResult', 'What changeRing answers.', [
  ...PROPOSED,
  RingOverError,
  StaleRingError,
  RingUnchangedError,
]);
const ANSWERED = [Ring, NotFoundError, RingOverError, StaleRingError, RingAnsweredError] as const;
export const AcceptRingResult = resultUnion('AcceptRingResult', 'What acceptRing answers.', ANSWERED);
export const AskRingChangeResult = resultUnion('AskRingChangeResult', 'What askRingChange answers.', [
  ...ANSWERED,
  InvalidInputError,
]);
export const DeclineRingResult = resultUnion('DeclineRingResult', 'What declineRing answers.', [
  Ring,
  NotFoundError,
  RingOverError,
]);

const refusedTerms = ({ field, rule, bound }: Extract<TermsError, { kind: 'TermsRefused' }>): InvalidInputError =>
  InvalidInputError.of({ field, rule, bound: typeof bound === 'number' ? bound : null });

/** How every refusal about rings is shown; fields of terms are named by their leg. */
export const presentRing = (locale: Locale) => ({
  NotFound: () => NotFoundError.of(),
  RingOver: RingOverError.of,
  StaleRing: StaleRingError.of,
  RingAnswered: () => RingAnsweredError.of(),
  RingNotPossible: RingNotPossibleError.of,
  RingUnchanged: () => RingUnchangedError.of(),
  RingShape: ({ rule, bound }: RingShape) => InvalidInputError.of({ field: 'legs', rule, bound }),
  TermsRefused: refusedTerms,
  PaidWork: (e: PaidWork) => Object.assign(PaidWorkError.of(e, locale), { field: e.field }),
  MessageRefused: ({ rule, bound }: MessageRefused) => InvalidInputError.of({ field: 'words', rule, bound }),
});
