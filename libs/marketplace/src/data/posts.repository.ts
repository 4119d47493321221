import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { Database, type Tx } from '#platform';

import type { Post } from '../domain/post.rules.js';
import { PostRevisionEntity } from './post-revision.entity.js';
import type { PostView } from './post-view.queries.js';
import { PostEntity } from './post.entity.js';
import {
  AUTHOR,
  LAPSE_DUE,
  POST_IDS_OF,
  POST_SUMMARIES,
  POSTS_FOR_VIEWER,
  POSTS_OF_AUTHOR,
  type PostSummary,
} from './posts.queries.js';
import { activityWord } from './feed.queries.js';
import { FORGET_WORDS, NOTE_WORDS, PUBLISH, TAKE_DOWN } from './publish.queries.js';
import { LAST_REFUSALS, type Refusal } from './refusals.queries.js';
import { REVIEW_QUEUE, type ReviewEntry, type ReviewPlace } from './review.queries.js';
import { VACANCY_RECORD } from './vacancies.queries.js';

/** What a new post is made of; the rest begins empty. */
export type NewPost = Pick<
  PostEntity,
  'id' | 'kind' | 'vacancy' | 'authorId' | 'areaCode' | 'municipalityCode' | 'places' | 'openUntil' | 'createdAt'
>;

/** What a new revision is made of. */
export type NewRevision = Omit<PostRevisionEntity, 'decidedAt' | 'decidedBy' | 'byRule' | 'note' | 'houseRule' | 'approvedHash'>;

/** What changes in a revision when its draft is written over. */
export type RevisionWords = Omit<NewRevision, 'postId' | 'number' | 'state' | 'submittedAt'>;

/** What the public reads from now on, and by which words it is found. */
export interface Publication {
  readonly postId: string;
  readonly revision: number;
  readonly state: Post['state'];
  readonly places: number;
  readonly openUntil: Date;
  readonly publishedAt: Date;
  readonly activity: string;
  readonly absence: boolean;
  readonly searchWords: readonly string[];
}

/** Who looks, as far as a WHERE needs to know. */
export interface PostReader {
  readonly id: PersonId | null;
  /** Codes of all areas that this person is broker of, with those below. */
  readonly brokerAreas: readonly string[];
  /** Municipalities of those areas. */
  readonly brokerMunicipalities: readonly string[];
}

/** Posts and their revisions. */
@Injectable()
export class PostsRepository {
  constructor(private readonly database: Database) {}

  /** Account and area of somebody who writes; null for nobody active. */
  async author(id: PersonId): Promise<{ madeAt: Date; areaCode: string | null } | null> {
    const [author] = await this.database.read(AUTHOR, [id]);
    return author ?? null;
  }

  /** Adds a draft with its first revision. */
  async add(tx: Tx, post: NewPost, revision: NewRevision): Promise<void> {
    await tx.repository(PostEntity).insert({ ...post, state: 'draft', latestRevision: revision.number });
    await this.addRevision(tx, revision);
  }

  async addRevision(tx: Tx, revision: NewRevision): Promise<void> {
    await tx.repository(PostRevisionEntity).insert(revision);
  }

  /** The post, locked until the transaction ends; every change of a post and its revisions begins here. */
  lock(tx: Tx, id: string): Promise<PostEntity | null> {
    return tx.repository(PostEntity).findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  /** Ids of everything that somebody wrote, in one order for everybody who locks them. */
  idsOf(tx: Tx, authorId: PersonId): Promise<string[]> {
    return tx.named(POST_IDS_OF, [authorId]);
  }

  /** One revision; every number up to the newest is there. */
  revision(tx: Tx, postId: string, number: number): Promise<PostRevisionEntity> {
    return tx.repository(PostRevisionEntity).findOneByOrFail({ postId, number });
  }

  /** The revision with this number, or null when there is none. */
  revisionOrNull(tx: Tx, postId: string, number: number): Promise<PostRevisionEntity | null> {
    return tx.repository(PostRevisionEntity).findOneBy({ postId, number });
  }

  async change(tx: Tx, post: PostEntity, changes: Partial<PostEntity>): Promise<void> {
    await tx.repository(PostEntity).update({ id: post.id }, { ...changes, version: post.version + 1 });
  }

  async changeRevision(tx: Tx, postId: string, number: number, changes: Partial<PostRevisionEntity>): Promise<void> {
    await tx.repository(PostRevisionEntity).update({ postId, number }, changes);
  }

  /** Makes an approved revision what the public reads. */
  async publish(tx: Tx, published: Publication): Promise<void> {
    const { postId, revision, state, places, openUntil, publishedAt, activity, absence, searchWords } = published;
    const done = await tx.named(PUBLISH, [
      postId,
      revision,
      state,
      places,
      openUntil,
      publishedAt,
      absence,
      [...searchWords, activityWord(activity)],
    ]);
    if (done.length === 0) throw new Error(`Revision ${revision} of post ${postId} was not approved.`);
    await tx.named(NOTE_WORDS, [searchWords]);
  }

  /** Takes from view what is public. */
  async takeDown(tx: Tx, postId: string, state: Post['state']): Promise<void> {
    await tx.named(TAKE_DOWN, [postId, state]);
  }

  /** The last refusal of each of these posts that has one. */
  lastRefusals(postIds: readonly string[]): Promise<Refusal[]> {
    return this.database.read(LAST_REFUSALS, [postIds]);
  }

  /** How brokers decided before about the author of a vacancy, and about it. */
  async vacancyRecord(tx: Tx, { authorId, id }: Pick<Post, 'authorId' | 'id'>) {
    const [record] = await tx.named(VACANCY_RECORD, [authorId, id]);
    if (!record) throw new Error(`Nothing is known of vacancy ${id}.`);
    return record;
  }

  /** Forgets words that no post holds any more; answers how many. */
  async forgetWords(tx: Tx): Promise<number> {
    return (await tx.named(FORGET_WORDS, [])).length;
  }

  /** Lets at most 500 posts lapse whose time is over. */
  lapseDue(tx: Tx, now: Date): Promise<Pick<Post, 'id' | 'authorId'>[]> {
    return tx.named(LAPSE_DUE, [now]);
  }

  /** Those of these posts that are for this person, in no particular order; with the newest revision for its author and brokers. */
  seen(ids: readonly string[], { id, brokerMunicipalities, brokerAreas }: PostReader, now: Date): Promise<PostView[]> {
    return this.database.read(POSTS_FOR_VIEWER, [now, id, brokerMunicipalities, ids, brokerAreas]);
  }

  /** Somebody's own posts, newest first, from after a place in the list. */
  ofAuthor(authorId: PersonId, after: { createdAt: Date | string; id: string }, limit: number): Promise<PostView[]> {
    return this.database.read(POSTS_OF_AUTHOR, [authorId, after.createdAt, after.id, limit]);
  }

  /** Posts of these areas that wait for a decision, oldest first; none of `reviewer`. */
  inReview(areas: readonly string[], reviewer: PersonId, after: ReviewPlace, limit: number): Promise<ReviewEntry[]> {
    return this.database.read(REVIEW_QUEUE, [areas, reviewer, after.submittedAt, after.id, limit]);
  }

  summaries(ids: readonly string[]): Promise<PostSummary[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.database.read(POST_SUMMARIES, [ids]);
  }
}
