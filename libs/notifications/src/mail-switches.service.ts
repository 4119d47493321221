import { Inject, Injectable } from '@nestjs/common';
import { Clock, err, ok, type PersonId, type Result, type SignedIn } from '#kernel';
import { Database, SETTINGS_TOKEN, type RunSettings } from '#platform';

import { MailsRepository } from './data/mails.repository.js';
import { isShownKind, SHOWN_KINDS, switchOf, type MailKind } from './domain/mail-kinds.data.js';
import { openUnsubscribeToken, type Unsubscribing } from './unsubscribe-token.js';

/** A kind of mail and whether somebody gets it. */
export interface MailSwitch {
  readonly kind: MailKind;
  readonly on: boolean;
  /** True for kinds that nobody can switch off. */
  readonly fixed: boolean;
}

/** There is no such kind. */
export interface KindNotFound {
  readonly kind: 'NotFound';
}

/** This kind cannot be switched off. */
export interface KindFixed {
  readonly kind: 'KindFixed';
}

/** Which mails somebody gets. */
@Injectable()
export class MailSwitchesService {
  constructor(
    private readonly database: Database,
    private readonly mails: MailsRepository,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /** Every kind with its switch, in the order in which somebody meets them. */
  async mine(actor: SignedIn): Promise<MailSwitch[]> {
    const off = await this.database.write((tx) => this.mails.offKinds(tx, actor.id));
    return SHOWN_KINDS.map((kind) => ({ kind, on: !off.includes(kind), fixed: switchOf(kind) === null }));
  }

  /** Switches a kind on or off; doing so twice is harmless. */
  async switch(actor: SignedIn, kind: string, on: boolean): Promise<Result<MailSwitch, KindNotFound | KindFixed>> {
    if (!isShownKind(kind)) return err({ kind: 'NotFound' });
    if (switchOf(kind) === null) return err({ kind: 'KindFixed' });
    await this.set(actor.id, kind, on);
    return ok({ kind, on, fixed: false });
  }

  /** What a link in a mail would switch off, or null when it is not ours. */
  opened(token: string): Unsubscribing | null {
    return openUnsubscribeToken(token, this.settings.SECRET_KEY);
  }

  /** Switches off what a link in a mail names, without signing in; null when the link is not ours. */
  async unsubscribe(token: string): Promise<Unsubscribing | null> {
    const named = this.opened(token);
    if (named) await this.set(named.personId, named.kind, false);
    return named;
  }

  private set(personId: PersonId, kind: MailKind, on: boolean): Promise<void> {
    return this.database.write((tx) => this.mails.switchKind(tx, personId, kind, on, this.clock.now()));
  }
}
