import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: posts and their revisions. The schema itself keeps two promises: no more places are taken than there are, and
 * what the public reads is an approved revision with the very words that were approved.
 */
export class Marketplace1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await runner.query(POST);
    await runner.query(REVISION);
    await runner.query(REFERENCES_BETWEEN);
    await runner.query(WORDS_KEPT);
    await runner.query(INDEXES);
    await runner.query(WORDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION post_words_like(text);
      DROP TABLE post_word;
      ALTER TABLE post DROP CONSTRAINT post_latest_revision_fk, DROP CONSTRAINT post_approved_revision_fk;
      DROP TABLE post_revision;
      DROP FUNCTION post_revision_keep_words();
      DROP TABLE post;
      DROP EXTENSION pg_trgm;`);
  }
}

/** Moments are kept to the millisecond, as cursors carry them. The columns at the end are what the feed filters by. */
const POST = `
  CREATE TABLE post (
    id uuid CONSTRAINT post_pk PRIMARY KEY,
    kind varchar(8) NOT NULL CONSTRAINT post_kind_check CHECK (kind IN ('request', 'offer')),
    author_id uuid NOT NULL CONSTRAINT post_author_fk REFERENCES person,
    state varchar(16) NOT NULL
      CONSTRAINT post_state_check CHECK (state IN ('draft', 'inReview', 'open', 'fulfilled', 'withdrawn', 'lapsed')),
    area_code varchar(16) NOT NULL CONSTRAINT post_area_fk REFERENCES area,
    municipality_code varchar(16) NOT NULL CONSTRAINT post_municipality_fk REFERENCES area,
    places smallint NOT NULL CONSTRAINT post_places_check CHECK (places BETWEEN 1 AND 20),
    taken smallint NOT NULL DEFAULT 0 CONSTRAINT post_taken_check CHECK (taken BETWEEN 0 AND places),
    latest_revision integer NOT NULL CONSTRAINT post_latest_revision_check CHECK (latest_revision >= 1),
    approved_revision integer,
    approved_hash char(64),
    open_until timestamptz(3) NOT NULL,
    published_at timestamptz(3),
    created_at timestamptz(3) NOT NULL,
    version integer NOT NULL DEFAULT 1,
    activity varchar(40),
    availability integer,
    languages varchar(2)[],
    absence boolean,
    search_vector tsvector,
    CONSTRAINT post_approval_whole_check CHECK (
      (approved_revision IS NULL) = (num_nonnulls(approved_hash, published_at, activity, availability, languages, absence, search_vector) = 0)
      AND num_nonnulls(approved_revision, approved_hash, published_at, activity, availability, languages, absence, search_vector) IN (0, 8)),
    CONSTRAINT post_public_approved_check CHECK (state NOT IN ('open', 'fulfilled', 'lapsed') OR approved_revision IS NOT NULL),
    CONSTRAINT post_open_has_room_check CHECK (state <> 'open' OR taken < places),
    CONSTRAINT post_fulfilled_full_check CHECK (state <> 'fulfilled' OR taken = places)
  )`;

/** Lengths count characters, as the rules do. */
const REVISION = `
  CREATE TABLE post_revision (
    post_id uuid NOT NULL CONSTRAINT post_revision_post_fk REFERENCES post ON DELETE CASCADE,
    number integer NOT NULL CONSTRAINT post_revision_number_check CHECK (number >= 1),
    state varchar(16) NOT NULL CONSTRAINT post_revision_state_check
      CHECK (state IN ('draft', 'inReview', 'approved', 'changeAsked', 'refused', 'superseded')),
    title varchar(80) NOT NULL,
    text varchar(1000) NOT NULL CONSTRAINT post_revision_text_check CHECK (length(text) >= 10),
    activity varchar(40) NOT NULL,
    availability integer NOT NULL CONSTRAINT post_revision_availability_check CHECK (availability BETWEEN 0 AND 268435455),
    place varchar(16) NOT NULL CONSTRAINT post_revision_place_check
      CHECK (place IN ('atRequester', 'atHelper', 'publicPlace', 'online', 'byPhone', 'any')),
    in_return varchar(16) NOT NULL CONSTRAINT post_revision_in_return_check
      CHECK (in_return IN ('nothing', 'passItOn', 'together', 'activity', 'expenses')),
    in_return_text varchar(200) NOT NULL,
    wanted_activity varchar(40),
    languages varchar(2)[] NOT NULL CONSTRAINT post_revision_languages_check CHECK (cardinality(languages) <= 10),
    once_on date,
    places smallint NOT NULL CONSTRAINT post_revision_places_check CHECK (places BETWEEN 1 AND 20),
    content_hash char(64) NOT NULL,
    written_at timestamptz(3) NOT NULL,
    submitted_at timestamptz(3),
    decided_at timestamptz(3),
    decided_by uuid CONSTRAINT post_revision_decided_by_fk REFERENCES person,
    note varchar(500),
    house_rule varchar(24),
    approved_hash char(64),
    CONSTRAINT post_revision_pk PRIMARY KEY (post_id, number),
    CONSTRAINT post_revision_approved_hash_key UNIQUE (post_id, number, approved_hash),
    CONSTRAINT post_revision_approval_check CHECK (approved_hash = content_hash),
    CONSTRAINT post_revision_approved_check CHECK (state <> 'approved' OR approved_hash IS NOT NULL),
    CONSTRAINT post_revision_submitted_check CHECK (state = 'draft' OR submitted_at IS NOT NULL),
    CONSTRAINT post_revision_decision_check CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
    CONSTRAINT post_revision_decided_check
      CHECK (state IN ('draft', 'inReview', 'superseded') OR decided_at IS NOT NULL),
    CONSTRAINT post_revision_note_check CHECK (state NOT IN ('changeAsked', 'refused') OR length(note) >= 5),
    CONSTRAINT post_revision_house_rule_check CHECK ((state = 'refused') = (house_rule IS NOT NULL))
  )`;

/** The public revision is named with the hash of its approval: a revision without approval has none to be named by. */
const REFERENCES_BETWEEN = `
  ALTER TABLE post
    ADD CONSTRAINT post_latest_revision_fk FOREIGN KEY (id, latest_revision)
      REFERENCES post_revision (post_id, number) DEFERRABLE INITIALLY DEFERRED,
    ADD CONSTRAINT post_approved_revision_fk FOREIGN KEY (id, approved_revision, approved_hash)
      REFERENCES post_revision (post_id, number, approved_hash)`;

const WORDS_KEPT = `
  CREATE FUNCTION post_revision_keep_words() RETURNS trigger LANGUAGE plpgsql AS $$
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
    IF NEW.state = 'approved' AND OLD.state NOT IN ('inReview', 'approved') THEN
      RAISE EXCEPTION 'Only what is in review can be approved.'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'post_revision_approved_from_review';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER post_revision_keep_words BEFORE UPDATE ON post_revision
    FOR EACH ROW EXECUTE FUNCTION post_revision_keep_words()`;

/** What somebody asks or offers besides one post is read for every suggestion, by `post_open_author_idx`. */
const INDEXES = `
  CREATE INDEX post_open_recent_idx ON post (published_at DESC, id DESC) WHERE state = 'open';
  CREATE INDEX post_open_kind_idx ON post (kind, published_at DESC, id DESC) WHERE state = 'open';
  CREATE INDEX post_open_activity_idx ON post (activity, published_at DESC, id DESC) WHERE state = 'open';
  CREATE INDEX post_open_area_idx ON post (area_code, published_at DESC, id DESC) WHERE state = 'open';
  CREATE INDEX post_open_search_idx ON post USING gin (search_vector) WITH (fastupdate = off) WHERE state = 'open';
  CREATE INDEX post_open_author_idx ON post (author_id, kind, activity) WHERE state = 'open';
  CREATE INDEX post_open_until_idx ON post (open_until) WHERE state = 'open';
  CREATE INDEX post_author_idx ON post (author_id, created_at DESC, id DESC);
  CREATE UNIQUE INDEX post_revision_one_in_review_key ON post_revision (post_id) WHERE state = 'inReview';
  CREATE UNIQUE INDEX post_revision_one_approved_key ON post_revision (post_id) WHERE state = 'approved';
  CREATE INDEX post_revision_waiting_idx ON post_revision (submitted_at, post_id) WHERE state = 'inReview'`;

/**
 * Every word that a public post is found by, once, to guess what a slip of the pen meant. The trigram index answers at
 * the threshold of the session; a function is the one place where a statement on a pooled connection can set it.
 */
const WORDS = `
  CREATE TABLE post_word (word text CONSTRAINT post_word_pk PRIMARY KEY);
  CREATE INDEX post_word_similar_idx ON post_word USING gin (word gin_trgm_ops);
  CREATE FUNCTION post_words_like(asked text) RETURNS SETOF text
    LANGUAGE sql STABLE ROWS 8 SET pg_trgm.word_similarity_threshold = 0.45
    AS $$ SELECT word FROM post_word WHERE asked <% word ORDER BY word_similarity(asked, word) DESC, word LIMIT 8 $$`;
