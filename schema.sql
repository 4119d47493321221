-- Generated from the migrations; see "npm run generate".

-- Extensions

CREATE EXTENSION btree_gist;

CREATE EXTENSION pg_trgm;

-- Tables

CREATE TABLE acting_side (
  acted_by uuid NOT NULL,
  post_id uuid NOT NULL,
  low_id uuid NOT NULL,
  high_id uuid NOT NULL,
  person_id uuid NOT NULL
);

CREATE TABLE agreement (
  id uuid NOT NULL,
  negotiation_id uuid NOT NULL,
  post_id uuid NOT NULL,
  requester_id uuid NOT NULL,
  helper_id uuid NOT NULL,
  version integer NOT NULL,
  terms jsonb NOT NULL,
  terms_hash character(64) NOT NULL,
  formed_at timestamp with time zone NOT NULL,
  planned_until timestamp with time zone,
  state character varying(16) NOT NULL,
  ended_at timestamp with time zone,
  ended_by uuid,
  end_reason character varying(16),
  ended_late boolean
);

CREATE TABLE agreement_pause (
  id uuid NOT NULL,
  agreement_id uuid NOT NULL,
  by_id uuid NOT NULL,
  from_day date NOT NULL,
  to_day date NOT NULL,
  starts_at timestamp with time zone NOT NULL,
  ends_at timestamp with time zone NOT NULL,
  made_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  ended_by uuid
);

CREATE TABLE agreement_review (
  agreement_id uuid NOT NULL,
  months smallint NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  told_at timestamp with time zone
);

CREATE TABLE agreement_version (
  agreement_id uuid NOT NULL,
  negotiation_id uuid NOT NULL,
  version integer NOT NULL,
  terms_hash character(64) NOT NULL,
  agreed_at timestamp with time zone NOT NULL
);

CREATE TABLE alert (
  id uuid NOT NULL,
  post_id uuid NOT NULL,
  person_id uuid NOT NULL,
  terms_hash character(64) NOT NULL,
  why character varying(8) NOT NULL,
  reasons jsonb,
  own_post_id uuid,
  search_id uuid,
  hears character varying(8) NOT NULL,
  chosen_at timestamp with time zone NOT NULL,
  told_at timestamp with time zone
);

CREATE TABLE alert_hearing (
  person_id uuid NOT NULL,
  fits character varying(8) NOT NULL,
  changed_at timestamp with time zone NOT NULL
);

CREATE TABLE alert_no (
  post_id uuid NOT NULL,
  person_id uuid NOT NULL,
  terms_hash character(64) NOT NULL,
  said_at timestamp with time zone NOT NULL
);

CREATE TABLE alert_talks (
  post_id uuid NOT NULL,
  person_id uuid NOT NULL,
  opened_at timestamp with time zone NOT NULL
);

CREATE TABLE amendment (
  id uuid NOT NULL,
  agreement_id uuid NOT NULL,
  negotiation_id uuid NOT NULL,
  opened_by character varying(16) NOT NULL,
  state character varying(32) NOT NULL,
  version integer NOT NULL,
  standing_hash character(64) NOT NULL,
  proposed_by character varying(16) NOT NULL,
  counters integer NOT NULL DEFAULT 0,
  answer_by timestamp with time zone NOT NULL,
  closed_because character varying(16),
  closed_by uuid,
  turns integer NOT NULL DEFAULT 0,
  opened_at timestamp with time zone NOT NULL,
  changed_at timestamp with time zone NOT NULL
);

CREATE TABLE amendment_turn (
  amendment_id uuid NOT NULL,
  number integer NOT NULL,
  kind character varying(16) NOT NULL,
  by_id uuid,
  at timestamp with time zone NOT NULL,
  version integer NOT NULL,
  body character varying(2000),
  reason character varying(16),
  answer_by timestamp with time zone
);

CREATE TABLE appeal (
  id uuid NOT NULL,
  post_id uuid NOT NULL,
  revision integer NOT NULL,
  rule character varying(24) NOT NULL,
  refused_by uuid NOT NULL,
  refused_at timestamp(3) with time zone NOT NULL,
  words character varying(500) NOT NULL,
  appealed_at timestamp(3) with time zone NOT NULL,
  state character varying(12) NOT NULL,
  decided_at timestamp(3) with time zone,
  decided_by uuid,
  note character varying(500)
);

CREATE TABLE appreciation (
  occurrence_id uuid NOT NULL,
  author_id uuid NOT NULL,
  for_id uuid NOT NULL,
  text character varying(1000) NOT NULL,
  given_at timestamp with time zone NOT NULL,
  revealed_at timestamp with time zone
);

CREATE TABLE area (
  code character varying(16) NOT NULL,
  name character varying(120) NOT NULL,
  kind character varying(16) NOT NULL,
  parent_code character varying(16),
  lat double precision NOT NULL,
  lon double precision NOT NULL,
  zone character varying(64),
  rings jsonb,
  changed_at timestamp with time zone NOT NULL
);

CREATE TABLE area_stamp (
  singleton boolean NOT NULL DEFAULT true,
  version integer NOT NULL
);

CREATE TABLE asked (
  person_id uuid NOT NULL,
  asked_on date NOT NULL
);

CREATE TABLE block (
  by_id uuid NOT NULL,
  blocked_id uuid NOT NULL,
  made_at timestamp with time zone NOT NULL
);

CREATE TABLE calendar_link (
  person_id uuid NOT NULL,
  token_hash character(64) NOT NULL,
  made_at timestamp with time zone NOT NULL
);

CREATE TABLE call_back (
  id uuid NOT NULL,
  person_id uuid,
  phone character varying(16) NOT NULL,
  words character varying(500) NOT NULL,
  asked_at timestamp with time zone NOT NULL
);

CREATE TABLE certificate (
  id uuid NOT NULL,
  code character(16) NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid,
  facts jsonb,
  issued_by uuid NOT NULL,
  issued_at timestamp(3) with time zone NOT NULL,
  withdrawn_at timestamp(3) with time zone
);

CREATE TABLE consent (
  negotiation_id uuid NOT NULL,
  version integer NOT NULL,
  person_id uuid NOT NULL,
  terms_hash character(64) NOT NULL,
  given_at timestamp with time zone NOT NULL
);

CREATE TABLE consumed_event (
  consumer character varying(64) NOT NULL,
  event_id bigint NOT NULL,
  consumed_at timestamp with time zone NOT NULL DEFAULT now()
);

CREATE TABLE contact_detail (
  person_id uuid NOT NULL,
  phone character varying(16),
  address character varying(200),
  share_email boolean NOT NULL,
  share_phone boolean NOT NULL,
  share_address boolean NOT NULL,
  changed_at timestamp with time zone NOT NULL
);

CREATE TABLE coordinator (
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  role character varying(12) NOT NULL,
  since timestamp(3) with time zone NOT NULL
);

CREATE TABLE coordinator_invitation (
  id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  email character varying(254) NOT NULL,
  role character varying(12) NOT NULL,
  invited_by uuid NOT NULL,
  invited_at timestamp(3) with time zone NOT NULL,
  ends_at timestamp(3) with time zone NOT NULL,
  answered_at timestamp(3) with time zone,
  accepted_by uuid,
  withdrawn_at timestamp(3) with time zone
);

CREATE TABLE digest_rhythm (
  person_id uuid NOT NULL,
  rhythm character varying(8) NOT NULL,
  changed_at timestamp with time zone NOT NULL
);

CREATE TABLE exchange_plan (
  municipality_code character varying(16) NOT NULL,
  made_at timestamp with time zone NOT NULL,
  covered integer NOT NULL,
  bound integer NOT NULL
);

CREATE TABLE exchange_set_aside (
  exchange character varying(240) NOT NULL,
  municipality_code character varying(16) NOT NULL,
  revisions integer[] NOT NULL,
  set_aside_by uuid NOT NULL,
  set_aside_at timestamp with time zone NOT NULL
);

CREATE TABLE exchange_suggestion (
  area_code character varying(16) NOT NULL,
  number integer NOT NULL,
  exchange character varying(240) NOT NULL
);

CREATE TABLE fits_batch (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  kind character varying(8) NOT NULL,
  due_at timestamp with time zone NOT NULL
);

CREATE TABLE fits_line (
  alert_id uuid NOT NULL,
  batch_id uuid NOT NULL
);

CREATE TABLE happened_answer (
  occurrence_id uuid NOT NULL,
  person_id uuid NOT NULL,
  happened boolean NOT NULL,
  reason character varying(16),
  answered_at timestamp with time zone NOT NULL
);

CREATE TABLE hours (
  sign_up_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  on_date date NOT NULL,
  task character varying(80) NOT NULL,
  presence character varying(8) NOT NULL,
  minutes smallint NOT NULL,
  allowance_cents integer NOT NULL DEFAULT 0,
  said_by character varying(12) NOT NULL,
  answer_by timestamp(3) with time zone NOT NULL,
  settled_at timestamp(3) with time zone,
  settled_because character varying(8)
);

