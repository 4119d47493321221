import { Injectable } from '@nestjs/common';
import { Clock, err, isUuid, ok, type PersonId, type Result, type SignedIn } from '#kernel';
import { PlacesService } from '#marketplace';
import { Database, type Tx } from '#platform';

import type { LockedRing } from '../data/rings/rings.queries.js';
import { RingsRepository } from '../data/rings/rings.repository.js';
import { checkMessage, type MessageRefused } from '../domain/words/message.rules.js';
import type { NotFound } from '../domain/talks/refusals.rules.js';
import { ringAgreed, ringWished } from '../domain/rings/ring.events.js';
import {
  acceptRing,
  declineRing,
  wishRing,
  type RingAnswered,
  type RingOver,
  type SeenRing,
  type StaleRing,
} from '../domain/rings/ring.rules.js';
import { RingClosingService } from './ring-closing.service.js';
import { RingFormingService } from './ring-forming.service.js';

/** Why an answer to a ring is not taken. */
export type RingAnswerError = NotFound | RingOver | StaleRing | RingAnswered;

/** What the people in a ring say to it. Locks go post, ring, talks. */
@Injectable()
export class RingAnswersService {
  constructor(
    private readonly database: Database,
    private readonly rings: RingsRepository,
    private readonly forming: RingFormingService,
    private readonly closing: RingClosingService,
    private readonly places: PlacesService,
    private readonly clock: Clock,
  ) {}

  /**
   * A yes to exactly the version that was seen; answers the id of the ring. With the last yes each leg becomes an agreement.
   * When that is not possible any more (a post went away, or has no place) the ring is dissolved, which is no refusal.
   */
  accept(actor: SignedIn, id: string, seen: SeenRing): Promise<Result<string, RingAnswerError>> {
    return this.database.transaction<string, RingAnswerError>(async (tx) => {
      if (!(await this.isIn(tx, id, actor.id))) return gone;
      // Posts before the ring, as everywhere: the last yes takes places on them.
      const posts = await this.rings.postsOf(tx, id);
      for (const postId of posts) await this.places.lock(tx, postId);
      const ring = await this.hold(tx, id);
      if (!ring.ok) return ring;
      const now = this.clock.now();
      const decided = acceptRing(ring.value, actor.id, seen, now);
      if (!decided.ok) return decided;
      if (!ring.value.legs.every(({ postId }) => posts.includes(postId)))
        return err({ kind: 'StaleRing', standingVersion: ring.value.version });
      await this.rings.addConsent(tx, ring.value, actor.id, now);
      if (decided.value.complete) await this.settle(tx, ring.value, actor.id, now);
      return ok(id);
    });
  }

  /** A no: the ring is dissolved for all, and it is written nowhere who said it. */
  decline(actor: SignedIn, id: string): Promise<Result<string, NotFound | RingOver>> {
    return this.database.transaction<string, NotFound | RingOver>(async (tx) => {
      if (!(await this.isIn(tx, id, actor.id))) return gone;
      const ring = await this.hold(tx, id);
      if (!ring.ok) return ring;
      const now = this.clock.now();
      const decided = declineRing(ring.value, actor.id, now);
      if (!decided.ok) return decided;
      await this.closing.dissolve(tx, ring.value, decided.value, now);
      return ok(id);
    });
  }

  /** Tells the broker what somebody would like another way, in 1 to 1000 characters. */
  wish(
    actor: SignedIn,
    id: string,
    seenVersion: number,
    text: string,
  ): Promise<Result<string, RingAnswerError | MessageRefused>> {
    return this.database.transaction<string, RingAnswerError | MessageRefused>(async (tx) => {
      if (!(await this.isIn(tx, id, actor.id))) return gone;
      const words = checkMessage(text, false);
      if (!words.ok) return words;
      const ring = await this.hold(tx, id);
      if (!ring.ok) return ring;
      const now = this.clock.now();
      const decided = wishRing(ring.value, actor.id, seenVersion, now);
      if (!decided.ok) return decided;
      await this.rings.addWish(tx, ring.value, actor.id, words.value.body, now);
      await tx.emit(ringWished({ ringId: id, version: ring.value.version }));
      return ok(id);
    });
  }

  private async isIn(tx: Tx, id: string, person: PersonId): Promise<boolean> {
    return isUuid(id) && this.rings.isParty(tx, id, person);
  }

  /** From the commit of a block or a suspension on nothing is said to the ring any more, also before the event arrives. */
  private async hold(tx: Tx, id: string): Promise<Result<LockedRing, NotFound | RingOver>> {
    const ring = await this.rings.lock(tx, id);
    if (!ring) return gone;
    const broken = ring.state === 'proposed' && (await this.rings.isBroken(tx, ring.parties));
    return broken ? err({ kind: 'RingOver', state: 'dissolved' }) : ok(ring);
  }

  private async settle(tx: Tx, ring: LockedRing, last: PersonId, now: Date): Promise<void> {
    const whole = { ...ring, consented: [...ring.consented, last] };
    if (await this.forming.form(tx, whole, now)) await tx.emit(ringAgreed({ ringId: ring.id, version: ring.version }));
    else await this.closing.dissolve(tx, ring, 'notPossible', now);
  }
}

const gone = err({ kind: 'NotFound' } as const);
