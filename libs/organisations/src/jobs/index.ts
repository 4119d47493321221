import { Module } from '@nestjs/common';

import { OrganisationsModule } from '../organisations.module.js';
import { HoursSweeps } from './hours.processor.js';
import { ShiftSweeps } from './shifts.processor.js';
import { VolunteersSweeps } from './volunteers.processor.js';

/** What the worker does for organisations. */
@Module({ imports: [OrganisationsModule], providers: [HoursSweeps, ShiftSweeps, VolunteersSweeps] })
export class OrganisationsJobsModule {}
