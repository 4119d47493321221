import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: of those who fit alike, whoever was asked longest ago is suggested first. One day for each person, no moment and not
 * by whom. It is filled from the talks and introductions that there are.
 */
export class Asked1764000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE asked (
        person_id uuid CONSTRAINT asked_pk PRIMARY KEY CONSTRAINT asked_person_fk REFERENCES person ON DELETE CASCADE,
        asked_on date NOT NULL
      );
      INSERT INTO asked (person_id, asked_on)
      SELECT person_id, max((at AT TIME ZONE 'UTC')::date) FROM (
        SELECT CASE n.responder_id WHEN n.helper_id THEN n.requester_id ELSE n.helper_id END AS person_id, n.opened_at AS at
          FROM negotiation n
        UNION ALL SELECT author_id, asked_at FROM introduction
        UNION ALL SELECT other_id, asked_at FROM introduction
      ) AS once GROUP BY person_id;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE asked;');
  }
}
