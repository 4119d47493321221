import { Module } from '@nestjs/common';
import { AreasModule } from '#areas';
import { ResidentsModule } from '#residents';

import { NegotiationModule } from '../negotiation.module.js';
import { AgreementsResolver } from './agreements.resolver.js';
import { TalksSights } from './talks-sights.service.js';
import { TalksResolver } from './talks.resolver.js';
import { TalksSubscriptions } from './talks.subscriptions.js';
import { TurnsResolver } from './turns.resolver.js';

export { Agreement as AgreementType, OccurrenceType } from './agreements.types.js';
export { TalksSights } from './talks-sights.service.js';
export { Negotiation as NegotiationType } from './talks.types.js';

/** Talks, agreements and their live updates over GraphQL. */
@Module({
  imports: [NegotiationModule, AreasModule, ResidentsModule],
  providers: [TalksResolver, TurnsResolver, AgreementsResolver, TalksSubscriptions, TalksSights],
  exports: [TalksSights],
})
export class NegotiationApiModule {}
