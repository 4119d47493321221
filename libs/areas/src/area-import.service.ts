import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#platform';

import { AreasService } from './areas.service.js';
import { AreasRepository } from './data/areas.repository.js';
import type { AreaLine } from './domain/area-line.js';
import { checkAreas, type RefusedLine } from './domain/check-areas.rules.js';

/** Areas that are stored with one statement. */
const PAGE = 500;

/** What an import did. */
export interface AreaImportReport {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly refused: readonly RefusedLine[];
}

/** Takes over official lists of areas. */
@Injectable()
export class AreaImportService {
  constructor(
    private readonly database: Database,
    private readonly areas: AreasRepository,
    private readonly known: AreasService,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds and renews areas from the lines of a file (`readAreas`), all or none; lines that cannot be used are reported
   * and left out, areas that the file does not hold stay. Running it again changes nothing. `onProgress` is told how
   * many of how many areas were looked at.
   */
  async importAreas(
    source: readonly AreaLine[],
    onProgress: (done: number, total: number) => void = () => undefined,
  ): Promise<AreaImportReport> {
    const report = await this.database.write(async (tx) => {
      const known = await this.areas.lockCodes(tx);
      const { areas, refused } = checkAreas(source, known);
      const written: string[] = [];
      for (let from = 0; from < areas.length; from += PAGE) {
        written.push(...(await this.areas.store(tx, areas.slice(from, from + PAGE), this.clock.now())));
        onProgress(Math.min(from + PAGE, areas.length), areas.length);
      }
      if (written.length > 0) await this.areas.renewStamp(tx);
      const changed = written.filter((code) => known.has(code)).length;
      return { added: written.length - changed, changed, same: areas.length - written.length, refused };
    });
    await this.known.seeImport();
    return report;
  }
}
