import type { Client } from 'pg';
import { SESSION_COOKIE, tokenHash } from '#platform';

import type { BenchRequest } from '../runner/rung.js';
import { TOWN } from '../world/shapes.js';
import {
  ADD_CONSENTS,
  ADD_PROPOSALS,
  ADD_TALKS,
  ADD_TURNS,
  COUNT_AGREED,
  LET_STAND,
  PICK_TALKS,
  PICKED,
  SIGN_IN,
  WRITTEN,
} from './talks.queries.js';
import { COUNTERED, COUNTERED_STORED, FIRST_STORED, type OURS } from './turns-operations.data.js';

/** Talks that wait for the author of the post. */
export interface Talks {
  readonly id: string;
  readonly author: string;
  readonly responder: string;
}

/** Makes talks for one window after the other, each about a post that no earlier ones were about. */
export class TalksMaker {
  constructor(
    private readonly client: Client,
    /** The number of the first post that they are about. */
    private next = 1,
  ) {}

  /** So many talks with so many turns made, the last version being the first. */
  async make(count: number, turns = 1): Promise<Talks[]> {
    const { terms, canonical, hash } = FIRST_STORED;
    await this.client.query('BEGIN');
    await this.client.query(PICK_TALKS, [this.next, count, TOWN.people]);
    await this.client.query(ADD_TALKS, [turns]);
    await this.client.query(ADD_PROPOSALS, [JSON.stringify(terms), canonical, hash]);
    await this.client.query(ADD_CONSENTS, [hash]);
    await this.client.query(LET_STAND, [hash]);
    await this.client.query(ADD_TURNS);
    const { rows } = await this.client.query<Talks>(PICKED);
    if (rows.length < count) throw new Error(`There are posts for ${rows.length} talks, not for ${count}.`);
    const people = [...new Set(rows.flatMap(({ author, responder }) => [author, responder]))];
    await this.client.query(SIGN_IN, [people, people.map((person) => tokenHash(tokenOf(person)))]);
    await this.client.query('COMMIT');
    // As autovacuum would: the rows are many and new.
    await this.client.query('ANALYZE negotiation, turn, terms_proposal, consent, session');
    this.next += Math.ceil(count * STEP);
    return rows;
  }

  /** What stands in the tables about talks, in the same words for all. */
  async written(talks: readonly Talks[]): Promise<unknown[]> {
    const { rows } = await this.client.query<{ written: unknown }>(WRITTEN, [talks.map(({ id }) => id)]);
    return rows.map(({ written }) => written);
  }

  async agreed(talks: readonly Talks[]): Promise<number> {
    const { rows } = await this.client.query<{ agreed: number }>(COUNT_AGREED, [talks.map(({ id }) => id)]);
    return rows[0]?.agreed ?? 0;
  }
}

/** Few of the posts are left out: this many are enough for each of the talks. */
const STEP = 1.1;

const tokenOf = (person: string): string => `a-session-of-the-bench-for-${person}`;

/** The cookie of somebody in talks that were made here. */
export const cookieOf = (person: string): string => `${SESSION_COOKIE}=${tokenOf(person)}`;

const headersOf = (person: string): BenchRequest['headers'] => ({
  'content-type': 'application/json',
  cookie: cookieOf(person),
});

/** The authors answer the first version with another one. */
export const countersOf = (talks: readonly Talks[], { counter: query }: Record<keyof typeof OURS, string>) =>
  talks.map(({ id, author }): BenchRequest => {
    const variables = { negotiationId: id, seenVersion: 1, terms: COUNTERED };
    return { body: JSON.stringify({ query, variables }), headers: headersOf(author) };
  });

/** The others accept it. */
export const acceptsOf = (talks: readonly Talks[], { accept: query }: Record<keyof typeof OURS, string>) =>
  talks.map(({ id, responder }): BenchRequest => {
    const variables = { negotiationId: id, version: 2, termsHash: COUNTERED_STORED.hash };
    return { body: JSON.stringify({ query, variables }), headers: headersOf(responder) };
  });
