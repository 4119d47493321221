import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why: profiles; contact data apart from them, since no read of profiles may bring it along; blocks, in one view for every query. */
export class Residents1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE resident (
        person_id uuid CONSTRAINT resident_pk PRIMARY KEY CONSTRAINT resident_person_fk REFERENCES person ON DELETE CASCADE,
        area_code varchar(16) NOT NULL CONSTRAINT resident_area_fk REFERENCES area,
        languages text[] NOT NULL CONSTRAINT resident_languages_check CHECK (cardinality(languages) <= 10),
        availability integer NOT NULL CONSTRAINT resident_availability_check CHECK (availability BETWEEN 0 AND 268435455),
        skills text[] NOT NULL CONSTRAINT resident_skills_check CHECK (cardinality(skills) <= 30),
        about varchar(500) NOT NULL,
        paused_until timestamptz,
        changed_at timestamptz NOT NULL
      );
      CREATE INDEX resident_area_idx ON resident (area_code);

      CREATE TABLE contact_detail (
        person_id uuid CONSTRAINT contact_detail_pk PRIMARY KEY CONSTRAINT contact_detail_person_fk REFERENCES person ON DELETE CASCADE,
        phone varchar(16) CONSTRAINT contact_detail_phone_check CHECK (phone ~ '^[+][1-9][0-9]{6,14}$'),
        address varchar(200) CONSTRAINT contact_detail_address_check CHECK (length(address) > 0),
        share_email boolean NOT NULL,
        share_phone boolean NOT NULL,
        share_address boolean NOT NULL,
        changed_at timestamptz NOT NULL
      );

      CREATE TABLE block (
        by_id uuid NOT NULL CONSTRAINT block_by_fk REFERENCES person ON DELETE CASCADE,
        blocked_id uuid NOT NULL CONSTRAINT block_blocked_fk REFERENCES person ON DELETE CASCADE,
        made_at timestamptz NOT NULL,
        CONSTRAINT block_pk PRIMARY KEY (by_id, blocked_id),
        CONSTRAINT block_other_check CHECK (by_id <> blocked_id)
      );
      CREATE INDEX block_blocked_idx ON block (blocked_id, by_id);
      CREATE INDEX block_newest_idx ON block (by_id, made_at DESC, blocked_id DESC);

      CREATE VIEW blocked_pair (person_id, other_id) AS
        SELECT by_id, blocked_id FROM block
        UNION ALL
        SELECT blocked_id, by_id FROM block;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW blocked_pair; DROP TABLE block; DROP TABLE contact_detail; DROP TABLE resident;');
  }
}
