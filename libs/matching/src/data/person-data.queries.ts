import { erasing, itemsOf } from '#accounts';

/** What is kept of somebody to find what fits: `$1` person. */
export const MATCHING_ITEMS = [
  itemsOf(
    'searches',
    `SELECT jsonb_build_object('name', s.name, 'kind', s.kind, 'activities', s.activities, 'words', s.words,
       'area', a.name, 'metres', s.metres, 'availability', s.availability, 'languages', s.languages, 'hears', s.hears,
       'savedAt', s.saved_at) AS item
     FROM saved_search s JOIN area a ON a.code = s.area_code WHERE s.person_id = $1 ORDER BY s.slot`,
  ),
  itemsOf(
    'alerts',
    `SELECT jsonb_build_object('postId', post_id, 'why', why, 'hears', hears, 'chosenAt', chosen_at,
       'toldAt', told_at) AS item
     FROM alert WHERE person_id = $1 ORDER BY chosen_at, id`,
  ),
  itemsOf(
    'notForMe',
    `SELECT jsonb_build_object('postId', post_id, 'saidAt', said_at) AS item
     FROM alert_no WHERE person_id = $1 ORDER BY said_at, post_id`,
  ),
  itemsOf(
    'mailSettings',
    `SELECT jsonb_build_object('newPostsThatFit', fits, 'changedAt', changed_at) AS item
     FROM alert_hearing WHERE person_id = $1`,
    'hearing',
  ),
];

/** What takes away what matching keeps of somebody: `$1` person. */
export const MATCHING_ERASING = [
  erasing('searches', `DELETE FROM saved_search WHERE person_id = $1`),
  erasing('alerts', `DELETE FROM alert WHERE person_id = $1`),
  erasing('hearing', `DELETE FROM alert_hearing WHERE person_id = $1`),
  erasing('alert_no', `DELETE FROM alert_no WHERE person_id = $1`),
  erasing('alert_talks', `DELETE FROM alert_talks WHERE person_id = $1`),
  erasing('asked', `DELETE FROM asked WHERE person_id = $1`),
];
