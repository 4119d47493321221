import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Sweeps } from '#platform';

import { ClosingService } from '../talks/closing.service.js';
import { AmendmentsService } from '../agreements/amendments.service.js';
import { PlanningService } from '../agreements/planning.service.js';
import { ReviewsService } from '../agreements/reviews.service.js';
import { SlowOrganisationsService } from '../talks/slow-organisations.service.js';
import { WaitingListService } from '../talks/waiting-list.service.js';

const MINUTE_MS = 60_000;

/** What the clock does with talks and agreements. */
@Injectable()
export class NegotiationSweeps implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly closing: ClosingService,
    private readonly planning: PlanningService,
    private readonly amendments: AmendmentsService,
    private readonly reviews: ReviewsService,
    private readonly waiting: WaitingListService,
    private readonly slow: SlowOrganisationsService,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({ name: 'talks-lapse', everyMs: MINUTE_MS, run: () => this.closing.lapseDue() });
    this.sweeps.register({ name: 'offers-lapse', everyMs: MINUTE_MS, run: () => this.waiting.lapseDue() });
    this.sweeps.register({ name: 'amendments-lapse', everyMs: MINUTE_MS, run: () => this.amendments.lapseDue() });
    this.sweeps.register({ name: 'reviews-ask', everyMs: 60 * MINUTE_MS, run: () => this.reviews.askDue() });
    this.sweeps.register({ name: 'reviews-silent', everyMs: 60 * MINUTE_MS, run: () => this.reviews.tellSilent() });
    this.sweeps.register({ name: 'applications-unanswered', everyMs: 10 * MINUTE_MS, run: () => this.slow.tellDue() });
    this.sweeps.register({ name: 'agreements-plan', everyMs: 60 * MINUTE_MS, run: () => this.planning.planAhead() });
    this.sweeps.register({
      name: 'agreements-complete',
      everyMs: 60 * MINUTE_MS,
      run: () => this.planning.completeDue(),
    });
  }
}
