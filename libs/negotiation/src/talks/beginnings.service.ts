import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import type { PostForTalks } from '#marketplace';
import { newId, type Tx } from '#platform';

import type { LockedTalks } from '../data/talks/talks.queries.js';
import { TalksRepository } from '../data/talks/talks.repository.js';
import { stateAwaiting, type Side } from '../domain/talks/talks.rules.js';

/** Who talks with the author of a post, in which zone, and until when the first turn is waited for. */
export interface Beginning {
  readonly responderId: PersonId;
  readonly zone: string;
  readonly answerBy: Date;
}

/** How talks begin, by an answer to a post, an introduction, or a leg of a ring alike. */
@Injectable()
export class BeginningsService {
  constructor(private readonly talks: TalksRepository) {}

  /**
   * Begins talks about a post that the caller holds locked, with no turn yet: the author of a request is helped, that of an
   * offer helps, and who did not write the post is to make the first turn. Null when the two talk about it already.
   */
  async begin(
    tx: Tx,
    post: PostForTalks,
    { responderId, zone, answerBy }: Beginning,
    now: Date,
  ): Promise<LockedTalks | null> {
    const openedBy: Side = post.kind === 'request' ? 'helper' : 'requester';
    const responds = openedBy === 'requester';
    const begun = {
      id: newId(now),
      postId: post.id,
      postRevision: post.revision,
      requesterId: responds ? responderId : post.authorId,
      helperId: responds ? post.authorId : responderId,
      openedBy,
      responderId,
      zone,
      aboutVacancy: post.vacancy,
      state: stateAwaiting(openedBy),
      version: 0,
      standingHash: null,
      proposedBy: null,
      counters: 0,
      answerBy,
      closedBecause: null,
      closedBy: null,
      mediation: null,
      mediatorId: null,
      suggestion: null,
      turns: 0,
      openedAt: now,
      changedAt: now,
      overAt: null,
    };
    return (await this.talks.open(tx, begun)) ? { ...begun, termsHash: null } : null;
  }
}
