import { GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import type { PhoneCode } from '#accounts';
import {
  CodeNotUsableError,
  MandateChanged,
  MandateOverError,
  MandateType,
  PhoneCodeSent,
  WrongCodeError,
} from '#accounts/api';
import { InvalidInputError, NotFoundError, Open, resultUnion, TooOftenError, UserError } from '#platform';

import type { InterviewView } from '../data/interviews.queries.js';
import type { ResidentRecord } from '../mandates-desk.service.js';

@ObjectType('Interview', { description: 'What somebody told a broker.' })
export class InterviewType {
  @Open(() => String, { description: 'In the words of the broker.' })
  needs: string;

  @Open(() => String, { description: 'First name of the broker.' })
  brokerName: string;

  @Open(() => GraphQLISODateTime, { description: 'When.' })
  heldAt: Date;

  static from(interview: InterviewView): InterviewType {
    return Object.assign(new InterviewType(), interview);
  }
}

@ObjectType('ResidentRecord', { description: 'What brokers of the area know of somebody; each reading is noted.' })
export class ResidentRecordType {
  @Open(() => ID, { description: 'Who.' })
  personId: string;

  @Open(() => String, { description: 'First name.' })
  firstName: string;

  @Open(() => ID, { description: 'Code of the neighbourhood or district.' })
  areaCode: string;

  @Open(() => Boolean, { description: 'Whether this person signs in; then mandates are given on line alone.' })
  hasAccount: boolean;

  @Open(() => String, { nullable: true, description: 'Phone number.' })
  phone: string | null;

  @Open(() => String, { nullable: true, description: 'Address.' })
  address: string | null;

  @Open(() => [InterviewType], { description: 'What was told, newest first.' })
  interviews: InterviewType[];

  @Open(() => [MandateType], { description: 'Who may act for this person, newest first, also what is over.' })
  mandates: MandateType[];

  static from(
    { card, hasAccount, phone, address, interviews, mandates }: ResidentRecord,
    now: Date,
  ): ResidentRecordType {
    return Object.assign(new ResidentRecordType(), {
      personId: card.id,
      firstName: card.firstName,
      areaCode: card.areaCode,
      hasAccount,
      phone,
      address,
      interviews: interviews.map(InterviewType.from),
      mandates: mandates.map((mandate) => MandateType.from(mandate, now)),
    });
  }
}

@ObjectType({ description: 'The interview is recorded, with the account and the mandate.' })
export class InterviewRecorded {
  @Open(() => ID, { description: 'The resident; act in this name with the header x-on-behalf-of.' })
  personId: string;

  static of(personId: string): InterviewRecorded {
    return Object.assign(new InterviewRecorded(), { personId });
  }
}

@ObjectType({
  description: 'The resident confirmed this version; say yes in the resident’s name before the code is over.',
})
export class PhoneCodeConfirmed {
  @Open(() => ID, { nullable: true, description: 'The talks, when it is about terms.' })
  negotiationId: string | null;

  @Open(() => ID, { nullable: true, description: 'The ring, when it is about one.' })
  ringId: string | null;

  @Open(() => ID, { nullable: true, description: 'The move, when it is about another moment.' })
  moveId: string | null;

  @Open(() => ID, { nullable: true, description: 'The stand-in, when it is about one.' })
  standInId: string | null;

  @Open(() => GraphQLISODateTime, { description: 'Until when it can be used.' })
  endsAt: Date;

  static of({ purpose, subjectId, endsAt }: PhoneCode): PhoneCodeConfirmed {
    const about = (one: PhoneCode['purpose']): string | null => (purpose === one ? subjectId : null);
    return Object.assign(new PhoneCodeConfirmed(), {
      negotiationId: about('terms'),
      ringId: about('ring'),
      moveId: about('move'),
      standInId: about('standIn'),
      endsAt,
    });
  }
}

@ObjectType({ description: 'A link is on its way to the address.' })
export class TakeOverStarted {
  @Open(() => GraphQLISODateTime, { description: 'Until when it can be used.' })
  endsAt: Date;

  static of(endsAt: Date): TakeOverStarted {
    return Object.assign(new TakeOverStarted(), { endsAt });
  }
}

@ObjectType({ implements: () => [UserError], description: 'Somebody with an account says yes on line: ask instead.' })
export class OwnConsentNeededError extends UserError {
  static of(): OwnConsentNeededError {
    return Object.assign(new OwnConsentNeededError(), { message: 'This person has an account and says yes on line.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'This person signs in already.' })
export class HasAccountError extends UserError {
  static of(): HasAccountError {
    return Object.assign(new HasAccountError(), { message: 'This person has an account.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'No phone number is known that a code could reach.' })
export class NoPhoneError extends UserError {
  static of(): NoPhoneError {
    return Object.assign(new NoPhoneError(), { message: 'No phone number is known.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'Other terms wait for an answer now, or none do.' })
export class StaleTermsError extends UserError {
  static of(): StaleTermsError {
    return Object.assign(new StaleTermsError(), { message: 'These terms do not stand any more. Look again.' });
  }
}

/** How every refusal about mandates is shown at the desk. */
export const presentMandates = {
  NotFound: () => NotFoundError.of(),
  InvalidInput: InvalidInputError.of,
  MandateOver: () => MandateOverError.of(),
  OwnConsentNeeded: () => OwnConsentNeededError.of(),
  HasAccount: () => HasAccountError.of(),
  NoPhone: () => NoPhoneError.of(),
  StaleTerms: () => StaleTermsError.of(),
  TooOften: (e: { readonly retryAfterSeconds: number }) => TooOftenError.of(e.retryAfterSeconds),
  WrongCode: WrongCodeError.of,
  CodeNotUsable: () => CodeNotUsableError.of(),
};

export const RecordInterviewResult = resultUnion('RecordInterviewResult', 'What recordInterview answers.', [
  InterviewRecorded,
  InvalidInputError,
  NotFoundError,
  OwnConsentNeededError,
]);
export const RecordMandateResult = resultUnion('RecordMandateResult', 'What recordMandate answers.', [
  MandateChanged,
  InvalidInputError,
  NotFoundError,
  OwnConsentNeededError,
]);
export const AskMandateResult = resultUnion('AskMandateResult', 'What askMandate answers.', [
  MandateChanged,
  InvalidInputError,
  NotFoundError,
]);
export const EndMandateResult = resultUnion('EndMandateResult', 'What endMandate answers.', [
  MandateChanged,
  NotFoundError,
  MandateOverError,
]);
const CODE_ASKED = [PhoneCodeSent, NotFoundError, StaleTermsError, NoPhoneError, TooOftenError] as const;
export const AskPhoneCodeResult = resultUnion('AskPhoneCodeResult', 'What askPhoneCode answers.', CODE_ASKED);
export const AskRingCodeResult = resultUnion('AskRingCodeResult', 'What askRingCode answers.', CODE_ASKED);
export const AskMoveCodeResult = resultUnion('AskMoveCodeResult', 'What askMoveCode answers.', CODE_ASKED);
export const AskStandInCodeResult = resultUnion('AskStandInCodeResult', 'What askStandInCode answers.', CODE_ASKED);
export const ConfirmPhoneCodeResult = resultUnion('ConfirmPhoneCodeResult', 'What confirmPhoneCode answers.', [
  PhoneCodeConfirmed,
  InvalidInputError,
  WrongCodeError,
  CodeNotUsableError,
]);
export const StartTakeOverResult = resultUnion('StartTakeOverResult', 'What startTakeOver answers.', [
  TakeOverStarted,
  InvalidInputError,
  NotFoundError,
  HasAccountError,
]);
