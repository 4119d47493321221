import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '#kernel';
import { ActableForAnother, CurrentActor, SeenForAnother, show, SignedInOnly } from '#platform';

import { VolunteersService } from '../../volunteers/volunteers.service.js';
import { presentVog, SeeVogResult, VogRecorded, VogSeenType } from './volunteers.types.js';

/** Volunteers of an organisation. */
@Resolver()
export class VolunteersResolver {
  constructor(private readonly volunteers: VolunteersService) {}

  @Query(() => [VogSeenType], {
    description: 'The newest certificates of conduct that were seen: yours, or those that your organisation saw.',
  })
  @SignedInOnly()
  @SeenForAnother()
  async vogsSeen(@CurrentActor() actor: SignedIn): Promise<VogSeenType[]> {
    return (await this.volunteers.vogsOf(actor)).map(VogSeenType.from);
  }

  @Mutation(() => SeeVogResult, {
    description:
      'Write down, in the name of an organisation, that a volunteer showed a certificate of conduct. Good for three years from that day. No file is taken.',
  })
  @SignedInOnly()
  @ActableForAnother('agreements')
  async seeVog(
    @CurrentActor() actor: SignedIn,
    @Args('volunteerId', { type: () => ID, description: 'The volunteer.' }) volunteerId: string,
    @Args('seenOn', { description: 'Local date on which it was seen, YYYY-MM-DD.' }) seenOn: string,
  ): Promise<typeof SeeVogResult> {
    const seen = await this.volunteers.seeVog(actor, volunteerId, seenOn);
    return show(seen, (id) => Object.assign(new VogRecorded(), { volunteerId: id }), presentVog);
  }
}
