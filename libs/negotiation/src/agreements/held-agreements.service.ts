import { Injectable } from '@nestjs/common';
import { Clock, err, isUuid, type PersonId, type Result, type SignedIn } from '#kernel';
import { PlacesService } from '#marketplace';
import { Database, type Tx } from '#platform';

import type { LockedAgreement } from '../data/agreements/agreements.queries.js';
import { AgreementsRepository } from '../data/agreements/agreements.repository.js';
import { TimesRepository } from '../data/agreements/times.repository.js';
import type { AgreementState } from '../domain/agreements/agreement.rules.js';
import { standInOff } from '../domain/agreements/living-agreements.events.js';
import type { NotFound } from '../domain/talks/refusals.rules.js';
import type { AlreadySettled } from '../domain/talks/talks.rules.js';

/** The agreement has ended. */
export interface AgreementOver {
  readonly kind: 'AgreementOver';
  readonly state: AgreementState;
}

/** What needs the other side is settled once a block or a suspension came between the two: what runs goes to a broker. */
export const APART = err<AlreadySettled>({ kind: 'AlreadySettled', state: 'closed' });

/** What may go wrong with an agreement besides its own rules. */
export type AgreementError = NotFound | AgreementOver;

/** A running agreement under its locks, with who acts and whom it concerns. */
export interface HeldAgreement {
  readonly tx: Tx;
  readonly agreement: LockedAgreement;
  readonly now: Date;
  readonly about: {
    readonly negotiationId: string;
    readonly agreementId: string;
    readonly by: PersonId;
    readonly to: PersonId;
  };
}

/** Holds running agreements for the use cases that change them. Locks go post, talks, agreement, then what hangs on it. */
@Injectable()
export class HeldAgreements {
  constructor(
    private readonly database: Database,
    private readonly agreements: AgreementsRepository,
    private readonly times: TimesRepository,
    private readonly places: PlacesService,
    private readonly clock: Clock,
  ) {}

  /**
   * Locks a party's agreement and works on it while it runs; the post comes first where the agreement may end by it. The
   * talks are locked always: versions of terms hang on them.
   */
  async hold<T, E>(
    actor: Pick<SignedIn, 'id'>,
    id: string,
    locks: 'withTalks' | 'withPost',
    work: (held: HeldAgreement) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | AgreementError>> {
    if (!isUuid(id)) return err({ kind: 'NotFound' });
    return this.database.transaction<T, E | AgreementError>(async (tx) => {
      const known = await this.agreements.ofParty(tx, id, actor.id);
      if (!known) return err({ kind: 'NotFound' });
      if (locks === 'withPost') await this.places.lock(tx, known.postId);
      const agreement = await this.agreements.lockWithTalks(tx, known);
      if (agreement.state !== 'active') return err({ kind: 'AgreementOver', state: agreement.state });
      const { requesterId, helperId, negotiationId } = agreement;
      const to = actor.id === requesterId ? helperId : requesterId;
      const about = { negotiationId, agreementId: id, by: actor.id, to };
      return work({ tx, agreement, now: this.clock.now(), about });
    });
  }

  /** Whether a block or a suspension came between the two, or one of the two and others whom it concerns, by now. */
  areApart(
    tx: Tx,
    { requesterId, helperId }: Pick<LockedAgreement, 'requesterId' | 'helperId'>,
    ...others: readonly PersonId[]
  ): Promise<boolean> {
    return this.agreements.areApart(tx, [requesterId, helperId, ...others]);
  }

  /** Ends what hung on times that are off or moved, and tells those who would have stood in. */
  async endStranded(tx: Tx, { id, negotiationId }: LockedAgreement, now: Date): Promise<void> {
    for (const { id: standInId, occurrenceId, wasAgreed } of await this.times.endStranded(tx, id, now))
      await tx.emit(standInOff({ negotiationId, agreementId: id, occurrenceId, standInId, by: null, wasAgreed }));
  }
}
