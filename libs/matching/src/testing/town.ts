import type { Type } from '@nestjs/common';
import { AccountsModule, type PersonEntity } from '#accounts';
import { activityOf } from '#activities';
import { AreaImportService, readAreas } from '#areas';
import { gridOf, type Role, type SignedIn } from '#kernel';
import type { PostEntity, PostState, PostView } from '#marketplace';
import { newId, sha256 } from '#platform';
import { mediumBenchWith, type MediumBench } from '#platform/testing';
import { ResidentsModule } from '#residents';

import type { Reason } from '../domain/reasons.js';
import type { MatchWeights } from '../domain/score.rules.js';
import { IndexedPosts } from '../indexed-posts.service.js';
import { MatchingModule } from '../matching.module.js';
import { SuggestionsService } from '../suggestions.service.js';

/** Two towns beside each other and one far away, each neighbourhood some 1,100 metres north of the one before. */
const TOWNS = [
  { digits: '0034', name: 'Almere', lat: 52.33, lon: 5.22, districts: 4, neighbourhoods: 3 },
  { digits: '0050', name: 'Zeewolde', lat: 52.33, lon: 5.3, districts: 1, neighbourhoods: 3 },
  { digits: '0014', name: 'Groningen', lat: 53.21, lon: 6.56, districts: 1, neighbourhoods: 3 },
] as const;

const AREA_LINES = TOWNS.flatMap(({ digits, name, lat, lon, districts, neighbourhoods }) => [
  `GM${digits},${name},municipality,,${lat},${lon},`,
  ...Array.from({ length: districts }, (_, d) => d).flatMap((d) => {
    const district = `${digits}0${d + 1}`;
    const south = lat + d * 0.03;
    return [
      `WK${district},${name} ${d},district,GM${digits},${south + 0.01},${lon},`,
      ...Array.from({ length: neighbourhoods }, (__, n) => {
        return `BU${district}0${n + 1},${name} ${d} ${n},neighbourhood,WK${district},${(south + n * 0.01).toFixed(3)},${lon},`;
      }),
    ];
  }),
]);

/** Codes of the neighbourhoods and districts where people live. */
export const HOMES = AREA_LINES.map((line) => line.split(',')[0] ?? '').filter((code) => !code.startsWith('GM'));
/** Where Fatma lives, and Jan. */
const ALMERE = 'BU00340101';
const ALMERE_NEXT = 'BU00340102';
export const ZEEWOLDE = 'BU00500101';
export const GRONINGEN = 'BU00140101';
export const TUESDAY_MORNING = gridOf([{ day: 'tuesday', part: 'morning' }]);
const DAY_MS = 86_400_000;

/** Somebody with a profile. */
export interface Townsperson {
  readonly id: string;
  readonly areaCode: string;
  readonly languages: readonly string[];
  readonly state: PersonEntity['state'];
  readonly pausedUntil: Date | null;
  /** Room for more help, see `Capacity` of residents. */
  readonly helpsFrom: string | null;
  readonly helpsAtMost: number | null;
}

/** What a revision says, as far as matching could read it. */
export type Words = Pick<
  PostView['shown'],
  'activity' | 'availability' | 'place' | 'wantedActivity' | 'languages' | 'onceOn'
>;

/** A post with its approved words, and words that wait for review. */
export interface TownPost extends Words {
  readonly id: string;
  readonly kind: PostEntity['kind'];
  readonly authorId: string;
  readonly areaCode: string;
  readonly state: PostState;
  readonly openUntil: Date;
  readonly publishedAt: Date;
  /** Of a post that was approved: a newer revision that waits for review, or null. */
  readonly waiting: Partial<Words> | null;
}

/** People and posts that are simply there, on a database of their own; who made them and how is no matter here. */
export interface Town extends MediumBench {
  readonly suggestions: SuggestionsService;
  /** Adds people. */
  settle(people: readonly Townsperson[]): Promise<void>;
  /** Adds posts, in whatever state. */
  publish(posts: readonly TownPost[]): Promise<void>;
  /** Adds agreements of helpers, formed at these moments; there are no talks behind them. */
  agree(formed: readonly (readonly [helperId: string, at: Date])[]): Promise<void>;
  /** Adds talks on posts, opened at these moments; nobody says anything in them. */
  talk(opened: readonly (readonly [postId: string, at: Date])[]): Promise<void>;
  /** Changes something behind everybody's back. */
  change(text: string, ...values: unknown[]): Promise<void>;
  /** Sends everybody away; then Fatma and Jan settle, with a request and an offer that fit and are not published yet. */
  begin(): Promise<{ fatma: Townsperson; jan: Townsperson; request: TownPost; offer: TownPost }>;
  /** Ids of what is suggested, or null when the post is not found. */
  found(actor: SignedIn, post: TownPost): Promise<string[] | null>;
  /** The reasons of the first suggestion. */
  firstReasons(actor: SignedIn, post: TownPost): Promise<readonly Reason[] | undefined>;
  personOf(changes?: Partial<Townsperson>): Townsperson;
  postOf(author: Townsperson, changes?: Partial<TownPost>): TownPost;
}

