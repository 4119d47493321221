import { Injectable } from '@nestjs/common';
import { AccountsService, type AccountInputError } from '#accounts';
import { isActivity } from '#activities';
import { AreasService, type AreaTree } from '#areas';
import { Clock, ok, wallTimeOf, type PersonId, type Result, type SignedIn } from '#kernel';
import { Database, type Tx } from '#platform';

import { ResidentsRepository } from './data/residents.repository.js';
import type { OwnContact, OwnProfile } from './data/residents.queries.js';
import { checkContact, NO_CONTACT, sharedOf } from './domain/contact-details.rules.js';
import { checkProfile } from './domain/profile.rules.js';
import type {
  ContactDetails,
  Profile,
  ResidentCard,
  ResidentInputError,
  SharedContact,
} from './domain/resident.rules.js';

const NOTHING_SHARED: SharedContact = { email: null, phone: null, address: null };

/** Residents: who they are for others, and what they tell about themselves. */
@Injectable()
export class ResidentsService {
  constructor(
    private readonly database: Database,
    private readonly residents: ResidentsRepository,
    private readonly areas: AreasService,
    private readonly accounts: AccountsService,
    private readonly clock: Clock,
  ) {}

  /** The active ones among these people who have a profile; the caller decides who may see what of a card. */
  cards(ids: readonly PersonId[]): Promise<ResidentCard[]> {
    return this.residents.cards(ids);
  }

  /** One of them, or null. */
  async card(id: PersonId): Promise<ResidentCard | null> {
    const [card] = await this.residents.cards([id]);
    return card ?? null;
  }

  /** What this person chose to open; the caller decides whether the viewer may see it (an agreement opens it). */
  async contactOf(id: PersonId): Promise<SharedContact> {
    const contact = await this.residents.contactOf(id);
    return contact ? sharedOf(contact, contact.email) : NOTHING_SHARED;
  }

  /** How somebody can be reached, what stays closed too: for those who call and write in the product's name. */
  async reachOf(id: PersonId): Promise<OwnContact> {
    return (await this.residents.contactOf(id)) ?? { ...NO_CONTACT, email: null };
  }

  /** Whether one of the two blocked the other. */
  blockedEither(a: PersonId, b: PersonId): Promise<boolean> {
    return this.residents.blockedEither(a, b);
  }

  /** Checks and saves somebody's profile. */
  async saveProfile(tx: Tx, personId: PersonId, profile: Profile): Promise<Result<Profile, ResidentInputError>> {
    const tree = await this.areas.tree();
    const checked = checkProfile(profile, {
      areaKind: (code) => tree.find(code)?.kind ?? null,
      isActivity,
      today: (code) => this.todayIn(tree, code),
    });
    if (checked.ok) await this.residents.saveProfile(tx, personId, checked.value, this.clock.now());
    return checked;
  }

  /** Checks and saves somebody's contact details. */
  async saveContact(
    tx: Tx,
    personId: PersonId,
    contact: ContactDetails,
  ): Promise<Result<ContactDetails, ResidentInputError>> {
    const checked = checkContact(contact);
    if (checked.ok) await this.residents.saveContact(tx, personId, checked.value, this.clock.now());
    return checked;
  }

  /** The profile of whoever asks; a first day with room that is over is told no more, so that it can be saved again. */
  async ownProfile(actor: SignedIn): Promise<OwnProfile> {
    const { firstName, profile } = (await this.residents.ownProfile(actor.id)) ?? { firstName: '', profile: null };
    if (profile === null || profile.helpsFrom === null) return { firstName, profile };
    const isOver = profile.helpsFrom <= this.todayIn(await this.areas.tree(), profile.areaCode);
    return { firstName, profile: isOver ? { ...profile, helpsFrom: null } : profile };
  }

  /** Saves the profile of whoever asks, with the first name unless that is null. */
  async saveOwnProfile(
    actor: SignedIn,
    firstName: string | null,
    profile: Profile,
  ): Promise<Result<OwnProfile, ResidentInputError | AccountInputError>> {
    const saved = await this.database.transaction<Profile, ResidentInputError | AccountInputError>(async (tx) => {
      const renamed = firstName === null ? null : await this.accounts.rename(tx, actor.id, firstName);
      return renamed && !renamed.ok ? renamed : this.saveProfile(tx, actor.id, profile);
    });
    return saved.ok ? ok(await this.ownProfile(actor)) : saved;
  }

  /** The contact details of whoever asks, the closed ones too. */
  async ownContact(actor: SignedIn): Promise<OwnContact> {
    return (await this.residents.contactOf(actor.id)) ?? { ...NO_CONTACT, email: null };
  }

  /** Saves the contact details of whoever asks. */
  async saveOwnContact(actor: SignedIn, contact: ContactDetails): Promise<Result<OwnContact, ResidentInputError>> {
    const saved = await this.database.transaction((tx) => this.saveContact(tx, actor.id, contact));
    return saved.ok ? ok(await this.ownContact(actor)) : saved;
  }

  /** The local date in an area, YYYY-MM-DD. */
  private todayIn(tree: AreaTree, areaCode: string): string {
    return wallTimeOf(this.clock.now(), tree.zoneOf(areaCode)).slice(0, 10);
  }
}
