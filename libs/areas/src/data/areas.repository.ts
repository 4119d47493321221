import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#platform';

import type { Polygon } from '../domain/area-line.js';
import type { CheckedArea } from '../domain/check-areas.rules.js';
import type { ZonedArea } from '../domain/area-tree.js';
import {
  ALL_AREAS,
  ALL_CODES,
  AREA_SHAPES,
  AREA_STAMP,
  LOCK_STAMP,
  RENEW_STAMP,
  UPSERT_AREAS,
} from './areas.queries.js';

/** The stored areas. */
@Injectable()
export class AreasRepository {
  constructor(private readonly database: Database) {}

  all(): Promise<ZonedArea[]> {
    return this.database.read(ALL_AREAS, []);
  }

  /** Which version of the areas is stored. */
  async stamp(): Promise<number> {
    const [version = 0] = await this.database.read(AREA_STAMP, []);
    return version;
  }

  /** Shapes by code; an area without one is left out. */
  async shapes(codes: readonly string[]): Promise<ReadonlyMap<string, readonly Polygon[]>> {
    const rows = await this.database.read(AREA_SHAPES, [codes]);
    return new Map(rows.map(({ code, rings }) => [code, rings]));
  }

  /** Makes other imports wait, then tells which codes are stored. */
  async lockCodes(tx: Tx): Promise<Set<string>> {
    await tx.named(LOCK_STAMP, []);
    return new Set(await tx.named(ALL_CODES, []));
  }

  /** Stores areas, larger ones first; answers the codes of those that were added or changed. */
  store(tx: Tx, areas: readonly CheckedArea[], now: Date): Promise<string[]> {
    return tx.named(UPSERT_AREAS, [JSON.stringify(areas), now]);
  }

  async renewStamp(tx: Tx): Promise<void> {
    await tx.named(RENEW_STAMP, []);
  }
}
