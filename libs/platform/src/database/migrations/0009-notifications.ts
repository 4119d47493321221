import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why: a mail is a row with a key that exists once; what somebody switched off, and how many mails a day had, stand beside it. */
export class Notifications1764000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mail (
        id uuid CONSTRAINT mail_pk PRIMARY KEY,
        key varchar(160) NOT NULL,
        person_id uuid NOT NULL CONSTRAINT mail_person_fk REFERENCES person ON DELETE CASCADE,
        kind varchar(32) NOT NULL CONSTRAINT mail_kind_check CHECK (kind IN (
          'signInLink', 'postApproved', 'postChangeAsked', 'postRefused', 'proposal', 'answerReminder', 'talksClosed',
          'placeFree', 'agreementFormed', 'dayBefore', 'hoursBefore', 'moveProposed', 'occurrenceMoved',
          'occurrenceCancelled', 'agreementEnded', 'didItHappen', 'didItHappenAgain', 'thanksRevealed')),
        about jsonb NOT NULL CONSTRAINT mail_about_check CHECK (jsonb_typeof(about) = 'object'),
        due_at timestamptz NOT NULL,
        not_after timestamptz NOT NULL,
        urgent boolean NOT NULL,
        state varchar(8) NOT NULL DEFAULT 'due'
          CONSTRAINT mail_state_check CHECK (state IN ('due', 'sending', 'sent', 'skipped', 'failed')),
        claimed_until timestamptz,
        attempts smallint NOT NULL DEFAULT 0 CONSTRAINT mail_attempts_check CHECK (attempts >= 0),
        counted_on date,
        sent_at timestamptz,
        skipped_because varchar(32),
        message_id varchar(255),
        CONSTRAINT mail_key_key UNIQUE (key),
        CONSTRAINT mail_claim_check CHECK ((state = 'sending') = (claimed_until IS NOT NULL)),
        CONSTRAINT mail_sent_check CHECK ((state = 'sent') = (sent_at IS NOT NULL AND message_id IS NOT NULL)),
        CONSTRAINT mail_skipped_check CHECK ((state = 'skipped') = (skipped_because IS NOT NULL))
      );
      CREATE INDEX mail_due_idx ON mail (urgent, due_at, id) WHERE state = 'due';
      CREATE INDEX mail_claimed_idx ON mail (claimed_until) WHERE state = 'sending';
      CREATE INDEX mail_person_idx ON mail (person_id);

      CREATE TABLE mail_preference (
        person_id uuid NOT NULL CONSTRAINT mail_preference_person_fk REFERENCES person ON DELETE CASCADE,
        kind varchar(32) NOT NULL,
        off_since timestamptz NOT NULL,
        CONSTRAINT mail_preference_pk PRIMARY KEY (person_id, kind)
      );

      CREATE TABLE mail_day (
        person_id uuid NOT NULL CONSTRAINT mail_day_person_fk REFERENCES person ON DELETE CASCADE,
        day date NOT NULL,
        mails smallint NOT NULL CONSTRAINT mail_day_mails_check CHECK (mails >= 0),
        CONSTRAINT mail_day_pk PRIMARY KEY (person_id, day)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mail_day; DROP TABLE mail_preference; DROP TABLE mail;');
  }
}
