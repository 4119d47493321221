import { Args, ID, Resolver, Subscription } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import type { SignedIn } from '#kernel';
import { CurrentActor, LiveEvents, mapStream, SeenForAnother, SignedInOnly } from '#platform';
import { ResidentsService } from '#residents';

import { liveTopicOf } from '../../domain/talks/negotiation.events.js';
import { TalksSights } from './talks-sights.service.js';
import { Negotiation } from './talks.types.js';

/** Live talks. */
@Resolver()
export class TalksSubscriptions {
  constructor(
    private readonly live: LiveEvents,
    private readonly sights: TalksSights,
    private readonly residents: ResidentsService,
  ) {}

  /** The topic carries an id alone: who may see the talks is asked when it opens and again for every event. */
  @Subscription(() => Negotiation, {
    description: 'Your talks, each time that something happens in them.',
    resolve: (shown: Negotiation) => shown,
  })
  @SignedInOnly()
  @SeenForAnother()
  async negotiationChanged(
    @CurrentActor() actor: SignedIn,
    @Args('negotiationId', { type: () => ID, description: 'Which talks.' }) negotiationId: string,
  ): Promise<AsyncIterableIterator<Negotiation>> {
    if (!(await this.visible(actor, negotiationId)))
      throw new GraphQLError('It was not found.', { extensions: { code: 'NOT_FOUND' } });
    const changes = await this.live.subscribe(liveTopicOf(negotiationId));
    return mapStream(changes, () => this.visible(actor, negotiationId));
  }

  /** The talks as they are now; nothing for a stranger, nor once one of the two blocked the other. */
  private async visible(actor: SignedIn, id: string): Promise<Negotiation | undefined> {
    const shown = await this.sights.negotiation(actor, id);
    if (!shown || (await this.residents.blockedEither(actor.id, shown.view.other.id))) return undefined;
    return shown;
  }
}
