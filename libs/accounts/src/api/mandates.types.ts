import { GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MANDATE_SCOPES, type MandateScope } from '#kernel';
import { connectionOf, InvalidInputError, NotFoundError, Open, resultUnion, TooOftenError, UserError } from '#platform';

import type { JournalLine, MandateView } from '../data/mandates.queries.js';
import { lives, type MandateConsent } from '../domain/mandate.rules.js';
import type { TakeOverCode } from '../take-over.service.js';
import { LinkNotUsableError, SignedInNow } from './accounts.types.js';

export const MandateScopes = Object.fromEntries(MANDATE_SCOPES.map((scope) => [scope, scope])) as Record<
  MandateScope,
  MandateScope
>;
const Consents = { oral: 'oral', written: 'written', online: 'online' } as const satisfies Record<
  MandateConsent,
  MandateConsent
>;

registerEnumType(MandateScopes, {
  name: 'MandateScope',
  description: 'What a broker may do in the name of somebody.',
  valuesMap: {
    posts: { description: 'Write, change and take back requests and offers.' },
    talks: { description: 'Answer posts, propose, counter, ask, say no.' },
    agree: { description: 'Say yes to a version, each time with a code that the resident gives by phone.' },
    agreements: { description: 'Call off, move or end what was agreed.' },
    afterwards: { description: 'Tell whether it happened, and say thanks.' },
  },
});
registerEnumType(Consents, {
  name: 'MandateConsent',
  description: 'How somebody consented.',
  valuesMap: {
    oral: { description: 'Told the broker.' },
    written: { description: 'Signed a paper.' },
    online: { description: 'Pressed the button.' },
  },
});

@ObjectType('Mandate', { description: 'Consent of somebody that a broker acts in their name.' })
export class MandateType {
  @Open(() => ID, { description: 'The id.' })
  id: string;

  @Open(() => ID, { description: 'Whose name it is.' })
  personId: string;

  @Open(() => String, { description: 'First name of that person.' })
  personName: string;

  @Open(() => String, { description: 'First name of the broker.' })
  brokerName: string;

  @Open(() => [MandateScopes], { description: 'What it covers.' })
  scopes: readonly MandateScope[];

  @Open(() => Consents, { description: 'How it was consented to.' })
  consent: MandateConsent;

  @Open(() => String, { nullable: true, description: 'Local date on which it was told or signed; null on line.' })
  givenOn: string | null;

  @Open(() => GraphQLISODateTime, { nullable: true, description: 'Since when; null while it is only asked for.' })
  givenAt: Date | null;

  @Open(() => GraphQLISODateTime, { description: 'When it ends by itself.' })
  endsAt: Date;

  @Open(() => GraphQLISODateTime, { nullable: true, description: 'When it was ended before that.' })
  endedAt: Date | null;

  @Open(() => Boolean, { description: 'Whether the broker may act by it now.' })
  lives: boolean;

  static from(mandate: MandateView, now: Date): MandateType {
    const { id, personId, personName, brokerName, scopes, consent, givenOn, givenAt, endsAt, endedAt } = mandate;
    return Object.assign(new MandateType(), {
      id,
      personId,
      personName,
      brokerName,
      scopes,
      consent,
      givenOn,
      givenAt,
      endsAt,
      endedAt,
      lives: lives(mandate, now),
    });
  }
}

@ObjectType('JournalEntry', { description: 'Something that was done or read in the name of somebody.' })
export class JournalEntryType {
  @Open(() => GraphQLISODateTime, { description: 'When.' })
  at: Date;

  @Open(() => String, { description: 'First name of the broker.' })
  by: string;

  @Open(() => String, { description: 'What: the name of the deed in this schema.' })
  act: string;

  @Open(() => MandateScopes, { nullable: true, description: 'The part of the mandate; null for reading.' })
  scope: MandateScope | null;

  @Open(() => Boolean, { description: 'Whether the person said yes to it by a phone code.' })
  ownYes: boolean;

  @Open(() => ID, { nullable: true, description: 'The post, talks, agreement or time that it was about.' })
  subjectId: string | null;

  static from({ at, actedByName, act, scope, ownYes, subjectId }: JournalLine): JournalEntryType {
    return Object.assign(new JournalEntryType(), { at, by: actedByName, act, scope, ownYes, subjectId });
  }
}

export const JournalEntryConnection = connectionOf(JournalEntryType, 'JournalEntry');

@ObjectType({ description: 'The mandate as it is now.' })
export class MandateChanged {
  @Open(() => ID, { description: 'The mandate.' })
  mandateId: string;

  static of(mandateId: string): MandateChanged {
    return Object.assign(new MandateChanged(), { mandateId });
  }
}

@ObjectType({ implements: () => [UserError], description: 'It was over.' })
export class MandateOverError extends UserError {
  static of(): MandateOverError {
    return Object.assign(new MandateOverError(), { message: 'The mandate was over.' });
  }
}

@ObjectType({ description: 'A code is on its way to the phone of the resident.' })
export class PhoneCodeSent {
  @Open(() => ID, { description: 'The code; it comes with the digits.' })
  codeId: string;

  @Open(() => GraphQLISODateTime, { description: 'Until when it can be used.' })
  endsAt: Date;

  static of({ codeId, endsAt }: TakeOverCode): PhoneCodeSent {
    return Object.assign(new PhoneCodeSent(), { codeId, endsAt });
  }
}

@ObjectType({ implements: () => [UserError], description: 'These are not the digits.' })
export class WrongCodeError extends UserError {
  @Open(() => Int, { description: 'How many tries are left.' })
  triesLeft: number;

  static of({ triesLeft }: { readonly triesLeft: number }): WrongCodeError {
    return Object.assign(new WrongCodeError(), { message: 'These are not the digits.', triesLeft });
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'The code was used, is over, or was tried too often: ask for a new one.',
})
export class CodeNotUsableError extends UserError {
  static of(): CodeNotUsableError {
    return Object.assign(new CodeNotUsableError(), { message: 'This code cannot be used; ask for a new one.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'There is an account with this address.' })
export class EmailTakenError extends UserError {
  static of(): EmailTakenError {
    return Object.assign(new EmailTakenError(), { message: 'There is an account with this address.' });
  }
}

export const GiveMandateResult = resultUnion('GiveMandateResult', 'What giveMandate answers.', [
  MandateChanged,
  NotFoundError,
]);
export const EndMyMandateResult = resultUnion('EndMyMandateResult', 'What endMyMandate answers.', [
  MandateChanged,
  NotFoundError,
  MandateOverError,
]);
export const AskTakeOverCodeResult = resultUnion('AskTakeOverCodeResult', 'What askTakeOverCode answers.', [
  PhoneCodeSent,
  LinkNotUsableError,
  TooOftenError,
]);
export const ConfirmTakeOverResult = resultUnion('ConfirmTakeOverResult', 'What confirmTakeOver answers.', [
  SignedInNow,
  LinkNotUsableError,
  InvalidInputError,
  WrongCodeError,
  CodeNotUsableError,
  EmailTakenError,
]);
