import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: every view of an agreement, and every act on other terms for it, asks for the newest amendment of that agreement; of
 * amendments only those that are open had an index by agreement. Nothing has to be filled.
 */
export class AmendmentVersions1764000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX amendment_agreement_version_idx ON amendment (agreement_id, version);');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX amendment_agreement_version_idx;');
  }
}
