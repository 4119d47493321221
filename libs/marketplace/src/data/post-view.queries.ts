import type { PersonId } from '#kernel';

import type { PostContent } from '../domain/post-content.rules.js';
import type { Post, PostKind, PostState } from '../domain/post.rules.js';
import type { HouseRule } from '../domain/review.rules.js';
import type { Revision, RevisionState } from '../domain/revision.rules.js';

/** What a revision says, with the title that was made of it. */
export interface PostWords extends PostContent {
  readonly title: string;
}

/** A revision with what became of it; for the author and for brokers of the area. */
export interface RevisionView extends Revision, PostWords {
  readonly submittedAt: Date | null;
  readonly decidedAt: Date | null;
  /** What the reviewer wrote to the author. */
  readonly note: string | null;
  readonly houseRule: HouseRule | null;
}

/** A post as one viewer sees it, with its author; `shown` is the approved revision wherever there is one. */
export interface PostView extends Post {
  readonly areaCode: string;
  /** Whether it tells that somebody is away. */
  readonly absence: boolean;
  readonly publishedAt: Date | null;
  readonly createdAt: Date;
  readonly version: number;
  readonly author: {
    readonly id: PersonId;
    readonly firstName: string;
    readonly areaCode: string;
    readonly languages: readonly string[];
  };
  readonly shown: PostWords;
  /** State of the newest revision, which the moves depend on. */
  readonly latestState: RevisionState;
  /** The newest revision; null for everybody but the author and brokers of the area. */
  readonly latest: RevisionView | null;
}

type Prefixed<Row, Prefix extends string> = { readonly [Key in keyof Row & string as `${Prefix}${Key}`]: Row[Key] };

interface WordsRow {
  readonly title: string;
  readonly text: string;
  readonly activity: string;
  readonly availability: number;
  readonly place: PostContent['place'];
  readonly in_return: PostContent['inReturn'];
  readonly in_return_text: string;
  readonly wanted_activity: string | null;
  readonly languages: string[];
  readonly once_on: string | null;
  readonly places: number;
  readonly vacancy: PostContent['vacancy'];
}

/** Columns that every reading of posts gives. */
export interface PostRow extends Prefixed<WordsRow, 'r_'> {
  readonly id: string;
  readonly kind: PostKind;
  readonly vacancy: boolean;
  readonly author_id: string;
  readonly state: PostState;
  readonly area_code: string;
  readonly places: number;
  readonly taken: number;
  readonly approved_revision: number | null;
  readonly latest_revision: number;
  readonly open_until: Date;
  readonly published_at: Date | null;
  readonly created_at: Date;
  readonly version: number;
  readonly absence: boolean;
  readonly first_name: string;
  readonly author_area: string;
  readonly author_languages: string[];
  readonly latest_state: RevisionState;
}

/** The same with the newest revision. */
export interface WholePostRow extends PostRow, Prefixed<WordsRow, 'l_'> {
  readonly l_submitted_at: Date | null;
  readonly l_decided_at: Date | null;
  readonly l_note: string | null;
  readonly l_house_rule: HouseRule | null;
}

const WORDS = [
  'title',
  'text',
  'activity',
  'availability',
  'place',
  'in_return',
  'in_return_text',
  'wanted_activity',
  'languages',
  'once_on::text',
  'places',
  'vacancy',
];

/** `alias.column AS prefix_column` for every column of words; a date is read as the text that it is. */
const words = (alias: string, prefix: string): string =>
  WORDS.map((column) => `${alias}.${column} AS ${prefix}${column.replace('::text', '')}`).join(', ');

const OWN_COLUMNS = `p.id, p.kind, p.vacancy, p.author_id, p.state, p.area_code, p.places, p.taken, p.approved_revision,
  p.latest_revision, p.open_until, p.published_at, p.created_at, p.version, coalesce(p.absence, false) AS absence`;

/** What a page of posts brings of their authors, under the names that `PAGE_COLUMNS` reads. */
export const AUTHOR_COLUMNS = 'a.first_name, s.area_code AS author_area, s.languages AS author_languages';

/** What is selected of `post p`, its shown revision `r`, its newest state `l`, `person a` and `resident s`. */
const POST_COLUMNS = `${OWN_COLUMNS}, ${words('r', 'r_')}, ${AUTHOR_COLUMNS}, l.state AS latest_state`;

/** The same of a page `p` that has its authors' columns; hardly any of its posts has a newer revision to look up. */
export const PAGE_COLUMNS = `${OWN_COLUMNS}, ${words('r', 'r_')}, p.first_name, p.author_area, p.author_languages,
  CASE WHEN p.latest_revision = p.approved_revision THEN r.state ELSE (
    SELECT l.state FROM post_revision l WHERE l.post_id = p.id AND l.number = p.latest_revision) END AS latest_state`;

/** The same with everything of the newest revision. */
export const WHOLE_POST_COLUMNS = `${POST_COLUMNS},
  ${words('l', 'l_')}, l.submitted_at AS l_submitted_at, l.decided_at AS l_decided_at, l.note AS l_note, l.house_rule AS l_house_rule`;

/** The post of a row, without its newest revision. */
export const postView = (row: PostRow): PostView => ({
  id: row.id,
  kind: row.kind,
  vacancy: row.vacancy,
  authorId: row.author_id,
  state: row.state,
  places: row.places,
  taken: row.taken,
  approvedRevision: row.approved_revision,
  latestRevision: row.latest_revision,
  openUntil: row.open_until,
  areaCode: row.area_code,
  absence: row.absence,
  publishedAt: row.published_at,
  createdAt: row.created_at,
  version: row.version,
  author: {
    id: row.author_id,
    firstName: row.first_name,
    areaCode: row.author_area,
    languages: row.author_languages,
  },
  shown: {
    title: row.r_title,
    text: row.r_text,
    activity: row.r_activity,
    availability: row.r_availability,
    place: row.r_place,
    inReturn: row.r_in_return,
    inReturnText: row.r_in_return_text,
    wantedActivity: row.r_wanted_activity,
    languages: row.r_languages,
    onceOn: row.r_once_on,
    places: row.r_places,
    vacancy: row.r_vacancy,
  },
  latestState: row.latest_state,
  latest: null,
});

/** The post of a row, with its newest revision. */
export const wholePostView = (row: WholePostRow): PostView => ({
  ...postView(row),
  latest: {
    number: row.latest_revision,
    state: row.latest_state,
    title: row.l_title,
    text: row.l_text,
    activity: row.l_activity,
    availability: row.l_availability,
    place: row.l_place,
    inReturn: row.l_in_return,
    inReturnText: row.l_in_return_text,
    wantedActivity: row.l_wanted_activity,
    languages: row.l_languages,
    onceOn: row.l_once_on,
    places: row.l_places,
    vacancy: row.l_vacancy,
    submittedAt: row.l_submitted_at,
    decidedAt: row.l_decided_at,
    note: row.l_note,
    houseRule: row.l_house_rule,
  },
});
