import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Anyone } from '#platform';

import { AreasService } from '../areas.service.js';
import { AreasArgs, AreasBelowArgs, AreaShapeType, AreaType, MOST_ON_A_MAP } from './areas.types.js';

/** The largest municipality has some 600 neighbourhoods; a list of the whole country is nothing for a screen. */
const MOST = 1000;

@Resolver()
export class AreasResolver {
  constructor(private readonly known: AreasService) {}

  @Query(() => [AreaType], { description: `Areas of one kind, by code, at most ${MOST}.` })
  @Anyone()
  async areas(@Args() { under, kind }: AreasArgs): Promise<AreaType[]> {
    const tree = await this.known.tree();
    return tree
      .listed(under ?? null, kind)
      .slice(0, MOST)
      .map(AreaType.from);
  }

  @Query(() => [AreaShapeType], {
    description: `Areas of one kind with their shapes, for a map, by code, at most ${MOST_ON_A_MAP}; those without a shape are left out.`,
  })
  @Anyone()
  async areaShapes(@Args() { under, kind }: AreasBelowArgs): Promise<AreaShapeType[]> {
    return (await this.known.shapes(under, kind, MOST_ON_A_MAP)).map(AreaShapeType.from);
  }

  @Query(() => AreaType, { nullable: true, description: 'One area, or null when there is none with this code.' })
  @Anyone()
  async area(
    @Args('code', { type: () => ID, description: 'Its official code.' }) code: string,
  ): Promise<AreaType | null> {
    const found = (await this.known.tree()).find(code);
    return found ? AreaType.from(found) : null;
  }
}