CREATE TABLE hours_said (
  number bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  sign_up_id uuid NOT NULL,
  side character varying(12) NOT NULL,
  person_id uuid NOT NULL,
  presence character varying(8) NOT NULL,
  minutes smallint NOT NULL,
  words character varying(300) NOT NULL,
  said_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE interview (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  broker_id uuid NOT NULL,
  needs character varying(2000) NOT NULL,
  held_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE introduction (
  id uuid NOT NULL,
  post_id uuid NOT NULL,
  other_post_id uuid,
  author_id uuid NOT NULL,
  other_id uuid NOT NULL,
  broker_id uuid NOT NULL,
  area_code character varying(16) NOT NULL,
  words character varying(500) NOT NULL,
  state character varying(8) NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  answer_by timestamp with time zone NOT NULL,
  author_said character varying(3),
  other_said character varying(3),
  ended_at timestamp with time zone,
  negotiation_id uuid
);

CREATE TABLE journal_entry (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  acted_by uuid NOT NULL,
  mandate_id uuid,
  act character varying(64) NOT NULL,
  scope character varying(16),
  own_yes boolean NOT NULL,
  phone_code_id uuid,
  subject_id uuid,
  at timestamp(3) with time zone NOT NULL,
  number bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  organisation_id uuid
);

CREATE TABLE leaving (
  person_id uuid NOT NULL,
  reason character varying(16),
  asked_at timestamp with time zone NOT NULL,
  final_at timestamp with time zone NOT NULL,
  erased_at timestamp with time zone
);

CREATE TABLE mail (
  id uuid NOT NULL,
  key character varying(200) NOT NULL,
  person_id uuid NOT NULL,
  kind character varying(32) NOT NULL,
  about jsonb NOT NULL,
  due_at timestamp with time zone NOT NULL,
  not_after timestamp with time zone NOT NULL,
  urgent boolean NOT NULL,
  state character varying(8) NOT NULL DEFAULT 'due'::character varying,
  claimed_until timestamp with time zone,
  attempts smallint NOT NULL DEFAULT 0,
  counted_on date,
  sent_at timestamp with time zone,
  skipped_because character varying(32),
  message_id character varying(255),
  told_at timestamp with time zone,
  told_by uuid
);

CREATE TABLE mail_day (
  person_id uuid NOT NULL,
  day date NOT NULL,
  mails smallint NOT NULL
);

CREATE TABLE mail_preference (
  person_id uuid NOT NULL,
  kind character varying(32) NOT NULL,
  off_since timestamp with time zone NOT NULL
);

CREATE TABLE mandate (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  broker_id uuid NOT NULL,
  area_code character varying(16) NOT NULL,
  scopes text[] NOT NULL,
  consent character varying(8) NOT NULL,
  given_on date,
  asked_at timestamp(3) with time zone NOT NULL,
  given_at timestamp(3) with time zone,
  ends_at timestamp(3) with time zone NOT NULL,
  ended_at timestamp(3) with time zone,
  ended_by uuid,
  ended_because character varying(16)
);

CREATE TABLE match_change (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  person_id uuid NOT NULL,
  transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
  changed_at timestamp with time zone NOT NULL DEFAULT now()
);

CREATE TABLE mediation_note (
  id uuid NOT NULL,
  negotiation_id uuid NOT NULL,
  area_code character varying(16) NOT NULL,
  by_id uuid NOT NULL,
  text character varying(2000) NOT NULL,
  at timestamp with time zone NOT NULL
);

CREATE TABLE negotiation (
  id uuid NOT NULL,
  post_id uuid NOT NULL,
  post_revision integer NOT NULL,
  requester_id uuid NOT NULL,
  helper_id uuid NOT NULL,
  opened_by character varying(16) NOT NULL,
  responder_id uuid NOT NULL,
  zone character varying(64) NOT NULL,
  state character varying(32) NOT NULL,
  version integer NOT NULL DEFAULT 0,
  standing_hash character(64),
  proposed_by character varying(16),
  counters integer NOT NULL DEFAULT 0,
  answer_by timestamp with time zone NOT NULL,
  closed_because character varying(16),
  closed_by uuid,
  turns integer NOT NULL DEFAULT 0,
  opened_at timestamp with time zone NOT NULL,
  changed_at timestamp with time zone NOT NULL,
  over_at timestamp with time zone,
  mediation character varying(16),
  mediator_id uuid,
  suggestion integer,
  about_vacancy boolean NOT NULL DEFAULT false
);

CREATE TABLE occurrence (
  id uuid NOT NULL,
  agreement_id uuid NOT NULL,
  number integer NOT NULL,
  local_start character varying(16) NOT NULL,
  zone character varying(64) NOT NULL,
  starts_at timestamp with time zone NOT NULL,
  ends_at timestamp with time zone NOT NULL,
  state character varying(16) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  cancelled_by uuid,
  cancelled_at timestamp with time zone,
  cancel_reason character varying(16),
  cancelled_late boolean,
  slot character varying(16),
  skipped_at timestamp with time zone,
  pause_id uuid,
  stand_in_id uuid,
  absent_id uuid,
  excused_at timestamp with time zone,
  excuse_reason character varying(16),
  calendar_sequence integer NOT NULL DEFAULT 0
);

CREATE TABLE occurrence_move (
  id uuid NOT NULL,
  occurrence_id uuid NOT NULL,
  occurrence_version integer NOT NULL,
  proposed_by uuid NOT NULL,
  proposed_at timestamp with time zone NOT NULL,
  local_start character varying(16) NOT NULL,
  starts_at timestamp with time zone NOT NULL,
  ends_at timestamp with time zone NOT NULL,
  state character varying(16) NOT NULL,
  decided_by uuid,
  decided_at timestamp with time zone
);

CREATE TABLE organisation (
  id uuid NOT NULL,
  kind character varying(16) NOT NULL,
  name character varying(80) NOT NULL,
  chamber_number character(8) NOT NULL,
  mail_domain character varying(253) NOT NULL,
  about character varying(1000) NOT NULL,
  area_code character varying(16) NOT NULL,
  is_insured boolean NOT NULL,
  is_non_profit boolean NOT NULL,
  replaces_paid_work boolean NOT NULL,
  pays_expenses boolean NOT NULL,
  has_trial_period boolean NOT NULL,
  state character varying(16) NOT NULL,
  approved_name character varying(80),
  approved_about character varying(1000),
  approved_area_code character varying(16),
  handed_in_at timestamp(3) with time zone,
  notice_hours smallint NOT NULL DEFAULT 24,
  registered_by uuid NOT NULL,
  registered_at timestamp(3) with time zone NOT NULL,
  checked_by uuid,
  checked_at timestamp(3) with time zone,
  note character varying(500),
  version integer NOT NULL DEFAULT 1
);

CREATE TABLE outbox_event (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  topic character varying(64) NOT NULL,
  key character varying(64) NOT NULL,
  payload jsonb NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  relayed_at timestamp with time zone,
  unconsumed integer NOT NULL DEFAULT 0
);

CREATE TABLE password (
  person_id uuid NOT NULL,
  hash text NOT NULL,
  set_at timestamp with time zone NOT NULL DEFAULT now()
);

CREATE TABLE person (
  id uuid NOT NULL,
  email character varying(254),
  first_name character varying(80) NOT NULL,
  locale character varying(2) NOT NULL,
  state character varying(16) NOT NULL DEFAULT 'active'::character varying,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  kind character varying(12) NOT NULL DEFAULT 'person'::character varying
);

CREATE TABLE phone_code (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  purpose character varying(8) NOT NULL,
  subject_id uuid NOT NULL,
  version integer NOT NULL,
  bound_to character(64) NOT NULL,
  asked_by uuid,
  asked_at timestamp(3) with time zone NOT NULL,
  ends_at timestamp(3) with time zone NOT NULL,
  tries smallint NOT NULL DEFAULT 0,
  confirmed_at timestamp(3) with time zone,
  spent_at timestamp(3) with time zone
);

CREATE TABLE place_offer (
  id uuid NOT NULL,
  sign_up_id uuid NOT NULL,
  shift_id uuid NOT NULL,
  offered_at timestamp(3) with time zone NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL,
  state character varying(12) NOT NULL
);

CREATE TABLE post (
  id uuid NOT NULL,
  kind character varying(8) NOT NULL,
  author_id uuid NOT NULL,
  state character varying(16) NOT NULL,
  area_code character varying(16) NOT NULL,
  municipality_code character varying(16) NOT NULL,
  places smallint NOT NULL,
  taken smallint NOT NULL DEFAULT 0,
  latest_revision integer NOT NULL,
  approved_revision integer,
  approved_hash character(64),
  open_until timestamp(3) with time zone NOT NULL,
  published_at timestamp(3) with time zone,
  created_at timestamp(3) with time zone NOT NULL,
  version integer NOT NULL DEFAULT 1,
  activity character varying(40),
  availability integer,
  languages character varying(2)[],
  absence boolean,
  search_vector tsvector,
  vacancy boolean NOT NULL DEFAULT false
);

CREATE TABLE post_revision (
  post_id uuid NOT NULL,
  number integer NOT NULL,
  state character varying(16) NOT NULL,
  title character varying(80) NOT NULL,
  text character varying(1000) NOT NULL,
  activity character varying(40) NOT NULL,
  availability integer NOT NULL,
  place character varying(16) NOT NULL,
  in_return character varying(16) NOT NULL,
  in_return_text character varying(200) NOT NULL,
  wanted_activity character varying(40),
  languages character varying(2)[] NOT NULL,
  once_on date,
  places smallint NOT NULL,
  content_hash character(64) NOT NULL,
  written_at timestamp(3) with time zone NOT NULL,
  submitted_at timestamp(3) with time zone,
  decided_at timestamp(3) with time zone,
  decided_by uuid,
  note character varying(500),
  house_rule character varying(24),
  approved_hash character(64),
  vacancy jsonb,
  by_rule boolean NOT NULL DEFAULT false
);

CREATE TABLE post_word (
  word text NOT NULL
);

CREATE TABLE rate_limit (
  key character varying(255) NOT NULL,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);

CREATE TABLE report (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  reporter_id uuid,
  rule character varying(24) NOT NULL,
  words character varying(500) NOT NULL,
  reported_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE report_case (
  id uuid NOT NULL,
  about character varying(8) NOT NULL,
  subject_id uuid NOT NULL,
  person_id uuid NOT NULL,
  post_id uuid,
  area_code character varying(16) NOT NULL,
  state character varying(12) NOT NULL,
  opened_at timestamp(3) with time zone NOT NULL,
  decided_at timestamp(3) with time zone,
  decided_by uuid,
  rule character varying(24),
  reason character varying(500)
);

CREATE TABLE resident (
  person_id uuid NOT NULL,
  area_code character varying(16) NOT NULL,
  languages text[] NOT NULL,
  availability integer NOT NULL,
  skills text[] NOT NULL,
  about character varying(500) NOT NULL,
  paused_until timestamp with time zone,
  changed_at timestamp with time zone NOT NULL,
  helps_from date,
  helps_at_most smallint
);

CREATE TABLE review_answer (
  agreement_id uuid NOT NULL,
  months smallint NOT NULL,
  person_id uuid NOT NULL,
  answer character varying(16) NOT NULL,
  reason character varying(16),
  answered_at timestamp with time zone NOT NULL
);

CREATE TABLE ring (
  id uuid NOT NULL,
  opened_by uuid NOT NULL,
  areas character varying(16)[] NOT NULL,
  state character varying(16) NOT NULL,
  version integer NOT NULL,
  hash character(64) NOT NULL,
  answer_by timestamp with time zone NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  ended_because character varying(16)
);

CREATE TABLE ring_consent (
  ring_id uuid NOT NULL,
  version integer NOT NULL,
  person_id uuid NOT NULL,
  hash character(64) NOT NULL,
  given_at timestamp with time zone NOT NULL
);

CREATE TABLE ring_leg (
  ring_id uuid NOT NULL,
  number integer NOT NULL,
  agreement_id uuid NOT NULL
);

CREATE TABLE ring_party (
  ring_id uuid NOT NULL,
  person_id uuid NOT NULL
);

CREATE TABLE ring_version (
  ring_id uuid NOT NULL,
  version integer NOT NULL,
  by_id uuid NOT NULL,
  legs jsonb NOT NULL,
  canonical text NOT NULL,
  hash character(64) NOT NULL,
  proposed_at timestamp with time zone NOT NULL
);

CREATE TABLE ring_wish (
  ring_id uuid NOT NULL,
  version integer NOT NULL,
  person_id uuid NOT NULL,
  words character varying(2000) NOT NULL,
  asked_at timestamp with time zone NOT NULL
);

CREATE TABLE role_grant (
  person_id uuid NOT NULL,
  role character varying(16) NOT NULL,
  area_code character varying(16) NOT NULL DEFAULT ''::character varying
);

CREATE TABLE saved_search (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  slot smallint NOT NULL,
  name character varying(60) NOT NULL,
  kind character varying(8) NOT NULL,
  activities character varying(40)[] NOT NULL,
  words character varying(200) NOT NULL,
  query tsquery,
  area_code character varying(16) NOT NULL,
  metres integer NOT NULL,
  availability integer NOT NULL,
  languages character varying(2)[] NOT NULL,
  hears character varying(8) NOT NULL,
  saved_at timestamp with time zone NOT NULL
);

CREATE TABLE session (
  token_hash character(64) NOT NULL,
  person_id uuid NOT NULL,
  created_at timestamp with time zone NOT NULL,
  seen_at timestamp with time zone NOT NULL,
  ends_at timestamp with time zone NOT NULL
);

CREATE TABLE shift (
  id uuid NOT NULL,
  post_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  series_id uuid,
  series_start character varying(16),
  role character varying(80) NOT NULL,
  local_start character varying(16) NOT NULL,
  zone character varying(64) NOT NULL,
  starts_at timestamp(3) with time zone NOT NULL,
  ends_at timestamp(3) with time zone NOT NULL,
  period tstzrange NOT NULL GENERATED ALWAYS AS (tstzrange(starts_at, ends_at)) STORED,
  places smallint NOT NULL,
  confirmed smallint NOT NULL DEFAULT 0,
  offered smallint NOT NULL DEFAULT 0,
  waiting integer NOT NULL DEFAULT 0,
  state character varying(12) NOT NULL DEFAULT 'planned'::character varying,
  sign_up character varying(12) NOT NULL,
  terms_version integer NOT NULL DEFAULT 1
);

CREATE TABLE shift_event (
  number bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  shift_id uuid NOT NULL,
  kind character varying(16) NOT NULL,
  sign_up_id uuid,
  at timestamp(3) with time zone NOT NULL
);

CREATE TABLE shift_series (
  id uuid NOT NULL,
  post_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  role character varying(80) NOT NULL,
  rrule character varying(200) NOT NULL,
  local_start character varying(16) NOT NULL,
  zone character varying(64) NOT NULL,
  minutes smallint NOT NULL,
  until date,
  places smallint NOT NULL,
  sign_up character varying(12) NOT NULL,
  planned_until timestamp(3) with time zone
);

CREATE TABLE shift_silence (
  person_id uuid NOT NULL,
  shift_id uuid NOT NULL,
  terms_version integer NOT NULL,
  asked_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE sign_in_link (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  browser_hash character(64) NOT NULL,
  password_hash text,
  asked_at timestamp with time zone NOT NULL,
  ends_at timestamp with time zone NOT NULL,
  spent_at timestamp with time zone,
  first_name character varying(40),
  locale character varying(2)
);

CREATE TABLE sign_up (
  id uuid NOT NULL,
  shift_id uuid NOT NULL,
  period tstzrange NOT NULL,
  person_id uuid NOT NULL,
  state character varying(12) NOT NULL,
  number bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  signed_at timestamp(3) with time zone NOT NULL,
  terms_version integer NOT NULL,
  answer_by timestamp(3) with time zone,
  ended_at timestamp(3) with time zone,
  late boolean NOT NULL DEFAULT false,
  reason character varying(16)
);

CREATE TABLE slow_answer (
  negotiation_id uuid NOT NULL,
  turn integer NOT NULL,
  day smallint NOT NULL,
  told_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE staff_access (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  at timestamp with time zone NOT NULL,
  by_id uuid NOT NULL,
  what character varying(24) NOT NULL,
  subject_id uuid NOT NULL
);

CREATE TABLE stand_in (
  id uuid NOT NULL,
  occurrence_id uuid NOT NULL,
  occurrence_version integer NOT NULL,
  person_id uuid NOT NULL,
  asked_by uuid NOT NULL,
  message character varying(2000),
  original character varying(8000),
  state character varying(16) NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  willing_at timestamp with time zone,
  consented_by uuid,
  decided_at timestamp with time zone
);

CREATE TABLE suggestion (
  negotiation_id uuid NOT NULL,
  number integer NOT NULL,
  by_id uuid NOT NULL,
  terms jsonb NOT NULL,
  canonical text NOT NULL,
  hash character(64) NOT NULL,
  suggested_at timestamp with time zone NOT NULL
);

CREATE TABLE suspension (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  by_id uuid NOT NULL,
  reason character varying(500) NOT NULL,
  at timestamp with time zone NOT NULL,
  lifted_by uuid,
  lifted_at timestamp with time zone
);

CREATE TABLE take_over (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  email character varying(254) NOT NULL,
  asked_by uuid NOT NULL,
  asked_at timestamp(3) with time zone NOT NULL,
  ends_at timestamp(3) with time zone NOT NULL,
  spent_at timestamp(3) with time zone
);

CREATE TABLE terms_proposal (
  negotiation_id uuid NOT NULL,
  version integer NOT NULL,
  side character varying(16) NOT NULL,
  terms jsonb NOT NULL,
  canonical text NOT NULL,
  hash character(64) NOT NULL,
  proposed_at timestamp with time zone NOT NULL
);

CREATE TABLE thanks_round (
  occurrence_id uuid NOT NULL,
  given smallint NOT NULL DEFAULT 0,
  closes_at timestamp with time zone NOT NULL,
  revealed_at timestamp with time zone
);

CREATE TABLE turn (
  negotiation_id uuid NOT NULL,
  number integer NOT NULL,
  kind character varying(16) NOT NULL,
  by_id uuid,
  at timestamp with time zone NOT NULL,
  version integer NOT NULL,
  body character varying(2000),
  original character varying(8000),
  reason character varying(16),
  answers integer,
  answer_by timestamp with time zone,
  because character varying(16),
  suggestion integer
);

CREATE TABLE unanswered_occurrence (
  occurrence_id uuid NOT NULL,
  told_at timestamp with time zone NOT NULL
);

CREATE TABLE vacancy_volunteer (
  agreement_id uuid NOT NULL,
  post_id uuid NOT NULL,
  person_id uuid NOT NULL,
  since timestamp(3) with time zone NOT NULL,
  until timestamp(3) with time zone
);

CREATE TABLE vog_seen (
  id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  seen_on date NOT NULL,
  due_on date NOT NULL,
  seen_by uuid NOT NULL,
  recorded_at timestamp(3) with time zone NOT NULL,
  told_due_at timestamp(3) with time zone
);

CREATE TABLE waiting_list (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  post_id uuid NOT NULL,
  negotiation_id uuid NOT NULL,
  since timestamp with time zone NOT NULL,
  offered_until timestamp with time zone
);

CREATE TABLE work_item (
  id uuid NOT NULL,
  kind character varying(24) NOT NULL,
  subject_id uuid NOT NULL,
  post_id uuid,
  area_code character varying(16) NOT NULL,
  state character varying(8) NOT NULL,
  opened_at timestamp(3) with time zone NOT NULL,
  claimed_by uuid,
  claimed_until timestamp(3) with time zone,
  done_at timestamp(3) with time zone,
  done_by uuid,
  note character varying(500)
);

-- Constraints

ALTER TABLE acting_side ADD CONSTRAINT acting_side_no_party_check CHECK (((acted_by <> low_id) AND (acted_by <> high_id)));

ALTER TABLE acting_side ADD CONSTRAINT acting_side_order_check CHECK ((low_id < high_id));

ALTER TABLE acting_side ADD CONSTRAINT acting_side_person_check CHECK (((person_id = low_id) OR (person_id = high_id)));

ALTER TABLE acting_side ADD CONSTRAINT acting_side_acted_by_fk FOREIGN KEY (acted_by) REFERENCES person(id);

ALTER TABLE acting_side ADD CONSTRAINT acting_side_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE acting_side ADD CONSTRAINT acting_side_post_fk FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;

ALTER TABLE acting_side ADD CONSTRAINT acting_side_pk PRIMARY KEY (acted_by, post_id, low_id, high_id);

ALTER TABLE agreement ADD CONSTRAINT agreement_end_reason_check CHECK (((end_reason)::text = ANY ((ARRAY['done'::character varying, 'noTime'::character varying, 'moved'::character varying, 'ill'::character varying, 'noClick'::character varying, 'tooFar'::character varying, 'otherHelpFound'::character varying, 'other'::character varying, 'nobodyShowedUp'::character varying])::text[])));

ALTER TABLE agreement ADD CONSTRAINT agreement_ended_check CHECK ((((state)::text = 'ended'::text) = (ended_at IS NOT NULL)));

ALTER TABLE agreement ADD CONSTRAINT agreement_state_check CHECK (((state)::text = ANY ((ARRAY['active'::character varying, 'ended'::character varying])::text[])));

ALTER TABLE agreement ADD CONSTRAINT agreement_current_version_fk FOREIGN KEY (id, version, terms_hash) REFERENCES agreement_version(agreement_id, version, terms_hash) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE agreement ADD CONSTRAINT agreement_helper_fk FOREIGN KEY (helper_id) REFERENCES person(id);

ALTER TABLE agreement ADD CONSTRAINT agreement_post_fk FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE agreement ADD CONSTRAINT agreement_proposal_fk FOREIGN KEY (negotiation_id, version, terms_hash) REFERENCES terms_proposal(negotiation_id, version, hash);

ALTER TABLE agreement ADD CONSTRAINT agreement_requester_fk FOREIGN KEY (requester_id) REFERENCES person(id);

ALTER TABLE agreement ADD CONSTRAINT agreement_pk PRIMARY KEY (id);

ALTER TABLE agreement ADD CONSTRAINT agreement_version_key UNIQUE (negotiation_id, version);

ALTER TABLE agreement_pause ADD CONSTRAINT agreement_pause_days_check CHECK (((to_day >= from_day) AND (ends_at > starts_at)));

ALTER TABLE agreement_pause ADD CONSTRAINT agreement_pause_ended_check CHECK (((ended_by IS NULL) OR (ended_at IS NOT NULL)));

ALTER TABLE agreement_pause ADD CONSTRAINT agreement_pause_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement(id);

ALTER TABLE agreement_pause ADD CONSTRAINT agreement_pause_by_fk FOREIGN KEY (by_id) REFERENCES person(id);

ALTER TABLE agreement_pause ADD CONSTRAINT agreement_pause_pk PRIMARY KEY (id);

ALTER TABLE agreement_review ADD CONSTRAINT agreement_review_months_check CHECK ((months = ANY (ARRAY[2, 6, 12])));

ALTER TABLE agreement_review ADD CONSTRAINT agreement_review_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement(id);

ALTER TABLE agreement_review ADD CONSTRAINT agreement_review_pk PRIMARY KEY (agreement_id, months);

ALTER TABLE agreement_version ADD CONSTRAINT agreement_version_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement(id);

ALTER TABLE agreement_version ADD CONSTRAINT agreement_version_proposal_fk FOREIGN KEY (negotiation_id, version, terms_hash) REFERENCES terms_proposal(negotiation_id, version, hash);

ALTER TABLE agreement_version ADD CONSTRAINT agreement_version_pk PRIMARY KEY (agreement_id, version);

ALTER TABLE agreement_version ADD CONSTRAINT agreement_version_hash_key UNIQUE (agreement_id, version, terms_hash);

ALTER TABLE agreement_version ADD CONSTRAINT agreement_version_once_key UNIQUE (negotiation_id, version);

ALTER TABLE alert ADD CONSTRAINT alert_fits_check CHECK ((((why)::text = 'fits'::text) OR (own_post_id IS NULL)));

ALTER TABLE alert ADD CONSTRAINT alert_hears_check CHECK (((hears)::text = ANY ((ARRAY['atOnce'::character varying, 'digest'::character varying])::text[])));

ALTER TABLE alert ADD CONSTRAINT alert_reasons_check CHECK ((((why)::text = 'fits'::text) = (reasons IS NOT NULL)));

ALTER TABLE alert ADD CONSTRAINT alert_search_check CHECK ((((why)::text = 'search'::text) OR (search_id IS NULL)));

ALTER TABLE alert ADD CONSTRAINT alert_why_check CHECK (((why)::text = ANY ((ARRAY['fits'::character varying, 'search'::character varying])::text[])));

ALTER TABLE alert ADD CONSTRAINT alert_own_post_fk FOREIGN KEY (own_post_id) REFERENCES post(id) ON DELETE CASCADE;

ALTER TABLE alert ADD CONSTRAINT alert_person_fk FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE alert ADD CONSTRAINT alert_post_fk FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;

ALTER TABLE alert ADD CONSTRAINT alert_search_fk FOREIGN KEY (search_id) REFERENCES saved_search(id) ON DELETE SET NULL;

ALTER TABLE alert ADD CONSTRAINT alert_pk PRIMARY KEY (id);

ALTER TABLE alert ADD CONSTRAINT alert_once_key UNIQUE (post_id, person_id, terms_hash);

ALTER TABLE alert_hearing ADD CONSTRAINT alert_hearing_fits_check CHECK (((fits)::text = ANY ((ARRAY['atOnce'::character varying, 'digest'::character varying, 'off'::character varying])::text[])));

ALTER TABLE alert_hearing ADD CONSTRAINT alert_hearing_person_fk FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE alert_hearing ADD CONSTRAINT alert_hearing_pk PRIMARY KEY (person_id);

ALTER TABLE alert_no ADD CONSTRAINT alert_no_person_fk FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE alert_no ADD CONSTRAINT alert_no_post_fk FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;

ALTER TABLE alert_no ADD CONSTRAINT alert_no_pk PRIMARY KEY (post_id, person_id, terms_hash);

ALTER TABLE alert_talks ADD CONSTRAINT alert_talks_person_fk FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE alert_talks ADD CONSTRAINT alert_talks_post_fk FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;

ALTER TABLE alert_talks ADD CONSTRAINT alert_talks_pk PRIMARY KEY (post_id, person_id);

ALTER TABLE amendment ADD CONSTRAINT amendment_because_check CHECK (((closed_because)::text = ANY ((ARRAY['declined'::character varying, 'withdrawn'::character varying, 'noAnswer'::character varying, 'ended'::character varying])::text[])));

ALTER TABLE amendment ADD CONSTRAINT amendment_closed_check CHECK ((((state)::text = 'closed'::text) = (closed_because IS NOT NULL)));

ALTER TABLE amendment ADD CONSTRAINT amendment_counters_check CHECK ((counters >= 0));

ALTER TABLE amendment ADD CONSTRAINT amendment_opened_by_check CHECK (((opened_by)::text = ANY ((ARRAY['requester'::character varying, 'helper'::character varying])::text[])));

ALTER TABLE amendment ADD CONSTRAINT amendment_proposed_by_check CHECK (((proposed_by)::text = ANY ((ARRAY['requester'::character varying, 'helper'::character varying])::text[])));

ALTER TABLE amendment ADD CONSTRAINT amendment_state_check CHECK (((state)::text = ANY ((ARRAY['awaitingRequester'::character varying, 'awaitingHelper'::character varying, 'agreed'::character varying, 'closed'::character varying])::text[])));

ALTER TABLE amendment ADD CONSTRAINT amendment_turn_check CHECK (
CASE state
    WHEN 'awaitingRequester'::text THEN ((proposed_by)::text = 'helper'::text)
    WHEN 'awaitingHelper'::text THEN ((proposed_by)::text = 'requester'::text)
    ELSE true
END);

ALTER TABLE amendment ADD CONSTRAINT amendment_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement(id);

ALTER TABLE amendment ADD CONSTRAINT amendment_standing_fk FOREIGN KEY (negotiation_id, version, standing_hash) REFERENCES terms_proposal(negotiation_id, version, hash) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE amendment ADD CONSTRAINT amendment_pk PRIMARY KEY (id);

ALTER TABLE amendment_turn ADD CONSTRAINT amendment_turn_kind_check CHECK (((kind)::text = ANY ((ARRAY['propose'::character varying, 'counter'::character varying, 'accept'::character varying, 'withdrawProposal'::character varying, 'decline'::character varying, 'lapse'::character varying, 'close'::character varying])::text[])));

ALTER TABLE amendment_turn ADD CONSTRAINT amendment_turn_amendment_fk FOREIGN KEY (amendment_id) REFERENCES amendment(id);

ALTER TABLE amendment_turn ADD CONSTRAINT amendment_turn_pk PRIMARY KEY (amendment_id, number);

ALTER TABLE appeal ADD CONSTRAINT appeal_another_check CHECK ((decided_by <> refused_by));

ALTER TABLE appeal ADD CONSTRAINT appeal_decided_check CHECK ((num_nonnulls(decided_at, decided_by, note) =
CASE state
    WHEN 'open'::text THEN 0
    ELSE 3
END));

ALTER TABLE appeal ADD CONSTRAINT appeal_state_check CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'granted'::character varying, 'rejected'::character varying])::text[])));

