import { Module } from '@nestjs/common';
import { AreasModule } from '#areas';
import { ResidentsModule } from '#residents';

import { NegotiationModule } from '../negotiation.module.js';
import { AllowanceResolver } from './allowance.resolver.js';
import { AgreementsResolver } from './agreements.resolver.js';
import { CalendarController } from './calendar.controller.js';
import { CalendarResolver } from './calendar.resolver.js';
import { LivingAgreementsResolver } from './living-agreements.resolver.js';
import { MediationResolver } from './mediation.resolver.js';
import { HelpedContactResolver, StandInContactResolver, StandInsResolver } from './stand-ins.resolver.js';
import { RingsResolver } from './rings.resolver.js';
import { TalksSights } from './talks-sights.service.js';
import { TalksResolver } from './talks.resolver.js';
import { TalksSubscriptions } from './talks.subscriptions.js';
import { TurnsResolver } from './turns.resolver.js';

export { Agreement as AgreementType, OccurrenceType } from './agreements.types.js';
export { TalksSights } from './talks-sights.service.js';
export { Negotiation as NegotiationType, otherParty } from './talks.types.js';
export { presentFor } from './errors.types.js';
export { MediationSteps, NegotiationStates, Sides } from './enums.types.js';
export { HistoryArgs, HistoryFileType } from './history.types.js';
export { AlreadyMediatedError, NotMediatedError } from './mediation-errors.types.js';
export { SuggestionType } from './mediation.types.js';
export { PaidWorkError } from './errors.types.js';
export { storyOf } from './talks.loaders.js';
export { TermsInput } from './terms-inputs.types.js';
export { TermsProposalType } from './terms.types.js';
export { TurnType } from './turn.types.js';

/** Talks, agreements and their live updates over GraphQL. */
@Module({
  imports: [NegotiationModule, AreasModule, ResidentsModule],
  controllers: [CalendarController],
  providers: [
    TalksResolver,
    RingsResolver,
    TurnsResolver,
    AgreementsResolver,
    LivingAgreementsResolver,
    CalendarResolver,
    StandInsResolver,
    StandInContactResolver,
    HelpedContactResolver,
    AllowanceResolver,
    TalksSubscriptions,
    TalksSights,
    MediationResolver,
  ],
  exports: [TalksSights],
})
export class NegotiationApiModule {}
