import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '#kernel';
import { CurrentActor, show, SignedInOnly } from '#platform';

import type { LeavingReason } from '../domain/leaving.rules.js';
import { LeavingService } from '../leaving.service.js';
import {
  LeaveResult,
  LeavingReasons,
  LeavingType,
  NotLeavingError,
  StayAfterAllResult,
  StayedAfterAll,
  StillStaffError,
} from './leaving.types.js';

@Resolver()
export class LeavingResolver {
  constructor(private readonly leaving: LeavingService) {}

  @Query(() => LeavingType, { nullable: true, description: 'How you are leaving; null when you are not.' })
  @SignedInOnly()
  async myLeaving(@CurrentActor() actor: SignedIn): Promise<LeavingType | null> {
    const leaving = await this.leaving.of(actor.id);
    return leaving && LeavingType.from(leaving);
  }

  @Mutation(() => LeaveResult, {
    description:
      'Leave: at once nobody finds you, your posts are withdrawn, talks stop and agreements end. After 14 days it is final.',
  })
  @SignedInOnly()
  async leave(
    @CurrentActor() actor: SignedIn,
    @Args('reason', { type: () => LeavingReasons, nullable: true, description: 'Why, if you would like to say.' })
    reason: LeavingReason | null,
  ): Promise<typeof LeaveResult> {
    return show(await this.leaving.leave(actor, reason ?? null), LeavingType.from, {
      StillStaff: () => StillStaffError.of(),
    });
  }

  @Mutation(() => StayAfterAllResult, {
    description: 'Stay after all, within 14 days. What was withdrawn or ended meanwhile stays so.',
  })
  @SignedInOnly()
  async stayAfterAll(@CurrentActor() actor: SignedIn): Promise<typeof StayAfterAllResult> {
    return show(await this.leaving.stay(actor), StayedAfterAll.of, { NotLeaving: () => NotLeavingError.of() });
  }
}
