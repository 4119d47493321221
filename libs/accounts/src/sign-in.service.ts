import { setTimeout as pause } from 'node:timers/promises';

import { Inject, Injectable } from '@nestjs/common';
import { Clock, err, isUuid, ok, type PersonId, type Result } from '#kernel';
import {
  Database,
  hashPassword,
  Limiter,
  newId,
  openSigned,
  passwordFits,
  SETTINGS_TOKEN,
  sign,
  tokenHash,
  type Limit,
  type RunSettings,
  type Tx,
} from '#platform';

import { PeopleRepository } from './data/people.repository.js';
import { maySignIn, type PersonEntity } from './data/person.entity.js';
import { SessionsRepository } from './data/sessions.repository.js';
import { checkEmail, checkSignUp, type AccountInputError, type SignUpForm } from './domain/account.rules.js';
import { linkAsked } from './domain/accounts.events.js';
import { limitedAddress, linkEnd } from './domain/session.rules.js';
import { SessionsService } from './sessions.service.js';

const MINUTE_S = 60;
const PASSWORD_PER_ACCOUNT: Limit = { name: 'password-account', times: 5, seconds: 15 * MINUTE_S };
const PASSWORD_PER_ADDRESS: Limit = { name: 'password-address', times: 25, seconds: 5 * MINUTE_S };
const LINK_PER_EMAIL: Limit = { name: 'link-email', times: 3, seconds: 30 * MINUTE_S };
const LINK_PER_ADDRESS: Limit = { name: 'link-address', times: 25, seconds: 30 * MINUTE_S };
const SIGN_UP_PER_ADDRESS: Limit = { name: 'sign-up-address', times: 5, seconds: 30 * MINUTE_S };
const LINK_PURPOSE = 'sign-in-link';
/** Well above the time of the writes that only a known address takes, so that the time of an answer tells nothing. */
const LINK_ANSWER_LEAST_MS = 100;

/** It was done too often. */
export interface TooOften {
  readonly kind: 'TooOften';
  readonly retryAfterSeconds: number;
}

/** The address and the password do not belong together; which of the two is wrong is not told. */
export interface WrongCredentials {
  readonly kind: 'WrongCredentials';
}

/** The link is used, too old, of another browser, or not ours. */
export interface LinkNotUsable {
  readonly kind: 'LinkNotUsable';
}

/** The municipality makes the accounts itself. */
export interface SignUpClosed {
  readonly kind: 'SignUpClosed';
}

/** Where a request comes from. */
export interface Browser {
  readonly address: string;
  /** The secret of the `__Host-browser` cookie. */
  readonly secret: string;
}

/** A session that began. */
export interface Begun {
  readonly token: string;
  readonly personId: PersonId;
}

/** What a sign-up chose; it waits in the link. */
interface Chosen extends Pick<SignUpForm, 'firstName' | 'locale'> {
  readonly passwordHash: string | null;
}

