import { Injectable } from '@nestjs/common';
import { AreasService } from '#areas';
import { Clock, err, hasRole, ok, type Result, type SignedIn } from '#kernel';
import { PostReaderService, type NotFound, type PostView } from '#marketplace';
import { Database } from '#platform';

import { areasAround } from '../candidate-of.js';
import type { StoredExchangePost } from '../data/exchanges.queries.js';
import { ExchangesRepository, type ExchangeScope } from '../data/exchanges.repository.js';
import { ringsOf } from '../domain/exchange/best-circles.rules.js';
import { nameOf } from '../domain/exchange/exchange-id.js';
import { EXCHANGE_METRES } from '../domain/exchange/people.js';
import { CircleSearch } from '../domain/exchange/rings.rules.js';
import { asideOf, ExchangeGrounds, type Exchange } from './exchange-grounds.service.js';

/** An exchange with its place in the list of an area. */
export interface PlacedExchange {
  readonly number: number;
  readonly exchange: Exchange;
}

/** A page of what the night found; it may be short or empty while more follow. */
export interface AreaPage {
  readonly exchanges: readonly PlacedExchange[];
  /** The number after which it goes on, or null when nothing follows. */
  readonly next: number | null;
}

/** So many more are looked for as may have been put aside or have closed meanwhile. */
const SPARE = 50;
/** How many that the night found are read again at a time, and how often at most for one page. */
const PAGE = 50;
const READS = 20;

/**
 * Exchanges and rings of three, for brokers of the areas in which all of it lies, and for administrators. Nothing is
 * arranged by it: a broker proposes, the people decide. For everybody else there is no such post and no such area.
 */
@Injectable()
export class ExchangesService {
  constructor(
    private readonly database: Database,
    private readonly stored: ExchangesRepository,
    private readonly grounds: ExchangeGrounds,
    private readonly posts: PostReaderService,
    private readonly areas: AreasService,
    private readonly clock: Clock,
  ) {}

  /** The best `first` exchanges and rings that a post is part of, as things are now. */
  async forPost(actor: SignedIn, postId: string, first = 10): Promise<Result<Exchange[], NotFound>> {
    const post = await this.posts.post(actor, postId);
    const scope = post?.state === 'open' ? await this.grounds.scopeOf(actor, post.areaCode) : null;
    if (post === null || scope === null) return notFound;
    const names = await this.found(scope, post, first + SPARE);
    const possible = await this.grounds.wanted(await this.grounds.checked(scope, names));
    return ok(await this.grounds.shown(actor, possible.slice(0, first)));
  }

  /**
   * The `first` best of what the night found for an area, from after a number on; what is not possible any more, or was
   * put aside, is left out.
   */
  async ofArea(actor: SignedIn, areaCode: string, after: number, first: number): Promise<Result<AreaPage, NotFound>> {
    const scope = await this.grounds.scopeOf(actor, areaCode);
    if (scope === null) return notFound;
    const found: PlacedExchange[] = [];
    let last = after;
    for (let reads = 0; reads < READS && found.length <= first; reads += 1) {
      const rows = await this.stored.suggestedIn(areaCode, last, PAGE);
      const numbers = new Map(rows.map(({ exchange, number }) => [exchange, number]));
      const possible = await this.grounds.wanted(await this.grounds.checked(scope, [...numbers.keys()]));
      const shown = await this.grounds.shown(actor, possible);
      found.push(...shown.map((exchange) => ({ exchange, number: numbers.get(exchange.id) ?? 0 })));
      last = rows.at(-1)?.number ?? last;
      if (rows.length === PAGE) continue;
      if (found.length <= first) return ok({ exchanges: found, next: null });
    }
    const exchanges = found.slice(0, first);
    return ok({ exchanges, next: found.length > first ? (exchanges.at(-1)?.number ?? after) : last });
  }

  /** Puts an exchange aside for all brokers, until one of its posts says something else; answers its name. */
  async setAside(actor: SignedIn, exchange: string): Promise<Result<string, NotFound>> {
    const tree = await this.areas.tree();
    const areas = hasRole(actor, 'broker') ? actor.brokerOf : [];
    // A code may be gone after an import of areas; the other ones count all the same.
    const known = areas.find((code) => tree.find(code));
    const scope = known === undefined ? null : await this.grounds.scopeOf(actor, known);
    const [found] = scope ? await this.grounds.checked(scope, [exchange]) : [];
    const municipality = tree.municipalityOf(found?.legs[0]?.offer.areaCode ?? '');
    if (!found || municipality === null) return notFound;
    return this.database.transaction<string, NotFound>(async (tx) => {
      await this.stored.setAside(tx, asideOf(found), municipality, actor.id, this.clock.now());
      return ok(found.id);
    });
  }

  /** Names of the best circles through the author in which this very post is given or asked. */
  private async found(scope: ExchangeScope, post: PostView, limit: number): Promise<string[]> {
    const tree = await this.areas.tree();
    const near = [post.areaCode, post.author.areaCode].flatMap((code) => areasAround(tree, code, EXCHANGE_METRES));
    const rows = await this.stored.around(scope, [...new Set(near)], post.authorId, this.clock.now());
    const others = (row: StoredExchangePost): boolean =>
      row.authorId === post.authorId && row.kind === post.kind && row.postId !== post.id;
    const people = await this.grounds.peopleOf(rows.filter((row) => !others(row)));
    const search = new CircleSearch(people);
    const author = people.ids.indexOf(post.authorId);
    const circles = author < 0 ? [] : ringsOf(search, author, limit);
    return circles.map(({ members }) => nameOf(search, members));
  }
}

const notFound = err({ kind: 'NotFound' } as const);
