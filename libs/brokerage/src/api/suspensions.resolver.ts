import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '#kernel';
import { CurrentActor, RequiresRole, show } from '#platform';

import { SuspensionsDeskService } from '../suspensions-desk.service.js';
import {
  PersonArgs,
  presentSuspension,
  ResidentKeptOut,
  RestoreResidentResult,
  SuspendArgs,
  SuspendResidentResult,
} from './suspensions.types.js';

/** Keeping people out, and letting them in again. */
@Resolver()
export class SuspensionsResolver {
  constructor(private readonly desk: SuspensionsDeskService) {}

  @Mutation(() => SuspendResidentResult, {
    description: 'Keep somebody out: sessions end, talks close in neutral words, agreements go to a broker.',
  })
  @RequiresRole('broker', 'administrator')
  async suspendResident(
    @CurrentActor() actor: SignedIn,
    @Args() { personId, reason }: SuspendArgs,
  ): Promise<typeof SuspendResidentResult> {
    const suspended = await this.desk.suspend(actor, personId, reason);
    return show(suspended, () => ResidentKeptOut.of(personId, true), presentSuspension);
  }

  @Mutation(() => RestoreResidentResult, { description: 'Let somebody in again; what was stopped stays stopped.' })
  @RequiresRole('broker', 'administrator')
  async restoreResident(
    @CurrentActor() actor: SignedIn,
    @Args() { personId }: PersonArgs,
  ): Promise<typeof RestoreResidentResult> {
    const lifted = await this.desk.lift(actor, personId);
    return show(lifted, () => ResidentKeptOut.of(personId, false), presentSuspension);
  }
}
