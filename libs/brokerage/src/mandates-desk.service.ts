import { Injectable } from '@nestjs/common';
import {
  AccountsService,
  lives,
  MandatesService,
  TakeOverService,
  type AccountInputError,
  type HasAccount,
  type JournalLine,
  type MandateForm,
  type MandateInputError,
  type MandateNotFound,
  type MandateOver,
  type MandateView,
  type OwnConsentNeeded,
  type SpokenConsent,
} from '#accounts';
import { AreasService } from '#areas';
import { Clock, err, isUuid, ok, type Locale, type PersonId, type Result, type SignedIn } from '#kernel';
import { Database, newId, type Tx } from '#platform';
import { NEW_PROFILE, ResidentsService, type ResidentCard, type ResidentInputError } from '#residents';

import { InterviewEntity } from './data/interview.entity.js';
import { INTERVIEWS_OF, type InterviewView } from './data/interviews.queries.js';
import { checkNeeds, type NeedsLength } from './domain/interview.rules.js';
import { journalLetter } from './domain/journal-letter.rules.js';

/** What a broker fills in at the kitchen table. */
export interface InterviewForm {
  readonly firstName: string;
  readonly locale: Locale;
  readonly areaCode: string;
  readonly languages: readonly string[];
  readonly phone: string | null;
  readonly address: string | null;
  /** Whether an agreement opens the number to the other side. */
  readonly sharePhone: boolean;
  readonly shareAddress: boolean;
  readonly needs: string;
  readonly mandate: MandateForm & SpokenConsent;
}

/** Why an interview is not recorded. */
export type InterviewError =
  AccountInputError | ResidentInputError | NeedsLength | MandateInputError | MandateNotFound | OwnConsentNeeded;

/** What brokers of the area know of somebody; reading it stands in the journal. */
export interface ResidentRecord {
  readonly card: ResidentCard;
  readonly hasAccount: boolean;
  readonly phone: string | null;
  readonly address: string | null;
  readonly interviews: readonly InterviewView[];
  readonly mandates: readonly MandateView[];
}

/** So many lines of a journal go on paper. */
const LETTER_LINES = 1000;

