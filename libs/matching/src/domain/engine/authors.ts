import type { AreaLine } from './area-line.js';
import { dayNumber } from './layout.js';
import { EVERYWHERE, type Named } from './named.js';
import type { PostFacts } from './one-post.js';
import type { Question } from './question.js';
import { Register } from './register.js';
import { widened } from './widened.js';

const FIRST_ROOM = 1 << 10;
const NOBODY = -1;

/** What is known of an author; nothing of it is shown to anybody. */
export interface AuthorState {
  /** Takes no part until then, or null. */
  readonly pausedUntil: Date | null;
  /** Gives no help until then, or null. */
  readonly helpsFrom: Date | null;
  /** The day of the last question (YYYY-MM-DD), or null. */
  readonly askedOn: string | null;
}

/** Authors and posts by their numbers: whose a post is, who is away, who was asked when. */
export class Authors implements PostFacts {
  readonly posts = new Register();
  readonly people = new Register();
  /** By person: the first post (-1 = none), ms since 1970 of the two moments (0 = now), day last asked. */
  private first = new Int32Array(FIRST_ROOM);
  private pausedUntil = new Float64Array(FIRST_ROOM);
  private helpsFrom = new Float64Array(FIRST_ROOM);
  private askedOn = new Uint16Array(FIRST_ROOM);
  /** By post: its author, and the author's next post (-1 = none). */
  private author = new Int32Array(FIRST_ROOM);
  private following = new Int32Array(FIRST_ROOM);
  private readonly longNames = new Map<number, readonly Named[]>();
  private readonly rareLanguages = new Map<number, readonly string[]>();

  constructor(private readonly areas: AreaLine) {}

  get bytes(): number {
    const kept = [this.first, this.pausedUntil, this.helpsFrom, this.askedOn, this.author, this.following];
    return kept.reduce((sum, { byteLength }) => sum + byteLength, this.posts.bytes + this.people.bytes);
  }

  /** Notes somebody who has posts; answers the number. */
  note(personId: string, { pausedUntil, helpsFrom, askedOn }: AuthorState): number {
    const known = this.people.numberOf(personId);
    const person = known < 0 ? this.people.take(personId) : known;
    if (person >= this.first.length) {
      this.first = widened(this.first, person + 1);
      this.pausedUntil = widened(this.pausedUntil, person + 1);
      this.helpsFrom = widened(this.helpsFrom, person + 1);
      this.askedOn = widened(this.askedOn, person + 1);
    }
    if (known < 0) this.first[person] = NOBODY;
    this.pausedUntil[person] = pausedUntil?.getTime() ?? 0;
    this.helpsFrom[person] = helpsFrom?.getTime() ?? 0;
    this.askedOn[person] = dayNumber(askedOn);
    return person;
  }

  /** Gives a post to its author; answers its number. */
  give(person: number, postId: string, names: readonly Named[] | null, rare: readonly string[]): number {
    const post = this.posts.take(postId);
    if (post >= this.author.length) {
      this.author = widened(this.author, post + 1);
      this.following = widened(this.following, post + 1);
    }
    this.author[post] = person;
    this.following[post] = this.first[person] ?? NOBODY;
    this.first[person] = post;
    if (names !== null) this.longNames.set(post, names);
    if (rare.length > 0) this.rareLanguages.set(post, rare);
    return post;
  }

  /** Forgets somebody with all posts; answers the numbers that the posts had. */
  forget(personId: string): readonly number[] {
    const person = this.people.numberOf(personId);
    if (person < 0) return [];
    const gone: number[] = [];
    for (let post = this.first[person] ?? NOBODY; post !== NOBODY; post = this.following[post] ?? NOBODY) {
      gone.push(post);
      this.longNames.delete(post);
      this.rareLanguages.delete(post);
      this.posts.release(post);
    }
    this.people.release(person);
    return gone;
  }

  askedOf(post: number): number {
    return this.askedOn[this.author[post] ?? 0] ?? 0;
  }

  isNoAnswer(post: number, { excluded, now, wantsHelp }: Question): boolean {
    const person = this.author[post] ?? NOBODY;
    if ((this.pausedUntil[person] ?? 0) > now) return true;
    if (wantsHelp && (this.helpsFrom[person] ?? 0) > now) return true;
    return excluded.has(person);
  }

  sharesRareLanguage(post: number, { rareLanguages }: Question): boolean {
    return this.rareLanguages.get(post)?.some((code) => rareLanguages.includes(code)) ?? false;
  }

  namesOneOf(post: number, { named, absenceIn }: Question): boolean {
    const names = this.longNames.get(post) ?? [];
    return names.some(
      ({ activity, seenIn }) => named[activity] === 1 && (seenIn === EVERYWHERE || seenIn === absenceIn),
    );
  }

  municipalityOf(area: number): number {
    return this.areas.municipalityOf(area);
  }

  compareIds(a: number, b: number): number {
    return this.posts.compare(a, b);
  }
}
