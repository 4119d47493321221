import type { NamedQuery } from '#platform';

import type { LeavingFacts, MandateFacts, TakeOverFacts } from '../domain/mail-facts.js';
import type { Keyed } from './mail-facts.queries.js';

/** Mandates that are asked for: `$1` ids. */
export const MANDATES: NamedQuery<{ id: string; asked: boolean; first_name: string }, Keyed<MandateFacts>> = {
  name: 'mail_mandates',
  text: `SELECT m.id, m.given_at IS NULL AND m.ended_at IS NULL AS asked, b.first_name
         FROM mandate m JOIN person b ON b.id = m.broker_id WHERE m.id = ANY($1::uuid[])`,
  row: (row) => ({ key: row.id, facts: { of: 'mandate', asked: row.asked, brokerName: row.first_name } }),
};

/** Links of take-overs: `$1` ids, `$2` now. */
export const TAKE_OVERS: NamedQuery<{ id: string; usable: boolean; email: string }, Keyed<TakeOverFacts>> = {
  name: 'mail_take_overs',
  text: `SELECT id, spent_at IS NULL AND ends_at > $2 AS usable, email FROM take_over WHERE id = ANY($1::uuid[])`,
  row: ({ id, usable, email }) => ({ key: id, facts: { of: 'takeOver', usable, email } }),
};

/** People who leave and can still stay: `$1` ids. */
export const LEAVINGS: NamedQuery<{ id: string; final_at: Date }, Keyed<LeavingFacts>> = {
  name: 'mail_leavings',
  text: 'SELECT person_id AS id, final_at FROM leaving WHERE person_id = ANY($1::uuid[]) AND erased_at IS NULL',
  row: (row) => ({ key: `leaving ${row.id}`, facts: { of: 'leaving', finalAt: row.final_at } }),
};
