import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '#accounts';
import { AreasModule } from '#areas';

import { CoordinatorEntity } from './data/coordinator.entity.js';
import { OrganisationEntity } from './data/organisation.entity.js';
import { HoursModule } from './hours/hours.module.js';
import { ShiftsModule } from './shifts/shifts.module.js';
import { VolunteersModule } from './volunteers/volunteers.module.js';

/** Organisations, who acts for them, their shifts and places. */
@Module({
  imports: [
    AccountsModule,
    AreasModule,
    HoursModule,
    ShiftsModule,
    VolunteersModule,
    TypeOrmModule.forFeature([OrganisationEntity, CoordinatorEntity]),
  ],
  exports: [HoursModule, ShiftsModule, VolunteersModule],
})
export class OrganisationsModule {}
