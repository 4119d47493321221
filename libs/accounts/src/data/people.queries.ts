import type { Locale, PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { PersonKind } from './person.entity.js';

/** What others may know of a person to address them. */
export interface PersonCard {
  readonly id: PersonId;
  readonly firstName: string;
  readonly locale: Locale;
  readonly email: string | null;
  readonly kind: PersonKind;
}

interface CardRow {
  readonly id: string;
  readonly first_name: string;
  readonly locale: Locale;
  readonly email: string | null;
  readonly kind: PersonKind;
}

const cardOf = (row: CardRow): PersonCard => ({
  id: row.id,
  firstName: row.first_name,
  locale: row.locale,
  email: row.email,
  kind: row.kind,
});

/** Who may sign in with an address; both null when nobody may. */
export interface Credentials {
  readonly personId: PersonId | null;
  readonly hash: string | null;
}

/** Who may sign in with an address, with the hash of the password: `$1` address. One read, known or not. */
export const CREDENTIALS: NamedQuery<{ id: string; hash: string | null }, Credentials> = {
  name: 'person_credentials',
  text: `SELECT p.id, w.hash FROM person p LEFT JOIN password w ON w.person_id = p.id
         WHERE p.email = $1 AND p.state IN ('active', 'leaving')`,
  row: ({ id, hash }) => ({ personId: id, hash }),
};

/** The active ones among these people: `$1` ids. */
export const CARDS: NamedQuery<CardRow, PersonCard> = {
  name: 'person_cards',
  text: `SELECT id, first_name, locale, email, kind FROM person WHERE id = ANY($1::uuid[]) AND state = 'active'`,
  row: cardOf,
};

/** The active ones among the people with these addresses: `$1` addresses. */
export const CARDS_BY_EMAIL: NamedQuery<CardRow, PersonCard> = {
  name: 'person_cards_by_email',
  text: `SELECT id, first_name, locale, email, kind FROM person WHERE email = ANY($1::text[]) AND state = 'active'`,
  row: cardOf,
};
