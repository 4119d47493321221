import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: a broker can stand beside talks with the consent of both, and suggest a version that no party has put forward;
 * what a turn decided besides its version (deadline, cause) is written with it, so that talks can be rebuilt from their
 * turns alone. What older turns did not write is filled in from the talks, once.
 */
export class Mediation1764000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TURNS);
    await runner.query(MEDIATION);
    await runner.query(NOTES);
    await runner.query(INTRODUCTIONS);
    await runner.query(SUSPENSIONS);
    await runner.query(MAILS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM mail WHERE kind IN (${MAILS_NEW});
      ALTER TABLE mail DROP CONSTRAINT mail_kind_check;
      ALTER TABLE mail ADD CONSTRAINT mail_kind_check CHECK (kind IN (${MAILS_BEFORE}));
      DROP TABLE suspension; DROP TABLE introduction; DROP TABLE staff_access; DROP TABLE mediation_note;
      ALTER TABLE negotiation DROP COLUMN mediation, DROP COLUMN mediator_id, DROP COLUMN suggestion;
      DROP TABLE suggestion;
      ALTER TABLE turn DISABLE TRIGGER turn_append_only;
      DELETE FROM turn WHERE kind IN ('introduce', 'stopMediation', 'joinMediation', 'leaveMediation', 'suggest');
      UPDATE turn SET kind = 'counter' WHERE kind = 'adopt';
      ALTER TABLE turn ENABLE TRIGGER turn_append_only;
      ALTER TABLE turn DROP CONSTRAINT turn_kind_check, DROP COLUMN answer_by, DROP COLUMN because, DROP COLUMN suggestion;
      ALTER TABLE turn ADD CONSTRAINT turn_kind_check CHECK (kind IN ('propose', 'counter', 'accept', 'withdrawProposal',
        'decline', 'leave', 'ask', 'answer', 'message', 'askMediation', 'lapse', 'close'));`);
  }
}

const TURNS = `
  ALTER TABLE turn DROP CONSTRAINT turn_kind_check;
  ALTER TABLE turn
    ADD CONSTRAINT turn_kind_check CHECK (kind IN ('propose', 'counter', 'accept', 'withdrawProposal', 'decline', 'leave',
      'ask', 'answer', 'message', 'askMediation', 'lapse', 'close', 'introduce', 'stopMediation', 'joinMediation',
      'leaveMediation', 'suggest', 'adopt')),
    ADD COLUMN answer_by timestamptz,
    ADD COLUMN because varchar(16) CONSTRAINT turn_because_check CHECK (because IN ('blocked', 'suspended', 'postClosed')),
    ADD COLUMN suggestion integer;

  ALTER TABLE turn DISABLE TRIGGER turn_append_only;
  UPDATE turn t SET because = n.closed_because FROM negotiation n
    WHERE n.id = t.negotiation_id AND t.kind = 'close' AND n.closed_because IN ('blocked', 'suspended', 'postClosed');
  UPDATE turn t SET answer_by = n.answer_by FROM negotiation n
    WHERE n.id = t.negotiation_id AND t.number = (SELECT max(number) FROM turn x
      WHERE x.negotiation_id = n.id AND x.kind IN ('propose', 'counter', 'withdrawProposal'));
  ALTER TABLE turn ENABLE TRIGGER turn_append_only;
  UPDATE negotiation n SET over_at = t.at, closed_by = t.by_id FROM turn t
    WHERE t.negotiation_id = n.id AND n.state = 'closed' AND t.kind IN ('decline', 'leave', 'lapse', 'close');`;

const MEDIATION = `
  CREATE TABLE suggestion (
    negotiation_id uuid NOT NULL CONSTRAINT suggestion_negotiation_fk REFERENCES negotiation,
    number integer NOT NULL CONSTRAINT suggestion_number_check CHECK (number > 0),
    by_id uuid NOT NULL CONSTRAINT suggestion_by_fk REFERENCES person,
    terms jsonb NOT NULL,
    canonical text NOT NULL,
    hash char(64) NOT NULL,
    suggested_at timestamptz NOT NULL,
    CONSTRAINT suggestion_pk PRIMARY KEY (negotiation_id, number),
    CONSTRAINT suggestion_hash_check CHECK (hash = encode(sha256(convert_to(canonical, 'UTF8')), 'hex')),
    CONSTRAINT suggestion_terms_check CHECK (terms = canonical::jsonb - 'v')
  );
  CREATE TRIGGER suggestion_append_only BEFORE UPDATE OR DELETE ON suggestion
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

  ALTER TABLE negotiation
    ADD COLUMN mediation varchar(16) CONSTRAINT negotiation_mediation_check
      CHECK (mediation IN ('askedByRequester', 'askedByHelper', 'agreed', 'joined')),
    ADD COLUMN mediator_id uuid CONSTRAINT negotiation_mediator_fk REFERENCES person,
    ADD COLUMN suggestion integer,
    ADD CONSTRAINT negotiation_suggestion_fk FOREIGN KEY (id, suggestion) REFERENCES suggestion (negotiation_id, number),
    ADD CONSTRAINT negotiation_joined_check CHECK ((mediation IS NOT DISTINCT FROM 'joined') = (mediator_id IS NOT NULL)),
    ADD CONSTRAINT negotiation_mediator_check CHECK (mediator_id NOT IN (requester_id, helper_id)),
    ADD CONSTRAINT negotiation_mediated_check
      CHECK (mediation IS NULL OR state LIKE 'awaiting%' OR (closed_because = 'noAnswer' AND mediation <> 'joined'));
  CREATE INDEX negotiation_mediator_idx ON negotiation (mediator_id, changed_at DESC) WHERE mediator_id IS NOT NULL;

  UPDATE negotiation n SET mediation = CASE WHEN asked.requester AND asked.helper THEN 'agreed'
      WHEN asked.requester THEN 'askedByRequester' ELSE 'askedByHelper' END
    FROM (SELECT t.negotiation_id, bool_or(t.by_id = x.requester_id) AS requester, bool_or(t.by_id = x.helper_id) AS helper
          FROM turn t JOIN negotiation x ON x.id = t.negotiation_id WHERE t.kind = 'askMediation' GROUP BY t.negotiation_id) asked
    WHERE asked.negotiation_id = n.id AND (n.state LIKE 'awaiting%' OR n.closed_because = 'noAnswer');`;

const NOTES = `
  CREATE TABLE mediation_note (
    id uuid CONSTRAINT mediation_note_pk PRIMARY KEY,
    negotiation_id uuid NOT NULL CONSTRAINT mediation_note_negotiation_fk REFERENCES negotiation,
    area_code varchar(16) NOT NULL CONSTRAINT mediation_note_area_fk REFERENCES area,
    by_id uuid NOT NULL CONSTRAINT mediation_note_by_fk REFERENCES person,
    text varchar(2000) NOT NULL CONSTRAINT mediation_note_text_check CHECK (length(text) > 0),
    at timestamptz NOT NULL
  );
  CREATE INDEX mediation_note_negotiation_idx ON mediation_note (negotiation_id, at);
  CREATE TRIGGER mediation_note_append_only BEFORE UPDATE OR DELETE ON mediation_note
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

  CREATE TABLE staff_access (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT staff_access_pk PRIMARY KEY,
    at timestamptz NOT NULL,
    by_id uuid NOT NULL CONSTRAINT staff_access_by_fk REFERENCES person,
    what varchar(24) NOT NULL CONSTRAINT staff_access_what_check CHECK (what IN ('mediatedTalks', 'mediationNotes', 'history')),
    subject_id uuid NOT NULL
  );
  CREATE INDEX staff_access_subject_idx ON staff_access (subject_id, at);
  CREATE TRIGGER staff_access_append_only BEFORE UPDATE OR DELETE ON staff_access
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();`;

const INTRODUCTIONS = `
  CREATE TABLE introduction (
    id uuid CONSTRAINT introduction_pk PRIMARY KEY,
    post_id uuid NOT NULL CONSTRAINT introduction_post_fk REFERENCES post,
    other_post_id uuid CONSTRAINT introduction_other_post_fk REFERENCES post,
    author_id uuid NOT NULL CONSTRAINT introduction_author_fk REFERENCES person,
    other_id uuid NOT NULL CONSTRAINT introduction_other_fk REFERENCES person,
    broker_id uuid NOT NULL CONSTRAINT introduction_broker_fk REFERENCES person,
    area_code varchar(16) NOT NULL CONSTRAINT introduction_area_fk REFERENCES area,
    words varchar(500) NOT NULL CONSTRAINT introduction_words_check CHECK (length(words) > 0),
    state varchar(8) NOT NULL CONSTRAINT introduction_state_check CHECK (state IN ('asked', 'agreed', 'over')),
    asked_at timestamptz NOT NULL,
    answer_by timestamptz NOT NULL,
    author_said varchar(3) CONSTRAINT introduction_author_said_check CHECK (author_said IN ('yes', 'no')),
    other_said varchar(3) CONSTRAINT introduction_other_said_check CHECK (other_said IN ('yes', 'no')),
    ended_at timestamptz,
    negotiation_id uuid CONSTRAINT introduction_negotiation_fk REFERENCES negotiation,
    CONSTRAINT introduction_two_people_check CHECK (author_id <> other_id),
    CONSTRAINT introduction_broker_check CHECK (broker_id NOT IN (author_id, other_id)),
    CONSTRAINT introduction_talks_check CHECK ((state = 'agreed') = (negotiation_id IS NOT NULL)),
    CONSTRAINT introduction_both_yes_check CHECK (state <> 'agreed'
      OR (author_said IS NOT DISTINCT FROM 'yes' AND other_said IS NOT DISTINCT FROM 'yes')),
    CONSTRAINT introduction_ended_check CHECK ((state = 'asked') = (ended_at IS NULL))
  );
  CREATE UNIQUE INDEX introduction_one_open_key ON introduction (post_id, other_id) WHERE state = 'asked';
  CREATE INDEX introduction_author_idx ON introduction (author_id, asked_at DESC);
  CREATE INDEX introduction_other_idx ON introduction (other_id, asked_at DESC);
  CREATE INDEX introduction_broker_idx ON introduction (broker_id, asked_at DESC);
  CREATE INDEX introduction_answer_by_idx ON introduction (answer_by) WHERE state = 'asked';`;

const SUSPENSIONS = `
  CREATE TABLE suspension (
    id uuid CONSTRAINT suspension_pk PRIMARY KEY,
    person_id uuid NOT NULL CONSTRAINT suspension_person_fk REFERENCES person ON DELETE CASCADE,
    by_id uuid NOT NULL CONSTRAINT suspension_by_fk REFERENCES person,
    reason varchar(500) NOT NULL CONSTRAINT suspension_reason_check CHECK (length(reason) > 0),
    at timestamptz NOT NULL,
    lifted_by uuid CONSTRAINT suspension_lifted_by_fk REFERENCES person,
    lifted_at timestamptz,
    CONSTRAINT suspension_lifted_check CHECK ((lifted_by IS NULL) = (lifted_at IS NULL))
  );
  CREATE UNIQUE INDEX suspension_one_running_key ON suspension (person_id) WHERE lifted_at IS NULL;`;

/** The kinds of mails that were there before. */
const MAILS_BEFORE = `'signInLink', 'postApproved', 'postChangeAsked', 'postRefused', 'proposal', 'answerReminder',
  'talksClosed', 'placeFree', 'agreementFormed', 'dayBefore', 'hoursBefore', 'moveProposed', 'occurrenceMoved',
  'occurrenceCancelled', 'agreementEnded', 'didItHappen', 'didItHappenAgain', 'thanksRevealed', 'amendmentProposed',
  'amendmentReminder', 'amendmentAgreed', 'amendmentClosed', 'agreementPaused', 'agreementResumed', 'standInAsked',
  'standInConsent', 'standInAgreed', 'standInOff', 'reviewAsked', 'reviewAskedAgain'`;
const MAILS_NEW = `'mediationAsked', 'mediatorJoined', 'suggestionMade', 'introductionAsked', 'introductionAgreed',
  'introductionOver'`;

const MAILS = `
  ALTER TABLE mail DROP CONSTRAINT mail_kind_check;
  ALTER TABLE mail ADD CONSTRAINT mail_kind_check CHECK (kind IN (${MAILS_BEFORE}, ${MAILS_NEW}));`;
