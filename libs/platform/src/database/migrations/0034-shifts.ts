import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: shifts of a vacancy fill to the last place and never beyond. The row of a shift counts who is confirmed, who holds an
 * offer and who waits, and a check holds the sum below its places: a live offer takes a place. The period of a sign-up is
 * that of its shift by a foreign key, so that one constraint keeps confirmed ones of one person apart. Somebody who is to
 * say yes to a moved shift has not said yes to its new time, so this constraint leaves them out.
 */
export class Shifts1764000000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [SHIFTS, SIGN_UPS, STORY]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE shift_silence;
      DROP TABLE shift_event;
      DROP TABLE place_offer;
      DROP TABLE sign_up;
      DROP TABLE shift;
      DROP TABLE shift_series;`);
  }
}

const SHIFTS = `
  CREATE TABLE shift_series (
    id uuid CONSTRAINT shift_series_pk PRIMARY KEY,
    post_id uuid NOT NULL CONSTRAINT shift_series_post_fk REFERENCES post,
    organisation_id uuid NOT NULL CONSTRAINT shift_series_organisation_fk REFERENCES organisation,
    role varchar(80) NOT NULL,
    rrule varchar(200) NOT NULL,
    local_start varchar(16) NOT NULL,
    zone varchar(64) NOT NULL,
    minutes smallint NOT NULL CONSTRAINT shift_series_minutes_check CHECK (minutes BETWEEN 15 AND 1440),
    until date,
    places smallint NOT NULL CONSTRAINT shift_series_places_check CHECK (places BETWEEN 1 AND 500),
    sign_up varchar(12) NOT NULL CONSTRAINT shift_series_sign_up_check CHECK (sign_up IN ('open', 'agreement')),
    planned_until timestamptz(3)
  );
  CREATE INDEX shift_series_due_idx ON shift_series (planned_until) WHERE planned_until IS NOT NULL;
  CREATE INDEX shift_series_post_idx ON shift_series (post_id);
  CREATE INDEX shift_series_organisation_idx ON shift_series (organisation_id);

  CREATE TABLE shift (
    id uuid CONSTRAINT shift_pk PRIMARY KEY,
    post_id uuid NOT NULL CONSTRAINT shift_post_fk REFERENCES post,
    organisation_id uuid NOT NULL CONSTRAINT shift_organisation_fk REFERENCES organisation,
    series_id uuid CONSTRAINT shift_series_fk REFERENCES shift_series,
    series_start varchar(16),
    role varchar(80) NOT NULL CONSTRAINT shift_role_check CHECK (length(role) >= 2),
    local_start varchar(16) NOT NULL,
    zone varchar(64) NOT NULL,
    starts_at timestamptz(3) NOT NULL,
    ends_at timestamptz(3) NOT NULL,
    period tstzrange NOT NULL GENERATED ALWAYS AS (tstzrange(starts_at, ends_at)) STORED,
    places smallint NOT NULL,
    confirmed smallint NOT NULL DEFAULT 0,
    offered smallint NOT NULL DEFAULT 0,
    waiting integer NOT NULL DEFAULT 0 CONSTRAINT shift_waiting_check CHECK (waiting >= 0),
    state varchar(12) NOT NULL DEFAULT 'planned' CONSTRAINT shift_state_check CHECK (state IN ('planned', 'cancelled')),
    sign_up varchar(12) NOT NULL CONSTRAINT shift_sign_up_check CHECK (sign_up IN ('open', 'agreement')),
    terms_version integer NOT NULL DEFAULT 1,
    CONSTRAINT shift_places_check CHECK (places BETWEEN 1 AND 500),
    CONSTRAINT shift_taken_check CHECK (confirmed >= 0 AND offered >= 0 AND confirmed + offered <= places),
    CONSTRAINT shift_length_check CHECK (starts_at < ends_at),
    CONSTRAINT shift_series_start_check CHECK ((series_id IS NULL) = (series_start IS NULL)),
    CONSTRAINT shift_series_once_key UNIQUE (series_id, series_start),
    CONSTRAINT shift_period_key UNIQUE (id, period)
  ) WITH (fillfactor = 70);
  CREATE INDEX shift_organisation_idx ON shift (organisation_id, starts_at, id);
  CREATE INDEX shift_post_idx ON shift (post_id, starts_at, id);`;

const SIGN_UPS = `
  CREATE TABLE sign_up (
    id uuid CONSTRAINT sign_up_pk PRIMARY KEY,
    shift_id uuid NOT NULL,
    period tstzrange NOT NULL,
    person_id uuid NOT NULL CONSTRAINT sign_up_person_fk REFERENCES person,
    state varchar(12) NOT NULL CONSTRAINT sign_up_state_check CHECK (state IN ('confirmed', 'waiting', 'offered',
      'toConfirm', 'withdrawn', 'declined', 'lapsed', 'cancelled')),
    number bigint GENERATED ALWAYS AS IDENTITY,
    signed_at timestamptz(3) NOT NULL,
    terms_version integer NOT NULL,
    answer_by timestamptz(3),
    ended_at timestamptz(3),
    late boolean NOT NULL DEFAULT false,
    reason varchar(16),
    CONSTRAINT sign_up_shift_fk FOREIGN KEY (shift_id, period) REFERENCES shift (id, period) ON UPDATE CASCADE,
    CONSTRAINT sign_up_answer_by_check CHECK ((state = 'toConfirm') = (answer_by IS NOT NULL)),
    CONSTRAINT sign_up_ended_check CHECK ((state IN ('withdrawn', 'declined', 'lapsed', 'cancelled')) = (ended_at IS NOT NULL)),
    CONSTRAINT sign_up_withdrawn_check CHECK (state = 'withdrawn' OR (reason IS NULL AND NOT late)),
    CONSTRAINT sign_up_overlap_excl EXCLUDE USING gist (person_id WITH =, period WITH &&) WHERE (state = 'confirmed')
  );
  CREATE UNIQUE INDEX sign_up_living_key ON sign_up (shift_id, person_id)
    WHERE state IN ('confirmed', 'waiting', 'offered', 'toConfirm');
  CREATE INDEX sign_up_shift_idx ON sign_up (shift_id, state, number);
  CREATE INDEX sign_up_person_idx ON sign_up (person_id, state);
  CREATE INDEX sign_up_answer_by_idx ON sign_up (answer_by) WHERE answer_by IS NOT NULL;

  CREATE TABLE place_offer (
    id uuid CONSTRAINT place_offer_pk PRIMARY KEY,
    sign_up_id uuid NOT NULL CONSTRAINT place_offer_sign_up_fk REFERENCES sign_up,
    shift_id uuid NOT NULL CONSTRAINT place_offer_shift_fk REFERENCES shift,
    offered_at timestamptz(3) NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    state varchar(12) NOT NULL CONSTRAINT place_offer_state_check CHECK (state IN ('open', 'accepted', 'declined',
      'lapsed', 'takenBack')),
    CONSTRAINT place_offer_window_check CHECK (offered_at < expires_at)
  );
  CREATE UNIQUE INDEX place_offer_open_key ON place_offer (sign_up_id) WHERE state = 'open';
  CREATE INDEX place_offer_due_idx ON place_offer (expires_at) WHERE state = 'open';
  CREATE INDEX place_offer_shift_idx ON place_offer (shift_id);`;

const STORY = `
  CREATE TABLE shift_event (
    number bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT shift_event_pk PRIMARY KEY,
    shift_id uuid NOT NULL CONSTRAINT shift_event_shift_fk REFERENCES shift,
    kind varchar(16) NOT NULL,
    sign_up_id uuid CONSTRAINT shift_event_sign_up_fk REFERENCES sign_up,
    at timestamptz(3) NOT NULL
  );
  CREATE INDEX shift_event_shift_idx ON shift_event (shift_id, number);
  CREATE TRIGGER shift_event_append_only BEFORE UPDATE OR DELETE ON shift_event
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

  CREATE TABLE shift_silence (
    person_id uuid NOT NULL CONSTRAINT shift_silence_person_fk REFERENCES person,
    shift_id uuid NOT NULL CONSTRAINT shift_silence_shift_fk REFERENCES shift,
    terms_version integer NOT NULL,
    asked_at timestamptz(3) NOT NULL,
    CONSTRAINT shift_silence_pk PRIMARY KEY (person_id, shift_id, terms_version)
  );
  CREATE INDEX shift_silence_shift_idx ON shift_silence (shift_id);`;
