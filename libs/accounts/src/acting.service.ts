import { Injectable } from '@nestjs/common';
import { Clock, err, isUuid, ok, type Actor, type PersonId, type Result } from '#kernel';
import {
  accompanied,
  Database,
  newId,
  type Acting,
  type ActingActor,
  type ActingRefusal,
  type Companion,
  type Deed,
  type Tx,
} from '#platform';

import { ActingGrounds, type ActingGround, type HeldGround } from './acting-grounds.js';
import { ActingSides } from './acting-sides.js';
import { JournalEntryEntity } from './data/journal-entry.entity.js';
import { ACTED_FOR, SIDE_TAKEN, TAKE_SIDE } from './data/mandates.queries.js';
import { SPEND_CODE } from './data/phone-codes.queries.js';
import { UNCHANGING, type CodeBinding } from './domain/phone-code.rules.js';

/** Who acts, for whom, and what lets them. */
interface Pair {
  readonly actedBy: PersonId;
  readonly personId: PersonId;
  readonly ground: ActingGround;
}

/** What a deed holds, and the talks that it is about. */
interface Held {
  readonly held: HeldGround;
  readonly talks: readonly string[];
}

/** Stops the transaction of a deed that may not be done. */
class DeedRefused extends Error {
  constructor(readonly refusal: ActingRefusal) {
    super(`Refused: ${refusal.kind}.`);
  }
}

/**
 * Acting in the name of another, by a mandate or another ground. The ground is held in the transaction of each deed and the
 * journal is written there too: an end that came first stops the deed, and no deed is done that the journal does not have.
 */
@Injectable()
export class ActingService {
  constructor(
    private readonly database: Database,
    private readonly grounds: ActingGrounds,
    private readonly sides: ActingSides,
    private readonly clock: Clock,
  ) {}

  /** The one in whose name somebody asks, as a resident and nothing more; null when nothing allows it now. */
  async inNameOf(asker: Actor, personId: string): Promise<ActingActor | null> {
    if (asker.kind !== 'person' || asker.actedBy !== undefined || !isUuid(personId)) return null;
    const allowed = await this.grounds.find(asker, personId);
    if (!allowed) return null;
    return {
      actor: {
        kind: 'person',
        id: personId,
        roles: ['resident'],
        brokerOf: [],
        locale: allowed.found.locale,
        actedBy: asker.id,
        actedWithin: allowed.found.scopes,
      },
      acting: this.actingOf({ actedBy: asker.id, personId, ground: allowed.ground }),
    };
  }

  private actingOf(pair: Pair): Acting {
    return {
      perform: async (deed, work) => {
        try {
          return ok(deed.scope === null ? await this.look(pair, deed, work) : await this.act(pair, deed, work));
        } catch (error) {
          if (error instanceof DeedRefused) return err(error.refusal) satisfies Result<never, ActingRefusal>;
          throw error;
        }
      },
    };
  }

  /** Reading is noted and committed before anything is read. */
  private async look<T>(pair: Pair, deed: Deed, work: () => Promise<T>): Promise<T> {
    await this.database.write(async (tx) => {
      const { held } = await this.hold(tx, pair, deed);
      await this.note(tx, pair, deed, held, { subjectId: subjectOf(deed, null), phoneCodeId: null });
    });
    return work();
  }

  private act<T>(pair: Pair, deed: Deed, work: () => Promise<T>): Promise<T> {
    let begun: { readonly held: HeldGround; readonly phoneCodeId: string | null } | null = null;
    let noted = false;
    const companion: Companion = {
      begin: async (tx) => {
        // A second transaction of the same deed belongs to what was noted with the first.
        if (noted) return;
        const { held, talks } = await this.hold(tx, pair, deed);
        const needsYes = deed.needsOwnYes && held.needsOwnYes;
        begun = { held, phoneCodeId: needsYes ? await this.spendYes(tx, pair, deed, talks) : null };
      },
      end: async (tx, value) => {
        if (noted || !begun) return;
        const { held, phoneCodeId } = begun;
        await this.note(tx, pair, deed, held, { phoneCodeId, subjectId: subjectOf(deed, value) });
        noted = true;
      },
    };
    return accompanied(companion, work);
  }