ALTER TABLE appeal ADD CONSTRAINT appeal_words_check CHECK ((length((words)::text) >= 5));

ALTER TABLE appeal ADD CONSTRAINT appeal_decided_by_fk FOREIGN KEY (decided_by) REFERENCES person(id);

ALTER TABLE appeal ADD CONSTRAINT appeal_refused_by_fk FOREIGN KEY (refused_by) REFERENCES person(id);

ALTER TABLE appeal ADD CONSTRAINT appeal_revision_fk FOREIGN KEY (post_id, revision) REFERENCES post_revision(post_id, number) ON DELETE CASCADE;

ALTER TABLE appeal ADD CONSTRAINT appeal_pk PRIMARY KEY (id);

ALTER TABLE appeal ADD CONSTRAINT appeal_once_key UNIQUE (post_id, revision, refused_at);

ALTER TABLE appreciation ADD CONSTRAINT appreciation_text_check CHECK ((length((text)::text) > 0));

ALTER TABLE appreciation ADD CONSTRAINT appreciation_two_people_check CHECK ((author_id <> for_id));

ALTER TABLE appreciation ADD CONSTRAINT appreciation_author_fk FOREIGN KEY (author_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE appreciation ADD CONSTRAINT appreciation_for_fk FOREIGN KEY (for_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE appreciation ADD CONSTRAINT appreciation_round_fk FOREIGN KEY (occurrence_id) REFERENCES thanks_round(occurrence_id) ON DELETE CASCADE;

ALTER TABLE appreciation ADD CONSTRAINT appreciation_pk PRIMARY KEY (occurrence_id, author_id);

ALTER TABLE area ADD CONSTRAINT area_code_check CHECK (((((kind)::text = 'municipality'::text) AND ((code)::text ~ '^GM[0-9]{4}$'::text)) OR (((kind)::text = 'district'::text) AND ((code)::text ~ '^WK[0-9]{6}$'::text)) OR (((kind)::text = 'neighbourhood'::text) AND ((code)::text ~ '^BU[0-9]{8}$'::text))));

ALTER TABLE area ADD CONSTRAINT area_lat_check CHECK (((lat >= ('-90'::integer)::double precision) AND (lat <= (90)::double precision)));

ALTER TABLE area ADD CONSTRAINT area_lon_check CHECK (((lon >= ('-180'::integer)::double precision) AND (lon <= (180)::double precision)));

ALTER TABLE area ADD CONSTRAINT area_name_check CHECK ((length((name)::text) > 0));

ALTER TABLE area ADD CONSTRAINT area_parent_check CHECK (
CASE kind
    WHEN 'municipality'::text THEN (parent_code IS NULL)
    WHEN 'district'::text THEN ((parent_code IS NOT NULL) AND ((parent_code)::text = ('GM'::text || substr((code)::text, 3, 4))))
    ELSE ((parent_code IS NOT NULL) AND ((parent_code)::text = ('WK'::text || substr((code)::text, 3, 6))))
END);

ALTER TABLE area ADD CONSTRAINT area_parent_fk FOREIGN KEY (parent_code) REFERENCES area(code);

ALTER TABLE area ADD CONSTRAINT area_pk PRIMARY KEY (code);

ALTER TABLE area_stamp ADD CONSTRAINT area_stamp_singleton_check CHECK (singleton);

ALTER TABLE area_stamp ADD CONSTRAINT area_stamp_pk PRIMARY KEY (singleton);

ALTER TABLE asked ADD CONSTRAINT asked_person_fk FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE asked ADD CONSTRAINT asked_pk PRIMARY KEY (person_id);

ALTER TABLE block ADD CONSTRAINT block_other_check CHECK ((by_id <> blocked_id));

ALTER TABLE block ADD CONSTRAINT block_blocked_fk FOREIGN KEY (blocked_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE block ADD CONSTRAINT block_by_fk FOREIGN KEY (by_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE block ADD CONSTRAINT block_pk PRIMARY KEY (by_id, blocked_id);

ALTER TABLE calendar_link ADD CONSTRAINT calendar_link_person_fk FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE calendar_link ADD CONSTRAINT calendar_link_pk PRIMARY KEY (person_id);

ALTER TABLE calendar_link ADD CONSTRAINT calendar_link_token_key UNIQUE (token_hash);

ALTER TABLE call_back ADD CONSTRAINT call_back_phone_check CHECK (((phone)::text ~ '^[+][1-9][0-9]{6,14}$'::text));

ALTER TABLE call_back ADD CONSTRAINT call_back_person_fk FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE call_back ADD CONSTRAINT call_back_pk PRIMARY KEY (id);

ALTER TABLE certificate ADD CONSTRAINT certificate_facts_check CHECK (((facts IS NOT NULL) OR (withdrawn_at IS NOT NULL)));

ALTER TABLE certificate ADD CONSTRAINT certificate_issued_by_fk FOREIGN KEY (issued_by) REFERENCES person(id);

ALTER TABLE certificate ADD CONSTRAINT certificate_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);

ALTER TABLE certificate ADD CONSTRAINT certificate_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE certificate ADD CONSTRAINT certificate_pk PRIMARY KEY (id);

ALTER TABLE certificate ADD CONSTRAINT certificate_code_key UNIQUE (code);

ALTER TABLE consent ADD CONSTRAINT consent_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE consent ADD CONSTRAINT consent_proposal_fk FOREIGN KEY (negotiation_id, version, terms_hash) REFERENCES terms_proposal(negotiation_id, version, hash);

ALTER TABLE consent ADD CONSTRAINT consent_pk PRIMARY KEY (negotiation_id, version, person_id);

ALTER TABLE consumed_event ADD CONSTRAINT consumed_event_pk PRIMARY KEY (consumer, event_id);

ALTER TABLE contact_detail ADD CONSTRAINT contact_detail_address_check CHECK ((length((address)::text) > 0));

ALTER TABLE contact_detail ADD CONSTRAINT contact_detail_phone_check CHECK (((phone)::text ~ '^[+][1-9][0-9]{6,14}$'::text));

ALTER TABLE contact_detail ADD CONSTRAINT contact_detail_person_fk FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE contact_detail ADD CONSTRAINT contact_detail_pk PRIMARY KEY (person_id);

ALTER TABLE coordinator ADD CONSTRAINT coordinator_role_check CHECK (((role)::text = ANY ((ARRAY['lead'::character varying, 'coordinator'::character varying])::text[])));

ALTER TABLE coordinator ADD CONSTRAINT coordinator_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);

ALTER TABLE coordinator ADD CONSTRAINT coordinator_person_fk FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE coordinator ADD CONSTRAINT coordinator_pk PRIMARY KEY (organisation_id, person_id);

ALTER TABLE coordinator_invitation ADD CONSTRAINT coordinator_invitation_accepted_check CHECK (((accepted_by IS NULL) OR (answered_at IS NOT NULL)));

ALTER TABLE coordinator_invitation ADD CONSTRAINT coordinator_invitation_email_check CHECK (((email)::text = lower((email)::text)));

ALTER TABLE coordinator_invitation ADD CONSTRAINT coordinator_invitation_one_end_check CHECK (((answered_at IS NULL) OR (withdrawn_at IS NULL)));

ALTER TABLE coordinator_invitation ADD CONSTRAINT coordinator_invitation_role_check CHECK (((role)::text = ANY ((ARRAY['lead'::character varying, 'coordinator'::character varying])::text[])));

ALTER TABLE coordinator_invitation ADD CONSTRAINT coordinator_invitation_accepted_by_fk FOREIGN KEY (accepted_by) REFERENCES person(id);

ALTER TABLE coordinator_invitation ADD CONSTRAINT coordinator_invitation_invited_by_fk FOREIGN KEY (invited_by) REFERENCES person(id);

ALTER TABLE coordinator_invitation ADD CONSTRAINT coordinator_invitation_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);

ALTER TABLE coordinator_invitation ADD CONSTRAINT coordinator_invitation_pk PRIMARY KEY (id);

ALTER TABLE digest_rhythm ADD CONSTRAINT digest_rhythm_rhythm_check CHECK (((rhythm)::text = ANY ((ARRAY['daily'::character varying, 'weekly'::character varying])::text[])));

ALTER TABLE digest_rhythm ADD CONSTRAINT digest_rhythm_person_fk FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE digest_rhythm ADD CONSTRAINT digest_rhythm_pk PRIMARY KEY (person_id);

ALTER TABLE exchange_plan ADD CONSTRAINT exchange_plan_bound_check CHECK (((covered >= 0) AND (covered <= bound)));

ALTER TABLE exchange_plan ADD CONSTRAINT exchange_plan_municipality_fk FOREIGN KEY (municipality_code) REFERENCES area(code) ON DELETE CASCADE;

ALTER TABLE exchange_plan ADD CONSTRAINT exchange_plan_pk PRIMARY KEY (municipality_code);

ALTER TABLE exchange_set_aside ADD CONSTRAINT exchange_set_aside_revisions_check CHECK ((cardinality(revisions) = ANY (ARRAY[4, 6])));

ALTER TABLE exchange_set_aside ADD CONSTRAINT exchange_set_aside_by_fk FOREIGN KEY (set_aside_by) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE exchange_set_aside ADD CONSTRAINT exchange_set_aside_municipality_fk FOREIGN KEY (municipality_code) REFERENCES area(code) ON DELETE CASCADE;

ALTER TABLE exchange_set_aside ADD CONSTRAINT exchange_set_aside_pk PRIMARY KEY (exchange);

ALTER TABLE exchange_suggestion ADD CONSTRAINT exchange_suggestion_number_check CHECK ((number >= 1));

ALTER TABLE exchange_suggestion ADD CONSTRAINT exchange_suggestion_area_fk FOREIGN KEY (area_code) REFERENCES area(code) ON DELETE CASCADE;

ALTER TABLE exchange_suggestion ADD CONSTRAINT exchange_suggestion_pk PRIMARY KEY (area_code, number);

ALTER TABLE exchange_suggestion ADD CONSTRAINT exchange_suggestion_once_key UNIQUE (area_code, exchange);

ALTER TABLE fits_batch ADD CONSTRAINT fits_batch_kind_check CHECK (((kind)::text = ANY ((ARRAY['newFits'::character varying, 'digest'::character varying])::text[])));

ALTER TABLE fits_batch ADD CONSTRAINT fits_batch_person_fk FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE fits_batch ADD CONSTRAINT fits_batch_pk PRIMARY KEY (id);

ALTER TABLE fits_batch ADD CONSTRAINT fits_batch_once_key UNIQUE (person_id, kind, due_at);

ALTER TABLE fits_line ADD CONSTRAINT fits_line_alert_fk FOREIGN KEY (alert_id) REFERENCES alert(id) ON DELETE CASCADE;

ALTER TABLE fits_line ADD CONSTRAINT fits_line_batch_fk FOREIGN KEY (batch_id) REFERENCES fits_batch(id) ON DELETE CASCADE;

ALTER TABLE fits_line ADD CONSTRAINT fits_line_pk PRIMARY KEY (alert_id);

ALTER TABLE happened_answer ADD CONSTRAINT happened_answer_reason_check CHECK (((reason)::text = ANY ((ARRAY['couldNotCome'::character varying, 'otherDidNotCome'::character varying, 'otherDay'::character varying, 'other'::character varying])::text[])));

ALTER TABLE happened_answer ADD CONSTRAINT happened_answer_reason_when_check CHECK (((reason IS NULL) OR (NOT happened)));

ALTER TABLE happened_answer ADD CONSTRAINT happened_answer_occurrence_fk FOREIGN KEY (occurrence_id) REFERENCES occurrence(id) ON DELETE CASCADE;

ALTER TABLE happened_answer ADD CONSTRAINT happened_answer_person_fk FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE happened_answer ADD CONSTRAINT happened_answer_pk PRIMARY KEY (occurrence_id, person_id);

ALTER TABLE hours ADD CONSTRAINT hours_allowance_check CHECK ((allowance_cents >= 0));

ALTER TABLE hours ADD CONSTRAINT hours_because_check CHECK (((settled_because)::text = ANY ((ARRAY['agreed'::character varying, 'silence'::character varying])::text[])));

ALTER TABLE hours ADD CONSTRAINT hours_expenses_check CHECK ((((presence)::text = 'present'::text) OR (allowance_cents = 0)));

ALTER TABLE hours ADD CONSTRAINT hours_minutes_check CHECK (((minutes >= 0) AND (minutes <= 2160)));

ALTER TABLE hours ADD CONSTRAINT hours_presence_check CHECK (((presence)::text = ANY ((ARRAY['present'::character varying, 'excused'::character varying, 'missed'::character varying])::text[])));

ALTER TABLE hours ADD CONSTRAINT hours_present_check CHECK ((((presence)::text = 'present'::text) = (minutes > 0)));

ALTER TABLE hours ADD CONSTRAINT hours_said_by_check CHECK (((said_by)::text = ANY ((ARRAY['organiser'::character varying, 'volunteer'::character varying])::text[])));

ALTER TABLE hours ADD CONSTRAINT hours_settled_check CHECK (((settled_at IS NULL) = (settled_because IS NULL)));

ALTER TABLE hours ADD CONSTRAINT hours_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);

ALTER TABLE hours ADD CONSTRAINT hours_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE hours ADD CONSTRAINT hours_sign_up_fk FOREIGN KEY (sign_up_id) REFERENCES sign_up(id);

ALTER TABLE hours ADD CONSTRAINT hours_pk PRIMARY KEY (sign_up_id);

ALTER TABLE hours_said ADD CONSTRAINT hours_said_side_check CHECK (((side)::text = ANY ((ARRAY['organiser'::character varying, 'volunteer'::character varying])::text[])));

ALTER TABLE hours_said ADD CONSTRAINT hours_said_hours_fk FOREIGN KEY (sign_up_id) REFERENCES hours(sign_up_id);

ALTER TABLE hours_said ADD CONSTRAINT hours_said_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE hours_said ADD CONSTRAINT hours_said_pk PRIMARY KEY (number);

ALTER TABLE interview ADD CONSTRAINT interview_needs_check CHECK ((length((needs)::text) > 0));

ALTER TABLE interview ADD CONSTRAINT interview_broker_fk FOREIGN KEY (broker_id) REFERENCES person(id);

ALTER TABLE interview ADD CONSTRAINT interview_person_fk FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE interview ADD CONSTRAINT interview_pk PRIMARY KEY (id);

ALTER TABLE introduction ADD CONSTRAINT introduction_author_said_check CHECK (((author_said)::text = ANY ((ARRAY['yes'::character varying, 'no'::character varying])::text[])));

ALTER TABLE introduction ADD CONSTRAINT introduction_both_yes_check CHECK ((((state)::text <> 'agreed'::text) OR ((NOT ((author_said)::text IS DISTINCT FROM 'yes'::text)) AND (NOT ((other_said)::text IS DISTINCT FROM 'yes'::text)))));

ALTER TABLE introduction ADD CONSTRAINT introduction_broker_check CHECK (((broker_id <> author_id) AND (broker_id <> other_id)));

ALTER TABLE introduction ADD CONSTRAINT introduction_ended_check CHECK ((((state)::text = 'asked'::text) = (ended_at IS NULL)));

ALTER TABLE introduction ADD CONSTRAINT introduction_other_said_check CHECK (((other_said)::text = ANY ((ARRAY['yes'::character varying, 'no'::character varying])::text[])));

ALTER TABLE introduction ADD CONSTRAINT introduction_state_check CHECK (((state)::text = ANY ((ARRAY['asked'::character varying, 'agreed'::character varying, 'over'::character varying])::text[])));

ALTER TABLE introduction ADD CONSTRAINT introduction_talks_check CHECK ((((state)::text = 'agreed'::text) = (negotiation_id IS NOT NULL)));

ALTER TABLE introduction ADD CONSTRAINT introduction_two_people_check CHECK ((author_id <> other_id));

ALTER TABLE introduction ADD CONSTRAINT introduction_words_check CHECK ((length((words)::text) > 0));

ALTER TABLE introduction ADD CONSTRAINT introduction_area_fk FOREIGN KEY (area_code) REFERENCES area(code);

ALTER TABLE introduction ADD CONSTRAINT introduction_author_fk FOREIGN KEY (author_id) REFERENCES person(id);

ALTER TABLE introduction ADD CONSTRAINT introduction_broker_fk FOREIGN KEY (broker_id) REFERENCES person(id);

ALTER TABLE introduction ADD CONSTRAINT introduction_negotiation_fk FOREIGN KEY (negotiation_id) REFERENCES negotiation(id);

