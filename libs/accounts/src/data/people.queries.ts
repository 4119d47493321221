import type { Locale, PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

/** What others may know of a person to address them. */
export interface PersonCard {
  readonly id: PersonId;
  readonly firstName: string;
  readonly locale: Locale;
  readonly email: string | null;
}

interface CardRow {
  readonly id: string;
  readonly first_name: string;
  readonly locale: Locale;
  readonly email: string | null;
}

/** The active ones among these people: `$1` ids. */
export const CARDS: NamedQuery<CardRow, PersonCard> = {
  name: 'person_cards',
  text: `SELECT id, first_name, locale, email FROM person WHERE id = ANY($1::uuid[]) AND state = 'active'`,
  row: (row) => ({ id: row.id, firstName: row.first_name, locale: row.locale, email: row.email }),
};
