import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '#kernel';
import { keysOf } from '#marketplace/api';
import {
  CurrentActor,
  CurrentRequest,
  Cursors,
  PageArgs,
  pageOf,
  SeenForAnother,
  SignedInOnly,
  WithParent,
  type Connection,
  type RequestContext,
} from '#platform';

import { differences } from '../../domain/terms/difference.rules.js';
import { HistoryService } from '../../talks/history.service.js';
import { ReadingService } from '../../talks/reading.service.js';
import { HistoryArgs, HistoryFileType } from './history.types.js';
import { TalksSights } from './talks-sights.service.js';
import { storyOf, versionsOf } from './talks.loaders.js';
import { Negotiation, NegotiationConnection } from './talks.types.js';
import { TermDifferenceType } from './terms.types.js';
import { TurnType } from './turn.types.js';

const MY_NEGOTIATIONS = 'myNegotiations';

/** Reading talks. */
@Resolver(() => Negotiation)
export class TalksResolver {
  constructor(
    private readonly reading: ReadingService,
    private readonly sights: TalksSights,
    private readonly histories: HistoryService,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => Negotiation, { nullable: true, description: 'Talks of yours, or null when they are not there for you.' })
  @SignedInOnly()
  @SeenForAnother()
  negotiation(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
  ): Promise<Negotiation | null> {
    return this.sights.negotiation(actor, id);
  }

  @Query(() => HistoryFileType, {
    nullable: true,
    description:
      'Everything that happened in talks of yours and in what you agreed, as a file; null when they are not there for you.',
  })
  @SignedInOnly()
  @SeenForAnother()
  async history(
    @CurrentActor() actor: SignedIn,
    @Args() { negotiationId, format }: HistoryArgs,
  ): Promise<HistoryFileType | null> {
    const file = await this.histories.ofParty(actor, negotiationId, format);
    return file && HistoryFileType.from(file);
  }

  @Query(() => NegotiationConnection, { description: 'Your talks, last changed first.' })
  @SignedInOnly()
  @SeenForAnother()
  async myNegotiations(
    @CurrentActor() actor: SignedIn,
    @Args() { first, after }: PageArgs,
  ): Promise<Connection<Negotiation>> {
    const keys = keysOf(this.cursors, MY_NEGOTIATIONS, actor.id, after);
    const showing = await this.sights.showing(actor);
    return pageOf(
      await this.reading.myTalks(actor.id, keys, first + 1),
      first,
      (view) => Negotiation.from(view, showing),
      ({ changedAt, id }) => this.cursors.make(MY_NEGOTIATIONS, actor.id, [changedAt.toISOString(), id]),
    );
  }

  @ResolveField(() => [TurnType], { description: 'Everything that happened, in order.' })
  @WithParent()
  turns(
    @Parent() { view }: Negotiation,
    @CurrentActor() actor: SignedIn,
    @CurrentRequest() request: RequestContext,
  ): Promise<TurnType[]> {
    return storyOf(this.reading, actor, request, view);
  }

  @ResolveField(() => [TermDifferenceType], {
    description: 'What changed from that version to the one that stands; empty when either is not there.',
  })
  @WithParent()
  async changedSince(
    @Parent() { view }: Negotiation,
    @Args('version', { type: () => Int, description: 'The version that you saw.' }) version: number,
    @CurrentActor() actor: SignedIn,
    @CurrentRequest() request: RequestContext,
  ): Promise<TermDifferenceType[]> {
    if (view.terms === null) return [];
    const versions = await versionsOf(this.reading, actor, request).load(view.id);
    const seen = versions.find((one) => one.version === version)?.terms;
    return seen ? TermDifferenceType.list(differences(seen, view.terms), seen, view.terms, actor.locale) : [];
  }
}
