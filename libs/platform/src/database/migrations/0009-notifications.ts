import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why: mails that are due, and what somebody switched off. */
export class Notifications1764000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }
}
