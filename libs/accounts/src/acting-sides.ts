import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import type { Tx } from '#platform';

/** The one across, about one post. */
export interface Across {
  readonly postId: string;
  readonly otherId: PersonId;
  /** The talks between the two; null when there are none yet. */
  readonly talksId: string | null;
  /**
   * Whether the two are of three who decide together: then who acted for the other one about this post, whoever stood
   * across from them, does not act here.
   */
  readonly ofThree: boolean;
}

/** Tells who stands across from a person in what these ids name; features that bring two people together register theirs. */
export type FindAcross = (tx: Tx, personId: PersonId, ids: readonly string[]) => Promise<readonly Across[]>;

/** Who stands across from whom, asked before somebody acts for one of the two. */
@Injectable()
export class ActingSides {
  private readonly finders: FindAcross[] = [];

  register(find: FindAcross): void {
    this.finders.push(find);
  }

  /** Everybody across from this person in what these ids name. */
  async across(tx: Tx, personId: PersonId, ids: readonly string[]): Promise<Across[]> {
    const found: Across[] = [];
    for (const find of this.finders) found.push(...(await find(tx, personId, ids)));
    return found;
  }
}
