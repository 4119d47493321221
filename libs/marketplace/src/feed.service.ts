import { Injectable } from '@nestjs/common';
import { groupOf, queryWords } from '#activities';
import { AreasService } from '#areas';
import type { AreaKind, AreaTree } from '#areas';
import { Clock } from '#kernel';
import type { Actor, WeekGrid } from '#kernel';

import { FEED_START, type FeedAsk, type FeedPlace } from './data/feed.queries.js';
import { FeedRepository } from './data/feed.repository.js';
import type { AreaPosts } from './data/post-counts.queries.js';
import type { PostView } from './data/post-view.queries.js';
import type { PostKind } from './domain/post.rules.js';
import { readerOf } from './post-reader.policy.js';

/** What somebody looks for; what is null or empty does not matter. */
export interface FeedFilter {
  readonly kind: PostKind | null;
  /** Vacancies of organisations alone (true), or what residents ask and offer alone (false). */
  readonly vacancies: boolean | null;
  /** Around an area, by the distance between the centres of areas. */
  readonly near: { readonly area: string; readonly metres: number } | null;
  /** Codes of areas; what lies below counts. */
  readonly areas: readonly string[];
  readonly activity: string | null;
  readonly group: string | null;
  readonly availability: WeekGrid;
  readonly language: string | null;
  readonly text: string;
}

/** Nothing in particular. */
export const NO_FILTER: FeedFilter = {
  kind: null,
  vacancies: null,
  near: null,
  areas: [],
  activity: null,
  group: null,
  availability: 0,
  language: null,
  text: '',
};

/** Where a page begins: after this post, among those that answer the search or those that nearly do. */
export interface FeedMark extends FeedPlace {
  readonly section: 'exact' | 'similar';
}

/** A post of the feed with its place. */
export interface FeedItem {
  readonly post: PostView;
  readonly mark: FeedMark;
}

/** What can be found, newest first. Who looks is part of every statement. */
@Injectable()
export class FeedService {
  constructor(
    private readonly feed: FeedRepository,
    private readonly areas: AreasService,
    private readonly clock: Clock,
  ) {}

  /**
   * At most `limit` posts from after `mark` (null: from the newest). Behind the posts that answer a search follow those
   * whose words look much like it.
   */
  async page(actor: Actor, filter: FeedFilter, mark: FeedMark | null, limit: number): Promise<FeedItem[]> {
    const tree = await this.areas.tree();
    const reader = readerOf(actor, tree);
    const ask = asked(filter, tree);
    const now = this.clock.now();
    const marked = (posts: PostView[], section: FeedMark['section']): FeedItem[] =>
      posts.map((post) => ({ post, mark: { section, id: post.id, publishedAt: post.publishedAt ?? now } }));
    const exact =
      mark?.section === 'similar'
        ? []
        : marked(await this.feed.page(ask, reader, mark ?? FEED_START, limit, now), 'exact');
    const rest = limit - exact.length;
    if (rest === 0 || ask.search === null || ask.search.stems.length === 0) return exact;
    const alike = await this.feed.wordsAlike(ask.search.stems);
    if (alike.some((words) => words.length === 0)) return exact;
    const after = mark?.section === 'similar' ? mark : FEED_START;
    const near = await this.feed.page({ ...ask, search: { ...ask.search, alike } }, reader, after, rest, now);
    return [...exact, ...marked(near, 'similar')];
  }

  /**
   * How many posts of the feed of `actor` stand in each of the first `most` areas of a kind below one, by code, 0 too.
   * Who told only a district counts there, and in no neighbourhood.
   */
  async counts(actor: Actor, under: string, of: AreaKind, kind: PostKind | null, most: number): Promise<AreaPosts[]> {
    const tree = await this.areas.tree();
    const codes = tree
      .listed(under, of)
      .slice(0, most)
      .map(({ code }) => code);
    const inside = new Map(codes.map((code) => [code, tree.below(code)]));
    const found = await this.feed.counts(inside, kind, readerOf(actor, tree), this.clock.now());
    const counted = new Map(found.map(({ code, posts }) => [code, posts]));
    return codes.map((code) => ({ code, posts: counted.get(code) ?? 0 }));
  }
}

/** The filter in terms of stored columns; a search that says nothing asks for nothing in particular. */
function asked(filter: FeedFilter, tree: AreaTree): FeedAsk {
  const { stems, activities } = queryWords(filter.text);
  const says = stems.length + activities.length > 0;
  return {
    kind: filter.kind,
    vacancies: filter.vacancies,
    areas: areasOf(filter, tree),
    activities: activitiesOf(filter),
    availability: filter.availability,
    language: filter.language,
    search: says ? { stems, activities, alike: null } : null,
  };
}

function activitiesOf({ activity, group }: FeedFilter): readonly string[] | null {
  const ofGroup: readonly string[] | null =
    group === null ? null : (groupOf(group)?.activities.map(({ slug }) => slug) ?? []);
  if (activity === null) return ofGroup;
  return ofGroup === null || ofGroup.includes(activity) ? [activity] : [];
}

/** Around a place also counts who told only the district that the neighbours live in. */
function areasOf({ near, areas }: FeedFilter, tree: AreaTree): readonly string[] | null {
  const within = areas.length === 0 ? null : new Set(areas.flatMap((code) => tree.below(code)));
  if (near === null) return within && [...within];
  const neighbourhoods = tree.near(near.area, near.metres);
  const around = new Set([...neighbourhoods, ...neighbourhoods.flatMap((code) => tree.districtOf(code) ?? [])]);
  return [...around].filter((code) => within === null || within.has(code));
}
