import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsIn, IsString, MaxLength } from 'class-validator';
import type { Locale } from '#kernel';
import { InvalidInputError, NotFoundError, Open, resultUnion, TooOftenError, UserError } from '#platform';

import type { CheckedCertificate } from '../../certificates/certificates.service.js';
import type { CertificateView } from '../../data/certificates/certificates.queries.js';
import { certificateLines } from '../../domain/certificates/certificate-lines.rules.js';
import type { CertificateFacts, CertificateWish } from '../../domain/certificates/certificate.rules.js';

/** Far above the rules: longer texts are no honest mistake. */
const MOST_LETTERS = 5000;

@ObjectType({ description: 'One fact of a certificate, in its language.' })
export class CertificateLineType {
  @Open(() => String, { description: 'What it is called.' })
  label: string;

  @Open(() => String, { description: 'What it says.' })
  value: string;
}

@ObjectType({ description: 'A certificate as it stands on paper, and nothing more.' })
export class CertificateOnPaper {
  @Open(() => String, { description: 'Language of the paper: nl or en.' })
  locale: Locale;

  @Open(() => [CertificateLineType], { description: 'Its facts, in the order of the paper.' })
  lines: CertificateLineType[];

  @Open(() => [String], { description: 'What was done.' })
  tasks: readonly string[];

  static from(facts: CertificateFacts): CertificateOnPaper {
    const { locale, tasks } = facts;
    return Object.assign(new CertificateOnPaper(), { locale, tasks, lines: certificateLines(facts) });
  }
}

@ObjectType({ description: 'A certificate that says nothing any more.' })
export class CertificateWithdrawn {
  @Open(() => GraphQLISODateTime, { description: 'Since when.' })
  withdrawnAt: Date;
}

@ObjectType({ description: 'A certificate of your hours, or one that your organisation issued.' })
export class CertificateType {
  @Open(() => ID, { description: 'Its id.' })
  id: string;

  @Open(() => String, { description: 'The code by which it is checked; /certificates/CODE/pdf is the paper.' })
  code: string;

  @Open(() => String, { description: 'Name of the volunteer as it is printed.' })
  name: string;

  @Open(() => String, { description: 'Name of the organisation.' })
  organisation: string;

  @Open(() => String, { description: 'First local date, YYYY-MM-DD.' })
  from: string;

  @Open(() => String, { description: 'Last local date, YYYY-MM-DD.' })
  to: string;

  @Open(() => Int, { description: 'Minutes that both sides stand by.' })
  minutes: number;

  @Open(() => GraphQLISODateTime, { description: 'When it was issued.' })
  issuedAt: Date;

  @Open(() => GraphQLISODateTime, { nullable: true, description: 'When it was withdrawn; null while it stands.' })
  withdrawnAt: Date | null;

  static from({ facts, ...view }: CertificateView): CertificateType[] {
    return facts === null ? [] : [Object.assign(new CertificateType(), { ...view, ...facts })];
  }
}

@InputType({ description: 'A certificate that is asked for.' })
export class IssueCertificateInput implements CertificateWish {
  @Field(() => String, { description: 'Name of the volunteer as it is to be printed, 2 to 80 characters.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  name: string;

  @Field(() => String, { description: 'First local date, YYYY-MM-DD.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  from: string;

  @Field(() => String, { description: 'Last local date, YYYY-MM-DD; not one to come.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  to: string;

  @Field(() => String, { description: 'Language of the paper: nl or en.' })
  @IsIn(['nl', 'en'])
  locale: Locale;
}

@ObjectType({ description: 'A certificate was issued; the volunteer hears of it.' })
export class CertificateIssued {
  @Open(() => ID, { description: 'Its id.' })
  certificateId: string;
}

@ObjectType({ description: 'A certificate was withdrawn.' })
export class CertificateTakenBack {
  @Open(() => ID, { description: 'Its id.' })
  certificateId: string;
}

@ObjectType({ implements: () => [UserError], description: 'No hours are settled in these days.' })
export class NoHoursError extends UserError {
  static of(): NoHoursError {
    return Object.assign(new NoHoursError(), { message: 'No hours are settled in these days.' });
  }
}

export const IssueCertificateResult = resultUnion('IssueCertificateResult', 'What issueCertificate answers.', [
  CertificateIssued,
  NotFoundError,
  InvalidInputError,
  NoHoursError,
  TooOftenError,
]);

export const WithdrawCertificateResult = resultUnion('WithdrawCertificateResult', 'What withdrawCertificate answers.', [
  CertificateTakenBack,
  NotFoundError,
]);

export const CheckCertificateResult = resultUnion('CheckCertificateResult', 'What checkCertificate answers.', [
  CertificateOnPaper,
  CertificateWithdrawn,
  NotFoundError,
  TooOftenError,
]);

/** What a code opens. */
export const checkedFrom = (checked: CheckedCertificate): CertificateOnPaper | CertificateWithdrawn =>
  checked.kind === 'stands'
    ? CertificateOnPaper.from(checked.facts)
    : Object.assign(new CertificateWithdrawn(), { withdrawnAt: checked.withdrawnAt });

/** How every refusal about certificates is shown. */
export const presentCertificates = {
  NotFound: () => NotFoundError.of(),
  InvalidInput: InvalidInputError.of,
  NoHours: () => NoHoursError.of(),
  TooOften: (e: { readonly retryAfterSeconds: number }) => TooOftenError.of(e.retryAfterSeconds),
};
