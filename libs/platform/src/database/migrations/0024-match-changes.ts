import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: an index in memory follows whose posts changed. Not by the outbox, which tells what people did and not every row that
 * matching reads; triggers miss nobody. A row has the number of its transaction: readers ask for all that may have been
 * committed since they last looked, so that a transaction that began early and ended late is not passed over.
 */
export class MatchChanges1764000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE match_change (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT match_change_pk PRIMARY KEY,
        person_id uuid NOT NULL,
        transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
        changed_at timestamp with time zone NOT NULL DEFAULT now()
      );
      CREATE INDEX match_change_transaction_idx ON match_change (transaction);
      CREATE INDEX match_change_at_idx ON match_change (changed_at);

      CREATE FUNCTION match_change_of_author() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO match_change (person_id) VALUES (coalesce(NEW.author_id, OLD.author_id));
        RETURN NULL;
      END $$;
      CREATE TRIGGER post_match_change_insert AFTER INSERT ON post
        FOR EACH ROW WHEN (NEW.state = 'open') EXECUTE FUNCTION match_change_of_author();
      CREATE TRIGGER post_match_change_delete AFTER DELETE ON post
        FOR EACH ROW WHEN (OLD.state = 'open') EXECUTE FUNCTION match_change_of_author();
      CREATE TRIGGER post_match_change_update AFTER UPDATE ON post
        FOR EACH ROW WHEN ((OLD.state = 'open' OR NEW.state = 'open')
          AND (OLD.state, OLD.approved_revision, OLD.area_code, OLD.municipality_code, OLD.open_until, OLD.published_at,
               OLD.activity, OLD.availability, OLD.languages, OLD.absence)
            IS DISTINCT FROM (NEW.state, NEW.approved_revision, NEW.area_code, NEW.municipality_code, NEW.open_until,
               NEW.published_at, NEW.activity, NEW.availability, NEW.languages, NEW.absence))
        EXECUTE FUNCTION match_change_of_author();

      CREATE FUNCTION match_change_of_person() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO match_change (person_id) VALUES (NEW.person_id);
        RETURN NULL;
      END $$;
      CREATE TRIGGER resident_match_change AFTER UPDATE ON resident
        FOR EACH ROW WHEN ((OLD.languages, OLD.paused_until, OLD.helps_from, OLD.helps_at_most, OLD.area_code)
          IS DISTINCT FROM (NEW.languages, NEW.paused_until, NEW.helps_from, NEW.helps_at_most, NEW.area_code))
        EXECUTE FUNCTION match_change_of_person();
      CREATE TRIGGER asked_match_change AFTER INSERT OR UPDATE ON asked
        FOR EACH ROW EXECUTE FUNCTION match_change_of_person();

      CREATE FUNCTION match_change_of_state() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO match_change (person_id) VALUES (NEW.id);
        RETURN NULL;
      END $$;
      CREATE TRIGGER person_match_change AFTER UPDATE ON person
        FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION match_change_of_state();

      CREATE FUNCTION match_change_of_helper() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO match_change (person_id)
          SELECT person_id FROM resident WHERE person_id = NEW.helper_id AND helps_at_most IS NOT NULL;
        RETURN NULL;
      END $$;
      CREATE TRIGGER agreement_match_change AFTER INSERT ON agreement
        FOR EACH ROW EXECUTE FUNCTION match_change_of_helper();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER agreement_match_change ON agreement;
      DROP TRIGGER person_match_change ON person;
      DROP TRIGGER asked_match_change ON asked;
      DROP TRIGGER resident_match_change ON resident;
      DROP TRIGGER post_match_change_update ON post;
      DROP TRIGGER post_match_change_delete ON post;
      DROP TRIGGER post_match_change_insert ON post;
      DROP FUNCTION match_change_of_helper(), match_change_of_state(), match_change_of_person(), match_change_of_author();
      DROP TABLE match_change;`);
  }
}
