import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { SignUpToPlan } from '../domain/plan-shifts.rules.js';
import type { ShiftFacts } from '../domain/shift-facts.js';
import type { Keyed } from './mail-facts.queries.js';

interface ToPlanRow {
  readonly id: string;
  readonly person_id: PersonId;
  readonly starts_at: Date;
  readonly zone: string;
  readonly terms_version: number;
  readonly expires_at: Date | null;
}

/** Sign-ups with their shifts: `$1` ids. */
export const SIGN_UPS_TO_PLAN: NamedQuery<ToPlanRow, SignUpToPlan> = {
  name: 'mail_plan_sign_ups',
  text: `SELECT u.id, u.person_id, s.starts_at, s.zone, s.terms_version, f.expires_at
         FROM sign_up u JOIN shift s ON s.id = u.shift_id
           LEFT JOIN place_offer f ON f.sign_up_id = u.id AND f.state = 'open'
         WHERE u.id = ANY($1::uuid[]) ORDER BY u.number`,
  row: (row) => ({
    signUpId: row.id,
    personId: row.person_id,
    startsAt: row.starts_at,
    zone: row.zone,
    termsVersion: row.terms_version,
    offeredUntil: row.expires_at,
  }),
};

/** Who acts for the organisation of a sign-up: `$1` sign-up. */
export const COORDINATORS_OF_SIGN_UP: NamedQuery<{ person_id: PersonId }, PersonId> = {
  name: 'mail_plan_coordinators',
  text: `SELECT c.person_id FROM sign_up u JOIN shift s ON s.id = u.shift_id
           JOIN coordinator c ON c.organisation_id = s.organisation_id WHERE u.id = $1 ORDER BY c.person_id`,
  row: ({ person_id }) => person_id,
};

interface FactsRow {
  readonly id: string;
  readonly post_id: string;
  readonly role: string;
  readonly organisation_name: string;
  readonly person_id: PersonId;
  readonly first_name: string;
  readonly starts_at: Date;
  readonly zone: string;
  readonly terms_version: number;
  readonly state: string;
  readonly late: boolean;
  readonly offer_id: string | null;
  readonly expires_at: Date | null;
  readonly answer_by: Date | null;
  readonly silenced: boolean;
  readonly blocked: boolean;
}

/** Sign-ups as mails tell of them: `$1` ids. */
export const SHIFT_SIGN_UPS: NamedQuery<FactsRow, Keyed<ShiftFacts>> = {
  name: 'mail_shift_sign_ups',
  text: `SELECT u.id, s.post_id, s.role, coalesce(o.approved_name, o.name) AS organisation_name, u.person_id, v.first_name,
           s.starts_at, s.zone, s.terms_version, u.state, u.late, f.id AS offer_id, f.expires_at, u.answer_by,
           EXISTS (SELECT FROM shift_silence n WHERE n.person_id = u.person_id AND n.shift_id = s.id
             AND n.terms_version = s.terms_version) AS silenced,
           EXISTS (SELECT FROM blocked_pair b WHERE b.person_id = u.person_id AND b.other_id = s.organisation_id) AS blocked
         FROM sign_up u JOIN shift s ON s.id = u.shift_id JOIN organisation o ON o.id = s.organisation_id
           JOIN person v ON v.id = u.person_id LEFT JOIN place_offer f ON f.sign_up_id = u.id AND f.state = 'open'
         WHERE u.id = ANY($1::uuid[])`,
  row: (row) => ({
    key: row.id,
    facts: {
      of: 'shift',
      vacancyId: row.post_id,
      role: row.role,
      organisationName: row.organisation_name,
      volunteerId: row.person_id,
      volunteerName: row.first_name,
      startsAt: row.starts_at,
      zone: row.zone,
      termsVersion: row.terms_version,
      state: row.state,
      late: row.late,
      offer: row.offer_id === null || row.expires_at === null ? null : { id: row.offer_id, until: row.expires_at },
      answerBy: row.answer_by,
      silenced: row.silenced,
      blocked: row.blocked,
    },
  }),
};