/** Mandates at the desk: for residents of one's own areas; anybody else answers as somebody who is not there. */
@Injectable()
export class MandatesDeskService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly mandates: MandatesService,
    private readonly takeOver: TakeOverService,
    private readonly residents: ResidentsService,
    private readonly areas: AreasService,
    private readonly clock: Clock,
  ) {}

  /** Records a talk with somebody without an e-mail address: an account nobody signs in to, and the mandate for it. */
  recordInterview(actor: SignedIn, form: InterviewForm): Promise<Result<PersonId, InterviewError>> {
    return this.database.transaction<PersonId, InterviewError>(async (tx) => {
      const grant = await this.grantFor(actor, form.areaCode);
      if (grant === null) return err({ kind: 'InvalidInput', field: 'areaCode', rule: 'unknown', bound: null });
      const needs = checkNeeds(form.needs);
      if (!needs.ok) return needs;
      const now = this.clock.now();
      const id = newId(now);
      const enrolled = await this.enrol(tx, id, form, now);
      if (!enrolled.ok) return enrolled;
      const { mandate } = form;
      const recorded = await this.mandates.record(tx, { id: actor.id, areaCode: grant }, id, mandate, mandate);
      if (!recorded.ok) return recorded;
      const interview = { id: newId(now), personId: id, brokerId: actor.id, needs: needs.value, heldAt: now };
      await tx.repository(InterviewEntity).insert(interview);
      return ok(id);
    });
  }

  /** Writes down a further mandate of somebody without an account, in the place of one's own before. */
  recordMandate(
    actor: SignedIn,
    personId: PersonId,
    form: MandateForm & SpokenConsent,
  ): Promise<Result<string, MandateInputError | OwnConsentNeeded | MandateNotFound>> {
    return this.database.transaction<string, MandateInputError | OwnConsentNeeded | MandateNotFound>(async (tx) => {
      const grant = await this.grantForPerson(actor, personId);
      if (grant === null) return err({ kind: 'NotFound' });
      return this.mandates.record(tx, { id: actor.id, areaCode: grant }, personId, form, form);
    });
  }

  /** Asks somebody with an account, who alone can say yes, on line. */
  askMandate(
    actor: SignedIn,
    personId: PersonId,
    form: MandateForm,
  ): Promise<Result<string, MandateInputError | MandateNotFound>> {
    return this.database.transaction<string, MandateInputError | MandateNotFound>(async (tx) => {
      const grant = await this.grantForPerson(actor, personId);
      if (grant === null) return err({ kind: 'NotFound' });
      return this.mandates.ask(tx, { id: actor.id, areaCode: grant }, personId, form);
    });
  }

  /** Ends a mandate because the resident told so: any broker of the area may, at once. */
  endMandate(actor: SignedIn, id: string): Promise<Result<string, MandateNotFound | MandateOver>> {
    return this.database.transaction<string, MandateNotFound | MandateOver>(async (tx) => {
      const mandate = await this.mandates.one(id);
      const mine = mandate?.brokerId === actor.id;
      if (!mandate || (!mine && (await this.grantForPerson(actor, mandate.personId)) === null))
        return err({ kind: 'NotFound' });
      return this.mandates.end(tx, id, actor.id);
    });
  }

  /** The broker's own mandates that are not over. */
  held(actor: SignedIn): Promise<MandateView[]> {
    return this.mandates.heldBy(actor.id);
  }

  /** Somebody without an account, or acted for, with number and needs; noted in the journal before it is read. */
  async record(actor: SignedIn, personId: string): Promise<ResidentRecord | null> {
    const card = await this.readable(actor, personId);
    if (!card) return null;
    await this.database.write((tx) => this.mandates.noteReading(tx, actor.id, 'residentRecord', [personId]));
    const [contact, interviews, mandates] = await Promise.all([
      this.residents.reachOf(personId),
      this.database.read(INTERVIEWS_OF, [personId]),
      this.mandates.of(personId),
    ]);
    const { phone, address, email } = contact;
    return { card, hasAccount: email !== null, phone, address, interviews, mandates };
  }

  /** A page of somebody's journal, newest first; null for people of other areas. */
  async journal(actor: SignedIn, personId: string, after: string | null, most: number): Promise<JournalLine[] | null> {
    return (await this.readable(actor, personId)) ? this.mandates.journal(personId, after, most) : null;
  }

  /** The journal as a letter in the language of the resident, to be printed; null for people of other areas. */
  async letter(actor: SignedIn, personId: string): Promise<string | null> {
    const card = await this.readable(actor, personId);
    if (!card) return null;
    const [person] = await this.accounts.cards([personId]);
    const tree = await this.areas.tree();
    const now = this.clock.now();
    const lines = await this.mandates.journal(personId, null, LETTER_LINES);
    const mandates = (await this.mandates.of(personId)).filter((mandate) => lives(mandate, now));
    return journalLetter({
      firstName: card.firstName,
      locale: person?.locale ?? 'nl',
      zone: tree.zoneOf(card.areaCode),
      mandates,
      lines: lines.reverse(),
    });
  }

  /** Lets somebody without an account begin one with this address; the link works for three days. */
  startTakeOver(
    actor: SignedIn,
    personId: string,
    email: string,
  ): Promise<Result<Date, AccountInputError | HasAccount | MandateNotFound>> {
    return this.database.transaction<Date, AccountInputError | HasAccount | MandateNotFound>(async (tx) => {
      if (!(await this.cardOf(actor, personId))) return err({ kind: 'NotFound' });
      return this.takeOver.start(tx, actor.id, personId, email);
    });
  }

  private async enrol(
    tx: Tx,
    id: PersonId,
    form: InterviewForm,
    now: Date,
  ): Promise<Result<unknown, AccountInputError | ResidentInputError>> {
    const { firstName, locale, areaCode, languages, phone, address, sharePhone, shareAddress } = form;
    const name = this.accounts.checkedName(firstName);
    if (!name.ok) return name;
    const person = { id, email: null, firstName: name.value, locale, createdAt: now };
    await this.accounts.enrol(tx, person, [{ role: 'resident' }], null);
    const profile = {
      ...NEW_PROFILE,
      areaCode,
      languages,
    };
    const saved = await this.residents.saveProfile(tx, id, profile);
    if (!saved.ok) return saved;
    return this.residents.saveContact(tx, id, { phone, address, shareEmail: false, sharePhone, shareAddress });
  }

  /** Somebody who lives where this broker is one; nobody is broker of themself, and an organisation is nobody. */
  private async cardOf(actor: SignedIn, personId: string): Promise<ResidentCard | null> {
    const card = isUuid(personId) && personId !== actor.id ? await this.residents.card(personId) : null;
    if (!card || (await this.grantFor(actor, card.areaCode)) === null) return null;
    const [account] = await this.accounts.cards([personId]);
    return account?.kind === 'person' ? card : null;
  }

  /** Somebody without an account, or who gave this broker a mandate: about others brokers read nothing here. */
  private async readable(actor: SignedIn, personId: string): Promise<ResidentCard | null> {
    const card = await this.cardOf(actor, personId);
    if (!card) return null;
    const [account] = await this.accounts.cards([personId]);
    if (account?.email === null) return card;
    const held = await this.mandates.heldBy(actor.id);
    return held.some((one) => one.personId === personId && lives(one, this.clock.now())) ? card : null;
  }

  private async grantForPerson(actor: SignedIn, personId: string): Promise<string | null> {
    const card = await this.cardOf(actor, personId);
    return card && this.grantFor(actor, card.areaCode);
  }

  /** The area of this broker that covers another; a mandate holds as long as the broker has it. */
  private async grantFor(actor: SignedIn, areaCode: string): Promise<string | null> {
    const tree = await this.areas.tree();
    return actor.brokerOf.find((code) => tree.covers([code], areaCode)) ?? null;
  }
}
