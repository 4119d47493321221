import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import type { PostKind } from '#marketplace';
import { Database } from '#platform';

import type { AtDistance } from '../domain/candidate.rules.js';
import {
  ASKING_POST,
  ASKING_PROFILE,
  CANDIDATES,
  CANDIDATES_AMONG,
  type AskingPost,
  type ProfileFacts,
  type SeenPost,
} from './candidates.queries.js';

/** Who asks for suggestions, as far as a WHERE needs to know. */
export interface Asker {
  readonly id: PersonId;
  /** Codes of all areas that this person is broker of, with those below. */
  readonly brokerAreas: readonly string[];
  /** Whether all areas are this person's, as for an administrator. */
  readonly everywhere: boolean;
}

/** Where to look for posts that fit. */
export interface Reach {
  readonly kind: PostKind;
  readonly activities: readonly string[];
  readonly areas: readonly string[];
  /** Posts from everywhere whose help is given in one of these ways. */
  readonly atDistance: readonly AtDistance[];
  /** Whom the suggestions are for, and who looks; nobody is found whom a block parts from one of them. */
  readonly author: PersonId;
  readonly viewer: PersonId;
  /** The municipality whose posts about absence both may see, or null. */
  readonly absenceIn: string | null;
  /** What the asking post wants or gives in return, and what else its author offers or asks. */
  readonly named: readonly string[];
}

/** Open posts, as far as scoring reads them. */
@Injectable()
export class CandidatesRepository {
  constructor(private readonly database: Database) {}

  /** The open post that suggestions are asked for; null when it is not this person's to ask for. */
  async asking(postId: string, asker: Asker, now: Date): Promise<AskingPost | null> {
    const { id, brokerAreas, everywhere } = asker;
    const [post] = await this.database.read(ASKING_POST, [now, postId, id, brokerAreas, everywhere]);
    return post ?? null;
  }

  /** What somebody would do, for their own suggestions; null without a profile. */
  async profile(personId: PersonId, now: Date): Promise<ProfileFacts | null> {
    const [profile] = await this.database.read(ASKING_PROFILE, [now, personId]);
    return profile ?? null;
  }

  /** Every post within reach, in no particular order. */
  within(reach: Reach, now: Date): Promise<SeenPost[]> {
    const { kind, activities, areas, atDistance, author, viewer, absenceIn, named } = reach;
    const values = [now, kind, activities, areas, atDistance, author, viewer, absenceIn, named];
    return this.database.read(CANDIDATES, values);
  }

  /** Those of some posts that may be suggested now, within reach or not. */
  among(postIds: readonly string[], { author, viewer, absenceIn, named }: Reach, now: Date): Promise<SeenPost[]> {
    return this.database.read(CANDIDATES_AMONG, [now, postIds, author, viewer, absenceIn, named]);
  }
}
