import { Inject, Injectable } from '@nestjs/common';
import { Clock, err, isUuid, ok, type PersonId, type Result } from '#kernel';
import { Database, newId, openSigned, SETTINGS_TOKEN, sha256, sign, type RunSettings, type Tx } from '#platform';

import { END_MANDATES } from './data/mandates.queries.js';
import { PeopleRepository } from './data/people.repository.js';
import { GIVE_EMAIL, OPEN_TAKE_OVER, SPEND_TAKE_OVER, type OpenTakeOver } from './data/phone-codes.queries.js';
import { TakeOverEntity } from './data/take-over.entity.js';
import { checkEmail, type AccountInputError } from './domain/account.rules.js';
import { accountTakenOver, takeOverAsked } from './domain/accounts.events.js';
import type { CodeBinding } from './domain/phone-code.rules.js';
import { PhoneCodesService, type CodeNotUsable, type CodeRefused } from './phone-codes.service.js';
import { SessionsService } from './sessions.service.js';
import type { Begun, LinkNotUsable, TooOften } from './sign-in.service.js';

/** This person signs in already. */
export interface HasAccount {
  readonly kind: 'HasAccount';
}
/** Somebody else has an account with this address. */
export interface EmailTaken {
  readonly kind: 'EmailTaken';
}

/** A code is on its way to the phone of whoever opened the link. */
export interface TakeOverCode {
  readonly codeId: string;
  readonly endsAt: Date;
}

const PURPOSE = 'take-over';
const LINK_DAYS = 3;

/** The text that stands in the mailed link; made from the id, so that no job holds it. */
export const takeOverToken = (takeOverId: string, secret: string): string => sign(takeOverId, PURPOSE, secret);

/**
 * Somebody without an address begins to sign in: a broker names the address, the link that goes there is opened, and the
 * code that comes by phone is typed in. The person stays the same, with all history; the mandates end.
 */
@Injectable()
export class TakeOverService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
    private readonly codes: PhoneCodesService,
    private readonly sessions: SessionsService,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /** Mails a link to the address; whether somebody has it already shows only to who opens the link. */
  async start(
    tx: Tx,
    askedBy: PersonId,
    personId: PersonId,
    address: string,
  ): Promise<Result<Date, AccountInputError | HasAccount>> {
    const email = checkEmail(address);
    if (!email.ok) return email;
    const person = await this.people.lockToChange(tx, personId);
    const isWithout = person?.state === 'active' && person.kind === 'person' && person.email === null;
    if (!isWithout) return err({ kind: 'HasAccount' });
    const now = this.clock.now();
    const id = newId(now);
    const endsAt = new Date(now.getTime() + LINK_DAYS * 86_400_000);
    await tx.repository(TakeOverEntity).insert({
      id,
      personId,
      email: email.value,
      askedBy,
      askedAt: now,
      endsAt,
      spentAt: null,
    });
    await tx.emit(takeOverAsked({ takeOverId: id, personId }));
    return ok(endsAt);
  }

  /** Sends a code to the phone of the person whose link this is. */
  async askCode(link: string): Promise<Result<TakeOverCode, LinkNotUsable | TooOften>> {
    const open = await this.opened(link);
    if (!open) return err({ kind: 'LinkNotUsable' });
    const asked = await this.codes.ask(bindingOf(open), null);
    return asked.ok ? ok({ codeId: asked.value.id, endsAt: asked.value.endsAt }) : asked;
  }

  /** Makes the account one's own and signs in; of two at once, one does. */
  async confirm(
    link: string,
    codeId: string,
    typed: string,
  ): Promise<Result<Begun, LinkNotUsable | CodeRefused | EmailTaken>> {
    const open = await this.opened(link);
    if (!open) return err({ kind: 'LinkNotUsable' });
    const tried = await this.codes.try(open.personId, codeId, typed);
    if (!tried.ok) return tried;
    return this.database.transaction<Begun, LinkNotUsable | CodeNotUsable | EmailTaken>(async (tx) => {
      const now = this.clock.now();
      // The mandates first: deeds hold theirs while they are done.
      await tx.named(END_MANDATES, [open.personId, null, now, open.personId, 'takenOver']);
      await this.people.lockToChange(tx, open.personId);
      const [spent] = await tx.named(SPEND_TAKE_OVER, [open.id, now]);
      if (spent === undefined) return err({ kind: 'LinkNotUsable' });
      if (!(await this.codes.spend(tx, bindingOf(open)))) return err({ kind: 'CodeNotUsable' });
      const [given] = await tx.named(GIVE_EMAIL, [open.personId, open.email]);
      if (given === undefined) return err({ kind: 'EmailTaken' });
      await tx.emit(accountTakenOver({ personId: open.personId }));
      return ok({ token: await this.sessions.begin(tx, open.personId), personId: open.personId });
    });
  }

  private async opened(link: string): Promise<OpenTakeOver | null> {
    const id = openSigned(link, PURPOSE, this.settings.SECRET_KEY);
    if (id === null || !isUuid(id)) return null;
    const [open] = await this.database.read(OPEN_TAKE_OVER, [id, this.clock.now()]);
    return open ?? null;
  }
}

const bindingOf = ({ id, personId, email }: OpenTakeOver): CodeBinding => ({
  personId,
  purpose: 'takeOver' as const,
  subjectId: id,
  version: 0,
  boundTo: sha256(`${id} ${email}`),
});
