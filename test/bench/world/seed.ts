import { Client } from 'pg';

import { BENCH_ACTIVITIES } from './places.js';
import { INSERT_AREAS, INSERT_BLOCKS, INSERT_PEOPLE, INSERT_RESIDENTS, INSERT_ROLES } from './seed-people.queries.js';
import { INSERT_PHRASES, INSERT_POSTS, INSERT_WORDS, MAKE_PHRASES, SEEDED_INDEXES } from './seed-posts.queries.js';
import type { WorldShape } from './shapes.js';
import { phrases } from './words.js';

/**
 * Fills an empty, migrated database with a world of the bench and lets PostgreSQL look at it. Triggers and references rest
 * meanwhile, and indexes are made when all is there: row by row they would take longer than the rows.
 */
export async function seedWorld(url: string, shape: WorldShape): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL session_replication_role = replica`);
    await client.query(`SET LOCAL work_mem = '256MB'`);
    await client.query(`SET LOCAL maintenance_work_mem = '512MB'`);
    const { rows: indexes } = await client.query<{ name: string; text: string }>(SEEDED_INDEXES);
    for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
    await client.query(INSERT_AREAS, [JSON.stringify(shape.areas)]);
    await client.query('UPDATE area_stamp SET version = version + 1');
    await client.query(INSERT_PEOPLE, [shape.people]);
    await client.query(INSERT_ROLES);
    await client.query(INSERT_RESIDENTS, [shape.people, shape.homes, BENCH_ACTIVITIES, shape.homeSkew]);
    await client.query(INSERT_BLOCKS, [shape.people, shape.blocks]);
    await client.query(MAKE_PHRASES);
    await client.query(INSERT_PHRASES, [JSON.stringify(phrases())]);
    await client.query('ANALYZE seed_phrase');
    await client.query('ANALYZE resident');
    await client.query(INSERT_POSTS, [shape.posts, shape.people, BENCH_ACTIVITIES]);
    await client.query(INSERT_WORDS);
    for (const { text } of indexes) await client.query(text);
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
