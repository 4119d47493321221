import { Module } from '@nestjs/common';

import { OrganisationsModule } from '../organisations.module.js';

/** What the worker does for organisations. */
@Module({ imports: [OrganisationsModule] })
export class OrganisationsJobsModule {}
