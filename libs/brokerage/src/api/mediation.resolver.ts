import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AreasService } from '#areas';
import { err, ok, type Result, type SignedIn } from '#kernel';
import type { NotFound } from '#marketplace';
import { MediationService, ReadingService } from '#negotiation';
import { HistoryArgs, HistoryFileType, storyOf, TermsInput, TurnType } from '#negotiation/api';
import { CurrentActor, CurrentRequest, RequiresRole, show, WithParent, type RequestContext } from '#platform';

import { MediationDeskService } from '../mediation-desk.service.js';
import {
  AddMediationNoteResult,
  JoinMediationResult,
  LeaveMediationResult,
  presentMediated,
  SayAsMediatorResult,
  SuggestTermsResult,
} from './mediation-results.types.js';
import {
  MediatedArgs,
  MediatedTalks,
  MediationLeft,
  MediationNotes,
  MediatorSaysArgs,
  NoteArgs,
  SuggestArgs,
} from './mediation.types.js';

const asItIs = <T>(shown: T): T => shown;

/** A broker beside talks. */
@Resolver(() => MediatedTalks)
export class MediationDeskResolver {
  constructor(
    private readonly desk: MediationDeskService,
    private readonly mediation: MediationService,
    private readonly reading: ReadingService,
    private readonly areas: AreasService,
  ) {}

  @Query(() => MediatedTalks, { nullable: true, description: 'Talks that you stand beside, or null.' })
  @RequiresRole('broker')
  async mediatedTalks(
    @CurrentActor() actor: SignedIn,
    @Args() { negotiationId }: MediatedArgs,
  ): Promise<MediatedTalks | null> {
    const talks = await this.desk.talks(actor, negotiationId);
    return talks && MediatedTalks.from(talks, await this.areas.tree(), actor.locale);
  }

  @Query(() => [MediatedTalks], { description: 'All talks that you stand beside, last changed first.' })
  @RequiresRole('broker')
  async myMediations(@CurrentActor() actor: SignedIn): Promise<MediatedTalks[]> {
    const talks = await this.desk.mine(actor);
    const tree = await this.areas.tree();
    return talks.map((one) => MediatedTalks.from(one, tree, actor.locale));
  }

  @Query(() => HistoryFileType, {
    nullable: true,
    description: 'Everything that happened in talks that you stand beside, as a file.',
  })
  @RequiresRole('broker')
  async mediatedHistory(
    @CurrentActor() actor: SignedIn,
    @Args() { negotiationId, format }: HistoryArgs,
  ): Promise<HistoryFileType | null> {
    const file = await this.desk.history(actor, negotiationId, format);
    return file && HistoryFileType.from(file);
  }

  @Query(() => MediationNotes, {
    nullable: true,
    description: 'The private notes about talks in your areas; each look is written down.',
  })
  @RequiresRole('broker')
  async mediationNotes(
    @CurrentActor() actor: SignedIn,
    @Args() { negotiationId }: MediatedArgs,
  ): Promise<MediationNotes | null> {
    const notes = await this.desk.notes(actor, negotiationId);
    return notes && MediationNotes.of(notes);
  }

  @ResolveField(() => [TurnType], { description: 'Everything that happened, in order.' })
  @WithParent()
  turns(
    @Parent() { view }: MediatedTalks,
    @CurrentActor() actor: SignedIn,
    @CurrentRequest() request: RequestContext,
  ): Promise<TurnType[]> {
    return storyOf(this.reading, actor, request, view);
  }

  @Mutation(() => JoinMediationResult, {
    description: 'Come beside talks for which both would like a broker; this finishes the work item.',
  })
  @RequiresRole('broker')
  async joinMediation(
    @CurrentActor() actor: SignedIn,
    @Args() { negotiationId }: MediatedArgs,
  ): Promise<typeof JoinMediationResult> {
    const joined = await this.desk.join(actor, negotiationId);
    return show(await this.after(actor, negotiationId, joined), asItIs, presentMediated(actor.locale));
  }

  @Mutation(() => LeaveMediationResult, { description: 'Leave talks that you stand beside.' })
  @RequiresRole('broker')
  async leaveMediation(
    @CurrentActor() actor: SignedIn,
    @Args() { negotiationId }: MediatedArgs,
  ): Promise<typeof LeaveMediationResult> {
    const left = await this.mediation.leave(actor, negotiationId);
    return show(left, () => MediationLeft.of(negotiationId), presentMediated(actor.locale));
  }

  @Mutation(() => SuggestTermsResult, {
    description: 'Put a version beside the talks. It stands when one side adopts it, and holds when both accept it.',
  })
  @RequiresRole('broker')
  async suggestTerms(
    @CurrentActor() actor: SignedIn,
    @Args() { negotiationId, terms, message }: SuggestArgs,
  ): Promise<typeof SuggestTermsResult> {
    const worded = TermsInput.terms(terms);
    const suggested = await this.mediation.suggest(actor, negotiationId, worded, message ?? undefined);
    return show(await this.after(actor, negotiationId, suggested), asItIs, presentMediated(actor.locale));
  }

  @Mutation(() => SayAsMediatorResult, { description: 'Say something to both; contact details are masked.' })
  @RequiresRole('broker')
  async sayAsMediator(
    @CurrentActor() actor: SignedIn,
    @Args() { negotiationId, message }: MediatorSaysArgs,
  ): Promise<typeof SayAsMediatorResult> {
    const said = await this.mediation.message(actor, negotiationId, message);
    return show(await this.after(actor, negotiationId, said), asItIs, presentMediated(actor.locale));
  }

  @Mutation(() => AddMediationNoteResult, {
    description: 'Note something about talks in your areas for the brokers there; the parties never see it.',
  })
  @RequiresRole('broker')
  async addMediationNote(
    @CurrentActor() actor: SignedIn,
    @Args() { negotiationId, note }: NoteArgs,
  ): Promise<typeof AddMediationNoteResult> {
    const added = await this.desk.addNote(actor, negotiationId, note);
    return show(added, (notes) => MediationNotes.of(notes), presentMediated(actor.locale));
  }

  /** The talks as they are after an act; a party can have taken its consent back by then. */
  private async after<E>(
    actor: SignedIn,
    id: string,
    done: Result<unknown, E>,
  ): Promise<Result<MediatedTalks, E | NotFound>> {
    if (!done.ok) return done;
    const talks = await this.desk.talks(actor, id);
    if (!talks) return err({ kind: 'NotFound' });
    return ok(MediatedTalks.from(talks, await this.areas.tree(), actor.locale));
  }
}
