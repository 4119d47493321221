import { Inject, Injectable } from '@nestjs/common';
import { AreasService } from '#areas';
import { Clock, err, ok } from '#kernel';
import type { PersonId, Result, SignedIn } from '#kernel';
import { Database, Limiter, newId, SETTINGS_TOKEN } from '#platform';
import type { Limit, RunSettings, Tx } from '#platform';

import type { PostEntity } from './data/post.entity.js';
import { PostsRepository } from './data/posts.repository.js';
import type { PostSummary } from './data/posts.queries.js';
import { postLapsed, postReopened, postSubmitted, postWithdrawn } from './domain/marketplace.events.js';
import { hasLink, isNewAccount, type LinkInText } from './domain/new-account.rules.js';
import { openUntilOf } from './domain/open-until.rules.js';
import type { ContentError, PostContent } from './domain/post-content.rules.js';
import {
  edit,
  reopen,
  submit,
  withdraw,
  type EditError,
  type OpenUntilPast,
  type PostKind,
  type ReopenError,
  type SubmitError,
  type WithdrawError,
} from './domain/post.rules.js';
import type { ProfileIncomplete, TooOften } from './domain/refusals.rules.js';
import { asFound, OwnPosts, type OfAuthor } from './own-posts.service.js';
import { ReviewedPosts } from './reviewed-posts.service.js';
import { contentOf, wordsOf, type PostInput } from './written-post.rules.js';

const DAY_S = 24 * 3600;
const POSTS_OF_NEW_ACCOUNT: Limit = { name: 'posts-new-account', times: 3, seconds: DAY_S };
const EDITS: Limit = { name: 'post-edits', times: 30, seconds: DAY_S };
const VACANCY_EDITS: Limit = { name: 'vacancy-edits', times: 300, seconds: DAY_S };
const PAGE = 500;

/** An organisation has several coordinators, and may bring many vacancies at once. */
const editsOf = (vacancy: boolean): Limit => (vacancy ? VACANCY_EDITS : EDITS);

/** A post that was changed: its id, and the number of its newest revision. */
export interface Written {
  readonly postId: string;
  readonly revision: number;
}

/** Why something is not written. */
export type WriteError = ContentError | LinkInText | OpenUntilPast | ProfileIncomplete | TooOften;

/** Why a post does not get other words. */
export type ReviseError = WriteError | OfAuthor<EditError>;

/** What authors do with their posts. A post of somebody else answers as one that is not there. */
@Injectable()
export class PostsService {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsRepository,
    private readonly own: OwnPosts,
    private readonly reviewed: ReviewedPosts,
    private readonly areas: AreasService,
    private readonly limiter: Limiter,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /** Writes a draft in the area of its author; nobody else sees it. New accounts: 3 posts a day, no links. */
  async writePost(actor: SignedIn, kind: PostKind, input: PostInput): Promise<Result<Written, WriteError>> {
    const now = this.clock.now();
    const author = await this.posts.author(actor.id);
    const areaCode = author?.areaCode ?? null;
    const municipalityCode = areaCode === null ? null : (await this.areas.tree()).municipalityOf(areaCode);
    if (!author || areaCode === null || municipalityCode === null) return err({ kind: 'ProfileIncomplete' });
    const content = await this.checked(input, author.madeAt, areaCode);
    if (!content.ok) return content;
    const vacancy = content.value.vacancy !== null;
    const isNew = !vacancy && isNewAccount(author.madeAt, now);
    const wait = await this.takeTurn(actor, isNew ? [EDITS, POSTS_OF_NEW_ACCOUNT] : [editsOf(vacancy)]);
    if (wait) return err(wait);
    const id = newId(now);
    const { places } = content.value;
    const openUntil = await this.openUntil(content.value.onceOn, areaCode);
    await this.database.write((tx) =>
      this.posts.add(
        tx,
        { id, kind, vacancy, authorId: actor.id, areaCode, municipalityCode, places, openUntil, createdAt: now },
        { postId: id, number: 1, state: 'draft', submittedAt: null, ...wordsOf(content.value, now) },
      ),
    );
    return ok({ postId: id, revision: 1 });
  }

