import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock, mayAct, type SignedIn } from '#kernel';
import {
  ActableForAnother,
  CurrentActor,
  CurrentRequest,
  RequiresRole,
  show,
  WithParent,
  type RequestContext,
} from '#platform';

import { AgreementsService } from '../../agreements/agreements.service.js';
import { AmendmentsService } from '../../agreements/amendments.service.js';
import { agreementActions, type AgreementAction } from '../../domain/agreements/agreement-actions.policy.js';
import { AMENDMENT_SCOPES } from '../../domain/agreements/amendments.rules.js';
import { PausesService } from '../../agreements/pauses.service.js';
import { ReadingService } from '../../talks/reading.service.js';
import { ReviewsService } from '../../agreements/reviews.service.js';
import { Agreement } from './agreements.types.js';
import { presentFor } from '../errors.types.js';
import { AgreementArgs } from '../turn-parts.types.js';
import { OccurrenceReasonArgs } from './agreements-args.types.js';
import { AgreedVersionType, AmendmentType } from './living-agreements.types.js';
import {
  AcceptAmendmentArgs,
  AnswerReviewArgs,
  CounterAmendmentArgs,
  DeclineAmendmentArgs,
  PauseAgreementArgs,
  ProposeAmendmentArgs,
} from './living-args.types.js';
import { AgreementActions } from './living-enums.types.js';
import { agreedVersionsOf, amendmentsOf } from './living.loaders.js';
import {
  AcceptAmendmentResult,
  AnswerReviewResult,
  CounterAmendmentResult,
  DeclineAmendmentResult,
  ExcuseOccurrenceResult,
  PauseAgreementResult,
  ProposeAmendmentResult,
  ResumeAgreementResult,
  WithdrawAmendmentResult,
} from './living-results.types.js';
import { TalksSights } from '../talks/talks-sights.service.js';
import { TermsInput } from '../talks/terms-inputs.types.js';

const asItIs = (shown: Agreement): Agreement => shown;

/** What changes in a running agreement: its terms, pauses, what was missed, and whether it is still good. */
@Resolver(() => Agreement)
export class LivingAgreementsResolver {
  constructor(
    private readonly agreements: AgreementsService,
    private readonly amendments: AmendmentsService,
    private readonly pauses: PausesService,
    private readonly reviews: ReviewsService,
    private readonly reading: ReadingService,
    private readonly sights: TalksSights,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => AmendmentType, {
    nullable: true,
    description: 'The other terms that were talked about last; null when there never were any.',
  })
  @WithParent()
  async amendment(
    @Parent() { view }: Agreement,
    @CurrentActor() actor: SignedIn,
    @CurrentRequest() request: RequestContext,
  ): Promise<AmendmentType | null> {
    const [amendment] = await amendmentsOf(this.reading, actor, request).load(view.id);
    return amendment ? AmendmentType.from(amendment, view.terms, await this.sights.showing(actor)) : null;
  }

  @ResolveField(() => [AgreedVersionType], { description: 'All versions that both consented to, in order.' })
  @WithParent()
  async versions(
    @Parent() { view }: Agreement,
    @CurrentActor() actor: SignedIn,
    @CurrentRequest() request: RequestContext,
  ): Promise<AgreedVersionType[]> {
    const versions = await agreedVersionsOf(this.reading, actor, request).load(view.id);
    return versions.map((version) => AgreedVersionType.from(version, actor.locale));
  }

  @ResolveField(() => [AgreementActions], { description: 'What you can do with it now; buttons come from it.' })
  @WithParent()
  async allowedActions(
    @Parent() { view }: Agreement,
    @CurrentActor() actor: SignedIn,
    @CurrentRequest() request: RequestContext,
  ): Promise<AgreementAction[]> {
    if (!mayAct(actor, 'agreements')) return [];
    const [amendment] = await amendmentsOf(this.reading, actor, request).load(view.id);
    return agreementActions({
      state: view.state,
      apart: view.apart,
      hasOpenAmendment: amendment?.state.startsWith('awaiting') ?? false,
      hasPause: view.pause !== null && this.clock.now() < view.pause.endsAt,
      hasReview: view.review !== null,
    });
  }

