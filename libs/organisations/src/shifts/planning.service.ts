import { Injectable } from '@nestjs/common';
import { AreasService } from '#areas';
import { Clock, err, isUuid, ok, rruleFrom, timeFrom, type Result, type SignedIn, type TimeFrom } from '#kernel';
import { PlacesService, type NotFound } from '#marketplace';
import { Database, newId, type Tx } from '#platform';

import { PlanningRepository } from '../data/shifts/planning.repository.js';
import type { SeriesFacts } from '../data/shifts/planning.queries.js';
import { ShiftPlacesRepository } from '../data/shifts/places.repository.js';
import type { ShiftFacts } from '../data/shifts/shift-row.js';
import { horizonOf, isOver, plannedEnough, shiftsOf } from '../domain/shifts/series.rules.js';
import { shiftCancelled, shiftMoved, shiftShortened } from '../domain/shifts/shift.events.js';
import {
  changeShift,
  checkShift,
  shiftClosed,
  type AsksAgain,
  type ChangedShift,
  type InvalidShift,
  type PlacesTaken,
  type ShiftChange,
  type ShiftClosed,
  type ShiftForm,
} from '../domain/shifts/shift.rules.js';
import { ShiftPlacesService } from './shift-places.service.js';

/** Why shifts are not planned. */
export type PlanError = NotFound | ShiftClosed | InvalidShift;
/** Why a shift is not changed. */
export type ChangeError = NotFound | ShiftClosed | InvalidShift | PlacesTaken | AsksAgain;

/**
 * What the organiser does with shifts: the organisation itself, for which a coordinator acts.
 * Lock order: the post, then the shift.
 */
@Injectable()
export class PlanningService {
  constructor(
    private readonly database: Database,
    private readonly planning: PlanningRepository,
    private readonly places: ShiftPlacesRepository,
    private readonly passing: ShiftPlacesService,
    private readonly posts: PlacesService,
    private readonly areas: AreasService,
    private readonly clock: Clock,
  ) {}

