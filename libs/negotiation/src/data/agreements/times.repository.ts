import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { newId, type Tx } from '#platform';

import type { Pause } from '../../domain/agreements/pauses.rules.js';
import type { Replanning, UpcomingTime } from '../../domain/times/replanning.rules.js';
import { AgreementPauseEntity } from './agreement-pause.entity.js';
import {
  BRING_BACK,
  CLOSE_RUN_OUT,
  DROP_TIMES,
  END_STRANDED_STAND_INS,
  LOCK_UPCOMING,
  OPEN_PAUSE,
  REPLACE_STRANDED_MOVES,
  REPLAN_TIMES,
  SKIP_PAUSED,
  ZONE_OF_TALKS,
  type OpenPause,
  type StrandedStandIn,
} from './times.queries.js';

/** Many times of one agreement at once, and the pause that lies over them. All of it under the lock of the agreement. */
@Injectable()
export class TimesRepository {
  lockUpcoming(tx: Tx, agreementId: string, now: Date): Promise<UpcomingTime[]> {
    return tx.named(LOCK_UPCOMING, [agreementId, now]);
  }

  /** Gives times other moments and drops some; what is added goes another way, with numbers of its own. */
  async replan(tx: Tx, { changed, dropped }: Pick<Replanning, 'changed' | 'dropped'>, now: Date): Promise<void> {
    const moments = changed.map(({ moment }) => moment);
    if (changed.length > 0)
      await tx.named(REPLAN_TIMES, [
        changed.map(({ id }) => id),
        moments.map(({ localStart }) => localStart),
        moments.map(({ startsAt }) => startsAt),
        moments.map(({ endsAt }) => endsAt),
      ]);
    if (dropped.length > 0) await tx.named(DROP_TIMES, [dropped, now]);
  }

  /** Skips what lies in the pause; answers how many. */
  async skipPaused(tx: Tx, agreementId: string, now: Date): Promise<number> {
    return (await tx.named(SKIP_PAUSED, [agreementId, now])).length;
  }

  /** Brings back what a pause skipped and is to come. */
  async bringBack(tx: Tx, pauseId: string, now: Date): Promise<void> {
    await tx.named(BRING_BACK, [pauseId, now]);
  }

  /** Ends what was about times that are off or have another moment now: wishes to move them, and who stands in. */
  async endStranded(tx: Tx, agreementId: string, now: Date): Promise<StrandedStandIn[]> {
    await tx.named(REPLACE_STRANDED_MOVES, [agreementId, now]);
    return tx.named(END_STRANDED_STAND_INS, [agreementId, now]);
  }

  /** The pause that runs or is to come. */
  async openPause(tx: Tx, agreementId: string, now: Date): Promise<OpenPause | null> {
    const [pause] = await tx.named(OPEN_PAUSE, [agreementId, now]);
    return pause ?? null;
  }

  /** Adds a pause; answers its id. One that ran out before is over. */
  async addPause(tx: Tx, agreementId: string, by: PersonId, pause: Pause, now: Date): Promise<string> {
    const id = newId(now);
    await tx.named(CLOSE_RUN_OUT, [agreementId, now]);
    await tx
      .repository(AgreementPauseEntity)
      .insert({ ...pause, id, agreementId, byId: by, madeAt: now, endedAt: null, endedBy: null });
    return id;
  }

  async endPause(tx: Tx, id: string, by: PersonId, now: Date): Promise<void> {
    await tx.repository(AgreementPauseEntity).update({ id }, { endedAt: now, endedBy: by });
  }

  async zoneOf(tx: Tx, negotiationId: string): Promise<string> {
    const [zone] = await tx.named(ZONE_OF_TALKS, [negotiationId]);
    if (zone === undefined) throw new Error(`There are no talks ${negotiationId}.`);
    return zone;
  }
}
