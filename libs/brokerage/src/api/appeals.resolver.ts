import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '#kernel';
import { CurrentActor, RequiresRole, show, SignedInOnly } from '#platform';

import { AppealsService } from '../appeals.service.js';
import {
  AppealDecided,
  AppealResult,
  AppealTaken,
  DecideAppealArgs,
  GrantAppealResult,
  PostRefusalType,
  presentAppeal,
  RejectAppealResult,
} from './appeals.types.js';

const POST = { type: () => ID, description: 'A post of yours.' };

/** Appeals of authors, and what another broker decides. */
@Resolver()
export class AppealsResolver {
  constructor(private readonly appeals: AppealsService) {}

  @Query(() => PostRefusalType, {
    nullable: true,
    description: 'The last refusal of words of a post of yours, and your appeal; null when there is none.',
  })
  @SignedInOnly()
  async postRefusal(
    @CurrentActor() actor: SignedIn,
    @Args('postId', POST) postId: string,
  ): Promise<PostRefusalType | null> {
    const refusal = await this.appeals.ownRefusal(actor, postId);
    return refusal && PostRefusalType.from(refusal);
  }

  @Mutation(() => AppealResult, {
    description: 'Appeal against the last refusal of a post of yours, within six months, once. Another broker decides.',
  })
  @SignedInOnly()
  async appeal(
    @CurrentActor() actor: SignedIn,
    @Args('postId', POST) postId: string,
    @Args('words', { description: 'Why you do not agree, 5 to 500 characters.' }) words: string,
  ): Promise<typeof AppealResult> {
    return show(await this.appeals.appeal(actor, postId, words), AppealTaken.of, presentAppeal);
  }

  @Mutation(() => GrantAppealResult, {
    description: 'Put the refused words before the public after all. Not by whoever refused them.',
  })
  @RequiresRole('broker')
  async grantAppeal(
    @CurrentActor() actor: SignedIn,
    @Args() { appealId, note }: DecideAppealArgs,
  ): Promise<typeof GrantAppealResult> {
    const granted = await this.appeals.grant(actor, appealId, note);
    return show(granted, (id) => AppealDecided.of(id, 'granted'), presentAppeal);
  }

  @Mutation(() => RejectAppealResult, { description: 'Let the refusal stand. Not by whoever refused the words.' })
  @RequiresRole('broker')
  async rejectAppeal(
    @CurrentActor() actor: SignedIn,
    @Args() { appealId, note }: DecideAppealArgs,
  ): Promise<typeof RejectAppealResult> {
    const rejected = await this.appeals.reject(actor, appealId, note);
    return show(rejected, (id) => AppealDecided.of(id, 'rejected'), presentAppeal);
  }
}
