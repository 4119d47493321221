import { Module } from '@nestjs/common';

import { OrganisationsModule } from '../organisations.module.js';
import { PlanningResolver } from './shifts/planning.resolver.js';
import { ShiftSights } from './shifts/shift-sights.service.js';
import { ShiftsResolver } from './shifts/shifts.resolver.js';
import { SignUpsResolver } from './shifts/sign-ups.resolver.js';

/** Organisations and shifts over GraphQL. */
@Module({ imports: [OrganisationsModule], providers: [PlanningResolver, ShiftSights, ShiftsResolver, SignUpsResolver] })
export class OrganisationsApiModule {}
