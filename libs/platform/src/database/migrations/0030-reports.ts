import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: anybody can report what breaks a house rule, and a broker decides; nothing goes by the number of reports. And whoever's
 * words were refused can appeal to another broker: a constraint holds that it is another, and a trigger that refused words
 * come before the public by a granted appeal alone. Nothing has to be filled.
 */
export class Reports1764000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [CASES, APPEALS, keepWords(APPROVED_BY_APPEAL), constraints(`, ${ITEMS_NEW}`, `, ${MAILS_NEW}`)])
      await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM work_item WHERE kind IN (${ITEMS_NEW});
      DELETE FROM mail WHERE kind IN (${MAILS_NEW});`);
    for (const part of [
      constraints('', ''),
      keepWords(''),
      'DROP TABLE appeal; DROP TABLE report; DROP TABLE report_case;',
    ])
      await runner.query(part);
  }
}

const CASES = `
  CREATE TABLE report_case (
    id uuid CONSTRAINT report_case_pk PRIMARY KEY,
    about varchar(8) NOT NULL CONSTRAINT report_case_about_check CHECK (about IN ('post', 'talks', 'person')),
    subject_id uuid NOT NULL,
    person_id uuid NOT NULL CONSTRAINT report_case_person_fk REFERENCES person,
    post_id uuid CONSTRAINT report_case_post_fk REFERENCES post ON DELETE CASCADE,
    area_code varchar(16) NOT NULL CONSTRAINT report_case_area_fk REFERENCES area,
    state varchar(12) NOT NULL CONSTRAINT report_case_state_check CHECK (state IN ('open', 'upheld', 'dismissed')),
    opened_at timestamptz(3) NOT NULL,
    decided_at timestamptz(3),
    decided_by uuid CONSTRAINT report_case_decided_by_fk REFERENCES person,
    rule varchar(24),
    reason varchar(500),
    CONSTRAINT report_case_post_check CHECK (about <> 'post' OR post_id IS NOT NULL),
    CONSTRAINT report_case_decided_check CHECK (num_nonnulls(decided_at, decided_by, reason) = CASE state WHEN 'open' THEN 0 ELSE 3 END),
    CONSTRAINT report_case_rule_check CHECK ((state = 'upheld') = (rule IS NOT NULL)),
    CONSTRAINT report_case_other_check CHECK (decided_by <> person_id)
  );
  CREATE UNIQUE INDEX report_case_one_open_key ON report_case (about, subject_id, person_id) WHERE state = 'open';
  CREATE INDEX report_case_person_idx ON report_case (person_id);
  CREATE INDEX report_case_post_idx ON report_case (post_id);

  CREATE TABLE report (
    id uuid CONSTRAINT report_pk PRIMARY KEY,
    case_id uuid NOT NULL CONSTRAINT report_case_fk REFERENCES report_case ON DELETE CASCADE,
    reporter_id uuid CONSTRAINT report_reporter_fk REFERENCES person,
    rule varchar(24) NOT NULL,
    words varchar(500) NOT NULL CONSTRAINT report_words_check CHECK (length(words) >= 5),
    reported_at timestamptz(3) NOT NULL,
    CONSTRAINT report_once_key UNIQUE (case_id, reporter_id)
  );
  CREATE INDEX report_reporter_idx ON report (reporter_id);`;

const APPEALS = `
  CREATE TABLE appeal (
    id uuid CONSTRAINT appeal_pk PRIMARY KEY,
    post_id uuid NOT NULL,
    revision integer NOT NULL,
    rule varchar(24) NOT NULL,
    refused_by uuid NOT NULL CONSTRAINT appeal_refused_by_fk REFERENCES person,
    refused_at timestamptz(3) NOT NULL,
    words varchar(500) NOT NULL CONSTRAINT appeal_words_check CHECK (length(words) >= 5),
    appealed_at timestamptz(3) NOT NULL,
    state varchar(12) NOT NULL CONSTRAINT appeal_state_check CHECK (state IN ('open', 'granted', 'rejected')),
    decided_at timestamptz(3),
    decided_by uuid CONSTRAINT appeal_decided_by_fk REFERENCES person,
    note varchar(500),
    CONSTRAINT appeal_revision_fk FOREIGN KEY (post_id, revision) REFERENCES post_revision (post_id, number) ON DELETE CASCADE,
    CONSTRAINT appeal_once_key UNIQUE (post_id, revision, refused_at),
    CONSTRAINT appeal_decided_check CHECK (num_nonnulls(decided_at, decided_by, note) = CASE state WHEN 'open' THEN 0 ELSE 3 END),
    CONSTRAINT appeal_another_check CHECK (decided_by <> refused_by)
  );`;

const APPROVED_BY_APPEAL = `
       AND NOT (OLD.state = 'refused' AND EXISTS (SELECT FROM appeal a WHERE a.post_id = OLD.post_id
         AND a.revision = OLD.number AND a.refused_at = OLD.decided_at AND a.state = 'granted'))`;

const keepWords = (unless: string): string => `
  CREATE OR REPLACE FUNCTION post_revision_keep_words() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.state <> 'draft' AND
       (NEW.title, NEW.text, NEW.activity, NEW.availability, NEW.place, NEW.in_return, NEW.in_return_text,
        NEW.wanted_activity, NEW.languages, NEW.once_on, NEW.places, NEW.content_hash)
       IS DISTINCT FROM
       (OLD.title, OLD.text, OLD.activity, OLD.availability, OLD.place, OLD.in_return, OLD.in_return_text,
        OLD.wanted_activity, OLD.languages, OLD.once_on, OLD.places, OLD.content_hash) THEN
      RAISE EXCEPTION 'Words that were handed in are never rewritten.'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'post_revision_words_kept';
    END IF;
    IF NEW.state = 'approved' AND OLD.state NOT IN ('inReview', 'approved')${unless} THEN
      RAISE EXCEPTION 'Only what is in review can be approved.'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'post_revision_approved_from_review';
    END IF;
    RETURN NEW;
  END $$;`;

const ITEMS = `'reviewPost', 'lapsedTalks', 'unansweredTime', 'mediationAsked', 'agreementNeedsBroker', 'mailFailed',
  'stalledTalks', 'unansweredReview', 'ringLegFailed', 'callBack'`;
const ITEMS_NEW = `'report', 'appeal'`;
const MAILS = `'signInLink', 'postApproved', 'postChangeAsked', 'postRefused', 'proposal', 'answerReminder',
  'talksClosed', 'placeFree', 'agreementFormed', 'dayBefore', 'hoursBefore', 'moveProposed', 'occurrenceMoved',
  'occurrenceCancelled', 'agreementEnded', 'didItHappen', 'didItHappenAgain', 'thanksRevealed', 'amendmentProposed',
  'amendmentReminder', 'amendmentAgreed', 'amendmentClosed', 'agreementPaused', 'agreementResumed', 'standInAsked',
  'standInConsent', 'standInAgreed', 'standInOff', 'reviewAsked', 'reviewAskedAgain', 'mediationAsked', 'mediatorJoined',
  'suggestionMade', 'introductionAsked', 'introductionAgreed', 'introductionOver', 'mandateAsked', 'takeOverLink',
  'ringProposed', 'ringChanged', 'ringReminder', 'ringAgreed', 'ringDissolved', 'newFits', 'digest'`;
const MAILS_NEW = `'postTakenDown', 'houseRuleBroken', 'reportDecided', 'appealDecided'`;

/** A report can be about somebody met long ago, whose post is not asked about. */
const constraints = (items: string, mails: string): string => `
  ALTER TABLE work_item DROP CONSTRAINT work_item_kind_check, DROP CONSTRAINT work_item_post_check;
  ALTER TABLE work_item
    ADD CONSTRAINT work_item_kind_check CHECK (kind IN (${ITEMS}${items})),
    ADD CONSTRAINT work_item_post_check CHECK (kind = 'report' OR (post_id IS NULL) = (kind IN ('mailFailed', 'callBack')));
  ALTER TABLE mail DROP CONSTRAINT mail_kind_check;
  ALTER TABLE mail ADD CONSTRAINT mail_kind_check CHECK (kind IN (${MAILS}${mails}));`;
