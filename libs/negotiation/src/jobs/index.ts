import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#organisations';

import { NegotiationModule } from '../negotiation.module.js';
import { TalksCloser } from './closing.processor.js';
import { LeavingCloser } from './leaving.processor.js';
import { TalksLive } from './live.processor.js';
import { RingCloser } from './rings.processor.js';
import { NegotiationSweeps } from './sweeps.processor.js';
import { VacancyVolunteers } from './vacancy-volunteers.processor.js';
import { PlacePasser } from './waiting-list.processor.js';

/** What the worker does for talks: closing and lapsing, free places, planning, live topics. */
@Module({
  imports: [NegotiationModule, OrganisationsModule],
  providers: [TalksCloser, LeavingCloser, RingCloser, PlacePasser, NegotiationSweeps, TalksLive, VacancyVolunteers],
})
export class NegotiationJobsModule {}
