import { Module } from '@nestjs/common';

import { OrganisationsModule } from '../organisations.module.js';
import { AbandonedOrganisations } from './organisations/abandoned.processor.js';
import { HoursSweeps } from './hours.processor.js';
import { ShiftFollowers } from './shift-followers.processor.js';
import { ShiftSweeps } from './shifts.processor.js';
import { VolunteersSweeps } from './volunteers.processor.js';

/** What the worker does for organisations. */
@Module({
  imports: [OrganisationsModule],
  providers: [AbandonedOrganisations, HoursSweeps, ShiftFollowers, ShiftSweeps, VolunteersSweeps],
})
export class OrganisationsJobsModule {}
