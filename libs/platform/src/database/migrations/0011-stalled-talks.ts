import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why: brokers get one more kind of work, talks that go round in circles. Nothing there has to be filled. */
export class StalledTalks1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE work_item DROP CONSTRAINT work_item_kind_check;
      ALTER TABLE work_item
        ADD CONSTRAINT work_item_kind_check CHECK (kind IN ('reviewPost', 'lapsedTalks', 'unansweredTime', 'mediationAsked',
          'agreementNeedsBroker', 'mailFailed', 'stalledTalks'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM work_item WHERE kind = 'stalledTalks';
      ALTER TABLE work_item DROP CONSTRAINT work_item_kind_check;
      ALTER TABLE work_item
        ADD CONSTRAINT work_item_kind_check CHECK (kind IN ('reviewPost', 'lapsedTalks', 'unansweredTime', 'mediationAsked',
          'agreementNeedsBroker', 'mailFailed'));`);
  }
}
