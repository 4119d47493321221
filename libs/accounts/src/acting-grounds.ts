import { Injectable } from '@nestjs/common';
import type { Locale, MandateScope, PersonId, SignedIn } from '#kernel';
import type { Tx } from '#platform';

/** What lets somebody act in a name, as seen at the beginning of a request. */
export interface FoundGround {
  readonly scopes: readonly MandateScope[];
  /** The language in which whoever acts reads the answers. */
  readonly locale: Locale;
}

/** The same, held until a deed is done. */
export interface HeldGround {
  readonly scopes: readonly MandateScope[];
  /** What the journal names: one of the two. */
  readonly mandateId: string | null;
  readonly organisationId: string | null;
  /** Whether the one acted for says yes personally, by a code, where a deed asks for it. */
  readonly needsOwnYes: boolean;
}

/** A reason for which somebody may act in the name of another; features register theirs. */
export interface ActingGround {
  /** Whether this person may act in that name now. */
  find(actor: SignedIn, forId: PersonId): Promise<FoundGround | null>;
  /** Holds it in the transaction of a deed: whoever ends it waits for the deed, and a deed that waited for its end finds none. */
  hold(tx: Tx, by: PersonId, forId: PersonId): Promise<HeldGround | null>;
  /** Whether somebody who acts by it may do so towards this other one. */
  mayFace(tx: Tx, by: PersonId, otherId: PersonId): Promise<boolean>;
}

/** Every ground for acting in the name of another, asked in the order in which they were registered. */
@Injectable()
export class ActingGrounds {
  private readonly grounds: ActingGround[] = [];

  register(ground: ActingGround): void {
    this.grounds.push(ground);
  }

  /** The first ground that lets this person act in that name, with what it allows. */
  async find(
    actor: SignedIn,
    forId: PersonId,
  ): Promise<{ readonly ground: ActingGround; readonly found: FoundGround } | null> {
    for (const ground of this.grounds) {
      const found = await ground.find(actor, forId);
      if (found) return { ground, found };
    }
    return null;
  }
}
