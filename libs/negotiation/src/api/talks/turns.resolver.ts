import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '#kernel';
import { ActableForAnother, CurrentActor, RequiresRole, show } from '#platform';

import { MOVE_SCOPES } from '../../domain/talks/allowed-moves.policy.js';
import { TalksService } from '../../talks/talks.service.js';
import { presentFor } from '../errors.types.js';
import {
  AcceptTermsResult,
  AnswerQuestionResult,
  AskQuestionResult,
  CounterProposalResult,
  DeclineTalksResult,
  LeaveTalksResult,
  ProposeTermsResult,
  RespondToPostResult,
  SendMessageResult,
  WithdrawProposalResult,
} from '../results.types.js';
import { TalksArgs } from '../turn-parts.types.js';
import { TalksSights } from './talks-sights.service.js';
import { TermsInput } from './terms-inputs.types.js';
import {
  AcceptArgs,
  AnswerArgs,
  CounterArgs,
  DeclineArgs,
  ProposeArgs,
  RespondArgs,
  SayArgs,
} from './turns-args.types.js';

const asItIs = <T>(shown: T): T => shown;

/** The turns of the two parties. */
@Resolver()
export class TurnsResolver {
  constructor(
    private readonly talks: TalksService,
    private readonly sights: TalksSights,
  ) {}

  @Mutation(() => RespondToPostResult, { description: 'Answer a post with a first proposal: the talks begin.' })
  @RequiresRole('resident')
  @ActableForAnother('talks')
  async respondToPost(
    @CurrentActor() actor: SignedIn,
    @Args() { postId, terms, message }: RespondArgs,
  ): Promise<typeof RespondToPostResult> {
    const opened = await this.talks.respond(actor, postId, TermsInput.terms(terms), message ?? undefined);
    const id = opened.ok ? opened.value : '';
    return show(await this.sights.afterTurn(actor, id, opened), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => CounterProposalResult, { description: 'Answer the version that you saw with another one.' })
  @RequiresRole('resident')
  @ActableForAnother(MOVE_SCOPES.counter)
  async counterProposal(
    @CurrentActor() actor: SignedIn,
    @Args() { negotiationId, seenVersion, terms, message }: CounterArgs,
  ): Promise<typeof CounterProposalResult> {
    const worded = TermsInput.terms(terms);
    const taken = await this.talks.counter(actor, negotiationId, seenVersion, worded, message ?? undefined);
    return show(await this.sights.afterTurn(actor, negotiationId, taken), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => ProposeTermsResult, { description: 'Put terms forward after you took your last version back.' })
  @RequiresRole('resident')
  @ActableForAnother(MOVE_SCOPES.propose)
  async proposeTerms(
    @CurrentActor() actor: SignedIn,
    @Args() { negotiationId, terms, message }: ProposeArgs,
  ): Promise<typeof ProposeTermsResult> {
    const taken = await this.talks.propose(actor, negotiationId, TermsInput.terms(terms), message ?? undefined);
    return show(await this.sights.afterTurn(actor, negotiationId, taken), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => AcceptTermsResult, {
    description: 'Accept exactly the version and hash that you saw: then there is an agreement.',
  })
  @RequiresRole('resident')
  @ActableForAnother(MOVE_SCOPES.accept, 'ownYes')
  async acceptTerms(
    @CurrentActor() actor: SignedIn,
    @Args() { negotiationId, version, termsHash, message }: AcceptArgs,
  ): Promise<typeof AcceptTermsResult> {
    const formed = await this.talks.accept(actor, negotiationId, version, termsHash, message ?? undefined);
    return show(await this.sights.afterChange(actor, formed), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => WithdrawProposalResult, { description: 'Take your version back before an answer.' })
  @RequiresRole('resident')
  @ActableForAnother(MOVE_SCOPES.withdrawProposal)
  async withdrawProposal(
    @CurrentActor() actor: SignedIn,
    @Args() { negotiationId }: TalksArgs,
  ): Promise<typeof WithdrawProposalResult> {
    const taken = await this.talks.withdrawProposal(actor, negotiationId);
    return show(await this.sights.afterTurn(actor, negotiationId, taken), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => DeclineTalksResult, { description: 'Say no; the talks close, in neutral words.' })
  @RequiresRole('resident')
  @ActableForAnother(MOVE_SCOPES.decline)
  async declineTalks(
    @CurrentActor() actor: SignedIn,
    @Args() { negotiationId, reason, notChosen, message }: DeclineArgs,
  ): Promise<typeof DeclineTalksResult> {
    const taken = await this.talks.decline(actor, negotiationId, notChosen ?? reason ?? null, message ?? undefined);
    return show(await this.sights.afterTurn(actor, negotiationId, taken), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => LeaveTalksResult, { description: 'Leave the talks; they close.' })
  @RequiresRole('resident')
  @ActableForAnother(MOVE_SCOPES.leave)
  async leaveTalks(
    @CurrentActor() actor: SignedIn,
    @Args() { negotiationId }: TalksArgs,
  ): Promise<typeof LeaveTalksResult> {
    const taken = await this.talks.leave(actor, negotiationId);
    return show(await this.sights.afterTurn(actor, negotiationId, taken), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => AskQuestionResult, { description: 'Ask something; proposal, turn and deadline stay as they are.' })
  @RequiresRole('resident')
  @ActableForAnother(MOVE_SCOPES.ask)
  async askQuestion(
    @CurrentActor() actor: SignedIn,
    @Args() { negotiationId, message }: SayArgs,
  ): Promise<typeof AskQuestionResult> {
    const taken = await this.talks.ask(actor, negotiationId, message);
    return show(await this.sights.afterTurn(actor, negotiationId, taken), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => AnswerQuestionResult, { description: 'Answer a question of the other side.' })
  @RequiresRole('resident')
  @ActableForAnother('talks')
  async answerQuestion(
    @CurrentActor() actor: SignedIn,
    @Args() { negotiationId, question, message }: AnswerArgs,
  ): Promise<typeof AnswerQuestionResult> {
    const taken = await this.talks.answer(actor, negotiationId, question, message);
    return show(await this.sights.afterTurn(actor, negotiationId, taken), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => SendMessageResult, { description: 'Say something; contact details are masked before an agreement.' })
  @RequiresRole('resident')
  @ActableForAnother(MOVE_SCOPES.message)
  async sendMessage(
    @CurrentActor() actor: SignedIn,
    @Args() { negotiationId, message }: SayArgs,
  ): Promise<typeof SendMessageResult> {
    const taken = await this.talks.message(actor, negotiationId, message);
    return show(await this.sights.afterTurn(actor, negotiationId, taken), asItIs, presentFor(actor.locale));
  }
}
