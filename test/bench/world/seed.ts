import { Client } from 'pg';

import { AREAS, BENCH_ACTIVITIES, NEIGHBOURHOODS } from './places.js';
import { INSERT_AREAS, INSERT_BLOCKS, INSERT_PEOPLE, INSERT_RESIDENTS, INSERT_ROLES } from './seed-people.queries.js';
import { INSERT_POSTS, INSERT_WORDS } from './seed-posts.queries.js';

/** How large the bench's world is. */
export const WORLD = { people: 20_000, posts: 100_000, blocks: 4_000 } as const;

/** Fills an empty, migrated database with the bench's world and lets PostgreSQL look at it. */
export async function seedWorld(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(INSERT_AREAS, [JSON.stringify(AREAS)]);
    await client.query('UPDATE area_stamp SET version = version + 1');
    await client.query(INSERT_PEOPLE, [WORLD.people]);
    await client.query(INSERT_ROLES);
    await client.query(INSERT_RESIDENTS, [WORLD.people, NEIGHBOURHOODS, BENCH_ACTIVITIES]);
    await client.query(INSERT_BLOCKS, [WORLD.people, WORLD.blocks]);
    await client.query(INSERT_POSTS, [WORLD.posts, WORLD.people, BENCH_ACTIVITIES]);
    await client.query(INSERT_WORDS);
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