  /** Plans one shift of a vacancy, or a series; answers those that stand now, in their order. */
  async planShifts(actor: SignedIn, vacancyId: string, form: ShiftForm): Promise<Result<ShiftFacts[], PlanError>> {
    if (!isUuid(vacancyId)) return err({ kind: 'NotFound' });
    const tree = await this.areas.tree();
    return this.database.transaction<ShiftFacts[], PlanError>(async (tx) => {
      await this.posts.lock(tx, vacancyId);
      const vacancy = await this.planning.vacancy(tx, vacancyId, actor.id);
      if (!vacancy) return err({ kind: 'NotFound' });
      if (!vacancy.open) return err({ kind: 'ShiftClosed', why: 'vacancy' });
      const now = this.clock.now();
      const zone = tree.zoneOf(vacancy.areaCode);
      const checked = checkShift(form, zone, now);
      if (!checked.ok) return checked;
      const { start, repeat, ...what } = checked.value;
      const series = {
        ...what,
        id: newId(now),
        vacancyId,
        organisationId: actor.id,
        zone,
        localStart: start,
        rrule: repeat === null ? '' : rruleFrom(repeat, start, null),
      };
      const shifts = repeat === null ? await this.addOne(tx, series, now) : await this.addSeries(tx, series, now);
      for (const { id } of shifts) this.places.step(tx, id, 'planned', null, now);
      return ok(shifts.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime()));
    });
  }

  /** Changes places or time of a shift that is to come. Whoever has a place in a moved one is asked again. */
  changeShift(
    actor: SignedIn,
    shiftId: string,
    change: ShiftChange,
    sure: boolean,
  ): Promise<Result<string, ChangeError>> {
    return this.ofOrganiser(actor, shiftId, async (tx, shift, now) => {
      const decided = changeShift(shift, change, sure, now);
      if (!decided.ok) return decided;
      const { time, answerBy } = decided.value;
      // First: who was asked again said no yes to the new time, and may be elsewhere then.
      const asked = answerBy ? await this.planning.askAgain(tx, shift.id, answerBy) : [];
      const back = time === 'moved' ? await this.planning.takeOffersBack(tx, shift.id) : [];
      if (back.length > 0) await this.places.count(tx, shift.id, { offered: -back.length, waiting: back.length });
      const changed = await this.planning.change(tx, shift.id, decided.value);
      this.places.step(tx, shift.id, time === 'moved' ? 'moved' : 'changed', null, now);
      await this.tellTime(tx, changed, decided.value, asked);
      await this.passing.passOn(tx, changed, now);
      return ok(shift.id);
    });
  }

  /** Calls a shift off; everybody who had a place, an offer or a place in line is told. */
  cancelShift(actor: SignedIn, shiftId: string): Promise<Result<string, NotFound | ShiftClosed>> {
    return this.ofOrganiser(actor, shiftId, async (tx, shift, now) => {
      const closed = shiftClosed(shift, now);
      if (closed) return err(closed);
      await this.planning.takeOffersBack(tx, shift.id);
      const living = await this.places.signUpsIn(tx, shift.id, ['confirmed', 'toConfirm', 'waiting']);
      const signUpIds = living.map(({ id }) => id);
      await this.places.end(tx, signUpIds, { state: 'cancelled' }, now);
      await this.planning.cancel(tx, shift.id);
      this.places.step(tx, shift.id, 'cancelled', null, now);
      await tx.emit(shiftCancelled({ shiftId: shift.id, signUpIds }));
      return ok(shift.id);
    });
  }

  /** Plans the series further ahead; answers how many shifts came. Running twice, or at once, is harmless. */
  async planAhead(): Promise<number> {
    for (let planned = 0; ;) {
      const more = await this.database.write((tx) => this.planOneAhead(tx));
      if (more === null) return planned;
      planned += more;
    }
  }

  private async planOneAhead(tx: Tx): Promise<number | null> {
    const now = this.clock.now();
    const series = await this.planning.dueSeries(tx, plannedEnough(now));
    if (!series) return null;
    const to = horizonOf(series, now);
    const shifts = await this.add(tx, series, series.id, shiftsOf(series, series.plannedUntil, to));
    for (const { id } of shifts) this.places.step(tx, id, 'planned', null, now);
    await this.planning.plannedUntil(tx, series.id, isOver(series, to) ? null : to);
    return shifts.length;
  }

  private addOne(tx: Tx, series: SeriesFacts, now: Date): Promise<ShiftFacts[]> {
    const { localStart, zone, minutes } = series;
    const time = timeFrom(localStart, zone, minutes);
    return this.planning.addShifts(tx, series, null, [{ ...time, id: newId(now), seriesStart: null }]);
  }

  private async addSeries(tx: Tx, series: SeriesFacts, now: Date): Promise<ShiftFacts[]> {
    const to = horizonOf(series, now);
    await this.planning.addSeries(tx, series, isOver(series, to) ? null : to);
    return this.add(tx, series, series.id, shiftsOf(series, now, to));
  }

  private add(
    tx: Tx,
    series: SeriesFacts,
    seriesId: string,
    times: readonly (TimeFrom & { readonly seriesStart: string })[],
  ): Promise<ShiftFacts[]> {
    const now = this.clock.now();
    return this.planning.addShifts(
      tx,
      series,
      seriesId,
      times.map((time) => ({ ...time, id: newId(now) })),
    );
  }

  private async tellTime(
    tx: Tx,
    { id: shiftId, termsVersion }: ShiftFacts,
    { time }: ChangedShift,
    asked: readonly string[],
  ): Promise<void> {
    if (time === 'moved') await tx.emit(shiftMoved({ shiftId, signUpIds: asked, termsVersion }));
    if (time !== 'shortened') return;
    const told = await this.places.signUpsIn(tx, shiftId, ['confirmed', 'toConfirm', 'offered']);
    await tx.emit(shiftShortened({ shiftId, signUpIds: told.map(({ id }) => id), termsVersion }));
  }

  private ofOrganiser<E>(
    actor: SignedIn,
    shiftId: string,
    work: (tx: Tx, shift: ShiftFacts, now: Date) => Promise<Result<string, E>>,
  ): Promise<Result<string, E | NotFound>> {
    return this.database.transaction<string, E | NotFound>(async (tx) => {
      const shift = isUuid(shiftId) ? await this.places.lock(tx, shiftId) : null;
      if (shift?.organisationId !== actor.id) return err({ kind: 'NotFound' });
      return work(tx, shift, this.clock.now());
    });
  }
}
