import { Injectable } from '@nestjs/common';
import { Clock, err, isUuid, ok, type PersonId, type Result, type SignedIn } from '#kernel';
import { Database, newId, type Tx } from '#platform';

import { JournalEntryEntity } from './data/journal-entry.entity.js';
import { MandateEntity } from './data/mandate.entity.js';
import {
  END_MANDATE,
  END_MANDATES,
  GIVE_MANDATE,
  JOURNAL_OF,
  MANDATES_HELD,
  MANDATES_OF,
  ONE_MANDATE,
  type JournalLine,
  type MandateView,
} from './data/mandates.queries.js';
import { PeopleRepository } from './data/people.repository.js';
import { mandateAsked } from './domain/accounts.events.js';
import {
  checkGivenOn,
  checkMandate,
  type MandateConsent,
  type MandateEnd,
  type MandateForm,
  type MandateInputError,
} from './domain/mandate.rules.js';

/** It is not there, or not for whoever asks. */
export interface MandateNotFound {
  readonly kind: 'NotFound';
}
/** Somebody with an account says yes on line, and nobody else does. */
export interface OwnConsentNeeded {
  readonly kind: 'OwnConsentNeeded';
}
/** It was over. */
export interface MandateOver {
  readonly kind: 'MandateOver';
}

/** What was said or signed, and when. */
export interface SpokenConsent {
  readonly consent: Exclude<MandateConsent, 'online'>;
  /** `YYYY-MM-DD`, local. */
  readonly givenOn: string;
}

/** Mandates and their journal. Which broker may ask for whom is decided by the desk, which knows the areas. */
@Injectable()
export class MandatesService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes down a mandate that was told or signed, in the place of an earlier one of the same two. Only for people without
   * an account: the person is locked, so that none is made at the same moment.
   */
  async record(
    tx: Tx,
    broker: { readonly id: PersonId; readonly areaCode: string },
    personId: PersonId,
    form: MandateForm,
    { consent, givenOn }: SpokenConsent,
  ): Promise<Result<string, MandateInputError | OwnConsentNeeded | MandateNotFound>> {
    const now = this.clock.now();
    const on = checkGivenOn(givenOn, now);
    if (!on.ok) return on;
    await this.replace(tx, broker.id, personId);
    const person = await this.people.lockToChange(tx, personId);
    if (person?.state !== 'active' || person.kind !== 'person' || personId === broker.id) return err({ kind: 'NotFound' });
    if (person.email !== null) return err({ kind: 'OwnConsentNeeded' });
    return this.add(tx, broker, personId, form, { consent, givenOn: on.value, givenAt: now });
  }

  /** Asks somebody with an account for a mandate; it counts once that person says yes on line. */
  async ask(
    tx: Tx,
    broker: { readonly id: PersonId; readonly areaCode: string },
    personId: PersonId,
    form: MandateForm,
  ): Promise<Result<string, MandateInputError | MandateNotFound>> {
    await this.replace(tx, broker.id, personId);
    const person = await this.people.lockToChange(tx, personId);
    // Whoever cannot sign in cannot say yes on line.
    const canAnswer = person?.state === 'active' && person.email !== null;
    if (!canAnswer || personId === broker.id) return err({ kind: 'NotFound' });
    const asked = await this.add(tx, broker, personId, form, { consent: 'online', givenOn: null, givenAt: null });
    if (asked.ok) await tx.emit(mandateAsked({ mandateId: asked.value, personId }));
    return asked;
  }

  /** Says yes to a mandate that a broker asked for. Nobody says it in another's name. */
  give(actor: SignedIn, id: string): Promise<Result<string, MandateNotFound>> {
    return this.database.transaction<string, MandateNotFound>(async (tx) => {
      if (!isUuid(id) || actor.actedBy !== undefined) return err({ kind: 'NotFound' });
      const [given] = await tx.named(GIVE_MANDATE, [id, actor.id, this.clock.now()]);
      return given === undefined ? err({ kind: 'NotFound' }) : ok(given);
    });
  }

  /** Ends a mandate at once. Whoever calls has seen that this person may: the resident, or a broker who was told so. */
  async end(tx: Tx, id: string, by: PersonId, because: MandateEnd = 'revoked'): Promise<Result<string, MandateOver>> {
    const [ended] = await tx.named(END_MANDATE, [id, this.clock.now(), by, because]);
    return ended === undefined ? err({ kind: 'MandateOver' }) : ok(ended);
  }

  /** Ends a mandate of one's own: revoked, or refused when it was only asked for. */
  endOwn(actor: SignedIn, id: string): Promise<Result<string, MandateNotFound | MandateOver>> {
    return this.database.transaction<string, MandateNotFound | MandateOver>(async (tx) => {
      const mandate = await this.one(id);
      if (mandate?.personId !== actor.id || actor.actedBy !== undefined) return err({ kind: 'NotFound' });
      return this.end(tx, id, actor.id, mandate.givenAt === null ? 'refused' : 'revoked');
    });
  }

  /** Every mandate of a person, newest first, those that are over too. */
  of(personId: PersonId): Promise<MandateView[]> {
    return this.database.read(MANDATES_OF, [personId]);
  }

  /** The mandates of a broker that are not over. */
  heldBy(brokerId: PersonId): Promise<MandateView[]> {
    return this.database.read(MANDATES_HELD, [brokerId, this.clock.now()]);
  }

  async one(id: string): Promise<MandateView | null> {
    const [mandate] = isUuid(id) ? await this.database.read(ONE_MANDATE, [id]) : [];
    return mandate ?? null;
  }

  /** A page of the journal of a person, newest first; `after` is the number of the last one before. */
  journal(personId: PersonId, after: string | null, most: number): Promise<JournalLine[]> {
    return this.database.read(JOURNAL_OF, [personId, after, most]);
  }

  /** Notes that a broker read something of people outside of a mandate, before it is shown. */
  async noteReading(tx: Tx, brokerId: PersonId, act: string, people: readonly PersonId[]): Promise<void> {
    if (people.length === 0) return;
    const at = this.clock.now();
    const entries = people.map((personId) => ({
      id: newId(at),
      personId,
      actedBy: brokerId,
      mandateId: null,
      act,
      scope: null,
      ownYes: false,
      phoneCodeId: null,
      subjectId: null,
      at,
    }));
    await tx.repository(JournalEntryEntity).insert(entries);
  }

  /** Ends what a new mandate takes the place of. Before the person is locked, as deeds do it: the mandate first. */
  private async replace(tx: Tx, brokerId: PersonId, personId: PersonId): Promise<void> {
    await tx.named(END_MANDATES, [personId, brokerId, this.clock.now(), brokerId, 'replaced']);
  }

  private async add(
    tx: Tx,
    broker: { readonly id: PersonId; readonly areaCode: string },
    personId: PersonId,
    form: MandateForm,
    consent: Pick<MandateEntity, 'consent' | 'givenOn' | 'givenAt'>,
  ): Promise<Result<string, MandateInputError>> {
    const now = this.clock.now();
    const checked = checkMandate(form, now);
    if (!checked.ok) return checked;
    const id = newId(now);
    await tx.repository(MandateEntity).insert({
      id,
      personId,
      brokerId: broker.id,
      areaCode: broker.areaCode,
      askedAt: now,
      endedAt: null,
      endedBy: null,
      endedBecause: null,
      ...consent,
      ...checked.value,
    });
    return ok(id);
  }
}
