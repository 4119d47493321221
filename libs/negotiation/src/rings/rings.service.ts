import { Injectable } from '@nestjs/common';
import { AreasService } from '#areas';
import { Clock, err, isUuid, ok, type Result, type SignedIn } from '#kernel';
import { Database, newId } from '#platform';

import { RINGS_AT_DESK, RINGS_OF, type RingAtDesk, type RingSeen } from '../data/rings/ring-view.queries.js';
import { RingsRepository } from '../data/rings/rings.repository.js';
import { ringProposed } from '../domain/rings/ring.events.js';
import { changeRing, type RingOver, type RingUnchanged, type StaleRing } from '../domain/rings/ring.rules.js';
import { RingVersionsService, type RingVersionError, type WordedLeg } from './ring-versions.service.js';

/** Why a broker's next version does not come to stand. */
export type ChangeRingError = RingVersionError | RingOver | StaleRing | RingUnchanged;

/** Rings that a list shows at most. */
const PAGE = 100;

/**
 * A broker proposes that each of three to five people helps the next one. It is agreed when everybody said yes to the same
 * version, and one no dissolves it. Only brokers whose areas hold the whole ring see it, unless they are in it.
 */
@Injectable()
export class RingsService {
  constructor(
    private readonly database: Database,
    private readonly rings: RingsRepository,
    private readonly versions: RingVersionsService,
    private readonly areas: AreasService,
    private readonly clock: Clock,
  ) {}

  /** Puts the first version of a ring before everybody in it; answers the id. */
  propose(actor: SignedIn, legs: readonly WordedLeg[]): Promise<Result<string, RingVersionError>> {
    return this.database.transaction<string, RingVersionError>(async (tx) => {
      const now = this.clock.now();
      const next = await this.versions.check(tx, actor, legs, now);
      if (!next.ok) return next;
      const id = newId(now);
      await this.rings.add(tx, id, next.value, now);
      await tx.emit(ringProposed({ ringId: id, version: 1 }));
      return ok(id);
    });
  }

  /** Puts the next version before the same people; every yes to the one before counts no more. */
  change(
    actor: SignedIn,
    id: string,
    seenVersion: number,
    legs: readonly WordedLeg[],
  ): Promise<Result<string, ChangeRingError>> {
    return this.database.transaction<string, ChangeRingError>(async (tx) => {
      if (!isUuid(id)) return err({ kind: 'NotFound' });
      const now = this.clock.now();
      // Posts before the ring, as everywhere.
      const next = await this.versions.check(tx, actor, legs, now);
      const ring = await this.rings.lock(tx, id);
      const mine = await this.areasOf(actor);
      if (!ring?.areas.every((code) => mine.includes(code)) || ring.parties.includes(actor.id))
        return err({ kind: 'NotFound' });
      if (!next.ok) return next;
      const decided = changeRing(ring, seenVersion, next.value, now);
      if (!decided.ok) return decided;
      await this.rings.addVersion(tx, ring, next.value, now);
      await tx.emit(ringProposed({ ringId: ring.id, version: decided.value.version }));
      return ok(ring.id);
    });
  }

  /** The rings that somebody is in, newest first, at most 100. */
  mine(actor: SignedIn): Promise<RingSeen[]> {
    return this.database.read(RINGS_OF, [actor.id, null, PAGE]);
  }

  /** One of them; null for anybody else. */
  async one(actor: SignedIn, id: string): Promise<RingSeen | null> {
    const [ring] = isUuid(id) ? await this.database.read(RINGS_OF, [actor.id, id, 1]) : [];
    return ring ?? null;
  }

  /** The rings in a broker's areas, newest first, at most 100; none that the broker is in. */
  async atDesk(actor: SignedIn, id: string | null = null): Promise<RingAtDesk[]> {
    return this.database.read(RINGS_AT_DESK, [await this.areasOf(actor), actor.id, id, PAGE]);
  }

  private async areasOf(actor: SignedIn): Promise<string[]> {
    const tree = await this.areas.tree();
    return actor.brokerOf.flatMap((code) => tree.below(code));
  }
}
