import type { NamedQuery } from '#platform';

/** An invariant that does not hold, and for which talks. */
export interface Broken {
  readonly id: string;
  readonly broken: string;
}

/** Turns of talks as they are written. */
export interface TakenTurns {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly events: number;
}

/** Turns after which nothing moves any more, until a mediator joins talks that lapsed. */
const SETTLING = `('accept', 'decline', 'leave', 'lapse', 'close')`;
const MOVING = `('propose', 'counter', 'adopt', 'withdrawProposal', 'accept', 'decline', 'leave', 'lapse', 'close')`;

/** What must hold, each as the talks for which it does not. */
const WITHOUT = {
  'I1: one agreement of each version': `SELECT negotiation_id FROM agreement GROUP BY negotiation_id, version HAVING count(*) > 1`,
  'I1: one running agreement': `SELECT negotiation_id FROM agreement WHERE state = 'active' GROUP BY negotiation_id HAVING count(*) > 1`,
  'I2: both consented before to exactly these terms': `
    SELECT v.negotiation_id FROM agreement_version v JOIN agreement a ON a.id = v.agreement_id
    WHERE 2 <> (SELECT count(DISTINCT c.person_id) FROM consent c
      WHERE c.negotiation_id = v.negotiation_id AND c.version = v.version AND c.terms_hash = v.terms_hash
        AND c.given_at <= v.agreed_at AND c.person_id IN (a.requester_id, a.helper_id))`,
  'I2: an agreement says what its newest version says': `
    SELECT a.negotiation_id FROM agreement a WHERE NOT EXISTS (SELECT FROM agreement_version v
      WHERE v.agreement_id = a.id AND v.version = a.version AND v.terms_hash = a.terms_hash
        AND v.version = (SELECT max(version) FROM agreement_version WHERE agreement_id = a.id))`,
  'I3: the terms are those of the version': `
    SELECT a.negotiation_id FROM agreement a JOIN terms_proposal p
      ON p.negotiation_id = a.negotiation_id AND p.version = a.version
    WHERE (p.hash, p.terms) IS DISTINCT FROM (a.terms_hash, a.terms)
       OR encode(sha256(convert_to(p.canonical, 'UTF8')), 'hex') <> p.hash`,
  'I4: turns are numbered without a gap': `
    SELECT n.id FROM negotiation n LEFT JOIN turn t ON t.negotiation_id = n.id GROUP BY n.id, n.turns
    HAVING (count(t.number), coalesce(max(t.number), 0), count(DISTINCT t.number)) <> (n.turns, n.turns, n.turns)`,
  'I4: turns of an amendment are numbered without a gap': `
    SELECT m.negotiation_id FROM amendment m LEFT JOIN amendment_turn t ON t.amendment_id = m.id GROUP BY m.id
    HAVING (count(t.number), coalesce(max(t.number), 0)) <> (m.turns, m.turns)`,
  'I4: nothing moves after it was settled': `
    SELECT t.negotiation_id FROM turn t JOIN turn s ON s.negotiation_id = t.negotiation_id AND s.number < t.number
    WHERE t.kind IN ${MOVING} AND s.kind IN ${SETTLING} AND NOT EXISTS (SELECT FROM turn j
      WHERE j.negotiation_id = t.negotiation_id AND j.kind = 'joinMediation' AND j.number BETWEEN s.number AND t.number)`,
  'I4: no amendment moves after it was settled': `
    SELECT m.negotiation_id FROM amendment m JOIN amendment_turn t ON t.amendment_id = m.id
    JOIN amendment_turn s ON s.amendment_id = m.id AND s.number < t.number AND s.kind IN ${SETTLING.replace(')', `, 'withdrawProposal')`)}`,
  'I4: a yes is to the version that was put forward last and not taken back': `
    SELECT a.negotiation_id FROM turn a WHERE a.kind = 'accept' AND NOT EXISTS (SELECT FROM (
        SELECT kind, version, by_id FROM turn WHERE negotiation_id = a.negotiation_id AND number < a.number
          AND kind IN ('propose', 'counter', 'adopt', 'withdrawProposal') ORDER BY number DESC LIMIT 1) last
      WHERE last.kind <> 'withdrawProposal' AND last.version = a.version AND last.by_id <> a.by_id)`,
  'I4: talks are agreed by a yes, and have an agreement then': `
    SELECT n.id FROM negotiation n
    WHERE (n.state = 'agreed') <> EXISTS (SELECT FROM turn WHERE negotiation_id = n.id AND kind = 'accept')
       OR (n.state = 'agreed') <> EXISTS (SELECT FROM agreement WHERE negotiation_id = n.id)`,
} as const;

const PARTS = Object.entries(WITHOUT).map(
  ([broken, talks]) =>
    `SELECT id, '${broken}' AS broken FROM (${talks}) AS found (id) WHERE $1::uuid[] IS NULL OR id = ANY ($1)`,
);

/** Which of I1 to I4 does not hold: `$1` in which talks, null for all. */
export const BROKEN: NamedQuery<Broken, Broken> = {
  name: 'spec_broken',
  text: PARTS.join(' UNION ALL '),
  row: (row) => row,
};

/** The turns that were taken in talks after so many (`$1`), by kind and version, and how many events tell of turns; by id of the talks. */
export const TAKEN_TURNS: NamedQuery<TakenTurns, TakenTurns> = {
  name: 'spec_taken_turns',
  text: `SELECT n.id, t.kinds, coalesce(e.events, 0) AS events FROM negotiation n
         CROSS JOIN LATERAL (SELECT ARRAY(
             SELECT CASE WHEN kind IN ('accept', 'counter') THEN kind || ' ' || version ELSE kind END COLLATE "C" AS kind
             FROM turn WHERE negotiation_id = n.id AND number > $1 ORDER BY 1) AS kinds) t
         LEFT JOIN (SELECT key, count(*)::int AS events FROM outbox_event
           WHERE topic LIKE 'negotiation.%' AND topic <> 'negotiation.stalled' GROUP BY key) e ON e.key = n.id::text
         ORDER BY n.id`,
  row: (row) => row,
};
