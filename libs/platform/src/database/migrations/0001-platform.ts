import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why: events leave with the change that made them, each consumer acts on each event once, and what is due is found by an index. */
export class Platform1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox_event (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT outbox_event_pk PRIMARY KEY,
        topic varchar(64) NOT NULL,
        key varchar(64) NOT NULL,
        payload jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        relayed_at timestamptz,
        unconsumed integer NOT NULL DEFAULT 0
      );
      CREATE INDEX outbox_event_waiting_idx ON outbox_event (id) WHERE relayed_at IS NULL;
      CREATE INDEX outbox_event_unconsumed_idx ON outbox_event (relayed_at) WHERE unconsumed > 0;

      CREATE TABLE consumed_event (
        consumer varchar(64) NOT NULL,
        event_id bigint NOT NULL,
        consumed_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT consumed_event_pk PRIMARY KEY (consumer, event_id)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE consumed_event; DROP TABLE outbox_event;');
  }
}