  @Mutation(() => ProposeAmendmentResult, {
    description: 'Put other terms forward for a running agreement. Until both consent, what is agreed stands.',
  })
  @RequiresRole('resident')
  @ActableForAnother('agreements')
  async proposeAmendment(
    @CurrentActor() actor: SignedIn,
    @Args() { agreementId, terms, message }: ProposeAmendmentArgs,
  ): Promise<typeof ProposeAmendmentResult> {
    const worded = TermsInput.terms(terms);
    const changed = await this.amendments.propose(actor, agreementId, worded, message ?? undefined);
    return show(await this.sights.afterChange(actor, changed), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => CounterAmendmentResult, { description: 'Answer the other terms that you saw with others again.' })
  @RequiresRole('resident')
  @ActableForAnother(AMENDMENT_SCOPES.counter)
  async counterAmendment(
    @CurrentActor() actor: SignedIn,
    @Args() { agreementId, seenVersion, terms, message }: CounterAmendmentArgs,
  ): Promise<typeof CounterAmendmentResult> {
    const worded = TermsInput.terms(terms);
    const changed = await this.amendments.counter(actor, agreementId, seenVersion, worded, message ?? undefined);
    return show(await this.sights.afterChange(actor, changed), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => AcceptAmendmentResult, {
    description: 'Consent to exactly the version and hash that you saw: from now on these are the terms.',
  })
  @RequiresRole('resident')
  @ActableForAnother(AMENDMENT_SCOPES.accept, 'ownYes')
  async acceptAmendment(
    @CurrentActor() actor: SignedIn,
    @Args() { agreementId, version, termsHash }: AcceptAmendmentArgs,
  ): Promise<typeof AcceptAmendmentResult> {
    const changed = await this.amendments.accept(actor, agreementId, { version, termsHash });
    return show(await this.sights.afterChange(actor, changed), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => DeclineAmendmentResult, { description: 'Say no to other terms; what is agreed stands.' })
  @RequiresRole('resident')
  @ActableForAnother(AMENDMENT_SCOPES.decline)
  async declineAmendment(
    @CurrentActor() actor: SignedIn,
    @Args() { agreementId, reason }: DeclineAmendmentArgs,
  ): Promise<typeof DeclineAmendmentResult> {
    const changed = await this.amendments.decline(actor, agreementId, reason ?? null);
    return show(await this.sights.afterChange(actor, changed), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => WithdrawAmendmentResult, { description: 'Take your other terms back before an answer.' })
  @RequiresRole('resident')
  @ActableForAnother(AMENDMENT_SCOPES.withdraw)
  async withdrawAmendment(
    @CurrentActor() actor: SignedIn,
    @Args() { agreementId }: AgreementArgs,
  ): Promise<typeof WithdrawAmendmentResult> {
    const changed = await this.amendments.withdraw(actor, agreementId);
    return show(await this.sights.afterChange(actor, changed), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => PauseAgreementResult, {
    description: 'Pause an agreement for some days: what lies in them is skipped, except what was moved by consent.',
  })
  @RequiresRole('resident')
  @ActableForAnother('agreements')
  async pauseAgreement(
    @CurrentActor() actor: SignedIn,
    @Args() { agreementId, from, to }: PauseAgreementArgs,
  ): Promise<typeof PauseAgreementResult> {
    const changed = await this.pauses.pause(actor, agreementId, { fromDay: from, toDay: to });
    return show(await this.sights.afterChange(actor, changed), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => ResumeAgreementResult, {
    description: 'End a pause before its last day: what it skipped and is still to come is planned again.',
  })
  @RequiresRole('resident')
  @ActableForAnother('agreements')
  async resumeAgreement(
    @CurrentActor() actor: SignedIn,
    @Args() { agreementId }: AgreementArgs,
  ): Promise<typeof ResumeAgreementResult> {
    const changed = await this.pauses.resume(actor, agreementId);
    return show(await this.sights.afterChange(actor, changed), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => ExcuseOccurrenceResult, {
    description: 'Give a reason for a time that you missed, within 14 days. It stays between the two of you.',
  })
  @RequiresRole('resident')
  @ActableForAnother('agreements')
  async excuseOccurrence(
    @CurrentActor() actor: SignedIn,
    @Args() { occurrenceId, reason }: OccurrenceReasonArgs,
  ): Promise<typeof ExcuseOccurrenceResult> {
    const changed = await this.agreements.excuse(actor, occurrenceId, reason);
    return show(await this.sights.afterChange(actor, changed), asItIs, presentFor(actor.locale));
  }

  @Mutation(() => AnswerReviewResult, { description: 'Say whether an agreement is still good, when you are asked.' })
  @RequiresRole('resident')
  @ActableForAnother('agreements')
  async answerReview(
    @CurrentActor() actor: SignedIn,
    @Args() { agreementId, answer, reason, terms }: AnswerReviewArgs,
  ): Promise<typeof AnswerReviewResult> {
    const given = { answer, reason: reason ?? null, terms: terms ? TermsInput.terms(terms) : null };
    const changed = await this.reviews.answer(actor, agreementId, given);
    return show(await this.sights.afterChange(actor, changed), asItIs, presentFor(actor.locale));
  }
}
