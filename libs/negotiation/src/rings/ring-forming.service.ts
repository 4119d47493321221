import { Injectable } from '@nestjs/common';
import { AreasService } from '#areas';
import { PlacesService, type PostForTalks } from '#marketplace';
import { sha256, type Tx } from '#platform';

import { FormingService } from '../agreements/forming.service.js';
import type { LockedRing } from '../data/rings/rings.queries.js';
import { RingsRepository } from '../data/rings/rings.repository.js';
import type { LockedTalks } from '../data/talks/talks.queries.js';
import { TalksRepository } from '../data/talks/talks.repository.js';
import { legTurns } from '../domain/rings/ring-legs.rules.js';
import { postFits } from '../domain/rings/ring-posts.rules.js';
import type { RingLeg } from '../domain/rings/ring.rules.js';
import type { Side } from '../domain/talks/talks.rules.js';
import { canonicalTerms, hashOfTerms } from '../domain/terms/terms-hash.rules.js';
import { BeginningsService } from '../talks/beginnings.service.js';
import { WaitingListService } from '../talks/waiting-list.service.js';

/** A leg with its number from 1 and the post that it is about. */
interface LegOfPost {
  readonly leg: RingLeg;
  readonly number: number;
  readonly post: PostForTalks;
}

/** Makes the agreements of a ring to which everybody said yes: one for each leg, all of them or none. */
@Injectable()
export class RingFormingService {
  constructor(
    private readonly rings: RingsRepository,
    private readonly talks: TalksRepository,
    private readonly beginnings: BeginningsService,
    private readonly forming: FormingService,
    private readonly waiting: WaitingListService,
    private readonly places: PlacesService,
    private readonly areas: AreasService,
  ) {}

  /**
   * Agrees a ring whose last consent was just written, under the locks of its posts and its own; answers false, with nothing
   * changed, when one of the posts has no place for it any more.
   */
  async form(tx: Tx, ring: LockedRing, now: Date): Promise<boolean> {
    const legs = await this.possibleLegs(tx, ring);
    if (legs === null) return false;
    await this.rings.agree(tx, ring, now);
    for (const leg of legs) await this.formLeg(tx, ring, leg, now);
    return true;
  }

  private async possibleLegs(tx: Tx, { legs }: LockedRing): Promise<LegOfPost[] | null> {
    const found: LegOfPost[] = [];
    for (const [at, leg] of legs.entries()) {
      const post = await this.places.lockForTalks(tx, leg.postId);
      const legsOfPost = legs.filter(({ postId }) => postId === leg.postId).length;
      if (!post || !['open', 'lapsed'].includes(post.state) || !postFits(post, leg, legsOfPost)) return null;
      if (await this.rings.talksAbout(tx, post.id, responderOf(post, leg))) return null;
      found.push({ leg, post, number: at + 1 });
    }
    return found;
  }

  private async formLeg(tx: Tx, ring: LockedRing, { leg, number, post }: LegOfPost, now: Date): Promise<void> {
    const tree = await this.areas.tree();
    const beginning = {
      responderId: responderOf(post, leg),
      zone: tree.zoneOf(post.areaCode),
      answerBy: ring.answerBy,
    };
    const talks = await this.beginnings.begin(tx, post, beginning, now);
    if (!talks) throw new Error(`There are talks about the post ${post.id} under its lock.`);
    const taken = await this.waiting.takePlace(tx, post.id, talks.id);
    if (!taken.ok) throw new Error(`A place on the post ${post.id} went away under its lock.`);
    const { terms, hash: termsHash } = await this.saveTurns(tx, ring, leg, talks, now);
    const agreementId = await this.forming.form(tx, talks, { version: 1, terms, termsHash }, now);
    await this.rings.addLeg(tx, ring.id, number, agreementId);
  }

  /** Writes the talks of a leg as they went: suggested by the broker, put forward by the first yes, accepted by the second. */
  private async saveTurns(tx: Tx, ring: LockedRing, { terms, helperId }: RingLeg, opened: LockedTalks, now: Date) {
    const version = { terms, canonical: canonicalTerms(terms), hash: hashOfTerms(terms, sha256) };
    const [one] = ring.consented.filter((person) => person === opened.helperId || person === opened.requesterId);
    const first: Side = one === helperId ? 'helper' : 'requester';
    const { brokerId, answerBy } = ring;
    const turns = legTurns(opened, { brokerId, first, answerBy, hash: version.hash });
    for (const [made, { talks, decision }] of turns.entries()) {
      const words = decision.turn === 'accept' ? {} : { suggestion: 1 };
      const next = decision.turn === 'accept' ? undefined : version;
      await this.talks.save(tx, { ...talks, turns: made }, decision, now, words, next);
    }
    return version;
  }
}

const responderOf = ({ authorId }: PostForTalks, { helperId, helpedId }: RingLeg): string =>
  authorId === helperId ? helpedId : helperId;