ALTER TABLE introduction ADD CONSTRAINT introduction_other_fk FOREIGN KEY (other_id) REFERENCES person(id);

ALTER TABLE introduction ADD CONSTRAINT introduction_other_post_fk FOREIGN KEY (other_post_id) REFERENCES post(id);

ALTER TABLE introduction ADD CONSTRAINT introduction_post_fk FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE introduction ADD CONSTRAINT introduction_pk PRIMARY KEY (id);

ALTER TABLE journal_entry ADD CONSTRAINT journal_entry_ground_check CHECK (((scope IS NULL) OR (num_nonnulls(mandate_id, organisation_id) = 1)));

ALTER TABLE journal_entry ADD CONSTRAINT journal_entry_organisation_check CHECK (((organisation_id IS NULL) OR ((organisation_id = person_id) AND (num_nonnulls(mandate_id, phone_code_id) = 0))));

ALTER TABLE journal_entry ADD CONSTRAINT journal_entry_own_yes_check CHECK ((own_yes = (phone_code_id IS NOT NULL)));

ALTER TABLE journal_entry ADD CONSTRAINT journal_entry_acted_by_fk FOREIGN KEY (acted_by) REFERENCES person(id);

ALTER TABLE journal_entry ADD CONSTRAINT journal_entry_mandate_fk FOREIGN KEY (mandate_id) REFERENCES mandate(id);

ALTER TABLE journal_entry ADD CONSTRAINT journal_entry_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);

ALTER TABLE journal_entry ADD CONSTRAINT journal_entry_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE journal_entry ADD CONSTRAINT journal_entry_phone_code_fk FOREIGN KEY (phone_code_id) REFERENCES phone_code(id);

ALTER TABLE journal_entry ADD CONSTRAINT journal_entry_pk PRIMARY KEY (id);

ALTER TABLE journal_entry ADD CONSTRAINT journal_entry_phone_code_key UNIQUE (phone_code_id);

ALTER TABLE leaving ADD CONSTRAINT leaving_order_check CHECK (((final_at > asked_at) AND ((erased_at IS NULL) OR (erased_at >= final_at))));

ALTER TABLE leaving ADD CONSTRAINT leaving_reason_check CHECK (((reason)::text = ANY ((ARRAY['moved'::character varying, 'noTime'::character varying, 'foundNobody'::character varying, 'helpedEnough'::character varying, 'privacy'::character varying, 'other'::character varying])::text[])));

ALTER TABLE leaving ADD CONSTRAINT leaving_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE leaving ADD CONSTRAINT leaving_pk PRIMARY KEY (person_id);

ALTER TABLE mail ADD CONSTRAINT mail_about_check CHECK ((jsonb_typeof(about) = 'object'::text));

ALTER TABLE mail ADD CONSTRAINT mail_attempts_check CHECK ((attempts >= 0));

ALTER TABLE mail ADD CONSTRAINT mail_claim_check CHECK ((((state)::text = 'sending'::text) = (claimed_until IS NOT NULL)));

ALTER TABLE mail ADD CONSTRAINT mail_kind_check CHECK (((kind)::text = ANY ((ARRAY['organisationApproved'::character varying, 'organisationRefused'::character varying, 'coordinatorInvited'::character varying, (('shiftPlaceOffered'::character varying)::text)::character varying, (('shiftPlaceGone'::character varying)::text)::character varying, (('shiftMoved'::character varying)::text)::character varying, (('shiftCancelled'::character varying)::text)::character varying, (('shiftDayBefore'::character varying)::text)::character varying, (('shiftHoursBefore'::character varying)::text)::character varying, (('shiftWithdrawn'::character varying)::text)::character varying, (('organisationWaitedFor'::character varying)::text)::character varying, (('slowOrganisation'::character varying)::text)::character varying, (('notChosen'::character varying)::text)::character varying, (((('leavingAsked'::character varying)::text)::character varying)::text)::character varying, (((('leavingSoon'::character varying)::text)::character varying)::text)::character varying, (((('signInLink'::character varying)::text)::character varying)::text)::character varying, (((('postApproved'::character varying)::text)::character varying)::text)::character varying, (((('postChangeAsked'::character varying)::text)::character varying)::text)::character varying, (((('postRefused'::character varying)::text)::character varying)::text)::character varying, (((('proposal'::character varying)::text)::character varying)::text)::character varying, (((('answerReminder'::character varying)::text)::character varying)::text)::character varying, (((('talksClosed'::character varying)::text)::character varying)::text)::character varying, (((('placeFree'::character varying)::text)::character varying)::text)::character varying, (((('agreementFormed'::character varying)::text)::character varying)::text)::character varying, (((('dayBefore'::character varying)::text)::character varying)::text)::character varying, (((('hoursBefore'::character varying)::text)::character varying)::text)::character varying, (((('moveProposed'::character varying)::text)::character varying)::text)::character varying, (((('occurrenceMoved'::character varying)::text)::character varying)::text)::character varying, (((('occurrenceCancelled'::character varying)::text)::character varying)::text)::character varying, (((('agreementEnded'::character varying)::text)::character varying)::text)::character varying, (((('didItHappen'::character varying)::text)::character varying)::text)::character varying, (((('didItHappenAgain'::character varying)::text)::character varying)::text)::character varying, (((('thanksRevealed'::character varying)::text)::character varying)::text)::character varying, (((('amendmentProposed'::character varying)::text)::character varying)::text)::character varying, (((('amendmentReminder'::character varying)::text)::character varying)::text)::character varying, (((('amendmentAgreed'::character varying)::text)::character varying)::text)::character varying, (((('amendmentClosed'::character varying)::text)::character varying)::text)::character varying, (((('agreementPaused'::character varying)::text)::character varying)::text)::character varying, (((('agreementResumed'::character varying)::text)::character varying)::text)::character varying, (((('standInAsked'::character varying)::text)::character varying)::text)::character varying, (((('standInConsent'::character varying)::text)::character varying)::text)::character varying, (((('standInAgreed'::character varying)::text)::character varying)::text)::character varying, (((('standInOff'::character varying)::text)::character varying)::text)::character varying, (((('reviewAsked'::character varying)::text)::character varying)::text)::character varying, (((('reviewAskedAgain'::character varying)::text)::character varying)::text)::character varying, (((('mediationAsked'::character varying)::text)::character varying)::text)::character varying, (((('mediatorJoined'::character varying)::text)::character varying)::text)::character varying, (((('suggestionMade'::character varying)::text)::character varying)::text)::character varying, (((('introductionAsked'::character varying)::text)::character varying)::text)::character varying, (((('introductionAgreed'::character varying)::text)::character varying)::text)::character varying, (((('introductionOver'::character varying)::text)::character varying)::text)::character varying, (((('mandateAsked'::character varying)::text)::character varying)::text)::character varying, (((('takeOverLink'::character varying)::text)::character varying)::text)::character varying, (((('ringProposed'::character varying)::text)::character varying)::text)::character varying, (((('ringChanged'::character varying)::text)::character varying)::text)::character varying, (((('ringReminder'::character varying)::text)::character varying)::text)::character varying, (((('ringAgreed'::character varying)::text)::character varying)::text)::character varying, (((('ringDissolved'::character varying)::text)::character varying)::text)::character varying, (((('newFits'::character varying)::text)::character varying)::text)::character varying, (((('digest'::character varying)::text)::character varying)::text)::character varying, (((('postTakenDown'::character varying)::text)::character varying)::text)::character varying, (((('houseRuleBroken'::character varying)::text)::character varying)::text)::character varying, (((('reportDecided'::character varying)::text)::character varying)::text)::character varying, (((('appealDecided'::character varying)::text)::character varying)::text)::character varying])::text[])));

ALTER TABLE mail ADD CONSTRAINT mail_sent_check CHECK ((((state)::text = 'sent'::text) = ((sent_at IS NOT NULL) AND (message_id IS NOT NULL))));

ALTER TABLE mail ADD CONSTRAINT mail_skipped_check CHECK ((((state)::text = 'skipped'::text) = (skipped_because IS NOT NULL)));

ALTER TABLE mail ADD CONSTRAINT mail_state_check CHECK (((state)::text = ANY ((ARRAY['due'::character varying, 'sending'::character varying, 'sent'::character varying, 'skipped'::character varying, 'failed'::character varying, 'toTell'::character varying, 'told'::character varying])::text[])));

ALTER TABLE mail ADD CONSTRAINT mail_told_check CHECK ((((state)::text = 'told'::text) = ((told_at IS NOT NULL) AND (told_by IS NOT NULL))));

ALTER TABLE mail ADD CONSTRAINT mail_person_fk FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE mail ADD CONSTRAINT mail_told_by_fk FOREIGN KEY (told_by) REFERENCES person(id);

ALTER TABLE mail ADD CONSTRAINT mail_pk PRIMARY KEY (id);

ALTER TABLE mail ADD CONSTRAINT mail_key_key UNIQUE (key);

ALTER TABLE mail_day ADD CONSTRAINT mail_day_mails_check CHECK ((mails >= 0));

ALTER TABLE mail_day ADD CONSTRAINT mail_day_person_fk FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE mail_day ADD CONSTRAINT mail_day_pk PRIMARY KEY (person_id, day);

ALTER TABLE mail_preference ADD CONSTRAINT mail_preference_person_fk FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE mail_preference ADD CONSTRAINT mail_preference_pk PRIMARY KEY (person_id, kind);

ALTER TABLE mandate ADD CONSTRAINT mandate_because_check CHECK (((ended_because)::text = ANY ((ARRAY['revoked'::character varying, 'refused'::character varying, 'replaced'::character varying, 'takenOver'::character varying])::text[])));

ALTER TABLE mandate ADD CONSTRAINT mandate_consent_check CHECK (((consent)::text = ANY ((ARRAY['oral'::character varying, 'written'::character varying, 'online'::character varying])::text[])));

ALTER TABLE mandate ADD CONSTRAINT mandate_ended_check CHECK (((ended_at IS NULL) = (ended_because IS NULL)));

ALTER TABLE mandate ADD CONSTRAINT mandate_given_check CHECK ((((consent)::text = 'online'::text) OR (given_at IS NOT NULL)));

ALTER TABLE mandate ADD CONSTRAINT mandate_given_on_check CHECK ((((consent)::text = 'online'::text) = (given_on IS NULL)));

ALTER TABLE mandate ADD CONSTRAINT mandate_length_check CHECK (((ends_at > asked_at) AND (ends_at <= (asked_at + '370 days'::interval))));

ALTER TABLE mandate ADD CONSTRAINT mandate_scopes_check CHECK (((cardinality(scopes) > 0) AND (scopes <@ ARRAY['posts'::text, 'talks'::text, 'agree'::text, 'agreements'::text, 'afterwards'::text])));

ALTER TABLE mandate ADD CONSTRAINT mandate_two_people_check CHECK ((person_id <> broker_id));

ALTER TABLE mandate ADD CONSTRAINT mandate_broker_fk FOREIGN KEY (broker_id) REFERENCES person(id);

ALTER TABLE mandate ADD CONSTRAINT mandate_ended_by_fk FOREIGN KEY (ended_by) REFERENCES person(id);

ALTER TABLE mandate ADD CONSTRAINT mandate_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE mandate ADD CONSTRAINT mandate_pk PRIMARY KEY (id);

ALTER TABLE match_change ADD CONSTRAINT match_change_pk PRIMARY KEY (id);

ALTER TABLE mediation_note ADD CONSTRAINT mediation_note_text_check CHECK ((length((text)::text) > 0));

ALTER TABLE mediation_note ADD CONSTRAINT mediation_note_area_fk FOREIGN KEY (area_code) REFERENCES area(code);

ALTER TABLE mediation_note ADD CONSTRAINT mediation_note_by_fk FOREIGN KEY (by_id) REFERENCES person(id);

ALTER TABLE mediation_note ADD CONSTRAINT mediation_note_negotiation_fk FOREIGN KEY (negotiation_id) REFERENCES negotiation(id);

ALTER TABLE mediation_note ADD CONSTRAINT mediation_note_pk PRIMARY KEY (id);

ALTER TABLE negotiation ADD CONSTRAINT negotiation_agreed_check CHECK ((((state)::text <> 'agreed'::text) OR (standing_hash IS NOT NULL)));

ALTER TABLE negotiation ADD CONSTRAINT negotiation_because_check CHECK (((closed_because)::text = ANY ((ARRAY['declined'::character varying, 'withdrawn'::character varying, 'noAnswer'::character varying, 'blocked'::character varying, 'suspended'::character varying, 'postClosed'::character varying, 'left'::character varying])::text[])));

ALTER TABLE negotiation ADD CONSTRAINT negotiation_closed_check CHECK ((((state)::text = 'closed'::text) = (closed_because IS NOT NULL)));

ALTER TABLE negotiation ADD CONSTRAINT negotiation_counters_check CHECK ((counters >= 0));

ALTER TABLE negotiation ADD CONSTRAINT negotiation_joined_check CHECK (((NOT ((mediation)::text IS DISTINCT FROM 'joined'::text)) = (mediator_id IS NOT NULL)));

ALTER TABLE negotiation ADD CONSTRAINT negotiation_mediated_check CHECK (((mediation IS NULL) OR ((state)::text ~~ 'awaiting%'::text) OR (((closed_because)::text = 'noAnswer'::text) AND ((mediation)::text <> 'joined'::text))));

ALTER TABLE negotiation ADD CONSTRAINT negotiation_mediation_check CHECK (((mediation)::text = ANY ((ARRAY['askedByRequester'::character varying, 'askedByHelper'::character varying, 'agreed'::character varying, 'joined'::character varying])::text[])));

ALTER TABLE negotiation ADD CONSTRAINT negotiation_mediator_check CHECK (((mediator_id <> requester_id) AND (mediator_id <> helper_id)));

ALTER TABLE negotiation ADD CONSTRAINT negotiation_opened_by_check CHECK (((opened_by)::text = ANY ((ARRAY['requester'::character varying, 'helper'::character varying])::text[])));

ALTER TABLE negotiation ADD CONSTRAINT negotiation_over_check CHECK (
CASE state
    WHEN 'closed'::text THEN (over_at IS NOT NULL)
    WHEN 'agreed'::text THEN true
    ELSE (over_at IS NULL)
END);

ALTER TABLE negotiation ADD CONSTRAINT negotiation_proposed_by_check CHECK (((proposed_by)::text = ANY ((ARRAY['requester'::character varying, 'helper'::character varying])::text[])));

ALTER TABLE negotiation ADD CONSTRAINT negotiation_responder_check CHECK ((responder_id =
CASE opened_by
    WHEN 'requester'::text THEN requester_id
    ELSE helper_id
END));

ALTER TABLE negotiation ADD CONSTRAINT negotiation_standing_check CHECK (((standing_hash IS NULL) = (proposed_by IS NULL)));

ALTER TABLE negotiation ADD CONSTRAINT negotiation_state_check CHECK (((state)::text = ANY ((ARRAY['awaitingRequester'::character varying, 'awaitingHelper'::character varying, 'agreed'::character varying, 'closed'::character varying])::text[])));

ALTER TABLE negotiation ADD CONSTRAINT negotiation_two_people_check CHECK ((requester_id <> helper_id));

ALTER TABLE negotiation ADD CONSTRAINT negotiation_version_check CHECK ((version >= 0));

ALTER TABLE negotiation ADD CONSTRAINT negotiation_helper_fk FOREIGN KEY (helper_id) REFERENCES person(id);

ALTER TABLE negotiation ADD CONSTRAINT negotiation_mediator_fk FOREIGN KEY (mediator_id) REFERENCES person(id);

ALTER TABLE negotiation ADD CONSTRAINT negotiation_post_fk FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE negotiation ADD CONSTRAINT negotiation_requester_fk FOREIGN KEY (requester_id) REFERENCES person(id);

ALTER TABLE negotiation ADD CONSTRAINT negotiation_standing_fk FOREIGN KEY (id, version, standing_hash) REFERENCES terms_proposal(negotiation_id, version, hash);

ALTER TABLE negotiation ADD CONSTRAINT negotiation_suggestion_fk FOREIGN KEY (id, suggestion) REFERENCES suggestion(negotiation_id, number);

ALTER TABLE negotiation ADD CONSTRAINT negotiation_pk PRIMARY KEY (id);

ALTER TABLE occurrence ADD CONSTRAINT occurrence_calendar_sequence_check CHECK ((calendar_sequence >= 0));

ALTER TABLE occurrence ADD CONSTRAINT occurrence_cancelled_check CHECK ((((state)::text = 'cancelled'::text) = (cancelled_at IS NOT NULL)));

ALTER TABLE occurrence ADD CONSTRAINT occurrence_ends_check CHECK ((ends_at > starts_at));

ALTER TABLE occurrence ADD CONSTRAINT occurrence_number_check CHECK ((number > 0));

ALTER TABLE occurrence ADD CONSTRAINT occurrence_paused_check CHECK (((pause_id IS NULL) OR ((state)::text = 'skipped'::text)));

ALTER TABLE occurrence ADD CONSTRAINT occurrence_skipped_check CHECK ((((state)::text <> 'skipped'::text) OR (skipped_at IS NOT NULL)));

ALTER TABLE occurrence ADD CONSTRAINT occurrence_state_check CHECK (((state)::text = ANY ((ARRAY['planned'::character varying, 'moved'::character varying, 'skipped'::character varying, 'cancelled'::character varying, 'done'::character varying, 'missed'::character varying, 'excused'::character varying])::text[])));

ALTER TABLE occurrence ADD CONSTRAINT occurrence_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement(id);

ALTER TABLE occurrence ADD CONSTRAINT occurrence_pause_fk FOREIGN KEY (pause_id) REFERENCES agreement_pause(id);

ALTER TABLE occurrence ADD CONSTRAINT occurrence_stand_in_fk FOREIGN KEY (stand_in_id) REFERENCES person(id);

ALTER TABLE occurrence ADD CONSTRAINT occurrence_pk PRIMARY KEY (id);

ALTER TABLE occurrence ADD CONSTRAINT occurrence_number_key UNIQUE (agreement_id, number);

ALTER TABLE occurrence_move ADD CONSTRAINT occurrence_move_decided_check CHECK ((((state)::text = 'open'::text) = (decided_at IS NULL)));

ALTER TABLE occurrence_move ADD CONSTRAINT occurrence_move_ends_check CHECK ((ends_at > starts_at));