/** Making an account and signing in: by password, or by a link that is mailed. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
    private readonly sessions: SessionsRepository,
    private readonly begun: SessionsService,
    private readonly limiter: Limiter,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /**
   * Makes an account and mails a link. Somebody who has an account gets a link as well, and the caller cannot tell the
   * two apart. Name, language and password count once the link was used, so that nobody puts one on an address of
   * another.
   */
  async signUp(form: SignUpForm, browser: Browser): Promise<Result<null, AccountInputError | TooOften | SignUpClosed>> {
    if (!this.settings.SIGN_UP_OPEN) return err({ kind: 'SignUpClosed' });
    const checked = checkSignUp(form);
    if (!checked.ok) return checked;
    const wait = await this.limiter.take(SIGN_UP_PER_ADDRESS, limitedAddress(browser.address));
    if (wait !== null) return err({ kind: 'TooOften', retryAfterSeconds: wait });
    const { email, firstName, locale, password } = checked.value;
    const passwordHash = password === null ? null : await hashPassword(password);
    return this.mailLink(email, browser, { firstName, locale, passwordHash });
  }

  /** Mails a link to an address; an unknown address answers the same and gets nothing. */
  async askLink(address: string, browser: Browser): Promise<Result<null, AccountInputError | TooOften>> {
    const email = checkEmail(address);
    if (!email.ok) return email;
    const wait = await this.limiter.take(LINK_PER_ADDRESS, limitedAddress(browser.address));
    if (wait !== null) return err({ kind: 'TooOften', retryAfterSeconds: wait });
    return this.mailLink(email.value, browser, null);
  }

  /** Signs in with a password. */
  async withPassword(
    address: string,
    password: string,
    browser: Browser,
  ): Promise<Result<Begun, WrongCredentials | TooOften>> {
    const email = checkEmail(address);
    // A refused client address takes no point of the account, or it would keep the owner out for as long as it likes.
    const wait =
      (await this.limiter.take(PASSWORD_PER_ADDRESS, limitedAddress(browser.address))) ??
      (email.ok ? await this.limiter.take(PASSWORD_PER_ACCOUNT, tokenHash(email.value)) : null);
    if (wait !== null) return err({ kind: 'TooOften', retryAfterSeconds: wait });
    const { personId, hash } = await this.people.credentials(email.ok ? email.value : '');
    const fits = await passwordFits(password, hash);
    if (!fits || personId === null) return err({ kind: 'WrongCredentials' });
    return this.beginBy(personId, hash);
  }

  /**
   * Uses a link: once, within ten minutes, in the browser that asked. A password that comes with it ends the sessions
   * that were begun before, since somebody else may hold one; of several at once each ends those of the ones before.
   */
  spendLink(link: string, browser: Pick<Browser, 'secret'>): Promise<Result<Begun, LinkNotUsable>> {
    return this.database.transaction(async (tx) => {
      const id = openSigned(link, LINK_PURPOSE, this.settings.SECRET_KEY);
      if (id === null || !isUuid(id)) return err({ kind: 'LinkNotUsable' });
      const now = this.clock.now();
      const spent = await this.sessions.spendLink(tx, id, tokenHash(browser.secret), now);
      const person = spent && (await this.lockBeside(tx, spent));
      if (!spent || !person || !maySignIn(person.state)) return err({ kind: 'LinkNotUsable' });
      if (spent.named) await this.people.rename(tx, person.id, spent.named);
      if (spent.passwordHash !== null) {
        await this.sessions.removeAllOf(tx, person.id);
        await this.people.setPassword(tx, person.id, spent.passwordHash, now);
      }
      return ok({ token: await this.begun.begin(tx, person.id), personId: person.id });
    });
  }

  /** The text that stands in the mailed link; made from the id, so that no table and no job holds it. */
  linkToken(linkId: string): string {
    return sign(linkId, LINK_PURPOSE, this.settings.SECRET_KEY);
  }

  /** Begins a session by a password that fitted, unless it was changed since. */
  private beginBy(personId: PersonId, hash: string | null): Promise<Result<Begun, WrongCredentials>> {
    return this.database.transaction<Begun, WrongCredentials>(async (tx) => {
      const person = await this.people.lockToSignIn(tx, personId);
      const holds = maySignIn(person?.state) && (await this.people.passwordHash(tx, personId)) === hash;
      return holds ? ok({ token: await this.begun.begin(tx, personId), personId }) : err({ kind: 'WrongCredentials' });
    });
  }

  private lockBeside(
    tx: Tx,
    { personId, passwordHash }: { readonly personId: PersonId; readonly passwordHash: string | null },
  ): Promise<PersonEntity | null> {
    return passwordHash === null ? this.people.lockToSignIn(tx, personId) : this.people.lockToChange(tx, personId);
  }

  /** All writes stand beside the pause: how long they take tells whether the address is known. */
  private async mailLink(email: string, browser: Browser, chosen: Chosen | null): Promise<Result<null, TooOften>> {
    const wait = await this.limiter.take(LINK_PER_EMAIL, tokenHash(email));
    if (wait !== null) return err({ kind: 'TooOften', retryAfterSeconds: wait });
    await Promise.all([this.writeLink(email, browser, chosen), pause(LINK_ANSWER_LEAST_MS)]);
    return ok(null);
  }

  private writeLink(email: string, browser: Browser, chosen: Chosen | null): Promise<void> {
    const now = this.clock.now();
    return this.database.write(async (tx) => {
      if (chosen) await this.addResident(tx, email, chosen, now);
      const person = await this.people.byEmail(tx, email);
      if (!person || !maySignIn(person.state)) return;
      const id = newId(now);
      await this.sessions.addLink(tx, {
        id,
        personId: person.id,
        browserHash: tokenHash(browser.secret),
        passwordHash: chosen?.passwordHash ?? null,
        firstName: chosen?.firstName ?? null,
        locale: chosen?.locale ?? null,
        askedAt: now,
        endsAt: linkEnd(now),
        spentAt: null,
      });
      await tx.emit(linkAsked({ linkId: id, personId: person.id }));
    });
  }

  private async addResident(tx: Tx, email: string, { firstName, locale }: Chosen, createdAt: Date): Promise<void> {
    const id = newId(createdAt);
    if (await this.people.add(tx, { id, email, firstName, locale, createdAt })) {
      await this.people.grant(tx, id, 'resident');
    }
  }
}