/** The actor behind a person; a broker has areas. */
export const actorOf = (id: string, brokerOf: readonly string[] = [], roles: Role[] = ['resident']): SignedIn => ({
  kind: 'person',
  id,
  roles: brokerOf.length > 0 ? [...roles, 'broker'] : roles,
  brokerOf,
  locale: 'nl',
});

/** What a test needs besides: an index, so that questions are answered from memory, or modules. */
interface TownNeeds {
  readonly withIndex?: boolean;
  /** What `MATCH_WEIGHTS` says; without it the default weights. */
  readonly weights?: Partial<MatchWeights>;
  readonly modules?: readonly Type[];
}

/** Opens a town where nobody lives yet. */
export async function openTown({ withIndex = false, weights = {}, modules = [] }: TownNeeds = {}): Promise<Town> {
  const settings = { MATCH_INDEX: withIndex, MATCH_WEIGHTS: weights };
  const bench = await mediumBenchWith(settings, AccountsModule, ResidentsModule, MatchingModule, ...modules);
  const areas = readAreas(['code,name,kind,parent_code,lat,lon,zone', ...AREA_LINES, ''].join('\n'));
  if (!areas.ok) throw new Error(areas.error.why);
  await bench.app.get(AreaImportService).importAreas(areas.value);
  if (withIndex) await bench.app.get(IndexedPosts).load();
  const suggestions = bench.app.get(SuggestionsService);
  const newcomer = (): string => newId(bench.clock.now());
  const change: Town['change'] = (text, ...values) =>
    bench.database.write((tx) => tx.manager.query(text, values).then(() => undefined));
  /** Writes rows that refer to others which are not there. */
  const alone = (text: string, rows: readonly unknown[]): Promise<void> =>
    bench.database.write(async ({ manager }) => {
      await manager.query('SET LOCAL session_replication_role = replica');
      await manager.query(text, [JSON.stringify(rows)]);
    });
  const settle: Town['settle'] = (people) => change(SETTLE, JSON.stringify(people));
  const personOf: Town['personOf'] = (changes) => ({
    id: newcomer(),
    areaCode: ALMERE,
    languages: ['nl'],
    state: 'active',
    pausedUntil: null,
    helpsFrom: null,
    helpsAtMost: null,
    ...changes,
  });
  const postOf: Town['postOf'] = (author, changes) => ({
    id: newcomer(),
    kind: 'offer',
    authorId: author.id,
    areaCode: author.areaCode,
    state: 'open',
    openUntil: new Date(bench.clock.now().getTime() + 30 * DAY_MS),
    publishedAt: new Date(bench.clock.now().getTime() - DAY_MS),
    activity: 'hanging-blinds',
    availability: 0,
    place: 'atRequester',
    wantedActivity: null,
    languages: ['nl'],
    onceOn: null,
    waiting: null,
    ...changes,
  });
  return {
    ...bench,
    suggestions,
    change,
    settle,
    personOf,
    postOf,
    publish: async (posts) => {
      const rows = JSON.stringify(posts.map(rowOf));
      await bench.database.write(async (tx) => {
        for (const step of PUBLISH) await tx.manager.query(step, [rows]);
      });
    },
    agree: (formed) => alone(AGREE, formed),
    talk: (opened) => alone(TALK, opened),
    begin: async () => {
      // Rows that are truncated one and all call no trigger.
      await change('INSERT INTO match_change (person_id) SELECT author_id FROM post');
      await change('TRUNCATE person CASCADE');
      const [fatma, jan] = [personOf(), personOf({ areaCode: ALMERE_NEXT })];
      await settle([fatma, jan]);
      const request = { kind: 'request', availability: TUESDAY_MORNING, languages: ['ar', 'nl'] } as const;
      return { fatma, jan, request: postOf(fatma, request), offer: postOf(jan, { availability: TUESDAY_MORNING }) };
    },
    found: async (actor, post) => {
      const answer = await suggestions.forPost(actor, post.id);
      return answer.ok ? answer.value.suggestions.map((suggestion) => suggestion.post.id) : null;
    },
    firstReasons: async (actor, post) => {
      const answer = await suggestions.forPost(actor, post.id);
      return answer.ok ? answer.value.suggestions[0]?.reasons : undefined;
    },
  };
}

/** The help that the author wants to have: what a request asks, and what an offer wants back. */
const wantedBy = ({ kind, activity, wantedActivity }: Omit<TownPost, 'waiting'>): string =>
  (kind === 'request' ? activity : wantedActivity) ?? '';

