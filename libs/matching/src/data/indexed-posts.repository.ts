import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { Database } from '#platform';

import type { IndexedAuthor } from '../domain/engine/post-index.js';
import {
  BLOCKED_FROM,
  CHANGES_SINCE,
  FORGET_OLD_CHANGES,
  HORIZON_NOW,
  PAGE_OF_AUTHORS,
  POSTS_OF_AUTHORS,
  type Change,
  type IndexedRow,
} from './indexed-posts.queries.js';

/** Rows of a page while everything is read; what they become holds up the process for some tens of milliseconds. */
const PAGE = 2_000;
const FORGOTTEN_AT_ONCE = 5_000;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** What an index of open posts is made of, and what changed since. */
@Injectable()
export class IndexedPostsRepository {
  constructor(private readonly database: Database) {}

  /** Everybody with open posts, each once, as it is when the page is read. */
  async *everybody(now: Date): AsyncGenerator<IndexedAuthor> {
    for (let from = FIRST; ;) {
      const rows = await this.database.read(PAGE_OF_AUTHORS, [now, from, PAGE]);
      const authors = byAuthor(rows);
      if (rows.length < PAGE) return yield* authors;
      // The last one may have more posts than the page; whoever fills a page alone is read whole.
      const last = authors.pop();
      if (!last) return;
      yield* authors;
      if (last.personId === from) yield* await this.authors([from], now);
      from = last.personId === from ? after(from) : last.personId;
    }
  }

  /** Some people as they are now; whoever has no open posts is not among them. */
  async authors(personIds: readonly PersonId[], now: Date): Promise<IndexedAuthor[]> {
    return byAuthor(await this.database.read(POSTS_OF_AUTHORS, [now, personIds]));
  }

  /** From where on changes are asked for by whoever begins to read everything now. */
  async horizon(): Promise<string> {
    const [horizon] = await this.database.read(HORIZON_NOW, []);
    if (horizon === undefined) throw new Error('The database names no transaction.');
    return horizon;
  }

  /** Every change from a horizon on, those that were read before among them; at least one row. */
  changesSince(horizon: string): Promise<Change[]> {
    return this.database.read(CHANGES_SINCE, [horizon]);
  }

  /** Everybody whom a block parts from one of these. */
  blockedFrom(people: readonly PersonId[]): Promise<PersonId[]> {
    return this.database.read(BLOCKED_FROM, [people]);
  }

  /** Removes changes that are older than so many seconds, page by page; answers how many. */
  async forgetChanges(olderThanSeconds: number): Promise<number> {
    let removed = 0;
    for (let page = FORGOTTEN_AT_ONCE; page === FORGOTTEN_AT_ONCE; removed += page) {
      [page = 0] = await this.database.read(FORGET_OLD_CHANGES, [olderThanSeconds, FORGOTTEN_AT_ONCE]);
    }
    return removed;
  }
}

/** People with their posts, of rows that stand author by author. */
function byAuthor(rows: readonly IndexedRow[]): IndexedAuthor[] {
  const people: (Omit<IndexedAuthor, 'posts'> & { posts: IndexedRow['post'][] })[] = [];
  for (const { author, post } of rows) {
    const last = people.at(-1);
    if (last?.personId !== author.personId) people.push({ ...author, posts: [post] });
    else {
      last.posts.push(post);
      // Only the rows of offers tell from when on there is room.
      if (author.helpsFrom !== null) people[people.length - 1] = { ...last, helpsFrom: author.helpsFrom };
    }
  }
  return people;
}

/** The id behind this one. */
function after(id: string): string {
  const next = (BigInt(`0x${id.replaceAll('-', '')}`) + 1n).toString(16).padStart(32, '0');
  return next.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
