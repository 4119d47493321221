import { queryWords } from '#activities';
import { Client } from 'pg';

import { FEED_START, feedStatement, type FeedAsk } from '../../../libs/marketplace/src/data/feed.queries.js';
import { PAGE_SIZE } from '../feed/feed-operation.data.js';
import { percentile } from '../runner/figures.js';

/** What PostgreSQL itself says that a search took, in ms. */
export interface DatabaseTime {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly planningP50Ms: number;
}

interface Explained {
  readonly 'Planning Time': number;
  readonly 'Execution Time': number;
}

const NOBODY = { id: null, brokerMunicipalities: [] };
const ROUNDS = 3;

/** The product's own statement for the posts that answer a search, newest first, explained by the database itself. */
export async function searchInDatabase(url: string, texts: readonly string[]): Promise<DatabaseTime> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const explained: Explained[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const text of texts) explained.push(await explain(client, text));
    }
    // The first round fills the caches, as whoever asked before would have.
    const warm = explained.slice(texts.length);
    const execution = warm.map((one) => one['Execution Time']);
    return {
      p50Ms: percentile(execution, 0.5),
      p99Ms: percentile(execution, 0.99),
      planningP50Ms: percentile(warm.map((one) => one['Planning Time']), 0.5),
    };
  } finally {
    await client.end();
  }
}

async function explain(client: Client, text: string): Promise<Explained> {
  const { query, values } = feedStatement(askFor(text), NOBODY, FEED_START, PAGE_SIZE + 1, new Date());
  const { rows } = await client.query<{ 'QUERY PLAN': Explained[] }>({
    text: `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${query.text}`,
    values: [...values],
  });
  const [plan] = rows[0]?.['QUERY PLAN'] ?? [];
  if (!plan) throw new Error('PostgreSQL explains nothing.');
  return plan;
}

function askFor(text: string): FeedAsk {
  const { stems, activities } = queryWords(text);
  return {
    kind: null,
    areas: null,
    activities: null,
    availability: 0,
    language: null,
    search: { stems, activities, alike: null },
  };
}