const APPROVED: readonly PostState[] = ['open', 'fulfilled', 'lapsed'];

function rowOf({ waiting, ...post }: TownPost) {
  const approved = APPROVED.includes(post.state);
  return {
    ...post,
    approved,
    municipality: `GM${post.areaCode.slice(2, 6)}`,
    absence: activityOf(wantedBy(post))?.absence === true,
    waiting: approved && waiting ? { ...post, ...waiting } : null,
    hash: sha256(post.id),
  };
}

const SETTLE = `
  WITH given AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb)
      AS g(id uuid, "areaCode" text, languages text[], state text, "pausedUntil" timestamptz, "helpsFrom" date, "helpsAtMost" smallint)
  ), people AS (
    INSERT INTO person (id, first_name, locale, state) SELECT id, 'Buur', 'nl', state FROM given RETURNING id
  )
  INSERT INTO resident (person_id, area_code, languages, availability, skills, about, paused_until, helps_from, helps_at_most, changed_at)
  SELECT g.id, g."areaCode", g.languages, 0, '{}', '', g."pausedUntil", g."helpsFrom", g."helpsAtMost", now() FROM given g`;

const AGREE = `
  INSERT INTO agreement (id, negotiation_id, post_id, requester_id, helper_id, version, terms, terms_hash, formed_at, state)
  SELECT gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), (a ->> 0)::uuid, 1, '{}', repeat('0', 64),
    (a ->> 1)::timestamptz, 'active'
  FROM jsonb_array_elements($1::jsonb) AS a`;

const TALK = `
  INSERT INTO negotiation (id, post_id, post_revision, requester_id, helper_id, opened_by, responder_id, zone, state, answer_by,
    opened_at, changed_at)
  SELECT gen_random_uuid(), (t ->> 0)::uuid, 1, somebody, gen_random_uuid(), 'requester', somebody, 'Europe/Amsterdam',
    'awaitingHelper', now(), (t ->> 1)::timestamptz, now()
  FROM jsonb_array_elements($1::jsonb) AS t, gen_random_uuid() AS somebody`;

const COLUMNS = `id uuid, kind text, "authorId" uuid, "areaCode" text, municipality text, state text, "openUntil" timestamptz,
  "publishedAt" timestamptz, activity text, availability int, place text, "wantedActivity" text, languages text[],
  "onceOn" date, absence boolean, approved boolean, waiting jsonb, hash text`;
const GIVEN = `jsonb_to_recordset($1::jsonb) AS g(${COLUMNS})`;

const revision = (number: number, from: string, state: string, approved: string): string => `
  INSERT INTO post_revision (post_id, number, state, title, text, activity, availability, place, in_return, in_return_text,
    wanted_activity, languages, once_on, places, content_hash, written_at, submitted_at, decided_at, decided_by, approved_hash)
  SELECT g.id, ${number}, ${state}, 'Een oproep', 'Een oproep in eigen woorden.', g.activity, g.availability, g.place, 'nothing', '',
    g."wantedActivity", g.languages, g."onceOn", 1, g.hash, now(), now(), CASE WHEN ${approved} THEN now() END,
    CASE WHEN ${approved} THEN g."authorId" END, CASE WHEN ${approved} THEN g.hash END
  FROM ${from}`;

/** The references between posts and revisions go both ways, so a post is there before it says anything. */
const PUBLISH = [
  `INSERT INTO post (id, kind, author_id, state, area_code, municipality_code, places, latest_revision, open_until, created_at)
   SELECT id, kind, "authorId", 'draft', "areaCode", municipality, 1, CASE WHEN waiting IS NULL THEN 1 ELSE 2 END,
     "openUntil", "publishedAt" FROM ${GIVEN}`,
  revision(
    1,
    GIVEN,
    `CASE WHEN g.approved THEN 'approved' WHEN g.state = 'draft' THEN 'draft' ELSE 'inReview' END`,
    'g.approved',
  ),
  revision(
    2,
    `jsonb_to_recordset($1::jsonb) AS whole(waiting jsonb), jsonb_to_record(whole.waiting) AS g(${COLUMNS.replace(', waiting jsonb', '')})
     WHERE g.id IS NOT NULL`,
    `'inReview'`,
    'false',
  ).replaceAll('g.hash', `repeat('0', 64)`),
  `UPDATE post p SET state = g.state, taken = CASE g.state WHEN 'fulfilled' THEN 1 ELSE 0 END, approved_revision = 1,
     approved_hash = g.hash, published_at = g."publishedAt", activity = g.activity, availability = g.availability,
     languages = g.languages::varchar[], absence = g.absence, search_vector = ''
   FROM ${GIVEN} WHERE p.id = g.id AND g.approved`,
  `UPDATE post p SET state = g.state FROM ${GIVEN} WHERE p.id = g.id AND NOT g.approved`,
];
