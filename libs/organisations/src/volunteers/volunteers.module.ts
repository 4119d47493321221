import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '#accounts';
import { AreasModule } from '#areas';

import { VacancyVolunteerEntity } from '../data/volunteers/vacancy-volunteer.entity.js';
import { VogSeenEntity } from '../data/volunteers/vog-seen.entity.js';
import { VolunteersPersonData } from './volunteers.person-data.js';
import { VolunteersService } from './volunteers.service.js';

/** Who helps an organisation, and whose certificate of conduct it saw. */
@Module({
  imports: [AccountsModule, AreasModule, TypeOrmModule.forFeature([VacancyVolunteerEntity, VogSeenEntity])],
  providers: [VolunteersPersonData, VolunteersService],
  exports: [VolunteersService],
})
export class VolunteersModule {}
