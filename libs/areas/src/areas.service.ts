import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#kernel';

import { AreasRepository } from './data/areas.repository.js';
import type { AreaKind, AreaShape } from './domain/area.js';
import { AreaTree } from './domain/area-tree.js';

/** How often a process looks whether another one imported. */
const LOOK_EVERY_MS = 10_000;

interface Known {
  readonly tree: AreaTree;
  readonly stamp: number;
  readonly lookedAt: number;
}

/** The areas, kept in memory: they are read with every post and change a few times a year. */
@Injectable()
export class AreasService implements OnModuleInit {
  private readonly logger = new Logger(AreasService.name);
  private known: Known | null = null;
  private looking: Promise<AreaTree> | null = null;

  constructor(
    private readonly areas: AreasRepository,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.renew();
  }

  /**
   * All areas. An import by this process is seen at once; for those of others one call in 10 seconds looks, and later
   * calls see them. Calls do not wait for that look: inside of transactions, waiting for one more connection would stop
   * everybody as soon as the pool is used up. Only without any areas each call looks and waits.
   */
  async tree(): Promise<AreaTree> {
    const { known } = this;
    if (known === null || known.tree.size === 0) return this.renew();
    if (this.clock.now().getTime() - known.lookedAt >= LOOK_EVERY_MS) {
      this.renew().catch((error: unknown) => this.logger.warn('Looking for new areas failed', error));
    }
    return known.tree;
  }

  /**
   * The areas of a kind below an area that have a shape for the map, by code; of the first `most` areas. Shapes are large
   * and read seldom, so they are not kept in memory.
   */
  async shapes(under: string, kind: AreaKind, most: number): Promise<AreaShape[]> {
    const areas = (await this.tree()).listed(under, kind).slice(0, most);
    const rings = await this.areas.shapes(areas.map(({ code }) => code));
    return areas.flatMap((area) => {
      const shape = rings.get(area.code);
      return shape ? [{ ...area, rings: shape }] : [];
    });
  }

  /** Looks now whether there was an import, together with whoever is looking already. */
  renew(): Promise<AreaTree> {
    this.looking ??= this.look().finally(() => {
      this.looking = null;
    });
    return this.looking;
  }

  /** Looks after an import of this process: a look that began before does not count. */
  async seeImport(): Promise<void> {
    await this.looking?.catch(() => undefined);
    await this.renew();
  }

  private async look(): Promise<AreaTree> {
    const lookedAt = this.clock.now().getTime();
    // The stamp first: an import in between makes the next look read again, never miss.
    const stamp = await this.areas.stamp();
    const tree = this.known?.stamp === stamp ? this.known.tree : new AreaTree(await this.areas.all());
    this.known = { tree, stamp, lookedAt };
    return tree;
  }
}
