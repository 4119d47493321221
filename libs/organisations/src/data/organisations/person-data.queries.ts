import { erasing, itemsOf } from '#accounts';

/** What is kept of somebody who acts for organisations: `$1` person. */
export const ORGANISATION_ITEMS = [
  itemsOf(
    'organisations',
    `SELECT jsonb_build_object('organisation', coalesce(o.approved_name, o.name), 'role', c.role, 'since', c.since,
       'registered', o.registered_by = $1) AS item
     FROM coordinator c JOIN organisation o ON o.id = c.organisation_id WHERE c.person_id = $1 ORDER BY c.since, o.id`,
  ),
  itemsOf(
    'organisations',
    `SELECT jsonb_build_object('organisation', coalesce(o.approved_name, o.name), 'invitedAs', i.role,
       'invitedAt', i.invited_at, 'acceptedAt', i.answered_at) AS item
     FROM coordinator_invitation i JOIN organisation o ON o.id = i.organisation_id
     WHERE i.accepted_by = $1 ORDER BY i.invited_at, i.id`,
    'organisation_invitations',
  ),
];

/**
 * What takes away what is kept of a coordinator: `$1` person. Where nobody leads any more, whoever acts the longest does; an
 * organisation for which nobody acts is closed by the event.
 */
export const ORGANISATIONS_ERASING = [
  erasing(
    'coordinator_follows',
    `UPDATE coordinator c SET role = 'lead' FROM (
       SELECT DISTINCT ON (o.organisation_id) o.organisation_id, o.person_id FROM coordinator o
       JOIN coordinator mine ON mine.organisation_id = o.organisation_id AND mine.person_id = $1 AND mine.role = 'lead'
       WHERE o.person_id <> $1 AND NOT EXISTS (SELECT FROM coordinator l
         WHERE l.organisation_id = o.organisation_id AND l.role = 'lead' AND l.person_id <> $1)
       ORDER BY o.organisation_id, o.since, o.person_id) AS next
     WHERE c.organisation_id = next.organisation_id AND c.person_id = next.person_id`,
  ),
  erasing('coordinators', 'DELETE FROM coordinator WHERE person_id = $1'),
  erasing(
    'coordinator_invitations',
    `DELETE FROM coordinator_invitation i USING person p
     WHERE p.id = $1 AND (i.accepted_by = p.id OR (i.email = p.email AND i.answered_at IS NULL))`,
  ),
];
