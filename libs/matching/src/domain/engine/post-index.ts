import type { PersonId, WeekGrid } from '#kernel';

import { ATTAINABLE, type AtDistance, type Candidate } from '../candidate.rules.js';
import { named } from '../reasons.rules.js';
import type { MatchWeights } from '../score.rules.js';
import type { AreaLine } from './area-line.js';
import { Authors, type AuthorState } from './authors.js';
import { BestFirst } from './best-first.js';
import {
  ABSENCE,
  dayNumber,
  DISTANCE_SHIFT,
  minuteNumber,
  minutesSince,
  MORE_NAMED,
  NAMED_FLAGS_SHIFT,
  POST_WORDS,
} from './layout.js';
import { P_LANGUAGES, P_NAMED, P_NUMBER, P_PLACE_AND_DATE, P_UNTIL, P_WAITING, P_WEEK } from './layout.js';
import { EVERYWHERE, namedBit, NAMED_AT_MOST, NOT_SEEN, type Named } from './named.js';
import { pointsOf, type Points } from './points.js';
import { PostTree } from './post-tree.js';
import type { AskedTree, Question } from './question.js';
import { WordBook } from './word-book.js';

/** An open post as the index keeps it, before anybody looks. */
export interface IndexedPost {
  readonly postId: string;
  readonly kind: Candidate['kind'];
  readonly activity: string;
  readonly areaCode: string;
  readonly municipalityCode: string;
  readonly atDistance: AtDistance;
  readonly availability: WeekGrid;
  readonly onceOn: string | null;
  /** Tells who is away. */
  readonly absence: boolean;
  readonly languages: readonly string[];
  readonly wantedActivity: string | null;
  readonly waitingSince: Date;
  readonly openUntil: Date;
}

/** Somebody with all open posts. */
export interface IndexedAuthor extends AuthorState {
  readonly personId: PersonId;
  readonly posts: readonly IndexedPost[];
}

/** Who asks and looks, beside the post that is asked for. */
export interface Asking {
  /** Every activity that may fit, the asked one among them. */
  readonly activities: readonly string[];
  /** Everybody whom a block parts from the author or the viewer. */
  readonly blocked: readonly PersonId[];
  /** The municipality whose posts about absence author and viewer may both see, or null. */
  readonly absenceIn: string | null;
  readonly now: Date;
  /** How far apart two areas may lie, in metres. */
  readonly maxMetres: number;
}

/** What was found: ids of posts, best first, and how many were compared one by one for it. */
export interface IndexAnswer {
  readonly postIds: readonly string[];
  readonly lookedAt: number;
}

const DISTANCE_BITS: Record<AtDistance, number> = { no: 0, possible: 1, only: 2 };
const NO_AREA = 0xffff;
/** New, an index has room for about twice its posts, and a node for eight of them. */
const WORN = 4;
const FEW_POSTS = 10_000;
/** Of posts that come in any order none lies so deep. */
const DEEP = 200;

/**
 * Every open post, in memory, so that the best of a million are found by looking at a thousand. It finds what
 * `rankSuggestions` would put first among all posts; whoever shows them reads them again, for this is never the truth.
 */
export class PostIndex {
  private readonly words = new WordBook();
  private readonly authors: Authors;
  private readonly tree: PostTree;
  private readonly bestFirst: BestFirst;
  /** By kind, activity and whether help goes by telephone or online. */
  private readonly roots = new Map<string, number>();
  private readonly post = new Uint32Array(POST_WORDS);
  private readonly times = new Float64Array(this.post.buffer);

  private readonly points: Points;

  constructor(
    private readonly areas: AreaLine,
    weights: MatchWeights,
  ) {
    this.points = pointsOf(weights);
    this.authors = new Authors(areas);
    this.tree = new PostTree((post) => this.authors.askedOf(post));
    this.bestFirst = new BestFirst(this.tree, this.authors);
  }

  /** How many posts there are. */
  get size(): number {
    return this.authors.posts.size;
  }

  /** Bytes of the arrays. */
  get bytes(): number {
    return this.tree.bytes + this.authors.bytes;
  }

  /** Whether so much came and went that the same posts would take far less room in an index made anew. */
  get isWorn(): boolean {
    const { room, nodes } = this.tree.spread;
    return room > WORN * this.size + FEW_POSTS || nodes > this.size + FEW_POSTS || this.tree.depth > DEEP;
  }

  /** Puts somebody with these posts in the place of whatever was known of that person. */
  put(author: IndexedAuthor): void {
    this.forget(author.personId);
    if (author.posts.length === 0) return;
    const person = this.authors.note(author.personId, author);
    for (const post of author.posts) this.add(person, post, this.namedBy(post, author.posts));
  }

  /** Forgets somebody with all posts. */
  forget(personId: PersonId): void {
    for (const number of this.authors.forget(personId)) this.tree.remove(number);
  }

