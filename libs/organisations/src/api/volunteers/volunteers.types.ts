import { ID, ObjectType } from '@nestjs/graphql';
import { InvalidInputError, NotFoundError, Open, resultUnion } from '#platform';

import type { VogView } from '../../data/volunteers/volunteers.queries.js';

@ObjectType('VogSeen', {
  description: 'That an organisation saw a certificate of conduct (VOG): the day, never the paper. Both sides read it.',
})
export class VogSeenType {
  @Open(() => ID, { description: 'The volunteer.' })
  volunteerId: string;

  @Open(() => String, { description: 'First name of the volunteer.' })
  firstName: string;

  @Open(() => String, { description: 'Name of the organisation.' })
  organisation: string;

  @Open(() => String, { description: 'Local date on which it was seen, YYYY-MM-DD.' })
  seenOn: string;

  @Open(() => String, { description: 'Local date from which it has to be shown again, YYYY-MM-DD.' })
  dueOn: string;

  static from({ personId, firstName, organisation, seenOn, dueOn }: VogView): VogSeenType {
    return Object.assign(new VogSeenType(), { volunteerId: personId, firstName, organisation, seenOn, dueOn });
  }
}

@ObjectType({ description: 'The day is written down; the volunteer may begin.' })
export class VogRecorded {
  @Open(() => ID, { description: 'The volunteer.' })
  volunteerId: string;
}

export const SeeVogResult = resultUnion('SeeVogResult', 'What seeVog answers.', [
  VogRecorded,
  NotFoundError,
  InvalidInputError,
]);

/** How every refusal is shown. */
export const presentVog = { NotFound: () => NotFoundError.of(), InvalidInput: InvalidInputError.of };
