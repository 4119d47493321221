import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why: the area tree: municipality > district > neighbourhood. */
export class Areas1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }
}
