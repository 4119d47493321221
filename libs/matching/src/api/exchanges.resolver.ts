import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '#kernel';
import { keysOf, PostSights } from '#marketplace/api';
import { CurrentActor, Cursors, NotFoundError, pageOf, RequiresRole, show, type Connection } from '#platform';

import { ExchangesService } from '../exchanges/exchanges.service.js';
import {
  ExchangeArgs,
  ExchangeConnection,
  ExchangesArgs,
  ExchangeSetAside,
  ExchangesOfAreaArgs,
  ExchangeType,
  SetAsideExchangeResult,
} from './exchanges.types.js';

const OF_AREA = 'exchangesOfArea';
const present = { NotFound: () => NotFoundError.of() };

/** Exchanges and rings of three, for whoever could bring them about. */
@Resolver()
export class ExchangesResolver {
  constructor(
    private readonly found: ExchangesService,
    private readonly sights: PostSights,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => [ExchangeType], {
    nullable: true,
    description:
      'Exchanges and rings of three that an open post of your areas could be part of, best first. All of it lies in your areas; null when the post is not yours to ask for or not open.',
  })
  @RequiresRole('broker', 'administrator')
  async exchanges(
    @CurrentActor() actor: SignedIn,
    @Args() { postId, first }: ExchangesArgs,
  ): Promise<ExchangeType[] | null> {
    const found = await this.found.forPost(actor, postId, first);
    if (!found.ok) return null;
    const sight = await this.sights.of(actor);
    return found.value.map((exchange) => ExchangeType.from(exchange, sight, actor.locale));
  }

  @Query(() => ExchangeConnection, {
    nullable: true,
    description:
      'Exchanges and rings of three that were found for an area last night, best first; nobody is in two of them. What is not possible any more is left out; null when the area is not yours.',
  })
  @RequiresRole('broker', 'administrator')
  async exchangesOfArea(
    @CurrentActor() actor: SignedIn,
    @Args() { areaCode, first, after }: ExchangesOfAreaArgs,
  ): Promise<Connection<ExchangeType> | null> {
    const filter = `${actor.id}/${areaCode}`;
    const [number = '0'] = keysOf(this.cursors, OF_AREA, filter, after) ?? [];
    const found = await this.found.ofArea(actor, areaCode, Number(number), first);
    if (!found.ok) return null;
    const sight = await this.sights.of(actor);
    const { exchanges, next } = found.value;
    const cursorAt = (at: number): string => this.cursors.make(OF_AREA, filter, [String(at)]);
    const { edges, pageInfo } = pageOf(
      exchanges,
      first,
      ({ exchange }) => ExchangeType.from(exchange, sight, actor.locale),
      (placed) => cursorAt(placed.number),
    );
    return { edges, pageInfo: next === null ? pageInfo : { endCursor: cursorAt(next), hasNextPage: true } };
  }

  @Mutation(() => SetAsideExchangeResult, {
    description: 'Put an exchange or ring aside: no broker sees it until one of its posts says something else.',
  })
  @RequiresRole('broker')
  async setAsideExchange(
    @CurrentActor() actor: SignedIn,
    @Args() { exchangeId }: ExchangeArgs,
  ): Promise<typeof SetAsideExchangeResult> {
    return show(await this.found.setAside(actor, exchangeId), ExchangeSetAside.of, present);
  }
}
