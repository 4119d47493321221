import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AreasService } from '#areas';
import { err, ok, type Result, type SignedIn } from '#kernel';
import { ActableForAnother, CurrentActor, RequiresRole, SeenForAnother, show } from '#platform';

import type { NotFound } from '../../domain/talks/refusals.rules.js';
import { RingAnswersService } from '../../rings/ring-answers.service.js';
import { RingsService } from '../../rings/rings.service.js';
import {
  AcceptRingArgs,
  AskRingChangeArgs,
  ChangeRingArgs,
  ProposeRingArgs,
  RingArgs,
  RingLegInput,
} from './rings-inputs.types.js';
import {
  AcceptRingResult,
  AskRingChangeResult,
  ChangeRingResult,
  DeclineRingResult,
  presentRing,
  ProposeRingResult,
} from './rings-results.types.js';
import { Ring, RingAtDeskType } from './rings.types.js';

const asItIs = <T>(shown: T): T => shown;

/** Rings: a broker proposes, everybody in it answers. */
@Resolver()
export class RingsResolver {
  constructor(
    private readonly rings: RingsService,
    private readonly answers: RingAnswersService,
    private readonly areas: AreasService,
  ) {}

  @Query(() => [Ring], { description: 'The rings that you are in, newest first, at most 100.' })
  @RequiresRole('resident')
  @SeenForAnother()
  async myRings(@CurrentActor() actor: SignedIn): Promise<Ring[]> {
    const tree = await this.areas.tree();
    return (await this.rings.mine(actor)).map((ring) => Ring.from(ring, tree, actor.locale));
  }

  @Query(() => [RingAtDeskType], { description: 'Rings that lie in your areas, newest first, at most 100.' })
  @RequiresRole('broker')
  async ringsAtDesk(@CurrentActor() actor: SignedIn): Promise<RingAtDeskType[]> {
    const tree = await this.areas.tree();
    return (await this.rings.atDesk(actor)).map((ring) => RingAtDeskType.from(ring, tree, actor.locale));
  }

  @Mutation(() => ProposeRingResult, {
    description:
      'Propose that each of three to five residents of your areas helps the next one. Everybody must say yes.',
  })
  @RequiresRole('broker')
  async proposeRing(
    @CurrentActor() actor: SignedIn,
    @Args() { legs }: ProposeRingArgs,
  ): Promise<typeof ProposeRingResult> {
    const proposed = await this.rings.propose(actor, RingLegInput.legs(legs));
    return show(await this.atDesk(actor, proposed), asItIs, presentRing(actor.locale));
  }

  @Mutation(() => ChangeRingResult, {
    description: 'Put the next version before the same people; who said yes before says so again.',
  })
  @RequiresRole('broker')
  async changeRing(
    @CurrentActor() actor: SignedIn,
    @Args() { ringId, seenVersion, legs }: ChangeRingArgs,
  ): Promise<typeof ChangeRingResult> {
    const changed = await this.rings.change(actor, ringId, seenVersion, RingLegInput.legs(legs));
    return show(await this.atDesk(actor, changed), asItIs, presentRing(actor.locale));
  }

  @Mutation(() => AcceptRingResult, {
    description:
      'Say yes to exactly the version that you saw. With the last yes each leg is an agreement; a ring that is dissolved then was not possible any more.',
  })
  @RequiresRole('resident')
  @ActableForAnother('agree', 'ownYes')
  async acceptRing(
    @CurrentActor() actor: SignedIn,
    @Args() { ringId, version, hash }: AcceptRingArgs,
  ): Promise<typeof AcceptRingResult> {
    const said = await this.answers.accept(actor, ringId, { version, hash });
    return show(await this.seen(actor, said), asItIs, presentRing(actor.locale));
  }

  @Mutation(() => DeclineRingResult, { description: 'Say no. The ring ends for all, and nobody is told by whom.' })
  @RequiresRole('resident')
  @ActableForAnother('talks')
  async declineRing(@CurrentActor() actor: SignedIn, @Args() { ringId }: RingArgs): Promise<typeof DeclineRingResult> {
    const said = await this.answers.decline(actor, ringId);
    return show(await this.seen(actor, said), asItIs, presentRing(actor.locale));
  }

  @Mutation(() => AskRingChangeResult, {
    description: 'Ask the broker for another version, before your yes to this one; once for each version.',
  })
  @RequiresRole('resident')
  @ActableForAnother('talks')
  async askRingChange(
    @CurrentActor() actor: SignedIn,
    @Args() { ringId, version, words }: AskRingChangeArgs,
  ): Promise<typeof AskRingChangeResult> {
    const said = await this.answers.wish(actor, ringId, version, words);
    return show(await this.seen(actor, said), asItIs, presentRing(actor.locale));
  }

  private async seen<E>(actor: SignedIn, said: Result<string, E>): Promise<Result<Ring, E | NotFound>> {
    if (!said.ok) return said;
    const ring = await this.rings.one(actor, said.value);
    return ring ? ok(Ring.from(ring, await this.areas.tree(), actor.locale)) : err({ kind: 'NotFound' });
  }

  private async atDesk<E>(actor: SignedIn, done: Result<string, E>): Promise<Result<RingAtDeskType, E | NotFound>> {
    if (!done.ok) return done;
    const [ring] = await this.rings.atDesk(actor, done.value);
    return ring ? ok(RingAtDeskType.from(ring, await this.areas.tree(), actor.locale)) : err({ kind: 'NotFound' });
  }
}
