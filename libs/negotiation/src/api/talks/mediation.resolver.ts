import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '#kernel';
import { ActableForAnother, CurrentActor, RequiresRole, show } from '#platform';

import { MOVE_SCOPES } from '../../domain/talks/allowed-moves.policy.js';
import { MediatedTurnsService } from '../../talks/mediated-turns.service.js';
import { presentFor } from '../errors.types.js';
import { AdoptSuggestionResult, AskMediationResult, StopMediationResult } from '../results.types.js';
import { TalksSights } from './talks-sights.service.js';
import { TalksArgs } from '../turn-parts.types.js';
import { AdoptArgs } from './turns-args.types.js';

const asItIs = <T>(shown: T): T => shown;

/** What the two parties do about a broker's help. */
@Resolver()
export class MediationResolver {
  constructor(
    private readonly turns: MediatedTurnsService,
    private readonly sights: TalksSights,
  ) {}

  @Mutation(() => AskMediationResult, {
    description:
      'Ask for a broker to join, or agree to it when the other side asked. One comes when both would like it.',
  })
  @RequiresRole('resident')
  @ActableForAnother(MOVE_SCOPES.askMediation)
  async askMediation(
    @CurrentActor() actor: SignedIn,
    @Args() { negotiationId }: TalksArgs,
  ): Promise<typeof AskMediationResult> {
    const taken = await this.turns.askMediation(actor, negotiationId);
    return show(await this.sights.afterTurn(actor, negotiationId, taken), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => StopMediationResult, {
    description: 'Say no to a broker, or take your consent back: whoever came goes at once.',
  })
  @RequiresRole('resident')
  @ActableForAnother(MOVE_SCOPES.stopMediation)
  async stopMediation(
    @CurrentActor() actor: SignedIn,
    @Args() { negotiationId }: TalksArgs,
  ): Promise<typeof StopMediationResult> {
    const taken = await this.turns.stopMediation(actor, negotiationId);
    return show(await this.sights.afterTurn(actor, negotiationId, taken), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => AdoptSuggestionResult, {
    description: 'Put exactly the suggestion that you saw forward as your own version; the other side is to accept it.',
  })
  @RequiresRole('resident')
  @ActableForAnother(MOVE_SCOPES.adopt)
  async adoptSuggestion(
    @CurrentActor() actor: SignedIn,
    @Args() { negotiationId, suggestion, termsHash, message }: AdoptArgs,
  ): Promise<typeof AdoptSuggestionResult> {
    const seen = { suggestion, termsHash };
    const taken = await this.turns.adoptSuggestion(actor, negotiationId, seen, message ?? undefined);
    return show(await this.sights.afterTurn(actor, negotiationId, taken), asItIs, presentFor(actor.locale));
  }
}
