import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: each night exchanges and rings of three are found for every area and suggested to its brokers, by the ids of posts
 * alone; a broker can put one aside. Nothing has to be filled: the first night does.
 */
export class Exchanges1764000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE exchange_plan (
        municipality_code varchar(16) CONSTRAINT exchange_plan_pk PRIMARY KEY
          CONSTRAINT exchange_plan_municipality_fk REFERENCES area ON DELETE CASCADE,
        made_at timestamptz NOT NULL,
        covered integer NOT NULL,
        bound integer NOT NULL,
        CONSTRAINT exchange_plan_bound_check CHECK (covered BETWEEN 0 AND bound)
      );
      CREATE TABLE exchange_suggestion (
        area_code varchar(16) NOT NULL CONSTRAINT exchange_suggestion_area_fk REFERENCES area ON DELETE CASCADE,
        number integer NOT NULL CONSTRAINT exchange_suggestion_number_check CHECK (number >= 1),
        exchange varchar(240) NOT NULL,
        CONSTRAINT exchange_suggestion_pk PRIMARY KEY (area_code, number),
        CONSTRAINT exchange_suggestion_once_key UNIQUE (area_code, exchange)
      );
      CREATE TABLE exchange_set_aside (
        exchange varchar(240) CONSTRAINT exchange_set_aside_pk PRIMARY KEY,
        municipality_code varchar(16) NOT NULL
          CONSTRAINT exchange_set_aside_municipality_fk REFERENCES area ON DELETE CASCADE,
        revisions integer[] NOT NULL CONSTRAINT exchange_set_aside_revisions_check CHECK (cardinality(revisions) IN (4, 6)),
        set_aside_by uuid NOT NULL CONSTRAINT exchange_set_aside_by_fk REFERENCES person ON DELETE CASCADE,
        set_aside_at timestamptz NOT NULL
      );
      CREATE INDEX exchange_set_aside_municipality_idx ON exchange_set_aside (municipality_code);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE exchange_set_aside; DROP TABLE exchange_suggestion; DROP TABLE exchange_plan;');
  }
}
