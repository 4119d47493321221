import { Injectable } from '@nestjs/common';
import { Clock, isUuid, personOf, type Actor, type PersonId, type SignedIn } from '#kernel';
import { Database } from '#platform';

import {
  MY_SHIFTS,
  ROSTER,
  SHIFT_STORY,
  SHIFT_VIEW,
  SHIFTS_OF_VACANCY,
  type RosterShift,
  type ShiftView,
  type StoryStep,
} from '../data/shifts/shift-views.queries.js';

/** The longest stretch of time that is shown at once, in days. */
export const MOST_DAYS = 62;
/** The most steps of a story that are shown. */
export const MOST_STEPS = 200;
const DAY_MS = 86_400_000;

/** Where a page of shifts begins. */
export interface ShiftMark {
  readonly startsAt: Date;
  readonly id: string;
}

/** Shifts as volunteers and organisers see them. */
@Injectable()
export class ShiftReaderService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** One shift as the actor sees it; null when it is not there for this one. */
  async shift(actor: Actor, shiftId: string): Promise<ShiftView | null> {
    const [view] = isUuid(shiftId) ? await this.database.read(SHIFT_VIEW, [personOf(actor), shiftId]) : [];
    return view ?? null;
  }

  /** The shifts of a vacancy, without names; a stretch of more than `MOST_DAYS` is cut. */
  async ofVacancy(actor: Actor, vacancyId: string, from: Date, to: Date): Promise<ShiftView[]> {
    if (!isUuid(vacancyId)) return [];
    return this.database.read(SHIFTS_OF_VACANCY, [personOf(actor), vacancyId, from, cut(from, to)]);
  }

  /** A page of the shifts that somebody has a place on or waits for, the next one first. */
  mine(actor: SignedIn, after: ShiftMark | null, limit: number): Promise<ShiftView[]> {
    const values = [actor.id, this.clock.now(), after?.startsAt ?? null, after?.id ?? null, limit];
    return this.database.read(MY_SHIFTS, values);
  }

  /** The roster of the organisation that asks, with names; nothing for anybody else. */
  async roster(actor: SignedIn, organisationId: PersonId, from: Date, to: Date): Promise<RosterShift[]> {
    if (actor.id !== organisationId) return [];
    return this.database.read(ROSTER, [organisationId, from, cut(from, to)]);
  }

  /** What happened with a shift of the organisation that asks, newest first; nothing for anybody else. */
  async story(actor: SignedIn, shiftId: string): Promise<StoryStep[]> {
    return isUuid(shiftId) ? this.database.read(SHIFT_STORY, [shiftId, actor.id, MOST_STEPS]) : [];
  }
}

const cut = (from: Date, to: Date): Date => new Date(Math.min(to.getTime(), from.getTime() + MOST_DAYS * DAY_MS));
