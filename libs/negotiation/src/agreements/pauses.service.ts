import { Injectable } from '@nestjs/common';
import { err, ok, type Result, type SignedIn } from '#kernel';

import { TimesRepository } from '../data/agreements/times.repository.js';
import { agreementPaused, agreementResumed } from '../domain/agreements/living-agreements.events.js';
import { pauseOf, type PauseError } from '../domain/agreements/pauses.rules.js';
import { HeldAgreements, type AgreementError } from './held-agreements.service.js';

/** No pause runs, and none is to come. */
export interface NoPause {
  readonly kind: 'NoPause';
}

/**
 * Pauses of agreements, by either side: what lies in them and was not moved by consent is skipped, and nobody is reminded
 * of it. A pause is over by itself after its last day. All answer the agreement's id.
 */
@Injectable()
export class PausesService {
  constructor(
    private readonly held: HeldAgreements,
    private readonly times: TimesRepository,
  ) {}

  /** Pauses from a local day to a local day, both included. */
  pause(
    actor: SignedIn,
    id: string,
    days: { readonly fromDay: string; readonly toDay: string },
  ): Promise<Result<string, AgreementError | PauseError>> {
    return this.held.hold<string, PauseError>(actor, id, 'withTalks', async (held) => {
      const { tx, agreement, now, about } = held;
      const pause = pauseOf(days, await this.times.zoneOf(tx, agreement.negotiationId), now);
      if (!pause.ok) return pause;
      const running = await this.times.openPause(tx, id, now);
      if (running) return err({ kind: 'PauseRunning', until: running.endsAt });
      const pauseId = await this.times.addPause(tx, id, actor.id, pause.value, now);
      await this.times.skipPaused(tx, id, now);
      await tx.emit(agreementPaused({ ...about, pauseId }));
      await this.held.endStranded(tx, agreement, now);
      return ok(id);
    });
  }

  /** Ends a pause before its last day, by either side: what it skipped and is still to come is planned again. */
  resume(actor: SignedIn, id: string): Promise<Result<string, AgreementError | NoPause>> {
    return this.held.hold<string, NoPause>(actor, id, 'withTalks', async ({ tx, now, about }) => {
      const pause = await this.times.openPause(tx, id, now);
      if (!pause) return err({ kind: 'NoPause' });
      await this.times.endPause(tx, pause.id, actor.id, now);
      await this.times.bringBack(tx, pause.id, now);
      await tx.emit(agreementResumed({ ...about, pauseId: pause.id }));
      return ok(id);
    });
  }
}
