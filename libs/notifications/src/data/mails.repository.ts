import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { Database, newId, type Tx } from '#platform';

import { switchOf, type MailKind } from '../domain/mail-kinds.data.js';
import type { PlannedMail } from '../domain/planned-mail.js';
import type { SkipReason } from '../domain/still-wanted.policy.js';
import { MailPreferenceEntity } from './mail-preference.entity.js';
import {
  BEGIN_DAYS,
  CLAIM_MAILS,
  COUNT_DUE,
  FREE_EXPIRED,
  MARK_MAILS,
  NOTE_PLACES,
  OVERDUE,
  PLAN_MAILS,
  RETRY_FAILED,
  TAKE_PLACES,
  type ClaimedMail,
  type Overdue,
  type PersonDay,
  type RetriedMails,
} from './mails.queries.js';

/** A page of mails that belongs to one sender until `until`. */
export interface Claim {
  readonly mails: readonly ClaimedMail[];
  readonly until: Date;
}

/** What became of a claimed mail. "later" and "untouched" leave no attempt behind, "again" does. */
export type MailOutcome =
  | {
      readonly became: 'sent';
      readonly at: Date;
      readonly messageId: string;
      /** Alerts. */ readonly told: readonly string[];
    }
  | { readonly became: 'skipped'; readonly because: SkipReason }
  | { readonly became: 'later' | 'again'; readonly at: Date }
  | { readonly became: 'untouched' }
  | { readonly became: 'failed' };

/** A claimed mail that wants a place in the number of its person's day. */
export interface WantsPlace extends PersonDay {
  readonly mailId: string;
}

/** The rows of mails. */
@Injectable()
export class MailsRepository {
  constructor(private readonly database: Database) {}

  /** Adds mails that were not planned before; answers how many. */
  async plan(tx: Tx, mails: readonly PlannedMail[], now: Date): Promise<number> {
    if (mails.length === 0) return 0;
    const rows = mails.map((mail) => ({
      id: newId(now),
      key: mail.key,
      person_id: mail.personId,
      kind: mail.kind,
      about: mail.about,
      due_at: mail.dueAt,
      not_after: mail.notAfter,
      urgent: mail.urgent,
    }));
    return (await tx.named(PLAN_MAILS, [JSON.stringify(rows)])).length;
  }

  /** Gives back what was claimed and not finished in time; answers how many. */
  freeExpired(now: Date): Promise<number> {
    return this.database.write(async (tx) => (await tx.named(FREE_EXPIRED, [now])).length);
  }

  /** How many are due, counted up to `most` of the urgent and of the others. */
  async countDue(now: Date, most: number): Promise<number> {
    const [due] = await this.database.read(COUNT_DUE, [now, most]);
    return due ?? 0;
  }

  /** What is due and waits, counted up to `most` of the urgent and of the others. */
  async overdue(now: Date, most: number): Promise<Overdue> {
    const [overdue] = await this.database.read(OVERDUE, [now, most]);
    return overdue ?? { mails: 0, since: null };
  }

  /** Makes failed mails due again, as far as they are still worth sending. */
  retryFailed(now: Date): Promise<RetriedMails> {
    return this.database.write(async (tx) => {
      const [retried] = await tx.named(RETRY_FAILED, [now]);
      return retried ?? { due: 0, tooLate: 0 };
    });
  }

  /** Takes at most `most` mails that are due, the urgent ones first; of two who claim at once, each gets others. */
  async claim(now: Date, until: Date, most: number): Promise<Claim> {
    const mails = await this.database.write((tx) => tx.named(CLAIM_MAILS, [now, until, most]));
    return { mails: mails.sort(inOrder), until };
  }

  /** Writes down what became of mails of a claim. */
  async mark(tx: Tx, claim: Claim, outcomes: readonly { mail: ClaimedMail; outcome: MailOutcome }[]): Promise<void> {
    if (outcomes.length === 0) return;
    const rows = outcomes.map(({ mail, outcome }) => rowOf(mail.id, outcome));
    await tx.named(MARK_MAILS, [JSON.stringify(rows), claim.until]);
  }

  /** Takes places for mails in the numbers of their days, in the given order; answers the ids that got one. */
  takePlaces(wanted: readonly WantsPlace[], mostADay: number): Promise<Set<string>> {
    if (wanted.length === 0) return Promise.resolve(new Set());
    const days = new Map<string, WantsPlace[]>();
    for (const one of wanted) days.set(dayOf(one), [...(days.get(dayOf(one)) ?? []), one]);
    const each = [...days.values()];
    const people = each.map(([first]) => first?.personId);
    const dates = each.map(([first]) => first?.day);
    return this.database.write(async (tx) => {
      await tx.named(BEGIN_DAYS, [people, dates]);
      const taken = await tx.named(TAKE_PLACES, [people, dates, each.map(({ length }) => length), mostADay]);
      const placed = taken.flatMap((one) => days.get(dayOf(one))?.slice(0, one.taken) ?? []);
      await tx.named(NOTE_PLACES, [placed.map(({ mailId }) => mailId), placed.map(({ day }) => day)]);
      return new Set(placed.map(({ mailId }) => mailId));
    });
  }

  /** Switches a kind of mail off, or on again. */
  async switchKind(tx: Tx, personId: PersonId, kind: MailKind, on: boolean, now: Date): Promise<void> {
    const preferences = tx.repository(MailPreferenceEntity);
    if (on) await preferences.delete({ personId, kind });
    else await preferences.createQueryBuilder().insert().values({ personId, kind, offSince: now }).orIgnore().execute();
  }

  /** The kinds that somebody switched off. */
  async offKinds(tx: Tx, personId: PersonId): Promise<MailKind[]> {
    const preferences = await tx.repository(MailPreferenceEntity).findBy({ personId });
    return preferences.map(({ kind }) => kind).filter((kind) => switchOf(kind) === kind);
  }
}

const inOrder = (a: ClaimedMail, b: ClaimedMail): number =>
  Number(b.urgent) - Number(a.urgent) || a.dueAt.getTime() - b.dueAt.getTime() || (a.id < b.id ? -1 : 1);

const dayOf = ({ personId, day }: PersonDay): string => `${personId} ${day}`;

const NOTHING = { due_at: null, untried: false, sent_at: null, skipped_because: null, message_id: null };

function rowOf(id: string, outcome: MailOutcome): Record<string, unknown> {
  switch (outcome.became) {
    case 'sent':
      return { ...NOTHING, id, state: 'sent', sent_at: outcome.at, message_id: outcome.messageId };
    case 'skipped':
      return { ...NOTHING, id, state: 'skipped', skipped_because: outcome.because };
    case 'later':
      return { ...NOTHING, id, state: 'due', due_at: outcome.at, untried: true };
    case 'again':
      return { ...NOTHING, id, state: 'due', due_at: outcome.at };
    case 'untouched':
      return { ...NOTHING, id, state: 'due', untried: true };
    case 'failed':
      return { ...NOTHING, id, state: 'failed' };
  }
}
