import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: people read their agreements in a calendar of their own, by a private link of which only the hash is kept. A
 * calendar program takes a change of a time over when its number is higher than the one it knows: the table itself raises
 * that number, so that no way of changing a time can forget it. Times of before count the moves that they had.
 */
export class Calendars1764000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LINKS);
    await runner.query(SEQUENCE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER occurrence_calendar_sequence ON occurrence; DROP FUNCTION raise_calendar_sequence;
      ALTER TABLE occurrence DROP COLUMN calendar_sequence;
      DROP TABLE calendar_link;`);
  }
}

const LINKS = `
  CREATE TABLE calendar_link (
    person_id uuid CONSTRAINT calendar_link_pk PRIMARY KEY CONSTRAINT calendar_link_person_fk REFERENCES person ON DELETE CASCADE,
    token_hash char(64) NOT NULL CONSTRAINT calendar_link_token_key UNIQUE,
    made_at timestamptz NOT NULL
  );`;

const SEQUENCE = `
  ALTER TABLE occurrence ADD COLUMN calendar_sequence integer NOT NULL DEFAULT 0
    CONSTRAINT occurrence_calendar_sequence_check CHECK (calendar_sequence >= 0);
  UPDATE occurrence SET calendar_sequence = version - 1 + (state IN ('skipped', 'cancelled'))::int
  WHERE version > 1 OR state IN ('skipped', 'cancelled');

  CREATE FUNCTION raise_calendar_sequence() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.calendar_sequence := OLD.calendar_sequence + 1;
    RETURN NEW;
  END $$;
  CREATE TRIGGER occurrence_calendar_sequence BEFORE UPDATE ON occurrence FOR EACH ROW
    WHEN ((OLD.starts_at, OLD.ends_at, OLD.stand_in_id, OLD.state IN ('skipped', 'cancelled'))
      IS DISTINCT FROM (NEW.starts_at, NEW.ends_at, NEW.stand_in_id, NEW.state IN ('skipped', 'cancelled')))
    EXECUTE FUNCTION raise_calendar_sequence();`;
