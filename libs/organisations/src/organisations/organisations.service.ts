import { Injectable } from '@nestjs/common';
import { AccountsService, type TooOften } from '#accounts';
import { AreasService } from '#areas';
import { Clock, err, isUuid, ok, personOf, type Actor, type PersonId, type Result, type SignedIn } from '#kernel';
import { Database, Limiter, newId, type Limit, type Tx } from '#platform';
import { NEW_PROFILE, ResidentsService } from '#residents';

import { CoordinatorsRepository } from '../data/organisations/coordinators.repository.js';
import type { OrganisationView, PublicOrganisation } from '../data/organisations/organisations.queries.js';
import { OrganisationsRepository, type OrganisationPlace } from '../data/organisations/organisations.repository.js';
import type { OrganisationEntity } from '../data/organisation.entity.js';
import {
  stateAfterChange,
  type OrganisationClosed,
  type OrganisationNotFound,
} from '../domain/organisations/check.rules.js';
import type { NotLead } from '../domain/organisations/coordinator.rules.js';
import {
  checkOrganisation,
  ownDomain,
  refused,
  type FreeMailAddress,
  type OrganisationForm,
  type OrganisationInputError,
} from '../domain/organisations/organisation-form.rules.js';
import { organisationClosed, organisationHandedIn } from '../domain/organisations/organisations.events.js';

/** Another organisation has this number of the chamber of commerce. */
export interface ChamberNumberTaken {
  readonly kind: 'ChamberNumberTaken';
}
/** What a lead may change in no other way than by closing and registering anew. */
export interface FixedOnceApproved {
  readonly kind: 'FixedOnceApproved';
  readonly field: 'kind' | 'chamberNumber';
}

/** Why an organisation is not registered. */
export type RegisterError = OrganisationInputError | FreeMailAddress | ChamberNumberTaken | TooOften;
/** Why it is not changed. */
export type ChangeError =
  | OrganisationInputError
  | ChamberNumberTaken
  | FixedOnceApproved
  | OrganisationClosed
  | OrganisationNotFound
  | NotLead;

const REGISTRATIONS: Limit = { name: 'organisation-register', times: 5, seconds: 24 * 3600 };

/**
 * Organisations and what they say of themselves. Nothing of it is public until a broker approved it, and of an approved one
 * what was approved stays public while a change waits. Lock order: the organisation, then its coordinators.
 */
