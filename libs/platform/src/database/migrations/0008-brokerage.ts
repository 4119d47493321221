import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why: what brokers have to do, each thing once while it is open, with a claim that runs out by itself. */
export class Brokerage1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE work_item (
        id uuid CONSTRAINT work_item_pk PRIMARY KEY,
        kind varchar(24) NOT NULL
          CONSTRAINT work_item_kind_check CHECK (kind IN ('reviewPost', 'lapsedTalks', 'unansweredTime')),
        subject_id uuid NOT NULL,
        post_id uuid NOT NULL CONSTRAINT work_item_post_fk REFERENCES post ON DELETE CASCADE,
        area_code varchar(16) NOT NULL CONSTRAINT work_item_area_fk REFERENCES area,
        state varchar(8) NOT NULL CONSTRAINT work_item_state_check CHECK (state IN ('open', 'done')),
        opened_at timestamptz(3) NOT NULL,
        claimed_by uuid CONSTRAINT work_item_claimed_by_fk REFERENCES person,
        claimed_until timestamptz(3),
        done_at timestamptz(3),
        done_by uuid CONSTRAINT work_item_done_by_fk REFERENCES person,
        note varchar(500) CONSTRAINT work_item_note_check CHECK (length(note) > 0),
        CONSTRAINT work_item_claim_check CHECK ((claimed_by IS NULL) = (claimed_until IS NULL)),
        CONSTRAINT work_item_open_check CHECK (state <> 'open' OR num_nonnulls(done_at, done_by, note) = 0),
        CONSTRAINT work_item_done_check CHECK (state <> 'done' OR (done_at IS NOT NULL AND claimed_by IS NULL))
      );
      CREATE UNIQUE INDEX work_item_one_open_key ON work_item (kind, subject_id) WHERE state = 'open';
      CREATE INDEX work_item_open_idx ON work_item (opened_at, id) WHERE state = 'open';
      CREATE INDEX work_item_done_idx ON work_item (done_at DESC, id DESC) WHERE state = 'done';
      CREATE INDEX work_item_post_idx ON work_item (post_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE work_item;');
  }
}
