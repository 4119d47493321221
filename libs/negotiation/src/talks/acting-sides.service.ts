import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ActingSides } from '#accounts';

import { ACROSS } from '../data/talks/acting-sides.queries.js';

/** Tells who stands across in talks, agreements and rings, so that nobody acts for both sides of the same ones. */
@Injectable()
export class TalksSides implements OnModuleInit {
  constructor(private readonly sides: ActingSides) {}

  onModuleInit(): void {
    this.sides.register((tx, personId, ids) =>
      ids.length === 0 ? Promise.resolve([]) : tx.named(ACROSS, [personId, ids]),
    );
  }
}
