import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why: talks, turns, agreements, occurrences. */
export class Negotiation1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }
}
