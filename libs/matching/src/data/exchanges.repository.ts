import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { Database, type Tx } from '#platform';

import {
  ADD_SET_ASIDE,
  ADD_SUGGESTED,
  EXCHANGE_POSTS,
  EXCHANGE_POSTS_AGAIN,
  EXCHANGE_POSTS_AROUND,
  FORGET_SET_ASIDE,
  FORGET_SUGGESTED,
  KEPT_APART,
  PLANS_MADE,
  SET_ASIDE_IN,
  SET_ASIDE_OF,
  SUGGESTED_IN,
  TAKE_PLAN,
  type SetAside,
  type StoredExchangePost,
  type Suggested,
} from './exchanges.queries.js';

/** In which areas an exchange has to lie as a whole, and for whose eyes. */
export interface ExchangeScope {
  readonly areas: readonly string[];
  /** Null: the product itself, for whoever is broker there. */
  readonly viewer: PersonId | null;
  /** Municipalities whose posts about absence may be seen. */
  readonly absenceIn: readonly string[];
}

/** What a night found for one area. */
export interface AreaPlan {
  readonly areaCode: string;
  /** Names of exchanges, best first. */
  readonly exchanges: readonly string[];
}

/** What exchanges are made of, and what is suggested and put aside. */
@Injectable()
export class ExchangesRepository {
  constructor(private readonly database: Database) {}

  /** Every post of the scope, in no particular order. */
  posts(scope: ExchangeScope, now: Date): Promise<StoredExchangePost[]> {
    return this.database.read(EXCHANGE_POSTS, valuesOf(scope, now));
  }

  /** Those near some areas, and what helps somebody at a distance. */
  around(scope: ExchangeScope, near: readonly string[], author: PersonId, now: Date): Promise<StoredExchangePost[]> {
    return this.database.read(EXCHANGE_POSTS_AROUND, [...valuesOf(scope, now), near, author]);
  }

  /** Posts by id, as they are now; what does not fit the scope any more is missing. */
  again(scope: ExchangeScope, postIds: readonly string[], now: Date): Promise<StoredExchangePost[]> {
    return this.database.read(EXCHANGE_POSTS_AGAIN, [...valuesOf(scope, now), postIds]);
  }

  /** Who of these people are kept apart by a block. */
  apart(people: readonly PersonId[]): Promise<(readonly [PersonId, PersonId])[]> {
    return this.database.read(KEPT_APART, [people]);
  }

  /** Which of these were put aside. */
  asideOf(exchanges: readonly string[]): Promise<SetAside[]> {
    return this.database.read(SET_ASIDE_OF, [exchanges]);
  }

  /** Everything that was put aside in a municipality. */
  asideIn(municipality: string): Promise<SetAside[]> {
    return this.database.read(SET_ASIDE_IN, [municipality]);
  }

  /** Puts an exchange aside as its posts are now. */
  async setAside(tx: Tx, aside: SetAside, municipality: string, by: PersonId, now: Date): Promise<void> {
    await tx.named(ADD_SET_ASIDE, [aside.exchange, municipality, aside.revisions, by, now]);
  }

  /** What is suggested in an area after a number, best first. */
  suggestedIn(areaCode: string, after: number, limit: number): Promise<Suggested[]> {
    return this.database.read(SUGGESTED_IN, [areaCode, after, limit]);
  }

  /** When each municipality got its last plan. */
  async plansMade(): Promise<ReadonlyMap<string, Date>> {
    return new Map(await this.database.read(PLANS_MADE, []));
  }

  /** Claims the plan of a municipality; false when it was made since that moment, by whomever. */
  async takePlan(
    tx: Tx,
    plan: { municipality: string; covered: number; bound: number },
    since: Date,
    now: Date,
  ): Promise<boolean> {
    const taken = await tx.named(TAKE_PLAN, [plan.municipality, now, plan.covered, plan.bound, since]);
    return taken.length > 0;
  }

  /** Replaces all that is suggested in the areas of a municipality, and forgets what is not aside any more. */
  async replace(tx: Tx, municipality: string, plans: readonly AreaPlan[]): Promise<void> {
    await tx.named(FORGET_SUGGESTED, [plans.map(({ areaCode }) => areaCode)]);
    const rows = plans.flatMap(({ areaCode, exchanges }) => exchanges.map((name, at) => ({ areaCode, at, name })));
    await tx.named(ADD_SUGGESTED, [
      rows.map(({ areaCode }) => areaCode),
      rows.map(({ at }) => at + 1),
      rows.map(({ name }) => name),
    ]);
    await tx.named(FORGET_SET_ASIDE, [municipality]);
  }
}

const valuesOf = ({ areas, viewer, absenceIn }: ExchangeScope, now: Date): unknown[] => [now, areas, viewer, absenceIn];
