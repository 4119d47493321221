import { Injectable } from '@nestjs/common';
import { SuspensionsService, type NotActive, type NotSuspended, type ReasonLength } from '#accounts';
import { AreasService } from '#areas';
import { err, isUuid, type Fact, type Result, type SignedIn } from '#kernel';
import type { NotFound } from '#marketplace';
import { Database, type Tx } from '#platform';

import { PLACE_OF_PERSON } from './data/introductions.queries.js';

/**
 * Who is kept out. Administrators decide about everybody but administrators, brokers about residents of their areas who
 * are no brokers; nobody decides about themselves.
 */
@Injectable()
export class SuspensionsDeskService {
  constructor(
    private readonly database: Database,
    private readonly suspensions: SuspensionsService,
    private readonly areas: AreasService,
  ) {}

  /** Keeps somebody out: sessions end, talks close, what was agreed goes to a broker. */
  suspend(
    actor: SignedIn,
    personId: string,
    reason: string,
  ): Promise<Result<null, NotFound | NotActive | ReasonLength>> {
    return this.about(actor, personId, (tx) => this.suspensions.suspend(tx, personId, actor.id, reason));
  }

  /** Lets somebody in again. */
  lift(actor: SignedIn, personId: string): Promise<Result<null, NotFound | NotSuspended>> {
    return this.about(actor, personId, (tx) => this.suspensions.lift(tx, personId, actor.id));
  }

  private about<E extends Fact>(
    actor: SignedIn,
    personId: string,
    verb: (tx: Tx) => Promise<Result<null, E>>,
  ): Promise<Result<null, E | NotFound>> {
    return this.database.transaction<null, E | NotFound>(async (tx) =>
      (await this.mayDecide(tx, actor, personId)) ? verb(tx) : err({ kind: 'NotFound' }),
    );
  }

  private async mayDecide(tx: Tx, actor: SignedIn, personId: string): Promise<boolean> {
    if (!isUuid(personId) || personId === actor.id) return false;
    const roles = await this.suspensions.rolesOf(tx, personId);
    if (roles === null || roles.includes('administrator')) return false;
    if (actor.roles.includes('administrator')) return true;
    const [place] = await tx.named(PLACE_OF_PERSON, [personId]);
    const tree = await this.areas.tree();
    const area = place?.areaCode ?? null;
    return area !== null && tree.covers(actor.brokerOf, area) && !roles.includes('broker');
  }
}
