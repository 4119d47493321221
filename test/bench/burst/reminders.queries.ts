import { id } from '../world/seeded.js';

/** When the reminders are due, as the product's clock is set: a Monday at 17:00 in Amsterdam, outside the quiet hours. */
export const DUE_AT = '2027-03-01T16:00:00Z';

const STARTS_AT = '2027-03-02T09:00:00Z';

const TERMS = {
  what: { activity: 'dog-walking', task: 'Een uur met de hond naar het park' },
  when: { kind: 'at', start: '2027-03-02T10:00', zone: 'Europe/Amsterdam', minutes: 60 },
  howOften: { kind: 'once' },
  where: { kind: 'atRequester' },
  inReturn: { kind: 'together', what: 'Na afloop koffie' },
  until: { kind: 'notNeeded' },
  conditions: '',
};

const terms = `'${JSON.stringify(TERMS)}'::jsonb`;
const canonical = `('{"v":1}'::jsonb || ${terms})::text`;
const hash = `encode(sha256(convert_to(${canonical}, 'UTF8')), 'hex')`;

/** Pairs of people of whom nobody is suspended, paused or parted by a block: `$1` how many. */
const PAIRS = `
  CREATE TEMPORARY TABLE pair ON COMMIT DROP AS
  SELECT n, ${id('talks', 'n')} AS talks_id, ${id('agreement', 'n')} AS agreement_id, ${id('occurrence', 'n')} AS occurrence_id,
    people[1] AS requester_id, people[2] AS helper_id, (SELECT p.id FROM post p ORDER BY p.id LIMIT 1) AS post_id
  FROM (SELECT (place + 1) / 2 AS n, array_agg(id ORDER BY place) AS people
    FROM (SELECT a.id, row_number() OVER (ORDER BY a.id) AS place FROM person a JOIN resident s ON s.person_id = a.id
      WHERE a.state = 'active' AND s.paused_until IS NULL
        AND NOT EXISTS (SELECT FROM blocked_pair b WHERE b.person_id = a.id)) AS free
    GROUP BY 1) AS two
  WHERE n <= $1::int`;

/** Agreements between them, each with one time on the next day, made as the schema demands: talks, terms, consents. */
const AGREEMENTS = [
  `INSERT INTO negotiation (id, post_id, post_revision, requester_id, helper_id, opened_by, responder_id, zone, state, answer_by, opened_at, changed_at)
   SELECT talks_id, post_id, 1, requester_id, helper_id, 'helper', helper_id, 'Europe/Amsterdam', 'awaitingRequester',
     '2027-02-20Z', '2027-02-15Z', '2027-02-15Z' FROM pair`,
  `INSERT INTO terms_proposal (negotiation_id, version, side, terms, canonical, hash, proposed_at)
   SELECT talks_id, 1, 'helper', ${terms}, ${canonical}, ${hash}, '2027-02-15Z' FROM pair`,
  `INSERT INTO consent (negotiation_id, version, person_id, terms_hash, given_at)
   SELECT talks_id, 1, person, ${hash}, '2027-02-16Z' FROM pair, unnest(ARRAY[requester_id, helper_id]) AS person`,
  `UPDATE negotiation SET version = 1, standing_hash = ${hash}, proposed_by = 'helper', state = 'agreed'
   WHERE id IN (SELECT talks_id FROM pair)`,
  `INSERT INTO agreement (id, negotiation_id, post_id, requester_id, helper_id, version, terms, terms_hash, formed_at, state)
   SELECT agreement_id, talks_id, post_id, requester_id, helper_id, 1, ${terms}, ${hash}, '2027-02-16Z', 'active' FROM pair`,
  `INSERT INTO occurrence (id, agreement_id, number, local_start, zone, starts_at, ends_at, state)
   SELECT occurrence_id, agreement_id, 1, '2027-03-02T10:00', 'Europe/Amsterdam', '${STARTS_AT}',
     '${STARTS_AT}'::timestamptz + interval '1 hour', 'planned' FROM pair`,
];

/** Everything that the reminders are about; the first takes how many pairs there are. */
export const MAKE_AGREEMENTS: readonly string[] = [PAIRS, ...AGREEMENTS];

/** No mail was ever sent. */
export const FORGET_MAILS = 'TRUNCATE mail, mail_day';

/** One reminder for each of the two of every agreement, all due at the same instant. */
export const INSERT_REMINDERS = `
  INSERT INTO mail (id, key, person_id, kind, about, due_at, not_after, urgent)
  SELECT ${id('mail', `o.id::text || person`)}, 'dayBefore_' || o.id || '_' || o.version || '_' || person, person, 'dayBefore',
    jsonb_build_object('of', 'occurrence', 'occurrenceId', o.id, 'version', o.version), '${DUE_AT}', o.starts_at, false
  FROM occurrence o JOIN agreement a ON a.id = o.agreement_id, unnest(ARRAY[a.requester_id, a.helper_id]) AS person`;

/** What became of them. */
export const COUNT_REMINDERS = `SELECT count(*) FILTER (WHERE state = 'sent')::int AS sent, count(*)::int AS all FROM mail`;
