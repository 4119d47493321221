import { Inject, Injectable } from '@nestjs/common';
import { AreasService, type AreaTree } from '#areas';
import { err, isUuid, ok, type PersonId, type Result, type SignedIn, type WallTime } from '#kernel';
import { PlacesService, type PostForTalks } from '#marketplace';
import { SETTINGS_TOKEN, sha256, type RunSettings, type Tx } from '#platform';

import { RingsRepository, type NewRingVersion } from '../data/rings/rings.repository.js';
import type { NotFound } from '../domain/talks/refusals.rules.js';
import { canonicalRing, inCircle, ringAnswerBy, type RingLeg, type RingShape } from '../domain/rings/ring.rules.js';
import { legField, postFits } from '../domain/rings/ring-posts.rules.js';
import { limitsOf } from '../domain/talks/talks-limits.rules.js';
import { openPoints, type TermsError, type Where, type WordedTerms } from '../domain/terms/terms.rules.js';
import { VersionsService } from '../talks/versions.service.js';

/** One leg as a broker words it; what is given back is passed on, round the ring. */
export interface WordedLeg {
  readonly helperId: PersonId;
  readonly helpedId: PersonId;
  /** A request of who is helped, or an offer of who helps. */
  readonly postId: string;
  readonly task: string;
  readonly start: WallTime;
  readonly minutes: number;
  readonly where: Where;
  readonly conditions: string;
}

/**
 * No ring is possible now with these people, or about this post (`leg` counts from 0). Of people it is not told who or
 * why: whether one blocked another is theirs to know.
 */
export interface RingNotPossible {
  readonly kind: 'RingNotPossible';
  readonly leg: number | null;
}

/** Why a broker's version of a ring cannot be put before anybody; fields of terms are named `legs.0.start` and so on. */
export type RingVersionError = NotFound | RingShape | RingNotPossible | TermsError;

