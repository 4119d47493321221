import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: among a million posts a word of middling frequency stands in thousands, and all of them had to be read to know the
 * newest. The search index holds the day of publication beside the words, so that a search can begin with the last days.
 * And one activity in a hot neighbourhood had to be picked out of all that is asked and offered there.
 */
export class SearchByDay1764000000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION post_found_by(words tsvector, published timestamptz) RETURNS tsvector
        LANGUAGE sql IMMUTABLE PARALLEL SAFE
        AS $$ SELECT words || array_to_tsvector(
          ARRAY['@' || extract(day FROM published - timestamptz '1970-01-01 00:00:00+00')::int::text]) $$;
      DROP INDEX post_open_search_idx;
      CREATE INDEX post_open_search_idx ON post USING gin (post_found_by(search_vector, published_at))
        WITH (fastupdate = off) WHERE state = 'open';
      CREATE INDEX post_open_area_activity_idx ON post (area_code, activity, published_at DESC, id DESC) WHERE state = 'open';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX post_open_area_activity_idx;
      DROP INDEX post_open_search_idx;
      DROP FUNCTION post_found_by(tsvector, timestamptz);
      CREATE INDEX post_open_search_idx ON post USING gin (search_vector) WITH (fastupdate = off) WHERE state = 'open';`);
  }
}
