import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why: posts and their revisions. */
export class Marketplace1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }
}
