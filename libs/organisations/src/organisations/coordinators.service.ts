import { Injectable } from '@nestjs/common';
import { err, isUuid, ok, type PersonId, type Result, type SignedIn } from '#kernel';
import { Database, type Tx } from '#platform';

import type { CoordinatorView, InvitationView } from '../data/organisations/coordinators.queries.js';
import { CoordinatorsRepository } from '../data/organisations/coordinators.repository.js';
import type { OrganisationNotFound } from '../domain/organisations/check.rules.js';
import { mayStopLeading, type LastLead, type NotLead } from '../domain/organisations/coordinator.rules.js';
import type { CoordinatorRole } from '../domain/organisation.rules.js';
import { OrganisationsService } from './organisations.service.js';

/** Who acts for an organisation, and who is asked to. */
export interface OrganisationTeam {
  readonly coordinators: readonly CoordinatorView[];
  /** For leads; none for others. */
  readonly invitations: readonly InvitationView[];
}

/** Why nothing changes about a coordinator. */
export type CoordinatorError = OrganisationNotFound | NotLead | LastLead;

/**
 * Who acts for an organisation. Every change holds the lock of the organisation, so that of two leads who let each other go
 * one stays; a deed under way is waited for, and the next one finds nobody.
 */
@Injectable()
export class CoordinatorsService {
  constructor(
    private readonly database: Database,
    private readonly coordinators: CoordinatorsRepository,
    private readonly organisations: OrganisationsService,
  ) {}

  /** Coordinators see each other, leads the invitations too; null for everybody else. */
  async team(actor: SignedIn, id: string): Promise<OrganisationTeam | null> {
    const organisation = await this.organisations.ownOne(actor, id);
    if (!organisation) return null;
    const [coordinators, invitations] = await Promise.all([
      this.coordinators.of(id),
      organisation.role === 'lead' ? this.coordinators.invitationsOf(id) : Promise.resolve([]),
    ]);
    return { coordinators, invitations };
  }

  /** Lets somebody go, or goes oneself; as long as another one leads. */
  remove(actor: SignedIn, id: string, personId: string): Promise<Result<PersonId, CoordinatorError>> {
    return this.database.transaction<PersonId, CoordinatorError>(async (tx) => {
      const role = await this.lockedRole(tx, actor, id, personId);
      if (!role.ok) return role;
      const may = role.value === 'lead' ? await this.othersLead(tx, id, personId) : ok(null);
      if (!may.ok) return may;
      await this.coordinators.remove(tx, id, personId);
      return ok(id);
    });
  }

  /** Makes somebody lead, or coordinator; as long as another one leads. */
  changeRole(
    actor: SignedIn,
    id: string,
    personId: string,
    role: CoordinatorRole,
  ): Promise<Result<PersonId, CoordinatorError>> {
    return this.database.transaction<PersonId, CoordinatorError>(async (tx) => {
      const led = await this.organisations.led(tx, actor, id);
      if (!led.ok) return led;
      const before = isUuid(personId) ? await this.coordinators.roleOf(tx, id, personId) : null;
      if (before === null) return err({ kind: 'NotFound' });
      const may = before === 'lead' && role !== 'lead' ? await this.othersLead(tx, id, personId) : ok(null);
      if (!may.ok) return may;
      await this.coordinators.setRole(tx, id, personId, role);
      return ok(id);
    });
  }

  /** What the one who is to go is, with the organisation locked: leads let others go, and everybody may go. */
  private async lockedRole(
    tx: Tx,
    actor: SignedIn,
    id: string,
    personId: string,
  ): Promise<Result<CoordinatorRole, OrganisationNotFound | NotLead>> {
    const led = await this.organisations.led(tx, actor, id);
    if (!led.ok && (led.error.kind !== 'NotLead' || personId !== actor.id)) return led;
    const role = isUuid(personId) ? await this.coordinators.roleOf(tx, id, personId) : null;
    return role === null ? err({ kind: 'NotFound' }) : ok(role);
  }

  private async othersLead(tx: Tx, id: string, personId: string): Promise<Result<null, LastLead>> {
    return mayStopLeading(await this.coordinators.allOf(tx, id), personId);
  }
}
