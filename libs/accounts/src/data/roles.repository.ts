import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import type { Tx } from '#platform';
import { In } from 'typeorm';

import type { RoleWish } from '../domain/roles.rules.js';
import { RoleGrantEntity } from './role-grant.entity.js';
import { LOCK_ADMINISTRATORS, UNKNOWN_AREAS } from './roles.queries.js';

/** What people may be, for whoever gives and takes it. */
@Injectable()
export class RolesRepository {
  /** Everything that somebody may be, in a fixed order. */
  of(tx: Tx, personId: PersonId): Promise<RoleGrantEntity[]> {
    return tx.repository(RoleGrantEntity).find({ where: { personId }, order: { role: 'ASC', areaCode: 'ASC' } });
  }

  /** Takes a role, for these areas or for all when there are none; answers how many grants there were. */
  async revoke(tx: Tx, personId: PersonId, { role, areaCodes }: RoleWish): Promise<number> {
    const where = areaCodes.length === 0 ? { personId, role } : { personId, role, areaCode: In(areaCodes) };
    const { affected } = await tx.repository(RoleGrantEntity).delete(where);
    return affected ?? 0;
  }

  /** The active administrators, held until the end of the transaction. */
  lockAdministrators(tx: Tx): Promise<PersonId[]> {
    return tx.named(LOCK_ADMINISTRATORS, []);
  }

  /** Those of these codes that are no area. */
  unknownAreas(tx: Tx, codes: readonly string[]): Promise<string[]> {
    return tx.named(UNKNOWN_AREAS, [codes]);
  }
}
