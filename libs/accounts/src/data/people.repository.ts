import { Injectable } from '@nestjs/common';
import type { Locale, PersonId, Role } from '#kernel';
import { Database, type Tx } from '#platform';

import { PasswordEntity } from './password.entity.js';
import { CARDS, CARDS_BY_EMAIL, CREDENTIALS, type Credentials, type PersonCard } from './people.queries.js';
import { PersonEntity } from './person.entity.js';
import { RoleGrantEntity } from './role-grant.entity.js';

/** People and what they may be. */
@Injectable()
export class PeopleRepository {
  constructor(private readonly database: Database) {}

  byEmail(tx: Tx, email: string): Promise<PersonEntity | null> {
    return tx.repository(PersonEntity).findOneBy({ email });
  }

  /** The active ones among the people with these addresses. */
  byEmails(emails: readonly string[]): Promise<PersonCard[]> {
    return this.database.read(CARDS_BY_EMAIL, [emails]);
  }

  /**
   * Somebody who signs in: several may at once, but not while `lockToChange` is held, so that a session is begun either
   * before a change, which ends it, or after, by what holds then.
   */
  lockToSignIn(tx: Tx, id: PersonId): Promise<PersonEntity | null> {
    return tx.repository(PersonEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_read' } });
  }

  /** Somebody whose password changes: one change at a time, and nobody signs in as this person meanwhile. */
  lockToChange(tx: Tx, id: PersonId): Promise<PersonEntity | null> {
    return tx.repository(PersonEntity).findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  /** The active ones among these people. */
  cards(ids: readonly PersonId[]): Promise<PersonCard[]> {
    return this.database.read(CARDS, [ids]);
  }

  /** Adds a person unless the address is taken; answers whether it was added. */
  async add(
    tx: Tx,
    person: Pick<PersonEntity, 'id' | 'email' | 'firstName' | 'locale' | 'createdAt'> &
      Partial<Pick<PersonEntity, 'kind'>>,
  ): Promise<boolean> {
    const added = await tx
      .repository(PersonEntity)
      .createQueryBuilder()
      .insert()
      .values({ ...person, state: 'active' })
      .orIgnore()
      .returning('id')
      .execute();
    return (added.raw as unknown[]).length > 0;
  }

  /** Changes how somebody is addressed; what is left out stays. */
  async rename(tx: Tx, personId: PersonId, address: { firstName: string; locale?: Locale }): Promise<void> {
    await tx.repository(PersonEntity).update({ id: personId }, address);
  }

  async grant(tx: Tx, personId: PersonId, role: Role, areaCode = ''): Promise<void> {
    await tx.repository(RoleGrantEntity).upsert({ personId, role, areaCode }, ['personId', 'role', 'areaCode']);
  }

  rolesOf(tx: Tx, personId: PersonId): Promise<Role[]> {
    return tx
      .repository(RoleGrantEntity)
      .findBy({ personId })
      .then((grants) => [...new Set(grants.map(({ role }) => role))]);
  }

  async setPassword(tx: Tx, personId: PersonId, hash: string, setAt: Date): Promise<void> {
    await tx.repository(PasswordEntity).upsert({ personId, hash, setAt }, ['personId']);
  }

  /** Who may sign in with an address, with the hash of the password; both null when nobody may. */
  credentials(email: string): Promise<Credentials> {
    return this.database.read(CREDENTIALS, [email]).then(([found]) => found ?? { personId: null, hash: null });
  }

  passwordHash(tx: Tx, personId: PersonId): Promise<string | null> {
    return tx
      .repository(PasswordEntity)
      .findOneBy({ personId })
      .then((found) => found?.hash ?? null);
  }
}
