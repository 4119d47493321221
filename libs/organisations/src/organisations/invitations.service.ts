import { Inject, Injectable } from '@nestjs/common';
import { checkEmail, type LinkNotUsable } from '#accounts';
import { Clock, err, isUuid, ok, type PersonId, type Result, type SignedIn } from '#kernel';
import { Database, newId, openSigned, SETTINGS_TOKEN, sign, type RunSettings } from '#platform';

import { CoordinatorsRepository } from '../data/organisations/coordinators.repository.js';
import { OrganisationsRepository } from '../data/organisations/organisations.repository.js';
import type { OrganisationClosed, OrganisationNotFound } from '../domain/organisations/check.rules.js';
import { invitationEnd, type NotLead } from '../domain/organisations/coordinator.rules.js';
import { domainOf, refused, type OrganisationInputError } from '../domain/organisations/organisation-form.rules.js';
import { coordinatorInvited, coordinatorJoined } from '../domain/organisations/organisations.events.js';
import type { CoordinatorRole } from '../domain/organisation.rules.js';
import { OrganisationsService } from './organisations.service.js';

const PURPOSE = 'coordinator-invitation';

/** The text that stands in the mailed link; made from the id, so that no table and no job holds it. */
export const invitationToken = (invitationId: string, secret: string): string => sign(invitationId, PURPOSE, secret);

/** Why nobody is invited. */
export type InviteError = OrganisationNotFound | NotLead | OrganisationClosed | OrganisationInputError;

/** An invitation as whoever opens the link reads it. */
export interface OpenInvitation {
  readonly organisationId: PersonId;
  readonly organisationName: string;
  readonly role: CoordinatorRole;
}

/** Asking people to act for an organisation, by a link that is mailed to an address of its domain and works once. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsRepository,
    private readonly service: OrganisationsService,
    private readonly coordinators: CoordinatorsRepository,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /** Mails a link, which takes the place of an earlier one to the same address. */
  invite(
    actor: SignedIn,
    organisationId: string,
    address: string,
    role: CoordinatorRole,
  ): Promise<Result<string, InviteError>> {
    return this.database.transaction<string, InviteError>(async (tx) => {
      const led = await this.service.led(tx, actor, organisationId);
      if (!led.ok) return led;
      if (led.value.state === 'closed') return err({ kind: 'OrganisationClosed' });
      const checked = checkEmail(address);
      if (!checked.ok) return refused('email', 'form');
      const email = checked.value;
      if (domainOf(email) !== led.value.mailDomain) return refused('email', 'otherDomain');
      const invitedAt = this.clock.now();
      await this.coordinators.withdraw(tx, organisationId, { email }, invitedAt);
      const id = newId(invitedAt);
      await this.coordinators.invite(tx, {
        id,
        organisationId,
        email,
        role,
        invitedAt,
        invitedBy: actor.id,
        endsAt: invitationEnd(invitedAt),
        answeredAt: null,
        acceptedBy: null,
        withdrawnAt: null,
      });
      await tx.emit(coordinatorInvited({ invitationId: id, organisationId }));
      return ok(organisationId);
    });
  }

  /** Takes an open invitation back; the link stops working. */
  withdraw(
    actor: SignedIn,
    organisationId: string,
    invitationId: string,
  ): Promise<Result<string, OrganisationNotFound | NotLead>> {
    return this.database.transaction<string, OrganisationNotFound | NotLead>(async (tx) => {
      const led = await this.service.led(tx, actor, organisationId);
      if (!led.ok) return led;
      const which = isUuid(invitationId) ? { id: invitationId } : null;
      const taken = which ? await this.coordinators.withdraw(tx, organisationId, which, this.clock.now()) : 0;
      return taken === 0 ? err({ kind: 'NotFound' }) : ok(organisationId);
    });
  }

  /** What stands behind a link; null when it cannot be answered any more. */
  opened(token: string): Promise<OpenInvitation | null> {
    const id = this.idIn(token);
    return id === null ? Promise.resolve(null) : this.coordinators.openInvitation(id, this.clock.now());
  }

  /** Answers an invitation, once. Whoever was a coordinator already stays what they were. */
  async answer(actor: SignedIn, token: string, accepts: boolean): Promise<Result<OpenInvitation, LinkNotUsable>> {
    const [id, open] = [this.idIn(token), await this.opened(token)];
    if (id === null || !open) return err({ kind: 'LinkNotUsable' });
    return this.database.transaction<OpenInvitation, LinkNotUsable>(async (tx) => {
      const organisation = await this.organisations.lock(tx, open.organisationId);
      if (!organisation || organisation.state === 'closed') return err({ kind: 'LinkNotUsable' });
      const now = this.clock.now();
      const role = await this.coordinators.answer(tx, id, accepts ? actor.id : null, now);
      if (role === null) return err({ kind: 'LinkNotUsable' });
      if (!accepts) return ok(open);
      const joined = { organisationId: organisation.id, personId: actor.id };
      await this.coordinators.add(tx, { ...joined, role, since: now });
      await tx.emit(coordinatorJoined(joined));
      return ok(open);
    });
  }

  private idIn(token: string): string | null {
    const id = openSigned(token, PURPOSE, this.settings.SECRET_KEY);
    return id !== null && isUuid(id) ? id : null;
  }
}
