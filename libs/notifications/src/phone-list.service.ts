import { Injectable } from '@nestjs/common';
import { MandatesService } from '#accounts';
import { AreasService, DEFAULT_ZONE } from '#areas';
import { Clock, err, instantOf, isUuid, ok, type PersonId, type Result, type SignedIn } from '#kernel';
import { Database, type Tx } from '#platform';
import { localDate } from '#wording';

import { CLOSE_UNTOLD, MAIL_UNTOLD, MARK_TOLD, TO_TELL, WAS_TOLD, type ToTell } from './data/phone-list.queries.js';
import type { MailKind } from './domain/mail-kinds.data.js';
import { untoldBecause } from './domain/still-wanted.policy.js';
import { MailFactsService, type KnownFacts } from './mail-facts.service.js';
import { MailWriter } from './writing/mail-writer.service.js';

/** One thing to tell, in words that are true at this moment. */
export interface Message {
  readonly id: string;
  readonly kind: MailKind;
  readonly subject: string;
  readonly words: readonly string[];
  readonly dueAt: Date;
  readonly notAfter: Date;
}

/** Somebody to phone, or to write to when there is no number, with everything to tell. */
export interface Call {
  readonly personId: PersonId;
  readonly firstName: string;
  readonly phone: string | null;
  readonly address: string | null;
  readonly messages: readonly Message[];
}

/** It is not to be told, or not by this broker. */
export interface NotToTell {
  readonly kind: 'NotFound';
}
/** Somebody told it already. */
export interface AlreadyTold {
  readonly kind: 'AlreadyTold';
}

/** So many messages stand on one list. */
const MOST_MESSAGES = 500;

/**
 * What people without an address are told by phone or letter. The rows are those of mails; the words are made when the
 * list is read, so that nobody is told of a time that was moved meanwhile.
 */
@Injectable()
export class PhoneListService {
  constructor(
    private readonly database: Database,
    private readonly mandates: MandatesService,
    private readonly facts: MailFactsService,
    private readonly writer: MailWriter,
    private readonly areas: AreasService,
    private readonly clock: Clock,
  ) {}

  /**
   * What is to be told up to the end of a local day (today when null) in the broker's areas, by name. That the numbers were
   * read stands in each journal before they are shown. Null when the day is none.
   */
  async day(actor: SignedIn, date: string | null): Promise<Call[] | null> {
    const now = this.clock.now();
    const zone = await this.zoneOf(actor);
    const until = dayEnd(date ?? localDate(now, zone), zone);
    if (!until) return null;
    const rows = await this.database.read(TO_TELL, [await this.areasOf(actor), actor.id, until, now, MOST_MESSAGES]);
    const facts = await this.facts.read(rows);
    const calls = callsOf(rows, facts, (row) => this.messageOf(row, facts));
    const people = calls.map(({ personId }) => personId);
    await this.database.write((tx) => this.mandates.noteReading(tx, actor.id, 'phoneList', people));
    return calls;
  }

  /** Notes that something was told; of two brokers, one did. */
  markTold(actor: SignedIn, id: string): Promise<Result<string, NotToTell | AlreadyTold>> {
    return this.database.transaction<string, NotToTell | AlreadyTold>(async (tx) => {
      if (!isUuid(id)) return err({ kind: 'NotFound' });
      const areas = await this.areasOf(actor);
      const [told] = await tx.named(MARK_TOLD, [id, areas, actor.id, this.clock.now()]);
      if (told !== undefined) return ok(told);
      const [before] = await tx.named(WAS_TOLD, [id, areas]);
      return err({ kind: before ? 'AlreadyTold' : 'NotFound' });
    });
  }

  /** Puts away what nobody told in time; answers how many. */
  closeUntold(): Promise<number> {
    return this.database.write(async (tx) => (await tx.named(CLOSE_UNTOLD, [this.clock.now()])).length);
  }

  /** Somebody got an address: what was to be told is mailed. */
  async mailInstead(tx: Tx, personId: PersonId): Promise<void> {
    await tx.named(MAIL_UNTOLD, [personId]);
  }

  /** The words of a message, or null when what it tells is not so any more. */
  private messageOf(row: ToTell, facts: KnownFacts): Message | null {
    const [to, about] = [facts.to(row), facts.about(row)];
    const now = this.clock.now();
    if (!to || !about || untoldBecause(row, to, about, now) !== null) return null;
    const { id, kind, dueAt, notAfter } = row;
    return { id, kind, dueAt, notAfter, ...this.writer.spoken(row, to, about, now) };
  }

  private async areasOf(actor: SignedIn): Promise<string[]> {
    const tree = await this.areas.tree();
    return actor.brokerOf.flatMap((code) => tree.below(code));
  }

  private async zoneOf(actor: SignedIn): Promise<string> {
    const tree = await this.areas.tree();
    const [code] = actor.brokerOf;
    return code === undefined ? DEFAULT_ZONE : tree.zoneOf(code);
  }
}

/** One call for each person with something to tell, in the order of the rows. */
function callsOf(rows: readonly ToTell[], facts: KnownFacts, messageOf: (row: ToTell) => Message | null): Call[] {
  const calls = new Map<PersonId, Call>();
  for (const row of rows) {
    const message = messageOf(row);
    if (!message) continue;
    const { personId, phone, address } = row;
    const firstName = facts.to(row)?.firstName ?? '';
    const call = calls.get(personId) ?? { personId, firstName, phone, address, messages: [] };
    calls.set(personId, { ...call, messages: [...call.messages, message] });
  }
  return [...calls.values()];
}

/** The moment at which a local day ends, or null when the text is no date. */
function dayEnd(date: string, zone: string): Date | null {
  const noon = new Date(`${date}T12:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(noon.getTime())) return null;
  const next = new Date(noon.getTime() + 86_400_000).toISOString().slice(0, 10);
  return instantOf(`${next}T00:00`, zone);
}
