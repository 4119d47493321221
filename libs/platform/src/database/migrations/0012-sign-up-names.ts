import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: anybody can sign up with the address of another, so the first name and the language of a sign-up wait in its link
 * until that is used. Links that are on their way carry none and leave the person as it is.
 */
export class SignUpNames1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sign_in_link
        ADD COLUMN first_name varchar(40) CONSTRAINT sign_in_link_first_name_check CHECK (length(first_name) > 0),
        ADD COLUMN locale varchar(2) CONSTRAINT sign_in_link_locale_check CHECK (locale IN ('nl', 'en')),
        ADD CONSTRAINT sign_in_link_sign_up_check CHECK ((first_name IS NULL) = (locale IS NULL));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sign_in_link DROP COLUMN first_name, DROP COLUMN locale;');
  }
}
