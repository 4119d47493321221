import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: talks, what was said and proposed in them, consents, agreements and their times. What people depend on is only
 * ever added to: the triggers refuse to rewrite turns, proposals, consents and agreed terms, and refuse an agreement
 * that lacks the consent of either side to exactly its terms.
 */
export class Negotiation1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TALKS);
    await runner.query(AGREEMENTS);
    await runner.query(GUARDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE negotiation DROP CONSTRAINT negotiation_standing_fk;
      DROP TABLE waiting_list; DROP TABLE occurrence_move; DROP TABLE occurrence; DROP TABLE agreement;
      DROP TABLE consent; DROP TABLE terms_proposal; DROP TABLE turn; DROP TABLE negotiation;
      DROP FUNCTION refuse_agreement_without_consents; DROP FUNCTION refuse_other_terms; DROP FUNCTION refuse_rewriting;`);
  }
}

const TALKS = `
  CREATE TABLE negotiation (
    id uuid CONSTRAINT negotiation_pk PRIMARY KEY,
    post_id uuid NOT NULL CONSTRAINT negotiation_post_fk REFERENCES post,
    post_revision integer NOT NULL,
    requester_id uuid NOT NULL CONSTRAINT negotiation_requester_fk REFERENCES person,
    helper_id uuid NOT NULL CONSTRAINT negotiation_helper_fk REFERENCES person,
    opened_by varchar(16) NOT NULL CONSTRAINT negotiation_opened_by_check CHECK (opened_by IN ('requester', 'helper')),
    responder_id uuid NOT NULL,
    zone varchar(64) NOT NULL,
    state varchar(32) NOT NULL
      CONSTRAINT negotiation_state_check CHECK (state IN ('awaitingRequester', 'awaitingHelper', 'agreed', 'closed')),
    version integer NOT NULL DEFAULT 0 CONSTRAINT negotiation_version_check CHECK (version >= 0),
    standing_hash char(64),
    proposed_by varchar(16) CONSTRAINT negotiation_proposed_by_check CHECK (proposed_by IN ('requester', 'helper')),
    counters integer NOT NULL DEFAULT 0 CONSTRAINT negotiation_counters_check CHECK (counters >= 0),
    answer_by timestamptz NOT NULL,
    closed_because varchar(16) CONSTRAINT negotiation_because_check
      CHECK (closed_because IN ('declined', 'withdrawn', 'noAnswer', 'blocked', 'suspended', 'postClosed')),
    closed_by uuid,
    turns integer NOT NULL DEFAULT 0,
    opened_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    over_at timestamptz,
    CONSTRAINT negotiation_two_people_check CHECK (requester_id <> helper_id),
    CONSTRAINT negotiation_responder_check
      CHECK (responder_id = CASE opened_by WHEN 'requester' THEN requester_id ELSE helper_id END),
    CONSTRAINT negotiation_standing_check CHECK ((standing_hash IS NULL) = (proposed_by IS NULL)),
    CONSTRAINT negotiation_agreed_check CHECK (state <> 'agreed' OR standing_hash IS NOT NULL),
    CONSTRAINT negotiation_closed_check CHECK ((state = 'closed') = (closed_because IS NOT NULL)),
    CONSTRAINT negotiation_over_check
      CHECK (CASE state WHEN 'closed' THEN over_at IS NOT NULL WHEN 'agreed' THEN true ELSE over_at IS NULL END)
  ) WITH (fillfactor = 80);
  CREATE UNIQUE INDEX negotiation_one_per_responder_key ON negotiation (post_id, responder_id) WHERE over_at IS NULL;
  CREATE INDEX negotiation_responder_idx ON negotiation (responder_id, opened_at DESC);
  CREATE INDEX negotiation_post_idx ON negotiation (post_id);
  CREATE INDEX negotiation_requester_idx ON negotiation (requester_id, changed_at DESC, id DESC);
  CREATE INDEX negotiation_helper_idx ON negotiation (helper_id, changed_at DESC, id DESC);
  CREATE INDEX negotiation_answer_by_idx ON negotiation (answer_by) WHERE state LIKE 'awaiting%';

  CREATE TABLE turn (
    negotiation_id uuid NOT NULL CONSTRAINT turn_negotiation_fk REFERENCES negotiation,
    number integer NOT NULL,
    kind varchar(16) NOT NULL CONSTRAINT turn_kind_check CHECK (kind IN ('propose', 'counter', 'accept', 'withdrawProposal',
      'decline', 'leave', 'ask', 'answer', 'message', 'askMediation', 'lapse', 'close')),
    by_id uuid,
    at timestamptz NOT NULL,
    version integer NOT NULL,
    body varchar(2000),
    original varchar(8000),
    reason varchar(16),
    answers integer,
    CONSTRAINT turn_pk PRIMARY KEY (negotiation_id, number),
    CONSTRAINT turn_answers_fk FOREIGN KEY (negotiation_id, answers) REFERENCES turn,
    CONSTRAINT turn_answers_check CHECK ((kind = 'answer') = (answers IS NOT NULL)),
    CONSTRAINT turn_body_check CHECK (kind NOT IN ('ask', 'answer', 'message') OR length(body) > 0)
  );

  CREATE TABLE terms_proposal (
    negotiation_id uuid NOT NULL CONSTRAINT terms_proposal_negotiation_fk REFERENCES negotiation,
    version integer NOT NULL CONSTRAINT terms_proposal_version_check CHECK (version > 0),
    side varchar(16) NOT NULL CONSTRAINT terms_proposal_side_check CHECK (side IN ('requester', 'helper')),
    terms jsonb NOT NULL,
    canonical text NOT NULL,
    hash char(64) NOT NULL,
    proposed_at timestamptz NOT NULL,
    CONSTRAINT terms_proposal_pk PRIMARY KEY (negotiation_id, version),
    CONSTRAINT terms_proposal_hash_key UNIQUE (negotiation_id, version, hash),
    CONSTRAINT terms_proposal_hash_check CHECK (hash = encode(sha256(convert_to(canonical, 'UTF8')), 'hex')),
    CONSTRAINT terms_proposal_terms_check CHECK (terms = canonical::jsonb - 'v')
  );
  ALTER TABLE negotiation ADD CONSTRAINT negotiation_standing_fk
    FOREIGN KEY (id, version, standing_hash) REFERENCES terms_proposal (negotiation_id, version, hash);

  CREATE TABLE consent (
    negotiation_id uuid NOT NULL,
    version integer NOT NULL,
    person_id uuid NOT NULL CONSTRAINT consent_person_fk REFERENCES person,
    terms_hash char(64) NOT NULL,
    given_at timestamptz NOT NULL,
    CONSTRAINT consent_pk PRIMARY KEY (negotiation_id, version, person_id),
    CONSTRAINT consent_proposal_fk FOREIGN KEY (negotiation_id, version, terms_hash)
      REFERENCES terms_proposal (negotiation_id, version, hash)
  );`;

const AGREEMENTS = `
  CREATE TABLE agreement (
    id uuid CONSTRAINT agreement_pk PRIMARY KEY,
    negotiation_id uuid NOT NULL,
    post_id uuid NOT NULL CONSTRAINT agreement_post_fk REFERENCES post,
    requester_id uuid NOT NULL CONSTRAINT agreement_requester_fk REFERENCES person,
    helper_id uuid NOT NULL CONSTRAINT agreement_helper_fk REFERENCES person,
    version integer NOT NULL,
    terms jsonb NOT NULL,
    terms_hash char(64) NOT NULL,
    formed_at timestamptz NOT NULL,
    planned_until timestamptz,
    state varchar(16) NOT NULL CONSTRAINT agreement_state_check CHECK (state IN ('active', 'ended')),
    ended_at timestamptz,
    ended_by uuid,
    end_reason varchar(16),
    ended_late boolean,
    CONSTRAINT agreement_version_key UNIQUE (negotiation_id, version),
    CONSTRAINT agreement_proposal_fk FOREIGN KEY (negotiation_id, version, terms_hash)
      REFERENCES terms_proposal (negotiation_id, version, hash),
    CONSTRAINT agreement_ended_check CHECK ((state = 'ended') = (ended_at IS NOT NULL))
  );
  CREATE UNIQUE INDEX agreement_one_active_key ON agreement (negotiation_id) WHERE state = 'active';
  CREATE INDEX agreement_requester_idx ON agreement (requester_id);
  CREATE INDEX agreement_helper_idx ON agreement (helper_id);
  CREATE INDEX agreement_planned_until_idx ON agreement (planned_until) WHERE state = 'active';
  CREATE INDEX agreement_completed_idx ON agreement (id) WHERE state = 'active' AND planned_until IS NULL;

  CREATE TABLE occurrence (
    id uuid CONSTRAINT occurrence_pk PRIMARY KEY,
    agreement_id uuid NOT NULL CONSTRAINT occurrence_agreement_fk REFERENCES agreement,
    number integer NOT NULL CONSTRAINT occurrence_number_check CHECK (number > 0),
    local_start varchar(16) NOT NULL,
    zone varchar(64) NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    state varchar(16) NOT NULL CONSTRAINT occurrence_state_check
      CHECK (state IN ('planned', 'moved', 'cancelled', 'done', 'missed', 'excused')),
    version integer NOT NULL DEFAULT 1,
    cancelled_by uuid,
    cancelled_at timestamptz,
    cancel_reason varchar(16),
    cancelled_late boolean,
    CONSTRAINT occurrence_number_key UNIQUE (agreement_id, number),
    CONSTRAINT occurrence_ends_check CHECK (ends_at > starts_at),
    CONSTRAINT occurrence_cancelled_check CHECK ((state = 'cancelled') = (cancelled_at IS NOT NULL))
  );
  CREATE INDEX occurrence_upcoming_idx ON occurrence (agreement_id, starts_at) WHERE state IN ('planned', 'moved');
  CREATE INDEX occurrence_starts_at_idx ON occurrence (starts_at);

  CREATE TABLE occurrence_move (
    id uuid CONSTRAINT occurrence_move_pk PRIMARY KEY,
    occurrence_id uuid NOT NULL CONSTRAINT occurrence_move_occurrence_fk REFERENCES occurrence,
    occurrence_version integer NOT NULL,
    proposed_by uuid NOT NULL CONSTRAINT occurrence_move_proposed_by_fk REFERENCES person,
    proposed_at timestamptz NOT NULL,
    local_start varchar(16) NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    state varchar(16) NOT NULL CONSTRAINT occurrence_move_state_check
      CHECK (state IN ('open', 'accepted', 'dropped', 'replaced')),
    decided_by uuid,
    decided_at timestamptz,
    CONSTRAINT occurrence_move_ends_check CHECK (ends_at > starts_at),
    CONSTRAINT occurrence_move_other_check CHECK (state <> 'accepted' OR decided_by <> proposed_by),
    CONSTRAINT occurrence_move_decided_check CHECK ((state = 'open') = (decided_at IS NULL))
  );
  CREATE UNIQUE INDEX occurrence_move_one_open_key ON occurrence_move (occurrence_id) WHERE state = 'open';

  CREATE TABLE waiting_list (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT waiting_list_pk PRIMARY KEY,
    post_id uuid NOT NULL CONSTRAINT waiting_list_post_fk REFERENCES post,
    negotiation_id uuid NOT NULL CONSTRAINT waiting_list_negotiation_fk REFERENCES negotiation,
    since timestamptz NOT NULL,
    told_at timestamptz,
    CONSTRAINT waiting_list_negotiation_key UNIQUE (negotiation_id)
  );
  CREATE INDEX waiting_list_post_idx ON waiting_list (post_id, id);`;

const GUARDS = `
  CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'Rows of % are only ever added.', TG_TABLE_NAME USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_NAME;
  END $$;
  CREATE TRIGGER turn_append_only BEFORE UPDATE OR DELETE ON turn FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
  CREATE TRIGGER terms_proposal_append_only BEFORE UPDATE OR DELETE ON terms_proposal
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
  CREATE TRIGGER consent_append_only BEFORE UPDATE OR DELETE ON consent FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
  CREATE TRIGGER agreement_kept BEFORE DELETE ON agreement FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

  CREATE FUNCTION refuse_other_terms() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (OLD.negotiation_id, OLD.post_id, OLD.requester_id, OLD.helper_id, OLD.version, OLD.terms, OLD.terms_hash, OLD.formed_at)
       IS DISTINCT FROM
       (NEW.negotiation_id, NEW.post_id, NEW.requester_id, NEW.helper_id, NEW.version, NEW.terms, NEW.terms_hash, NEW.formed_at)
    THEN
      RAISE EXCEPTION 'Agreed terms never change.' USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_NAME;
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER agreement_terms_kept BEFORE UPDATE ON agreement FOR EACH ROW EXECUTE FUNCTION refuse_other_terms();

  CREATE FUNCTION refuse_agreement_without_consents() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (
      SELECT FROM negotiation n
      JOIN terms_proposal p ON p.negotiation_id = n.id AND p.version = NEW.version AND p.hash = NEW.terms_hash AND p.terms = NEW.terms
      JOIN consent r ON r.negotiation_id = n.id AND r.version = p.version AND r.terms_hash = p.hash AND r.person_id = n.requester_id
      JOIN consent h ON h.negotiation_id = n.id AND h.version = p.version AND h.terms_hash = p.hash AND h.person_id = n.helper_id
      WHERE n.id = NEW.negotiation_id AND n.state = 'agreed' AND n.post_id = NEW.post_id
        AND n.requester_id = NEW.requester_id AND n.helper_id = NEW.helper_id)
    THEN
      RAISE EXCEPTION 'Both sides must have consented to exactly these terms.'
        USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER agreement_has_consents BEFORE INSERT ON agreement
    FOR EACH ROW EXECUTE FUNCTION refuse_agreement_without_consents();`;
