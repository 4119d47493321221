import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why: a broker sees which offers nobody asked for. When talks began on a post is read from the talks themselves, by a view. */
export class TalksOnPosts1764000000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE VIEW talks_on_post (post_id, opened_at) AS SELECT post_id, opened_at FROM negotiation;');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW talks_on_post;');
  }
}
