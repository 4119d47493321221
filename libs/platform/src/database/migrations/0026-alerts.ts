import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: residents keep searches and hear of new posts that fit them. An alert is one person's about one approved revision:
 * `alert_once_key` is why nobody hears of the same words twice, and a NO stands for the words that it was said to. Which
 * mail tells which alert stands beside the mails, each alert in one. Who talks about a post already is filled in; nothing
 * else: what is public already is no news.
 */
export class Alerts1764000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ALERTS);
    await runner.query(MAILS);
    await runner.query(`
      ALTER TABLE mail DROP CONSTRAINT mail_kind_check;
      ALTER TABLE mail ADD CONSTRAINT mail_kind_check CHECK (kind IN (${MAILS_BEFORE}, ${MAILS_NEW}));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM mail WHERE kind IN (${MAILS_NEW});
      ALTER TABLE mail DROP CONSTRAINT mail_kind_check;
      ALTER TABLE mail ADD CONSTRAINT mail_kind_check CHECK (kind IN (${MAILS_BEFORE}));
      DROP TABLE fits_line; DROP TABLE fits_batch; DROP TABLE digest_rhythm;
      DROP TABLE alert; DROP TABLE alert_no; DROP TABLE alert_talks; DROP TABLE alert_hearing; DROP TABLE saved_search;
      DROP INDEX resident_skills_idx;`);
  }
}

const ALERTS = `
  CREATE TABLE saved_search (
    id uuid CONSTRAINT saved_search_pk PRIMARY KEY,
    person_id uuid NOT NULL CONSTRAINT saved_search_person_fk REFERENCES person ON DELETE CASCADE,
    slot smallint NOT NULL CONSTRAINT saved_search_slot_check CHECK (slot BETWEEN 1 AND 20),
    name varchar(60) NOT NULL,
    kind varchar(8) NOT NULL CONSTRAINT saved_search_kind_check CHECK (kind IN ('request', 'offer')),
    activities varchar(40)[] NOT NULL,
    words varchar(200) NOT NULL,
    query tsquery,
    area_code varchar(16) NOT NULL CONSTRAINT saved_search_area_fk REFERENCES area,
    metres integer NOT NULL CONSTRAINT saved_search_metres_check CHECK (metres BETWEEN 0 AND 50000),
    availability integer NOT NULL,
    languages varchar(2)[] NOT NULL,
    hears varchar(8) NOT NULL CONSTRAINT saved_search_hears_check CHECK (hears IN ('atOnce', 'digest', 'off')),
    saved_at timestamptz NOT NULL,
    CONSTRAINT saved_search_slot_key UNIQUE (person_id, slot),
    CONSTRAINT saved_search_words_check CHECK ((words = '') = (query IS NULL))
  );
  CREATE INDEX saved_search_area_idx ON saved_search (area_code, kind) WHERE hears <> 'off';

  CREATE TABLE alert_hearing (
    person_id uuid CONSTRAINT alert_hearing_pk PRIMARY KEY
      CONSTRAINT alert_hearing_person_fk REFERENCES person ON DELETE CASCADE,
    fits varchar(8) NOT NULL CONSTRAINT alert_hearing_fits_check CHECK (fits IN ('atOnce', 'digest', 'off')),
    changed_at timestamptz NOT NULL
  );

  CREATE TABLE alert (
    id uuid CONSTRAINT alert_pk PRIMARY KEY,
    post_id uuid NOT NULL CONSTRAINT alert_post_fk REFERENCES post ON DELETE CASCADE,
    person_id uuid NOT NULL CONSTRAINT alert_person_fk REFERENCES person ON DELETE CASCADE,
    terms_hash char(64) NOT NULL,
    why varchar(8) NOT NULL CONSTRAINT alert_why_check CHECK (why IN ('fits', 'search')),
    reasons jsonb,
    own_post_id uuid CONSTRAINT alert_own_post_fk REFERENCES post ON DELETE CASCADE,
    search_id uuid CONSTRAINT alert_search_fk REFERENCES saved_search ON DELETE SET NULL,
    hears varchar(8) NOT NULL CONSTRAINT alert_hears_check CHECK (hears IN ('atOnce', 'digest')),
    chosen_at timestamptz NOT NULL,
    told_at timestamptz,
    CONSTRAINT alert_once_key UNIQUE (post_id, person_id, terms_hash),
    CONSTRAINT alert_reasons_check CHECK ((why = 'fits') = (reasons IS NOT NULL)),
    CONSTRAINT alert_fits_check CHECK (why = 'fits' OR own_post_id IS NULL),
    CONSTRAINT alert_search_check CHECK (why = 'search' OR search_id IS NULL)
  );
  CREATE INDEX alert_person_idx ON alert (person_id, chosen_at);
  CREATE INDEX alert_own_post_idx ON alert (own_post_id) WHERE own_post_id IS NOT NULL;
  CREATE INDEX alert_search_idx ON alert (search_id) WHERE search_id IS NOT NULL;

  CREATE TABLE alert_no (
    post_id uuid NOT NULL CONSTRAINT alert_no_post_fk REFERENCES post ON DELETE CASCADE,
    person_id uuid NOT NULL CONSTRAINT alert_no_person_fk REFERENCES person ON DELETE CASCADE,
    terms_hash char(64) NOT NULL,
    said_at timestamptz NOT NULL,
    CONSTRAINT alert_no_pk PRIMARY KEY (post_id, person_id, terms_hash)
  );
  CREATE INDEX alert_no_person_idx ON alert_no (person_id);

  CREATE TABLE alert_talks (
    post_id uuid NOT NULL CONSTRAINT alert_talks_post_fk REFERENCES post ON DELETE CASCADE,
    person_id uuid NOT NULL CONSTRAINT alert_talks_person_fk REFERENCES person ON DELETE CASCADE,
    opened_at timestamptz NOT NULL,
    CONSTRAINT alert_talks_pk PRIMARY KEY (post_id, person_id)
  );
  CREATE INDEX alert_talks_person_idx ON alert_talks (person_id);
  INSERT INTO alert_talks (post_id, person_id, opened_at)
    SELECT post_id, responder_id, min(opened_at) FROM negotiation GROUP BY post_id, responder_id;

  CREATE INDEX resident_skills_idx ON resident USING gin (skills);`;

