import { timingSafeEqual } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';
import { Clock, err, isUuid, ok, type PersonId, type Result } from '#kernel';
import { Database, Limiter, newId, SETTINGS_TOKEN, sixDigits, type Limit, type RunSettings, type Tx } from '#platform';

import { PhoneCodeEntity } from './data/phone-code.entity.js';
import {
  CODE_TO_SEND,
  CONFIRM_CODE,
  COUNT_TRY,
  END_OLDER_CODES,
  SPEND_CODE,
  type PhoneCode,
} from './data/phone-codes.queries.js';
import { phoneCodeAsked } from './domain/accounts.events.js';
import { checkDigits, CODE_BOUNDS, codeEnd, type CodeBinding, type CodeForm } from './domain/phone-code.rules.js';
import type { TooOften } from './sign-in.service.js';

/** These are not the digits; so many tries are left. */
export interface WrongCode {
  readonly kind: 'WrongCode';
  readonly triesLeft: number;
}
/** The code was used, is over, was tried too often, or is not there. */
export interface CodeNotUsable {
  readonly kind: 'CodeNotUsable';
}

/** Why a code confirms nothing. */
export type CodeRefused = CodeForm | WrongCode | CodeNotUsable;

const PURPOSE = 'phone-code';
const CODES_PER_PERSON: Limit = { name: 'phone-code-person', times: 5, seconds: 30 * 60 };

/**
 * Codes that come by phone, as somebody's own yes. The digits are made from the id of the row and the secret of the
 * product: no table, event or log holds them.
 */
@Injectable()
export class PhoneCodesService {
  constructor(
    private readonly database: Database,
    private readonly limiter: Limiter,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /** Sends a code for exactly this; an earlier one for the same purpose is over. Five in half an hour at most. */
  async ask(binding: CodeBinding, askedBy: PersonId | null): Promise<Result<PhoneCode, TooOften>> {
    const wait = await this.limiter.take(CODES_PER_PERSON, binding.personId);
    if (wait !== null) return err({ kind: 'TooOften', retryAfterSeconds: wait });
    return this.database.transaction<PhoneCode, TooOften>(async (tx) => {
      const now = this.clock.now();
      await tx.named(END_OLDER_CODES, [binding.personId, binding.purpose, now]);
      const code = { id: newId(now), ...binding, askedBy, askedAt: now, endsAt: codeEnd(now), tries: 0 };
      await tx.repository(PhoneCodeEntity).insert({ ...code, confirmedAt: null, spentAt: null });
      await tx.emit(phoneCodeAsked({ codeId: code.id, personId: binding.personId }));
      return ok(code);
    });
  }

  /** Tries digits. Each try counts, also one of fifty at once: it is written down whatever it answers. */
  async try(personId: PersonId, codeId: string, typed: string): Promise<Result<PhoneCode, CodeRefused>> {
    const digits = checkDigits(typed);
    if (!digits.ok) return digits;
    if (!isUuid(codeId)) return err({ kind: 'CodeNotUsable' });
    const tried = await this.database.write(async (tx) => {
      const now = this.clock.now();
      const [code] = await tx.named(COUNT_TRY, [codeId, personId, now, CODE_BOUNDS.tries]);
      const fits = code !== undefined && this.fits(codeId, digits.value);
      if (fits) await tx.named(CONFIRM_CODE, [codeId, now]);
      return code && { code, fits };
    });
    if (!tried) return err({ kind: 'CodeNotUsable' });
    if (tried.fits) return ok(tried.code);
    return err({ kind: 'WrongCode', triesLeft: CODE_BOUNDS.tries - tried.code.tries });
  }

  /** Uses a code that was confirmed for exactly this; answers whether there was one. */
  async spend(tx: Tx, { personId, purpose, subjectId, version, boundTo }: CodeBinding): Promise<boolean> {
    const spent = await tx.named(SPEND_CODE, [personId, purpose, [subjectId], boundTo, this.clock.now(), version]);
    return spent.length > 0;
  }

  /** What has to reach the phone now, with its digits; null when it is not wanted any more. For the sender alone. */
  async toSend(codeId: string): Promise<(PhoneCode & { readonly digits: string }) | null> {
    const [code] = await this.database.read(CODE_TO_SEND, [codeId, this.clock.now()]);
    return code ? { ...code, digits: this.digitsOf(codeId) } : null;
  }

  private fits(codeId: string, digits: string): boolean {
    return timingSafeEqual(Buffer.from(this.digitsOf(codeId)), Buffer.from(digits));
  }

  private digitsOf(codeId: string): string {
    return sixDigits(codeId, PURPOSE, this.settings.SECRET_KEY);
  }
}
