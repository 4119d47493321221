import { ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Open, resultUnion, UserError } from '#platform';

import { LEAVING_REASONS, type Leaving, type LeavingReason } from '../domain/leaving.rules.js';

export const LeavingReasons = Object.fromEntries(LEAVING_REASONS.map((reason) => [reason, reason])) as {
  readonly [R in LeavingReason]: R;
};

registerEnumType(LeavingReasons, {
  name: 'LeavingReason',
  description: 'Why somebody leaves, for learning; nobody has to say.',
  valuesMap: {
    moved: { description: 'Lives elsewhere now.' },
    noTime: { description: 'Has no time.' },
    foundNobody: { description: 'Found nobody.' },
    helpedEnough: { description: 'Got what was needed, or gave what there was to give.' },
    privacy: { description: 'Would rather not be known here.' },
    other: { description: 'Something else.' },
  },
});

@ObjectType('Leaving', {
  description: 'You are leaving: nobody finds you any more. Until it is final you can stay after all.',
})
export class LeavingType {
  @Open(() => Date, { description: 'Since when.' })
  askedAt: Date;

  @Open(() => Date, { description: 'When it is final: then what is kept of you is taken away.' })
  finalAt: Date;

  static from({ askedAt, finalAt }: Leaving): LeavingType {
    return Object.assign(new LeavingType(), { askedAt, finalAt });
  }
}

@ObjectType({ description: 'You stay. What was withdrawn or ended meanwhile stays so.' })
export class StayedAfterAll {
  @Open(() => ID, { description: 'Your id.' })
  personId: string;

  static of(personId: string): StayedAfterAll {
    return Object.assign(new StayedAfterAll(), { personId });
  }
}

@ObjectType({ implements: () => [UserError], description: 'You have a role for others: give it back first.' })
export class StillStaffError extends UserError {
  static of(): StillStaffError {
    return Object.assign(new StillStaffError(), { message: 'Brokers and administrators give back their role first.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'You are not leaving.' })
export class NotLeavingError extends UserError {
  static of(): NotLeavingError {
    return Object.assign(new NotLeavingError(), { message: 'There is nothing to undo: you are not leaving.' });
  }
}

export const LeaveResult = resultUnion('LeaveResult', 'What leave answers.', [LeavingType, StillStaffError]);
export const StayAfterAllResult = resultUnion('StayAfterAllResult', 'What stayAfterAll answers.', [
  StayedAfterAll,
  NotLeavingError,
]);
