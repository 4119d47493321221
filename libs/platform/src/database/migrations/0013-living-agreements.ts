import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: agreements live on. Their terms change by consent of both, each version kept beside the earlier ones; a pause skips
 * times; somebody else may stand in for one time; both are asked after months whether it is still good. Agreements of
 * before get their one version.
 */
export class LivingAgreements1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(VERSIONS);
    await runner.query(AMENDMENTS);
    await runner.query(TIMES);
    await runner.query(REVIEWS);
    await runner.query(TOLD);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const VERSIONS = `
  CREATE TABLE agreement_version (
    agreement_id uuid NOT NULL CONSTRAINT agreement_version_agreement_fk REFERENCES agreement,
    negotiation_id uuid NOT NULL,
    version integer NOT NULL,
    terms_hash char(64) NOT NULL,
    agreed_at timestamptz NOT NULL,
    CONSTRAINT agreement_version_pk PRIMARY KEY (agreement_id, version),
    CONSTRAINT agreement_version_once_key UNIQUE (negotiation_id, version),
    CONSTRAINT agreement_version_hash_key UNIQUE (agreement_id, version, terms_hash),
    CONSTRAINT agreement_version_proposal_fk FOREIGN KEY (negotiation_id, version, terms_hash)
      REFERENCES terms_proposal (negotiation_id, version, hash)
  );
  INSERT INTO agreement_version (agreement_id, negotiation_id, version, terms_hash, agreed_at)
  SELECT id, negotiation_id, version, terms_hash, formed_at FROM agreement;
  CREATE TRIGGER agreement_version_append_only BEFORE UPDATE OR DELETE ON agreement_version
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

  CREATE FUNCTION refuse_version_without_consents() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (
      SELECT FROM agreement a
      JOIN consent r ON r.negotiation_id = a.negotiation_id AND r.version = NEW.version AND r.terms_hash = NEW.terms_hash
        AND r.person_id = a.requester_id
      JOIN consent h ON h.negotiation_id = a.negotiation_id AND h.version = NEW.version AND h.terms_hash = NEW.terms_hash
        AND h.person_id = a.helper_id
      WHERE a.id = NEW.agreement_id AND a.negotiation_id = NEW.negotiation_id AND a.state = 'active')
    THEN
      RAISE EXCEPTION 'Both sides must have consented to exactly these terms.'
        USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER agreement_version_has_consents BEFORE INSERT ON agreement_version
    FOR EACH ROW EXECUTE FUNCTION refuse_version_without_consents();

  CREATE FUNCTION keep_first_version() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO agreement_version (agreement_id, negotiation_id, version, terms_hash, agreed_at)
    VALUES (NEW.id, NEW.negotiation_id, NEW.version, NEW.terms_hash, NEW.formed_at);
    RETURN NULL;
  END $$;
  CREATE TRIGGER agreement_first_version AFTER INSERT ON agreement FOR EACH ROW EXECUTE FUNCTION keep_first_version();
  ALTER TABLE agreement ADD CONSTRAINT agreement_current_version_fk FOREIGN KEY (id, version, terms_hash)
    REFERENCES agreement_version (agreement_id, version, terms_hash) DEFERRABLE INITIALLY DEFERRED;

  CREATE OR REPLACE FUNCTION refuse_other_terms() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (OLD.negotiation_id, OLD.post_id, OLD.requester_id, OLD.helper_id, OLD.formed_at)
       IS DISTINCT FROM (NEW.negotiation_id, NEW.post_id, NEW.requester_id, NEW.helper_id, NEW.formed_at)
      OR ((OLD.version, OLD.terms, OLD.terms_hash) IS DISTINCT FROM (NEW.version, NEW.terms, NEW.terms_hash)
        AND NOT (OLD.state = 'active' AND NEW.version > OLD.version AND EXISTS (
          SELECT FROM agreement_version v JOIN terms_proposal p
            ON p.negotiation_id = v.negotiation_id AND p.version = v.version AND p.hash = v.terms_hash
          WHERE v.agreement_id = NEW.id AND v.version = NEW.version AND v.terms_hash = NEW.terms_hash AND p.terms = NEW.terms)))
    THEN
      RAISE EXCEPTION 'Agreed terms never change.' USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_NAME;
    END IF;
    RETURN NEW;
  END $$;`;