const MAILS = `
  CREATE TABLE digest_rhythm (
    person_id uuid CONSTRAINT digest_rhythm_pk PRIMARY KEY
      CONSTRAINT digest_rhythm_person_fk REFERENCES person ON DELETE CASCADE,
    rhythm varchar(8) NOT NULL CONSTRAINT digest_rhythm_rhythm_check CHECK (rhythm IN ('daily', 'weekly')),
    changed_at timestamptz NOT NULL
  );

  CREATE TABLE fits_batch (
    id uuid CONSTRAINT fits_batch_pk PRIMARY KEY,
    person_id uuid NOT NULL CONSTRAINT fits_batch_person_fk REFERENCES person ON DELETE CASCADE,
    kind varchar(8) NOT NULL CONSTRAINT fits_batch_kind_check CHECK (kind IN ('newFits', 'digest')),
    due_at timestamptz NOT NULL,
    CONSTRAINT fits_batch_once_key UNIQUE (person_id, kind, due_at)
  );

  CREATE TABLE fits_line (
    alert_id uuid CONSTRAINT fits_line_pk PRIMARY KEY CONSTRAINT fits_line_alert_fk REFERENCES alert ON DELETE CASCADE,
    batch_id uuid NOT NULL CONSTRAINT fits_line_batch_fk REFERENCES fits_batch ON DELETE CASCADE
  );
  CREATE INDEX fits_line_batch_idx ON fits_line (batch_id);`;

const MAILS_BEFORE = `'signInLink', 'postApproved', 'postChangeAsked', 'postRefused', 'proposal', 'answerReminder',
  'talksClosed', 'placeFree', 'agreementFormed', 'dayBefore', 'hoursBefore', 'moveProposed', 'occurrenceMoved',
  'occurrenceCancelled', 'agreementEnded', 'didItHappen', 'didItHappenAgain', 'thanksRevealed', 'amendmentProposed',
  'amendmentReminder', 'amendmentAgreed', 'amendmentClosed', 'agreementPaused', 'agreementResumed', 'standInAsked',
  'standInConsent', 'standInAgreed', 'standInOff', 'reviewAsked', 'reviewAskedAgain', 'mediationAsked', 'mediatorJoined',
  'suggestionMade', 'introductionAsked', 'introductionAgreed', 'introductionOver', 'mandateAsked', 'takeOverLink',
  'ringProposed', 'ringChanged', 'ringReminder', 'ringAgreed', 'ringDissolved'`;
const MAILS_NEW = `'newFits', 'digest'`;
