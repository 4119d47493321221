import { Injectable } from '@nestjs/common';
import { Clock, isUuid, type PersonId, type SignedIn } from '#kernel';
import { Database } from '#platform';

import {
  AMENDMENT_TURNS_TO_TELL,
  ENDINGS_TO_TELL,
  MOVES_TO_TELL,
  PAUSES_TO_TELL,
  REVIEWS_TO_TELL,
  STAND_INS_TO_TELL,
  TIMES_TO_TELL,
} from '../data/agreements/happenings.queries.js';
import { TALKS_TO_TELL } from '../data/talks/history.queries.js';
import type { LivingRows } from '../domain/history/happenings.rules.js';
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

/** Who reads a history, in which language. */
type Reader = Pick<SignedIn, 'id' | 'locale'>;

/**
 * Tells what happened in talks to those who were there: the two parties and, while there is one, their mediator. What came
 * after the yes is for the two alone; neither a mediator nor who stood in once reads it.
 */
@Injectable()
export class HistoryService {
  constructor(
    private readonly database: Database,
    private readonly reading: ReadingService,
    private readonly clock: Clock,
  ) {}

  /** The history of a party's talks, in that party's language; null when they are not there for this person. */
  async ofParty(viewer: Reader, id: string, format: HistoryFormat): Promise<HistoryFile | null> {
    if (!isUuid(id) || !(await this.reading.talks(viewer.id, id))) return null;
    return this.file(viewer, id, format, await this.living(viewer.id, id));
  }

  /** The same, without what came after the yes, for the broker who stands beside the talks. */
  async ofMediator(viewer: SignedIn, id: string, format: HistoryFormat): Promise<HistoryFile | null> {
    if (!(await this.reading.mediated(viewer, id))) return null;
    return this.file(viewer, id, format, null);
  }

  private async file(
    { id: viewer, locale }: Reader,
    id: string,
    format: HistoryFormat,
    rows: LivingRows | null,
  ): Promise<HistoryFile> {
    const told = await this.told(viewer, id, rows);
    if (format === 'json') {
      const content = historyAsJson(told, this.clock.now());
      return { name: `overleg-${id}.json`, mediaType: 'application/json', content };
    }
    const name = `${locale === 'nl' ? 'overleg' : 'talks'}-${id}.txt`;
    return { name, mediaType: 'text/plain', content: historyAsText(told, locale) };
  }

  private async told(viewer: PersonId, id: string, rows: LivingRows | null): Promise<ToTell> {
    const [[head], turns, versions] = await Promise.all([
      this.database.read(TALKS_TO_TELL, [viewer, id]),
      this.reading.turns(viewer, [id]),
      this.reading.versions(viewer, [id]),
    ]);
    if (!head) throw new Error(`The talks ${id} went away while they were told.`);
    return { ...head, turns, versions, living: rows && { readerId: viewer, rows } };
  }

  /** What is kept of the agreement after the yes, as a party may read it. */
  private async living(viewer: PersonId, id: string): Promise<LivingRows> {
    const of = [viewer, id];
    const [amendments, times, moves, pauses, standIns, reviews, endings] = await Promise.all([
      this.database.read(AMENDMENT_TURNS_TO_TELL, of),
      this.database.read(TIMES_TO_TELL, of),
      this.database.read(MOVES_TO_TELL, of),
      this.database.read(PAUSES_TO_TELL, of),
      this.database.read(STAND_INS_TO_TELL, of),
      this.database.read(REVIEWS_TO_TELL, of),
      this.database.read(ENDINGS_TO_TELL, of),
    ]);
    return { amendments, times, moves, pauses, standIns, reviews, endings };
  }
}
