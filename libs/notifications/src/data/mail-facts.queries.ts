import type { Locale, PersonId } from '#kernel';
import type { Terms } from '#negotiation';
import type { NamedQuery } from '#platform';

import type { BrokeredFacts } from '../domain/brokered-facts.js';
import type { FitsWithLines } from './fits.queries.js';
import type { ReadLivingFacts } from './living-facts.queries.js';
import type { RingWithLegs } from './ring-facts.queries.js';
import type {
  AgreementFacts,
  LinkFacts,
  LeavingFacts,
  MandateFacts,
  MoveFacts,
  OccurrenceFacts,
  PlainFacts,
  PostFacts,
  Recipient,
  TakeOverFacts,
  TalksFacts,
} from '../domain/mail-facts.js';
import type { MailKind } from '../domain/mail-kinds.data.js';

/** Talks with the terms of the version that a mail is about; null when it is about none. */
export interface TalksWithTerms extends TalksFacts {
  readonly terms: Terms | null;
  /** The version before that one, when the other side wrote it; null when that is not what it answers. */
  readonly before: Terms | null;
  readonly zone: string;
}

/** An agreement with its terms. */
export interface AgreementWithTerms extends AgreementFacts {
  readonly terms: Terms;
}

/** One time with the terms of its agreement. */
export interface OccurrenceWithTerms extends OccurrenceFacts {
  readonly terms: Terms;
}

/** What a mail is written from. */
export type ReadFacts =
  | BrokeredFacts
  | RingWithLegs
  | PlainFacts
  | FitsWithLines
  | ReadLivingFacts
  | LinkFacts
  | PostFacts
  | TalksWithTerms
  | AgreementWithTerms
  | OccurrenceWithTerms
  | MoveFacts
  | LeavingFacts
  | MandateFacts
  | TakeOverFacts;

/** Facts with the key by which a mail finds them. */
export interface Keyed<Facts> {
  readonly key: string;
  readonly facts: Facts;
}

interface RecipientRow {
  readonly id: string;
  readonly first_name: string;
  readonly locale: Locale;
  readonly email: string | null;
  readonly active: boolean;
  readonly area_code: string | null;
  readonly off: MailKind[];
}

/** People with what they switched off: `$1` ids. */
export const RECIPIENTS: NamedQuery<RecipientRow, Omit<Recipient, 'zone' | 'actsFor'> & { areaCode: string | null }> = {
  name: 'mail_recipients',
  text: `SELECT p.id, p.first_name, p.locale, p.email, p.state IN ('active', 'leaving') AS active, r.area_code,
           ARRAY(SELECT m.kind::text FROM mail_preference m WHERE m.person_id = p.id) AS off
         FROM person p LEFT JOIN resident r ON r.person_id = p.id WHERE p.id = ANY($1::uuid[])`,
  row: (row) => ({
    id: row.id,
    readerId: row.id,
    firstName: row.first_name,
    locale: row.locale,
    email: row.email,
    active: row.active,
    areaCode: row.area_code,
    off: row.off,
  }),
};

/** Sign-in links: `$1` ids, `$2` now. */
export const LINKS: NamedQuery<{ id: string; usable: boolean }, Keyed<LinkFacts>> = {
  name: 'mail_links',
  text: `SELECT id, spent_at IS NULL AND ends_at > $2 AS usable FROM sign_in_link WHERE id = ANY($1::uuid[])`,
  row: ({ id, usable }) => ({ key: id, facts: { of: 'link', usable } }),
};

interface PostRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly open: boolean;
  readonly state: string;
  readonly note: string | null;
  readonly house_rule: string | null;
}