ALTER TABLE occurrence_move ADD CONSTRAINT occurrence_move_other_check CHECK ((((state)::text <> 'accepted'::text) OR (decided_by <> proposed_by)));

ALTER TABLE occurrence_move ADD CONSTRAINT occurrence_move_state_check CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'accepted'::character varying, 'dropped'::character varying, 'replaced'::character varying])::text[])));

ALTER TABLE occurrence_move ADD CONSTRAINT occurrence_move_occurrence_fk FOREIGN KEY (occurrence_id) REFERENCES occurrence(id);

ALTER TABLE occurrence_move ADD CONSTRAINT occurrence_move_proposed_by_fk FOREIGN KEY (proposed_by) REFERENCES person(id);

ALTER TABLE occurrence_move ADD CONSTRAINT occurrence_move_pk PRIMARY KEY (id);

ALTER TABLE organisation ADD CONSTRAINT organisation_another_check CHECK ((checked_by <> registered_by));

ALTER TABLE organisation ADD CONSTRAINT organisation_approved_check CHECK ((((state)::text <> 'approved'::text) OR ((approved_name IS NOT NULL) AND (checked_by IS NOT NULL))));

ALTER TABLE organisation ADD CONSTRAINT organisation_approved_whole_check CHECK ((num_nonnulls(approved_name, approved_about, approved_area_code) = ANY (ARRAY[0, 3])));

ALTER TABLE organisation ADD CONSTRAINT organisation_chamber_number_check CHECK ((chamber_number ~ '^[0-9]{8}$'::text));

ALTER TABLE organisation ADD CONSTRAINT organisation_handed_in_check CHECK (
CASE state
    WHEN 'inReview'::text THEN (handed_in_at IS NOT NULL)
    WHEN 'approved'::text THEN true
    ELSE (handed_in_at IS NULL)
END);

ALTER TABLE organisation ADD CONSTRAINT organisation_kind_check CHECK (((kind)::text = ANY ((ARRAY['volunteer'::character varying, 'public'::character varying, 'company'::character varying])::text[])));

ALTER TABLE organisation ADD CONSTRAINT organisation_name_check CHECK ((length((name)::text) >= 2));

ALTER TABLE organisation ADD CONSTRAINT organisation_notice_check CHECK (((notice_hours >= 24) AND (notice_hours <= 168)));

ALTER TABLE organisation ADD CONSTRAINT organisation_state_check CHECK (((state)::text = ANY ((ARRAY['inReview'::character varying, 'approved'::character varying, 'refused'::character varying, 'closed'::character varying])::text[])));

ALTER TABLE organisation ADD CONSTRAINT organisation_approved_area_fk FOREIGN KEY (approved_area_code) REFERENCES area(code);

ALTER TABLE organisation ADD CONSTRAINT organisation_area_fk FOREIGN KEY (area_code) REFERENCES area(code);

ALTER TABLE organisation ADD CONSTRAINT organisation_checked_by_fk FOREIGN KEY (checked_by) REFERENCES person(id);

ALTER TABLE organisation ADD CONSTRAINT organisation_person_fk FOREIGN KEY (id) REFERENCES person(id);

ALTER TABLE organisation ADD CONSTRAINT organisation_registered_by_fk FOREIGN KEY (registered_by) REFERENCES person(id);

ALTER TABLE organisation ADD CONSTRAINT organisation_pk PRIMARY KEY (id);

ALTER TABLE outbox_event ADD CONSTRAINT outbox_event_pk PRIMARY KEY (id);

ALTER TABLE password ADD CONSTRAINT password_person_fk FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE password ADD CONSTRAINT password_pk PRIMARY KEY (person_id);

ALTER TABLE person ADD CONSTRAINT person_email_lower_check CHECK (((email)::text = lower((email)::text)));

ALTER TABLE person ADD CONSTRAINT person_erased_check CHECK ((((state)::text <> 'erased'::text) OR (email IS NULL)));

ALTER TABLE person ADD CONSTRAINT person_first_name_check CHECK ((length((first_name)::text) > 0));

ALTER TABLE person ADD CONSTRAINT person_kind_check CHECK (((kind)::text = ANY ((ARRAY['person'::character varying, 'organisation'::character varying])::text[])));

ALTER TABLE person ADD CONSTRAINT person_locale_check CHECK (((locale)::text = ANY ((ARRAY['nl'::character varying, 'en'::character varying])::text[])));

ALTER TABLE person ADD CONSTRAINT person_organisation_check CHECK ((((kind)::text = 'person'::text) OR (email IS NULL)));

ALTER TABLE person ADD CONSTRAINT person_state_check CHECK (((state)::text = ANY ((ARRAY['active'::character varying, 'leaving'::character varying, 'suspended'::character varying, 'erased'::character varying])::text[])));

ALTER TABLE person ADD CONSTRAINT person_pk PRIMARY KEY (id);

ALTER TABLE person ADD CONSTRAINT person_email_key UNIQUE (email);

ALTER TABLE phone_code ADD CONSTRAINT phone_code_purpose_check CHECK (((purpose)::text = ANY ((ARRAY['terms'::character varying, 'ring'::character varying, 'move'::character varying, 'standIn'::character varying, 'takeOver'::character varying])::text[])));

ALTER TABLE phone_code ADD CONSTRAINT phone_code_spent_check CHECK (((spent_at IS NULL) OR (confirmed_at IS NOT NULL)));

ALTER TABLE phone_code ADD CONSTRAINT phone_code_tries_check CHECK (((tries >= 0) AND (tries <= 5)));

ALTER TABLE phone_code ADD CONSTRAINT phone_code_asked_by_fk FOREIGN KEY (asked_by) REFERENCES person(id);

ALTER TABLE phone_code ADD CONSTRAINT phone_code_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE phone_code ADD CONSTRAINT phone_code_pk PRIMARY KEY (id);

ALTER TABLE place_offer ADD CONSTRAINT place_offer_state_check CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'accepted'::character varying, 'declined'::character varying, 'lapsed'::character varying, 'takenBack'::character varying])::text[])));

ALTER TABLE place_offer ADD CONSTRAINT place_offer_window_check CHECK ((offered_at < expires_at));

ALTER TABLE place_offer ADD CONSTRAINT place_offer_shift_fk FOREIGN KEY (shift_id) REFERENCES shift(id);

ALTER TABLE place_offer ADD CONSTRAINT place_offer_sign_up_fk FOREIGN KEY (sign_up_id) REFERENCES sign_up(id);

ALTER TABLE place_offer ADD CONSTRAINT place_offer_pk PRIMARY KEY (id);

ALTER TABLE post ADD CONSTRAINT post_approval_whole_check CHECK ((((approved_revision IS NULL) = (num_nonnulls(approved_hash, published_at, activity, availability, languages, absence, search_vector) = 0)) AND (num_nonnulls(approved_revision, approved_hash, published_at, activity, availability, languages, absence, search_vector) = ANY (ARRAY[0, 8]))));

ALTER TABLE post ADD CONSTRAINT post_fulfilled_full_check CHECK ((((state)::text <> 'fulfilled'::text) OR (taken = places)));

ALTER TABLE post ADD CONSTRAINT post_kind_check CHECK (((kind)::text = ANY ((ARRAY['request'::character varying, 'offer'::character varying])::text[])));

ALTER TABLE post ADD CONSTRAINT post_latest_revision_check CHECK ((latest_revision >= 1));

ALTER TABLE post ADD CONSTRAINT post_open_has_room_check CHECK ((((state)::text <> 'open'::text) OR (taken < places)));

ALTER TABLE post ADD CONSTRAINT post_paused_vacancy_check CHECK ((((state)::text <> 'paused'::text) OR vacancy));

ALTER TABLE post ADD CONSTRAINT post_places_check CHECK (((places >= 1) AND (places <= 20)));

ALTER TABLE post ADD CONSTRAINT post_public_approved_check CHECK ((((state)::text <> ALL ((ARRAY['open'::character varying, 'paused'::character varying, 'fulfilled'::character varying, 'lapsed'::character varying])::text[])) OR (approved_revision IS NOT NULL)));

ALTER TABLE post ADD CONSTRAINT post_state_check CHECK (((state)::text = ANY ((ARRAY['draft'::character varying, 'inReview'::character varying, 'open'::character varying, 'paused'::character varying, 'fulfilled'::character varying, 'withdrawn'::character varying, 'lapsed'::character varying])::text[])));

ALTER TABLE post ADD CONSTRAINT post_taken_check CHECK (((taken >= 0) AND (taken <= places)));

ALTER TABLE post ADD CONSTRAINT post_vacancy_asks_check CHECK (((NOT vacancy) OR ((kind)::text = 'request'::text)));

ALTER TABLE post ADD CONSTRAINT post_approved_revision_fk FOREIGN KEY (id, approved_revision, approved_hash) REFERENCES post_revision(post_id, number, approved_hash);

ALTER TABLE post ADD CONSTRAINT post_area_fk FOREIGN KEY (area_code) REFERENCES area(code);

ALTER TABLE post ADD CONSTRAINT post_author_fk FOREIGN KEY (author_id) REFERENCES person(id);

ALTER TABLE post ADD CONSTRAINT post_latest_revision_fk FOREIGN KEY (id, latest_revision) REFERENCES post_revision(post_id, number) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE post ADD CONSTRAINT post_municipality_fk FOREIGN KEY (municipality_code) REFERENCES area(code);

ALTER TABLE post ADD CONSTRAINT post_pk PRIMARY KEY (id);

ALTER TABLE post_revision ADD CONSTRAINT post_revision_approval_check CHECK ((approved_hash = content_hash));

ALTER TABLE post_revision ADD CONSTRAINT post_revision_approved_check CHECK ((((state)::text <> 'approved'::text) OR (approved_hash IS NOT NULL)));

ALTER TABLE post_revision ADD CONSTRAINT post_revision_availability_check CHECK (((availability >= 0) AND (availability <= 268435455)));

ALTER TABLE post_revision ADD CONSTRAINT post_revision_by_rule_check CHECK (((NOT by_rule) OR (vacancy IS NOT NULL)));

ALTER TABLE post_revision ADD CONSTRAINT post_revision_decided_check CHECK ((((state)::text = ANY ((ARRAY['draft'::character varying, 'inReview'::character varying, 'superseded'::character varying])::text[])) OR (decided_at IS NOT NULL)));

ALTER TABLE post_revision ADD CONSTRAINT post_revision_decision_check CHECK (((decided_at IS NULL) = ((decided_by IS NULL) AND (NOT by_rule))));

ALTER TABLE post_revision ADD CONSTRAINT post_revision_house_rule_check CHECK ((((state)::text = 'refused'::text) = (house_rule IS NOT NULL)));

ALTER TABLE post_revision ADD CONSTRAINT post_revision_in_return_check CHECK (((in_return)::text = ANY ((ARRAY['nothing'::character varying, 'passItOn'::character varying, 'together'::character varying, 'activity'::character varying, 'expenses'::character varying])::text[])));

ALTER TABLE post_revision ADD CONSTRAINT post_revision_languages_check CHECK ((cardinality(languages) <= 10));

ALTER TABLE post_revision ADD CONSTRAINT post_revision_note_check CHECK ((((state)::text <> ALL ((ARRAY['changeAsked'::character varying, 'refused'::character varying])::text[])) OR (length((note)::text) >= 5)));

ALTER TABLE post_revision ADD CONSTRAINT post_revision_number_check CHECK ((number >= 1));

ALTER TABLE post_revision ADD CONSTRAINT post_revision_place_check CHECK (((place)::text = ANY ((ARRAY['atRequester'::character varying, 'atHelper'::character varying, 'publicPlace'::character varying, 'online'::character varying, 'byPhone'::character varying, 'any'::character varying])::text[])));

ALTER TABLE post_revision ADD CONSTRAINT post_revision_places_check CHECK (((places >= 1) AND (places <= 20)));

ALTER TABLE post_revision ADD CONSTRAINT post_revision_state_check CHECK (((state)::text = ANY ((ARRAY['draft'::character varying, 'inReview'::character varying, 'approved'::character varying, 'changeAsked'::character varying, 'refused'::character varying, 'superseded'::character varying])::text[])));

ALTER TABLE post_revision ADD CONSTRAINT post_revision_submitted_check CHECK ((((state)::text = 'draft'::text) OR (submitted_at IS NOT NULL)));

ALTER TABLE post_revision ADD CONSTRAINT post_revision_text_check CHECK ((length((text)::text) >= 10));

ALTER TABLE post_revision ADD CONSTRAINT post_revision_vacancy_check CHECK ((jsonb_typeof(vacancy) = 'object'::text));

ALTER TABLE post_revision ADD CONSTRAINT post_revision_decided_by_fk FOREIGN KEY (decided_by) REFERENCES person(id);

ALTER TABLE post_revision ADD CONSTRAINT post_revision_post_fk FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;

ALTER TABLE post_revision ADD CONSTRAINT post_revision_pk PRIMARY KEY (post_id, number);

ALTER TABLE post_revision ADD CONSTRAINT post_revision_approved_hash_key UNIQUE (post_id, number, approved_hash);

ALTER TABLE post_word ADD CONSTRAINT post_word_pk PRIMARY KEY (word);

ALTER TABLE rate_limit ADD CONSTRAINT rate_limit_pk PRIMARY KEY (key);

ALTER TABLE report ADD CONSTRAINT report_words_check CHECK ((length((words)::text) >= 5));

ALTER TABLE report ADD CONSTRAINT report_case_fk FOREIGN KEY (case_id) REFERENCES report_case(id) ON DELETE CASCADE;

ALTER TABLE report ADD CONSTRAINT report_reporter_fk FOREIGN KEY (reporter_id) REFERENCES person(id);

ALTER TABLE report ADD CONSTRAINT report_pk PRIMARY KEY (id);

ALTER TABLE report ADD CONSTRAINT report_once_key UNIQUE (case_id, reporter_id);

ALTER TABLE report_case ADD CONSTRAINT report_case_about_check CHECK (((about)::text = ANY ((ARRAY['post'::character varying, 'talks'::character varying, 'person'::character varying])::text[])));

ALTER TABLE report_case ADD CONSTRAINT report_case_decided_check CHECK ((num_nonnulls(decided_at, decided_by, reason) =
CASE state
    WHEN 'open'::text THEN 0
    ELSE 3
END));

ALTER TABLE report_case ADD CONSTRAINT report_case_other_check CHECK ((decided_by <> person_id));

ALTER TABLE report_case ADD CONSTRAINT report_case_post_check CHECK ((((about)::text <> 'post'::text) OR (post_id IS NOT NULL)));

ALTER TABLE report_case ADD CONSTRAINT report_case_rule_check CHECK ((((state)::text = 'upheld'::text) = (rule IS NOT NULL)));

ALTER TABLE report_case ADD CONSTRAINT report_case_state_check CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'upheld'::character varying, 'dismissed'::character varying])::text[])));

ALTER TABLE report_case ADD CONSTRAINT report_case_area_fk FOREIGN KEY (area_code) REFERENCES area(code);

ALTER TABLE report_case ADD CONSTRAINT report_case_decided_by_fk FOREIGN KEY (decided_by) REFERENCES person(id);

ALTER TABLE report_case ADD CONSTRAINT report_case_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE report_case ADD CONSTRAINT report_case_post_fk FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;

ALTER TABLE report_case ADD CONSTRAINT report_case_pk PRIMARY KEY (id);

ALTER TABLE resident ADD CONSTRAINT resident_availability_check CHECK (((availability >= 0) AND (availability <= 268435455)));

ALTER TABLE resident ADD CONSTRAINT resident_helps_at_most_check CHECK (((helps_at_most >= 1) AND (helps_at_most <= 31)));

ALTER TABLE resident ADD CONSTRAINT resident_languages_check CHECK ((cardinality(languages) <= 10));

ALTER TABLE resident ADD CONSTRAINT resident_skills_check CHECK ((cardinality(skills) <= 30));

ALTER TABLE resident ADD CONSTRAINT resident_area_fk FOREIGN KEY (area_code) REFERENCES area(code);

ALTER TABLE resident ADD CONSTRAINT resident_person_fk FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE resident ADD CONSTRAINT resident_pk PRIMARY KEY (person_id);

ALTER TABLE review_answer ADD CONSTRAINT review_answer_answer_check CHECK (((answer)::text = ANY ((ARRAY['stillGood'::character varying, 'change'::character varying, 'stop'::character varying])::text[])));

ALTER TABLE review_answer ADD CONSTRAINT review_answer_reason_check CHECK ((((answer)::text = 'stop'::text) = (reason IS NOT NULL)));

ALTER TABLE review_answer ADD CONSTRAINT review_answer_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE review_answer ADD CONSTRAINT review_answer_review_fk FOREIGN KEY (agreement_id, months) REFERENCES agreement_review(agreement_id, months);

ALTER TABLE review_answer ADD CONSTRAINT review_answer_pk PRIMARY KEY (agreement_id, months, person_id);

ALTER TABLE ring ADD CONSTRAINT ring_areas_check CHECK ((cardinality(areas) > 0));

ALTER TABLE ring ADD CONSTRAINT ring_because_check CHECK (((ended_because)::text = ANY ((ARRAY['declined'::character varying, 'noAnswer'::character varying, 'notPossible'::character varying])::text[])));

ALTER TABLE ring ADD CONSTRAINT ring_dissolved_check CHECK ((((state)::text = 'dissolved'::text) = (ended_because IS NOT NULL)));

ALTER TABLE ring ADD CONSTRAINT ring_ended_check CHECK ((((state)::text = 'proposed'::text) = (ended_at IS NULL)));

ALTER TABLE ring ADD CONSTRAINT ring_state_check CHECK (((state)::text = ANY ((ARRAY['proposed'::character varying, 'agreed'::character varying, 'dissolved'::character varying])::text[])));

ALTER TABLE ring ADD CONSTRAINT ring_version_check CHECK ((version > 0));

ALTER TABLE ring ADD CONSTRAINT ring_opened_by_fk FOREIGN KEY (opened_by) REFERENCES person(id);

ALTER TABLE ring ADD CONSTRAINT ring_standing_fk FOREIGN KEY (id, version, hash) REFERENCES ring_version(ring_id, version, hash);

ALTER TABLE ring ADD CONSTRAINT ring_pk PRIMARY KEY (id);

