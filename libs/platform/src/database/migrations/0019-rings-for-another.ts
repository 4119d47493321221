import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: somebody without an e-mail address says yes to a ring by a phone code, and whoever has not answered a ring is reminded
 * half-way, as in talks. Nothing has to be filled.
 */
export class RingsForAnother1764000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE phone_code DROP CONSTRAINT phone_code_purpose_check;
      ALTER TABLE phone_code ADD CONSTRAINT phone_code_purpose_check CHECK (purpose IN ('terms', 'ring', 'takeOver'));
      ALTER TABLE mail DROP CONSTRAINT mail_kind_check;
      ALTER TABLE mail ADD CONSTRAINT mail_kind_check CHECK (kind IN (${MAILS_EARLIER}, 'ringReminder', ${MAILS_LATER}));`);
  }

  /** A yes that was used stays in the journal, which is only ever added to: where there is one, this cannot go back. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM mail WHERE kind = 'ringReminder';
      ALTER TABLE mail DROP CONSTRAINT mail_kind_check;
      ALTER TABLE mail ADD CONSTRAINT mail_kind_check CHECK (kind IN (${MAILS_EARLIER}, ${MAILS_LATER}));
      DELETE FROM phone_code WHERE purpose = 'ring';
      ALTER TABLE phone_code DROP CONSTRAINT phone_code_purpose_check;
      ALTER TABLE phone_code ADD CONSTRAINT phone_code_purpose_check CHECK (purpose IN ('terms', 'takeOver'));`);
  }
}

const MAILS_EARLIER = `'signInLink', 'postApproved', 'postChangeAsked', 'postRefused', 'proposal', 'answerReminder',
  'talksClosed', 'placeFree', 'agreementFormed', 'dayBefore', 'hoursBefore', 'moveProposed', 'occurrenceMoved',
  'occurrenceCancelled', 'agreementEnded', 'didItHappen', 'didItHappenAgain', 'thanksRevealed', 'amendmentProposed',
  'amendmentReminder', 'amendmentAgreed', 'amendmentClosed', 'agreementPaused', 'agreementResumed', 'standInAsked',
  'standInConsent', 'standInAgreed', 'standInOff', 'reviewAsked', 'reviewAskedAgain', 'mediationAsked', 'mediatorJoined',
  'suggestionMade', 'introductionAsked', 'introductionAgreed', 'introductionOver', 'mandateAsked', 'takeOverLink',
  'ringProposed', 'ringChanged'`;
const MAILS_LATER = `'ringAgreed', 'ringDissolved'`;
