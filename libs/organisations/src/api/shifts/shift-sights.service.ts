import { Injectable } from '@nestjs/common';
import { Clock, err, ok, type Actor, type Result } from '#kernel';
import type { NotFound } from '#marketplace';

import { ShiftReaderService } from '../../shifts/shift-reader.service.js';
import { ShiftType } from './shifts.types.js';

/** Shows shifts as whoever asks sees them. */
@Injectable()
export class ShiftSights {
  constructor(
    private readonly reader: ShiftReaderService,
    private readonly clock: Clock,
  ) {}

  /** Who looks, at this moment. */
  looking(actor: Actor): { readonly actor: Actor; readonly now: Date } {
    return { actor, now: this.clock.now() };
  }

  /** A shift; null when it is not there for this one. */
  async shift(actor: Actor, id: string): Promise<ShiftType | null> {
    const view = await this.reader.shift(actor, id);
    return view && ShiftType.from(view, this.looking(actor));
  }

  /** The shift that a deed was about, as it stands afterwards. */
  async afterDeed<E>(actor: Actor, done: Result<string, E>): Promise<Result<ShiftType, E | NotFound>> {
    if (!done.ok) return done;
    const shift = await this.shift(actor, done.value);
    return shift ? ok(shift) : err({ kind: 'NotFound' });
  }
}