  /** Holds the ground until the deed is done, and sees that it covers the deed and that no other side is involved. */
  private async hold(tx: Tx, { actedBy, personId, ground }: Pair, deed: Deed): Promise<Held> {
    const held = await ground.hold(tx, actedBy, personId);
    if (!held) throw new DeedRefused({ kind: 'NoMandate' });
    const { scope } = deed;
    if (scope !== null && !held.scopes.includes(scope)) throw new DeedRefused({ kind: 'OutsideMandate', scope });
    const across = await this.sides.across(tx, personId, idsOf(deed));
    for (const { postId, otherId, ofThree } of across) {
      const actedFor = ofThree ? await tx.named(ACTED_FOR, [actedBy, postId, otherId]) : [];
      if (otherId === actedBy || actedFor.length > 0) throw new DeedRefused({ kind: 'OtherSide' });
      if (!(await ground.mayFace(tx, actedBy, otherId))) throw new DeedRefused({ kind: 'OtherSide' });
      const [side] = await tx.named(scope === null ? SIDE_TAKEN : TAKE_SIDE, [actedBy, postId, personId, otherId]);
      if (side !== undefined && side !== personId) throw new DeedRefused({ kind: 'OtherSide' });
    }
    return { held, talks: across.flatMap(({ talksId }) => talksId ?? []) };
  }

  /** A yes to exactly what a deed names; terms with somebody else may be the same, so the talks count too. */
  private async spendYes(tx: Tx, { personId }: Pair, { args }: Deed, talks: readonly string[]): Promise<string> {
    const { purpose, subjects, boundTo, version } = yesIn(args, talks);
    const bound = [personId, purpose, subjects, boundTo, this.clock.now(), version];
    const [codeId] = await tx.named(SPEND_CODE, bound);
    if (codeId === undefined) throw new DeedRefused({ kind: 'ConfirmationNeeded' });
    return codeId;
  }

  private async note(
    tx: Tx,
    { actedBy, personId }: Pair,
    { field: act, scope }: Deed,
    { mandateId, organisationId }: HeldGround,
    facts: Pick<JournalEntryEntity, 'subjectId' | 'phoneCodeId'>,
  ): Promise<void> {
    const at = this.clock.now();
    const ownYes = facts.phoneCodeId !== null;
    const entry = { id: newId(at), personId, actedBy, mandateId, organisationId, act, scope, ownYes, at, ...facts };
    await tx.repository(JournalEntryEntity).insert(entry);
  }
}

const uuidIn = (value: unknown): string | null => (typeof value === 'string' && isUuid(value) ? value : null);

/** What a code has to say yes to for this deed. */
interface Yes extends Pick<CodeBinding, 'purpose' | 'boundTo' | 'version'> {
  readonly subjects: readonly string[];
}

function yesIn(args: Deed['args'], talks: readonly string[]): Yes {
  const [ring, move, standIn] = [uuidIn(args['ringId']), uuidIn(args['moveId']), uuidIn(args['standInId'])];
  if (move !== null) return { purpose: 'move', subjects: [move], ...UNCHANGING };
  if (standIn !== null) return { purpose: 'standIn', subjects: [standIn], ...UNCHANGING };
  const seen = args[ring === null ? 'termsHash' : 'hash'];
  const boundTo = typeof seen === 'string' ? seen : '';
  const version = typeof args['version'] === 'number' ? args['version'] : -1;
  return {
    boundTo,
    version,
    ...(ring === null ? { purpose: 'terms', subjects: talks } : { purpose: 'ring', subjects: [ring] }),
  };
}

/** The ids that a deed names. */
const idsOf = ({ args }: Deed): string[] => Object.values(args).flatMap((value) => uuidIn(value) ?? []);

/** What a deed is about: what it names first, or else what came of it. */
function subjectOf(deed: Deed, value: unknown): string | null {
  const [named] = idsOf(deed);
  const made = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  return named ?? uuidIn(made);
}