  /** Gives a post other words, over the revision that the author saw. What others read changes after review alone. */
  async revisePost(
    actor: SignedIn,
    postId: string,
    input: PostInput,
    seenRevision: number,
  ): Promise<Result<Written, ReviseError>> {
    const author = await this.posts.author(actor.id);
    const own = await this.own.find(actor, postId);
    const vacancy = (input.vacancy ?? null) !== null;
    // What is a vacancy is revised as one, and nothing else is.
    if (!author || own?.vacancy !== vacancy) return err({ kind: 'NotFound' });
    const content = await this.checked(input, author.madeAt, own.areaCode);
    if (!content.ok) return content;
    const wait = await this.takeTurn(actor, [editsOf(vacancy)]);
    if (wait) return err(wait);
    return this.own.with(actor, postId, async (tx, post) => {
      const now = this.clock.now();
      if (seenRevision !== post.latestRevision) {
        return err({ kind: 'StaleRevision', latestRevision: post.latestRevision });
      }
      const latest = await this.posts.revision(tx, postId, post.latestRevision);
      const decided = edit(post, latest, actor.id);
      if (!decided.ok) return asFound(decided.error);
      const { revision, supersedes, to } = decided.value;
      const words = wordsOf(content.value, now);
      if (supersedes !== null) await this.posts.changeRevision(tx, postId, supersedes, { state: 'superseded' });
      if (revision.number === latest.number) await this.posts.changeRevision(tx, postId, latest.number, words);
      else {
        const submittedAt = revision.state === 'inReview' ? now : null;
        await this.posts.addRevision(tx, { postId, ...revision, submittedAt, ...words });
      }
      // A post that was never public takes over what depends on its words; for a public one the approval does.
      const drafted =
        post.approvedRevision === null
          ? { places: content.value.places, openUntil: await this.openUntil(content.value.onceOn, post.areaCode) }
          : {};
      await this.posts.change(tx, post, { ...drafted, state: to, latestRevision: revision.number });
      if (revision.state === 'inReview') {
        await tx.emit(postSubmitted({ postId, revision: revision.number, authorId: actor.id }));
        await this.reviewed.approveByRule(tx, postId);
      }
      return ok({ postId, revision: revision.number });
    });
  }

  /** Hands a draft in for review. */
  submitPost(actor: SignedIn, postId: string): Promise<Result<Written, OfAuthor<SubmitError>>> {
    return this.own.with(actor, postId, async (tx, post) => {
      const latest = await this.posts.revision(tx, postId, post.latestRevision);
      const openUntil = await this.openUntil(latest.onceOn, post.areaCode);
      const decided = submit(asPost(post, openUntil), latest, actor.id, this.clock.now());
      if (!decided.ok) return asFound(decided.error);
      const { to, revision } = decided.value;
      const { number, ...submitted } = revision;
      await this.posts.changeRevision(tx, postId, number, submitted);
      await this.posts.change(tx, post, { state: to, openUntil });
      await tx.emit(postSubmitted({ postId, revision: number, authorId: actor.id }));
      await this.reviewed.approveByRule(tx, postId);
      return ok({ postId, revision: number });
    });
  }

  /** Takes a post back. */
  withdrawPost(actor: SignedIn, postId: string): Promise<Result<Written, OfAuthor<WithdrawError>>> {
    return this.own.with(actor, postId, async (tx, post) => {
      const decided = withdraw(post, actor.id);
      if (!decided.ok) return asFound(decided.error);
      await this.posts.change(tx, post, { state: decided.value.to });
      await tx.emit(postWithdrawn({ postId, authorId: actor.id }));
      return ok({ postId, revision: post.latestRevision });
    });
  }

