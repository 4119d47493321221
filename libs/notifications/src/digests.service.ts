import { Injectable } from '@nestjs/common';
import { Clock, type SignedIn } from '#kernel';
import { Database } from '#platform';

import { RHYTHM, SET_RHYTHM } from './data/fits.queries.js';
import { MailsRepository } from './data/mails.repository.js';
import { USUAL_RHYTHM, type Rhythm } from './domain/plan-fits.rules.js';

/** How often somebody gets a digest; off is the same switch that the link in the mail turns. */
export type DigestSetting = Rhythm | 'off';

/** How often people get a digest of new posts. */
@Injectable()
export class DigestsService {
  constructor(
    private readonly database: Database,
    private readonly mails: MailsRepository,
    private readonly clock: Clock,
  ) {}

  /** How often somebody gets one. */
  mine(actor: SignedIn): Promise<DigestSetting> {
    return this.database.write(async (tx) => {
      const off = await this.mails.offKinds(tx, actor.id);
      const [rhythm] = await tx.named(RHYTHM, [actor.id]);
      return off.includes('digest') ? 'off' : (rhythm ?? USUAL_RHYTHM);
    });
  }

  /** Changes it from the next new post on: what waits for a digest comes with that one, or not at all when it is off. */
  async set(actor: SignedIn, setting: DigestSetting): Promise<DigestSetting> {
    const now = this.clock.now();
    await this.database.write(async (tx) => {
      await this.mails.switchKind(tx, actor.id, 'digest', setting !== 'off', now);
      if (setting !== 'off') await tx.named(SET_RHYTHM, [actor.id, setting, now]);
    });
    return setting;
  }
}
