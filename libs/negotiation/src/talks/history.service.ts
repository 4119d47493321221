import { Injectable } from '@nestjs/common';
import { Clock, isUuid, type Locale, type PersonId, type SignedIn } from '#kernel';
import { Database } from '#platform';

import { TALKS_TO_TELL } from '../data/talks/history.queries.js';
import { historyAsJson, historyAsText, type ToTell } from '../domain/history/history.rules.js';
import { ReadingService } from './reading.service.js';

/** As what a history is given. */
export const HISTORY_FORMATS = ['json', 'text'] as const;
/** One of `HISTORY_FORMATS`. */
export type HistoryFormat = (typeof HISTORY_FORMATS)[number];

/** A history to keep: its text and the name of the file. */
export interface HistoryFile {
  readonly name: string;
  readonly mediaType: 'application/json' | 'text/plain';
  readonly content: string;
}

/** Tells what happened in talks to those who were there: the two parties and, while there is one, their mediator. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly database: Database,
    private readonly reading: ReadingService,
    private readonly clock: Clock,
  ) {}

  /** The history of a party's talks, in that party's language; null when they are not there for this person. */
  async ofParty(viewer: SignedIn, id: string, format: HistoryFormat): Promise<HistoryFile | null> {
    if (!isUuid(id) || !(await this.reading.talks(viewer.id, id))) return null;
    return this.file(viewer.id, id, format, viewer.locale);
  }

  /** The same for the broker who stands beside the talks. */
  async ofMediator(viewer: SignedIn, id: string, format: HistoryFormat): Promise<HistoryFile | null> {
    if (!(await this.reading.mediated(viewer, id))) return null;
    return this.file(viewer.id, id, format, viewer.locale);
  }

  private async file(viewer: PersonId, id: string, format: HistoryFormat, locale: Locale): Promise<HistoryFile> {
    const told = await this.told(viewer, id);
    if (format === 'json') {
      const content = historyAsJson(told, this.clock.now());
      return { name: `overleg-${id}.json`, mediaType: 'application/json', content };
    }
    const name = `${locale === 'nl' ? 'overleg' : 'talks'}-${id}.txt`;
    return { name, mediaType: 'text/plain', content: historyAsText(told, locale) };
  }

  private async told(viewer: PersonId, id: string): Promise<ToTell> {
    const [[head], turns, versions] = await Promise.all([
      this.database.read(TALKS_TO_TELL, [viewer, id]),
      this.reading.turns(viewer, [id]),
      this.reading.versions(viewer, [id]),
    ]);
    if (!head) throw new Error(`The talks ${id} went away while they were told.`);
    return { ...head, turns, versions };
  }
}
