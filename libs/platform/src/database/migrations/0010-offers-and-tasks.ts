import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: a place that is offered from the waiting list is taken for that person until a moment, instead of being told of
 * alone. Whoever had been told of a place that is still free gets it for four hours. And brokers get three more kinds of
 * work, one of which is about a person and no post.
 */
export class OffersAndTasks1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE waiting_list ADD COLUMN offered_until timestamptz;
      WITH told AS (
        SELECT w.id, w.post_id, row_number() OVER (PARTITION BY w.post_id ORDER BY w.id) AS nth
        FROM waiting_list w JOIN negotiation n ON n.id = w.negotiation_id AND n.state LIKE 'awaiting%'
        WHERE w.told_at IS NOT NULL
      ), offered AS (
        UPDATE waiting_list w SET offered_until = now() + interval '4 hours'
        FROM told t JOIN post p ON p.id = t.post_id AND p.state IN ('open', 'lapsed')
        WHERE w.id = t.id AND t.nth <= p.places - p.taken RETURNING w.post_id
      )
      UPDATE post p SET taken = p.taken + o.offers, version = p.version + 1,
        state = CASE WHEN p.taken + o.offers = p.places THEN 'fulfilled' ELSE p.state END
      FROM (SELECT post_id, count(*)::smallint AS offers FROM offered GROUP BY post_id) o WHERE p.id = o.post_id;
      ALTER TABLE waiting_list DROP COLUMN told_at;
      CREATE INDEX waiting_list_offered_until_idx ON waiting_list (offered_until) WHERE offered_until IS NOT NULL;

      ALTER TABLE work_item ALTER COLUMN post_id DROP NOT NULL, DROP CONSTRAINT work_item_kind_check;
      ALTER TABLE work_item
        ADD CONSTRAINT work_item_kind_check CHECK (kind IN ('reviewPost', 'lapsedTalks', 'unansweredTime', 'mediationAsked',
          'agreementNeedsBroker', 'mailFailed')),
        ADD CONSTRAINT work_item_post_check CHECK ((post_id IS NULL) = (kind = 'mailFailed'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM work_item WHERE kind IN ('mediationAsked', 'agreementNeedsBroker', 'mailFailed');
      ALTER TABLE work_item DROP CONSTRAINT work_item_post_check, DROP CONSTRAINT work_item_kind_check;
      ALTER TABLE work_item ALTER COLUMN post_id SET NOT NULL,
        ADD CONSTRAINT work_item_kind_check CHECK (kind IN ('reviewPost', 'lapsedTalks', 'unansweredTime'));

      ALTER TABLE waiting_list ADD COLUMN told_at timestamptz;
      UPDATE waiting_list SET told_at = now() WHERE offered_until IS NOT NULL;
      UPDATE post p SET taken = p.taken - o.offers, version = p.version + 1,
        state = CASE p.state WHEN 'fulfilled' THEN 'open' ELSE p.state END
      FROM (SELECT post_id, count(*)::smallint AS offers FROM waiting_list WHERE offered_until IS NOT NULL GROUP BY post_id) o
      WHERE p.id = o.post_id;
      ALTER TABLE waiting_list DROP COLUMN offered_until;`);
  }
}