/** Revisions of posts: `$1` posts, `$2` numbers. */
export const POSTS: NamedQuery<PostRow, Keyed<PostFacts>> = {
  name: 'mail_posts',
  text: `SELECT p.id, r.number, r.title, p.state = 'open' AS open, r.state, r.note, r.house_rule
         FROM unnest($1::uuid[], $2::int[]) AS w(id, number)
         JOIN post p ON p.id = w.id JOIN post_revision r ON r.post_id = p.id AND r.number = w.number`,
  row: (row) => ({
    key: `${row.id} ${row.number}`,
    facts: {
      of: 'post',
      postId: row.id,
      title: row.title,
      open: row.open,
      revisionState: row.state,
      note: row.note,
      rule: row.house_rule,
    },
  }),
};

interface PairRow {
  readonly requester_id: PersonId;
  readonly requester_name: string;
  readonly helper_id: PersonId;
  readonly helper_name: string;
  readonly blocked: boolean;
}

/** Columns and joins of the two people of `x`, a table with both of them. */
const pair = (x: string, helper = `${x}.helper_id`) => ({
  columns: `${x}.requester_id, q.first_name AS requester_name, h.id AS helper_id, h.first_name AS helper_name,
    EXISTS (SELECT FROM blocked_pair b WHERE b.person_id = ${x}.requester_id AND b.other_id = ${helper}) AS blocked`,
  joins: `JOIN person q ON q.id = ${x}.requester_id JOIN person h ON h.id = ${helper}`,
});

/** The two people of one time: who stands in comes in the place of the helper. */
const PAIR_OF_TIME = pair('a', 'coalesce(o.stand_in_id, a.helper_id)');

const pairOf = (row: PairRow): Pick<TalksFacts, 'requester' | 'helper' | 'blocked'> => ({
  requester: { id: row.requester_id, firstName: row.requester_name },
  helper: { id: row.helper_id, firstName: row.helper_name },
  blocked: row.blocked,
});

interface TalksRow extends PairRow {
  readonly id: string;
  readonly about: number;
  readonly waiting_for: PersonId | null;
  readonly standing: number;
  readonly answer_by: Date;
  readonly offered_until: Date | null;
  readonly closed_because: string | null;
  readonly closed_by: PersonId | null;
  readonly terms: Terms | null;
  readonly before: Terms | null;
  readonly zone: string;
}

/** Talks: `$1` ids, `$2` the versions that mails are about. */
export const TALKS: NamedQuery<TalksRow, Keyed<TalksWithTerms>> = {
  name: 'mail_talks',
  text: `SELECT n.id, w.version AS about, n.answer_by, l.offered_until, n.closed_because, n.closed_by, n.zone, t.terms, b.terms AS before,
           CASE n.state WHEN 'awaitingRequester' THEN n.requester_id WHEN 'awaitingHelper' THEN n.helper_id END AS waiting_for,
           CASE WHEN n.standing_hash IS NULL THEN 0 ELSE n.version END AS standing, ${pair('n').columns}
         FROM unnest($1::uuid[], $2::int[]) AS w(id, version) JOIN negotiation n ON n.id = w.id ${pair('n').joins}
         LEFT JOIN terms_proposal t ON t.negotiation_id = n.id AND t.version = w.version
         LEFT JOIN terms_proposal b ON b.negotiation_id = n.id AND b.version = w.version - 1 AND b.side <> t.side
         LEFT JOIN waiting_list l ON l.negotiation_id = n.id`,
  row: (row) => ({
    key: `${row.id} ${row.about}`,
    facts: {
      of: 'talks',
      negotiationId: row.id,
      waitingFor: row.waiting_for,
      standingVersion: row.standing,
      answerBy: row.answer_by,
      placeOfferedUntil: row.offered_until,
      closedBecause: row.closed_because,
      closedBy: row.closed_by,
      terms: row.terms,
      before: row.before,
      zone: row.zone,
      ...pairOf(row),
    },
  }),
};

interface AgreementRow extends PairRow {
  readonly id: string;
  readonly active: boolean;
  readonly ended_by: PersonId | null;
  readonly terms: Terms;
}

