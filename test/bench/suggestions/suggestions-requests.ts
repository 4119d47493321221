import { SESSION_COOKIE, tokenHash } from '#platform';
import { Client } from 'pg';

import type { BenchRequest } from '../runner/rung.js';
import { SEED } from '../world/seeded.js';
import { INSERT_SESSIONS } from '../world/seed-people.queries.js';
import { SUGGESTIONS_OPERATION } from './suggestions-operation.data.js';

const ASKED = 200;

/** Posts by chance that is the same in every run, of authors who may ask. `$1` how many. */
const ASKING_POSTS = `SELECT p.id, p.author_id FROM post p
  JOIN person a ON a.id = p.author_id AND a.state = 'active'
  JOIN resident s ON s.person_id = p.author_id AND s.paused_until IS NULL
  WHERE p.state = 'open' ORDER BY md5('${SEED}' || p.id::text) LIMIT $1`;

/** Who asks about which post. */
export interface Asked {
  readonly postId: string;
  readonly request: BenchRequest;
}

/** Signs the authors of some posts in and makes the question of each. */
export async function suggestionRequests(databaseUrl: string): Promise<Asked[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string; author_id: string }>(ASKING_POSTS, [ASKED]);
    const tokens = rows.map((_, index) => `a session of the bench, number ${index}`.replaceAll(/\W+/g, '-'));
    await client.query(INSERT_SESSIONS, [rows.map((row) => row.author_id), tokens.map(tokenHash)]);
    return rows.map(({ id }, index) => ({
      postId: id,
      request: {
        body: JSON.stringify({ query: SUGGESTIONS_OPERATION, variables: { postId: id } }),
        headers: { 'content-type': 'application/json', cookie: `${SESSION_COOKIE}=${tokens[index]}` },
      },
    }));
  } finally {
    await client.end();
  }
}
