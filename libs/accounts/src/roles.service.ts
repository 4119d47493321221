import { Injectable } from '@nestjs/common';
import { Clock, err, ok, type Actor, type PersonId, type Result, type Role } from '#kernel';
import { Database, newId, type Tx } from '#platform';

import { PeopleRepository } from './data/people.repository.js';
import { RolesRepository } from './data/roles.repository.js';
import { SessionsRepository } from './data/sessions.repository.js';
import { checkEmail, nameOfAddress, type AccountInputError } from './domain/account.rules.js';
import {
  checkGrant,
  checkRevoke,
  isStaff,
  mayGiveRoles,
  unknownAreas,
  type RoleInputError,
} from './domain/roles.rules.js';

/** Nobody has this address, or it is not for the asker to know. */
export interface PersonNotFound {
  readonly kind: 'NotFound';
}

/** The role is not this person's, so it cannot be taken. */
export interface RoleNotHeld {
  readonly kind: 'RoleNotHeld';
}

/** Without an administrator nobody could give a role any more. */
export interface LastAdministrator {
  readonly kind: 'LastAdministrator';
}

/** Whose role changes: an address, a role and, of a broker, the areas; as somebody typed them. */
export interface RoleAsked {
  readonly email: string;
  readonly role: string;
  readonly areaCodes: readonly string[];
}

/** What somebody may be from now on. */
export interface RolesHeld {
  readonly personId: PersonId;
  readonly roles: readonly Role[];
  readonly brokerOf: readonly string[];
}

/** Why a role is not given. */
export type GrantRefused = AccountInputError | RoleInputError | PersonNotFound;

/** Why a role is not taken. */
export type RevokeRefused = GrantRefused | RoleNotHeld | LastAdministrator;

/** Gives and takes roles. Sessions read them at each request, so a role that is taken is lost at once. */
@Injectable()
export class RolesService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
    private readonly roles: RolesRepository,
    private readonly sessions: SessionsRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives a role to somebody who has an account; `enrol` makes the account when there is none. Whoever becomes staff
   * signs in anew, since the session of a resident may be a month old and on a shared device.
   */
  grant(actor: Actor, asked: RoleAsked, { enrol }: { enrol: boolean }): Promise<Result<RolesHeld, GrantRefused>> {
    return this.database.transaction<RolesHeld, GrantRefused>(async (tx) => {
      if (!mayGiveRoles(actor)) return err({ kind: 'NotFound' });
      const email = checkEmail(asked.email);
      if (!email.ok) return email;
      const wish = checkGrant(asked.role, asked.areaCodes);
      if (!wish.ok) return wish;
      const unknown = await this.roles.unknownAreas(tx, wish.value.areaCodes);
      if (unknown.length > 0) return unknownAreas(unknown);
      if (enrol) await this.enrol(tx, email.value);
      const id = await this.lock(tx, email.value);
      if (id === null) return err({ kind: 'NotFound' });
      const before = await this.people.rolesOf(tx, id);
      const areaCodes = wish.value.role === 'broker' ? wish.value.areaCodes : [undefined];
      for (const areaCode of areaCodes) await this.people.grant(tx, id, wish.value.role, areaCode);
      if (isStaff(wish.value.role) && !before.some(isStaff)) await this.sessions.removeAllOf(tx, id);
      return ok(await this.held(tx, id));
    });
  }

  /** Takes a role, of a broker for these areas or for all; the last administrator keeps it. */
  revoke(actor: Actor, asked: RoleAsked): Promise<Result<RolesHeld, RevokeRefused>> {
    return this.database.transaction<RolesHeld, RevokeRefused>(async (tx) => {
      if (!mayGiveRoles(actor)) return err({ kind: 'NotFound' });
      const email = checkEmail(asked.email);
      if (!email.ok) return email;
      const wish = checkRevoke(asked.role, asked.areaCodes);
      if (!wish.ok) return wish;
      const id = await this.lock(tx, email.value);
      if (id === null) return err({ kind: 'NotFound' });
      if (wish.value.role === 'administrator' && (await this.isLastAdministrator(tx, id)))
        return err({ kind: 'LastAdministrator' });
      const taken = await this.roles.revoke(tx, id, wish.value);
      return taken === 0 ? err({ kind: 'RoleNotHeld' }) : ok(await this.held(tx, id));
    });
  }

  private async enrol(tx: Tx, email: string): Promise<void> {
    const createdAt = this.clock.now();
    await this.people.add(tx, {
      id: newId(createdAt),
      email,
      firstName: nameOfAddress(email),
      locale: 'nl',
      createdAt,
    });
  }

  /** The active person of an address; nobody signs in meanwhile, so that no session is begun by the roles of before. */
  private async lock(tx: Tx, email: string): Promise<PersonId | null> {
    const person = await this.people.byEmail(tx, email);
    const locked = person && (await this.people.lockToChange(tx, person.id));
    return locked?.state === 'active' ? locked.id : null;
  }

  /** Locks all administrators: of two who take the role from each other at the same moment one is the last. */
  private async isLastAdministrator(tx: Tx, id: PersonId): Promise<boolean> {
    const all = await this.roles.lockAdministrators(tx);
    return all.length === 1 && all[0] === id;
  }

  private async held(tx: Tx, personId: PersonId): Promise<RolesHeld> {
    const grants = await this.roles.of(tx, personId);
    const brokerOf = grants.flatMap(({ areaCode }) => (areaCode === '' ? [] : [areaCode]));
    return { personId, roles: [...new Set(grants.map(({ role }) => role))], brokerOf };
  }
}
