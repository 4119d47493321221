import { GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { NotFoundError, Open, resultUnion, UserError } from '#platform';

import type { Call, Message } from '../phone-list.service.js';

@ObjectType('PhoneMessage', { description: 'One thing to tell, in words that are true now.' })
export class PhoneMessageType {
  @Open(() => ID, { description: 'The id.' })
  id: string;

  @Open(() => String, { description: 'What kind of mail others get: `dayBefore`.' })
  kind: string;

  @Open(() => String, { description: 'In a few words.' })
  subject: string;

  @Open(() => [String], { description: 'What to say, sentence by sentence.' })
  words: readonly string[];

  @Open(() => GraphQLISODateTime, { description: 'From when it is useful.' })
  dueAt: Date;

  @Open(() => GraphQLISODateTime, { description: 'When it is too late.' })
  notAfter: Date;

  static from(message: Message): PhoneMessageType {
    return Object.assign(new PhoneMessageType(), message);
  }
}

@ObjectType('PhoneCall', { description: 'Somebody to phone; to write to when there is no number.' })
export class PhoneCallType {
  @Open(() => ID, { description: 'Who.' })
  personId: string;

  @Open(() => String, { description: 'First name.' })
  firstName: string;

  @Open(() => String, { nullable: true, description: 'The number; null: write a letter.' })
  phone: string | null;

  @Open(() => String, { nullable: true, description: 'The address, when it is known.' })
  address: string | null;

  @Open(() => [PhoneMessageType], { description: 'What to tell, in order.' })
  messages: PhoneMessageType[];

  static from({ messages, ...call }: Call): PhoneCallType {
    return Object.assign(new PhoneCallType(), { ...call, messages: messages.map(PhoneMessageType.from) });
  }
}

@ObjectType({ description: 'It was told.' })
export class Told {
  @Open(() => ID, { description: 'The message.' })
  messageId: string;

  static of(messageId: string): Told {
    return Object.assign(new Told(), { messageId });
  }
}

@ObjectType({ implements: () => [UserError], description: 'Somebody told it already.' })
export class AlreadyToldError extends UserError {
  static of(): AlreadyToldError {
    return Object.assign(new AlreadyToldError(), { message: 'Somebody told it already.' });
  }
}

export const MarkToldResult = resultUnion('MarkToldResult', 'What markTold answers.', [
  Told,
  NotFoundError,
  AlreadyToldError,
]);
