import type { NamedQuery } from '#platform';

import type { PersonItem } from '../domain/person-data.js';
import type { PersonSectionKey } from '../domain/person-sections.data.js';

/** A statement that answers things of one person, `$1`, each as `item`. */
export type ItemsQuery = NamedQuery<{ item: PersonItem }, PersonItem>;

/** A statement with the section that it tells of. */
export type SectionQuery = readonly [PersonSectionKey, ItemsQuery];

/**
 * What reads things of one section: `text` has the person as `$1` and answers each as a JSON object `item`. A section that
 * several statements tell of has a `name` for each.
 */
export const itemsOf = (section: PersonSectionKey, text: string, name: string = section): SectionQuery => [
  section,
  { name: `person_data_${name}`, text, row: ({ item }) => item },
];
