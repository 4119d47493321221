import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { MailKind } from '../domain/mail-kinds.data.js';
import type { MailSubject } from '../domain/planned-mail.js';

/** Something that is to be told to somebody by phone or letter. */
export interface ToTell {
  readonly id: string;
  readonly key: string;
  readonly personId: PersonId;
  readonly kind: MailKind;
  readonly about: MailSubject;
  readonly dueAt: Date;
  readonly notAfter: Date;
  readonly phone: string | null;
  readonly address: string | null;
}

interface ToTellRow {
  readonly id: string;
  readonly key: string;
  readonly person_id: string;
  readonly kind: MailKind;
  readonly about: MailSubject;
  readonly due_at: Date;
  readonly not_after: Date;
  readonly phone: string | null;
  readonly address: string | null;
}

/**
 * What is to be told before a moment, by person and then by when it is due: `$1` areas, `$2` broker (nobody is told by
 * themself), `$3` the moment, `$4` now, `$5` how many.
 */
export const TO_TELL: NamedQuery<ToTellRow, ToTell> = {
  name: 'mail_to_tell',
  text: `SELECT m.id, m.key, m.person_id, m.kind, m.about, m.due_at, m.not_after, c.phone, c.address
         FROM mail m JOIN person p ON p.id = m.person_id AND p.state = 'active' AND p.kind = 'person' JOIN resident s ON s.person_id = p.id
         LEFT JOIN contact_detail c ON c.person_id = p.id
         WHERE m.state = 'toTell' AND m.due_at < $3 AND m.not_after > $4 AND s.area_code = ANY($1::text[]) AND p.id <> $2
         ORDER BY p.first_name, p.id, m.due_at, m.id LIMIT $5`,
  row: (row) => ({
    id: row.id,
    key: row.key,
    personId: row.person_id,
    kind: row.kind,
    about: row.about,
    dueAt: row.due_at,
    notAfter: row.not_after,
    phone: row.phone,
    address: row.address,
  }),
};

/** Notes that something was told, once: `$1` id, `$2` areas, `$3` broker, `$4` now. No row: it is not to be told by them. */
export const MARK_TOLD: NamedQuery<{ id: string }, string> = {
  name: 'mail_mark_told',
  text: `UPDATE mail m SET state = 'told', told_at = $4, told_by = $3 FROM resident s
         WHERE m.id = $1 AND m.state = 'toTell' AND s.person_id = m.person_id AND s.area_code = ANY($2::text[])
           AND m.person_id <> $3
         RETURNING m.id`,
  row: ({ id }) => id,
};

/** Whether something was told in these areas: `$1` id, `$2` areas. */
export const WAS_TOLD: NamedQuery<{ told: boolean }, boolean> = {
  name: 'mail_was_told',
  text: `SELECT EXISTS (SELECT FROM mail m JOIN resident s ON s.person_id = m.person_id
           WHERE m.id = $1 AND m.state = 'told' AND s.area_code = ANY($2::text[])) AS told`,
  row: ({ told }) => told,
};

/** Puts away what nobody told in time: `$1` now. */
export const CLOSE_UNTOLD: NamedQuery<object, object> = {
  name: 'mail_close_untold',
  text: `UPDATE mail SET state = 'skipped', skipped_because = 'tooLate' WHERE state = 'toTell' AND not_after <= $1
         RETURNING 1 AS closed`,
  row: (row) => row,
};

/** Mails from now on what was to be told to somebody who got an address: `$1` person. */
export const MAIL_UNTOLD: NamedQuery<object, object> = {
  name: 'mail_untold',
  text: `UPDATE mail SET state = 'due' WHERE person_id = $1 AND state = 'toTell'`,
  row: (row) => row,
};
