import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountsModule, PersonData } from '#accounts';
import { AppreciationModule } from '#appreciation';
import { BrokerageModule } from '#brokerage';
import { MatchingModule } from '#matching';
import { OrganisationsModule } from '#organisations';
import { mediumBench, type MediumBench } from '#platform/testing';

import { NotificationsModule } from './notifications.module.js';

/**
 * Columns that hold a person as far as the database knows (keys that lead to `person`, also over other tables), and ids
 * of which it does not know what they are: no key of theirs leads anywhere, and they are not the id of their own row.
 */
const COLUMNS_OF_PEOPLE = `
  WITH RECURSIVE key AS (
    SELECT c.conrelid AS of, u.column AS number, c.confrelid AS towards, u.target
    FROM pg_constraint c, unnest(c.conkey, c.confkey) AS u("column", target)
    WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace
  ), person AS (
    SELECT attrelid AS of, attnum AS number FROM pg_attribute WHERE attrelid = 'person'::regclass AND attname = 'id'
    UNION SELECT key.of, key.number FROM key JOIN person ON key.towards = person.of AND key.target = person.number
  )
  SELECT t.relname || '.' || a.attname AS text
  FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid AND t.relkind = 'r' AND t.relnamespace = 'public'::regnamespace
  WHERE a.attnum > 0 AND a.atttypid IN ('uuid'::regtype, 'uuid[]'::regtype) AND (
    (a.attrelid, a.attnum) IN (SELECT of, number FROM person)
    OR (a.attname <> 'id' AND (a.attrelid, a.attnum) NOT IN (SELECT of, number FROM key)))
  ORDER BY 1`;

describe('what is kept of people', () => {
  let bench: MediumBench;

  beforeAll(async () => {
    bench = await mediumBench(
      AccountsModule,
      MatchingModule,
      OrganisationsModule,
      AppreciationModule,
      BrokerageModule,
      NotificationsModule,
    );
  });
  afterAll(() => bench.close());

  // Seen red with `ring_wish.person_id` and with `negotiation.responder_id` taken out of the handler of talks.
  it('is named by a handler, column by column', async () => {
    const row = ({ text }: { text: string }): string => text;
    const columns = await bench.database.read({ name: 'columns_of_people', text: COLUMNS_OF_PEOPLE, row }, []);
    expect(Object.keys(bench.app.get(PersonData).columns()).sort()).toEqual(columns);
  });
});
