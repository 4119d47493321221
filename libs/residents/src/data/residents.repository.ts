import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { Database, type Tx } from '#platform';

import type { ContactDetails, Profile, ResidentCard } from '../domain/resident.rules.js';
import { BlockEntity } from './block.entity.js';
import { ContactDetailEntity } from './contact-detail.entity.js';
import { ResidentEntity } from './resident.entity.js';
import {
  ADD_BLOCK,
  BLOCKED_EITHER,
  CONTACT_OF,
  MY_BLOCKS,
  OWN_PROFILE,
  RESIDENT_CARDS,
  type BlockedPerson,
  type OwnContact,
  type OwnProfile,
} from './residents.queries.js';

/** Profiles, contact details and blocks. */
@Injectable()
export class ResidentsRepository {
  constructor(private readonly database: Database) {}

  cards(ids: readonly PersonId[]): Promise<ResidentCard[]> {
    return this.database.read(RESIDENT_CARDS, [ids]);
  }

  async ownProfile(id: PersonId): Promise<OwnProfile | null> {
    const [found] = await this.database.read(OWN_PROFILE, [id]);
    return found ?? null;
  }

  /** Null for somebody who is suspended, erased or unknown. */
  async contactOf(id: PersonId): Promise<OwnContact | null> {
    const [found] = await this.database.read(CONTACT_OF, [id]);
    return found ?? null;
  }

  async saveProfile(tx: Tx, personId: PersonId, profile: Profile, changedAt: Date): Promise<void> {
    const { languages, skills, ...rest } = profile;
    const row = { personId, ...rest, languages: [...languages], skills: [...skills], changedAt };
    await tx.repository(ResidentEntity).upsert(row, ['personId']);
  }

  async saveContact(tx: Tx, personId: PersonId, contact: ContactDetails, changedAt: Date): Promise<void> {
    await tx.repository(ContactDetailEntity).upsert({ personId, ...contact, changedAt }, ['personId']);
  }

  async blockedEither(a: PersonId, b: PersonId): Promise<boolean> {
    const [blocked = false] = await this.database.read(BLOCKED_EITHER, [a, b]);
    return blocked;
  }

  /** Of any number at once one is `added`; `unknown` when there is no such person. */
  async addBlock(tx: Tx, by: PersonId, blocked: PersonId, now: Date): Promise<'added' | 'there' | 'unknown'> {
    const added = await tx.named(ADD_BLOCK, [by, blocked, now]);
    if (added.length > 0) return 'added';
    return (await tx.repository(BlockEntity).existsBy({ byId: by, blockedId: blocked })) ? 'there' : 'unknown';
  }

  async removeBlock(tx: Tx, by: PersonId, blocked: PersonId): Promise<void> {
    await tx.repository(BlockEntity).delete({ byId: by, blockedId: blocked });
  }

  /** So many of somebody's blocks, newest first, after the last one of the page before. */
  blocksOf(by: PersonId, after: { blockedAt: Date; id: PersonId } | null, limit: number): Promise<BlockedPerson[]> {
    return this.database.read(MY_BLOCKS, [by, after?.blockedAt ?? null, after?.id ?? null, limit]);
  }
}
