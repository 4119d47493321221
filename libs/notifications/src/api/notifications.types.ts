import { ObjectType } from '@nestjs/graphql';
import type { Locale } from '#kernel';
import { NotFoundError, Open, resultUnion, UserError } from '#platform';

import { CATALOGUES } from '../catalogues.js';
import type { MailSwitch } from '../mail-switches.service.js';

@ObjectType({ description: 'A kind of mail, and whether you get it.' })
export class MailKindSetting {
  @Open(() => String, { description: 'The kind, a stable word: `dayBefore`.' })
  kind: string;

  @Open(() => String, { description: 'What it is called, in your language.' })
  name: string;

  @Open(() => Boolean, { description: 'Whether you get it.' })
  on: boolean;

  @Open(() => Boolean, { description: 'Whether it is always sent: without it you would miss something important.' })
  fixed: boolean;

  static from({ kind, on, fixed }: MailSwitch, locale: Locale): MailKindSetting {
    const { name } = CATALOGUES[locale].kinds[kind];
    return Object.assign(new MailKindSetting(), { kind, name, on, fixed });
  }
}

@ObjectType({ implements: () => [UserError], description: 'Mails of this kind are always sent.' })
export class MailKindFixedError extends UserError {
  static of(): MailKindFixedError {
    return Object.assign(new MailKindFixedError(), { message: 'Mails of this kind are always sent.' });
  }
}

export const SwitchMailResult = resultUnion('SwitchMailResult', 'What switchMail answers.', [
  MailKindSetting,
  NotFoundError,
  MailKindFixedError,
]);
