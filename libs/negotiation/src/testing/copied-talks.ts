import type { SignedIn } from '#kernel';
import { newId, type NamedQuery } from '#platform';

import type { Street } from './street.js';

/** Talks of two people about a post, with an agreement when they have one. */
export interface Between {
  readonly id: string;
  readonly postId: string;
  readonly fatma: SignedIn;
  readonly jan: SignedIn;
  readonly agreementId: string | null;
  /** Until when the talks, or the amendment, wait for an answer. */
  readonly answerBy: Date;
}

/** Rows of tables as JSON, by table. */
export type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

const OF_TALKS = 'negotiation_id = $1';
const OF_AGREEMENT = 'agreement_id IN (SELECT id FROM agreement WHERE negotiation_id = $1)';
/** Where everything about some talks stands: `$1` talks, `$2` post, `$3` people. */
const COPIED = {
  person: 'id = ANY ($3::uuid[])',
  resident: 'person_id = ANY ($3::uuid[])',
  role_grant: 'person_id = ANY ($3::uuid[])',
  post: 'id = $2',
  post_revision: 'post_id = $2',
  negotiation: 'id = $1',
  turn: OF_TALKS,
  terms_proposal: OF_TALKS,
  consent: OF_TALKS,
  suggestion: OF_TALKS,
  agreement: OF_TALKS,
  agreement_version: OF_TALKS,
  amendment: OF_TALKS,
  amendment_turn: `amendment_id IN (SELECT id FROM amendment WHERE ${OF_TALKS})`,
  agreement_pause: OF_AGREEMENT,
  occurrence: OF_AGREEMENT,
} as const;
/** What stands beside them once somebody acted, and is not copied. */
const BESIDE = {
  block: 'by_id = ANY ($3::uuid[])',
  suspension: 'person_id = ANY ($3::uuid[])',
  waiting_list: OF_TALKS,
} as const;
/** Events in the order in which they were written; whoever copies has none. */
const EVENTS = `(SELECT coalesce(jsonb_agg(to_jsonb(e) - 'id' - 'created_at' ORDER BY e.id), '[]') FROM outbox_event e
  WHERE e.key = $1::text OR e.key = ANY (SELECT unnest($3::uuid[])::text)
     OR e.key IN (SELECT id::text FROM agreement WHERE negotiation_id = $1))`;

const rowsOf = ([table, where]: [string, string]): string =>
  `'${table}', (SELECT coalesce(jsonb_agg(to_jsonb(${table})), '[]') FROM ${table} WHERE ${where})`;
const TABLES = Object.entries({ ...COPIED, ...BESIDE }).map(rowsOf);

/** Everything that is written about some talks, events too: `$1` talks, `$2` post, `$3` people. */
const EVERYTHING: NamedQuery<{ rows: Rows }, Rows> = {
  name: 'spec_everything',
  text: `SELECT jsonb_build_object(${TABLES.join(', ')}, 'outbox_event', ${EVENTS}) AS rows`,
  row: ({ rows }) => rows,
};

/** Everything that is written about some talks. */
export async function everythingAbout(world: Street, { id, postId, fatma, jan }: Between): Promise<Rows> {
  const [rows] = await world.database.read(EVERYTHING, [id, postId, [fatma.id, jan.id]]);
  if (!rows) throw new Error('A statement without FROM gave no row.');
  return rows;
}

/** A copy: until when it waits, and between whom when they are there already; otherwise between two of their own. */
export interface Wanted {
  readonly answerBy?: Date;
  readonly people?: { readonly fatma: SignedIn; readonly jan: SignedIn };
}

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const MOMENT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/g;

/** What is copied was checked when it was made; the triggers would write some of it twice. */
const WITHOUT_TRIGGERS: NamedQuery<object, object> = {
  name: 'spec_without_triggers',
  text: `SELECT set_config('session_replication_role', 'replica', true) AS set`,
  row: (row) => row,
};
const PUT = Object.keys(COPIED).map(
  (table) =>
    `put_${table} AS (INSERT INTO ${table} SELECT r.* FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb -> '${table}') r)`,
);

