import { Injectable } from '@nestjs/common';
import { Clock, offerEnd } from '#kernel';
import { Database, type Tx } from '#platform';

import { ShiftPlacesRepository } from '../data/shifts/places.repository.js';
import type { ShiftFacts } from '../data/shifts/shift-row.js';
import { shiftListEmpty, shiftPlaceLapsed, shiftPlaceOffered } from '../domain/shifts/shift.events.js';

/** Shifts that are looked at in one round of the sweep. */
const PAGE = 100;

/**
 * Passes freed places on: each to the first in line, for a time, and to the next when that is over. An offer takes the
 * place, so that nobody else can have it. Whoever calls this holds the lock of the shift.
 */
@Injectable()
export class ShiftPlacesService {
  constructor(
    private readonly database: Database,
    private readonly places: ShiftPlacesRepository,
    private readonly clock: Clock,
  ) {}

  /** Offers what is free to those who wait, in their order; never once the shift has begun. */
  async passOn(tx: Tx, shift: ShiftFacts, now: Date): Promise<ShiftFacts> {
    let at = shift;
    while (at.state === 'planned' && at.confirmed + at.offered < at.places && at.waiting > 0) {
      const until = offerEnd(now, at.startsAt, at.zone);
      const first = until && (await this.places.firstInLine(tx, at.id));
      if (!until || !first) break;
      if (first.able) {
        const offerId = await this.places.offer(tx, first.id, at.id, now, until);
        at = await this.places.count(tx, at.id, { offered: 1, waiting: -1 });
        this.places.step(tx, at.id, 'offered', first.id, now);
        await tx.emit(shiftPlaceOffered({ shiftId: at.id, signUpId: first.id, offerId }));
      } else {
        // Nobody behind somebody who cannot come any more waits for ever.
        await this.places.end(tx, [first.id], { state: 'lapsed' }, now);
        at = await this.places.count(tx, at.id, { waiting: -1 });
        this.places.step(tx, at.id, 'lapsed', first.id, now);
      }
    }
    return at;
  }

  /** A place came free: it goes to who waits, and whoever calls others hears when nobody does. */
  async placeFreed(tx: Tx, shift: ShiftFacts, now: Date): Promise<void> {
    const { id, startsAt, confirmed, offered, places, waiting } = await this.passOn(tx, shift, now);
    if (waiting === 0 && confirmed + offered < places && startsAt > now) await tx.emit(shiftListEmpty({ shiftId: id }));
  }

  /** Passes on what was offered or asked and not answered in time; answers how many. Running twice or late is harmless. */
  async lapseDue(): Promise<number> {
    for (let lapsed = 0; ;) {
      const now = this.clock.now();
      const shifts = await this.places.overdueShifts(now, PAGE);
      for (const id of shifts) lapsed += await this.database.write((tx) => this.lapseIn(tx, id, now));
      if (shifts.length < PAGE) return lapsed;
    }
  }

  private async lapseIn(tx: Tx, shiftId: string, now: Date): Promise<number> {
    const shift = await this.places.lock(tx, shiftId);
    const overdue = shift ? await this.places.overdue(tx, shiftId, now) : [];
    if (overdue.length === 0) return 0;
    let [confirmed, offered] = [0, 0];
    for (const { id, state } of overdue) {
      if (state === 'offered') offered -= 1;
      else confirmed -= 1;
      await this.places.endOffer(tx, id, 'lapsed');
      this.places.step(tx, shiftId, 'lapsed', id, now);
      await tx.emit(shiftPlaceLapsed({ shiftId, signUpId: id }));
    }
    const ids = overdue.map(({ id }) => id);
    await this.places.end(tx, ids, { state: 'lapsed' }, now);
    await this.placeFreed(tx, await this.places.count(tx, shiftId, { confirmed, offered }), now);
    return overdue.length;
  }
}
