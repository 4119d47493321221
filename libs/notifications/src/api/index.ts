import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { AlertsModule } from '#matching';

import { NotificationsModule } from '../notifications.module.js';
import { DigestsResolver } from './digests.resolver.js';
import { NotForMeController } from './not-for-me.controller.js';
import { NotificationsResolver } from './notifications.resolver.js';
import { PhoneListResolver } from './phone-list.resolver.js';
import { UnsubscribeController } from './unsubscribe.controller.js';

/** Which mails somebody gets, over GraphQL, and the links in them that switch a kind off or say NO to a post. */
@Module({
  imports: [NotificationsModule, AlertsModule],
  controllers: [UnsubscribeController, NotForMeController],
  providers: [NotificationsResolver, PhoneListResolver, DigestsResolver],
})
export class NotificationsApiModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  /** Mail programs may send the click as a form of either kind (RFC 8058); what stands in the form is not read. */
  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    if (server.hasContentTypeParser('multipart/form-data')) return;
    server.addContentTypeParser('multipart/form-data', (_request, body, done) => {
      body.resume().once('end', () => done(null, undefined));
    });
  }
}
