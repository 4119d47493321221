import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '#kernel';
import { ActableForAnother, CurrentActor, show, SignedInOnly } from '#platform';

import { PlanningService } from '../../shifts/planning.service.js';
import { ChangeShiftArgs, PlanShiftsInput, ShiftArgs } from './shift-args.types.js';
import { presentShift } from './shift-errors.types.js';
import { CancelShiftResult, ChangeShiftResult, PlanShiftsResult } from './shift-results.types.js';
import { ShiftSights } from './shift-sights.service.js';
import { ShiftsPlanned, type ShiftType } from './shifts.types.js';

const asItIs = (shown: ShiftType): ShiftType => shown;

/** What an organisation does with its shifts. */
@Resolver()
export class PlanningResolver {
  constructor(
    private readonly planning: PlanningService,
    private readonly sights: ShiftSights,
  ) {}

  @Mutation(() => PlanShiftsResult, { description: 'Plan a shift of a vacancy of your organisation, or a series.' })
  @SignedInOnly()
  @ActableForAnother('agreements')
  async planShifts(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What, when, how many.' }) input: PlanShiftsInput,
  ): Promise<typeof PlanShiftsResult> {
    const planned = await this.planning.planShifts(actor, input.vacancyId, PlanShiftsInput.formOf(input));
    const looking = this.sights.looking(actor);
    return show(planned, (shifts) => ShiftsPlanned.from(shifts, looking), presentShift);
  }

  @Mutation(() => ChangeShiftResult, {
    description:
      'Change places or time of a shift. Whoever has a place in one that is moved or lengthened is asked again, for 48 hours or until 12 hours before the start; before that is done you hear how many, unless you are sure.',
  })
  @SignedInOnly()
  @ActableForAnother('agreements')
  async changeShift(
    @CurrentActor() actor: SignedIn,
    @Args() { shiftId, sure, places, start, minutes }: ChangeShiftArgs,
  ): Promise<typeof ChangeShiftResult> {
    const change = { ...(places == null ? {} : { places }), ...(start == null ? {} : { start }) };
    const whole = minutes == null ? change : { ...change, minutes };
    const changed = await this.planning.changeShift(actor, shiftId, whole, sure);
    return show(await this.sights.afterDeed(actor, changed), asItIs, presentShift);
  }

  @Mutation(() => CancelShiftResult, { description: 'Call a shift off; everybody who signed up is told.' })
  @SignedInOnly()
  @ActableForAnother('agreements')
  async cancelShift(
    @CurrentActor() actor: SignedIn,
    @Args() { shiftId }: ShiftArgs,
  ): Promise<typeof CancelShiftResult> {
    const cancelled = await this.planning.cancelShift(actor, shiftId);
    return show(await this.sights.afterDeed(actor, cancelled), asItIs, presentShift);
  }
}
