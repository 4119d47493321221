import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: a helper says from when on, and how often in a month, there is room. What a month and a day are is a matter of local
 * time, so a view tells the zone of every area; how many agreements somebody made is counted from the agreements themselves.
 */
export class Capacity1764000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE resident
        ADD COLUMN helps_from date,
        ADD COLUMN helps_at_most smallint CONSTRAINT resident_helps_at_most_check CHECK (helps_at_most BETWEEN 1 AND 31);

      CREATE VIEW area_zone (code, zone) AS
        SELECT a.code, coalesce(a.zone, b.zone, c.zone, 'Europe/Amsterdam')
        FROM area a LEFT JOIN area b ON b.code = a.parent_code LEFT JOIN area c ON c.code = b.parent_code;

      CREATE VIEW helper_agreement (helper_id, formed_at) AS SELECT helper_id, formed_at FROM agreement;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW helper_agreement;
      DROP VIEW area_zone;
      ALTER TABLE resident DROP COLUMN helps_at_most, DROP COLUMN helps_from;`);
  }
}
