import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, SignedIn } from '#kernel';
import {
  ActableForAnother,
  Anyone,
  CurrentActor,
  Cursors,
  PageArgs,
  pageOf,
  SeenForAnother,
  show,
  SignedInOnly,
  type Connection,
} from '#platform';

import { PausingService } from '../pausing.service.js';
import { PostReaderService } from '../post-reader.service.js';
import { PostsService } from '../posts.service.js';
import { keysOf, listFilter } from './cursor-keys.rules.js';
import { PostInputType, WritePostInput } from './inputs.types.js';
import { presentPost as present } from './post-errors.types.js';
import {
  PausePostResult,
  ReopenPostResult,
  ResumePostResult,
  RevisePostResult,
  SubmitPostResult,
  WithdrawPostResult,
  WritePostResult,
} from './post-results.types.js';
import { PostSights } from './post-sights.service.js';
import { PostConnection, Post } from './posts.types.js';

const MY_POSTS = 'myPosts';
const WHICH = { type: () => ID, description: 'Which.' };

@Resolver()
export class PostsResolver {
  constructor(
    private readonly posts: PostsService,
    private readonly pausing: PausingService,
    private readonly reader: PostReaderService,
    private readonly sights: PostSights,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => Post, { nullable: true, description: 'A post, or null when it is not there for you.' })
  @Anyone()
  async post(@CurrentActor() actor: Actor, @Args('id', WHICH) id: string): Promise<Post | null> {
    const post = await this.reader.post(actor, id);
    return post && (await this.sights.of(actor))(post);
  }

  @Query(() => PostConnection, { description: 'Your own posts, newest first.' })
  @SignedInOnly()
  @SeenForAnother()
  async myPosts(@CurrentActor() actor: SignedIn, @Args() { first, after }: PageArgs): Promise<Connection<Post>> {
    const filter = listFilter(actor);
    const [createdAt = '', id = ''] = keysOf(this.cursors, MY_POSTS, filter, after) ?? [];
    const rows = await this.reader.mine(actor, id === '' ? null : { createdAt, id }, first + 1);
    return pageOf(rows, first, await this.sights.of(actor), (post) =>
      this.cursors.make(MY_POSTS, filter, [post.createdAt.toISOString(), post.id]),
    );
  }

  @Mutation(() => WritePostResult, { description: 'Write a draft; only you see it until you hand it in.' })
  @SignedInOnly()
  @ActableForAnother('posts')
  async writePost(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: WritePostInput,
  ): Promise<typeof WritePostResult> {
    return show(
      await this.sights.own(actor, await this.posts.writePost(actor, input.kind, PostInputType.input(input))),
      asItIs,
      present,
    );
  }

  @Mutation(() => RevisePostResult, {
    description: 'Give a post other words. Others read them when a broker approved them; until then the old ones.',
  })
  @SignedInOnly()
  @ActableForAnother('posts')
  async revisePost(
    @CurrentActor() actor: SignedIn,
    @Args('postId', WHICH) postId: string,
    @Args('input') input: PostInputType,
    @Args('seenRevision', { type: () => Int, description: 'Number of the version that you changed.' })
    seenRevision: number,
  ): Promise<typeof RevisePostResult> {
    return show(
      await this.sights.own(actor, await this.posts.revisePost(actor, postId, PostInputType.input(input), seenRevision)),
      asItIs,
      present,
    );
  }

  @Mutation(() => SubmitPostResult, { description: 'Hand a draft in. A broker reads it before others can find it.' })
  @SignedInOnly()
  @ActableForAnother('posts')
  async submitPost(
    @CurrentActor() actor: SignedIn,
    @Args('postId', WHICH) postId: string,
  ): Promise<typeof SubmitPostResult> {
    return show(await this.sights.own(actor, await this.posts.submitPost(actor, postId)), asItIs, present);
  }

  @Mutation(() => WithdrawPostResult, { description: 'Take a post back; it can be shown again later.' })
  @SignedInOnly()
  @ActableForAnother('posts')
  async withdrawPost(
    @CurrentActor() actor: SignedIn,
    @Args('postId', WHICH) postId: string,
  ): Promise<typeof WithdrawPostResult> {
    return show(await this.sights.own(actor, await this.posts.withdrawPost(actor, postId)), asItIs, present);
  }

  @Mutation(() => ReopenPostResult, { description: 'Show a withdrawn or lapsed post again, with the approved words.' })
  @SignedInOnly()
  @ActableForAnother('posts')
  async reopenPost(
    @CurrentActor() actor: SignedIn,
    @Args('postId', WHICH) postId: string,
  ): Promise<typeof ReopenPostResult> {
    return show(await this.sights.own(actor, await this.posts.reopenPost(actor, postId)), asItIs, present);
  }

  @Mutation(() => PausePostResult, {
    description: 'Take a vacancy out of sight for a while. Talks about it go on.',
  })
  @SignedInOnly()
  @ActableForAnother('posts')
  async pausePost(
    @CurrentActor() actor: SignedIn,
    @Args('postId', WHICH) postId: string,
  ): Promise<typeof PausePostResult> {
    return show(await this.sights.own(actor, await this.pausing.pausePost(actor, postId)), asItIs, present);
  }

  @Mutation(() => ResumePostResult, { description: 'Let a paused vacancy be found again.' })
  @SignedInOnly()
  @ActableForAnother('posts')
  async resumePost(
    @CurrentActor() actor: SignedIn,
    @Args('postId', WHICH) postId: string,
  ): Promise<typeof ResumePostResult> {
    return show(await this.sights.own(actor, await this.pausing.resumePost(actor, postId)), asItIs, present);
  }
}

const asItIs = (post: Post): Post => post;
