import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '#accounts';
import { AreasModule } from '#areas';
import { ResidentsModule } from '#residents';

import { CoordinatorEntity } from './data/coordinator.entity.js';
import { OrganisationEntity } from './data/organisation.entity.js';
import { CoordinatorsRepository } from './data/organisations/coordinators.repository.js';
import { InvitationEntity } from './data/organisations/invitation.entity.js';
import { OrganisationsRepository } from './data/organisations/organisations.repository.js';
import { OrganisationChecksService } from './organisations/checks.service.js';
import { CoordinatorGround } from './organisations/coordinator-ground.service.js';
import { CoordinatorsService } from './organisations/coordinators.service.js';
import { InvitationsService } from './organisations/invitations.service.js';
import { OrganisationsService } from './organisations/organisations.service.js';
import { OrganisationsPersonData } from './organisations.person-data.js';
import { HoursModule } from './hours/hours.module.js';
import { ShiftsModule } from './shifts/shifts.module.js';
import { VolunteersModule } from './volunteers/volunteers.module.js';

/** Organisations, who acts for them, their shifts and places. */
@Module({
  imports: [
    AccountsModule,
    AreasModule,
    ResidentsModule,
    HoursModule,
    ShiftsModule,
    VolunteersModule,
    TypeOrmModule.forFeature([OrganisationEntity, CoordinatorEntity, InvitationEntity]),
  ],
  providers: [
    OrganisationsPersonData,
    OrganisationsRepository,
    CoordinatorsRepository,
    OrganisationsService,
    OrganisationChecksService,
    CoordinatorsService,
    InvitationsService,
    CoordinatorGround,
  ],
  exports: [
    OrganisationsService,
    OrganisationChecksService,
    CoordinatorsService,
    InvitationsService,
    HoursModule,
    ShiftsModule,
    VolunteersModule,
  ],
})
export class OrganisationsModule {}
