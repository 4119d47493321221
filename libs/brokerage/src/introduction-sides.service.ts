import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ActingSides } from '#accounts';

import { ACROSS_INTRODUCTIONS } from './data/introductions.queries.js';

/** Tells who stands across in introductions, so that nobody answers for both, nor one that they made themselves. */
@Injectable()
export class IntroductionSides implements OnModuleInit {
  constructor(private readonly sides: ActingSides) {}

  onModuleInit(): void {
    this.sides.register((tx, personId, ids) =>
      ids.length === 0 ? Promise.resolve([]) : tx.named(ACROSS_INTRODUCTIONS, [personId, ids]),
    );
  }
}