ALTER TABLE ring_consent ADD CONSTRAINT ring_consent_party_fk FOREIGN KEY (ring_id, person_id) REFERENCES ring_party(ring_id, person_id);

ALTER TABLE ring_consent ADD CONSTRAINT ring_consent_version_fk FOREIGN KEY (ring_id, version, hash) REFERENCES ring_version(ring_id, version, hash);

ALTER TABLE ring_consent ADD CONSTRAINT ring_consent_pk PRIMARY KEY (ring_id, version, person_id);

ALTER TABLE ring_leg ADD CONSTRAINT ring_leg_number_check CHECK ((number > 0));

ALTER TABLE ring_leg ADD CONSTRAINT ring_leg_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement(id);

ALTER TABLE ring_leg ADD CONSTRAINT ring_leg_ring_fk FOREIGN KEY (ring_id) REFERENCES ring(id);

ALTER TABLE ring_leg ADD CONSTRAINT ring_leg_pk PRIMARY KEY (ring_id, number);

ALTER TABLE ring_leg ADD CONSTRAINT ring_leg_agreement_key UNIQUE (agreement_id);

ALTER TABLE ring_party ADD CONSTRAINT ring_party_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE ring_party ADD CONSTRAINT ring_party_ring_fk FOREIGN KEY (ring_id) REFERENCES ring(id);

ALTER TABLE ring_party ADD CONSTRAINT ring_party_pk PRIMARY KEY (ring_id, person_id);

ALTER TABLE ring_version ADD CONSTRAINT ring_version_broker_check CHECK ((NOT (legs @> jsonb_build_array(jsonb_build_object('helperId', (by_id)::text)))));

ALTER TABLE ring_version ADD CONSTRAINT ring_version_hash_check CHECK (((hash)::text = encode(sha256(convert_to(canonical, 'UTF8'::name)), 'hex'::text)));

ALTER TABLE ring_version ADD CONSTRAINT ring_version_legs_check CHECK ((legs = ((canonical)::jsonb -> 'legs'::text)));

ALTER TABLE ring_version ADD CONSTRAINT ring_version_number_check CHECK ((version > 0));

ALTER TABLE ring_version ADD CONSTRAINT ring_version_size_check CHECK (((jsonb_array_length(legs) >= 3) AND (jsonb_array_length(legs) <= 5)));

ALTER TABLE ring_version ADD CONSTRAINT ring_version_by_fk FOREIGN KEY (by_id) REFERENCES person(id);

ALTER TABLE ring_version ADD CONSTRAINT ring_version_ring_fk FOREIGN KEY (ring_id) REFERENCES ring(id);

ALTER TABLE ring_version ADD CONSTRAINT ring_version_pk PRIMARY KEY (ring_id, version);

ALTER TABLE ring_version ADD CONSTRAINT ring_version_hash_key UNIQUE (ring_id, version, hash);

ALTER TABLE ring_wish ADD CONSTRAINT ring_wish_words_check CHECK ((length((words)::text) > 0));

ALTER TABLE ring_wish ADD CONSTRAINT ring_wish_party_fk FOREIGN KEY (ring_id, person_id) REFERENCES ring_party(ring_id, person_id);

ALTER TABLE ring_wish ADD CONSTRAINT ring_wish_version_fk FOREIGN KEY (ring_id, version) REFERENCES ring_version(ring_id, version);

ALTER TABLE ring_wish ADD CONSTRAINT ring_wish_pk PRIMARY KEY (ring_id, version, person_id);

ALTER TABLE role_grant ADD CONSTRAINT role_grant_broker_area_check CHECK ((((role)::text = 'broker'::text) = ((area_code)::text <> ''::text)));

ALTER TABLE role_grant ADD CONSTRAINT role_grant_role_check CHECK (((role)::text = ANY ((ARRAY['resident'::character varying, 'broker'::character varying, 'coordinator'::character varying, 'administrator'::character varying])::text[])));

ALTER TABLE role_grant ADD CONSTRAINT role_grant_person_fk FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE role_grant ADD CONSTRAINT role_grant_pk PRIMARY KEY (person_id, role, area_code);

ALTER TABLE saved_search ADD CONSTRAINT saved_search_hears_check CHECK (((hears)::text = ANY ((ARRAY['atOnce'::character varying, 'digest'::character varying, 'off'::character varying])::text[])));

ALTER TABLE saved_search ADD CONSTRAINT saved_search_kind_check CHECK (((kind)::text = ANY ((ARRAY['request'::character varying, 'offer'::character varying])::text[])));

ALTER TABLE saved_search ADD CONSTRAINT saved_search_metres_check CHECK (((metres >= 0) AND (metres <= 50000)));

ALTER TABLE saved_search ADD CONSTRAINT saved_search_slot_check CHECK (((slot >= 1) AND (slot <= 20)));

ALTER TABLE saved_search ADD CONSTRAINT saved_search_words_check CHECK ((((words)::text = ''::text) = (query IS NULL)));

ALTER TABLE saved_search ADD CONSTRAINT saved_search_area_fk FOREIGN KEY (area_code) REFERENCES area(code);

ALTER TABLE saved_search ADD CONSTRAINT saved_search_person_fk FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE saved_search ADD CONSTRAINT saved_search_pk PRIMARY KEY (id);

ALTER TABLE saved_search ADD CONSTRAINT saved_search_slot_key UNIQUE (person_id, slot);

ALTER TABLE session ADD CONSTRAINT session_person_fk FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE session ADD CONSTRAINT session_pk PRIMARY KEY (token_hash);

ALTER TABLE shift ADD CONSTRAINT shift_length_check CHECK ((starts_at < ends_at));

ALTER TABLE shift ADD CONSTRAINT shift_places_check CHECK (((places >= 1) AND (places <= 500)));

ALTER TABLE shift ADD CONSTRAINT shift_role_check CHECK ((length((role)::text) >= 2));

ALTER TABLE shift ADD CONSTRAINT shift_series_start_check CHECK (((series_id IS NULL) = (series_start IS NULL)));

ALTER TABLE shift ADD CONSTRAINT shift_sign_up_check CHECK (((sign_up)::text = ANY ((ARRAY['open'::character varying, 'agreement'::character varying])::text[])));

ALTER TABLE shift ADD CONSTRAINT shift_state_check CHECK (((state)::text = ANY ((ARRAY['planned'::character varying, 'cancelled'::character varying])::text[])));

ALTER TABLE shift ADD CONSTRAINT shift_taken_check CHECK (((confirmed >= 0) AND (offered >= 0) AND ((confirmed + offered) <= places)));

ALTER TABLE shift ADD CONSTRAINT shift_waiting_check CHECK ((waiting >= 0));

ALTER TABLE shift ADD CONSTRAINT shift_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);

ALTER TABLE shift ADD CONSTRAINT shift_post_fk FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE shift ADD CONSTRAINT shift_series_fk FOREIGN KEY (series_id) REFERENCES shift_series(id);

ALTER TABLE shift ADD CONSTRAINT shift_pk PRIMARY KEY (id);

ALTER TABLE shift ADD CONSTRAINT shift_period_key UNIQUE (id, period);

ALTER TABLE shift ADD CONSTRAINT shift_series_once_key UNIQUE (series_id, series_start);

ALTER TABLE shift_event ADD CONSTRAINT shift_event_shift_fk FOREIGN KEY (shift_id) REFERENCES shift(id);

ALTER TABLE shift_event ADD CONSTRAINT shift_event_sign_up_fk FOREIGN KEY (sign_up_id) REFERENCES sign_up(id);

ALTER TABLE shift_event ADD CONSTRAINT shift_event_pk PRIMARY KEY (number);

ALTER TABLE shift_series ADD CONSTRAINT shift_series_minutes_check CHECK (((minutes >= 15) AND (minutes <= 1440)));

ALTER TABLE shift_series ADD CONSTRAINT shift_series_places_check CHECK (((places >= 1) AND (places <= 500)));

ALTER TABLE shift_series ADD CONSTRAINT shift_series_sign_up_check CHECK (((sign_up)::text = ANY ((ARRAY['open'::character varying, 'agreement'::character varying])::text[])));

ALTER TABLE shift_series ADD CONSTRAINT shift_series_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);

ALTER TABLE shift_series ADD CONSTRAINT shift_series_post_fk FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE shift_series ADD CONSTRAINT shift_series_pk PRIMARY KEY (id);

ALTER TABLE shift_silence ADD CONSTRAINT shift_silence_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE shift_silence ADD CONSTRAINT shift_silence_shift_fk FOREIGN KEY (shift_id) REFERENCES shift(id);

ALTER TABLE shift_silence ADD CONSTRAINT shift_silence_pk PRIMARY KEY (person_id, shift_id, terms_version);

ALTER TABLE sign_in_link ADD CONSTRAINT sign_in_link_first_name_check CHECK ((length((first_name)::text) > 0));

ALTER TABLE sign_in_link ADD CONSTRAINT sign_in_link_locale_check CHECK (((locale)::text = ANY ((ARRAY['nl'::character varying, 'en'::character varying])::text[])));

ALTER TABLE sign_in_link ADD CONSTRAINT sign_in_link_sign_up_check CHECK (((first_name IS NULL) = (locale IS NULL)));

ALTER TABLE sign_in_link ADD CONSTRAINT sign_in_link_person_fk FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE sign_in_link ADD CONSTRAINT sign_in_link_pk PRIMARY KEY (id);

ALTER TABLE sign_up ADD CONSTRAINT sign_up_answer_by_check CHECK ((((state)::text = 'toConfirm'::text) = (answer_by IS NOT NULL)));

ALTER TABLE sign_up ADD CONSTRAINT sign_up_ended_check CHECK ((((state)::text = ANY ((ARRAY['withdrawn'::character varying, 'declined'::character varying, 'lapsed'::character varying, 'cancelled'::character varying])::text[])) = (ended_at IS NOT NULL)));

ALTER TABLE sign_up ADD CONSTRAINT sign_up_state_check CHECK (((state)::text = ANY ((ARRAY['confirmed'::character varying, 'waiting'::character varying, 'offered'::character varying, 'toConfirm'::character varying, 'withdrawn'::character varying, 'declined'::character varying, 'lapsed'::character varying, 'cancelled'::character varying])::text[])));

ALTER TABLE sign_up ADD CONSTRAINT sign_up_withdrawn_check CHECK ((((state)::text = 'withdrawn'::text) OR ((reason IS NULL) AND (NOT late))));

ALTER TABLE sign_up ADD CONSTRAINT sign_up_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE sign_up ADD CONSTRAINT sign_up_shift_fk FOREIGN KEY (shift_id, period) REFERENCES shift(id, period) ON UPDATE CASCADE;

ALTER TABLE sign_up ADD CONSTRAINT sign_up_pk PRIMARY KEY (id);

ALTER TABLE sign_up ADD CONSTRAINT sign_up_overlap_excl EXCLUDE USING gist (person_id WITH =, period WITH &&) WHERE (((state)::text = 'confirmed'::text));

ALTER TABLE slow_answer ADD CONSTRAINT slow_answer_day_check CHECK ((day = ANY (ARRAY[3, 7, 10])));

ALTER TABLE slow_answer ADD CONSTRAINT slow_answer_negotiation_fk FOREIGN KEY (negotiation_id) REFERENCES negotiation(id);

ALTER TABLE slow_answer ADD CONSTRAINT slow_answer_turn_fk FOREIGN KEY (negotiation_id, turn) REFERENCES turn(negotiation_id, number);

ALTER TABLE slow_answer ADD CONSTRAINT slow_answer_pk PRIMARY KEY (negotiation_id, turn, day);

ALTER TABLE staff_access ADD CONSTRAINT staff_access_what_check CHECK (((what)::text = ANY ((ARRAY['mediatedTalks'::character varying, 'mediationNotes'::character varying, 'history'::character varying])::text[])));

ALTER TABLE staff_access ADD CONSTRAINT staff_access_by_fk FOREIGN KEY (by_id) REFERENCES person(id);

ALTER TABLE staff_access ADD CONSTRAINT staff_access_pk PRIMARY KEY (id);

ALTER TABLE stand_in ADD CONSTRAINT stand_in_consent_check CHECK ((((state)::text <> 'agreed'::text) OR ((willing_at IS NOT NULL) AND (consented_by IS NOT NULL) AND ((consented_by <> person_id) AND (consented_by <> asked_by)))));

ALTER TABLE stand_in ADD CONSTRAINT stand_in_decided_check CHECK ((((state)::text = ANY ((ARRAY['asked'::character varying, 'willing'::character varying])::text[])) = (decided_at IS NULL)));

ALTER TABLE stand_in ADD CONSTRAINT stand_in_other_check CHECK ((person_id <> asked_by));

ALTER TABLE stand_in ADD CONSTRAINT stand_in_state_check CHECK (((state)::text = ANY ((ARRAY['asked'::character varying, 'willing'::character varying, 'agreed'::character varying, 'declined'::character varying, 'refused'::character varying, 'ended'::character varying])::text[])));

ALTER TABLE stand_in ADD CONSTRAINT stand_in_asked_by_fk FOREIGN KEY (asked_by) REFERENCES person(id);

ALTER TABLE stand_in ADD CONSTRAINT stand_in_consented_by_fk FOREIGN KEY (consented_by) REFERENCES person(id);

ALTER TABLE stand_in ADD CONSTRAINT stand_in_occurrence_fk FOREIGN KEY (occurrence_id) REFERENCES occurrence(id);

ALTER TABLE stand_in ADD CONSTRAINT stand_in_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE stand_in ADD CONSTRAINT stand_in_pk PRIMARY KEY (id);

ALTER TABLE suggestion ADD CONSTRAINT suggestion_hash_check CHECK (((hash)::text = encode(sha256(convert_to(canonical, 'UTF8'::name)), 'hex'::text)));

ALTER TABLE suggestion ADD CONSTRAINT suggestion_number_check CHECK ((number > 0));

ALTER TABLE suggestion ADD CONSTRAINT suggestion_terms_check CHECK ((terms = ((canonical)::jsonb - 'v'::text)));

ALTER TABLE suggestion ADD CONSTRAINT suggestion_by_fk FOREIGN KEY (by_id) REFERENCES person(id);

ALTER TABLE suggestion ADD CONSTRAINT suggestion_negotiation_fk FOREIGN KEY (negotiation_id) REFERENCES negotiation(id);

ALTER TABLE suggestion ADD CONSTRAINT suggestion_pk PRIMARY KEY (negotiation_id, number);

ALTER TABLE suspension ADD CONSTRAINT suspension_lifted_check CHECK (((lifted_by IS NULL) = (lifted_at IS NULL)));

ALTER TABLE suspension ADD CONSTRAINT suspension_reason_check CHECK ((length((reason)::text) > 0));

ALTER TABLE suspension ADD CONSTRAINT suspension_by_fk FOREIGN KEY (by_id) REFERENCES person(id);

ALTER TABLE suspension ADD CONSTRAINT suspension_lifted_by_fk FOREIGN KEY (lifted_by) REFERENCES person(id);

ALTER TABLE suspension ADD CONSTRAINT suspension_person_fk FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE suspension ADD CONSTRAINT suspension_pk PRIMARY KEY (id);

ALTER TABLE take_over ADD CONSTRAINT take_over_email_lower_check CHECK (((email)::text = lower((email)::text)));

ALTER TABLE take_over ADD CONSTRAINT take_over_asked_by_fk FOREIGN KEY (asked_by) REFERENCES person(id);

ALTER TABLE take_over ADD CONSTRAINT take_over_person_fk FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE take_over ADD CONSTRAINT take_over_pk PRIMARY KEY (id);

ALTER TABLE terms_proposal ADD CONSTRAINT terms_proposal_hash_check CHECK (((hash)::text = encode(sha256(convert_to(canonical, 'UTF8'::name)), 'hex'::text)));

ALTER TABLE terms_proposal ADD CONSTRAINT terms_proposal_side_check CHECK (((side)::text = ANY ((ARRAY['requester'::character varying, 'helper'::character varying])::text[])));

ALTER TABLE terms_proposal ADD CONSTRAINT terms_proposal_terms_check CHECK ((terms = ((canonical)::jsonb - 'v'::text)));

ALTER TABLE terms_proposal ADD CONSTRAINT terms_proposal_version_check CHECK ((version > 0));

ALTER TABLE terms_proposal ADD CONSTRAINT terms_proposal_negotiation_fk FOREIGN KEY (negotiation_id) REFERENCES negotiation(id);

ALTER TABLE terms_proposal ADD CONSTRAINT terms_proposal_pk PRIMARY KEY (negotiation_id, version);

ALTER TABLE terms_proposal ADD CONSTRAINT terms_proposal_hash_key UNIQUE (negotiation_id, version, hash);

ALTER TABLE thanks_round ADD CONSTRAINT thanks_round_given_check CHECK (((given >= 0) AND (given <= 2)));

ALTER TABLE thanks_round ADD CONSTRAINT thanks_round_occurrence_fk FOREIGN KEY (occurrence_id) REFERENCES occurrence(id) ON DELETE CASCADE;

ALTER TABLE thanks_round ADD CONSTRAINT thanks_round_pk PRIMARY KEY (occurrence_id);

ALTER TABLE turn ADD CONSTRAINT turn_answers_check CHECK ((((kind)::text = 'answer'::text) = (answers IS NOT NULL)));

ALTER TABLE turn ADD CONSTRAINT turn_because_check CHECK (((because)::text = ANY ((ARRAY['blocked'::character varying, 'suspended'::character varying, 'postClosed'::character varying, 'left'::character varying])::text[])));

ALTER TABLE turn ADD CONSTRAINT turn_body_check CHECK ((((kind)::text <> ALL ((ARRAY['ask'::character varying, 'answer'::character varying, 'message'::character varying])::text[])) OR (length((body)::text) > 0)));

ALTER TABLE turn ADD CONSTRAINT turn_kind_check CHECK (((kind)::text = ANY ((ARRAY['propose'::character varying, 'counter'::character varying, 'accept'::character varying, 'withdrawProposal'::character varying, 'decline'::character varying, 'leave'::character varying, 'ask'::character varying, 'answer'::character varying, 'message'::character varying, 'askMediation'::character varying, 'lapse'::character varying, 'close'::character varying, 'introduce'::character varying, 'stopMediation'::character varying, 'joinMediation'::character varying, 'leaveMediation'::character varying, 'suggest'::character varying, 'adopt'::character varying])::text[])));

