import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: organisations ask for volunteers by posts that say more and can pause. What such a revision says besides stands in
 * one column, kept as its words are. A revision may be approved by rule, for organisations that were checked often enough.
 * Old posts are of residents, and whoever approved their revisions is named with them.
 */
export class Vacancies1764000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE post
        ADD COLUMN vacancy boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT post_vacancy_asks_check CHECK (NOT vacancy OR kind = 'request'),
        ADD CONSTRAINT post_paused_vacancy_check CHECK (state <> 'paused' OR vacancy),
        DROP CONSTRAINT post_state_check,
        DROP CONSTRAINT post_public_approved_check,
        ADD CONSTRAINT post_state_check
          CHECK (state IN ('draft', 'inReview', 'open', 'paused', 'fulfilled', 'withdrawn', 'lapsed')),
        ADD CONSTRAINT post_public_approved_check
          CHECK (state NOT IN ('open', 'paused', 'fulfilled', 'lapsed') OR approved_revision IS NOT NULL);
      DROP INDEX post_open_until_idx;
      CREATE INDEX post_open_until_idx ON post (open_until) WHERE state IN ('open', 'paused');
      CREATE INDEX post_open_vacancy_idx ON post (published_at DESC, id DESC) WHERE state = 'open' AND vacancy;
      CREATE INDEX post_vacancy_author_idx ON post (author_id) WHERE vacancy;

      ALTER TABLE post_revision
        ADD COLUMN vacancy jsonb CONSTRAINT post_revision_vacancy_check CHECK (jsonb_typeof(vacancy) = 'object'),
        ADD COLUMN by_rule boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT post_revision_by_rule_check CHECK (NOT by_rule OR vacancy IS NOT NULL),
        DROP CONSTRAINT post_revision_decision_check,
        ADD CONSTRAINT post_revision_decision_check
          CHECK ((decided_at IS NULL) = (decided_by IS NULL AND NOT by_rule));`);
    await runner.query(keepWords('vacancy, '));
    await runner.query(VACANCY_KEPT);
    await runner.query(TALKS);
    for (const [constraint, kinds] of [
      ['mail_kind_check', NEW_MAILS],
      ['work_item_kind_check', NEW_ITEMS],
    ] as const)
      await runner.query(kindsOf(constraint, 'ARRAY[', `ARRAY[${kinds}, `));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM mail WHERE kind IN (${NEW_MAILS});
      DELETE FROM work_item WHERE kind IN (${NEW_ITEMS});`);
    for (const [constraint, kinds] of [
      ['mail_kind_check', NEW_MAILS],
      ['work_item_kind_check', NEW_ITEMS],
    ] as const)
      await runner.query(kindsOf(constraint, `${kinds}, `, ''));
    await runner.query(TALKS_BACK);
    await runner.query(`
      DROP TRIGGER post_keep_vacancy ON post;
      DROP FUNCTION post_keep_vacancy();`);
    await runner.query(keepWords(''));
    await runner.query(`
      UPDATE post SET state = 'withdrawn' WHERE state = 'paused';
      UPDATE post_revision SET decided_by = (SELECT author_id FROM post WHERE id = post_id) WHERE by_rule AND decided_by IS NULL;
      ALTER TABLE post_revision
        DROP CONSTRAINT post_revision_decision_check,
        DROP COLUMN by_rule,
        DROP COLUMN vacancy,
        ADD CONSTRAINT post_revision_decision_check CHECK ((decided_at IS NULL) = (decided_by IS NULL));
      DROP INDEX post_vacancy_author_idx;
      DROP INDEX post_open_vacancy_idx;
      DROP INDEX post_open_until_idx;
      CREATE INDEX post_open_until_idx ON post (open_until) WHERE state = 'open';
      ALTER TABLE post
        DROP CONSTRAINT post_public_approved_check,
        DROP CONSTRAINT post_state_check,
        DROP CONSTRAINT post_paused_vacancy_check,
        DROP CONSTRAINT post_vacancy_asks_check,
        DROP COLUMN vacancy,
        ADD CONSTRAINT post_state_check CHECK (state IN ('draft', 'inReview', 'open', 'fulfilled', 'withdrawn', 'lapsed')),
        ADD CONSTRAINT post_public_approved_check
          CHECK (state NOT IN ('open', 'fulfilled', 'lapsed') OR approved_revision IS NOT NULL);`);
  }
}

