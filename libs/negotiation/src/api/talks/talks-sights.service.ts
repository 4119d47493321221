import { Inject, Injectable } from '@nestjs/common';
import { AreasService } from '#areas';
import { Clock, mayAct, ok, type MandateScope, type Result, type SignedIn } from '#kernel';
import { SETTINGS_TOKEN, type RunSettings } from '#platform';

import { limitsOf } from '../../domain/talks/talks-limits.rules.js';
import { ReadingService } from '../../talks/reading.service.js';
import { Agreement } from '../agreements/agreements.types.js';
import { Negotiation, type Showing } from './talks.types.js';

/** Shows talks and agreements to one viewer: names in the viewer's language, moves that are open to the viewer now. */
@Injectable()
export class TalksSights {
  constructor(
    private readonly reading: ReadingService,
    private readonly areas: AreasService,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  async showing(actor: SignedIn): Promise<Showing> {
    const limits = limitsOf(this.settings);
    const covers = (scope: MandateScope): boolean => mayAct(actor, scope);
    return { tree: await this.areas.tree(), locale: actor.locale, now: this.clock.now(), limits, covers };
  }

  async negotiation(actor: SignedIn, id: string): Promise<Negotiation | null> {
    const view = await this.reading.talks(actor.id, id);
    return view && Negotiation.from(view, await this.showing(actor));
  }

  async agreement(actor: SignedIn, id: string): Promise<Agreement | null> {
    const view = await this.reading.agreement(actor.id, id);
    return view && Agreement.from(view, await this.showing(actor));
  }

  /** Talks as they are after a turn. */
  async afterTurn<E>(actor: SignedIn, id: string, taken: Result<unknown, E>): Promise<Result<Negotiation, E>> {
    if (!taken.ok) return taken;
    const shown = await this.negotiation(actor, id);
    if (!shown) throw new Error(`A party does not see the talks ${id}.`);
    return ok(shown);
  }

  /** An agreement as it is after a change that answered its id. */
  async afterChange<E>(actor: SignedIn, changed: Result<string, E>): Promise<Result<Agreement, E>> {
    if (!changed.ok) return changed;
    const shown = await this.agreement(actor, changed.value);
    if (!shown) throw new Error(`A party does not see the agreement ${changed.value}.`);
    return ok(shown);
  }
}
