import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why: brokers check organisations, and mails tell what came of it and invite coordinators. Old rows need nothing. */
export class OrganisationChecks1764000000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE mail ALTER COLUMN key TYPE varchar(200)');
    await runner.query(rewritten('mail', 'mail_kind_check', 'ARRAY[', `ARRAY[${MAILS}, `));
    await runner.query(rewritten('work_item', 'work_item_kind_check', 'ARRAY[', `ARRAY[${ITEM}, `));
    await runner.query(rewritten('work_item', 'work_item_post_check', 'ARRAY[', `ARRAY[${ITEM}, `));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM mail WHERE kind IN ('organisationApproved', 'organisationRefused', 'coordinatorInvited');
      DELETE FROM mail WHERE length(key) > 160;
      ALTER TABLE mail ALTER COLUMN key TYPE varchar(160);
      DELETE FROM work_item WHERE kind = 'organisationToCheck';`);
    await runner.query(rewritten('work_item', 'work_item_post_check', `${ITEM}, `, ''));
    await runner.query(rewritten('work_item', 'work_item_kind_check', `${ITEM}, `, ''));
    await runner.query(rewritten('mail', 'mail_kind_check', `${MAILS}, `, ''));
  }
}

const ITEM = `'organisationToCheck'::character varying`;
const MAILS = ['organisationApproved', 'organisationRefused', 'coordinatorInvited']
  .map((kind) => `'${kind}'::character varying`)
  .join(', ');

/** Rewrites a list of kinds as it stands: other kinds may have come in between. */
const rewritten = (table: string, constraint: string, from: string, to: string): string => `
  DO $do$ DECLARE kinds text;
  BEGIN
    SELECT pg_get_constraintdef(oid) INTO kinds FROM pg_constraint WHERE conname = '${constraint}';
    ALTER TABLE ${table} DROP CONSTRAINT ${constraint};
    EXECUTE 'ALTER TABLE ${table} ADD CONSTRAINT ${constraint} ' || replace(kinds, $list$${from}$list$, $list$${to}$list$);
  END $do$;`;
