import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Sweeps } from '#platform';

import { HelpDeskService } from '../help-desk.service.js';

const DAY_MS = 86_400_000;

/** Forgets numbers and words of people who were phoned long ago. */
@Injectable()
export class CallBackSweeps implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly help: HelpDeskService,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({ name: 'call-backs-forget', everyMs: DAY_MS, run: () => this.help.forgetDone() });
  }
}