/** A post is a vacancy or not from its first moment on, and only organisations write vacancies. */
const VACANCY_KEPT = `
  CREATE FUNCTION post_keep_vacancy() RETURNS trigger LANGUAGE plpgsql AS $$
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
  END $$;
  CREATE TRIGGER post_keep_vacancy BEFORE UPDATE ON post
    FOR EACH ROW WHEN (OLD.vacancy <> NEW.vacancy) EXECUTE FUNCTION post_keep_vacancy();
  CREATE TRIGGER post_vacancy_of_organisation BEFORE INSERT ON post
    FOR EACH ROW WHEN (NEW.vacancy) EXECUTE FUNCTION post_keep_vacancy()`;

/**
 * Talks about a vacancy have more time than those of neighbours, and are asked after. Which day of silence was told of is
 * written down once, for each turn of the volunteer that nobody answered.
 */
const TALKS = `
  ALTER TABLE negotiation ADD COLUMN about_vacancy boolean NOT NULL DEFAULT false;
  CREATE INDEX negotiation_unanswered_vacancy_idx ON negotiation (opened_at)
    WHERE about_vacancy AND state = 'awaitingRequester';
  CREATE INDEX negotiation_vacancy_requester_idx ON negotiation (requester_id, opened_at) WHERE about_vacancy;
  CREATE TABLE slow_answer (
    negotiation_id uuid NOT NULL CONSTRAINT slow_answer_negotiation_fk REFERENCES negotiation,
    turn integer NOT NULL,
    day smallint NOT NULL CONSTRAINT slow_answer_day_check CHECK (day IN (3, 7, 10)),
    told_at timestamptz(3) NOT NULL,
    CONSTRAINT slow_answer_pk PRIMARY KEY (negotiation_id, turn, day),
    CONSTRAINT slow_answer_turn_fk FOREIGN KEY (negotiation_id, turn) REFERENCES turn (negotiation_id, number)
  )`;

const TALKS_BACK = `
  DROP TABLE slow_answer;
  DROP INDEX negotiation_vacancy_requester_idx;
  DROP INDEX negotiation_unanswered_vacancy_idx;
  ALTER TABLE negotiation DROP COLUMN about_vacancy`;

const NEW_MAILS = `'organisationWaitedFor', 'slowOrganisation', 'notChosen'`;
const NEW_ITEMS = `'slowOrganisation'`;

/** Rewrites a list of kinds as it stands: other kinds may have come in between. */
const kindsOf = (constraint: string, from: string, to: string): string => {
  const typed = (list: string): string => list.replaceAll(/'(\w+)'/g, "'$1'::character varying");
  return `
  DO $do$ DECLARE kinds text; tabled regclass;
  BEGIN
    SELECT pg_get_constraintdef(oid), conrelid INTO kinds, tabled FROM pg_constraint WHERE conname = '${constraint}';
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT ${constraint}', tabled);
    EXECUTE format('ALTER TABLE %s ADD CONSTRAINT ${constraint} ', tabled)
      || replace(kinds, $list$${typed(from)}$list$, $list$${typed(to)}$list$);
  END $do$;`;
};

const keepWords = (more: string): string => {
  const words = (row: string): string =>
    `title, text, activity, availability, place, in_return, in_return_text, wanted_activity, languages, once_on, places, ${more}content_hash`
      .split(', ')
      .map((column) => `${row}.${column}`)
      .join(', ');
  return `
  CREATE OR REPLACE FUNCTION post_revision_keep_words() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF current_setting('tijd.erases', true) IS DISTINCT FROM 'yes' AND OLD.state <> 'draft' AND
       (${words('NEW')}) IS DISTINCT FROM (${words('OLD')}) THEN
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
  END $$;`;
};
