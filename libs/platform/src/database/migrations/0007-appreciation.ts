import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why: whether it happened, and thanks. */
export class Appreciation1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }
}