const AMENDMENTS = `
  CREATE TABLE amendment (
    id uuid CONSTRAINT amendment_pk PRIMARY KEY,
    agreement_id uuid NOT NULL CONSTRAINT amendment_agreement_fk REFERENCES agreement,
    negotiation_id uuid NOT NULL,
    opened_by varchar(16) NOT NULL CONSTRAINT amendment_opened_by_check CHECK (opened_by IN ('requester', 'helper')),
    state varchar(32) NOT NULL
      CONSTRAINT amendment_state_check CHECK (state IN ('awaitingRequester', 'awaitingHelper', 'agreed', 'closed')),
    version integer NOT NULL,
    standing_hash char(64) NOT NULL,
    proposed_by varchar(16) NOT NULL CONSTRAINT amendment_proposed_by_check CHECK (proposed_by IN ('requester', 'helper')),
    counters integer NOT NULL DEFAULT 0 CONSTRAINT amendment_counters_check CHECK (counters >= 0),
    answer_by timestamptz NOT NULL,
    closed_because varchar(16)
      CONSTRAINT amendment_because_check CHECK (closed_because IN ('declined', 'withdrawn', 'noAnswer', 'ended')),
    closed_by uuid,
    turns integer NOT NULL DEFAULT 0,
    opened_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT amendment_closed_check CHECK ((state = 'closed') = (closed_because IS NOT NULL)),
    CONSTRAINT amendment_turn_check CHECK (CASE state WHEN 'awaitingRequester' THEN proposed_by = 'helper'
      WHEN 'awaitingHelper' THEN proposed_by = 'requester' ELSE true END),
    CONSTRAINT amendment_standing_fk FOREIGN KEY (negotiation_id, version, standing_hash)
      REFERENCES terms_proposal (negotiation_id, version, hash) DEFERRABLE INITIALLY DEFERRED
  );
  CREATE UNIQUE INDEX amendment_one_open_key ON amendment (agreement_id) WHERE state LIKE 'awaiting%';
  CREATE INDEX amendment_answer_by_idx ON amendment (answer_by) WHERE state LIKE 'awaiting%';

  CREATE TABLE amendment_turn (
    amendment_id uuid NOT NULL CONSTRAINT amendment_turn_amendment_fk REFERENCES amendment,
    number integer NOT NULL,
    kind varchar(16) NOT NULL CONSTRAINT amendment_turn_kind_check
      CHECK (kind IN ('propose', 'counter', 'accept', 'withdrawProposal', 'decline', 'lapse', 'close')),
    by_id uuid,
    at timestamptz NOT NULL,
    version integer NOT NULL,
    body varchar(2000),
    reason varchar(16),
    CONSTRAINT amendment_turn_pk PRIMARY KEY (amendment_id, number)
  );
  CREATE TRIGGER amendment_turn_append_only BEFORE UPDATE OR DELETE ON amendment_turn
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();`;

