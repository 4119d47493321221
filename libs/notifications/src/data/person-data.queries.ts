import { erasing, itemsOf, type PersonItem } from '#accounts';
import type { NamedQuery } from '#platform';

import type { MailKind } from '../domain/mail-kinds.data.js';

/** Which mails somebody wants: `$1` person. */
export const MAIL_SETTINGS_ITEMS = [
  itemsOf(
    'mailSettings',
    `SELECT jsonb_build_object('kind', kind, 'offSince', off_since) AS item
     FROM mail_preference WHERE person_id = $1 ORDER BY kind`,
    'mail_preference',
  ),
  itemsOf(
    'mailSettings',
    `SELECT jsonb_build_object('overview', rhythm, 'changedAt', changed_at) AS item
     FROM digest_rhythm WHERE person_id = $1`,
    'digest_rhythm',
  ),
];

/** Mails to somebody, and what was told by phone or letter instead: `$1` person. */
export const MAILS_TO: NamedQuery<{ kind: MailKind; item: PersonItem }, { kind: MailKind; item: PersonItem }> = {
  name: 'person_data_mails',
  text: `SELECT kind, jsonb_build_object('dueAt', due_at, 'state', state, 'sentAt', sent_at, 'toldAt', told_at) AS item
         FROM mail WHERE person_id = $1 ORDER BY due_at, id`,
  row: (row) => row,
};

/** What takes away what notifications keep of somebody: `$1` person. */
export const NOTIFICATIONS_ERASING = [
  erasing('mails', `DELETE FROM mail WHERE person_id = $1`),
  erasing('mail_days', `DELETE FROM mail_day WHERE person_id = $1`),
  erasing('preferences', `DELETE FROM mail_preference WHERE person_id = $1`),
  erasing('rhythm', `DELETE FROM digest_rhythm WHERE person_id = $1`),
  erasing('batches', `DELETE FROM fits_batch WHERE person_id = $1`),
];
