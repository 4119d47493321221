import { erasing } from './erasing-query.js';
import { itemsOf } from './items-query.js';

/** What accounts keep of somebody: `$1` person. Hashes and tokens say nothing to anybody and stay out. */
export const ACCOUNT_ITEMS = [
  itemsOf(
    'account',
    `SELECT jsonb_build_object('id', p.id, 'email', p.email, 'firstName', p.first_name, 'locale', p.locale,
       'state', p.state, 'since', p.created_at,
       'passwordSetAt', (SELECT w.set_at FROM password w WHERE w.person_id = p.id),
       'roles', coalesce((SELECT jsonb_agg(jsonb_build_object('role', g.role, 'area', g.area_code) ORDER BY g.role, g.area_code)
          FROM role_grant g WHERE g.person_id = p.id), '[]'),
       'suspensions', coalesce((SELECT jsonb_agg(jsonb_build_object('at', s.at, 'reason', s.reason, 'liftedAt', s.lifted_at)
          ORDER BY s.at) FROM suspension s WHERE s.person_id = p.id), '[]'),
       'leaving', (SELECT jsonb_build_object('askedAt', l.asked_at, 'finalAt', l.final_at, 'reason', l.reason)
          FROM leaving l WHERE l.person_id = p.id),
       'newAddresses', coalesce((SELECT jsonb_agg(jsonb_build_object('email', t.email, 'askedAt', t.asked_at, 'usedAt', t.spent_at)
          ORDER BY t.asked_at) FROM take_over t WHERE t.person_id = p.id), '[]')) AS item
     FROM person p WHERE p.id = $1`,
  ),
  itemsOf(
    'sessions',
    `SELECT jsonb_build_object('since', created_at, 'lastSeenAt', seen_at, 'endsAt', ends_at) AS item
     FROM session WHERE person_id = $1 ORDER BY created_at`,
  ),
  itemsOf(
    'mandates',
    `SELECT jsonb_build_object('broker', b.first_name, 'scopes', m.scopes, 'consent', m.consent, 'givenOn', m.given_on,
       'askedAt', m.asked_at, 'givenAt', m.given_at, 'endsAt', m.ends_at, 'endedAt', m.ended_at,
       'endedBecause', m.ended_because) AS item
     FROM mandate m JOIN person b ON b.id = m.broker_id WHERE m.person_id = $1 ORDER BY m.asked_at, m.id`,
  ),
  itemsOf(
    'journal',
    `SELECT jsonb_build_object('at', j.at, 'by', b.first_name, 'act', j.act, 'scope', j.scope, 'ownYes', j.own_yes) AS item
     FROM journal_entry j JOIN person b ON b.id = j.acted_by WHERE j.person_id = $1 ORDER BY j.number`,
  ),
];

/** What takes away what accounts keep of somebody: `$1` person. */
export const ACCOUNTS_ERASING = [
  erasing('password', `DELETE FROM password WHERE person_id = $1`),
  erasing('sessions', `DELETE FROM session WHERE person_id = $1`),
  erasing('links', `DELETE FROM sign_in_link WHERE person_id = $1`),
  erasing('roles', `DELETE FROM role_grant WHERE person_id = $1`),
  erasing('take_overs', `DELETE FROM take_over WHERE person_id = $1`),
  erasing('suspensions', `DELETE FROM suspension WHERE person_id = $1`),
  erasing(
    'mandates',
    `UPDATE mandate SET ended_at = now(), ended_because = 'revoked' WHERE person_id = $1 AND ended_at IS NULL`,
  ),
  erasing(
    'person',
    `UPDATE person SET state = 'erased', email = NULL,
       first_name = CASE locale WHEN 'en' THEN 'Former resident' ELSE 'Oud-bewoner' END WHERE id = $1`,
  ),
];
