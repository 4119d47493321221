import { Injectable } from '@nestjs/common';
import { AreasService } from '#areas';
import { Clock, hasRole, type SignedIn } from '#kernel';
import { PostReaderService, type PostView } from '#marketplace';

import type { SetAside, StoredExchangePost } from '../data/exchanges.queries.js';
import { ExchangesRepository, type ExchangeScope } from '../data/exchanges.repository.js';
import { legsOfId, type LegPosts } from '../domain/exchange/exchange-id.js';
import { legReasons } from '../domain/exchange/leg-reasons.rules.js';
import { Around, pointsOf } from '../domain/exchange/legs.rules.js';
import { EXCHANGE_METRES, peopleOf, type ExchangePeople } from '../domain/exchange/people.js';
import type { Reason } from '../domain/reasons.js';

/** One helps one other in an exchange: by which posts, as the viewer sees them, and why that fits. */
export interface ExchangeLeg {
  readonly offer: PostView;
  readonly request: PostView;
  readonly reasons: readonly Reason[];
}

/** Two who could help each other, or three in a ring; a proposal to a broker, who asks them. */
export interface Exchange {
  readonly id: string;
  /** Each one helps the next; the last one the first. */
  readonly legs: readonly ExchangeLeg[];
}

/** An exchange as its posts are in the database now. */
export interface CheckedExchange {
  readonly id: string;
  readonly legs: readonly { readonly offer: StoredExchangePost; readonly request: StoredExchangePost }[];
}

/** What both the night and a question read: posts as people who can help each other, and the same again just before they are shown. */
@Injectable()
export class ExchangeGrounds {
  constructor(
    private readonly stored: ExchangesRepository,
    private readonly posts: PostReaderService,
    private readonly areas: AreasService,
    private readonly clock: Clock,
  ) {}

  /** In which areas this person arranges exchanges: a broker in the own ones; an administrator in the municipality of an area. */
  async scopeOf(actor: SignedIn, areaCode: string): Promise<ExchangeScope | null> {
    const tree = await this.areas.tree();
    const home = tree.municipalityOf(areaCode);
    if (home === null) return null;
    const mine = hasRole(actor, 'broker') && tree.covers(actor.brokerOf, areaCode);
    if (!mine && !hasRole(actor, 'administrator')) return null;
    const codes = mine ? actor.brokerOf : [home];
    const areas = [...new Set(codes.flatMap((code) => tree.below(code)))];
    return {
      areas,
      viewer: actor.id,
      absenceIn: mine ? actor.brokerOf.flatMap((code) => tree.municipalityOf(code) ?? []) : [],
    };
  }

  /** Posts as people who can help each other, two who are kept apart not. */
  async peopleOf(posts: readonly StoredExchangePost[]): Promise<ExchangePeople> {
    const tree = await this.areas.tree();
    const apart = await this.stored.apart([...new Set(posts.map(({ authorId }) => authorId))]);
    return peopleOf({ posts, pointOf: (code) => tree.find(code) ?? null, apart, maxMetres: EXCHANGE_METRES });
  }

  /** Which of these exchanges are possible in a scope at this moment, in the same order: all of it is read again by id. */
  async checked(scope: ExchangeScope, exchanges: readonly string[]): Promise<CheckedExchange[]> {
    const wanted = exchanges.flatMap((id) => {
      const legs = legsOfId(id);
      return legs ? [{ id, legs }] : [];
    });
    const ids = wanted.flatMap(({ legs }) => legs.flatMap(({ offerId, requestId }) => [offerId, requestId]));
    const posts = await this.stored.again(scope, [...new Set(ids)], this.clock.now());
    const people = await this.peopleOf(posts);
    const meets = meetingsIn(people);
    return wanted.flatMap(({ id, legs }) => {
      const found = legs.flatMap((leg) => meets(leg) ?? []);
      const inCircle = found.every(
        ({ request }, at) => request.authorId === found[(at + 1) % found.length]?.offer.authorId,
      );
      return found.length === legs.length && inCircle ? [{ id, legs: found }] : [];
    });
  }

  /** Those that nobody put aside since one of their posts changed. */
  async wanted(exchanges: readonly CheckedExchange[]): Promise<CheckedExchange[]> {
    const aside = await this.stored.asideOf(exchanges.map(({ id }) => id));
    const revisionsOf = new Map(aside.map(({ exchange, revisions }) => [exchange, revisions.join()]));
    return exchanges.filter((exchange) => revisionsOf.get(exchange.id) !== asideOf(exchange).revisions.join());
  }

  /** Exchanges with their posts as the viewer sees them; one of which a post closed in between is left out. */
  async shown(actor: SignedIn, exchanges: readonly CheckedExchange[]): Promise<Exchange[]> {
    const tree = await this.areas.tree();
    const ids = exchanges.flatMap(({ legs }) => legs.flatMap(({ offer, request }) => [offer.postId, request.postId]));
    const posts = await this.posts.posts(actor, [...new Set(ids)]);
    return exchanges.flatMap(({ id, legs }) => {
      const shown = legs.flatMap(({ offer, request }) => {
        const [given, asked] = [posts.get(offer.postId), posts.get(request.postId)];
        if (given?.state !== 'open' || asked?.state !== 'open') return [];
        const reasons = legReasons(offer, request, tree.metres(offer.areaCode, request.areaCode));
        return [{ offer: given, request: asked, reasons }];
      });
      return shown.length === legs.length ? [{ id, legs: shown }] : [];
    });
  }
}

/** How an exchange is put aside: with the words that its posts say now. */
export const asideOf = ({ id, legs }: CheckedExchange): SetAside => ({
  exchange: id,
  revisions: legs.flatMap(({ offer, request }) => [offer.revision, request.revision]),
});

/** Looks up the two posts of a leg and whether they meet. */
function meetingsIn(people: ExchangePeople) {
  const numbers = new Map(people.posts.map(({ postId }, number) => [postId, number]));
  const posts = people.posts as readonly StoredExchangePost[];
  const around = new Around(people);
  return ({ offerId, requestId }: LegPosts): CheckedExchange['legs'][number] | null => {
    const [at, to] = [numbers.get(offerId) ?? -1, numbers.get(requestId) ?? -1];
    const [offer, request] = [posts[at], posts[to]];
    if (offer?.kind !== 'offer' || request?.kind !== 'request' || offer.activity !== request.activity) return null;
    around.lookFrom(people.areaOf[at] as number);
    const near = around.points[people.areaOf[to] as number] as number;
    return pointsOf(people, at, to, near) > 0 ? { offer, request } : null;
  };
}
