import { Module } from '@nestjs/common';

import { OrganisationsModule } from '../organisations.module.js';
import { ShiftSweeps } from './shifts.processor.js';

/** What the worker does for organisations. */
@Module({ imports: [OrganisationsModule], providers: [ShiftSweeps] })
export class OrganisationsJobsModule {}
