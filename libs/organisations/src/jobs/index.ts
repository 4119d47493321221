import { Module } from '@nestjs/common';

import { OrganisationsModule } from '../organisations.module.js';
import { AbandonedOrganisations } from './organisations/abandoned.processor.js';

/** What the worker does for organisations. */
@Module({ imports: [OrganisationsModule], providers: [AbandonedOrganisations] })
export class OrganisationsJobsModule {}
