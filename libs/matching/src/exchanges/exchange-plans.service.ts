import { Injectable } from '@nestjs/common';
import { AreasService, type AreaTree } from '#areas';
import { Clock, err, localTimeOn, ok } from '#kernel';
import { Database } from '#platform';

import type { StoredExchangePost } from '../data/exchanges.queries.js';
import { ExchangesRepository, type AreaPlan } from '../data/exchanges.repository.js';
import { circleKey } from '../domain/exchange/circle-list.js';
import { clear } from '../domain/exchange/clearing.rules.js';
import { legsOfId, nameOf } from '../domain/exchange/exchange-id.js';
import type { ExchangePeople } from '../domain/exchange/people.js';
import { CircleSearch } from '../domain/exchange/rings.rules.js';
import type { Work } from '../domain/exchange/work.js';
import { ExchangeGrounds } from './exchange-grounds.service.js';
import { inSlices } from './in-slices.js';

/** From when to before when a plan may begin, local time: it takes computing that nobody should notice. */
const NIGHT = ['03:00', '06:00'] as const;

/** Exchanges of an area that share nobody, by name, with how many people they hold and could hold. */
interface Plan extends AreaPlan {
  readonly covered: number;
  readonly bound: number;
}

/**
 * Each night, for each municipality and every area in it: exchanges and rings of three that share nobody and hold as
 * many people as can be found. A broker of a district gets those that lie in that district as a whole.
 */
@Injectable()
export class ExchangePlansService {
  constructor(
    private readonly database: Database,
    private readonly stored: ExchangesRepository,
    private readonly grounds: ExchangeGrounds,
    private readonly areas: AreasService,
    private readonly clock: Clock,
  ) {}

  /** Makes the plans of this night that are not there yet, where it is night; answers how many municipalities got one. */
  async planDue(): Promise<number> {
    const tree = await this.areas.tree();
    const made = await this.stored.plansMade();
    let planned = 0;
    for (const { code } of tree.listed(null, 'municipality')) {
      const since = thisNight(this.clock.now(), tree.zoneOf(code));
      if (since === null) continue;
      const last = made.get(code);
      if ((last === undefined || last < since) && (await this.plan(tree, code, since))) planned += 1;
    }
    return planned;
  }

  private async plan(tree: AreaTree, municipality: string, since: Date): Promise<boolean> {
    const now = this.clock.now();
    const scope = { areas: tree.below(municipality), viewer: null, absenceIn: [municipality] };
    const posts = await this.stored.posts(scope, now);
    const aside = await this.stillAside(municipality, posts);
    const plans: Plan[] = [];
    for (const areaCode of tree.below(municipality)) plans.push(await this.planOf(areaCode, tree, posts, aside));
    const [whole] = plans;
    if (!whole) return false;
    const { covered, bound } = whole;
    const stored = await this.database.transaction(async (tx) => {
      if (!(await this.stored.takePlan(tx, { municipality, covered, bound }, since, now))) return err({ kind: 'Made' });
      await this.stored.replace(tx, municipality, plans);
      return ok(true);
    });
    return stored.ok;
  }

  /** Names of what was put aside, as long as its posts say what they said. */
  private async stillAside(municipality: string, posts: readonly StoredExchangePost[]): Promise<string[]> {
    const revisionOf = new Map(posts.map(({ postId, revision }) => [postId, revision]));
    const aside = await this.stored.asideIn(municipality);
    return aside
      .filter(({ exchange, revisions }) => {
        const ids = legsOfId(exchange)?.flatMap(({ offerId, requestId }) => [offerId, requestId]) ?? [];
        return ids.length > 0 && ids.every((id, at) => revisionOf.get(id) === revisions[at]);
      })
      .map(({ exchange }) => exchange);
  }

  private async planOf(
    areaCode: string,
    tree: AreaTree,
    posts: readonly StoredExchangePost[],
    aside: readonly string[],
  ): Promise<Plan> {
    const codes = new Set(tree.below(areaCode));
    const people = await this.grounds.peopleOf(
      posts.filter((post) => codes.has(post.areaCode) && codes.has(post.homeCode)),
    );
    return { areaCode, ...(await inSlices(planFor(people, keysIn(people, aside)))) };
  }
}

/** The plan for these people: names of exchanges, best first. */
function* planFor(people: ExchangePeople, aside: ReadonlySet<string>): Work<Omit<Plan, 'areaCode'>> {
  const { circles, covered, bound } = yield* clear(people, aside);
  const search = new CircleSearch(people);
  const exchanges: string[] = [];
  for (const { members } of circles) {
    exchanges.push(nameOf(search, members));
    yield;
  }
  return { exchanges, covered, bound };
}

/** When the night began in which it is now, or null when it is no night there. */
function thisNight(now: Date, zone: string): Date | null {
  const [from, until] = NIGHT.map((time) => localTimeOn(now, zone, 0, time)) as [Date, Date];
  return from <= now && now < until ? from : null;
}

/** The circles of people that were put aside, as the plan knows them. */
function keysIn(people: ExchangePeople, aside: readonly string[]): ReadonlySet<string> {
  if (aside.length === 0) return new Set();
  const authors = new Map(people.posts.map(({ postId }, post) => [postId, people.personOf[post] as number]));
  const keys = aside.flatMap((exchange) => {
    const members = legsOfId(exchange)?.map(({ offerId }) => authors.get(offerId) ?? -1) ?? [];
    return members.includes(-1) ? [] : [circleKey(members)];
  });
  return new Set(keys);
}
