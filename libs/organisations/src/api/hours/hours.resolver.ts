import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '#kernel';
import { ActableForAnother, CurrentActor, SeenForAnother, show, SignedInOnly } from '#platform';

import { HoursService } from '../../hours/hours.service.js';
import { HoursTold, HoursType, presentHours, SayHoursInput, SayHoursResult } from './hours.types.js';

const dates = (year: number): [string, string] => {
  const four = String(Math.min(Math.max(year, 1), 9999)).padStart(4, '0');
  return [`${four}-01-01`, `${four}-12-31`];
};

/** Hours on shifts, as organisation and volunteer say them. */
@Resolver()
export class HoursResolver {
  constructor(private readonly hours: HoursService) {}

  @Query(() => [HoursType], {
    description:
      'Your hours with organisations in a year, newest first; in the name of an organisation those of its volunteers.',
  })
  @SignedInOnly()
  @SeenForAnother()
  async hoursOfYear(
    @CurrentActor() actor: SignedIn,
    @Args('year', { type: () => Int, description: 'Calendar year.' }) year: number,
  ): Promise<HoursType[]> {
    const [own, given] = await Promise.all([
      this.hours.ofPerson(actor.id, ...dates(year)),
      this.hours.ofOrganisation(actor, ...dates(year)),
    ]);
    return [...own, ...given].map(HoursType.for(actor.id));
  }

  @Mutation(() => SayHoursResult, {
    description:
      'Say whether and how long a volunteer was there, as the organisation or as the volunteer, from the start of the shift on. Saying the same as the other one settles it; without an answer in a week the last word stands.',
  })
  @SignedInOnly()
  @ActableForAnother('agreements')
  async sayHours(
    @CurrentActor() actor: SignedIn,
    @Args('signUpId', { type: () => ID, description: 'The place on the shift.' }) signUpId: string,
    @Args('input') input: SayHoursInput,
  ): Promise<typeof SayHoursResult> {
    return show(await this.hours.say(actor, signUpId, input), HoursTold.for(actor.id), presentHours);
  }
}
