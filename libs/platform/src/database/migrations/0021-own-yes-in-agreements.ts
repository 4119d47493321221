import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: somebody without an e-mail address says yes to another moment, and to who stands in, by a phone code as well. Nothing
 * has to be filled.
 */
export class OwnYesInAgreements1764000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE phone_code DROP CONSTRAINT phone_code_purpose_check;
      ALTER TABLE phone_code ADD CONSTRAINT phone_code_purpose_check
        CHECK (purpose IN ('terms', 'ring', 'move', 'standIn', 'takeOver'));`);
  }

  /** A yes that was used stays in the journal, which is only ever added to: where there is one, this cannot go back. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM phone_code WHERE purpose IN ('move', 'standIn');
      ALTER TABLE phone_code DROP CONSTRAINT phone_code_purpose_check;
      ALTER TABLE phone_code ADD CONSTRAINT phone_code_purpose_check CHECK (purpose IN ('terms', 'ring', 'takeOver'));`);
  }
}
