import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Sweeps } from '#platform';

import { LeavingService } from '../leaving.service.js';
import { SessionsService } from '../sessions.service.js';

const MINUTE_MS = 60_000;

/** Looks every ten minutes for sessions, links and counts that are over, so that no secret is kept without a use. */
@Injectable()
export class SignInSweeps implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly sessions: SessionsService,
    private readonly leaving: LeavingService,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({
      name: 'sign-in-forget',
      everyMs: 10 * MINUTE_MS,
      run: () => this.sessions.forgetEnded(),
    });
    this.sweeps.register({ name: 'leaving-erase', everyMs: 60 * MINUTE_MS, run: () => this.leaving.eraseDue() });
  }
}
