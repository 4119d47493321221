import { ObjectType, registerEnumType } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';

import type { ActingRefusal } from '../auth/acting.js';
import { Open } from './access.js';
import { UserError } from './user-errors.js';

const Reasons = { noMandate: 'noMandate', outsideMandate: 'outsideMandate', otherSide: 'otherSide' } as const;
type Reason = keyof typeof Reasons;

registerEnumType(Reasons, {
  name: 'NoMandateReason',
  description: 'Why something is not done in the name of somebody.',
  valuesMap: {
    noMandate: { description: 'You may not act for this person: never given, revoked, over, or not your area.' },
    outsideMandate: { description: 'The mandate does not cover this.' },
    otherSide: { description: 'You are, or acted for, the other side of the same talks.' },
  },
});

/** The broker may not do this in this person's name. */
@ObjectType({ implements: () => [UserError], description: 'You may not do this in the name of this person.' })
export class NoMandateError extends UserError {
  @Open(() => Reasons, { description: 'Why.' })
  because: Reason;

  static of(because: Reason): NoMandateError {
    return Object.assign(new NoMandateError(), { message: `Not in the name of this person: ${because}.`, because });
  }
}

/** The resident has to say yes personally first. */
@ObjectType({
  implements: () => [UserError],
  description: 'The resident has to say yes personally to exactly this version: ask for a phone code first.',
})
export class ConfirmationNeededError extends UserError {
  static of(): ConfirmationNeededError {
    return Object.assign(new ConfirmationNeededError(), { message: 'The resident has to confirm this version first.' });
  }
}

/** How a mutation answers a refusal to act for somebody. */
export function actingError(refusal: ActingRefusal): UserError {
  switch (refusal.kind) {
    case 'NoMandate':
      return NoMandateError.of('noMandate');
    case 'OutsideMandate':
      return NoMandateError.of('outsideMandate');
    case 'OtherSide':
      return NoMandateError.of('otherSide');
    case 'ConfirmationNeeded':
      return ConfirmationNeededError.of();
  }
}

/** How everything else answers it: no session for this person, so an error with a stable code. */
export const actingDenied = (refusal: ActingRefusal): GraphQLError =>
  new GraphQLError(actingError(refusal).message, {
    extensions: { code: refusal.kind === 'NoMandate' ? 'NO_MANDATE' : 'OUTSIDE_MANDATE' },
  });
