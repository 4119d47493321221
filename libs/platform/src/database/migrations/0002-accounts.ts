import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why: people, what they may be, how they sign in. Secrets are stored as hashes only. */
export class Accounts1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person (
        id uuid CONSTRAINT person_pk PRIMARY KEY,
        email varchar(254) CONSTRAINT person_email_lower_check CHECK (email = lower(email)),
        first_name varchar(40) NOT NULL CONSTRAINT person_first_name_check CHECK (length(first_name) > 0),
        locale varchar(2) NOT NULL CONSTRAINT person_locale_check CHECK (locale IN ('nl', 'en')),
        state varchar(16) NOT NULL DEFAULT 'active' CONSTRAINT person_state_check CHECK (state IN ('active', 'suspended', 'erased')),
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT person_email_key UNIQUE (email)
      );

      CREATE TABLE password (
        person_id uuid CONSTRAINT password_pk PRIMARY KEY CONSTRAINT password_person_fk REFERENCES person ON DELETE CASCADE,
        hash text NOT NULL,
        set_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE role_grant (
        person_id uuid NOT NULL CONSTRAINT role_grant_person_fk REFERENCES person ON DELETE CASCADE,
        role varchar(16) NOT NULL CONSTRAINT role_grant_role_check CHECK (role IN ('resident', 'broker', 'coordinator', 'administrator')),
        area_code varchar(16) NOT NULL DEFAULT '',
        CONSTRAINT role_grant_pk PRIMARY KEY (person_id, role, area_code),
        CONSTRAINT role_grant_broker_area_check CHECK ((role = 'broker') = (area_code <> ''))
      );

      CREATE TABLE session (
        token_hash char(64) CONSTRAINT session_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT session_person_fk REFERENCES person ON DELETE CASCADE,
        created_at timestamptz NOT NULL,
        seen_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL
      );
      CREATE INDEX session_person_idx ON session (person_id);
      CREATE INDEX session_ends_at_idx ON session (ends_at);

      CREATE TABLE sign_in_link (
        id uuid CONSTRAINT sign_in_link_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT sign_in_link_person_fk REFERENCES person ON DELETE CASCADE,
        browser_hash char(64) NOT NULL,
        password_hash text,
        asked_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        spent_at timestamptz
      );
      CREATE INDEX sign_in_link_person_idx ON sign_in_link (person_id);

      CREATE TABLE rate_limit (
        key varchar(255) CONSTRAINT rate_limit_pk PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE rate_limit; DROP TABLE sign_in_link; DROP TABLE session; DROP TABLE role_grant; DROP TABLE password; DROP TABLE person;',
    );
  }
}
