import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { RingEnd, RingLeg, RingState } from '../../domain/rings/ring.rules.js';

/** Somebody in a ring as the others see them: first name and neighbourhood, before and after everybody said yes. */
export interface RingParty {
  readonly id: PersonId;
  readonly firstName: string;
  /** Null for somebody without a profile any more. */
  readonly areaCode: string | null;
}

interface RingShown {
  readonly id: string;
  readonly state: RingState;
  readonly version: number;
  readonly hash: string;
  readonly legs: readonly RingLeg[];
  readonly parties: readonly RingParty[];
  readonly brokerName: string;
  readonly openedAt: Date;
  readonly answerBy: Date;
}

/** A ring as somebody in it sees it; what the others said is not told. */
export interface RingSeen extends RingShown {
  readonly viewerId: PersonId;
  readonly youConsented: boolean;
  /** What the viewer would like another way in this version; null when nothing was asked. */
  readonly yourWish: string | null;
  /** The agreements that the viewer's two legs became, by the number of the leg from 1. */
  readonly agreements: Readonly<Record<string, string>>;
}

/** What somebody would like another way. */
export interface RingWish {
  readonly personId: PersonId;
  readonly words: string;
}

/** A ring as the brokers of its areas see it: how many said yes, and not who said what. */
export interface RingAtDesk extends RingShown {
  readonly consents: number;
  readonly wishes: readonly RingWish[];
  readonly endedBecause: RingEnd | null;
  readonly endedAt: Date | null;
}

interface ShownRow {
  readonly id: string;
  readonly state: RingState;
  readonly version: number;
  readonly hash: string;
  readonly legs: RingLeg[];
  readonly parties: { id: PersonId; firstName: string; areaCode: string | null }[];
  readonly broker_name: string;
  readonly opened_at: Date;
  readonly answer_by: Date;
}
interface SeenRow extends ShownRow {
  readonly viewer_id: PersonId;
  readonly you_consented: boolean;
  readonly your_wish: string | null;
  readonly agreements: Record<string, string> | null;
}
interface DeskRow extends ShownRow {
  readonly consents: number;
  readonly wishes: RingWish[] | null;
  readonly ended_because: RingEnd | null;
  readonly ended_at: Date | null;
}

const shownOf = (row: ShownRow): RingShown => ({
  id: row.id,
  state: row.state,
  version: row.version,
  hash: row.hash,
  legs: row.legs,
  parties: row.parties,
  brokerName: row.broker_name,
  openedAt: row.opened_at,
  answerBy: row.answer_by,
});

const SHOWN = `r.id, r.state, r.version, r.hash, r.opened_at, r.answer_by, v.legs, b.first_name AS broker_name,
    (SELECT jsonb_agg(jsonb_build_object('id', p.id, 'firstName', p.first_name, 'areaCode', s.area_code))
     FROM ring_party x JOIN person p ON p.id = x.person_id LEFT JOIN resident s ON s.person_id = p.id
     WHERE x.ring_id = r.id) AS parties`;
const RING = `FROM ring r JOIN ring_version v ON v.ring_id = r.id AND v.version = r.version JOIN person b ON b.id = v.by_id`;

/** The rings of somebody, newest first: `$1` viewer, `$2` one of them or null for all, `$3` how many. */
export const RINGS_OF: NamedQuery<SeenRow, RingSeen> = {
  name: 'rings_of',
  text: `SELECT ${SHOWN}, $1::uuid AS viewer_id,
           EXISTS (SELECT FROM ring_consent c
             WHERE c.ring_id = r.id AND c.version = r.version AND c.person_id = $1) AS you_consented,
           (SELECT w.words FROM ring_wish w
             WHERE w.ring_id = r.id AND w.version = r.version AND w.person_id = $1) AS your_wish,
           (SELECT jsonb_object_agg(l.number, l.agreement_id) FROM ring_leg l JOIN agreement a ON a.id = l.agreement_id
             WHERE l.ring_id = r.id AND $1 IN (a.requester_id, a.helper_id)) AS agreements
         ${RING} JOIN ring_party me ON me.ring_id = r.id AND me.person_id = $1
         WHERE $2::uuid IS NULL OR r.id = $2
         ORDER BY r.opened_at DESC, r.id DESC LIMIT $3`,
  row: (row) => ({
    ...shownOf(row),
    viewerId: row.viewer_id,
    youConsented: row.you_consented,
    yourWish: row.your_wish,
    agreements: row.agreements ?? {},
  }),
};

/** Rings in a broker's areas, newest first: `$1` areas, `$2` broker, `$3` one or null for all, `$4` how many. */
export const RINGS_AT_DESK: NamedQuery<DeskRow, RingAtDesk> = {
  name: 'rings_at_desk',
  text: `SELECT ${SHOWN}, r.ended_because, r.ended_at,
           (SELECT count(*)::int FROM ring_consent c WHERE c.ring_id = r.id AND c.version = r.version) AS consents,
           (SELECT jsonb_agg(jsonb_build_object('personId', w.person_id, 'words', w.words) ORDER BY w.asked_at)
             FROM ring_wish w WHERE w.ring_id = r.id AND w.version = r.version) AS wishes
         ${RING}
         WHERE r.areas <@ $1::varchar[] AND ($3::uuid IS NULL OR r.id = $3)
           AND NOT EXISTS (SELECT FROM ring_party x WHERE x.ring_id = r.id AND x.person_id = $2)
         ORDER BY r.opened_at DESC, r.id DESC LIMIT $4`,
  row: (row) => ({
    ...shownOf(row),
    consents: row.consents,
    wishes: row.wishes ?? [],
    endedBecause: row.ended_because,
    endedAt: row.ended_at,
  }),
};
