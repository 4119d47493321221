import { Injectable } from '@nestjs/common';
import { Clock, err, ok, type Result, type SignedIn } from '#kernel';
import type { NotFound } from '#marketplace';
import { HistoryService, MediationService, ReadingService } from '#negotiation';
import type { HistoryFile, HistoryFormat, JoinError, MediatedView } from '#negotiation';
import { Database, newId } from '#platform';

import { ADD_LOOK, ADD_NOTE, NOTES_ABOUT, type MediationNote, type StaffLook } from './data/mediation-desk.queries.js';
import { WorkItemsRepository } from './data/work-items.repository.js';
import { checkNote } from './domain/note.rules.js';
import type { NoteLength } from './domain/work-item.rules.js';

/**
 * Mediation as a broker does it: taking it up from the desk, reading along, private notes. What a broker reads here is
 * written down before it is shown; when it cannot be written down, it is not shown.
 */
@Injectable()
export class MediationDeskService {
  constructor(
    private readonly database: Database,
    private readonly mediation: MediationService,
    private readonly reading: ReadingService,
    private readonly histories: HistoryService,
    private readonly items: WorkItemsRepository,
    private readonly clock: Clock,
  ) {}

  /** Comes beside the talks and finishes the work item about them, both or neither; answers the id of the talks. */
  join(actor: SignedIn, id: string): Promise<Result<string, JoinError>> {
    return this.database.transaction<string, JoinError>(async (tx) => {
      const joined = await this.mediation.join(tx, actor, id);
      if (!joined.ok) return joined;
      await this.items.end(tx, 'mediationAsked', id, actor.id, this.clock.now());
      return ok(id);
    });
  }

  /** Talks that the broker stands beside; null when they are not there for this one. */
  async talks(actor: SignedIn, id: string): Promise<MediatedView | null> {
    const talks = await this.reading.mediated(actor, id);
    if (talks) await this.look(actor, 'mediatedTalks', [id]);
    return talks;
  }

  /** All of them, last changed first, at most 100. */
  async mine(actor: SignedIn): Promise<MediatedView[]> {
    const talks = await this.reading.mediatedOf(actor, null, 100);
    await this.look(
      actor,
      'mediatedTalks',
      talks.map(({ id }) => id),
    );
    return talks;
  }

  /** What happened in talks that the broker stands beside, as a file. */
  async history(actor: SignedIn, id: string, format: HistoryFormat): Promise<HistoryFile | null> {
    if (!(await this.reading.mediated(actor, id))) return null;
    await this.look(actor, 'history', [id]);
    return this.histories.ofMediator(actor, id, format);
  }

  /** Adds a note about talks in one's areas that are not one's own; the parties never see it. */
  addNote(actor: SignedIn, id: string, text: string): Promise<Result<MediationNote[], NotFound | NoteLength>> {
    return this.database.transaction<MediationNote[], NotFound | NoteLength>(async (tx) => {
      const place = await this.mediation.placeFor(tx, actor, id);
      if (!place) return err({ kind: 'NotFound' });
      const note = checkNote(text);
      if (!note.ok) return note;
      const now = this.clock.now();
      await tx.named(ADD_NOTE, [newId(now), id, place.areaCode, actor.id, note.value, now]);
      await tx.named(ADD_LOOK, [now, actor.id, 'mediationNotes', id]);
      return ok(await tx.named(NOTES_ABOUT, [id]));
    });
  }

  /** The notes about talks in one's areas, oldest first; null when there are no such talks for this broker. */
  async notes(actor: SignedIn, id: string): Promise<MediationNote[] | null> {
    const seen = await this.database.write(async (tx) => {
      const place = await this.mediation.placeFor(tx, actor, id);
      if (place) await tx.named(ADD_LOOK, [this.clock.now(), actor.id, 'mediationNotes', id]);
      return place !== null;
    });
    return seen ? this.database.read(NOTES_ABOUT, [id]) : null;
  }

  private look(actor: SignedIn, what: StaffLook, ids: readonly string[]): Promise<void> {
    return this.database.write(async (tx) => {
      for (const id of ids) await tx.named(ADD_LOOK, [this.clock.now(), actor.id, what, id]);
    });
  }
}
