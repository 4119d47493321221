import { Module } from '@nestjs/common';

import { ShiftsModule } from '../../shifts/shifts.module.js';
import { PlanningResolver } from './planning.resolver.js';
import { ShiftSights } from './shift-sights.service.js';
import { ShiftsResolver } from './shifts.resolver.js';
import { SignUpsResolver } from './sign-ups.resolver.js';

/** Shifts and places over GraphQL. */
@Module({ imports: [ShiftsModule], providers: [PlanningResolver, ShiftSights, ShiftsResolver, SignUpsResolver] })
export class ShiftsApiModule {}
