import type { ErasingQuery } from './data/erasing-query.js';
import type { DataSubject, PersonColumn, PersonItems } from './domain/person-data.js';

/**
 * What a feature keeps of people. Each column that holds a person is named with what is done with it: a test compares
 * them with the columns of the database, so that nothing new is forgotten.
 */
export interface PersonDataHandler {
  readonly feature: string;
  /** By `table.column`. */
  readonly columns: Readonly<Record<string, PersonColumn>>;
  /** What takes it away, in order: words and contact details go, rows that others need stay without them. */
  readonly erasing: readonly ErasingQuery[];
  /** Everything that is kept of this person and that the person may read. */
  tell(person: DataSubject): Promise<PersonItems>;
}
