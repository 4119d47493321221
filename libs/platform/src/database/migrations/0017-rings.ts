import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: a broker proposes a ring of three to five people who each help the next. Everybody consents to the same version of
 * the whole, or nothing is agreed; the triggers refuse an agreed ring that lacks a consent or a leg, and refuse to rewrite
 * what people consented to. Who said no is written nowhere.
 */
export class Rings1764000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RINGS);
    await runner.query(GUARDS);
    await runner.query(`
      ALTER TABLE mail DROP CONSTRAINT mail_kind_check;
      ALTER TABLE mail ADD CONSTRAINT mail_kind_check CHECK (kind IN (${MAILS_BEFORE}, ${MAILS_NEW}));
      ALTER TABLE work_item DROP CONSTRAINT work_item_kind_check;
      ALTER TABLE work_item ADD CONSTRAINT work_item_kind_check CHECK (kind IN (${ITEMS_BEFORE}, 'ringLegFailed'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM work_item WHERE kind = 'ringLegFailed';
      ALTER TABLE work_item DROP CONSTRAINT work_item_kind_check;
      ALTER TABLE work_item ADD CONSTRAINT work_item_kind_check CHECK (kind IN (${ITEMS_BEFORE}));
      DELETE FROM mail WHERE kind IN (${MAILS_NEW});
      ALTER TABLE mail DROP CONSTRAINT mail_kind_check;
      ALTER TABLE mail ADD CONSTRAINT mail_kind_check CHECK (kind IN (${MAILS_BEFORE}));
      ALTER TABLE ring DROP CONSTRAINT ring_standing_fk;
      DROP TABLE ring_leg; DROP TABLE ring_wish; DROP TABLE ring_consent; DROP TABLE ring_version; DROP TABLE ring_party;
      DROP TABLE ring;
      DROP FUNCTION refuse_ring_without_consents; DROP FUNCTION refuse_ring_without_legs; DROP FUNCTION refuse_other_leg;`);
  }
}

const RINGS = `
  CREATE TABLE ring (
    id uuid CONSTRAINT ring_pk PRIMARY KEY,
    opened_by uuid NOT NULL CONSTRAINT ring_opened_by_fk REFERENCES person,
    areas varchar(16)[] NOT NULL CONSTRAINT ring_areas_check CHECK (cardinality(areas) > 0),
    state varchar(16) NOT NULL CONSTRAINT ring_state_check CHECK (state IN ('proposed', 'agreed', 'dissolved')),
    version integer NOT NULL CONSTRAINT ring_version_check CHECK (version > 0),
    hash char(64) NOT NULL,
    answer_by timestamptz NOT NULL,
    opened_at timestamptz NOT NULL,
    ended_at timestamptz,
    ended_because varchar(16)
      CONSTRAINT ring_because_check CHECK (ended_because IN ('declined', 'noAnswer', 'notPossible')),
    CONSTRAINT ring_ended_check CHECK ((state = 'proposed') = (ended_at IS NULL)),
    CONSTRAINT ring_dissolved_check CHECK ((state = 'dissolved') = (ended_because IS NOT NULL))
  );
  CREATE INDEX ring_answer_by_idx ON ring (answer_by) WHERE state = 'proposed';
  CREATE INDEX ring_areas_idx ON ring USING gin (areas);

  CREATE TABLE ring_party (
    ring_id uuid NOT NULL CONSTRAINT ring_party_ring_fk REFERENCES ring,
    person_id uuid NOT NULL CONSTRAINT ring_party_person_fk REFERENCES person,
    CONSTRAINT ring_party_pk PRIMARY KEY (ring_id, person_id)
  );
  CREATE INDEX ring_party_person_idx ON ring_party (person_id);

  CREATE TABLE ring_version (
    ring_id uuid NOT NULL CONSTRAINT ring_version_ring_fk REFERENCES ring,
    version integer NOT NULL CONSTRAINT ring_version_number_check CHECK (version > 0),
    by_id uuid NOT NULL CONSTRAINT ring_version_by_fk REFERENCES person,
    legs jsonb NOT NULL CONSTRAINT ring_version_size_check CHECK (jsonb_array_length(legs) BETWEEN 3 AND 5),
    canonical text NOT NULL,
    hash char(64) NOT NULL,
    proposed_at timestamptz NOT NULL,
    CONSTRAINT ring_version_pk PRIMARY KEY (ring_id, version),
    CONSTRAINT ring_version_hash_key UNIQUE (ring_id, version, hash),
    CONSTRAINT ring_version_hash_check CHECK (hash = encode(sha256(convert_to(canonical, 'UTF8')), 'hex')),
    CONSTRAINT ring_version_legs_check CHECK (legs = canonical::jsonb -> 'legs'),
    CONSTRAINT ring_version_broker_check
      CHECK (NOT legs @> jsonb_build_array(jsonb_build_object('helperId', by_id::text)))
  );
  ALTER TABLE ring ADD CONSTRAINT ring_standing_fk
    FOREIGN KEY (id, version, hash) REFERENCES ring_version (ring_id, version, hash);

  CREATE TABLE ring_consent (
    ring_id uuid NOT NULL,
    version integer NOT NULL,
    person_id uuid NOT NULL,
    hash char(64) NOT NULL,
    given_at timestamptz NOT NULL,
    CONSTRAINT ring_consent_pk PRIMARY KEY (ring_id, version, person_id),
    CONSTRAINT ring_consent_version_fk FOREIGN KEY (ring_id, version, hash)
      REFERENCES ring_version (ring_id, version, hash),
    CONSTRAINT ring_consent_party_fk FOREIGN KEY (ring_id, person_id) REFERENCES ring_party
  );

  CREATE TABLE ring_wish (
    ring_id uuid NOT NULL,
    version integer NOT NULL,
    person_id uuid NOT NULL,
    words varchar(2000) NOT NULL CONSTRAINT ring_wish_words_check CHECK (length(words) > 0),
    asked_at timestamptz NOT NULL,
    CONSTRAINT ring_wish_pk PRIMARY KEY (ring_id, version, person_id),
    CONSTRAINT ring_wish_version_fk FOREIGN KEY (ring_id, version) REFERENCES ring_version,
    CONSTRAINT ring_wish_party_fk FOREIGN KEY (ring_id, person_id) REFERENCES ring_party
  );

  CREATE TABLE ring_leg (
    ring_id uuid NOT NULL CONSTRAINT ring_leg_ring_fk REFERENCES ring,
    number integer NOT NULL CONSTRAINT ring_leg_number_check CHECK (number > 0),
    agreement_id uuid NOT NULL CONSTRAINT ring_leg_agreement_fk REFERENCES agreement,
    CONSTRAINT ring_leg_pk PRIMARY KEY (ring_id, number),
    CONSTRAINT ring_leg_agreement_key UNIQUE (agreement_id)
  );`;

