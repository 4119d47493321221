import { Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { AreasService, type AreaTree } from '#areas';
import { AreaType } from '#areas/api';
import type { SignedIn } from '#kernel';
import { ReviewsService, type AliveFigure } from '#negotiation';
import { CurrentActor, Open, RequiresRole } from '#platform';

@ObjectType('AliveFigure', {
  description: 'How much recurring help was alive after three months. Fewer than five agreements are not told apart.',
})
export class AliveFigureType {
  @Open(() => AreaType, { nullable: true, description: 'Where; null for all areas with few agreements together.' })
  area: AreaType | null;

  @Open(() => Int, {
    nullable: true,
    description: 'How many agreements of three months ago or earlier; null for too few.',
  })
  agreements: number | null;

  @Open(() => Int, { nullable: true, description: 'How many percent of them were alive then; null for too few.' })
  alivePercent: number | null;

  static from({ areaCode, agreements, alivePercent }: AliveFigure, tree: AreaTree): AliveFigureType {
    const area = areaCode === null ? null : tree.find(areaCode);
    return Object.assign(new AliveFigureType(), {
      area: area ? AreaType.from(area) : null,
      agreements,
      alivePercent,
    });
  }
}

/** Figures for brokers. */
@Resolver()
export class AliveFiguresResolver {
  constructor(
    private readonly reviews: ReviewsService,
    private readonly areas: AreasService,
  ) {}

  @Query(() => [AliveFigureType], {
    description: 'Of your areas, by neighbourhood: how much recurring help was alive after three months.',
  })
  @RequiresRole('broker')
  async aliveAtThreeMonths(@CurrentActor() actor: SignedIn): Promise<AliveFigureType[]> {
    const tree = await this.areas.tree();
    const codes = [...new Set(actor.brokerOf.flatMap((code) => tree.below(code)))];
    return (await this.reviews.aliveAtThreeMonths(codes)).map((figure) => AliveFigureType.from(figure, tree));
  }
}