@Injectable()
export class OrganisationsService {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsRepository,
    private readonly coordinators: CoordinatorsRepository,
    private readonly accounts: AccountsService,
    private readonly residents: ResidentsService,
    private readonly areas: AreasService,
    private readonly limiter: Limiter,
    private readonly clock: Clock,
  ) {}

  /** Registers an organisation by the domain of one's own address, with oneself as lead, and hands it in. */
  async register(actor: SignedIn, form: OrganisationForm): Promise<Result<PersonId, RegisterError>> {
    const checked = await this.checked(form);
    if (!checked.ok) return checked;
    const [me] = await this.accounts.cards([actor.id]);
    if (!me?.email) return refused('email', 'form');
    const domain = ownDomain(me.email);
    if (!domain.ok) return domain;
    const wait = await this.limiter.take(REGISTRATIONS, actor.id);
    if (wait !== null) return err({ kind: 'TooOften', retryAfterSeconds: wait });
    return this.database.transaction<PersonId, RegisterError>(async (tx) => {
      const now = this.clock.now();
      const id = newId(now);
      const { name, areaCode } = checked.value;
      await this.accounts.addOrganisation(tx, { id, firstName: name, createdAt: now });
      const profile = await this.saveArea(tx, id, areaCode);
      if (!profile.ok) return profile;
      const registered = { registeredBy: actor.id, registeredAt: now, handedInAt: now };
      const fresh = { id, ...checked.value, mailDomain: domain.value, state: 'inReview' as const, ...registered };
      if (!(await this.organisations.add(tx, fresh))) return err({ kind: 'ChamberNumberTaken' });
      await this.coordinators.add(tx, { organisationId: id, personId: actor.id, role: 'lead', since: now });
      await tx.emit(organisationHandedIn({ organisationId: id }));
      return ok(id);
    });
  }

  /** Changes what an organisation says and hands it in again: a refused one, one that waits, an approved one alike. */
  async change(actor: SignedIn, id: string, form: OrganisationForm): Promise<Result<PersonId, ChangeError>> {
    const checked = await this.checked(form);
    if (!checked.ok) return checked;
    return this.database.transaction<PersonId, ChangeError>(async (tx) => {
      const led = await this.led(tx, actor, id);
      if (!led.ok) return led;
      const organisation = led.value;
      const state = stateAfterChange(organisation);
      if (!state.ok) return state;
      const fixed = organisation.approvedName === null ? null : changedFixed(organisation, checked.value);
      if (fixed !== null) return err({ kind: 'FixedOnceApproved', field: fixed });
      if (await this.organisations.numberTaken(tx, checked.value.chamberNumber, id))
        return err({ kind: 'ChamberNumberTaken' });
      const version = organisation.version + 1;
      const change = { ...checked.value, state: state.value, handedInAt: this.clock.now(), note: null, version };
      await this.organisations.save(tx, id, change);
      await tx.emit(organisationHandedIn({ organisationId: id }));
      return ok(id);
    });
  }

  /** Closes an organisation for good: nobody acts for it any more, and what runs with others ends. */
  close(actor: SignedIn, id: string): Promise<Result<PersonId, OrganisationClosed | OrganisationNotFound | NotLead>> {
    return this.database.transaction<PersonId, OrganisationClosed | OrganisationNotFound | NotLead>(async (tx) => {
      const led = await this.led(tx, actor, id);
      if (!led.ok) return led;
      if (led.value.state === 'closed') return err({ kind: 'OrganisationClosed' });
      const version = led.value.version + 1;
      await this.organisations.save(tx, id, { state: 'closed', handedInAt: null, version });
      await this.coordinators.withdraw(tx, id, {}, this.clock.now());
      await tx.emit(organisationClosed({ personId: id }));
      return ok(id);
    });
  }

  /** Closes organisations whose last coordinator is gone for good. */
  async closeAbandoned(tx: Tx): Promise<void> {
    for (const personId of await this.organisations.closeAbandoned(tx, this.clock.now()))
      await tx.emit(organisationClosed({ personId }));
  }

  /** The organisations for which somebody acts, whatever their state. */
  mine(actor: SignedIn): Promise<OrganisationView[]> {
    return this.organisations.mine(actor.id);
  }

  /** One for which somebody acts; null for everybody else. */
  async ownOne(actor: SignedIn, id: string): Promise<OrganisationView | null> {
    const organisation = isUuid(id) ? await this.organisations.one(actor.id, id) : null;
    return organisation?.role ? organisation : null;
  }

  /** An approved one as everybody reads it; null for any other, and where a block stands between. */
  async approved(viewer: Actor, id: string): Promise<PublicOrganisation | null> {
    const [organisation] = isUuid(id) ? await this.organisations.approved(personOf(viewer), [id]) : [];
    return organisation ?? null;
  }

  /** Approved ones in an area and below, or everywhere, by name. */
  async page(
    viewer: Actor,
    areaCode: string | null,
    after: OrganisationPlace | null,
    limit: number,
  ): Promise<PublicOrganisation[]> {
    const areas = areaCode === null ? null : (await this.areas.tree()).below(areaCode);
    return this.organisations.page(personOf(viewer), areas, after, limit);
  }

  /** Gives an organisation the profile that says where it is. */
  async saveArea(tx: Tx, id: PersonId, areaCode: string): Promise<Result<null, OrganisationInputError>> {
    const saved = await this.residents.saveProfile(tx, id, { ...NEW_PROFILE, areaCode, languages: ['nl'] });
    return saved.ok ? ok(null) : refused('areaCode', 'unknown');
  }

  /** The organisation, locked, for who leads it. */
  async led(
    tx: Tx,
    actor: SignedIn,
    id: string,
  ): Promise<Result<OrganisationEntity, OrganisationNotFound | NotLead>> {
    const organisation = isUuid(id) ? await this.organisations.lock(tx, id) : null;
    const role = organisation && (await this.coordinators.roleOf(tx, organisation.id, actor.id));
    if (!organisation || role === null) return err({ kind: 'NotFound' });
    return role === 'lead' ? ok(organisation) : err({ kind: 'NotLead' });
  }

  private async checked(form: OrganisationForm): Promise<Result<OrganisationForm, OrganisationInputError>> {
    const checked = checkOrganisation(form);
    if (!checked.ok) return checked;
    const area = (await this.areas.tree()).find(checked.value.areaCode);
    if (!area) return refused('areaCode', 'unknown');
    return area.kind === 'municipality' ? refused('areaCode', 'tooLarge') : checked;
  }
}

/** What a form changes of what stays as it was approved. */
function changedFixed(organisation: OrganisationEntity, form: OrganisationForm): FixedOnceApproved['field'] | null {
  if (form.kind !== organisation.kind) return 'kind';
  return form.chamberNumber === organisation.chamberNumber ? null : 'chamberNumber';
}
