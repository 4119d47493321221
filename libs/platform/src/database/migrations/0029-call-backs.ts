import type { MigrationInterface, QueryRunner } from 'typeorm';

const ITEMS_BEFORE = `'reviewPost', 'lapsedTalks', 'unansweredTime', 'mediationAsked', 'agreementNeedsBroker', 'mailFailed',
  'stalledTalks', 'unansweredReview', 'ringLegFailed'`;

/**
 * Why: whoever does not get further on a screen can ask to be phoned, also without an account. The number and the words stand
 * apart from the work item, which stays as the record of what was done when they are gone.
 */
export class CallBacks1764000000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE call_back (
        id uuid CONSTRAINT call_back_pk PRIMARY KEY,
        person_id uuid CONSTRAINT call_back_person_fk REFERENCES person ON DELETE CASCADE,
        phone varchar(16) NOT NULL CONSTRAINT call_back_phone_check CHECK (phone ~ '^[+][1-9][0-9]{6,14}$'),
        words varchar(500) NOT NULL,
        asked_at timestamptz NOT NULL
      );
      CREATE INDEX call_back_person_idx ON call_back (person_id);
      ALTER TABLE work_item DROP CONSTRAINT work_item_kind_check, DROP CONSTRAINT work_item_post_check;
      ALTER TABLE work_item
        ADD CONSTRAINT work_item_kind_check CHECK (kind IN (${ITEMS_BEFORE}, 'callBack')),
        ADD CONSTRAINT work_item_post_check CHECK ((post_id IS NULL) = (kind IN ('mailFailed', 'callBack')));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM work_item WHERE kind = 'callBack';
      ALTER TABLE work_item DROP CONSTRAINT work_item_kind_check, DROP CONSTRAINT work_item_post_check;
      ALTER TABLE work_item
        ADD CONSTRAINT work_item_kind_check CHECK (kind IN (${ITEMS_BEFORE})),
        ADD CONSTRAINT work_item_post_check CHECK ((post_id IS NULL) = (kind = 'mailFailed'));
      DROP TABLE call_back;`);
  }
}