  /** Takes back every post of somebody who leaves. */
  async withdrawAllOf(tx: Tx, authorId: PersonId): Promise<void> {
    for (const postId of await this.posts.idsOf(tx, authorId)) {
      const post = await this.posts.lock(tx, postId);
      if (!post || !withdraw(post, authorId).ok) continue;
      await this.posts.change(tx, post, { state: 'withdrawn' });
      await tx.emit(postWithdrawn({ postId, authorId }));
    }
  }

  /** Shows a lapsed or withdrawn post again, with the words that were approved, as if it were new. */
  async reopenPost(actor: SignedIn, postId: string): Promise<Result<Written, OfAuthor<ReopenError> | TooOften>> {
    const own = await this.own.find(actor, postId);
    if (own === null) return err({ kind: 'NotFound' });
    const wait = await this.takeTurn(actor, [editsOf(own.vacancy)]);
    if (wait) return err(wait);
    return this.own.with(actor, postId, async (tx, post) => {
      const now = this.clock.now();
      const { approvedRevision } = post;
      const shown = approvedRevision === null ? null : await this.posts.revision(tx, postId, approvedRevision);
      const until = await this.openUntil(shown?.onceOn ?? null, post.areaCode);
      const decided = reopen(post, actor.id, until, now);
      if (!decided.ok) return asFound(decided.error);
      const { to, openUntil } = decided.value;
      await this.posts.change(tx, post, { state: to, openUntil, publishedAt: now });
      await tx.emit(postReopened({ postId, authorId: actor.id }));
      return ok({ postId, revision: post.latestRevision });
    });
  }

  /** Lets every post lapse whose time is over; answers how many. */
  async lapseDue(): Promise<number> {
    for (let lapsed = 0; ;) {
      const page = await this.database.write(async (tx) => {
        const posts = await this.posts.lapseDue(tx, this.clock.now());
        for (const { id, authorId } of posts) await tx.emit(postLapsed({ postId: id, authorId }));
        return posts.length;
      });
      lapsed += page;
      if (page < PAGE) return lapsed;
    }
  }

  /** Forgets words for the search that no post holds any more; answers how many. */
  forgetWords(): Promise<number> {
    return this.database.write((tx) => this.posts.forgetWords(tx));
  }

  /** Posts in one line each, for features that name them; the caller decides who may see them. */
  postsById(ids: readonly string[]): Promise<PostSummary[]> {
    return this.posts.summaries(ids);
  }

  private async checked(
    input: PostInput,
    madeAt: Date,
    areaCode: string,
  ): Promise<Result<PostContent, ContentError | LinkInText | OpenUntilPast>> {
    const content = contentOf(input);
    if (!content.ok) return content;
    const now = this.clock.now();
    const { text, inReturnText, onceOn, vacancy } = content.value;
    // An organisation was checked before it could write a vacancy.
    if (vacancy === null && isNewAccount(madeAt, now) && hasLink(`${text}\n${inReturnText}`))
      return err({ kind: 'LinkInText' });
    const openUntil = await this.openUntil(onceOn, areaCode);
    return now < openUntil ? content : err({ kind: 'OpenUntilPast', openUntil });
  }

  private async openUntil(onceOn: string | null, areaCode: string): Promise<Date> {
    const tree = await this.areas.tree();
    return openUntilOf(onceOn, tree.zoneOf(areaCode), this.settings.OPEN_DAYS, this.clock.now());
  }

  private async takeTurn(actor: SignedIn, limits: readonly Limit[]): Promise<TooOften | null> {
    for (const limit of limits) {
      const retryAfterSeconds = await this.limiter.take(limit, actor.id);
      if (retryAfterSeconds !== null) return { kind: 'TooOften', retryAfterSeconds };
    }
    return null;
  }
}

const asPost = (post: PostEntity, openUntil: Date): PostEntity => ({ ...post, openUntil });