const TIMES = `
  CREATE TABLE agreement_pause (
    id uuid CONSTRAINT agreement_pause_pk PRIMARY KEY,
    agreement_id uuid NOT NULL CONSTRAINT agreement_pause_agreement_fk REFERENCES agreement,
    by_id uuid NOT NULL CONSTRAINT agreement_pause_by_fk REFERENCES person,
    from_day date NOT NULL,
    to_day date NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    made_at timestamptz NOT NULL,
    ended_at timestamptz,
    ended_by uuid,
    CONSTRAINT agreement_pause_days_check CHECK (to_day >= from_day AND ends_at > starts_at),
    CONSTRAINT agreement_pause_ended_check CHECK (ended_by IS NULL OR ended_at IS NOT NULL)
  );
  CREATE UNIQUE INDEX agreement_pause_one_key ON agreement_pause (agreement_id) WHERE ended_at IS NULL;

  ALTER TABLE occurrence
    ADD COLUMN slot varchar(16),
    ADD COLUMN skipped_at timestamptz,
    ADD COLUMN pause_id uuid CONSTRAINT occurrence_pause_fk REFERENCES agreement_pause,
    ADD COLUMN stand_in_id uuid CONSTRAINT occurrence_stand_in_fk REFERENCES person,
    ADD COLUMN absent_id uuid,
    ADD COLUMN excused_at timestamptz,
    ADD COLUMN excuse_reason varchar(16),
    DROP CONSTRAINT occurrence_state_check;
  ALTER TABLE occurrence
    ADD CONSTRAINT occurrence_state_check
      CHECK (state IN ('planned', 'moved', 'skipped', 'cancelled', 'done', 'missed', 'excused')),
    ADD CONSTRAINT occurrence_skipped_check CHECK (state <> 'skipped' OR skipped_at IS NOT NULL),
    ADD CONSTRAINT occurrence_paused_check CHECK (pause_id IS NULL OR state = 'skipped');
  CREATE INDEX occurrence_stand_in_idx ON occurrence (stand_in_id) WHERE stand_in_id IS NOT NULL;

  CREATE TABLE stand_in (
    id uuid CONSTRAINT stand_in_pk PRIMARY KEY,
    occurrence_id uuid NOT NULL CONSTRAINT stand_in_occurrence_fk REFERENCES occurrence,
    occurrence_version integer NOT NULL,
    person_id uuid NOT NULL CONSTRAINT stand_in_person_fk REFERENCES person,
    asked_by uuid NOT NULL CONSTRAINT stand_in_asked_by_fk REFERENCES person,
    message varchar(2000),
    original varchar(8000),
    state varchar(16) NOT NULL CONSTRAINT stand_in_state_check
      CHECK (state IN ('asked', 'willing', 'agreed', 'declined', 'refused', 'ended')),
    asked_at timestamptz NOT NULL,
    willing_at timestamptz,
    consented_by uuid CONSTRAINT stand_in_consented_by_fk REFERENCES person,
    decided_at timestamptz,
    CONSTRAINT stand_in_other_check CHECK (person_id <> asked_by),
    CONSTRAINT stand_in_consent_check CHECK (state <> 'agreed'
      OR willing_at IS NOT NULL AND consented_by IS NOT NULL AND consented_by NOT IN (person_id, asked_by)),
    CONSTRAINT stand_in_decided_check CHECK ((state IN ('asked', 'willing')) = (decided_at IS NULL))
  );
  CREATE UNIQUE INDEX stand_in_one_key ON stand_in (occurrence_id) WHERE state IN ('asked', 'willing', 'agreed');
  CREATE INDEX stand_in_person_idx ON stand_in (person_id, asked_at DESC);

  CREATE FUNCTION refuse_unagreed_stand_in() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM stand_in s JOIN agreement a ON a.id = NEW.agreement_id
        WHERE s.occurrence_id = NEW.id AND s.person_id = NEW.stand_in_id AND s.state = 'agreed' AND s.consented_by = a.requester_id)
    THEN
      RAISE EXCEPTION 'A stand-in needs a yes of their own and the consent of who is helped.'
        USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER occurrence_stand_in_agreed BEFORE INSERT OR UPDATE OF stand_in_id ON occurrence
    FOR EACH ROW WHEN (NEW.stand_in_id IS NOT NULL) EXECUTE FUNCTION refuse_unagreed_stand_in();`;

const REVIEWS = `
  CREATE TABLE agreement_review (
    agreement_id uuid NOT NULL CONSTRAINT agreement_review_agreement_fk REFERENCES agreement,
    months smallint NOT NULL CONSTRAINT agreement_review_months_check CHECK (months IN (2, 6, 12)),
    asked_at timestamptz NOT NULL,
    told_at timestamptz,
    CONSTRAINT agreement_review_pk PRIMARY KEY (agreement_id, months)
  );
  CREATE INDEX agreement_review_silent_idx ON agreement_review (asked_at) WHERE told_at IS NULL;
  CREATE INDEX agreement_formed_idx ON agreement (formed_at);

  CREATE TABLE review_answer (
    agreement_id uuid NOT NULL,
    months smallint NOT NULL,
    person_id uuid NOT NULL CONSTRAINT review_answer_person_fk REFERENCES person,
    answer varchar(16) NOT NULL CONSTRAINT review_answer_answer_check CHECK (answer IN ('stillGood', 'change', 'stop')),
    reason varchar(16),
    answered_at timestamptz NOT NULL,
    CONSTRAINT review_answer_pk PRIMARY KEY (agreement_id, months, person_id),
    CONSTRAINT review_answer_review_fk FOREIGN KEY (agreement_id, months) REFERENCES agreement_review (agreement_id, months),
    CONSTRAINT review_answer_reason_check CHECK ((answer = 'stop') = (reason IS NOT NULL))
  );
  ALTER TABLE agreement ADD CONSTRAINT agreement_end_reason_check CHECK (end_reason IN ('done', 'noTime', 'moved', 'ill',
    'noClick', 'tooFar', 'otherHelpFound', 'other', 'nobodyShowedUp'));`;

