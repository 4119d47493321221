import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: a row of an amendment is made again from its turns, and a municipality may change the days in which an answer is
 * expected; so the deadline that a turn set is written down with it, as with the turns of talks. The one that stands is
 * known and filled in; earlier ones are over.
 */
export class DeadlinesOfAmendments1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE amendment_turn ADD COLUMN answer_by timestamptz;
      ALTER TABLE amendment_turn DISABLE TRIGGER amendment_turn_append_only;
      UPDATE amendment_turn t SET answer_by = m.answer_by FROM amendment m
        WHERE m.id = t.amendment_id AND t.number = (SELECT max(number) FROM amendment_turn x
          WHERE x.amendment_id = m.id AND x.kind IN ('propose', 'counter'));
      ALTER TABLE amendment_turn ENABLE TRIGGER amendment_turn_append_only;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE amendment_turn DROP COLUMN answer_by;');
  }
}
