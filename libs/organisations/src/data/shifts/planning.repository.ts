import { Injectable } from '@nestjs/common';
import type { PersonId, TimeFrom } from '#kernel';
import type { Tx } from '#platform';

import type { ChangedShift } from '../../domain/shifts/shift.rules.js';
import {
  ADD_SERIES,
  ADD_SHIFTS,
  ASK_AGAIN,
  CANCEL_SHIFT,
  CHANGE_SHIFT,
  DUE_SERIES,
  SERIES_PLANNED,
  TAKE_OFFERS_BACK,
  VACANCY_FOR_SHIFTS,
  type SeriesFacts,
  type VacancyForShifts,
} from './planning.queries.js';
import type { ShiftFacts } from './shift-row.js';

/** The time of a shift that is to be added. */
export interface NewShift extends TimeFrom {
  readonly id: string;
  readonly seriesStart: string | null;
}

/** Shifts and series as their organiser plans them. */
@Injectable()
export class PlanningRepository {
  /** A vacancy of this organisation; null for any other. */
  async vacancy(tx: Tx, postId: string, organisationId: PersonId): Promise<VacancyForShifts | null> {
    const [vacancy] = await tx.named(VACANCY_FOR_SHIFTS, [postId, organisationId]);
    return vacancy ?? null;
  }

  async addSeries(tx: Tx, series: SeriesFacts, plannedUntil: Date | null): Promise<void> {
    const { id, vacancyId, organisationId, role, rrule, localStart, zone, minutes, until, places, signUp } = series;
    const values = [id, vacancyId, organisationId, role, rrule, localStart, zone, minutes, until, places, signUp];
    await tx.named(ADD_SERIES, [...values, plannedUntil]);
  }

  /** Adds shifts; those of a series that stand already are left out. */
  addShifts(
    tx: Tx,
    { vacancyId, organisationId, role, zone, places, signUp }: Omit<SeriesFacts, 'id'>,
    seriesId: string | null,
    shifts: readonly NewShift[],
  ): Promise<ShiftFacts[]> {
    return tx.named(ADD_SHIFTS, [
      shifts.map(({ id }) => id),
      vacancyId,
      organisationId,
      seriesId,
      shifts.map(({ seriesStart }) => seriesStart),
      role,
      shifts.map(({ localStart }) => localStart),
      zone,
      shifts.map(({ startsAt }) => startsAt),
      shifts.map(({ endsAt }) => endsAt),
      places,
      signUp,
    ]);
  }

  /** The series that was planned the least far, when that ends before this moment; null when none does. */
  async dueSeries(tx: Tx, before: Date): Promise<(SeriesFacts & { readonly plannedUntil: Date }) | null> {
    const [series] = await tx.named(DUE_SERIES, [before]);
    return series ?? null;
  }

  async plannedUntil(tx: Tx, seriesId: string, until: Date | null): Promise<void> {
    await tx.named(SERIES_PLANNED, [seriesId, until]);
  }

  /** Asks whoever has a place again; answers whom. */
  askAgain(tx: Tx, shiftId: string, until: Date): Promise<string[]> {
    return tx.named(ASK_AGAIN, [shiftId, until]);
  }

  /** Takes the offers of a shift back; answers whose. */
  takeOffersBack(tx: Tx, shiftId: string): Promise<string[]> {
    return tx.named(TAKE_OFFERS_BACK, [shiftId]);
  }

  async change(
    tx: Tx,
    shiftId: string,
    { places, localStart, startsAt, endsAt, time }: ChangedShift,
  ): Promise<ShiftFacts> {
    const raised = time === 'same' ? 0 : 1;
    const [shift] = await tx.named(CHANGE_SHIFT, [shiftId, places, localStart, startsAt, endsAt, raised]);
    if (!shift) throw new Error(`There is no shift ${shiftId}.`);
    return shift;
  }

  async cancel(tx: Tx, shiftId: string): Promise<void> {
    await tx.named(CANCEL_SHIFT, [shiftId]);
  }
}
