import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why: each says once whether it happened and thanks once; thanks of the two are shown together. */
export class Appreciation1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE happened_answer (
        occurrence_id uuid NOT NULL CONSTRAINT happened_answer_occurrence_fk REFERENCES occurrence ON DELETE CASCADE,
        person_id uuid NOT NULL CONSTRAINT happened_answer_person_fk REFERENCES person ON DELETE CASCADE,
        happened boolean NOT NULL,
        reason varchar(16),
        answered_at timestamptz NOT NULL,
        CONSTRAINT happened_answer_pk PRIMARY KEY (occurrence_id, person_id),
        CONSTRAINT happened_answer_reason_check CHECK (reason IN ('couldNotCome', 'otherDidNotCome', 'otherDay', 'other')),
        CONSTRAINT happened_answer_reason_when_check CHECK (reason IS NULL OR NOT happened)
      );
      CREATE INDEX happened_answer_person_idx ON happened_answer (person_id);

      CREATE TABLE thanks_round (
        occurrence_id uuid CONSTRAINT thanks_round_pk PRIMARY KEY
          CONSTRAINT thanks_round_occurrence_fk REFERENCES occurrence ON DELETE CASCADE,
        given smallint NOT NULL DEFAULT 0 CONSTRAINT thanks_round_given_check CHECK (given BETWEEN 0 AND 2),
        closes_at timestamptz NOT NULL,
        revealed_at timestamptz
      );
      CREATE INDEX thanks_round_closing_idx ON thanks_round (closes_at) WHERE revealed_at IS NULL;

      CREATE TABLE appreciation (
        occurrence_id uuid NOT NULL CONSTRAINT appreciation_round_fk REFERENCES thanks_round ON DELETE CASCADE,
        author_id uuid NOT NULL CONSTRAINT appreciation_author_fk REFERENCES person ON DELETE CASCADE,
        for_id uuid NOT NULL CONSTRAINT appreciation_for_fk REFERENCES person ON DELETE CASCADE,
        text varchar(1000) NOT NULL CONSTRAINT appreciation_text_check CHECK (length(text) > 0),
        given_at timestamptz NOT NULL,
        revealed_at timestamptz,
        CONSTRAINT appreciation_pk PRIMARY KEY (occurrence_id, author_id),
        CONSTRAINT appreciation_two_people_check CHECK (author_id <> for_id)
      );
      CREATE INDEX appreciation_for_idx ON appreciation (for_id, revealed_at DESC, occurrence_id DESC) WHERE revealed_at IS NOT NULL;

      CREATE TABLE unanswered_occurrence (
        occurrence_id uuid CONSTRAINT unanswered_occurrence_pk PRIMARY KEY
          CONSTRAINT unanswered_occurrence_occurrence_fk REFERENCES occurrence ON DELETE CASCADE,
        told_at timestamptz NOT NULL
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE unanswered_occurrence; DROP TABLE appreciation; DROP TABLE thanks_round; DROP TABLE happened_answer;',
    );
  }
}
