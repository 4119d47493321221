import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: somebody without an e-mail address takes part through a broker who acts by a mandate. Every deed stands in a journal
 * that is only ever added to; a yes to terms needs a code that came by phone, each used once; a broker who acted for one
 * side of talks never acts for the other. What such a person would get by mail waits to be told by phone or letter.
 */
export class Mandates1764000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MANDATES);
    await runner.query(CODES_AND_JOURNAL);
    await runner.query(TELLING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM mail WHERE state IN ('toTell', 'told') OR kind IN ('mandateAsked', 'takeOverLink');
      DROP INDEX mail_to_tell_idx;
      ALTER TABLE mail DROP CONSTRAINT mail_kind_check;
      ALTER TABLE mail ADD CONSTRAINT mail_kind_check CHECK (kind IN (${MAILS_BEFORE}));
      ALTER TABLE mail DROP CONSTRAINT mail_told_check, DROP CONSTRAINT mail_state_check, DROP COLUMN told_at, DROP COLUMN told_by;
      ALTER TABLE mail ADD CONSTRAINT mail_state_check CHECK (state IN ('due', 'sending', 'sent', 'skipped', 'failed'));
      DROP TABLE interview; DROP TABLE take_over; DROP TABLE acting_side; DROP TABLE journal_entry; DROP TABLE phone_code;
      DROP TABLE mandate; DROP FUNCTION refuse_mandate_without_own_yes;`);
  }
}

const MANDATES = `
  CREATE TABLE mandate (
    id uuid CONSTRAINT mandate_pk PRIMARY KEY,
    person_id uuid NOT NULL CONSTRAINT mandate_person_fk REFERENCES person,
    broker_id uuid NOT NULL CONSTRAINT mandate_broker_fk REFERENCES person,
    area_code varchar(16) NOT NULL,
    scopes text[] NOT NULL CONSTRAINT mandate_scopes_check
      CHECK (cardinality(scopes) > 0 AND scopes <@ ARRAY['posts', 'talks', 'agree', 'agreements', 'afterwards']),
    consent varchar(8) NOT NULL CONSTRAINT mandate_consent_check CHECK (consent IN ('oral', 'written', 'online')),
    given_on date,
    asked_at timestamptz(3) NOT NULL,
    given_at timestamptz(3),
    ends_at timestamptz(3) NOT NULL,
    ended_at timestamptz(3),
    ended_by uuid CONSTRAINT mandate_ended_by_fk REFERENCES person,
    ended_because varchar(16)
      CONSTRAINT mandate_because_check CHECK (ended_because IN ('revoked', 'refused', 'replaced', 'takenOver')),
    CONSTRAINT mandate_two_people_check CHECK (person_id <> broker_id),
    CONSTRAINT mandate_given_on_check CHECK ((consent = 'online') = (given_on IS NULL)),
    CONSTRAINT mandate_given_check CHECK (consent = 'online' OR given_at IS NOT NULL),
    CONSTRAINT mandate_length_check CHECK (ends_at > asked_at AND ends_at <= asked_at + interval '370 days'),
    CONSTRAINT mandate_ended_check CHECK ((ended_at IS NULL) = (ended_because IS NULL))
  );
  CREATE UNIQUE INDEX mandate_one_open_key ON mandate (person_id, broker_id) WHERE ended_at IS NULL;
  CREATE INDEX mandate_broker_idx ON mandate (broker_id);

  CREATE FUNCTION refuse_mandate_without_own_yes() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.consent <> 'online' AND EXISTS (SELECT FROM person WHERE id = NEW.person_id AND email IS NOT NULL) THEN
      RAISE EXCEPTION 'Somebody with an account gives a mandate on line.'
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'mandate_own_yes';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER mandate_own_yes BEFORE INSERT OR UPDATE OF person_id, broker_id, consent, given_at, scopes, ends_at ON mandate
    FOR EACH ROW EXECUTE FUNCTION refuse_mandate_without_own_yes();`;

const CODES_AND_JOURNAL = `
  CREATE TABLE phone_code (
    id uuid CONSTRAINT phone_code_pk PRIMARY KEY,
    person_id uuid NOT NULL CONSTRAINT phone_code_person_fk REFERENCES person,
    purpose varchar(8) NOT NULL CONSTRAINT phone_code_purpose_check CHECK (purpose IN ('terms', 'takeOver')),
    subject_id uuid NOT NULL,
    version integer NOT NULL,
    bound_to char(64) NOT NULL,
    asked_by uuid CONSTRAINT phone_code_asked_by_fk REFERENCES person,
    asked_at timestamptz(3) NOT NULL,
    ends_at timestamptz(3) NOT NULL,
    tries smallint NOT NULL DEFAULT 0 CONSTRAINT phone_code_tries_check CHECK (tries BETWEEN 0 AND 5),
    confirmed_at timestamptz(3),
    spent_at timestamptz(3),
    CONSTRAINT phone_code_spent_check CHECK (spent_at IS NULL OR confirmed_at IS NOT NULL)
  );
  CREATE INDEX phone_code_person_idx ON phone_code (person_id, purpose);

  CREATE TABLE journal_entry (
    id uuid CONSTRAINT journal_entry_pk PRIMARY KEY,
    person_id uuid NOT NULL CONSTRAINT journal_entry_person_fk REFERENCES person,
    acted_by uuid NOT NULL CONSTRAINT journal_entry_acted_by_fk REFERENCES person,
    mandate_id uuid CONSTRAINT journal_entry_mandate_fk REFERENCES mandate,
    act varchar(64) NOT NULL,
    scope varchar(16),
    own_yes boolean NOT NULL,
    phone_code_id uuid CONSTRAINT journal_entry_phone_code_fk REFERENCES phone_code
      CONSTRAINT journal_entry_phone_code_key UNIQUE,
    subject_id uuid,
    at timestamptz(3) NOT NULL,
    number bigint GENERATED ALWAYS AS IDENTITY,
    CONSTRAINT journal_entry_own_yes_check CHECK (own_yes = (phone_code_id IS NOT NULL)),
    CONSTRAINT journal_entry_mandate_check CHECK (scope IS NULL OR mandate_id IS NOT NULL)
  );
  CREATE INDEX journal_entry_person_idx ON journal_entry (person_id, number DESC);
  CREATE TRIGGER journal_entry_append_only BEFORE UPDATE OR DELETE ON journal_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

  CREATE TABLE acting_side (
    acted_by uuid NOT NULL CONSTRAINT acting_side_acted_by_fk REFERENCES person,
    post_id uuid NOT NULL CONSTRAINT acting_side_post_fk REFERENCES post ON DELETE CASCADE,
    low_id uuid NOT NULL,
    high_id uuid NOT NULL,
    person_id uuid NOT NULL CONSTRAINT acting_side_person_fk REFERENCES person,
    CONSTRAINT acting_side_pk PRIMARY KEY (acted_by, post_id, low_id, high_id),
    CONSTRAINT acting_side_order_check CHECK (low_id < high_id),
    CONSTRAINT acting_side_person_check CHECK (person_id IN (low_id, high_id)),
    CONSTRAINT acting_side_no_party_check CHECK (acted_by NOT IN (low_id, high_id))
  );

  CREATE TABLE take_over (
    id uuid CONSTRAINT take_over_pk PRIMARY KEY,
    person_id uuid NOT NULL CONSTRAINT take_over_person_fk REFERENCES person ON DELETE CASCADE,
    email varchar(254) NOT NULL CONSTRAINT take_over_email_lower_check CHECK (email = lower(email)),
    asked_by uuid NOT NULL CONSTRAINT take_over_asked_by_fk REFERENCES person,
    asked_at timestamptz(3) NOT NULL,
    ends_at timestamptz(3) NOT NULL,
    spent_at timestamptz(3)
  );
  CREATE INDEX take_over_person_idx ON take_over (person_id);

  CREATE TABLE interview (
    id uuid CONSTRAINT interview_pk PRIMARY KEY,
    person_id uuid NOT NULL CONSTRAINT interview_person_fk REFERENCES person ON DELETE CASCADE,
    broker_id uuid NOT NULL CONSTRAINT interview_broker_fk REFERENCES person,
    needs varchar(2000) NOT NULL CONSTRAINT interview_needs_check CHECK (length(needs) > 0),
    held_at timestamptz(3) NOT NULL
  );
  CREATE INDEX interview_person_idx ON interview (person_id, held_at DESC);`;

/** The kinds of mails that were there before. */
const MAILS_BEFORE = `'signInLink', 'postApproved', 'postChangeAsked', 'postRefused', 'proposal', 'answerReminder',
  'talksClosed', 'placeFree', 'agreementFormed', 'dayBefore', 'hoursBefore', 'moveProposed', 'occurrenceMoved',
  'occurrenceCancelled', 'agreementEnded', 'didItHappen', 'didItHappenAgain', 'thanksRevealed', 'amendmentProposed',
  'amendmentReminder', 'amendmentAgreed', 'amendmentClosed', 'agreementPaused', 'agreementResumed', 'standInAsked',
  'standInConsent', 'standInAgreed', 'standInOff', 'reviewAsked', 'reviewAskedAgain', 'mediationAsked',
  'mediatorJoined', 'suggestionMade', 'introductionAsked', 'introductionAgreed', 'introductionOver'`;

const TELLING = `
  ALTER TABLE mail DROP CONSTRAINT mail_kind_check;
  ALTER TABLE mail ADD CONSTRAINT mail_kind_check CHECK (kind IN (${MAILS_BEFORE}, 'mandateAsked', 'takeOverLink'));
  ALTER TABLE mail ADD COLUMN told_at timestamptz, ADD COLUMN told_by uuid CONSTRAINT mail_told_by_fk REFERENCES person,
    DROP CONSTRAINT mail_state_check;
  ALTER TABLE mail
    ADD CONSTRAINT mail_state_check CHECK (state IN ('due', 'sending', 'sent', 'skipped', 'failed', 'toTell', 'told')),
    ADD CONSTRAINT mail_told_check CHECK ((state = 'told') = (told_at IS NOT NULL AND told_by IS NOT NULL));
  CREATE INDEX mail_to_tell_idx ON mail (due_at, id) WHERE state = 'toTell';`;
