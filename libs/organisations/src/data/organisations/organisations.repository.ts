import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { Database, type Tx } from '#platform';

import { OrganisationEntity } from '../organisation.entity.js';
import {
  AREA_TO_CHECK,
  CLOSE_ABANDONED,
  MY_ORGANISATIONS,
  NUMBER_TAKEN,
  ONE_ORGANISATION,
  ORGANISATIONS_IN,
  OTHER_NAMES,
  PUBLIC_ORGANISATIONS,
  type OrganisationView,
  type PublicOrganisation,
} from './organisations.queries.js';

/** Where a page of organisations begins: after this one. */
export interface OrganisationPlace {
  readonly name: string;
  readonly id: PersonId;
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** Organisations. */
@Injectable()
export class OrganisationsRepository {
  constructor(private readonly database: Database) {}

  /** Adds one unless its number is taken; answers whether it was added. */
  async add(tx: Tx, organisation: Partial<OrganisationEntity>): Promise<boolean> {
    const added = await tx
      .repository(OrganisationEntity)
      .createQueryBuilder()
      .insert()
      .values(organisation)
      .orIgnore()
      .returning('id')
      .execute();
    return (added.raw as unknown[]).length > 0;
  }

  /** One that changes, or whose coordinators do: one change at a time, after the deeds under way. */
  lock(tx: Tx, id: PersonId): Promise<OrganisationEntity | null> {
    return tx.repository(OrganisationEntity).findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  async save(tx: Tx, id: PersonId, change: Partial<OrganisationEntity>): Promise<void> {
    await tx.repository(OrganisationEntity).update({ id }, change);
  }

  async numberTaken(tx: Tx, chamberNumber: string, id: PersonId): Promise<boolean> {
    const [taken] = await tx.named(NUMBER_TAKEN, [chamberNumber, id]);
    return taken ?? false;
  }

  async areaToCheck(tx: Tx, id: PersonId): Promise<string | null> {
    const [areaCode] = await tx.named(AREA_TO_CHECK, [id]);
    return areaCode ?? null;
  }

  /** Closes those for which nobody acts; answers which. */
  closeAbandoned(tx: Tx, now: Date): Promise<string[]> {
    return tx.named(CLOSE_ABANDONED, [now]);
  }

  async one(viewer: PersonId, id: PersonId): Promise<OrganisationView | null> {
    const [organisation] = await this.database.read(ONE_ORGANISATION, [viewer, id]);
    return organisation ?? null;
  }

  mine(personId: PersonId): Promise<OrganisationView[]> {
    return this.database.read(MY_ORGANISATIONS, [personId]);
  }

  namesOfOthers(id: PersonId): Promise<string[]> {
    return this.database.read(OTHER_NAMES, [id]);
  }

  /** The approved ones among these, for a viewer who is nobody or has no block with them. */
  approved(viewer: PersonId | null, ids: readonly PersonId[]): Promise<PublicOrganisation[]> {
    return this.database.read(PUBLIC_ORGANISATIONS, [viewer, ids]);
  }

  page(
    viewer: PersonId | null,
    areas: readonly string[] | null,
    after: OrganisationPlace | null,
    limit: number,
  ): Promise<PublicOrganisation[]> {
    const { name, id } = after ?? { name: '', id: FIRST_ID };
    return this.database.read(ORGANISATIONS_IN, [viewer, areas, name, id, limit]);
  }
}
