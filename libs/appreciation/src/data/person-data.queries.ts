import { erasing, itemsOf, TAKEN_AWAY } from '#accounts';

/** What somebody told afterwards and thanks that can be read: `$1` person. */
export const THANKS_ITEMS = [
  itemsOf(
    'happened',
    `SELECT jsonb_build_object('occurrenceId', occurrence_id, 'happened', happened, 'reason', reason,
       'answeredAt', answered_at) AS item
     FROM happened_answer WHERE person_id = $1 ORDER BY answered_at, occurrence_id`,
  ),
  itemsOf(
    'thanksGiven',
    `SELECT jsonb_build_object('to', p.first_name, 'occurrenceId', t.occurrence_id, 'text', t.text,
       'givenAt', t.given_at, 'revealedAt', t.revealed_at) AS item
     FROM appreciation t JOIN person p ON p.id = t.for_id WHERE t.author_id = $1 ORDER BY t.given_at, t.occurrence_id`,
  ),
  itemsOf(
    'thanksReceived',
    `SELECT jsonb_build_object('from', p.first_name, 'occurrenceId', t.occurrence_id, 'text', t.text,
       'revealedAt', t.revealed_at) AS item
     FROM appreciation t JOIN person p ON p.id = t.author_id
     WHERE t.for_id = $1 AND t.revealed_at IS NOT NULL ORDER BY t.revealed_at, t.occurrence_id`,
  ),
];

/** What takes away what appreciation keeps of somebody: `$1` person. */
export const APPRECIATION_ERASING = [
  erasing('thanks', `UPDATE appreciation SET text = ${TAKEN_AWAY} WHERE author_id = $1`),
];
