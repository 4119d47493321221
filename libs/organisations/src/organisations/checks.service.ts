import { Injectable } from '@nestjs/common';
import { AccountsService } from '#accounts';
import { AreasService } from '#areas';
import { Clock, err, isUuid, ok, type PersonId, type Result, type SignedIn } from '#kernel';
import type { Tx } from '#platform';

import { CoordinatorsRepository } from '../data/organisations/coordinators.repository.js';
import type { OrganisationView } from '../data/organisations/organisations.queries.js';
import { OrganisationsRepository } from '../data/organisations/organisations.repository.js';
import type { OrganisationEntity } from '../data/organisation.entity.js';
import {
  checkNote,
  mayCheck,
  stateAfterRefusal,
  type CheckError,
  type CheckNoteLength,
  type OrganisationNotFound,
} from '../domain/organisations/check.rules.js';
import type { OrganisationInputError } from '../domain/organisations/organisation-form.rules.js';
import { organisationApproved, organisationRefused } from '../domain/organisations/organisations.events.js';
import { warningsOf, type OrganisationWarning } from '../domain/organisations/warnings.rules.js';
import { OrganisationsService } from './organisations.service.js';

/** What an organisation says, with what a broker should look at. */
export interface OrganisationToCheck {
  readonly organisation: OrganisationView;
  readonly warnings: readonly OrganisationWarning[];
}

/** Why a broker does not approve. */
export type ApproveError = CheckError | OrganisationNotFound | OrganisationInputError;
/** Why a broker does not refuse. */
export type RefuseError = CheckError | OrganisationNotFound | CheckNoteLength;

/** The check by a broker of the area: what was seen is what is decided about, and nobody checks their own organisation. */
@Injectable()
export class OrganisationChecksService {
  constructor(
    private readonly organisations: OrganisationsRepository,
    private readonly coordinators: CoordinatorsRepository,
    private readonly service: OrganisationsService,
    private readonly accounts: AccountsService,
    private readonly areas: AreasService,
    private readonly clock: Clock,
  ) {}

  /** The area of whose brokers a check waits; null when none does. */
  areaToCheck(tx: Tx, id: PersonId): Promise<string | null> {
    return this.organisations.areaToCheck(tx, id);
  }

  /** What an organisation of the broker's areas says; null for any other, and for their own. */
  async toCheck(actor: SignedIn, id: string): Promise<OrganisationToCheck | null> {
    const organisation = isUuid(id) ? await this.organisations.one(actor.id, id) : null;
    if (!organisation || organisation.role !== null || !(await this.covers(actor, organisation.areaCode))) return null;
    const names = await this.organisations.namesOfOthers(organisation.id);
    return { organisation, warnings: warningsOf(organisation, organisation.mailDomain, names) };
  }

  /** Makes what an organisation says public, and lets its coordinators act in its name. */
  async approve(tx: Tx, actor: SignedIn, id: string, version: number): Promise<Result<PersonId, ApproveError>> {
    const found = await this.lockedToCheck(tx, actor, id, version);
    if (!found.ok) return found;
    const { name, about, areaCode } = found.value;
    const profile = await this.service.saveArea(tx, id, areaCode);
    if (!profile.ok) return profile;
    await this.accounts.renameOrganisation(tx, id, name);
    await this.organisations.save(tx, id, {
      ...this.checkedBy(actor),
      state: 'approved',
      approvedName: name,
      approvedAbout: about,
      approvedAreaCode: areaCode,
      note: null,
    });
    await tx.emit(organisationApproved({ organisationId: id, version }));
    return ok(id);
  }

  /** Refuses it, with a note of 5 to 500 characters for its coordinators; what was approved before stays public. */
  async refuse(
    tx: Tx,
    actor: SignedIn,
    id: string,
    version: number,
    text: string,
  ): Promise<Result<PersonId, RefuseError>> {
    const note = checkNote(text);
    if (!note.ok) return note;
    const found = await this.lockedToCheck(tx, actor, id, version);
    if (!found.ok) return found;
    const state = stateAfterRefusal(found.value);
    await this.organisations.save(tx, id, { ...this.checkedBy(actor), state, note: note.value });
    await tx.emit(organisationRefused({ organisationId: id, version }));
    return ok(id);
  }

  private checkedBy(actor: SignedIn): Pick<OrganisationEntity, 'checkedBy' | 'checkedAt' | 'handedInAt'> {
    return { checkedBy: actor.id, checkedAt: this.clock.now(), handedInAt: null };
  }

  private async lockedToCheck(
    tx: Tx,
    actor: SignedIn,
    id: string,
    version: number,
  ): Promise<Result<OrganisationEntity, CheckError | OrganisationNotFound>> {
    const organisation = isUuid(id) ? await this.organisations.lock(tx, id) : null;
    if (!organisation || !(await this.covers(actor, organisation.areaCode))) return err({ kind: 'NotFound' });
    const isCoordinator = (await this.coordinators.roleOf(tx, id, actor.id)) !== null;
    const may = mayCheck(organisation, { id: actor.id, isCoordinator }, version);
    return may.ok ? ok(organisation) : may;
  }

  private async covers(actor: SignedIn, areaCode: string): Promise<boolean> {
    return (await this.areas.tree()).covers(actor.brokerOf, areaCode);
  }
}