ALTER TABLE turn ADD CONSTRAINT turn_answers_fk FOREIGN KEY (negotiation_id, answers) REFERENCES turn(negotiation_id, number);

ALTER TABLE turn ADD CONSTRAINT turn_negotiation_fk FOREIGN KEY (negotiation_id) REFERENCES negotiation(id);

ALTER TABLE turn ADD CONSTRAINT turn_pk PRIMARY KEY (negotiation_id, number);

ALTER TABLE unanswered_occurrence ADD CONSTRAINT unanswered_occurrence_occurrence_fk FOREIGN KEY (occurrence_id) REFERENCES occurrence(id) ON DELETE CASCADE;

ALTER TABLE unanswered_occurrence ADD CONSTRAINT unanswered_occurrence_pk PRIMARY KEY (occurrence_id);

ALTER TABLE vacancy_volunteer ADD CONSTRAINT vacancy_volunteer_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE vacancy_volunteer ADD CONSTRAINT vacancy_volunteer_post_fk FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;

ALTER TABLE vacancy_volunteer ADD CONSTRAINT vacancy_volunteer_pk PRIMARY KEY (agreement_id);

ALTER TABLE vog_seen ADD CONSTRAINT vog_seen_another_check CHECK ((seen_by <> person_id));

ALTER TABLE vog_seen ADD CONSTRAINT vog_seen_due_check CHECK ((due_on > seen_on));

ALTER TABLE vog_seen ADD CONSTRAINT vog_seen_by_fk FOREIGN KEY (seen_by) REFERENCES person(id);

ALTER TABLE vog_seen ADD CONSTRAINT vog_seen_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);

ALTER TABLE vog_seen ADD CONSTRAINT vog_seen_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE vog_seen ADD CONSTRAINT vog_seen_pk PRIMARY KEY (id);

ALTER TABLE vog_seen ADD CONSTRAINT vog_seen_once_key UNIQUE (organisation_id, person_id, seen_on);

ALTER TABLE waiting_list ADD CONSTRAINT waiting_list_negotiation_fk FOREIGN KEY (negotiation_id) REFERENCES negotiation(id);

ALTER TABLE waiting_list ADD CONSTRAINT waiting_list_post_fk FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE waiting_list ADD CONSTRAINT waiting_list_pk PRIMARY KEY (id);

ALTER TABLE waiting_list ADD CONSTRAINT waiting_list_negotiation_key UNIQUE (negotiation_id);

ALTER TABLE work_item ADD CONSTRAINT work_item_claim_check CHECK (((claimed_by IS NULL) = (claimed_until IS NULL)));

ALTER TABLE work_item ADD CONSTRAINT work_item_done_check CHECK ((((state)::text <> 'done'::text) OR ((done_at IS NOT NULL) AND (claimed_by IS NULL))));

ALTER TABLE work_item ADD CONSTRAINT work_item_kind_check CHECK (((kind)::text = ANY ((ARRAY['organisationToCheck'::character varying, (('slowOrganisation'::character varying)::text)::character varying, (('reviewPost'::character varying)::text)::character varying, (('lapsedTalks'::character varying)::text)::character varying, (('unansweredTime'::character varying)::text)::character varying, (('mediationAsked'::character varying)::text)::character varying, (('agreementNeedsBroker'::character varying)::text)::character varying, (('mailFailed'::character varying)::text)::character varying, (('stalledTalks'::character varying)::text)::character varying, (('unansweredReview'::character varying)::text)::character varying, (('ringLegFailed'::character varying)::text)::character varying, (('callBack'::character varying)::text)::character varying, (('report'::character varying)::text)::character varying, (('appeal'::character varying)::text)::character varying])::text[])));

ALTER TABLE work_item ADD CONSTRAINT work_item_note_check CHECK ((length((note)::text) > 0));

ALTER TABLE work_item ADD CONSTRAINT work_item_open_check CHECK ((((state)::text <> 'open'::text) OR (num_nonnulls(done_at, done_by, note) = 0)));

ALTER TABLE work_item ADD CONSTRAINT work_item_post_check CHECK ((((kind)::text = 'report'::text) OR ((post_id IS NULL) = ((kind)::text = ANY (ARRAY[('organisationToCheck'::character varying)::text, ('mailFailed'::character varying)::text, ('callBack'::character varying)::text])))));

ALTER TABLE work_item ADD CONSTRAINT work_item_state_check CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'done'::character varying])::text[])));

ALTER TABLE work_item ADD CONSTRAINT work_item_area_fk FOREIGN KEY (area_code) REFERENCES area(code);

ALTER TABLE work_item ADD CONSTRAINT work_item_claimed_by_fk FOREIGN KEY (claimed_by) REFERENCES person(id);

ALTER TABLE work_item ADD CONSTRAINT work_item_done_by_fk FOREIGN KEY (done_by) REFERENCES person(id);

ALTER TABLE work_item ADD CONSTRAINT work_item_post_fk FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE;

ALTER TABLE work_item ADD CONSTRAINT work_item_pk PRIMARY KEY (id);

-- Indexes

CREATE INDEX agreement_completed_idx ON public.agreement USING btree (id) WHERE (((state)::text = 'active'::text) AND (planned_until IS NULL));

CREATE INDEX agreement_formed_idx ON public.agreement USING btree (formed_at);

CREATE INDEX agreement_helper_idx ON public.agreement USING btree (helper_id);

CREATE UNIQUE INDEX agreement_one_active_key ON public.agreement USING btree (negotiation_id) WHERE ((state)::text = 'active'::text);

CREATE INDEX agreement_planned_until_idx ON public.agreement USING btree (planned_until) WHERE ((state)::text = 'active'::text);

CREATE INDEX agreement_requester_idx ON public.agreement USING btree (requester_id);

CREATE UNIQUE INDEX agreement_pause_one_key ON public.agreement_pause USING btree (agreement_id) WHERE (ended_at IS NULL);

CREATE INDEX agreement_review_silent_idx ON public.agreement_review USING btree (asked_at) WHERE (told_at IS NULL);

CREATE INDEX alert_own_post_idx ON public.alert USING btree (own_post_id) WHERE (own_post_id IS NOT NULL);

CREATE INDEX alert_person_idx ON public.alert USING btree (person_id, chosen_at);

CREATE INDEX alert_search_idx ON public.alert USING btree (search_id) WHERE (search_id IS NOT NULL);

CREATE INDEX alert_no_person_idx ON public.alert_no USING btree (person_id);

CREATE INDEX alert_talks_person_idx ON public.alert_talks USING btree (person_id);

CREATE INDEX amendment_agreement_version_idx ON public.amendment USING btree (agreement_id, version);

CREATE INDEX amendment_answer_by_idx ON public.amendment USING btree (answer_by) WHERE ((state)::text ~~ 'awaiting%'::text);

CREATE UNIQUE INDEX amendment_one_open_key ON public.amendment USING btree (agreement_id) WHERE ((state)::text ~~ 'awaiting%'::text);

CREATE INDEX appreciation_for_idx ON public.appreciation USING btree (for_id, revealed_at DESC, occurrence_id DESC) WHERE (revealed_at IS NOT NULL);

CREATE INDEX area_parent_idx ON public.area USING btree (parent_code);

CREATE INDEX block_blocked_idx ON public.block USING btree (blocked_id, by_id);

CREATE INDEX block_newest_idx ON public.block USING btree (by_id, made_at DESC, blocked_id DESC);

CREATE INDEX call_back_person_idx ON public.call_back USING btree (person_id);

CREATE INDEX certificate_organisation_idx ON public.certificate USING btree (organisation_id, issued_at);

CREATE INDEX certificate_person_idx ON public.certificate USING btree (person_id);

CREATE INDEX coordinator_person_idx ON public.coordinator USING btree (person_id);

CREATE UNIQUE INDEX coordinator_invitation_open_key ON public.coordinator_invitation USING btree (organisation_id, email) WHERE ((answered_at IS NULL) AND (withdrawn_at IS NULL));

CREATE INDEX exchange_set_aside_municipality_idx ON public.exchange_set_aside USING btree (municipality_code);

CREATE INDEX fits_line_batch_idx ON public.fits_line USING btree (batch_id);

CREATE INDEX happened_answer_person_idx ON public.happened_answer USING btree (person_id);

CREATE INDEX hours_due_idx ON public.hours USING btree (answer_by) WHERE (settled_at IS NULL);

CREATE INDEX hours_organisation_idx ON public.hours USING btree (organisation_id, on_date);

CREATE INDEX hours_person_idx ON public.hours USING btree (person_id, on_date);

CREATE INDEX hours_said_sign_up_idx ON public.hours_said USING btree (sign_up_id, number);

CREATE INDEX interview_person_idx ON public.interview USING btree (person_id, held_at DESC);

CREATE INDEX introduction_answer_by_idx ON public.introduction USING btree (answer_by) WHERE ((state)::text = 'asked'::text);

CREATE INDEX introduction_author_idx ON public.introduction USING btree (author_id, asked_at DESC);

CREATE INDEX introduction_broker_idx ON public.introduction USING btree (broker_id, asked_at DESC);

CREATE UNIQUE INDEX introduction_one_open_key ON public.introduction USING btree (post_id, other_id) WHERE ((state)::text = 'asked'::text);

CREATE INDEX introduction_other_idx ON public.introduction USING btree (other_id, asked_at DESC);

CREATE INDEX journal_entry_person_idx ON public.journal_entry USING btree (person_id, number DESC);

CREATE INDEX leaving_due_idx ON public.leaving USING btree (final_at) WHERE (erased_at IS NULL);

CREATE INDEX mail_claimed_idx ON public.mail USING btree (claimed_until) WHERE ((state)::text = 'sending'::text);

CREATE INDEX mail_due_idx ON public.mail USING btree (urgent, due_at, id) WHERE ((state)::text = 'due'::text);

CREATE INDEX mail_for_idx ON public.mail USING btree (((about ->> 'for'::text))) WHERE ((state)::text = 'due'::text);

CREATE INDEX mail_person_idx ON public.mail USING btree (person_id);

CREATE INDEX mail_to_tell_idx ON public.mail USING btree (due_at, id) WHERE ((state)::text = 'toTell'::text);

CREATE INDEX mandate_broker_idx ON public.mandate USING btree (broker_id);

CREATE UNIQUE INDEX mandate_one_open_key ON public.mandate USING btree (person_id, broker_id) WHERE (ended_at IS NULL);

CREATE INDEX match_change_at_idx ON public.match_change USING btree (changed_at);

CREATE INDEX match_change_transaction_idx ON public.match_change USING btree (transaction);

CREATE INDEX mediation_note_negotiation_idx ON public.mediation_note USING btree (negotiation_id, at);

CREATE INDEX negotiation_answer_by_idx ON public.negotiation USING btree (answer_by) WHERE ((state)::text ~~ 'awaiting%'::text);

CREATE INDEX negotiation_helper_idx ON public.negotiation USING btree (helper_id, changed_at DESC, id DESC);

CREATE INDEX negotiation_mediator_idx ON public.negotiation USING btree (mediator_id, changed_at DESC) WHERE (mediator_id IS NOT NULL);

CREATE UNIQUE INDEX negotiation_one_per_responder_key ON public.negotiation USING btree (post_id, responder_id) WHERE (over_at IS NULL);

CREATE INDEX negotiation_post_idx ON public.negotiation USING btree (post_id);

CREATE INDEX negotiation_requester_idx ON public.negotiation USING btree (requester_id, changed_at DESC, id DESC);

CREATE INDEX negotiation_responder_idx ON public.negotiation USING btree (responder_id, opened_at DESC);

CREATE INDEX negotiation_unanswered_vacancy_idx ON public.negotiation USING btree (opened_at) WHERE (about_vacancy AND ((state)::text = 'awaitingRequester'::text));

CREATE INDEX negotiation_vacancy_requester_idx ON public.negotiation USING btree (requester_id, opened_at) WHERE about_vacancy;

CREATE INDEX occurrence_stand_in_idx ON public.occurrence USING btree (stand_in_id) WHERE (stand_in_id IS NOT NULL);

CREATE INDEX occurrence_starts_at_idx ON public.occurrence USING btree (starts_at);

CREATE INDEX occurrence_upcoming_idx ON public.occurrence USING btree (agreement_id, starts_at) WHERE ((state)::text = ANY ((ARRAY['planned'::character varying, 'moved'::character varying])::text[]));

CREATE UNIQUE INDEX occurrence_move_one_open_key ON public.occurrence_move USING btree (occurrence_id) WHERE ((state)::text = 'open'::text);

CREATE INDEX organisation_area_idx ON public.organisation USING btree (area_code);

CREATE UNIQUE INDEX organisation_chamber_number_key ON public.organisation USING btree (chamber_number) WHERE ((state)::text <> ALL ((ARRAY['refused'::character varying, 'closed'::character varying])::text[]));

CREATE INDEX organisation_public_idx ON public.organisation USING btree (approved_area_code, approved_name, id) WHERE ((state)::text = 'approved'::text);

CREATE INDEX outbox_event_unconsumed_idx ON public.outbox_event USING btree (relayed_at) WHERE (unconsumed > 0);

CREATE INDEX outbox_event_waiting_idx ON public.outbox_event USING btree (id) WHERE (relayed_at IS NULL);

CREATE INDEX phone_code_person_idx ON public.phone_code USING btree (person_id, purpose);

CREATE INDEX place_offer_due_idx ON public.place_offer USING btree (expires_at) WHERE ((state)::text = 'open'::text);

CREATE UNIQUE INDEX place_offer_open_key ON public.place_offer USING btree (sign_up_id) WHERE ((state)::text = 'open'::text);

CREATE INDEX place_offer_shift_idx ON public.place_offer USING btree (shift_id);

CREATE INDEX post_author_idx ON public.post USING btree (author_id, created_at DESC, id DESC);

CREATE INDEX post_open_activity_idx ON public.post USING btree (activity, published_at DESC, id DESC) WHERE ((state)::text = 'open'::text);

CREATE INDEX post_open_area_activity_idx ON public.post USING btree (area_code, activity, published_at DESC, id DESC) WHERE ((state)::text = 'open'::text);

CREATE INDEX post_open_area_idx ON public.post USING btree (area_code, published_at DESC, id DESC) WHERE ((state)::text = 'open'::text);

CREATE INDEX post_open_author_idx ON public.post USING btree (author_id, kind, activity) WHERE ((state)::text = 'open'::text);

CREATE INDEX post_open_kind_idx ON public.post USING btree (kind, published_at DESC, id DESC) WHERE ((state)::text = 'open'::text);

CREATE INDEX post_open_recent_idx ON public.post USING btree (published_at DESC, id DESC) WHERE ((state)::text = 'open'::text);

CREATE INDEX post_open_search_idx ON public.post USING gin (post_found_by(search_vector, published_at)) WITH (fastupdate=off) WHERE ((state)::text = 'open'::text);

CREATE INDEX post_open_until_idx ON public.post USING btree (open_until) WHERE ((state)::text = ANY ((ARRAY['open'::character varying, 'paused'::character varying])::text[]));

CREATE INDEX post_open_vacancy_idx ON public.post USING btree (published_at DESC, id DESC) WHERE (((state)::text = 'open'::text) AND vacancy);

CREATE INDEX post_vacancy_author_idx ON public.post USING btree (author_id) WHERE vacancy;

CREATE UNIQUE INDEX post_revision_one_approved_key ON public.post_revision USING btree (post_id) WHERE ((state)::text = 'approved'::text);

CREATE UNIQUE INDEX post_revision_one_in_review_key ON public.post_revision USING btree (post_id) WHERE ((state)::text = 'inReview'::text);

CREATE INDEX post_revision_waiting_idx ON public.post_revision USING btree (submitted_at, post_id) WHERE ((state)::text = 'inReview'::text);

CREATE INDEX post_word_similar_idx ON public.post_word USING gin (word gin_trgm_ops);

CREATE INDEX report_reporter_idx ON public.report USING btree (reporter_id);

CREATE UNIQUE INDEX report_case_one_open_key ON public.report_case USING btree (about, subject_id, person_id) WHERE ((state)::text = 'open'::text);

CREATE INDEX report_case_person_idx ON public.report_case USING btree (person_id);

CREATE INDEX report_case_post_idx ON public.report_case USING btree (post_id);

CREATE INDEX resident_area_idx ON public.resident USING btree (area_code);

CREATE INDEX resident_skills_idx ON public.resident USING gin (skills);

CREATE INDEX ring_answer_by_idx ON public.ring USING btree (answer_by) WHERE ((state)::text = 'proposed'::text);

CREATE INDEX ring_areas_idx ON public.ring USING gin (areas);

CREATE INDEX ring_party_person_idx ON public.ring_party USING btree (person_id);

CREATE INDEX saved_search_area_idx ON public.saved_search USING btree (area_code, kind) WHERE ((hears)::text <> 'off'::text);

CREATE INDEX session_ends_at_idx ON public.session USING btree (ends_at);

CREATE INDEX session_person_idx ON public.session USING btree (person_id);

CREATE INDEX shift_organisation_idx ON public.shift USING btree (organisation_id, starts_at, id);

CREATE INDEX shift_post_idx ON public.shift USING btree (post_id, starts_at, id);

CREATE INDEX shift_event_shift_idx ON public.shift_event USING btree (shift_id, number);

CREATE INDEX shift_series_due_idx ON public.shift_series USING btree (planned_until) WHERE (planned_until IS NOT NULL);

CREATE INDEX shift_series_organisation_idx ON public.shift_series USING btree (organisation_id);

CREATE INDEX shift_series_post_idx ON public.shift_series USING btree (post_id);

CREATE INDEX shift_silence_shift_idx ON public.shift_silence USING btree (shift_id);

CREATE INDEX sign_in_link_person_idx ON public.sign_in_link USING btree (person_id);

CREATE INDEX sign_up_answer_by_idx ON public.sign_up USING btree (answer_by) WHERE (answer_by IS NOT NULL);

CREATE UNIQUE INDEX sign_up_living_key ON public.sign_up USING btree (shift_id, person_id) WHERE ((state)::text = ANY ((ARRAY['confirmed'::character varying, 'waiting'::character varying, 'offered'::character varying, 'toConfirm'::character varying])::text[]));

