import { Injectable } from '@nestjs/common';
import { Clock, err, ok, type PersonId, type Result, type SignedIn } from '#kernel';
import { Database, Limiter, type Limit, type Tx } from '#platform';

import type { SectionQuery } from './data/items-query.js';
import type { DataSubject, PersonColumn, PersonItem, PersonItems } from './domain/person-data.js';
import type { PersonDataHandler } from './person-data-handler.js';
import { PERSON_SECTIONS, type PersonSectionKey } from './domain/person-sections.data.js';
import type { TooOften } from './sign-in.service.js';

/** A file reads everything that every feature keeps; nobody needs it more often. */
const FILES_AN_HOUR: Limit = { name: 'my-data', times: 10, seconds: 3600 };

/** A file to keep: its name, what kind it is, and what stands in it. */
export interface DataFile {
  readonly name: string;
  readonly mediaType: 'application/json';
  readonly content: string;
}

/** What every feature keeps of people; each registers its handler when it starts. */
@Injectable()
export class PersonData {
  private readonly handlers = new Map<string, PersonDataHandler>();

  constructor(
    private readonly database: Database,
    private readonly limiter: Limiter,
    private readonly clock: Clock,
  ) {}

  register(handler: PersonDataHandler): void {
    if (this.handlers.has(handler.feature)) throw new Error(`${handler.feature} tells of people twice.`);
    this.handlers.set(handler.feature, handler);
  }

  /** Every column that a handler names, by `table.column`. */
  columns(): Readonly<Record<string, PersonColumn>> {
    return Object.assign({}, ...[...this.handlers.values()].map(({ columns }) => columns)) as Record<
      string,
      PersonColumn
    >;
  }

  /** What statements tell of somebody, section by section. */
  async read(person: DataSubject, sections: readonly SectionQuery[]): Promise<PersonItems> {
    const told: Partial<Record<PersonSectionKey, PersonItem[]>> = {};
    for (const [section, query] of sections)
      told[section] = [...(told[section] ?? []), ...(await this.database.read(query, [person.id]))];
    return told;
  }

  /** Takes away what is kept of somebody, feature by feature. */
  async erase(tx: Tx, personId: PersonId): Promise<void> {
    for (const { erasing } of this.handlers.values()) for (const query of erasing) await tx.named(query, [personId]);
  }

  /** Everything that is kept of whoever asks, in that person's language, as a file; ten times an hour. */
  async file({ id, locale }: SignedIn): Promise<Result<DataFile, TooOften>> {
    const wait = await this.limiter.take(FILES_AN_HOUR, id);
    if (wait !== null) return err({ kind: 'TooOften', retryAfterSeconds: wait });
    const told: PersonItems[] = [];
    // One after the other: a file may take its time, and the others' requests may not wait for it.
    for (const handler of this.handlers.values()) told.push(await handler.tell({ id, locale }));
    const sections = (Object.keys(PERSON_SECTIONS) as PersonSectionKey[]).map((section) => ({
      section,
      name: PERSON_SECTIONS[section][locale],
      items: told.flatMap((items) => items[section] ?? []),
    }));
    const madeAt = this.clock.now();
    const name = locale === 'nl' ? 'mijn-gegevens' : 'my-data';
    return ok({
      name: `${name}-${madeAt.toISOString().slice(0, 10)}.json`,
      mediaType: 'application/json',
      content: `${JSON.stringify({ product: 'Tijd voor Elkaar', madeAt, language: locale, sections }, null, 2)}\n`,
    });
  }
}
