import { Module } from '@nestjs/common';

import { OrganisationsModule } from '../organisations.module.js';
import { ShiftFollowers } from './shift-followers.processor.js';
import { ShiftSweeps } from './shifts.processor.js';

/** What the worker does for organisations. */
@Module({ imports: [OrganisationsModule], providers: [ShiftFollowers, ShiftSweeps] })
export class OrganisationsJobsModule {}
