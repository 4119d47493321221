import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import type { Tx } from '#platform';

import { AgreementsRepository } from '../data/agreements/agreements.repository.js';
import { ClosingService } from '../talks/closing.service.js';
import { AgreementsService } from './agreements.service.js';
import { HeldAgreements } from './held-agreements.service.js';
import { StandInsService } from './stand-ins.service.js';

/** Ends what somebody who leaves has with others, by the same rules as if this person ended each thing. */
@Injectable()
export class PartingService {
  constructor(
    private readonly repository: AgreementsRepository,
    private readonly held: HeldAgreements,
    private readonly agreements: AgreementsService,
    private readonly standIns: StandInsService,
    private readonly closing: ClosingService,
  ) {}

  /** Ends it all; the others are told. Doing so twice is harmless: what has ended is not ended again. */
  async part(tx: Tx, person: PersonId): Promise<void> {
    // Each in a transaction of its own, before this one holds a lock.
    for (const { id } of await this.standIns.openOf(person)) await this.standIns.giveBack({ id: person }, id);
    for (const id of await this.repository.activeIdsOf(person))
      await this.held.hold({ id: person }, id, 'withPost', (held) =>
        this.agreements.endHeld(held, { id: person }, 'other'),
      );
    await this.closing.closeLeft(tx, person);
  }
}
