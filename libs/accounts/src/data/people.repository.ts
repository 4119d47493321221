import { Injectable } from '@nestjs/common';
import type { Locale, PersonId, Role } from '#kernel';
import { Database, type Tx, type NamedQuery } from '#platform';

import { PasswordEntity } from './password.entity.js';
import { PersonEntity } from './person.entity.js';
import { RoleGrantEntity } from './role-grant.entity.js';

/** What others may know of a person to address them. */
export interface PersonCard {
  readonly id: PersonId;
  readonly firstName: string;
  readonly locale: Locale;
  readonly email: string | null;
}

interface CardRow {
  readonly id: string;
  readonly first_name: string;
  readonly locale: Locale;
  readonly email: string | null;
}

const CARDS: NamedQuery<CardRow, PersonCard> = {
  name: 'person_cards',
  text: `SELECT id, first_name, locale, email FROM person WHERE id = ANY($1::uuid[]) AND state = 'active'`,
  row: (row) => ({ id: row.id, firstName: row.first_name, locale: row.locale, email: row.email }),
};

/** People and what they may be. */
@Injectable()
export class PeopleRepository {
  constructor(private readonly database: Database) {}

  byEmail(tx: Tx, email: string): Promise<PersonEntity | null> {
    return tx.repository(PersonEntity).findOneBy({ email });
  }

  byId(tx: Tx, id: PersonId): Promise<PersonEntity | null> {
    return tx.repository(PersonEntity).findOneBy({ id });
  }

  /** The active ones among these people. */
  cards(ids: readonly PersonId[]): Promise<PersonCard[]> {
    return this.database.read(CARDS, [ids]);
  }

  /** Adds a person unless the address is taken; answers whether it was added. */
  async add(
    tx: Tx,
    person: Pick<PersonEntity, 'id' | 'email' | 'firstName' | 'locale' | 'createdAt'>,
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

  async rename(tx: Tx, personId: PersonId, firstName: string): Promise<void> {
    await tx.repository(PersonEntity).update({ id: personId }, { firstName });
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

  passwordHash(tx: Tx, personId: PersonId): Promise<string | null> {
    return tx
      .repository(PasswordEntity)
      .findOneBy({ personId })
      .then((found) => found?.hash ?? null);
  }
}
