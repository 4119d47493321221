import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: after a shift organiser and volunteer say whether and how long the volunteer was there, and an organisation certifies
 * what both stand by. What was said is only ever added to; `hours` holds where it came to. A certificate never changes; it
 * can be withdrawn. Nothing has to be filled.
 */
export class Hours1764000000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE hours (
        sign_up_id uuid CONSTRAINT hours_pk PRIMARY KEY CONSTRAINT hours_sign_up_fk REFERENCES sign_up,
        organisation_id uuid NOT NULL CONSTRAINT hours_organisation_fk REFERENCES organisation,
        person_id uuid NOT NULL CONSTRAINT hours_person_fk REFERENCES person,
        on_date date NOT NULL,
        task varchar(80) NOT NULL,
        presence varchar(8) NOT NULL CONSTRAINT hours_presence_check CHECK (presence IN ('present', 'excused', 'missed')),
        minutes smallint NOT NULL CONSTRAINT hours_minutes_check CHECK (minutes BETWEEN 0 AND 2160),
        allowance_cents integer NOT NULL DEFAULT 0 CONSTRAINT hours_allowance_check CHECK (allowance_cents >= 0),
        said_by varchar(12) NOT NULL CONSTRAINT hours_said_by_check CHECK (said_by IN ('organiser', 'volunteer')),
        answer_by timestamptz(3) NOT NULL,
        settled_at timestamptz(3),
        settled_because varchar(8) CONSTRAINT hours_because_check CHECK (settled_because IN ('agreed', 'silence')),
        CONSTRAINT hours_present_check CHECK ((presence = 'present') = (minutes > 0)),
        CONSTRAINT hours_expenses_check CHECK (presence = 'present' OR allowance_cents = 0),
        CONSTRAINT hours_settled_check CHECK ((settled_at IS NULL) = (settled_because IS NULL))
      );
      CREATE INDEX hours_due_idx ON hours (answer_by) WHERE settled_at IS NULL;
      CREATE INDEX hours_person_idx ON hours (person_id, on_date);
      CREATE INDEX hours_organisation_idx ON hours (organisation_id, on_date);
      CREATE TABLE hours_said (
        number bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT hours_said_pk PRIMARY KEY,
        sign_up_id uuid NOT NULL CONSTRAINT hours_said_hours_fk REFERENCES hours,
        side varchar(12) NOT NULL CONSTRAINT hours_said_side_check CHECK (side IN ('organiser', 'volunteer')),
        person_id uuid NOT NULL CONSTRAINT hours_said_person_fk REFERENCES person,
        presence varchar(8) NOT NULL,
        minutes smallint NOT NULL,
        words varchar(300) NOT NULL,
        said_at timestamptz(3) NOT NULL
      );
      CREATE INDEX hours_said_sign_up_idx ON hours_said (sign_up_id, number);
      CREATE TRIGGER hours_said_only_added BEFORE UPDATE OR DELETE ON hours_said
        FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();`);
    await runner.query(`
      CREATE TABLE certificate (
        id uuid CONSTRAINT certificate_pk PRIMARY KEY,
        code char(16) NOT NULL CONSTRAINT certificate_code_key UNIQUE,
        organisation_id uuid NOT NULL CONSTRAINT certificate_organisation_fk REFERENCES organisation,
        person_id uuid CONSTRAINT certificate_person_fk REFERENCES person,
        facts jsonb,
        issued_by uuid NOT NULL CONSTRAINT certificate_issued_by_fk REFERENCES person,
        issued_at timestamptz(3) NOT NULL,
        withdrawn_at timestamptz(3),
        CONSTRAINT certificate_facts_check CHECK (facts IS NOT NULL OR withdrawn_at IS NOT NULL)
      );
      CREATE INDEX certificate_person_idx ON certificate (person_id);
      CREATE INDEX certificate_organisation_idx ON certificate (organisation_id, issued_at);
      CREATE FUNCTION certificate_keep() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (NEW.id, NEW.code, NEW.organisation_id, NEW.issued_by, NEW.issued_at)
             IS DISTINCT FROM (OLD.id, OLD.code, OLD.organisation_id, OLD.issued_by, OLD.issued_at)
           OR (NEW.facts IS NOT NULL AND NEW.facts IS DISTINCT FROM OLD.facts)
           OR (OLD.withdrawn_at IS NOT NULL AND NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at) THEN
          RAISE EXCEPTION 'A certificate is withdrawn, and never changed.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'certificate_kept';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER certificate_keep BEFORE UPDATE ON certificate FOR EACH ROW EXECUTE FUNCTION certificate_keep();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE certificate;
      DROP FUNCTION certificate_keep;
      DROP TABLE hours_said;
      DROP TABLE hours;`);
  }
}
