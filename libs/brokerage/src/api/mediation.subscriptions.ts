import { Args, Resolver, Subscription } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { AreasService } from '#areas';
import type { SignedIn } from '#kernel';
import { liveTopicOf } from '#negotiation';
import { CurrentActor, LiveEvents, mapStream, RequiresRole } from '#platform';

import { MediationDeskService } from '../mediation-desk.service.js';
import { MediatedArgs, MediatedTalks } from './mediation.types.js';

/** Talks on the screen of the broker beside them. */
@Resolver()
export class MediationSubscriptions {
  constructor(
    private readonly live: LiveEvents,
    private readonly desk: MediationDeskService,
    private readonly areas: AreasService,
  ) {}

  @Subscription(() => MediatedTalks, {
    description: 'Talks that you stand beside, each time that something happens in them. Each look is written down.',
    resolve: (shown: MediatedTalks) => shown,
  })
  @RequiresRole('broker')
  async mediatedTalksChanged(
    @CurrentActor() actor: SignedIn,
    @Args() { negotiationId }: MediatedArgs,
  ): Promise<AsyncIterableIterator<MediatedTalks>> {
    if (!(await this.visible(actor, negotiationId)))
      throw new GraphQLError('It was not found.', { extensions: { code: 'NOT_FOUND' } });
    const changes = await this.live.subscribe(liveTopicOf(negotiationId));
    return mapStream(changes, () => this.visible(actor, negotiationId));
  }

  /** The talks as they are now; nothing for whoever does not stand beside them, or no longer. */
  private async visible(actor: SignedIn, id: string): Promise<MediatedTalks | undefined> {
    const talks = await this.desk.talks(actor, id);
    return talks ? MediatedTalks.from(talks, await this.areas.tree(), actor.locale) : undefined;
  }
}