  /** The best `most` posts for somebody's post. */
  search(seeker: Candidate, asking: Asking, most: number): IndexAnswer {
    const found = this.bestFirst.search(this.question(seeker, asking), most);
    return {
      postIds: found.map(({ number }) => this.authors.posts.idOf(number)),
      lookedAt: this.bestFirst.lookedAt,
    };
  }

  /** What its author names besides: what else is asked or offered. Absence is known in its own municipality alone. */
  private namedBy(post: IndexedPost, all: readonly IndexedPost[]): Named[] {
    const own = post.wantedActivity === null ? [] : [{ activity: post.wantedActivity, seenIn: EVERYWHERE }];
    const others = all
      .filter(({ kind }) => kind !== post.kind)
      .map(({ activity, absence, municipalityCode }) => ({
        activity,
        seenIn: absence ? this.areas.municipality(municipalityCode) : EVERYWHERE,
      }));
    return [...own, ...others].map(({ activity, seenIn }) => ({ activity: this.words.activity(activity), seenIn }));
  }

  private add(person: number, post: IndexedPost, names: readonly Named[]): void {
    const { areas, words, times } = this;
    const area = areas.numberOf(post.areaCode);
    const home = areas.municipalityOf(area);
    const fits = names.length <= NAMED_AT_MOST && names.every(({ seenIn }) => seenIn === EVERYWHERE || seenIn === home);
    const number = this.authors.give(person, post.postId, fits ? null : names, words.rareAmong(post.languages));
    const distance = DISTANCE_BITS[post.atDistance];
    this.post[P_WEEK] =
      post.availability | (post.absence ? ABSENCE : 0) | (fits ? 0 : MORE_NAMED) | (distance << DISTANCE_SHIFT);
    this.post[P_LANGUAGES] = words.bitsOf(post.languages);
    this.post[P_NAMED] = fits ? names.reduce((bytes, { activity }, at) => bytes | (activity << (8 * at)), 0) : 0;
    this.post[P_NUMBER] = number;
    times[P_WAITING / 2] = post.waitingSince.getTime();
    const absences = fits
      ? names.reduce((bits, { seenIn }, at) => bits | ((seenIn === EVERYWHERE ? 0 : 1) << at), 0)
      : 0;
    this.post[P_UNTIL] = minuteNumber(post.openUntil) | (absences << NAMED_FLAGS_SHIFT);
    this.post[P_PLACE_AND_DATE] = (area < 0 ? NO_AREA : area) | (dayNumber(post.onceOn) << 16);
    this.tree.add(this.rootOf(post.kind, post.activity, distance !== 0), this.post);
  }

  private rootOf(kind: Candidate['kind'], activity: string, remote: boolean): number {
    const key = rootKey(kind, activity, remote);
    const known = this.roots.get(key);
    if (known !== undefined) return known;
    const root = this.tree.plant();
    this.roots.set(key, root);
    return root;
  }

  private question(seeker: Candidate, { activities, blocked, absenceIn, now, maxMetres }: Asking): Question {
    const { areas, words } = this;
    const mine = new Uint8Array(256);
    let bits = 0;
    for (const slug of named(seeker)) {
      mine[words.activity(slug)] = 1;
      bits |= namedBit(words.activity(slug));
    }
    const numbers = [seeker.authorId, ...blocked].map((id) => this.authors.people.numberOf(id));
    return {
      trees: this.treesFor(seeker, activities),
      near: areas.near(areas.numberOf(seeker.areaCode), maxMetres),
      attainable: ATTAINABLE[seeker.atDistance].reduce((mask, other) => mask | (1 << DISTANCE_BITS[other]), 0),
      wantsHelp: seeker.kind === 'request',
      week: seeker.availability,
      languages: words.bitsOf(seeker.languages),
      rareLanguages: words.rareAmong(seeker.languages),
      day: dayNumber(seeker.onceOn),
      dateHidden: seeker.dateHidden,
      named: mine,
      namedBits: bits,
      absenceIn: absenceIn === null ? NOT_SEEN : areas.municipality(absenceIn),
      excluded: new Set(numbers.filter((number) => number >= 0)),
      now: now.getTime(),
      minute: minutesSince(now),
      points: this.points,
    };
  }

  /** The trees of the other kind, each with what its activity brings. */
  private treesFor({ kind, activity, group }: Candidate, activities: readonly string[]): AskedTree[] {
    const points = this.points.activity;
    const other = kind === 'request' ? 'offer' : 'request';
    return activities.flatMap((slug) => {
      const fit = slug === activity ? 'same' : activity === group || slug === group ? 'group' : 'sibling';
      return [false, true].flatMap((remote) => {
        const root = this.roots.get(rootKey(other, slug, remote));
        return root === undefined ? [] : [{ root, remote, points: points[fit], speaks: fit !== 'sibling' }];
      });
    });
  }
}

const rootKey = (kind: string, activity: string, remote: boolean): string => `${kind} ${activity} ${remote}`;
