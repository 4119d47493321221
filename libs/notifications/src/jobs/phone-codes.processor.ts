import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventConsumers, type DeliveredEvent, type EventConsumer } from '#platform';

import { PhoneCodesSending } from '../phone-codes-sending.service.js';

/** Sends codes to phones. The event holds the id alone; the digits are made here. */
@Injectable()
export class PhoneCodesOut implements EventConsumer, OnModuleInit {
  readonly name = 'send-phone-codes';
  readonly topics = ['account.phoneCodeAsked'];

  constructor(
    private readonly consumers: EventConsumers,
    private readonly sending: PhoneCodesSending,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this);
  }

  async consume({ payload }: DeliveredEvent): Promise<void> {
    await this.sending.send(payload['codeId'] as string);
  }
}
