import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '#accounts';
import { AreasModule } from '#areas';

import { BlocksService } from './blocks.service.js';
import { BlockEntity } from './data/block.entity.js';
import { ContactDetailEntity } from './data/contact-detail.entity.js';
import { ResidentEntity } from './data/resident.entity.js';
import { ResidentsRepository } from './data/residents.repository.js';
import { ResidentsService } from './residents.service.js';
import { ResidentsPersonData } from './residents.person-data.js';

/** Profiles, contact details, blocks. */
@Module({
  imports: [AccountsModule, AreasModule, TypeOrmModule.forFeature([ResidentEntity, ContactDetailEntity, BlockEntity])],
  providers: [ResidentsPersonData, ResidentsRepository, ResidentsService, BlocksService],
  exports: [ResidentsService, BlocksService],
})
export class ResidentsModule {}
