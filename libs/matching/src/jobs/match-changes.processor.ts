import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Sweeps } from '#platform';

import { IndexedPostsRepository } from '../data/indexed-posts.repository.js';
import { CHANGES_KEPT_S } from '../indexed-posts.service.js';

const MINUTE_MS = 60_000;

/** Forgets changes that every index has seen, or is too late for. */
@Injectable()
export class MatchChanges implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly stored: IndexedPostsRepository,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({
      name: 'match-changes-old',
      everyMs: 10 * MINUTE_MS,
      run: () => this.stored.forgetChanges(CHANGES_KEPT_S),
    });
  }
}
