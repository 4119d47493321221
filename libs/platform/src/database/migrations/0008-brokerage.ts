import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why: work items of brokers. */
export class Brokerage1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }
}
