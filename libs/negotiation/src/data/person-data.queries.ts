import { erasing, itemsOf, TAKEN_AWAY, type PersonItem } from '#accounts';
import type { NamedQuery } from '#platform';

/** What is kept of somebody around talks and agreements: `$1` person. The talks themselves are told by their history. */
export const TALKS_ITEMS = [
  itemsOf(
    'agreements',
    `SELECT jsonb_build_object('id', a.id, 'negotiationId', a.negotiation_id, 'with', o.first_name,
       'youAre', CASE WHEN a.helper_id = $1 THEN 'helper' ELSE 'requester' END, 'version', a.version, 'terms', a.terms,
       'formedAt', a.formed_at, 'state', a.state, 'endedAt', a.ended_at,
       'yourReason', CASE WHEN a.ended_by = $1 THEN a.end_reason END,
       'yourConsents', (SELECT jsonb_agg(jsonb_build_object('version', c.version, 'termsHash', c.terms_hash, 'givenAt', c.given_at)
          ORDER BY c.version) FROM consent c WHERE c.negotiation_id = a.negotiation_id AND c.person_id = $1),
       'yourReviews', (SELECT jsonb_agg(jsonb_build_object('months', v.months, 'answer', v.answer, 'reason', v.reason,
          'answeredAt', v.answered_at) ORDER BY v.months) FROM review_answer v WHERE v.agreement_id = a.id AND v.person_id = $1)) AS item
     FROM agreement a JOIN person o ON o.id = CASE WHEN a.helper_id = $1 THEN a.requester_id ELSE a.helper_id END
     WHERE $1 IN (a.requester_id, a.helper_id) ORDER BY a.formed_at, a.id`,
  ),
  itemsOf(
    'times',
    `SELECT jsonb_build_object('id', t.id, 'agreementId', t.agreement_id, 'localStart', t.local_start, 'zone', t.zone,
       'endsAt', t.ends_at, 'state', t.state, 'youCancelledAt', CASE WHEN t.cancelled_by = $1 THEN t.cancelled_at END,
       'yourReason', CASE WHEN t.cancelled_by = $1 THEN t.cancel_reason WHEN t.absent_id = $1 THEN t.excuse_reason END) AS item
     FROM occurrence t JOIN agreement a ON a.id = t.agreement_id
     WHERE $1 IN (a.requester_id, a.helper_id, t.stand_in_id) ORDER BY t.starts_at, t.id`,
  ),
  itemsOf(
    'standIns',
    `SELECT jsonb_build_object('occurrenceId', s.occurrence_id, 'askedBy', p.first_name, 'message', s.message, 'state', s.state,
       'askedAt', s.asked_at, 'youSaidYesAt', s.willing_at, 'decidedAt', s.decided_at) AS item
     FROM stand_in s JOIN person p ON p.id = s.asked_by WHERE s.person_id = $1 ORDER BY s.asked_at, s.id`,
  ),
  itemsOf(
    'rings',
    `SELECT jsonb_build_object('id', r.id, 'state', r.state, 'openedAt', r.opened_at, 'endedAt', r.ended_at,
       'yourParts', (SELECT jsonb_agg(l) FROM ring_version v, jsonb_array_elements(v.legs) l
          WHERE v.ring_id = r.id AND v.version = r.version AND $1::uuid::text IN (l ->> 'helperId', l ->> 'helpedId')),
       'yourConsents', (SELECT jsonb_agg(jsonb_build_object('version', c.version, 'hash', c.hash, 'givenAt', c.given_at)
          ORDER BY c.version) FROM ring_consent c WHERE c.ring_id = r.id AND c.person_id = $1),
       'yourWishes', (SELECT jsonb_agg(jsonb_build_object('version', w.version, 'words', w.words, 'askedAt', w.asked_at)
          ORDER BY w.version) FROM ring_wish w WHERE w.ring_id = r.id AND w.person_id = $1)) AS item
     FROM ring r JOIN ring_party y ON y.ring_id = r.id WHERE y.person_id = $1 ORDER BY r.opened_at, r.id`,
  ),
  itemsOf('calendar', `SELECT jsonb_build_object('madeAt', made_at) AS item FROM calendar_link WHERE person_id = $1`),
];

/** Talks that somebody is a party of, oldest first: `$1` person. */
export const TALKS_OF_PERSON: NamedQuery<{ id: string }, string> = {
  name: 'person_data_talks',
  text: 'SELECT id FROM negotiation WHERE $1 IN (requester_id, helper_id) ORDER BY opened_at, id',
  row: ({ id }) => id,
};

/** What somebody wrote in talks where screens show it masked: `$1` person, `$2` talks. */
export const OWN_WORDS: NamedQuery<{ item: PersonItem }, PersonItem> = {
  name: 'person_data_own_words',
  text: `SELECT jsonb_build_object('turn', number, 'words', original) AS item
         FROM turn WHERE negotiation_id = $2 AND by_id = $1 AND original IS NOT NULL ORDER BY number`,
  row: ({ item }) => item,
};

/** What takes away what negotiation keeps of somebody: `$1` person. */
export const NEGOTIATION_ERASING = [
  erasing(
    'turns',
    `UPDATE turn SET body = CASE WHEN body IS NULL THEN NULL ELSE ${TAKEN_AWAY} END, original = NULL
     WHERE by_id = $1 AND (body IS NOT NULL OR original IS NOT NULL)`,
  ),
  erasing('amendment_turns', `UPDATE amendment_turn SET body = ${TAKEN_AWAY} WHERE by_id = $1 AND body IS NOT NULL`),
  erasing('wishes', `UPDATE ring_wish SET words = ${TAKEN_AWAY} WHERE person_id = $1`),
  erasing('stand_ins', `UPDATE stand_in SET message = NULL, original = NULL WHERE asked_by = $1`),
  erasing(
    'mediation_notes',
    `UPDATE mediation_note m SET text = ${TAKEN_AWAY} FROM negotiation n
     WHERE n.id = m.negotiation_id AND $1 IN (n.requester_id, n.helper_id)`,
  ),
  erasing('calendar', `DELETE FROM calendar_link WHERE person_id = $1`),
];