const MAILS_BEFORE = `'signInLink', 'postApproved', 'postChangeAsked', 'postRefused', 'proposal', 'answerReminder',
  'talksClosed', 'placeFree', 'agreementFormed', 'dayBefore', 'hoursBefore', 'moveProposed', 'occurrenceMoved',
  'occurrenceCancelled', 'agreementEnded', 'didItHappen', 'didItHappenAgain', 'thanksRevealed'`;
const MAILS_NEW = `'amendmentProposed', 'amendmentReminder', 'amendmentAgreed', 'amendmentClosed', 'agreementPaused',
  'agreementResumed', 'standInAsked', 'standInConsent', 'standInAgreed', 'standInOff', 'reviewAsked', 'reviewAskedAgain'`;
const ITEMS_BEFORE = `'reviewPost', 'lapsedTalks', 'unansweredTime', 'mediationAsked', 'agreementNeedsBroker', 'mailFailed',
  'stalledTalks'`;

const TOLD = `
  ALTER TABLE mail DROP CONSTRAINT mail_kind_check;
  ALTER TABLE mail ADD CONSTRAINT mail_kind_check CHECK (kind IN (${MAILS_BEFORE}, ${MAILS_NEW}));
  ALTER TABLE work_item DROP CONSTRAINT work_item_kind_check;
  ALTER TABLE work_item ADD CONSTRAINT work_item_kind_check CHECK (kind IN (${ITEMS_BEFORE}, 'unansweredReview'));`;

const DOWN = `
  DELETE FROM work_item WHERE kind = 'unansweredReview';
  ALTER TABLE work_item DROP CONSTRAINT work_item_kind_check;
  ALTER TABLE work_item ADD CONSTRAINT work_item_kind_check CHECK (kind IN (${ITEMS_BEFORE}));
  DELETE FROM mail WHERE kind IN (${MAILS_NEW});
  ALTER TABLE mail DROP CONSTRAINT mail_kind_check;
  ALTER TABLE mail ADD CONSTRAINT mail_kind_check CHECK (kind IN (${MAILS_BEFORE}));

  ALTER TABLE agreement DROP CONSTRAINT agreement_end_reason_check, DROP CONSTRAINT agreement_current_version_fk;
  DROP TABLE review_answer; DROP TABLE agreement_review; DROP INDEX agreement_formed_idx;
  UPDATE occurrence SET state = 'cancelled', cancelled_at = skipped_at, cancelled_late = false, pause_id = NULL WHERE state = 'skipped';
  DROP TRIGGER occurrence_stand_in_agreed ON occurrence;
  DROP FUNCTION refuse_unagreed_stand_in;
  DROP TABLE stand_in;
  ALTER TABLE occurrence
    DROP CONSTRAINT occurrence_paused_check, DROP CONSTRAINT occurrence_skipped_check, DROP CONSTRAINT occurrence_state_check,
    DROP COLUMN slot, DROP COLUMN skipped_at, DROP COLUMN pause_id, DROP COLUMN stand_in_id, DROP COLUMN absent_id,
    DROP COLUMN excused_at, DROP COLUMN excuse_reason;
  ALTER TABLE occurrence ADD CONSTRAINT occurrence_state_check
    CHECK (state IN ('planned', 'moved', 'cancelled', 'done', 'missed', 'excused'));
  DROP TABLE agreement_pause; DROP TABLE amendment_turn; DROP TABLE amendment;
  DROP TRIGGER agreement_first_version ON agreement;
  DROP TABLE agreement_version;
  DROP FUNCTION keep_first_version; DROP FUNCTION refuse_version_without_consents;
  CREATE OR REPLACE FUNCTION refuse_other_terms() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (OLD.negotiation_id, OLD.post_id, OLD.requester_id, OLD.helper_id, OLD.version, OLD.terms, OLD.terms_hash, OLD.formed_at)
       IS DISTINCT FROM
       (NEW.negotiation_id, NEW.post_id, NEW.requester_id, NEW.helper_id, NEW.version, NEW.terms, NEW.terms_hash, NEW.formed_at)
    THEN
      RAISE EXCEPTION 'Agreed terms never change.' USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_NAME;
    END IF;
    RETURN NEW;
  END $$;`;
