import type { PersonEntity } from '#accounts';
import { activityOf } from '#activities';
import { wallTimeOf } from '#kernel';
import type { AreaEntity } from '#areas';
import type { PostEntity, PostView } from '#marketplace';
import type { Database, Tx } from '#platform';

import type { Candidate } from '../domain/candidate.rules.js';
import { rankSuggestions, strengthOf, type Strength } from '../domain/score.rules.js';
import type { Reason } from '../domain/reasons.js';

type RevisionRow = Omit<PostView['shown'], 'title' | 'text'> & { readonly postId: string; readonly number: number };
interface ResidentRow {
  readonly personId: string;
  readonly areaCode: string;
  readonly languages: string[];
  readonly pausedUntil: Date | null;
  readonly helpsFrom: string | null;
  readonly helpsAtMost: number | null;
}
interface AskedRow {
  readonly personId: string;
  readonly askedOn: string;
}
interface BlockRow {
  readonly byId: string;
  readonly blockedId: string;
}

/** Everything that is stored, as TypeORM gives it. */
export interface Everything {
  readonly posts: readonly PostEntity[];
  readonly postsOf: ReadonlyMap<string, readonly PostEntity[]>;
  readonly revisions: ReadonlyMap<string, RevisionRow>;
  readonly people: ReadonlyMap<string, PersonEntity>;
  readonly residents: ReadonlyMap<string, ResidentRow>;
  readonly areas: ReadonlyMap<string, AreaEntity>;
  readonly blocks: ReadonlySet<string>;
  readonly asked: ReadonlyMap<string, AskedRow>;
  /** How many agreements somebody formed as a helper in a month, Dutch time, as all towns keep. */
  readonly helped: ReadonlyMap<string, number>;
}

const keyed = <Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row> =>
  new Map(rows.map((row) => [key(row), row]));

/** Reads whole tables, without a thought for what is asked of them. */
export async function readEverything(database: Database): Promise<Everything> {
  const tables = await database.write(async ({ manager }) => ({
    posts: await manager.getRepository<PostEntity>('PostEntity').find(),
    revisions: keyed(
      await manager.getRepository<RevisionRow>('PostRevisionEntity').find(),
      ({ postId, number }) => `${postId} ${number}`,
    ),
    people: keyed(await manager.getRepository<PersonEntity>('PersonEntity').find(), ({ id }) => id),
    residents: keyed(await manager.getRepository<ResidentRow>('ResidentEntity').find(), ({ personId }) => personId),
    areas: keyed(await manager.getRepository<AreaEntity>('AreaEntity').find(), ({ code }) => code),
    asked: keyed(await manager.getRepository<AskedRow>('AskedEntity').find(), ({ personId }) => personId),
    helped: await helpedIn(manager),
    blocks: new Set(
      (await manager.getRepository<BlockRow>('BlockEntity').find()).flatMap(({ byId, blockedId }) => [
        `${byId} ${blockedId}`,
        `${blockedId} ${byId}`,
      ]),
    ),
  }));
  const postsOf = new Map<string, PostEntity[]>();
  for (const post of tables.posts) postsOf.set(post.authorId, [...(postsOf.get(post.authorId) ?? []), post]);
  return { ...tables, postsOf };
}

/** A suggestion, as far as it is compared. */
export interface Compared {
  readonly postId: string;
  readonly strength: Strength;
  readonly reasons: readonly Reason[];
}

/** What an author is suggested, found by looking at every post there is. */
export function bruteForce(all: Everything, asking: PostEntity, now: Date, first: number): Compared[] {
  const homeOf = (id: string): string => municipalityOf(all, all.residents.get(id)?.areaCode ?? '');
  const seen = (post: PostEntity): boolean =>
    isShown(all, post, now) &&
    !all.blocks.has(`${post.authorId} ${asking.authorId}`) &&
    (!isAbsence(all, post) || municipalityOf(all, post.areaCode) === homeOf(asking.authorId));
  if (!takesPart(all, asking.authorId, now)) return [];
  const today = dutchDay(now);
  // Room is hidden: what somebody offers besides stays a reason all the same.
  const found = all.posts.filter(
    (post) => seen(post) && (post.kind === 'request' || hasRoom(all, post.authorId, today)),
  );
  const others = found.map((post) => candidateOf(all, post, true, seen));
  const seeker = candidateOf(all, asking, false, (post) => isOpen(post, now));
  return rankSuggestions(seeker, others, now, undefined, first).map(({ postId, score, reasons }) => ({
    postId,
    strength: strengthOf(score),
    reasons,
  }));
}

