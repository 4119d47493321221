import { Injectable, type OnModuleInit } from '@nestjs/common';
import { VolunteersService } from '#organisations';
import { EventConsumers, type DeliveredEvent, type EventConsumer, type Tx } from '#platform';

import { VACANCY_AGREEMENT } from '../data/agreements/vacancy-agreements.queries.js';

/** Lets who agreed on a vacancy take its shifts, for as long as the agreement runs. */
@Injectable()
export class VacancyVolunteers implements EventConsumer, OnModuleInit {
  readonly name = 'vacancy-volunteers';
  readonly topics = ['agreement.formed', 'agreement.ended'];

  constructor(
    private readonly consumers: EventConsumers,
    private readonly volunteers: VolunteersService,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this);
  }

  async consume({ topic, payload }: DeliveredEvent, tx: Tx): Promise<void> {
    const { agreementId } = payload as { agreementId: string };
    if (topic === 'agreement.ended') {
      await this.volunteers.ended(tx, agreementId);
      return;
    }
    const [agreed] = await tx.named(VACANCY_AGREEMENT, [agreementId]);
    if (agreed) await this.volunteers.agreed(tx, agreed);
  }
}
