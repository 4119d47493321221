import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '#kernel';
import { keysOf } from '#marketplace/api';
import {
  ActableForAnother,
  CurrentActor,
  CurrentRequest,
  Cursors,
  Decided,
  PageArgs,
  pageOf,
  RequiresRole,
  SeenForAnother,
  show,
  SignedInOnly,
  WithParent,
  type Connection,
  type RequestContext,
} from '#platform';
import { ResidentsService } from '#residents';

import { AgreementsService } from '../../agreements/agreements.service.js';
import { ReadingService } from '../../talks/reading.service.js';
import { EndAgreementArgs, MoveArgs, OccurrenceReasonArgs, ProposeMoveArgs } from './agreements-args.types.js';
import {
  Agreement,
  AgreementConnection,
  CONTACT_OF_OTHER,
  OccurrenceType,
  SharedContactType,
} from './agreements.types.js';
import { presentFor } from '../errors.types.js';
import {
  AcceptMoveResult,
  CancelOccurrenceResult,
  DropMoveResult,
  EndAgreementResult,
  ProposeMoveResult,
} from '../results.types.js';
import { TalksSights } from '../talks/talks-sights.service.js';
import { occurrencesOf } from '../talks/talks.loaders.js';

const MY_AGREEMENTS = 'myAgreements';
const asItIs = (shown: Agreement): Agreement => shown;

/** Agreements and their times. */
@Resolver(() => Agreement)
export class AgreementsResolver {
  constructor(
    private readonly agreements: AgreementsService,
    private readonly reading: ReadingService,
    private readonly residents: ResidentsService,
    private readonly sights: TalksSights,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => Agreement, {
    nullable: true,
    description: 'An agreement of yours, or null when it is not there for you.',
  })
  @SignedInOnly()
  @SeenForAnother()
  agreement(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
  ): Promise<Agreement | null> {
    return this.sights.agreement(actor, id);
  }

  @Query(() => AgreementConnection, {
    description: 'Your agreements: the one with the next time first, those with nothing to come last.',
  })
  @SignedInOnly()
  @SeenForAnother()
  async myAgreements(
    @CurrentActor() actor: SignedIn,
    @Args() { first, after }: PageArgs,
  ): Promise<Connection<Agreement>> {
    const keys = keysOf(this.cursors, MY_AGREEMENTS, actor.id, after);
    const showing = await this.sights.showing(actor);
    return pageOf(
      await this.reading.myAgreements(actor.id, keys, first + 1),
      first,
      (view) => Agreement.from(view, showing),
      ({ sortKey, id }) => this.cursors.make(MY_AGREEMENTS, actor.id, [sortKey, id]),
    );
  }

  @ResolveField(() => [OccurrenceType], { description: 'Its times, in order of their start.' })
  @WithParent()
  async occurrences(
    @Parent() { view }: Agreement,
    @CurrentActor() actor: SignedIn,
    @CurrentRequest() request: RequestContext,
  ): Promise<OccurrenceType[]> {
    const times = await occurrencesOf(this.reading, actor, request).load(view.id);
    const showing = await this.sights.showing(actor);
    return times.map((time) => OccurrenceType.from(time, view, showing));
  }

  @ResolveField(() => SharedContactType, {
    nullable: true,
    description: 'How to reach the other side, as far as they chose; open until 14 days after the end.',
  })
  @Decided(CONTACT_OF_OTHER)
  async contact(@Parent() { view }: Agreement): Promise<SharedContactType | null> {
    // A block closes it at once, although the agreement itself runs on.
    if (await this.residents.blockedEither(view.requesterId, view.helperId)) return null;
    return SharedContactType.from(await this.residents.contactOf(view.other.id));
  }

  @Mutation(() => CancelOccurrenceResult, { description: 'Take one time off, until it starts.' })
  @RequiresRole('resident')
  @ActableForAnother('agreements')
  async cancelOccurrence(
    @CurrentActor() actor: SignedIn,
    @Args() { occurrenceId, reason }: OccurrenceReasonArgs,
  ): Promise<typeof CancelOccurrenceResult> {
    const changed = await this.agreements.cancelOccurrence(actor, occurrenceId, reason);
    return show(await this.sights.afterChange(actor, changed), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => ProposeMoveResult, {
    description: 'Put another moment forward for one time. Until the other side agrees, the old moment stands.',
  })
  @RequiresRole('resident')
  @ActableForAnother('agreements')
  async proposeMove(
    @CurrentActor() actor: SignedIn,
    @Args() { occurrenceId, start }: ProposeMoveArgs,
  ): Promise<typeof ProposeMoveResult> {
    const changed = await this.agreements.moveOccurrence(actor, occurrenceId, start);
    return show(await this.sights.afterChange(actor, changed), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => AcceptMoveResult, { description: 'Agree to another moment that the other side put forward.' })
  @RequiresRole('resident')
  @ActableForAnother('agreements', 'ownYes')
  async acceptMove(@CurrentActor() actor: SignedIn, @Args() { moveId }: MoveArgs): Promise<typeof AcceptMoveResult> {
    const changed = await this.agreements.acceptMove(actor, moveId);
    return show(await this.sights.afterChange(actor, changed), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => DropMoveResult, { description: 'Let a move go, yours or theirs: the moment stays as it was.' })
  @RequiresRole('resident')
  @ActableForAnother('agreements')
  async dropMove(@CurrentActor() actor: SignedIn, @Args() { moveId }: MoveArgs): Promise<typeof DropMoveResult> {
    const changed = await this.agreements.dropMove(actor, moveId);
    return show(await this.sights.afterChange(actor, changed), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => EndAgreementResult, { description: 'End an agreement; what was to come is cancelled.' })
  @RequiresRole('resident')
  @ActableForAnother('agreements')
  async endAgreement(
    @CurrentActor() actor: SignedIn,
    @Args() { agreementId, reason }: EndAgreementArgs,
  ): Promise<typeof EndAgreementResult> {
    const changed = await this.agreements.endAgreement(actor, agreementId, reason);
    return show(await this.sights.afterChange(actor, changed), asItIs, presentFor(actor.locale));
  }
}
