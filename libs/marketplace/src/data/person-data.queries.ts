import { erasing, itemsOf, TAKEN_AWAY } from '#accounts';

/** Posts of somebody with all their revisions: `$1` person. */
export const POST_ITEMS = [
  itemsOf(
    'posts',
    `SELECT jsonb_build_object('id', p.id, 'kind', p.kind, 'state', p.state, 'area', a.name, 'places', p.places,
       'taken', p.taken, 'createdAt', p.created_at, 'publishedAt', p.published_at, 'openUntil', p.open_until,
       'revisions', (SELECT jsonb_agg(jsonb_build_object('number', r.number, 'state', r.state, 'title', r.title,
           'text', r.text, 'activity', r.activity, 'availability', r.availability, 'place', r.place,
           'inReturn', r.in_return, 'inReturnText', r.in_return_text, 'wantedActivity', r.wanted_activity,
           'languages', r.languages, 'onceOn', r.once_on, 'places', r.places, 'vacancy', r.vacancy, 'writtenAt', r.written_at,
           'submittedAt', r.submitted_at, 'decidedAt', r.decided_at, 'noteToYou', r.note, 'houseRule', r.house_rule)
         ORDER BY r.number) FROM post_revision r WHERE r.post_id = p.id)) AS item
     FROM post p JOIN area a ON a.code = p.area_code WHERE p.author_id = $1 ORDER BY p.created_at, p.id`,
  ),
];

/** What takes away what marketplace keeps of somebody: `$1` person. */
export const MARKETPLACE_ERASING = [
  erasing('posts', `UPDATE post SET search_vector = '' WHERE author_id = $1`),
  erasing(
    'revisions',
    `UPDATE post_revision r SET title = ${TAKEN_AWAY}, text = ${TAKEN_AWAY}, in_return_text = '',
       note = CASE WHEN note IS NULL THEN NULL ELSE ${TAKEN_AWAY} END
     FROM post p WHERE p.id = r.post_id AND p.author_id = $1`,
  ),
];
