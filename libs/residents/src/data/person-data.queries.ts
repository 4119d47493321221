import { erasing, itemsOf } from '#accounts';

/** What residents keep of somebody: `$1` person. */
export const RESIDENT_ITEMS = [
  itemsOf(
    'profile',
    `SELECT jsonb_build_object('area', a.name, 'areaCode', r.area_code, 'languages', r.languages,
       'availability', r.availability, 'skills', r.skills, 'about', r.about, 'pausedUntil', r.paused_until,
       'helpsFrom', r.helps_from, 'helpsAtMostTimesAMonth', r.helps_at_most, 'changedAt', r.changed_at) AS item
     FROM resident r JOIN area a ON a.code = r.area_code WHERE r.person_id = $1`,
  ),
  itemsOf(
    'contact',
    `SELECT jsonb_build_object('phone', phone, 'address', address, 'shareEmail', share_email, 'sharePhone', share_phone,
       'shareAddress', share_address, 'changedAt', changed_at) AS item
     FROM contact_detail WHERE person_id = $1`,
  ),
  itemsOf(
    'blocks',
    `SELECT jsonb_build_object('firstName', p.first_name, 'since', b.made_at) AS item
     FROM block b JOIN person p ON p.id = b.blocked_id WHERE b.by_id = $1 ORDER BY b.made_at, b.blocked_id`,
  ),
];

/** What takes away what residents keep of somebody: `$1` person. */
export const RESIDENTS_ERASING = [
  erasing('contact', `DELETE FROM contact_detail WHERE person_id = $1`),
  erasing('blocks', `DELETE FROM block WHERE $1 IN (by_id, blocked_id)`),
  erasing(
    'profile',
    `UPDATE resident SET about = '', skills = '{}', languages = '{}', availability = 0, paused_until = NULL,
       helps_from = NULL, helps_at_most = NULL WHERE person_id = $1`,
  ),
];
