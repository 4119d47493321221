import { Injectable } from '@nestjs/common';
import { Database } from '#platform';

import type { PostKind } from '../domain/post.rules.js';
import { feedStatement, WORDS_ALIKE, type FeedAsk, type FeedPlace } from './feed.queries.js';
import { lookForPage } from './feed-looks.rules.js';
import { POST_COUNTS, type AreaPosts } from './post-counts.queries.js';
import type { PostView } from './post-view.queries.js';
import type { PostReader } from './posts.repository.js';

/** The feed, read by named statements. */
@Injectable()
export class FeedRepository {
  constructor(private readonly database: Database) {}

  /** The posts after a place, newest first. */
  page(ask: FeedAsk, reader: PostReader, after: FeedPlace, limit: number, now: Date): Promise<PostView[]> {
    return lookForPage(ask, limit, (look) => {
      const { query, values } = feedStatement(ask, reader, after, limit, now, look);
      return this.database.read(query, values);
    });
  }

  /** Open posts that a reader may see, for each area by the codes that count for it; areas without posts are left out. */
  counts(
    inside: ReadonlyMap<string, readonly string[]>,
    kind: PostKind | null,
    reader: PostReader,
    now: Date,
  ): Promise<AreaPosts[]> {
    const pairs = [...inside].flatMap(([code, codes]) => codes.map((place) => [place, code] as const));
    return this.database.read(POST_COUNTS, [
      now,
      reader.id,
      reader.brokerMunicipalities,
      pairs.map(([place]) => place),
      pairs.map(([, code]) => code),
      kind,
    ]);
  }

  /** For each stem up to eight words of public posts that look much like it, the likest first. */
  wordsAlike(stems: readonly string[]): Promise<(readonly string[])[]> {
    return this.database.read(WORDS_ALIKE, [stems]);
  }
}
