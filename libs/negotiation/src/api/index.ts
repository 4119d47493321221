import { Module } from '@nestjs/common';
import { AreasModule } from '#areas';
import { ResidentsModule } from '#residents';

import { NegotiationModule } from '../negotiation.module.js';
import { AllowanceResolver } from './agreements/allowance.resolver.js';
import { AgreementsResolver } from './agreements/agreements.resolver.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { CalendarResolver } from './calendar/calendar.resolver.js';
import { LivingAgreementsResolver } from './agreements/living-agreements.resolver.js';
import { MediationResolver } from './talks/mediation.resolver.js';
import { HelpedContactResolver, StandInContactResolver, StandInsResolver } from './agreements/stand-ins.resolver.js';
import { RingsResolver } from './rings/rings.resolver.js';
import { OrganisationAnswersResolver } from './talks/organisation-answers.resolver.js';
import { TalksSights } from './talks/talks-sights.service.js';
import { TalksResolver } from './talks/talks.resolver.js';
import { TalksSubscriptions } from './talks/talks.subscriptions.js';
import { TurnsResolver } from './talks/turns.resolver.js';

export { Agreement as AgreementType, OccurrenceType } from './agreements/agreements.types.js';
export { TalksSights } from './talks/talks-sights.service.js';
export { Negotiation as NegotiationType, otherParty } from './talks/talks.types.js';
export { presentFor } from './errors.types.js';
export { MediationSteps, NegotiationStates, Sides } from './enums.types.js';
export { HistoryArgs, HistoryFileType } from './talks/history.types.js';
export { AlreadyMediatedError, NotMediatedError } from './talks/mediation-errors.types.js';
export { SuggestionType } from './talks/mediation.types.js';
export { PaidWorkError } from './errors.types.js';
export { storyOf } from './talks/talks.loaders.js';
export { TermsInput } from './talks/terms-inputs.types.js';
export { TermsProposalType } from './talks/terms.types.js';
export { TurnType } from './talks/turn.types.js';

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
    OrganisationAnswersResolver,
    TalksSubscriptions,
    TalksSights,
    MediationResolver,
  ],
  exports: [TalksSights],
})
export class NegotiationApiModule {}
