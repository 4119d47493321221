import { queryWords } from '#activities';
import { Client } from 'pg';

import { lookForPage } from '../../../libs/marketplace/src/data/feed-looks.rules.js';
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
  readonly planning: number;
  readonly execution: number;
}

interface Explanation {
  readonly 'Planning Time': number;
  readonly 'Execution Time': number;
  readonly Plan: { readonly 'Actual Rows': number };
}

const NOBODY = { id: null, brokerMunicipalities: [] };
const ROUNDS = 3;

/** The product's own statements for the posts that answer a search, newest first, explained by the database itself. */
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
    const execution = warm.map((one) => one.execution);
    return {
      p50Ms: percentile(execution, 0.5),
      p99Ms: percentile(execution, 0.99),
      planningP50Ms: percentile(
        warm.map((one) => one.planning),
        0.5,
      ),
    };
  } finally {
    await client.end();
  }
}

/** All looks that the product takes for this page, added up. */
async function explain(client: Client, text: string): Promise<Explained> {
  const ask = askFor(text);
  const sum = { planning: 0, execution: 0 };
  await lookForPage(ask, PAGE_SIZE + 1, async (look) => {
    const { query, values } = feedStatement(ask, NOBODY, FEED_START, PAGE_SIZE + 1, new Date(), look);
    const { rows } = await client.query<{ 'QUERY PLAN': Explanation[] }>({
      text: `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${query.text}`,
      values: [...values],
    });
    const [explained] = rows[0]?.['QUERY PLAN'] ?? [];
    if (!explained) throw new Error('PostgreSQL explains nothing.');
    sum.planning += explained['Planning Time'];
    sum.execution += explained['Execution Time'];
    return Array.from({ length: explained.Plan['Actual Rows'] });
  });
  return sum;
}

function askFor(text: string): FeedAsk {
  const { stems, activities } = queryWords(text);
  return {
    kind: null,
    areas: null,
    activities: null,
    availability: 0,
    vacancies: null,
    language: null,
    search: { stems, activities, alike: null },
  };
}
