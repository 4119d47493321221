import { Injectable } from '@nestjs/common';
import type { PersonId, Result, Role } from '#kernel';
import { hashPassword, type Tx } from '#platform';

import type { PersonCard } from './data/people.queries.js';
import { PeopleRepository } from './data/people.repository.js';
import type { PersonEntity } from './data/person.entity.js';
import { checkFirstName, type AccountInputError } from './domain/account.rules.js';

/** People, for other features: who they are and how to address them. */
@Injectable()
export class AccountsService {
  constructor(private readonly people: PeopleRepository) {}

  /** The active ones among these people; the caller decides who may see what of a card. */
  cards(ids: readonly PersonId[]): Promise<PersonCard[]> {
    return this.people.cards(ids);
  }

  /** A first name in the form that is stored, or why it cannot be used. */
  checkedName(firstName: string): Result<string, AccountInputError> {
    return checkFirstName(firstName);
  }

  /** Gives somebody another first name; answers the name as it is stored. */
  async rename(tx: Tx, personId: PersonId, firstName: string): Promise<Result<string, AccountInputError>> {
    const checked = checkFirstName(firstName);
    if (checked.ok) await this.people.rename(tx, personId, { firstName: checked.value });
    return checked;
  }

  /** Adds an organisation: nobody signs in with it, so it has no address, no password and no roles. */
  async addOrganisation(tx: Tx, organisation: Pick<PersonEntity, 'id' | 'firstName' | 'createdAt'>): Promise<void> {
    await this.people.add(tx, { ...organisation, kind: 'organisation', email: null, locale: 'nl' });
  }

  /** Gives an organisation the name that was approved. */
  renameOrganisation(tx: Tx, id: PersonId, name: string): Promise<void> {
    return this.people.rename(tx, id, { firstName: name });
  }

  /** Adds somebody with roles and a password, without a mail; for demo and import. */
  async enrol(
    tx: Tx,
    person: Pick<PersonEntity, 'id' | 'email' | 'firstName' | 'locale' | 'createdAt'>,
    roles: readonly { role: Role; areaCode?: string }[],
    password: string | null,
  ): Promise<void> {
    await this.people.add(tx, person);
    for (const { role, areaCode } of roles) await this.people.grant(tx, person.id, role, areaCode);
    if (password !== null) await this.people.setPassword(tx, person.id, await hashPassword(password), person.createdAt);
  }
}
