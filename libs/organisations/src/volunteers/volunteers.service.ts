import { Injectable } from '@nestjs/common';
import { AreasService } from '#areas';
import { Clock, err, isUuid, ok, wallTimeOf, type PersonId, type Result, type SignedIn } from '#kernel';
import { Database, newId, type Tx } from '#platform';

import {
  ADD_VOG,
  PLACE_VOLUNTEER,
  TELL_VOGS_DUE,
  VOG_GROUND,
  VOGS_OF,
  VOLUNTEER_LEFT,
  type VogView,
} from '../data/volunteers/volunteers.queries.js';
import { vogDue, vogSeen } from '../domain/volunteers/volunteers.events.js';
import { checkSeenOn, VOG_TOLD_DAYS, vogDueOn, type VogInputError } from '../domain/volunteers/vog.rules.js';
import type { NotFound } from '../hours/hours.service.js';

const PAGE = 500;
const DAY_MS = 86_400_000;

/** An agreement on a vacancy. */
export interface AgreedVacancy {
  readonly agreementId: string;
  readonly postId: string;
  readonly personId: PersonId;
}

/** Who helps an organisation: those who agreed on a vacancy, and whose certificate of conduct was seen. */
@Injectable()
export class VolunteersService {
  constructor(
    private readonly database: Database,
    private readonly areas: AreasService,
    private readonly clock: Clock,
  ) {}

  /** Somebody agreed on a vacancy and may take its shifts from now on. */
  async agreed(tx: Tx, { agreementId, postId, personId }: AgreedVacancy): Promise<void> {
    await tx.named(PLACE_VOLUNTEER, [agreementId, postId, personId, this.clock.now()]);
  }

  /** An agreement on a vacancy ended; shifts that were taken stay. */
  async ended(tx: Tx, agreementId: string): Promise<void> {
    await tx.named(VOLUNTEER_LEFT, [agreementId, this.clock.now()]);
  }

  /** A coordinator saw the certificate of conduct of a volunteer on a local date (YYYY-MM-DD); the paper stays with its owner. */
  async seeVog(actor: SignedIn, personId: string, seenOn: string): Promise<Result<string, NotFound | VogInputError>> {
    const { actedBy } = actor;
    const [ground] = isUuid(personId) ? await this.database.read(VOG_GROUND, [actor.id, personId]) : [];
    // Nobody sees the own certificate.
    if (!ground || actedBy === undefined || actedBy === personId) return err({ kind: 'NotFound' });
    const now = this.clock.now();
    const today = wallTimeOf(now, (await this.areas.tree()).zoneOf(ground.areaCode)).slice(0, 10);
    const checked = checkSeenOn(seenOn, today);
    if (!checked.ok) return checked;
    const id = newId(now);
    await this.database.write(async (tx) => {
      const [added] = await tx.named(ADD_VOG, [id, actor.id, personId, seenOn, vogDueOn(seenOn), actedBy, now]);
      if (added !== undefined) await tx.emit(vogSeen({ vogId: id, organisationId: actor.id, personId }));
    });
    return ok(personId);
  }

  /** The newest certificates of conduct that an organisation saw, or that were seen of a volunteer. */
  vogsOf(actor: SignedIn): Promise<VogView[]> {
    return this.database.read(VOGS_OF, [actor.id]);
  }

  /** Tells sixty days before that a certificate has to be shown again; answers how many. */
  async tellVogsDue(): Promise<number> {
    const now = this.clock.now();
    const before = new Date(now.getTime() + VOG_TOLD_DAYS * DAY_MS).toISOString().slice(0, 10);
    for (let told = 0; ;) {
      const page = await this.database.write(async (tx) => {
        const due = await tx.named(TELL_VOGS_DUE, [before, now, PAGE]);
        for (const one of due) await tx.emit(vogDue(one));
        return due.length;
      });
      told += page;
      if (page < PAGE) return told;
    }
  }
}
