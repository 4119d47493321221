import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: people may leave, and what they wrote leaves with them after 14 days. Rows that are only ever added stay, with their
 * words taken away: a transaction that says so may rewrite words and nothing else. Old rows need nothing.
 */
export class Leaving1764000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE leaving (
        person_id uuid CONSTRAINT leaving_pk PRIMARY KEY CONSTRAINT leaving_person_fk REFERENCES person,
        reason varchar(16) CONSTRAINT leaving_reason_check
          CHECK (reason IN ('moved', 'noTime', 'foundNobody', 'helpedEnough', 'privacy', 'other')),
        asked_at timestamptz NOT NULL,
        final_at timestamptz NOT NULL,
        erased_at timestamptz,
        CONSTRAINT leaving_order_check CHECK (final_at > asked_at AND (erased_at IS NULL OR erased_at >= final_at)));
      CREATE INDEX leaving_due_idx ON leaving (final_at) WHERE erased_at IS NULL;
      ALTER TABLE person DROP CONSTRAINT person_state_check;
      ALTER TABLE person ADD CONSTRAINT person_state_check CHECK (state IN ('active', 'leaving', 'suspended', 'erased'));
      ALTER TABLE person ADD CONSTRAINT person_erased_check CHECK (state <> 'erased' OR email IS NULL);`);
    await runner.query(closedBecause(`${CAUSES}, 'left'`, `${PRODUCT_CAUSES}, 'left'`));
    await runner.query(mailKinds(`ARRAY[`, `ARRAY[${NEW_MAILS}, `));
    await runner.query(refuseRewriting(WORDS_ALONE));
    await runner.query(keepWords(`current_setting('tijd.erases', true) IS DISTINCT FROM 'yes' AND `));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(keepWords(''));
    await runner.query(refuseRewriting(''));
    await runner.query(`DELETE FROM mail WHERE kind IN ('leavingAsked', 'leavingSoon');`);
    await runner.query(mailKinds(`${NEW_MAILS}, `, ''));
    await runner.query(closedBecause(CAUSES, PRODUCT_CAUSES));
    await runner.query(`
      ALTER TABLE person DROP CONSTRAINT person_erased_check;
      ALTER TABLE person DROP CONSTRAINT person_state_check;
      ALTER TABLE person ADD CONSTRAINT person_state_check CHECK (state IN ('active', 'suspended', 'erased'));
      DROP TABLE leaving;`);
  }
}

const PRODUCT_CAUSES = `'blocked', 'suspended', 'postClosed'`;
const CAUSES = `'declined', 'withdrawn', 'noAnswer', ${PRODUCT_CAUSES}`;

const closedBecause = (causes: string, products: string): string => `
  ALTER TABLE negotiation DROP CONSTRAINT negotiation_because_check;
  ALTER TABLE negotiation ADD CONSTRAINT negotiation_because_check CHECK (closed_because IN (${causes}));
  ALTER TABLE turn DROP CONSTRAINT turn_because_check;
  ALTER TABLE turn ADD CONSTRAINT turn_because_check CHECK (because IN (${products}));`;

const NEW_MAILS = `'leavingAsked'::character varying, 'leavingSoon'::character varying`;

/** Rewrites the list of kinds as it stands: other kinds may have come in between. */
const mailKinds = (from: string, to: string): string => `
  DO $do$ DECLARE kinds text;
  BEGIN
    SELECT pg_get_constraintdef(oid) INTO kinds FROM pg_constraint WHERE conname = 'mail_kind_check';
    ALTER TABLE mail DROP CONSTRAINT mail_kind_check;
    EXECUTE 'ALTER TABLE mail ADD CONSTRAINT mail_kind_check ' || replace(kinds, $list$${from}$list$, $list$${to}$list$);
  END $do$;`;

/** Columns with words of people, in tables whose rows are only ever added. */
const WORDS = `ARRAY['body', 'original', 'words', 'text']`;

const WORDS_ALONE = `
    IF TG_OP = 'UPDATE' AND current_setting('tijd.erases', true) = 'yes' AND to_jsonb(OLD) - ${WORDS} = to_jsonb(NEW) - ${WORDS} THEN
      RETURN NEW;
    END IF;`;

const refuseRewriting = (unless: string): string => `
  CREATE OR REPLACE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN${unless}
    RAISE EXCEPTION 'Rows of % are only ever added.', TG_TABLE_NAME USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_NAME;
  END $$;`;

const keepWords = (when: string): string => `
  CREATE OR REPLACE FUNCTION post_revision_keep_words() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF ${when}OLD.state <> 'draft' AND
       (NEW.title, NEW.text, NEW.activity, NEW.availability, NEW.place, NEW.in_return, NEW.in_return_text,
        NEW.wanted_activity, NEW.languages, NEW.once_on, NEW.places, NEW.content_hash)
       IS DISTINCT FROM
       (OLD.title, OLD.text, OLD.activity, OLD.availability, OLD.place, OLD.in_return, OLD.in_return_text,
        OLD.wanted_activity, OLD.languages, OLD.once_on, OLD.places, OLD.content_hash) THEN
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
