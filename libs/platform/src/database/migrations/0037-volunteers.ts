import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: who agreed on a vacancy may take its shifts, and nobody begins with what needs a certificate of conduct (VOG) before
 * the organisation saw one that is still good on that day. Only the day on which it was seen is kept, never the paper. A
 * trigger holds it for each place, also for one that was offered or moved. Nothing has to be filled.
 */
export class Volunteers1764000000037 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE vacancy_volunteer (
        agreement_id uuid CONSTRAINT vacancy_volunteer_pk PRIMARY KEY,
        post_id uuid NOT NULL CONSTRAINT vacancy_volunteer_post_fk REFERENCES post ON DELETE CASCADE,
        person_id uuid NOT NULL CONSTRAINT vacancy_volunteer_person_fk REFERENCES person,
        since timestamptz(3) NOT NULL,
        until timestamptz(3)
      );
      CREATE INDEX vacancy_volunteer_idx ON vacancy_volunteer (post_id, person_id) WHERE until IS NULL;
      CREATE INDEX vacancy_volunteer_person_idx ON vacancy_volunteer (person_id);
      CREATE TABLE vog_seen (
        id uuid CONSTRAINT vog_seen_pk PRIMARY KEY,
        organisation_id uuid NOT NULL CONSTRAINT vog_seen_organisation_fk REFERENCES organisation,
        person_id uuid NOT NULL CONSTRAINT vog_seen_person_fk REFERENCES person,
        seen_on date NOT NULL,
        due_on date NOT NULL CONSTRAINT vog_seen_due_check CHECK (due_on > seen_on),
        seen_by uuid NOT NULL CONSTRAINT vog_seen_by_fk REFERENCES person,
        recorded_at timestamptz(3) NOT NULL,
        told_due_at timestamptz(3),
        CONSTRAINT vog_seen_once_key UNIQUE (organisation_id, person_id, seen_on),
        CONSTRAINT vog_seen_another_check CHECK (seen_by <> person_id)
      );
      CREATE INDEX vog_seen_due_idx ON vog_seen (due_on) WHERE told_due_at IS NULL;
      CREATE INDEX vog_seen_person_idx ON vog_seen (person_id);`);
    await runner.query(`
      CREATE FUNCTION vog_missing(of_post uuid, of_organisation uuid, of_person uuid, on_date date) RETURNS boolean
      LANGUAGE sql STABLE AS $$
        SELECT EXISTS (SELECT FROM post p JOIN post_revision r ON r.post_id = p.id AND r.number = p.approved_revision
            WHERE p.id = of_post AND (r.vacancy ->> 'conductCertificate')::boolean)
          AND NOT EXISTS (SELECT FROM vog_seen g WHERE g.organisation_id = of_organisation AND g.person_id = of_person
            AND on_date >= g.seen_on AND on_date < g.due_on)
      $$;
      CREATE FUNCTION sign_up_needs_vog() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.state = 'confirmed' AND (SELECT vog_missing(s.post_id, s.organisation_id, NEW.person_id, left(s.local_start, 10)::date)
            FROM shift s WHERE s.id = NEW.shift_id) THEN
          RAISE EXCEPTION 'No certificate of conduct was seen that is good on that day.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'sign_up_vog_seen';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER sign_up_needs_vog BEFORE INSERT OR UPDATE OF state ON sign_up
        FOR EACH ROW EXECUTE FUNCTION sign_up_needs_vog();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER sign_up_needs_vog ON sign_up;
      DROP FUNCTION sign_up_needs_vog;
      DROP FUNCTION vog_missing;
      DROP TABLE vog_seen;
      DROP TABLE vacancy_volunteer;`);
  }
}
