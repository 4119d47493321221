import { activityOf } from '#activities';
import type { Pool } from 'pg';

import type { BenchArea } from '../world/places.js';
import { BARE_FEED, type BareFeedRow } from './feed-statement.data.js';
import { PAGE_SIZE } from './feed-operation.data.js';

/** What a question for the feed carries. */
export interface FeedVariables {
  readonly activity: string;
  readonly areas: readonly string[];
  readonly after: string | null;
}

const START = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/** Answers the feed by one statement and plain objects, in the form of a GraphQL answer. */
export async function bareFeed(
  pool: Pick<Pool, 'query'>,
  areas: ReadonlyMap<string, BenchArea>,
  { activity, areas: codes, after }: FeedVariables,
  named: boolean,
): Promise<unknown> {
  const { rows } = await pool.query<BareFeedRow>({
    ...(named ? { name: 'bare_feed' } : {}),
    text: BARE_FEED,
    values: [new Date(), activity, codes, ...(after?.split('_') ?? START), PAGE_SIZE + 1],
  });
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return {
    data: {
      feed: {
        edges: shown.map((row) => ({ node: nodeOf(row, areas) })),
        pageInfo: {
          endCursor: last ? `${last.published_at.toISOString()}_${last.id}` : null,
          hasNextPage: rows.length > PAGE_SIZE,
        },
      },
    },
  };
}

function nodeOf(row: BareFeedRow, areas: ReadonlyMap<string, BenchArea>): unknown {
  const area = areas.get(row.area_code);
  const home = areas.get(row.author_area);
  const activity = activityOf(row.activity);
  const wanted = row.wanted_activity === null ? null : activityOf(row.wanted_activity);
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    title: row.title,
    text: row.text,
    place: row.place,
    inReturn: row.in_return,
    inReturnText: row.in_return_text,
    languages: row.languages,
    onceOn: row.once_on,
    places: row.places,
    placesLeft: row.places - row.taken,
    publishedAt: row.published_at,
    openUntil: row.open_until,
    activity: activity && { slug: activity.slug, name: activity.nl, group: activity.group },
    wantedActivity: wanted && { slug: wanted.slug, name: wanted.nl },
    author: {
      id: row.author_id,
      firstName: row.first_name,
      languages: row.author_languages,
      area: home && { code: home.code, name: home.name, kind: home.kind },
    },
    area: area && { code: area.code, name: area.name, kind: area.kind, lat: area.lat, lon: area.lon },
  };
}