const GUARDS = `
  CREATE TRIGGER ring_party_append_only BEFORE UPDATE OR DELETE ON ring_party
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
  CREATE TRIGGER ring_version_append_only BEFORE UPDATE OR DELETE ON ring_version
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
  CREATE TRIGGER ring_consent_append_only BEFORE UPDATE OR DELETE ON ring_consent
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
  CREATE TRIGGER ring_wish_append_only BEFORE UPDATE OR DELETE ON ring_wish
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
  CREATE TRIGGER ring_leg_append_only BEFORE UPDATE OR DELETE ON ring_leg
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

  CREATE FUNCTION refuse_ring_without_consents() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND OLD.state <> 'proposed' THEN
      RAISE EXCEPTION 'A ring that is settled never changes.' USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_NAME;
    END IF;
    IF NEW.state = 'agreed' AND (NOT EXISTS (SELECT FROM ring_party WHERE ring_id = NEW.id) OR EXISTS (
      SELECT FROM ring_party p WHERE p.ring_id = NEW.id AND NOT EXISTS (
        SELECT FROM ring_consent c WHERE c.ring_id = NEW.id AND c.person_id = p.person_id
          AND c.version = NEW.version AND c.hash = NEW.hash)))
    THEN
      RAISE EXCEPTION 'Everybody in the ring must have consented to exactly this version.'
        USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER ring_has_consents BEFORE INSERT OR UPDATE ON ring
    FOR EACH ROW EXECUTE FUNCTION refuse_ring_without_consents();

  CREATE FUNCTION refuse_other_leg() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (
      SELECT FROM ring r
      JOIN ring_version v ON v.ring_id = r.id AND v.version = r.version AND v.hash = r.hash
      JOIN agreement a ON a.id = NEW.agreement_id
      CROSS JOIN LATERAL (SELECT v.legs -> (NEW.number - 1) AS leg) l
      WHERE r.id = NEW.ring_id AND r.state = 'agreed' AND l.leg -> 'terms' = a.terms
        AND l.leg ->> 'helperId' = a.helper_id::text AND l.leg ->> 'helpedId' = a.requester_id::text
        AND l.leg ->> 'postId' = a.post_id::text)
    THEN
      RAISE EXCEPTION 'An agreement of a ring is one of its legs, to the letter.'
        USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER ring_leg_as_agreed BEFORE INSERT ON ring_leg FOR EACH ROW EXECUTE FUNCTION refuse_other_leg();

  CREATE FUNCTION refuse_ring_without_legs() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (SELECT count(*) FROM ring_leg WHERE ring_id = NEW.id) <> (SELECT count(*) FROM ring_party WHERE ring_id = NEW.id) THEN
      RAISE EXCEPTION 'A ring is agreed whole or not at all.' USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER ring_has_legs AFTER INSERT OR UPDATE ON ring DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.state = 'agreed') EXECUTE FUNCTION refuse_ring_without_legs();`;

const MAILS_BEFORE = `'signInLink', 'postApproved', 'postChangeAsked', 'postRefused', 'proposal', 'answerReminder',
  'talksClosed', 'placeFree', 'agreementFormed', 'dayBefore', 'hoursBefore', 'moveProposed', 'occurrenceMoved',
  'occurrenceCancelled', 'agreementEnded', 'didItHappen', 'didItHappenAgain', 'thanksRevealed', 'amendmentProposed',
  'amendmentReminder', 'amendmentAgreed', 'amendmentClosed', 'agreementPaused', 'agreementResumed', 'standInAsked',
  'standInConsent', 'standInAgreed', 'standInOff', 'reviewAsked', 'reviewAskedAgain', 'mediationAsked', 'mediatorJoined',
  'suggestionMade', 'introductionAsked', 'introductionAgreed', 'introductionOver', 'mandateAsked', 'takeOverLink'`;
const MAILS_NEW = `'ringProposed', 'ringChanged', 'ringAgreed', 'ringDissolved'`;
const ITEMS_BEFORE = `'reviewPost', 'lapsedTalks', 'unansweredTime', 'mediationAsked', 'agreementNeedsBroker', 'mailFailed',
  'stalledTalks', 'unansweredReview'`;