const isOpen = (post: PostEntity, now: Date): boolean => post.state === 'open' && post.openUntil > now;

function takesPart(all: Everything, id: string, now: Date): boolean {
  const pausedUntil = all.residents.get(id)?.pausedUntil ?? null;
  return all.people.get(id)?.state === 'active' && (pausedUntil === null || pausedUntil <= now);
}

const dutchDay = (at: Date): string => wallTimeOf(at, 'Europe/Amsterdam').slice(0, 10);
const helperIn = (id: string, day: string): string => `${id} ${day.slice(0, 7)}`;

async function helpedIn(manager: Tx['manager']): Promise<Map<string, number>> {
  const agreements = await manager.query<{ helper_id: string; formed_at: Date }[]>('SELECT * FROM agreement');
  const helped = new Map<string, number>();
  for (const { helper_id: id, formed_at: at } of agreements) {
    const key = helperIn(id, dutchDay(at));
    helped.set(key, (helped.get(key) ?? 0) + 1);
  }
  return helped;
}

function hasRoom(all: Everything, id: string, today: string): boolean {
  const { helpsFrom = null, helpsAtMost = null } = all.residents.get(id) ?? {};
  const thisMonth = all.helped.get(helperIn(id, today)) ?? 0;
  return (helpsFrom === null || helpsFrom <= today) && (helpsAtMost === null || thisMonth < helpsAtMost);
}

const isShown = (all: Everything, post: PostEntity, now: Date): boolean =>
  isOpen(post, now) && takesPart(all, post.authorId, now);

function wordsOf(all: Everything, post: PostEntity): RevisionRow {
  const words = all.revisions.get(`${post.id} ${post.approvedRevision ?? 'none'}`);
  if (!words) throw new Error(`The post ${post.id} says nothing.`);
  return words;
}

function isAbsence(all: Everything, post: PostEntity): boolean {
  const { activity, wantedActivity } = wordsOf(all, post);
  const away = (slug: string | null): boolean => slug !== null && activityOf(slug)?.absence === true;
  return (post.kind === 'request' && away(activity)) || (post.kind === 'offer' && away(wantedActivity));
}

function above(all: Everything, code: string, kind: AreaEntity['kind']): string {
  const area = all.areas.get(code);
  return area === undefined || area.kind === kind ? code : above(all, area.parentCode ?? '', kind);
}

const municipalityOf = (all: Everything, code: string): string => above(all, code, 'municipality');

function candidateOf(
  all: Everything,
  post: PostEntity,
  dateIsHidden: boolean,
  seen: (post: PostEntity) => boolean,
): Candidate {
  const words = wordsOf(all, post);
  const area = all.areas.get(post.areaCode);
  const dateHidden = dateIsHidden && isAbsence(all, post);
  const ofAuthor = (all.postsOf.get(post.authorId) ?? []).filter((other) => other.kind !== post.kind && seen(other));
  const remote = words.place === 'online' || words.place === 'byPhone';
  return {
    postId: post.id,
    authorId: post.authorId,
    kind: post.kind,
    activity: words.activity,
    group: activityOf(words.activity)?.group ?? words.activity,
    areaCode: post.areaCode,
    districtCode: above(all, post.areaCode, 'district'),
    point: area ? { lat: area.lat, lon: area.lon } : null,
    atDistance: remote ? 'only' : words.place === 'any' ? 'possible' : 'no',
    availability: words.availability,
    onceOn: dateHidden ? null : words.onceOn,
    dateHidden,
    languages: words.languages.length > 0 ? words.languages : (all.residents.get(post.authorId)?.languages ?? []),
    wantedActivity: words.wantedActivity,
    activitiesOfAuthor: ofAuthor.map((other) => wordsOf(all, other).activity),
    publishedAt: post.publishedAt ?? new Date(0),
    waitingSince: post.publishedAt ?? new Date(0),
    askedOn: all.asked.get(post.authorId)?.askedOn ?? null,
  };
}