/** Makes versions of rings out of what brokers word. */
@Injectable()
export class RingVersionsService {
  constructor(
    private readonly rings: RingsRepository,
    private readonly versions: VersionsService,
    private readonly places: PlacesService,
    private readonly areas: AreasService,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /** A version of these legs, checked; its posts are locked from now on, so that they come before the ring. */
  async check(
    tx: Tx,
    actor: SignedIn,
    worded: readonly WordedLeg[],
    now: Date,
  ): Promise<Result<NewRingVersion, RingVersionError>> {
    if (!worded.every((leg) => [leg.helperId, leg.helpedId, leg.postId].every(isUuid))) return gone;
    const circle = inCircle(worded.map(inLowerCase));
    if (!circle.ok) return circle;
    const posts = await this.lockPosts(tx, circle.value);
    const tree = await this.areas.tree();
    const areas = await this.areasOf(tx, actor, circle.value, posts, tree, now);
    if (!areas.ok) return areas;
    const unfit = await this.unfitLeg(tx, circle.value, posts, now);
    if (unfit !== null) return err({ kind: 'RingNotPossible', leg: worded.findIndex((leg) => same(leg, unfit)) });
    const legs = await this.legsOf(tx, circle.value, worded, posts, tree, now);
    if (!legs.ok) return legs;
    const canonical = canonicalRing(legs.value);
    return ok({
      brokerId: actor.id,
      areas: areas.value,
      legs: legs.value,
      canonical,
      hash: sha256(canonical),
      answerBy: ringAnswerBy(legs.value, now, limitsOf(this.settings)),
    });
  }

  private async lockPosts(tx: Tx, legs: readonly WordedLeg[]): Promise<ReadonlyMap<string, PostForTalks>> {
    const posts = new Map<string, PostForTalks>();
    for (const id of [...new Set(legs.map(({ postId }) => postId))].sort()) {
      const post = await this.places.lockForTalks(tx, id);
      if (post) posts.set(id, post);
    }
    return posts;
  }

  /** Where the people and the posts are, all of it in the broker's areas; to a broker, what lies elsewhere is not there. */
  private async areasOf(
    tx: Tx,
    actor: SignedIn,
    legs: readonly WordedLeg[],
    posts: ReadonlyMap<string, PostForTalks>,
    tree: AreaTree,
    now: Date,
  ): Promise<Result<string[], NotFound | RingNotPossible>> {
    const ids = legs.map(({ helperId }) => helperId);
    const people = await this.rings.people(tx, ids, now);
    const codes = [...people.map(({ areaCode }) => areaCode), ...[...posts.values()].map(({ areaCode }) => areaCode)];
    const known = codes.filter((code) => code !== null && tree.covers(actor.brokerOf, code)) as string[];
    const whole = people.length === ids.length && legs.every(({ postId }) => posts.has(postId));
    // A broker is never in a ring of their own making.
    if (!whole || known.length < codes.length || ids.includes(actor.id)) return gone;
    const possible = people.every(({ isThere }) => isThere) && !(await this.rings.isBroken(tx, ids));
    return possible ? ok([...new Set(known)].sort()) : err({ kind: 'RingNotPossible', leg: null });
  }

  /** The first leg whose post is not theirs, has no place left for it, or is talked about by the two already. */
  private async unfitLeg(
    tx: Tx,
    legs: readonly WordedLeg[],
    posts: ReadonlyMap<string, PostForTalks>,
    now: Date,
  ): Promise<WordedLeg | null> {
    for (const leg of legs) {
      const post = posts.get(leg.postId);
      const legsOfPost = legs.filter(({ postId }) => postId === leg.postId).length;
      if (!post || post.state !== 'open' || now >= post.openUntil || !postFits(post, leg, legsOfPost)) return leg;
      const responder = post.authorId === leg.helperId ? leg.helpedId : leg.helperId;
      if (await this.rings.talksAbout(tx, leg.postId, responder)) return leg;
    }
    return null;
  }

  private async legsOf(
    tx: Tx,
    circle: readonly WordedLeg[],
    worded: readonly WordedLeg[],
    posts: ReadonlyMap<string, PostForTalks>,
    tree: AreaTree,
    now: Date,
  ): Promise<Result<RingLeg[], TermsError>> {
    const legs: RingLeg[] = [];
    for (const leg of circle) {
      const { helperId, helpedId, postId } = leg;
      const post = posts.get(postId);
      if (!post) throw new Error('A leg about a post that was not locked.');
      const between = { people: [helperId, helpedId], zone: tree.zoneOf(post.areaCode) };
      const at = worded.findIndex((one) => same(one, leg));
      const checked = await this.versions.check(tx, termsOf(leg, post.activity), between, now);
      if (!checked.ok) return err({ ...checked.error, field: legField(at, checked.error.field) });
      const { terms } = checked.value;
      const [open] = openPoints(terms);
      if (open !== undefined)
        return err({ kind: 'TermsRefused', field: legField(at, open), rule: 'unknownChoice', bound: null });
      legs.push({ helperId, helpedId, postId, terms });
    }
    return ok(legs);
  }
}

const gone = err({ kind: 'NotFound' } as const);

const inLowerCase = (leg: WordedLeg): WordedLeg => ({
  ...leg,
  helperId: leg.helperId.toLowerCase(),
  helpedId: leg.helpedId.toLowerCase(),
  postId: leg.postId.toLowerCase(),
});

/** In a circle each one helps once. */
const same = (one: WordedLeg, other: WordedLeg): boolean => one.helperId.toLowerCase() === other.helperId;

const termsOf = ({ task, start, minutes, where, conditions }: WordedLeg, activity: string): WordedTerms => ({
  what: { activity, task },
  when: { kind: 'at', start, minutes },
  howOften: { kind: 'once' },
  where,
  inReturn: { kind: 'passItOn' },
  until: { kind: 'notNeeded' },
  conditions,
});
