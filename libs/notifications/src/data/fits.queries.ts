import type { ToTell } from '#matching';
import type { NamedQuery } from '#platform';

import type { FitsFacts } from '../domain/fits-facts.js';
import type { AlertToPlan, Batch, LatestBatch, Rhythm } from '../domain/plan-fits.rules.js';

/** New posts for one person, each with what it tells. */
export interface FitsWithLines extends FitsFacts {
  readonly lines: readonly ToTell[];
}

/** Locks people, so that two events never open two mails for one of them: `$1` alerts of theirs. */
export const LOCK_HEARERS: NamedQuery<object, object> = {
  name: 'fits_lock_hearers',
  text: `SELECT 1 AS locked FROM person WHERE id IN (SELECT person_id FROM alert WHERE id = ANY ($1::uuid[]))
         ORDER BY id FOR NO KEY UPDATE`,
  row: (row) => row,
};

/** Alerts that no mail tells yet: `$1` ids, `$2` the usual rhythm, `$3` the zone where none is known. */
export const ALERTS_TO_PLAN: NamedQuery<AlertToPlan, AlertToPlan> = {
  name: 'fits_alerts_to_plan',
  text: `SELECT a.id AS "alertId", a.person_id AS "personId", a.hears, coalesce(d.rhythm, $2) AS rhythm,
           coalesce(home.zone, above.zone, top.zone, $3) AS zone
         FROM alert a LEFT JOIN digest_rhythm d ON d.person_id = a.person_id
         LEFT JOIN resident me ON me.person_id = a.person_id LEFT JOIN area home ON home.code = me.area_code
         LEFT JOIN area above ON above.code = home.parent_code LEFT JOIN area top ON top.code = above.parent_code
         WHERE a.id = ANY ($1::uuid[]) AND NOT EXISTS (SELECT FROM fits_line l WHERE l.alert_id = a.id)`,
  row: (row) => row,
};

/**
 * The newest mails about new posts that people were to get at once, kept as they are until the transaction ends, so that
 * none leaves while an alert joins it: `$1` people.
 */
export const LATEST_BATCHES: NamedQuery<LatestBatch, LatestBatch> = {
  name: 'fits_latest_batches',
  text: `SELECT b.id AS "batchId", b.person_id AS "personId", m.due_at AS "dueAt", m.state = 'due' AS waits
         FROM unnest($1::uuid[]) AS who(id)
         CROSS JOIN LATERAL (SELECT * FROM fits_batch x WHERE x.person_id = who.id AND x.kind = 'newFits'
           ORDER BY x.due_at DESC LIMIT 1) b
         JOIN mail m ON m.key = concat('newFits_', b.id, '_', b.person_id)
         ORDER BY m.id FOR UPDATE OF m`,
  row: (row) => row,
};

/** Opens mails for alerts; one that is there already for that person and moment is answered instead: `$1` rows as JSON. */
export const OPEN_BATCHES: NamedQuery<Batch, Batch> = {
  name: 'fits_open_batches',
  text: `INSERT INTO fits_batch (id, person_id, kind, due_at)
         SELECT r.id, r."personId", r.kind, r."dueAt"
         FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, "personId" uuid, kind text, "dueAt" timestamptz)
         ON CONFLICT (person_id, kind, due_at) DO UPDATE SET due_at = excluded.due_at
         RETURNING id, person_id AS "personId", kind, due_at AS "dueAt"`,
  row: (row) => row,
};

/** Puts alerts in mails, each in one: `$1` alerts, `$2` mails. */
export const PUT_IN_BATCHES: NamedQuery<object, object> = {
  name: 'fits_put_in_batches',
  text: `INSERT INTO fits_line (alert_id, batch_id)
         SELECT * FROM unnest($1::uuid[], $2::uuid[]) ON CONFLICT DO NOTHING`,
  row: (row) => row,
};

/** The alerts of mails: `$1` mails. */
export const LINES: NamedQuery<{ batchId: string; alertId: string }, { batchId: string; alertId: string }> = {
  name: 'fits_lines',
  text: 'SELECT batch_id AS "batchId", alert_id AS "alertId" FROM fits_line WHERE batch_id = ANY ($1::uuid[])',
  row: (row) => row,
};

/** How often somebody wants a digest: `$1` person; no row: never said. */
export const RHYTHM: NamedQuery<{ rhythm: Rhythm }, Rhythm> = {
  name: 'digest_rhythm',
  text: 'SELECT rhythm FROM digest_rhythm WHERE person_id = $1',
  row: ({ rhythm }) => rhythm,
};

/** Keeps that: `$1` person, `$2` rhythm, `$3` now. */
export const SET_RHYTHM: NamedQuery<object, object> = {
  name: 'digest_set_rhythm',
  text: `INSERT INTO digest_rhythm (person_id, rhythm, changed_at) VALUES ($1, $2, $3)
         ON CONFLICT (person_id) DO UPDATE SET rhythm = excluded.rhythm, changed_at = excluded.changed_at`,
  row: (row) => row,
};
