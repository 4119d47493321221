import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: organisations ask for volunteers. An organisation takes part as people do, so it is a row of `person` that nobody
 * signs in with and for which coordinators act (docs/decisions/0031); what it says of itself, and who checked that, stands
 * beside it. A vacancy is a post of an organisation. Old rows are people.
 */
export class Organisations1764000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      ALTER TABLE person
        ADD COLUMN kind varchar(12) NOT NULL DEFAULT 'person'
          CONSTRAINT person_kind_check CHECK (kind IN ('person', 'organisation')),
        ADD CONSTRAINT person_organisation_check CHECK (kind = 'person' OR email IS NULL),
        ALTER COLUMN first_name TYPE varchar(80);
      CREATE TABLE organisation (
        id uuid CONSTRAINT organisation_pk PRIMARY KEY CONSTRAINT organisation_person_fk REFERENCES person,
        kind varchar(16) NOT NULL CONSTRAINT organisation_kind_check CHECK (kind IN ('volunteer', 'public', 'company')),
        name varchar(80) NOT NULL CONSTRAINT organisation_name_check CHECK (length(name) >= 2),
        chamber_number char(8) NOT NULL CONSTRAINT organisation_chamber_number_check CHECK (chamber_number ~ '^[0-9]{8}$'),
        mail_domain varchar(253) NOT NULL,
        about varchar(1000) NOT NULL,
        area_code varchar(16) NOT NULL CONSTRAINT organisation_area_fk REFERENCES area,
        is_insured boolean NOT NULL,
        is_non_profit boolean NOT NULL,
        replaces_paid_work boolean NOT NULL,
        pays_expenses boolean NOT NULL,
        has_trial_period boolean NOT NULL,
        state varchar(16) NOT NULL CONSTRAINT organisation_state_check CHECK (state IN ('inReview', 'approved', 'refused', 'closed')),
        approved_name varchar(80),
        approved_about varchar(1000),
        approved_area_code varchar(16) CONSTRAINT organisation_approved_area_fk REFERENCES area,
        handed_in_at timestamptz(3),
        notice_hours smallint NOT NULL DEFAULT 24 CONSTRAINT organisation_notice_check CHECK (notice_hours BETWEEN 24 AND 168),
        registered_by uuid NOT NULL CONSTRAINT organisation_registered_by_fk REFERENCES person,
        registered_at timestamptz(3) NOT NULL,
        checked_by uuid CONSTRAINT organisation_checked_by_fk REFERENCES person,
        checked_at timestamptz(3),
        note varchar(500),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT organisation_approved_check CHECK (state <> 'approved' OR (approved_name IS NOT NULL AND checked_by IS NOT NULL)),
        CONSTRAINT organisation_approved_whole_check CHECK (num_nonnulls(approved_name, approved_about, approved_area_code) IN (0, 3)),
        CONSTRAINT organisation_handed_in_check
          CHECK (CASE state WHEN 'inReview' THEN handed_in_at IS NOT NULL WHEN 'approved' THEN true ELSE handed_in_at IS NULL END),
        CONSTRAINT organisation_another_check CHECK (checked_by <> registered_by)
      );
      CREATE UNIQUE INDEX organisation_chamber_number_key ON organisation (chamber_number) WHERE state NOT IN ('refused', 'closed');
      CREATE INDEX organisation_area_idx ON organisation (area_code);
      CREATE INDEX organisation_public_idx ON organisation (approved_area_code, approved_name, id) WHERE state = 'approved';
      CREATE TABLE coordinator (
        organisation_id uuid NOT NULL CONSTRAINT coordinator_organisation_fk REFERENCES organisation,
        person_id uuid NOT NULL CONSTRAINT coordinator_person_fk REFERENCES person ON DELETE CASCADE,
        role varchar(12) NOT NULL CONSTRAINT coordinator_role_check CHECK (role IN ('lead', 'coordinator')),
        since timestamptz(3) NOT NULL,
        CONSTRAINT coordinator_pk PRIMARY KEY (organisation_id, person_id)
      );
      CREATE INDEX coordinator_person_idx ON coordinator (person_id);
      CREATE TABLE coordinator_invitation (
        id uuid CONSTRAINT coordinator_invitation_pk PRIMARY KEY,
        organisation_id uuid NOT NULL CONSTRAINT coordinator_invitation_organisation_fk REFERENCES organisation,
        email varchar(254) NOT NULL CONSTRAINT coordinator_invitation_email_check CHECK (email = lower(email)),
        role varchar(12) NOT NULL CONSTRAINT coordinator_invitation_role_check CHECK (role IN ('lead', 'coordinator')),
        invited_by uuid NOT NULL CONSTRAINT coordinator_invitation_invited_by_fk REFERENCES person,
        invited_at timestamptz(3) NOT NULL,
        ends_at timestamptz(3) NOT NULL,
        answered_at timestamptz(3),
        accepted_by uuid CONSTRAINT coordinator_invitation_accepted_by_fk REFERENCES person,
        withdrawn_at timestamptz(3),
        CONSTRAINT coordinator_invitation_one_end_check CHECK (answered_at IS NULL OR withdrawn_at IS NULL),
        CONSTRAINT coordinator_invitation_accepted_check CHECK (accepted_by IS NULL OR answered_at IS NOT NULL)
      );
      CREATE UNIQUE INDEX coordinator_invitation_open_key ON coordinator_invitation (organisation_id, email)
        WHERE answered_at IS NULL AND withdrawn_at IS NULL;
      ALTER TABLE journal_entry
        ADD COLUMN organisation_id uuid CONSTRAINT journal_entry_organisation_fk REFERENCES organisation,
        ADD CONSTRAINT journal_entry_organisation_check
          CHECK (organisation_id IS NULL OR (organisation_id = person_id AND num_nonnulls(mandate_id, phone_code_id) = 0)),
        DROP CONSTRAINT journal_entry_mandate_check,
        ADD CONSTRAINT journal_entry_ground_check CHECK (scope IS NULL OR num_nonnulls(mandate_id, organisation_id) = 1);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE journal_entry DISABLE TRIGGER journal_entry_append_only;
      DELETE FROM journal_entry WHERE organisation_id IS NOT NULL;
      ALTER TABLE journal_entry ENABLE TRIGGER journal_entry_append_only;
      ALTER TABLE journal_entry
        DROP CONSTRAINT journal_entry_ground_check,
        DROP COLUMN organisation_id,
        ADD CONSTRAINT journal_entry_mandate_check CHECK (scope IS NULL OR mandate_id IS NOT NULL);
      DROP TABLE coordinator_invitation;
      DROP TABLE coordinator;
      DROP TABLE organisation;
      ALTER TABLE person
        DROP CONSTRAINT person_organisation_check,
        DROP COLUMN kind,
        ALTER COLUMN first_name TYPE varchar(40) USING left(first_name, 40);
      DROP EXTENSION btree_gist;`);
  }
}
