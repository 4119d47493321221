import { Module } from '@nestjs/common';
import { AreasModule } from '#areas';

import { ResidentsModule } from '../residents.module.js';
import { ResidentsResolver } from './residents.resolver.js';

export { ResidentType } from './residents.types.js';
export { DayPartInput, DayPartType, PartsOfDay, WEEK_CELLS, WeekDays } from './week.types.js';

/** Profiles, contact details and blocks over GraphQL. */
@Module({ imports: [ResidentsModule, AreasModule], providers: [ResidentsResolver] })
export class ResidentsApiModule {}
