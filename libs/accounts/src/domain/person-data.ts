import type { Json, Locale, PersonId } from '#kernel';

import type { PersonSectionKey } from './person-sections.data.js';

/** One thing that is kept of somebody, as a file tells it. */
export type PersonItem = Readonly<Record<string, Json>>;

/** What a column with a person is to the file: told in a section, or left out for a reason. */
export type PersonColumn = { readonly told: PersonSectionKey } | { readonly notTold: string };

/** For whom a file is made. */
export interface DataSubject {
  readonly id: PersonId;
  readonly locale: Locale;
}

/** What can be told of one person, section by section. */
export type PersonItems = Partial<Readonly<Record<PersonSectionKey, readonly PersonItem[]>>>;

/** The reasons for which columns are left out. */
export const NOT_TOLD = {
  staff: 'what somebody did as a broker or administrator belongs to the case of another person',
  derived: 'it follows from rows that are told',
  thing: 'the id of a thing, never of a person',
  fleeting: 'it is forgotten within days and says nothing that another row does not say',
  hidden: 'it would tell somebody what another person keeps to themselves',
} as const;
