import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '#kernel';
import { ActableForAnother, CurrentActor, RequiresRole, show } from '#platform';

import { HeldPlacesService } from '../../shifts/held-places.service.js';
import { SignUpsService } from '../../shifts/sign-ups.service.js';
import {
  AnswerPlaceOfferArgs,
  ConfirmMovedShiftArgs,
  ShiftArgs,
  SignUpArgs,
  SignUpForShiftArgs,
  WithdrawFromShiftArgs,
} from './shift-args.types.js';
import { presentShift } from './shift-errors.types.js';
import {
  AnswerPlaceOfferResult,
  ConfirmMovedShiftResult,
  JoinWaitingListResult,
  LeaveWaitingListResult,
  SignUpForShiftResult,
  SilenceShiftResult,
  WithdrawFromShiftResult,
} from './shift-results.types.js';
import { ShiftSights } from './shift-sights.service.js';
import type { ShiftType } from './shifts.types.js';

const asItIs = (shown: ShiftType): ShiftType => shown;

/** What a volunteer does with shifts. */
@Resolver()
export class SignUpsResolver {
  constructor(
    private readonly signUps: SignUpsService,
    private readonly held: HeldPlacesService,
    private readonly sights: ShiftSights,
  ) {}

  @Mutation(() => SignUpForShiftResult, {
    description: 'Take a place of a shift. When every place is taken or others wait before you, you can join the list.',
  })
  @RequiresRole('resident')
  @ActableForAnother('agreements')
  async signUpForShift(
    @CurrentActor() actor: SignedIn,
    @Args() { shiftId, sure }: SignUpForShiftArgs,
  ): Promise<typeof SignUpForShiftResult> {
    const done = await this.signUps.signUp(actor, shiftId, sure);
    return show(await this.sights.afterDeed(actor, done), asItIs, presentShift);
  }

  @Mutation(() => JoinWaitingListResult, {
    description: 'Wait for a place. A freed one is offered to who waits the longest, for a time, then to the next.',
  })
  @RequiresRole('resident')
  @ActableForAnother('agreements')
  async joinWaitingList(
    @CurrentActor() actor: SignedIn,
    @Args() { shiftId }: ShiftArgs,
  ): Promise<typeof JoinWaitingListResult> {
    const done = await this.signUps.joinWaitingList(actor, shiftId);
    return show(await this.sights.afterDeed(actor, done), asItIs, presentShift);
  }

  @Mutation(() => LeaveWaitingListResult, { description: 'Wait no longer; an offered place goes to the next.' })
  @RequiresRole('resident')
  @ActableForAnother('agreements')
  async leaveWaitingList(
    @CurrentActor() actor: SignedIn,
    @Args() { signUpId }: SignUpArgs,
  ): Promise<typeof LeaveWaitingListResult> {
    const done = await this.held.leaveWaitingList(actor, signUpId);
    return show(await this.sights.afterDeed(actor, done), asItIs, presentShift);
  }

  @Mutation(() => WithdrawFromShiftResult, {
    description: 'Give a place back until the shift starts. Late is noted, and nothing follows from that.',
  })
  @RequiresRole('resident')
  @ActableForAnother('agreements')
  async withdrawFromShift(
    @CurrentActor() actor: SignedIn,
    @Args() { signUpId, reason }: WithdrawFromShiftArgs,
  ): Promise<typeof WithdrawFromShiftResult> {
    const done = await this.held.withdraw(actor, signUpId, reason);
    return show(await this.sights.afterDeed(actor, done), asItIs, presentShift);
  }

  @Mutation(() => AnswerPlaceOfferResult, { description: 'Say yes or no to a place that is offered to you.' })
  @RequiresRole('resident')
  @ActableForAnother('agreements')
  async answerPlaceOffer(
    @CurrentActor() actor: SignedIn,
    @Args() { offerId, yes, sure }: AnswerPlaceOfferArgs,
  ): Promise<typeof AnswerPlaceOfferResult> {
    const done = await this.held.answerPlaceOffer(actor, offerId, yes, sure);
    return show(await this.sights.afterDeed(actor, done), asItIs, presentShift);
  }

  @Mutation(() => ConfirmMovedShiftResult, {
    description: 'Say whether you come to a shift that was moved; a no is never late.',
  })
  @RequiresRole('resident')
  @ActableForAnother('agreements')
  async confirmMovedShift(
    @CurrentActor() actor: SignedIn,
    @Args() { signUpId, yes, sure }: ConfirmMovedShiftArgs,
  ): Promise<typeof ConfirmMovedShiftResult> {
    const done = await this.held.confirmMovedShift(actor, signUpId, yes, sure);
    return show(await this.sights.afterDeed(actor, done), asItIs, presentShift);
  }

  @Mutation(() => SilenceShiftResult, {
    description: 'No: hear nothing more about a shift unless its time changes. Whoever waits for it leaves the list.',
  })
  @RequiresRole('resident')
  @ActableForAnother('agreements')
  async silenceShift(
    @CurrentActor() actor: SignedIn,
    @Args() { shiftId }: ShiftArgs,
  ): Promise<typeof SilenceShiftResult> {
    const done = await this.held.silence(actor, shiftId);
    return show(await this.sights.afterDeed(actor, done), asItIs, presentShift);
  }
}
