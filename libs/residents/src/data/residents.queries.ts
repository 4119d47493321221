import type { PersonId, WeekGrid } from '#kernel';
import type { NamedQuery } from '#platform';

import type { ContactDetails, Profile, ResidentCard } from '../domain/resident.rules.js';

interface CardRow {
  readonly person_id: string;
  readonly first_name: string;
  readonly area_code: string;
  readonly languages: string[];
  readonly availability: WeekGrid;
  readonly skills: string[];
  readonly paused_until: Date | null;
}

/** The cards of the active ones among these people who have a profile: `$1` ids. */
export const RESIDENT_CARDS: NamedQuery<CardRow, ResidentCard> = {
  name: 'resident_cards',
  text: `SELECT r.person_id, p.first_name, r.area_code, r.languages, r.availability, r.skills, r.paused_until
         FROM resident r JOIN person p ON p.id = r.person_id
         WHERE r.person_id = ANY($1::uuid[]) AND p.state = 'active'`,
  row: (row) => ({
    id: row.person_id,
    firstName: row.first_name,
    areaCode: row.area_code,
    languages: row.languages,
    availability: row.availability,
    skills: row.skills,
    pausedUntil: row.paused_until,
  }),
};

/** Somebody's own profile, as far as it is there. */
export interface OwnProfile {
  readonly firstName: string;
  /** Null until it was saved for the first time. */
  readonly profile: Profile | null;
}

type OwnRow = Omit<CardRow, 'person_id' | 'area_code'> & {
  readonly area_code: string | null;
  readonly about: string;
  readonly helps_from: string | null;
  readonly helps_at_most: number | null;
};

/** Somebody's own profile: `$1` person. */
export const OWN_PROFILE: NamedQuery<OwnRow, OwnProfile> = {
  name: 'resident_own_profile',
  text: `SELECT p.first_name, r.area_code, r.languages, r.availability, r.skills, r.about, r.paused_until,
           r.helps_from::text AS helps_from, r.helps_at_most
         FROM person p LEFT JOIN resident r ON r.person_id = p.id WHERE p.id = $1`,
  row: (row) => ({
    firstName: row.first_name,
    profile:
      row.area_code === null
        ? null
        : {
            areaCode: row.area_code,
            languages: row.languages,
            availability: row.availability,
            skills: row.skills,
            about: row.about,
            pausedUntil: row.paused_until,
            helpsFrom: row.helps_from,
            helpsAtMost: row.helps_at_most,
          },
  }),
};

/** Somebody's contact details with the address of the account. */
export interface OwnContact extends ContactDetails {
  readonly email: string | null;
}

interface ContactRow {
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly share_email: boolean | null;
  readonly share_phone: boolean | null;
  readonly share_address: boolean | null;
}

/** Contact details of an active person: `$1` person. */
export const CONTACT_OF: NamedQuery<ContactRow, OwnContact> = {
  name: 'contact_detail_of',
  text: `SELECT p.email, c.phone, c.address, c.share_email, c.share_phone, c.share_address
         FROM person p LEFT JOIN contact_detail c ON c.person_id = p.id WHERE p.id = $1 AND p.state = 'active'`,
  row: (row) => ({
    email: row.email,
    phone: row.phone,
    address: row.address,
    shareEmail: row.share_email ?? false,
    sharePhone: row.share_phone ?? false,
    shareAddress: row.share_address ?? false,
  }),
};

/** Whether one of two people blocked the other: `$1`, `$2`. */
export const BLOCKED_EITHER: NamedQuery<{ blocked: boolean }, boolean> = {
  name: 'block_either',
  text: 'SELECT EXISTS (SELECT 1 FROM blocked_pair WHERE person_id = $1 AND other_id = $2) AS blocked',
  row: ({ blocked }) => blocked,
};

/** Blocks somebody who exists; a row only when it is new: `$1` by, `$2` whom, `$3` now. */
export const ADD_BLOCK: NamedQuery<object, object> = {
  name: 'block_add',
  text: `INSERT INTO block (by_id, blocked_id, made_at)
         SELECT $1, id, $3 FROM person WHERE id = $2 AND state <> 'erased'
         ON CONFLICT ON CONSTRAINT block_pk DO NOTHING
         RETURNING blocked_id`,
  row: (row) => row,
};

/** Somebody on one's own block list. */
export interface BlockedPerson {
  readonly id: PersonId;
  readonly firstName: string;
  readonly blockedAt: Date;
}

/** A page of somebody's blocks, newest first: `$1` by, `$2` and `$3` the last row of the page before or null, `$4` how many. */
export const MY_BLOCKS: NamedQuery<{ id: string; first_name: string; made_at: Date }, BlockedPerson> = {
  name: 'block_mine',
  text: `SELECT p.id, p.first_name, b.made_at
         FROM block b JOIN person p ON p.id = b.blocked_id
         WHERE b.by_id = $1 AND ($2::timestamptz IS NULL OR (b.made_at, b.blocked_id) < ($2, $3::uuid))
         ORDER BY b.made_at DESC, b.blocked_id DESC LIMIT $4`,
  row: (row) => ({ id: row.id, firstName: row.first_name, blockedAt: row.made_at }),
};
