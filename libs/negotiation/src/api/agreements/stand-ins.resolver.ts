import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AreasService } from '#areas';
import { Clock, ok, type Result, type SignedIn } from '#kernel';
import { ActableForAnother, CurrentActor, Decided, RequiresRole, SeenForAnother, show, SignedInOnly } from '#platform';
import { ResidentsService } from '#residents';

import { StandInsService } from '../../agreements/stand-ins.service.js';
import { SharedContactType, type Agreement } from './agreements.types.js';
import { presentFor } from '../errors.types.js';
import { AnswerStandInArgs, AskStandInArgs, ConsentToStandInArgs, StandInArgs } from './living-args.types.js';
import {
  AnswerStandInResult,
  AskStandInResult,
  ConsentToStandInResult,
  EndStandInResult,
  GiveBackTimeResult,
} from './living-results.types.js';
import {
  CONTACT_OF_HELPED,
  CONTACT_OF_STAND_IN,
  StandInCandidateType,
  StandInRequestType,
  StandInType,
} from './stand-ins.types.js';
import { TalksSights } from '../talks/talks-sights.service.js';

const asItIs = (shown: Agreement): Agreement => shown;
const requestAsItIs = (shown: StandInRequestType): StandInRequestType => shown;

/** Somebody else for one time. */
@Resolver()
export class StandInsResolver {
  constructor(
    private readonly standIns: StandInsService,
    private readonly areas: AreasService,
    private readonly sights: TalksSights,
    private readonly clock: Clock,
  ) {}

  @Query(() => [StandInCandidateType], {
    description: 'Whom you can ask to come in your place for a time of yours, people you know first, at most 50.',
  })
  @SignedInOnly()
  async standInCandidates(
    @CurrentActor() actor: SignedIn,
    @Args('occurrenceId', { type: () => ID, description: 'Which time.' }) occurrenceId: string,
  ): Promise<StandInCandidateType[]> {
    const tree = await this.areas.tree();
    return (await this.standIns.candidates(actor, occurrenceId)).map((one) => StandInCandidateType.from(one, tree));
  }

  @Query(() => [StandInRequestType], {
    description: 'For what you were asked to come in the place of somebody, newest first, at most 50.',
  })
  @SignedInOnly()
  @SeenForAnother()
  async standInRequests(@CurrentActor() actor: SignedIn): Promise<StandInRequestType[]> {
    const showing = { tree: await this.areas.tree(), locale: actor.locale, now: this.clock.now() };
    return (await this.standIns.requests(actor)).map((view) => StandInRequestType.from(view, showing));
  }

  @Mutation(() => AskStandInResult, { description: 'Ask somebody to come in your place for one time.' })
  @RequiresRole('resident')
  @ActableForAnother('agreements')
  async askStandIn(
    @CurrentActor() actor: SignedIn,
    @Args() { occurrenceId, personId, message }: AskStandInArgs,
  ): Promise<typeof AskStandInResult> {
    const changed = await this.standIns.ask(actor, occurrenceId, personId, message ?? undefined);
    return show(await this.sights.afterChange(actor, changed), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => AnswerStandInResult, { description: 'Say whether you would come; who is helped is to agree then.' })
  @RequiresRole('resident')
  @ActableForAnother('agreements', 'ownYes', 'willing')
  async answerStandIn(
    @CurrentActor() actor: SignedIn,
    @Args() { standInId, willing }: AnswerStandInArgs,
  ): Promise<typeof AnswerStandInResult> {
    const answered = await this.standIns.answer(actor, standInId, willing);
    return show(await this.request(actor, standInId, answered), requestAsItIs, presentFor(actor.locale));
  }

  @Mutation(() => ConsentToStandInResult, { description: 'Agree that somebody else comes this time, or do not.' })
  @RequiresRole('resident')
  @ActableForAnother('agreements', 'ownYes', 'agree')
  async consentToStandIn(
    @CurrentActor() actor: SignedIn,
    @Args() { standInId, agree }: ConsentToStandInArgs,
  ): Promise<typeof ConsentToStandInResult> {
    const changed = await this.standIns.consent(actor, standInId, agree);
    return show(await this.sights.afterChange(actor, changed), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => EndStandInResult, { description: 'Come yourself after all: the time is yours again.' })
  @RequiresRole('resident')
  @ActableForAnother('agreements')
  async endStandIn(
    @CurrentActor() actor: SignedIn,
    @Args() { standInId }: StandInArgs,
  ): Promise<typeof EndStandInResult> {
    const changed = await this.standIns.takeBack(actor, standInId);
    return show(await this.sights.afterChange(actor, changed), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => GiveBackTimeResult, { description: 'You cannot come in the place of the helper after all.' })
  @RequiresRole('resident')
  @ActableForAnother('agreements')
  async giveBackTime(
    @CurrentActor() actor: SignedIn,
    @Args() { standInId }: StandInArgs,
  ): Promise<typeof GiveBackTimeResult> {
    const given = await this.standIns.giveBack(actor, standInId);
    return show(await this.request(actor, standInId, given), requestAsItIs, presentFor(actor.locale));
  }

  /** The request as it stands after its answer. */
  private async request<E>(
    actor: SignedIn,
    id: string,
    answered: Result<string, E>,
  ): Promise<Result<StandInRequestType, E>> {
    if (!answered.ok) return answered;
    const request = (await this.standInRequests(actor)).find((one) => one.id === id);
    if (!request) throw new Error(`Who was asked does not see the request ${id}.`);
    return ok(request);
  }
}

/** How who stands in can be reached by who is helped. */
@Resolver(() => StandInType)
export class StandInContactResolver {
  constructor(private readonly residents: ResidentsService) {}

  @ResolveField(() => SharedContactType, {
    nullable: true,
    description: 'How to reach this person, for who is helped, as far as they chose; until 14 days after that time.',
  })
  @Decided(CONTACT_OF_STAND_IN)
  async contact(@Parent() { person, forPerson }: StandInType): Promise<SharedContactType | null> {
    if (forPerson === null || (await this.residents.blockedEither(forPerson, person.id))) return null;
    return SharedContactType.from(await this.residents.contactOf(person.id));
  }
}

/** How who is helped can be reached by who stands in. */
@Resolver(() => StandInRequestType)
export class HelpedContactResolver {
  constructor(private readonly residents: ResidentsService) {}

  @ResolveField(() => SharedContactType, {
    nullable: true,
    description: 'How to reach who is helped, as far as they chose; once all agreed, until 14 days after that time.',
  })
  @Decided(CONTACT_OF_HELPED)
  async contact(@Parent() { view }: StandInRequestType): Promise<SharedContactType | null> {
    const { helped, viewerId } = view;
    if (helped === null || (await this.residents.blockedEither(viewerId, helped.id))) return null;
    return SharedContactType.from(await this.residents.contactOf(helped.id));
  }
}
