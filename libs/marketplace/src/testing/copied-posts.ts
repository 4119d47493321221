import { newId } from '#platform';

import type { Market } from './market.js';

/** Copies an open post many times, published around so many minutes from now, some at the same moment. */
export async function copyOpenPost(world: Market, postId: string, count: number, minutes: number): Promise<void> {
  const now = world.clock.now();
  const ids = Array.from({ length: count }, () => newId(now));
  await world.database.write(async (tx) => {
    const run = (text: string, ...values: unknown[]) => tx.manager.query(text, [postId, ids, ...values]);
    await run(`INSERT INTO post (id, kind, author_id, state, area_code, municipality_code, places, latest_revision, open_until, created_at)
      SELECT copy, p.kind, p.author_id, 'draft', p.area_code, p.municipality_code, p.places, p.latest_revision, p.open_until, p.created_at
      FROM post p, unnest($2::uuid[]) AS copy WHERE p.id = $1`);
    await run(`INSERT INTO post_revision SELECT (jsonb_populate_record(r, jsonb_build_object('post_id', copy))).*
      FROM post_revision r, unnest($2::uuid[]) AS copy WHERE r.post_id = $1`);
    await run(
      `UPDATE post p SET state = m.state, published_at = $3::timestamptz + (abs(hashtext(p.id::text)) % 7) * interval '1 minute',
        approved_revision = m.approved_revision, approved_hash = m.approved_hash, activity = m.activity,
        availability = m.availability, languages = m.languages, absence = m.absence,
        search_vector = m.search_vector
      FROM post m WHERE m.id = $1 AND p.id = ANY ($2::uuid[])`,
      new Date(now.getTime() + minutes * 60_000),
    );
  });
}