/** Agreements: `$1` ids. */
export const AGREEMENTS: NamedQuery<AgreementRow, Keyed<AgreementWithTerms>> = {
  name: 'mail_agreements',
  text: `SELECT a.id, a.state = 'active' AS active, a.ended_by, a.terms, ${pair('a').columns}
         FROM agreement a ${pair('a').joins} WHERE a.id = ANY($1::uuid[])`,
  row: (row) => ({
    key: row.id,
    facts: {
      of: 'agreement',
      agreementId: row.id,
      active: row.active,
      endedBy: row.ended_by,
      terms: row.terms,
      ...pairOf(row),
    },
  }),
};

interface OccurrenceRow extends PairRow {
  readonly id: string;
  readonly agreement_id: string;
  readonly version: number;
  readonly state: OccurrenceFacts['state'];
  readonly cancelled_by: PersonId | null;
  readonly starts_at: Date;
  readonly zone: string;
  readonly active: boolean;
  readonly answered: PersonId[];
  readonly stands_in: boolean;
  readonly thanks: Record<PersonId, string> | null;
  readonly terms: Terms;
}

/** Times of agreements, with what was said about them: `$1` ids. */
export const OCCURRENCES: NamedQuery<OccurrenceRow, Keyed<OccurrenceWithTerms>> = {
  name: 'mail_occurrences',
  text: `SELECT o.id, o.agreement_id, o.version, o.state, o.cancelled_by, o.starts_at, o.zone, a.state = 'active' AS active,
           a.terms, ARRAY(SELECT s.person_id::text FROM happened_answer s WHERE s.occurrence_id = o.id) AS answered,
           (SELECT jsonb_object_agg(t.for_id, t.text) FROM appreciation t
            WHERE t.occurrence_id = o.id AND t.revealed_at IS NOT NULL) AS thanks, o.stand_in_id IS NOT NULL AS stands_in,
           ${PAIR_OF_TIME.columns}
         FROM occurrence o JOIN agreement a ON a.id = o.agreement_id ${PAIR_OF_TIME.joins} WHERE o.id = ANY($1::uuid[])`,
  row: (row) => ({
    key: row.id,
    facts: {
      of: 'occurrence',
      occurrenceId: row.id,
      agreementId: row.agreement_id,
      version: row.version,
      state: row.state,
      cancelledBy: row.cancelled_by,
      startsAt: row.starts_at,
      zone: row.zone,
      agreementActive: row.active,
      helperStandsIn: row.stands_in,
      answeredBy: row.answered,
      thanks: row.thanks ?? {},
      terms: row.terms,
      ...pairOf(row),
    },
  }),
};

interface MoveRow extends PairRow {
  readonly id: string;
  readonly agreement_id: string;
  readonly open: boolean;
  readonly proposed_by: PersonId;
  readonly starts_at: Date;
  readonly wanted_start: Date;
  readonly zone: string;
}

/** Wishes to move a time: `$1` ids. */
export const MOVES: NamedQuery<MoveRow, Keyed<MoveFacts>> = {
  name: 'mail_moves',
  text: `SELECT m.id, o.agreement_id, m.proposed_by, o.starts_at, m.starts_at AS wanted_start, o.zone,
           m.state = 'open' AND m.occurrence_version = o.version AND o.state IN ('planned', 'moved')
             AND a.state = 'active' AS open, ${pair('a').columns}
         FROM occurrence_move m JOIN occurrence o ON o.id = m.occurrence_id JOIN agreement a ON a.id = o.agreement_id
         ${pair('a').joins} WHERE m.id = ANY($1::uuid[])`,
  row: (row) => ({
    key: row.id,
    facts: {
      of: 'move',
      agreementId: row.agreement_id,
      open: row.open,
      proposedBy: row.proposed_by,
      startsAt: row.starts_at,
      wantedStart: row.wanted_start,
      zone: row.zone,
      ...pairOf(row),
    },
  }),
};