/** Puts rows into their tables: `$1` rows by table. */
const PUT_ROWS: NamedQuery<object, object> = {
  name: 'spec_put_rows',
  text: `WITH ${PUT.join(', ')} SELECT 1 AS put`,
  row: (row) => row,
};

/** Talks that were made once by the services, and are copied row by row under other ids as often as one likes. */
export class TalksToCopy {
  private constructor(
    private readonly world: Street,
    private readonly made: Between,
    /** What is written about them. */
    readonly rows: Rows,
  ) {}

  static async of(world: Street, made: Between): Promise<TalksToCopy> {
    return new TalksToCopy(world, made, await everythingAbout(world, made));
  }

  /** A copy of each kind that is wanted. */
  async copies(wanted: readonly Wanted[]): Promise<Between[]> {
    const made = wanted.map((one) => this.copied(one));
    const rows = Object.fromEntries(
      Object.keys(COPIED).map((table) => [table, made.flatMap((one) => one.rows[table] ?? [])]),
    );
    await this.world.database.write(async (tx) => {
      await tx.named(WITHOUT_TRIGGERS, []);
      await tx.named(PUT_ROWS, [JSON.stringify(rows)]);
    });
    return made.map(({ between }) => between);
  }

  private copied({ answerBy = this.made.answerBy, people }: Wanted): { between: Between; rows: Rows } {
    const { id, postId, fatma, jan, agreementId } = this.made;
    const { broker, clock } = this.world;
    const ids = new Map<string, string>([[broker.id, broker.id]]);
    if (people) ids.set(fatma.id, people.fatma.id).set(jan.id, people.jan.id);
    const other = (known: string): string => {
      const given = ids.get(known) ?? newId(clock.now());
      ids.set(known, given);
      return given;
    };
    const deadline = momentText(this.rows, this.made);
    const text = JSON.stringify(this.rows).replace(ID, other).replaceAll(deadline, answerBy.toISOString());
    const between: Between = {
      id: other(id),
      postId: other(postId),
      fatma: people?.fatma ?? { ...fatma, id: other(fatma.id) },
      jan: people?.jan ?? { ...jan, id: other(jan.id) },
      agreementId: agreementId && other(agreementId),
      answerBy,
    };
    const rows = JSON.parse(text) as Rows;
    return { between, rows: people ? { ...rows, person: [], resident: [], role_grant: [] } : rows };
  }
}

/** The deadline as PostgreSQL writes it in JSON. */
function momentText(rows: Rows, { answerBy }: Between): string {
  const texts = [...(rows['negotiation'] ?? []), ...(rows['amendment'] ?? [])].map((row) => String(row['answer_by']));
  const text = texts.find((one) => new Date(one).getTime() === answerBy.getTime());
  if (text === undefined) throw new Error('The deadline stands nowhere.');
  return text;
}

/** What is written about talks, told without ids and moments of this copy, so that copies can be compared. */
export async function toldAbout(world: Street, between: Between): Promise<Record<string, string[]>> {
  const rows = await everythingAbout(world, between);
  const { id, postId, fatma, jan, answerBy } = between;
  const names = new Map<string, string>([
    [id, 'talks'],
    [postId, 'post'],
    [fatma.id, 'Fatma'],
    [jan.id, 'Jan'],
    [world.broker.id, 'broker'],
    ...(rows['agreement'] ?? []).map((row): [string, string] => [String(row['id']), 'agreement']),
  ]);
  const told = Object.entries(rows).map(([table, all]): [string, string[]] => {
    const lines = all.map((row) =>
      JSON.stringify(row)
        .replace(ID, (known) => names.get(known) ?? 'another')
        .replace(MOMENT, (text) => (new Date(text).getTime() === answerBy.getTime() ? 'deadline' : text)),
    );
    // Events of one thing stand in the order in which they happened; between things, and of rows, there is none.
    return [table, table === 'outbox_event' ? lines.sort(byKey) : lines.sort()];
  });
  return Object.fromEntries(told);
}

const keyOf = (line: string): string => String((JSON.parse(line) as { key: unknown }).key);
const byKey = (one: string, other: string): number => keyOf(one).localeCompare(keyOf(other));
