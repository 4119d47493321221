import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ok } from '#kernel';
import type { Result, SignedIn } from '#kernel';
import { PostReaderService, type Decided, type HouseRule } from '#marketplace';
import { HouseRules, keysOf, PostSights, type PostType } from '#marketplace/api';
import { CurrentActor, Cursors, PageArgs, pageOf, RequiresRole, show, type Connection } from '#platform';

import { ReviewDeskService } from '../review-desk.service.js';
import {
  ApprovePostResult,
  AskChangeResult,
  ClaimReviewResult,
  RefusePostResult,
  ReleaseReviewResult,
} from './brokerage-results.types.js';
import { ReviewClaimed, ReviewEntryConnection, ReviewEntryType, ReviewReleased } from './brokerage.types.js';
import { present } from './desk-errors.types.js';

const QUEUE = 'reviewQueue';
const POST = { type: () => ID, description: 'The post.' };
const REVISION = { type: () => Int, description: 'Number of the version that you read.' };

@Resolver()
export class ReviewResolver {
  constructor(
    private readonly desk: ReviewDeskService,
    private readonly reader: PostReaderService,
    private readonly sights: PostSights,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => ReviewEntryConnection, { description: 'Posts of your areas that wait for a decision, oldest first.' })
  @RequiresRole('broker')
  async reviewQueue(
    @CurrentActor() actor: SignedIn,
    @Args() { first, after }: PageArgs,
  ): Promise<Connection<ReviewEntryType>> {
    const [submittedAt = '', id = ''] = keysOf(this.cursors, QUEUE, actor.id, after) ?? [];
    const rows = await this.desk.queue(actor, id === '' ? null : { submittedAt, id }, first + 1);
    const shown = await this.sights.of(actor);
    return pageOf(
      rows,
      first,
      (entry) => ReviewEntryType.from(entry, actor.id, shown),
      (entry) => this.cursors.make(QUEUE, actor.id, [entry.submittedAt.toISOString(), entry.post.id]),
    );
  }

  @Mutation(() => ClaimReviewResult, { description: 'Say that you are at this review, for 30 minutes.' })
  @RequiresRole('broker')
  async claimReview(
    @CurrentActor() actor: SignedIn,
    @Args('postId', POST) postId: string,
  ): Promise<typeof ClaimReviewResult> {
    return show(await this.desk.claim(actor, postId), (until) => ReviewClaimed.of(postId, until), present);
  }

  @Mutation(() => ReleaseReviewResult, { description: 'Leave this review to others again.' })
  @RequiresRole('broker')
  async releaseReview(
    @CurrentActor() actor: SignedIn,
    @Args('postId', POST) postId: string,
  ): Promise<typeof ReleaseReviewResult> {
    return show(await this.desk.release(actor, postId), () => ReviewReleased.of(postId), present);
  }

  @Mutation(() => ApprovePostResult, { description: 'Put this version before the public.' })
  @RequiresRole('broker')
  async approvePost(
    @CurrentActor() actor: SignedIn,
    @Args('postId', POST) postId: string,
    @Args('revision', REVISION) revision: number,
  ): Promise<typeof ApprovePostResult> {
    return show(await this.seen(actor, await this.desk.approve(actor, postId, revision)), asItIs, present);
  }

  @Mutation(() => AskChangeResult, { description: 'Ask the author for other words. What is public stays public.' })
  @RequiresRole('broker')
  async askChange(
    @CurrentActor() actor: SignedIn,
    @Args('postId', POST) postId: string,
    @Args('revision', REVISION) revision: number,
    @Args('note', { description: 'What you write to the author, 5 to 500 characters.' }) note: string,
  ): Promise<typeof AskChangeResult> {
    return show(await this.seen(actor, await this.desk.askChange(actor, postId, revision, note)), asItIs, present);
  }

  @Mutation(() => RefusePostResult, {
    description: 'Refuse this version under a house rule. What is public stays public.',
  })
  @RequiresRole('broker')
  async refusePost(
    @CurrentActor() actor: SignedIn,
    @Args('postId', POST) postId: string,
    @Args('revision', REVISION) revision: number,
    @Args('rule', { type: () => HouseRules, description: 'The house rule.' }) rule: HouseRule,
    @Args('reason', { description: 'Why, in words for the author, 5 to 500 characters.' }) reason: string,
  ): Promise<typeof RefusePostResult> {
    return show(await this.seen(actor, await this.desk.refuse(actor, postId, revision, rule, reason)), asItIs, present);
  }

  /** The post as the broker sees it after a decision. */
  private async seen<E>(actor: SignedIn, decided: Result<Decided, E>): Promise<Result<PostType, E>> {
    if (!decided.ok) return decided;
    const post = await this.reader.post(actor, decided.value.postId);
    if (!post) throw new Error(`The broker does not see post ${decided.value.postId}.`);
    return ok((await this.sights.of(actor))(post));
  }
}

const asItIs = (post: PostType): PostType => post;