CREATE INDEX sign_up_person_idx ON public.sign_up USING btree (person_id, state);

CREATE INDEX sign_up_shift_idx ON public.sign_up USING btree (shift_id, state, number);

CREATE INDEX staff_access_subject_idx ON public.staff_access USING btree (subject_id, at);

CREATE UNIQUE INDEX stand_in_one_key ON public.stand_in USING btree (occurrence_id) WHERE ((state)::text = ANY ((ARRAY['asked'::character varying, 'willing'::character varying, 'agreed'::character varying])::text[]));

CREATE INDEX stand_in_person_idx ON public.stand_in USING btree (person_id, asked_at DESC);

CREATE UNIQUE INDEX suspension_one_running_key ON public.suspension USING btree (person_id) WHERE (lifted_at IS NULL);

CREATE INDEX take_over_person_idx ON public.take_over USING btree (person_id);

CREATE INDEX thanks_round_closing_idx ON public.thanks_round USING btree (closes_at) WHERE (revealed_at IS NULL);

CREATE INDEX vacancy_volunteer_idx ON public.vacancy_volunteer USING btree (post_id, person_id) WHERE (until IS NULL);

CREATE INDEX vacancy_volunteer_person_idx ON public.vacancy_volunteer USING btree (person_id);

CREATE INDEX vog_seen_due_idx ON public.vog_seen USING btree (due_on) WHERE (told_due_at IS NULL);

CREATE INDEX vog_seen_person_idx ON public.vog_seen USING btree (person_id);

CREATE INDEX waiting_list_offered_until_idx ON public.waiting_list USING btree (offered_until) WHERE (offered_until IS NOT NULL);

CREATE INDEX waiting_list_post_idx ON public.waiting_list USING btree (post_id, id);

CREATE INDEX work_item_done_idx ON public.work_item USING btree (done_at DESC, id DESC) WHERE ((state)::text = 'done'::text);

CREATE UNIQUE INDEX work_item_one_open_key ON public.work_item USING btree (kind, subject_id) WHERE ((state)::text = 'open'::text);

CREATE INDEX work_item_open_idx ON public.work_item USING btree (opened_at, id) WHERE ((state)::text = 'open'::text);

CREATE INDEX work_item_post_idx ON public.work_item USING btree (post_id);

-- Views

CREATE VIEW area_zone AS
 SELECT a.code,
    COALESCE(a.zone, b.zone, c.zone, 'Europe/Amsterdam'::character varying) AS zone
   FROM ((area a
     LEFT JOIN area b ON (((b.code)::text = (a.parent_code)::text)))
     LEFT JOIN area c ON (((c.code)::text = (b.parent_code)::text)));

CREATE VIEW blocked_pair AS
 SELECT block.by_id AS person_id,
    block.blocked_id AS other_id
   FROM block
UNION ALL
 SELECT block.blocked_id AS person_id,
    block.by_id AS other_id
   FROM block;

CREATE VIEW helper_agreement AS
 SELECT helper_id,
    formed_at
   FROM agreement;

CREATE VIEW talks_on_post AS
 SELECT post_id,
    opened_at
   FROM negotiation;

-- Functions

CREATE OR REPLACE FUNCTION public.certificate_keep()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        IF (NEW.id, NEW.code, NEW.organisation_id, NEW.issued_by, NEW.issued_at)
             IS DISTINCT FROM (OLD.id, OLD.code, OLD.organisation_id, OLD.issued_by, OLD.issued_at)
           OR (NEW.facts IS NOT NULL AND NEW.facts IS DISTINCT FROM OLD.facts)
           OR (OLD.withdrawn_at IS NOT NULL AND NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at) THEN
          RAISE EXCEPTION 'A certificate is withdrawn, and never changed.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'certificate_kept';
        END IF;
        RETURN NEW;
      END $function$
;

CREATE OR REPLACE FUNCTION public.keep_first_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  BEGIN
    INSERT INTO agreement_version (agreement_id, negotiation_id, version, terms_hash, agreed_at)
    VALUES (NEW.id, NEW.negotiation_id, NEW.version, NEW.terms_hash, NEW.formed_at);
    RETURN NULL;
  END $function$
;

CREATE OR REPLACE FUNCTION public.match_change_of_author()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        INSERT INTO match_change (person_id) VALUES (coalesce(NEW.author_id, OLD.author_id));
        RETURN NULL;
      END $function$
;

CREATE OR REPLACE FUNCTION public.match_change_of_helper()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        INSERT INTO match_change (person_id)
          SELECT person_id FROM resident WHERE person_id = NEW.helper_id AND helps_at_most IS NOT NULL;
        RETURN NULL;
      END $function$
;

CREATE OR REPLACE FUNCTION public.match_change_of_person()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        INSERT INTO match_change (person_id) VALUES (NEW.person_id);
        RETURN NULL;
      END $function$
;

CREATE OR REPLACE FUNCTION public.match_change_of_state()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        INSERT INTO match_change (person_id) VALUES (NEW.id);
        RETURN NULL;
      END $function$
;

CREATE OR REPLACE FUNCTION public.post_found_by(words tsvector, published timestamp with time zone)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ SELECT words || array_to_tsvector(
          ARRAY['@' || extract(day FROM published - timestamptz '1970-01-01 00:00:00+00')::int::text]) $function$
;

CREATE OR REPLACE FUNCTION public.post_keep_vacancy()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  BEGIN
    IF TG_OP = 'UPDATE' THEN
      RAISE EXCEPTION 'Whether a post is a vacancy never changes.'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'post_vacancy_kept';
    END IF;
    IF NOT EXISTS (SELECT FROM person WHERE id = NEW.author_id AND kind = 'organisation') THEN
      RAISE EXCEPTION 'Only organisations write vacancies.'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'post_vacancy_of_organisation';
    END IF;
    RETURN NEW;
  END $function$
;

CREATE OR REPLACE FUNCTION public.post_revision_keep_words()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  BEGIN
    IF current_setting('tijd.erases', true) IS DISTINCT FROM 'yes' AND OLD.state <> 'draft' AND
       (NEW.title, NEW.text, NEW.activity, NEW.availability, NEW.place, NEW.in_return, NEW.in_return_text, NEW.wanted_activity, NEW.languages, NEW.once_on, NEW.places, NEW.vacancy, NEW.content_hash) IS DISTINCT FROM (OLD.title, OLD.text, OLD.activity, OLD.availability, OLD.place, OLD.in_return, OLD.in_return_text, OLD.wanted_activity, OLD.languages, OLD.once_on, OLD.places, OLD.vacancy, OLD.content_hash) THEN
      RAISE EXCEPTION 'Words that were handed in are never rewritten.'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'post_revision_words_kept';
    END IF;
    IF NEW.state = 'approved' AND OLD.state NOT IN ('inReview', 'approved')
       AND NOT (OLD.state = 'refused' AND EXISTS (SELECT FROM appeal a WHERE a.post_id = OLD.post_id
         AND a.revision = OLD.number AND a.refused_at = OLD.decided_at AND a.state = 'granted')) THEN
      RAISE EXCEPTION 'Only what is in review can be approved.'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'post_revision_approved_from_review';
    END IF;
    RETURN NEW;
  END $function$
;

CREATE OR REPLACE FUNCTION public.post_words_like(asked text)
 RETURNS SETOF text
 LANGUAGE sql
 STABLE ROWS 8
 SET "pg_trgm.word_similarity_threshold" TO '0.45'
AS $function$ SELECT word FROM post_word WHERE asked <% word ORDER BY word_similarity(asked, word) DESC, word LIMIT 8 $function$
;

CREATE OR REPLACE FUNCTION public.raise_calendar_sequence()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  BEGIN
    NEW.calendar_sequence := OLD.calendar_sequence + 1;
    RETURN NEW;
  END $function$
;

CREATE OR REPLACE FUNCTION public.refuse_agreement_without_consents()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
  END $function$
;

CREATE OR REPLACE FUNCTION public.refuse_mandate_without_own_yes()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  BEGIN
    IF NEW.consent <> 'online' AND EXISTS (SELECT FROM person WHERE id = NEW.person_id AND email IS NOT NULL) THEN
      RAISE EXCEPTION 'Somebody with an account gives a mandate on line.'
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'mandate_own_yes';
    END IF;
    RETURN NEW;
  END $function$
;

CREATE OR REPLACE FUNCTION public.refuse_other_leg()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
  END $function$
;

CREATE OR REPLACE FUNCTION public.refuse_other_terms()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
  END $function$
;

CREATE OR REPLACE FUNCTION public.refuse_rewriting()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  BEGIN
    IF TG_OP = 'UPDATE' AND current_setting('tijd.erases', true) = 'yes' AND to_jsonb(OLD) - ARRAY['body', 'original', 'words', 'text'] = to_jsonb(NEW) - ARRAY['body', 'original', 'words', 'text'] THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'Rows of % are only ever added.', TG_TABLE_NAME USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_NAME;
  END $function$
;

CREATE OR REPLACE FUNCTION public.refuse_ring_without_consents()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
  END $function$
;

CREATE OR REPLACE FUNCTION public.refuse_ring_without_legs()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  BEGIN
    IF (SELECT count(*) FROM ring_leg WHERE ring_id = NEW.id) <> (SELECT count(*) FROM ring_party WHERE ring_id = NEW.id) THEN
      RAISE EXCEPTION 'A ring is agreed whole or not at all.' USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
    END IF;
    RETURN NULL;
  END $function$
;

CREATE OR REPLACE FUNCTION public.refuse_unagreed_stand_in()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  BEGIN
    IF NOT EXISTS (SELECT FROM stand_in s JOIN agreement a ON a.id = NEW.agreement_id
        WHERE s.occurrence_id = NEW.id AND s.person_id = NEW.stand_in_id AND s.state = 'agreed' AND s.consented_by = a.requester_id)
    THEN
      RAISE EXCEPTION 'A stand-in needs a yes of their own and the consent of who is helped.'
        USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
    END IF;
    RETURN NEW;
  END $function$
;

CREATE OR REPLACE FUNCTION public.refuse_version_without_consents()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
  END $function$
;

CREATE OR REPLACE FUNCTION public.sign_up_needs_vog()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        IF NEW.state = 'confirmed' AND (SELECT vog_missing(s.post_id, s.organisation_id, NEW.person_id, left(s.local_start, 10)::date)
            FROM shift s WHERE s.id = NEW.shift_id) THEN
          RAISE EXCEPTION 'No certificate of conduct was seen that is good on that day.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'sign_up_vog_seen';
        END IF;
        RETURN NEW;
      END $function$
;

CREATE OR REPLACE FUNCTION public.vog_missing(of_post uuid, of_organisation uuid, of_person uuid, on_date date)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
        SELECT EXISTS (SELECT FROM post p JOIN post_revision r ON r.post_id = p.id AND r.number = p.approved_revision
            WHERE p.id = of_post AND (r.vacancy ->> 'conductCertificate')::boolean)
          AND NOT EXISTS (SELECT FROM vog_seen g WHERE g.organisation_id = of_organisation AND g.person_id = of_person
            AND on_date >= g.seen_on AND on_date < g.due_on)
      $function$
;

-- Triggers

CREATE TRIGGER agreement_first_version AFTER INSERT ON public.agreement FOR EACH ROW EXECUTE FUNCTION keep_first_version();

CREATE TRIGGER agreement_has_consents BEFORE INSERT ON public.agreement FOR EACH ROW EXECUTE FUNCTION refuse_agreement_without_consents();

CREATE TRIGGER agreement_kept BEFORE DELETE ON public.agreement FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER agreement_match_change AFTER INSERT ON public.agreement FOR EACH ROW EXECUTE FUNCTION match_change_of_helper();

CREATE TRIGGER agreement_terms_kept BEFORE UPDATE ON public.agreement FOR EACH ROW EXECUTE FUNCTION refuse_other_terms();

CREATE TRIGGER agreement_version_append_only BEFORE DELETE OR UPDATE ON public.agreement_version FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER agreement_version_has_consents BEFORE INSERT ON public.agreement_version FOR EACH ROW EXECUTE FUNCTION refuse_version_without_consents();

CREATE TRIGGER amendment_turn_append_only BEFORE DELETE OR UPDATE ON public.amendment_turn FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER asked_match_change AFTER INSERT OR UPDATE ON public.asked FOR EACH ROW EXECUTE FUNCTION match_change_of_person();

CREATE TRIGGER certificate_keep BEFORE UPDATE ON public.certificate FOR EACH ROW EXECUTE FUNCTION certificate_keep();

CREATE TRIGGER consent_append_only BEFORE DELETE OR UPDATE ON public.consent FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER hours_said_only_added BEFORE DELETE OR UPDATE ON public.hours_said FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER journal_entry_append_only BEFORE DELETE OR UPDATE ON public.journal_entry FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER mandate_own_yes BEFORE INSERT OR UPDATE OF person_id, broker_id, consent, given_at, scopes, ends_at ON public.mandate FOR EACH ROW EXECUTE FUNCTION refuse_mandate_without_own_yes();

CREATE TRIGGER mediation_note_append_only BEFORE DELETE OR UPDATE ON public.mediation_note FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER occurrence_calendar_sequence BEFORE UPDATE ON public.occurrence FOR EACH ROW WHEN (((((old.starts_at IS DISTINCT FROM new.starts_at) OR (old.ends_at IS DISTINCT FROM new.ends_at)) OR (old.stand_in_id IS DISTINCT FROM new.stand_in_id)) OR (((old.state)::text = ANY ((ARRAY['skipped'::character varying, 'cancelled'::character varying])::text[])) IS DISTINCT FROM ((new.state)::text = ANY ((ARRAY['skipped'::character varying, 'cancelled'::character varying])::text[]))))) EXECUTE FUNCTION raise_calendar_sequence();

CREATE TRIGGER occurrence_stand_in_agreed BEFORE INSERT OR UPDATE OF stand_in_id ON public.occurrence FOR EACH ROW WHEN ((new.stand_in_id IS NOT NULL)) EXECUTE FUNCTION refuse_unagreed_stand_in();

CREATE TRIGGER person_match_change AFTER UPDATE ON public.person FOR EACH ROW WHEN (((old.state)::text <> (new.state)::text)) EXECUTE FUNCTION match_change_of_state();

CREATE TRIGGER post_keep_vacancy BEFORE UPDATE ON public.post FOR EACH ROW WHEN ((old.vacancy <> new.vacancy)) EXECUTE FUNCTION post_keep_vacancy();

CREATE TRIGGER post_match_change_delete AFTER DELETE ON public.post FOR EACH ROW WHEN (((old.state)::text = 'open'::text)) EXECUTE FUNCTION match_change_of_author();

CREATE TRIGGER post_match_change_insert AFTER INSERT ON public.post FOR EACH ROW WHEN (((new.state)::text = 'open'::text)) EXECUTE FUNCTION match_change_of_author();

CREATE TRIGGER post_match_change_update AFTER UPDATE ON public.post FOR EACH ROW WHEN (((((old.state)::text = 'open'::text) OR ((new.state)::text = 'open'::text)) AND (((((((((((old.state)::text IS DISTINCT FROM (new.state)::text) OR (old.approved_revision IS DISTINCT FROM new.approved_revision)) OR ((old.area_code)::text IS DISTINCT FROM (new.area_code)::text)) OR ((old.municipality_code)::text IS DISTINCT FROM (new.municipality_code)::text)) OR (old.open_until IS DISTINCT FROM new.open_until)) OR (old.published_at IS DISTINCT FROM new.published_at)) OR ((old.activity)::text IS DISTINCT FROM (new.activity)::text)) OR (old.availability IS DISTINCT FROM new.availability)) OR (old.languages IS DISTINCT FROM new.languages)) OR (old.absence IS DISTINCT FROM new.absence)))) EXECUTE FUNCTION match_change_of_author();

CREATE TRIGGER post_vacancy_of_organisation BEFORE INSERT ON public.post FOR EACH ROW WHEN (new.vacancy) EXECUTE FUNCTION post_keep_vacancy();

CREATE TRIGGER post_revision_keep_words BEFORE UPDATE ON public.post_revision FOR EACH ROW EXECUTE FUNCTION post_revision_keep_words();

CREATE TRIGGER resident_match_change AFTER UPDATE ON public.resident FOR EACH ROW WHEN ((((((old.languages IS DISTINCT FROM new.languages) OR (old.paused_until IS DISTINCT FROM new.paused_until)) OR (old.helps_from IS DISTINCT FROM new.helps_from)) OR (old.helps_at_most IS DISTINCT FROM new.helps_at_most)) OR ((old.area_code)::text IS DISTINCT FROM (new.area_code)::text))) EXECUTE FUNCTION match_change_of_person();

CREATE TRIGGER ring_has_consents BEFORE INSERT OR UPDATE ON public.ring FOR EACH ROW EXECUTE FUNCTION refuse_ring_without_consents();

CREATE CONSTRAINT TRIGGER ring_has_legs AFTER INSERT OR UPDATE ON public.ring DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.state)::text = 'agreed'::text)) EXECUTE FUNCTION refuse_ring_without_legs();

CREATE TRIGGER ring_consent_append_only BEFORE DELETE OR UPDATE ON public.ring_consent FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER ring_leg_append_only BEFORE DELETE OR UPDATE ON public.ring_leg FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER ring_leg_as_agreed BEFORE INSERT ON public.ring_leg FOR EACH ROW EXECUTE FUNCTION refuse_other_leg();

CREATE TRIGGER ring_party_append_only BEFORE DELETE OR UPDATE ON public.ring_party FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER ring_version_append_only BEFORE DELETE OR UPDATE ON public.ring_version FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER ring_wish_append_only BEFORE DELETE OR UPDATE ON public.ring_wish FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER shift_event_append_only BEFORE DELETE OR UPDATE ON public.shift_event FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER sign_up_needs_vog BEFORE INSERT OR UPDATE OF state ON public.sign_up FOR EACH ROW EXECUTE FUNCTION sign_up_needs_vog();

CREATE TRIGGER staff_access_append_only BEFORE DELETE OR UPDATE ON public.staff_access FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER suggestion_append_only BEFORE DELETE OR UPDATE ON public.suggestion FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER terms_proposal_append_only BEFORE DELETE OR UPDATE ON public.terms_proposal FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER turn_append_only BEFORE DELETE OR UPDATE ON public.turn FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
