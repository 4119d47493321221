import { Global, Module } from '@nestjs/common';

import { SETTINGS_TOKEN, type RunSettings } from '../config/config.module.js';
import { NoSmsGateway } from './no-sms-gateway.js';
import { SmsDesk } from './sms-desk.js';
import { SmsSender } from './sms-sender.js';

/** Short messages to phones. In production there is no desk that would keep them: a gateway is put in the place of the sender. */
@Global()
@Module({
  providers: [
    {
      provide: SmsSender,
      inject: [SETTINGS_TOKEN],
      useFactory: ({ NODE_ENV }: RunSettings) => (NODE_ENV === 'production' ? new NoSmsGateway() : new SmsDesk()),
    },
  ],
  exports: [SmsSender],
})
export class SmsModule {}
